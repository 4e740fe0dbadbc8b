/** Search of the whole library: what is typed, what was found, and the line the keyboard is on. */
import type { SearchGroup, SearchHit, SearchKind, SearchView } from '../ipc/bindings'
import type { Calls } from './calls.svelte'

/** A line of what was found: something found, or the way to all of a kind. */
export type SearchLine =
  { id: string; hit: SearchHit; kind: SearchKind } | { id: string; all: SearchKind }

/** A search. It keeps its words, so that it can be looked at again. */
export class Search {
  query = $state('')
  /** Only this kind is searched. */
  only = $state<SearchKind | null>(null)
  /** What was found; none while nothing is asked. */
  found = $state.raw<SearchView | null>(null)
  /** What was asked last is not answered yet. */
  waiting = $state(false)
  #at = $state(0)
  #turn = 0

  lines = $derived((this.found?.groups ?? []).flatMap(linesOf))
  /** The line the keyboard is on. */
  line = $derived<SearchLine | null>(this.lines[Math.min(this.#at, this.lines.length - 1)] ?? null)
  /** How many things were found. */
  count = $derived(this.lines.filter((line) => 'hit' in line).length)

  constructor(private readonly calls: Calls) {}

  /** Searches for what is typed. */
  type(query: string): Promise<void> {
    this.query = query
    return this.ask()
  }

  /** Searches one kind alone, or all. */
  narrow(only: SearchKind | null): Promise<void> {
    this.only = only
    return this.ask()
  }

  /** Asks; an older answer never replaces a newer one. */
  async ask(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    if (this.query.trim() === '') {
      this.found = null
      this.waiting = false
      return
    }
    this.waiting = true
    const found = await this.calls.ask('search_library', { query: this.query, only: this.only })
    if (turn !== this.#turn) return
    this.waiting = false
    this.#at = 0
    if (found) this.found = found
  }

  /** Goes some lines down or up, and round at the ends. */
  move(by: number): void {
    const total = this.lines.length
    if (total > 0) this.#at = (Math.min(this.#at, total - 1) + by + total) % total
  }

  /** Puts the keyboard on a line. */
  standOn(id: string): void {
    this.#at = Math.max(
      this.lines.findIndex((line) => line.id === id),
      0,
    )
  }
}

/** The lines of a kind. */
export function linesOf({ kind, hits, more }: SearchGroup): SearchLine[] {
  return [
    ...hits.map((hit) => ({ id: `${kind}-${hit.id}`, hit, kind })),
    ...(more ? [{ id: `all-${kind}`, all: kind }] : []),
  ]
}
