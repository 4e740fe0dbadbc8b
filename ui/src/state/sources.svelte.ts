/** The sources of the library. */
import type { SourceFields, SourceView } from '../ipc/bindings'
import type { Calls } from './calls.svelte'

/** Sources that match the search. */
export class Sources {
  list = $state.raw<SourceView[]>([])
  query = $state('')
  #turn = 0

  constructor(private readonly calls: Calls) {}

  /** Reads the list again. */
  async load(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const list = await this.calls.ask('list_sources', { query: this.query.trim() })
    if (list && turn === this.#turn) this.list = list
  }

  /** Searches by title, author, publisher and address. */
  search(query: string): Promise<void> {
    this.query = query
    return this.load()
  }

  /** One source of the list. */
  find(sourceId: string): SourceView | null {
    return this.list.find((source) => source.source_id === sourceId) ?? null
  }
}

/** The fields of a source nothing is known of. */
export const NEW_SOURCE: SourceFields = {
  kind: 'web_page',
  rank: 'unranked',
  title: '',
  author: null,
  publisher: null,
  url: null,
  published: null,
  accessed: null,
  note: '',
}
