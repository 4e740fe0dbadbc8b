/** Rules of the pencil: which words are ticked or waived, which changed since, which are open. */
import type {
  ClaimView,
  DetailView,
  TickChanges,
  TicksView,
  TickView,
  Utf16Range,
} from '../ipc/bindings'

/** What the pencil says of words. */
export type Penciled = 'ticked' | 'waived' | 'changed' | 'open'

/** A detail with words in the current text. */
export type PlacedDetail = DetailView & { range: Utf16Range }

/** A tick with words in the current text. */
export type PlacedTick = TickView & { range: Utf16Range }

/** A tick counts while its words are those that were ticked. */
export function tickCounts(tick: TickView): tick is PlacedTick {
  return tick.range !== null && (tick.state === 'exact' || tick.state === 'moved')
}

/** The details of a claim that have words in the text, in text order. */
export function placedDetails(claim: ClaimView): PlacedDetail[] {
  return claim.details
    .filter((detail): detail is PlacedDetail => detail.range !== null)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}

/** What is to be ticked of a claim: its details, or all its words when it has none. */
export function tickable(claim: ClaimView): Utf16Range[] {
  const details = placedDetails(claim).map(({ range }) => range)
  return details.length === 0 && claim.range ? [claim.range] : details
}

/** Whether two stretches share words. */
export function overlap(a: Utf16Range, b: Utf16Range): boolean {
  return a.start < b.end && b.start < a.end
}

/** The ticks of an article after a step: those it made or changed stand for what they were. */
export function retick({ ticks }: TicksView, { set, gone, coverage }: TickChanges): TicksView {
  const stale = new Set([...gone, ...set.map((tick) => tick.tick_id)])
  return { ticks: [...ticks.filter((tick) => !stale.has(tick.tick_id)), ...set], coverage }
}

/** The ticks of an article, ready to be asked about words. */
export class Marks {
  /** Ticks that count, in text order. */
  readonly counting: readonly PlacedTick[]
  /** Ticks whose words changed or are gone. */
  readonly changed: readonly TickView[]
  /** The furthest end of each tick that counts and of those before it. */
  readonly #reach: readonly number[]

  constructor(
    ticks: readonly TickView[],
    private readonly text: string,
  ) {
    this.counting = ticks.filter(tickCounts).sort((a, b) => a.range.start - b.range.start)
    this.changed = ticks.filter((tick) => !tickCounts(tick))
    let reach = 0
    this.#reach = this.counting.map(({ range }) => (reach = Math.max(reach, range.end)))
  }

  /** Ticks that count and share words with these. */
  on(words: Utf16Range): PlacedTick[] {
    const found: PlacedTick[] = []
    for (let index = this.#first(words.start); index < this.counting.length; index += 1) {
      const tick = this.counting[index]
      if (!tick || tick.range.start >= words.end) break
      if (tick.range.end > words.start) found.push(tick)
    }
    return found
  }

  /** What the pencil says of words; they are open until every one of them is covered. */
  of(words: Utf16Range): Penciled {
    const ticks = this.on(words)
    let at = words.start
    let open = ticks.length === 0
    for (const { range } of ticks) {
      open ||= this.#hasWords(at, range.start)
      at = Math.max(at, range.end)
    }
    if (!open && !this.#hasWords(at, words.end))
      return ticks.every(({ kind }) => kind === 'waived') ? 'waived' : 'ticked'
    return this.changed.some(({ range }) => range && overlap(range, words)) ? 'changed' : 'open'
  }

  /** Whether words still want the pencil. */
  isOpen(words: Utf16Range): boolean {
    const said = this.of(words)
    return said === 'open' || said === 'changed'
  }

  /** How many details of a claim need no pencil any more. */
  tally(claim: ClaimView): { done: number; total: number } {
    const wanted = tickable(claim)
    return { done: wanted.filter((range) => !this.isOpen(range)).length, total: wanted.length }
  }

  #hasWords(start: number, end: number): boolean {
    return start < end && /[\p{L}\p{N}]/u.test(this.text.slice(start, end))
  }

  /** Index of the first tick that reaches beyond a position. */
  #first(position: number): number {
    let low = 0
    let high = this.#reach.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#reach[middle] ?? 0) > position) high = middle
      else low = middle + 1
    }
    return low
  }
}
