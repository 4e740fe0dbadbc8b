/** The application: reviewer, library name, version. */
import type { AppView, ReviewerView } from '../ipc/bindings'
import type { Calls } from './calls.svelte'

/** What the window knows of the app. */
export class App {
  view = $state.raw<AppView | null>(null)

  constructor(private readonly calls: Calls) {}

  /** Loads it; the answer says whether the reviewer is known. */
  async load(): Promise<boolean> {
    this.view = (await this.calls.ask('app_state', {})) ?? null
    return Boolean(this.view?.reviewer)
  }

  /** Keeps who is at the desk. */
  async setReviewer(reviewer: ReviewerView): Promise<boolean> {
    const view = await this.calls.ask('set_reviewer', { reviewer })
    if (view) this.view = view
    return Boolean(view)
  }
}
