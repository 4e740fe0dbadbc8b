/** The list of articles. */
import type { ArticleSummary } from '../ipc/bindings'
import type { Calls } from './calls.svelte'

/** Articles that match the search. */
export class Library {
  articles = $state.raw<ArticleSummary[]>([])
  /** The list has been read once. */
  loaded = $state(false)
  query = $state('')
  #turn = 0

  constructor(private readonly calls: Calls) {}

  /** Reads the list again; an older answer never replaces a newer one. */
  async load(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const articles = await this.calls.ask('list_articles', { query: this.query.trim() })
    if (!articles || turn !== this.#turn) return
    this.articles = articles
    this.loaded = true
  }

  /** Searches by title. */
  search(query: string): Promise<void> {
    this.query = query
    return this.load()
  }
}
