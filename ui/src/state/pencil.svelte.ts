/** The checker's pencil at work: the detail it is on, and the words being waived. */
import type { TickKind, Utf16Range } from '../ipc/bindings'
import type { Article } from './article.svelte'
import type { Calls } from './calls.svelte'
import { counts, step } from './claims'
import { Marks, placedDetails, tickable, type PlacedDetail } from './pencil'

/** Words that are being waived. */
export interface Waiving {
  ranges: Utf16Range[]
  /** The words, as the field says them. */
  words: string
}

/** The pencil. */
export class Pencil {
  /** Words whose waiver is being written. */
  waiving = $state.raw<Waiving | null>(null)
  marks = $derived.by(
    () => new Marks(this.article.view?.ticks.ticks ?? [], this.article.view?.revision.text ?? ''),
  )
  /** Details of the current claim that have words, in text order. */
  details = $derived.by(() => (this.article.current ? placedDetails(this.article.current) : []))
  /** The detail the reviewer chose. */
  #chosen = $state.raw<{ claimId: string; range: Utf16Range } | null>(null)
  /** The detail the pencil is on: the chosen one, else the first open one. */
  detail = $derived.by<PlacedDetail | null>(() => {
    const chosen = this.#chosen
    const there =
      chosen?.claimId === this.article.currentId &&
      this.details.find(({ range }) => same(range, chosen?.range))
    return (
      there ||
      (this.details.find(({ range }) => this.marks.isOpen(range)) ?? this.details[0] ?? null)
    )
  })
  /** Words on their way to the disk; they are no longer offered. */
  #sent: Utf16Range[] = []

  constructor(
    private readonly article: Article,
    private readonly calls: Calls,
  ) {}

  /** The words of the current claim the reviewer chose. */
  get chosen(): Utf16Range | null {
    return this.#chosen?.claimId === this.article.currentId ? (this.#chosen?.range ?? null) : null
  }

  /** Puts the pencil on a detail of the current claim. */
  choose(range: Utf16Range): void {
    const claimId = this.article.currentId
    if (claimId) this.#chosen = { claimId, range }
  }

  /** Goes to the next or previous detail of the claim; round at its ends. */
  step(direction: 1 | -1): PlacedDetail | null {
    const total = this.details.length
    const at = this.details.findIndex(({ range }) => same(range, this.detail?.range))
    const next = this.details[(at + direction + total) % Math.max(total, 1)] ?? null
    if (next) this.choose(next.range)
    return next
  }

  /** Ticks or waives words. */
  async mark(ranges: Utf16Range[], kind: TickKind, reason = ''): Promise<boolean> {
    const articleId = this.article.id
    if (!articleId || ranges.length === 0) return false
    this.#sent.push(...ranges)
    const changes = await this.calls.change('tick', { articleId, ranges, kind, reason })
    this.#sent = this.#sent.filter((range) => !ranges.includes(range))
    return changes !== null
  }

  /** Takes the pencil off words. */
  async erase(ranges: Utf16Range[]): Promise<boolean> {
    const articleId = this.article.id
    if (!articleId) return false
    return (await this.calls.change('untick', { articleId, ranges })) !== null
  }

  /** Takes away ticks whose words changed or are gone. */
  async forget(tickIds: string[]): Promise<boolean> {
    const articleId = this.article.id
    if (!articleId || tickIds.length === 0) return false
    return (await this.calls.change('forget_ticks', { articleId, tickIds })) !== null
  }

  /** Goes to the next open detail of the claim, else to the next claim with one. */
  moveOn(): boolean {
    const at = this.detail?.range.start ?? -1
    const open = this.details.filter(({ range }) => this.#wants(range))
    const next = open.find(({ range }) => range.start > at) ?? open[0]
    if (next) {
      this.choose(next.range)
      return true
    }
    return this.nextClaim()
  }

  /** Goes to the next claim of the text with open details. */
  nextClaim(): boolean {
    const { claims, currentId } = this.article
    const wants = step(
      claims,
      currentId,
      1,
      (each) => counts(each) && tickable(each).some((range) => this.#wants(range)),
    )
    if (wants) this.article.select(wants.claim_id)
    this.#chosen = null
    return wants !== null
  }

  #wants(range: Utf16Range): boolean {
    return !this.#sent.some((sent) => covers(sent, range)) && this.marks.isOpen(range)
  }
}

function same(a: Utf16Range, b: Utf16Range | undefined): boolean {
  return a.start === b?.start && a.end === b.end
}

function covers(outer: Utf16Range, inner: Utf16Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
