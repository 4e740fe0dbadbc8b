/** The rating scales there are. */
import type { RatingScale } from '../ipc/bindings'
import type { Calls } from './calls.svelte'

/** Id of the scale of verdicts alone. */
export const EDITORIAL = 'editorial'

/** Scales that come with Tickmark, then the reviewer's own. */
export class Scales {
  list = $state.raw<RatingScale[]>([])

  constructor(private readonly calls: Calls) {}

  /** Reads them again. */
  async load(): Promise<void> {
    const list = await this.calls.ask('list_scales', {})
    if (list) this.list = list
  }

  /** Reads them again when they have been read before: a step of the library may have changed them. */
  async reload(): Promise<void> {
    if (this.list.length > 0) await this.load()
  }

  /** A scale by id. */
  find(id: string | null): RatingScale | null {
    return this.list.find((scale) => scale.id === id) ?? null
  }
}
