/** The open article and the claim the reviewer stands on. */
import { CommandFailure } from '../ipc/backend'
import type { ArticleView, Changes, ClaimView } from '../ipc/bindings'
import type { Calls } from './calls.svelte'
import {
  counts,
  inQueue,
  isOpen,
  NO_FILTERS,
  progress,
  queueSizes,
  shownIn,
  step,
  walked,
  type Filters,
  type Queue,
} from './claims'
import { BY_IMPORTANCE, sorted, TEXT_ORDER, type Sort } from './columns'
import { Facts } from './facts.svelte'
import { Findings } from './findings.svelte'
import { outline } from './outline'
import { retick } from './pencil'
import { Pencil } from './pencil.svelte'

/** The open article. */
export class Article {
  view = $state.raw<ArticleView | null>(null)
  currentId = $state<string | null>(null)
  queue = $state<Queue>('all')
  filters = $state.raw<Filters>(NO_FILTERS)
  sort = $state.raw<Sort>(TEXT_ORDER)
  /** The source the reviewer worked with last: the next passage is likely from it, too. */
  sourceAtHand = $state<string | null>(null)
  /** The text is read without marks. */
  reading = $state(false)

  claims = $derived<readonly ClaimView[]>(this.view?.claims ?? [])
  current = $derived(this.claims.find((claim) => claim.claim_id === this.currentId) ?? null)
  progress = $derived(progress(this.claims))
  /** How many claims stand in each queue. */
  sizes = $derived(queueSizes(this.claims))
  outline = $derived(this.view ? outline(this.view) : [])
  /** Rows of the claim table. */
  rows = $derived(sorted(shownIn(this.claims, this.queue, this.filters), this.sort))
  /** The most important claims come first, in the table and when walking. */
  byImportance = $derived(this.sort.key === 'importance' && this.sort.down)
  #ranked = $derived(sorted(this.claims, BY_IMPORTANCE))

  readonly pencil: Pencil
  readonly facts: Facts
  readonly findings: Findings

  constructor(private readonly calls: Calls) {
    this.pencil = new Pencil(this, calls)
    this.facts = new Facts(this, calls)
    this.findings = new Findings(this, calls)
  }

  get id(): string | null {
    return this.view?.article_id ?? null
  }

  /** The claim after the current one in the text, if there is one to merge with. */
  get following(): ClaimView | null {
    const at = this.claims.findIndex((claim) => claim.claim_id === this.currentId)
    return this.claims.slice(at + 1).find((claim) => counts(claim) && claim.range !== null) ?? null
  }

  /** Opens an article at its first open claim. */
  async open(articleId: string): Promise<boolean> {
    const view = await this.calls.ask('open_article', { articleId })
    if (!view) return false
    const other = view.article_id !== this.id
    this.view = view
    if (other) {
      this.queue = 'all'
      this.filters = NO_FILTERS
      this.currentId = null
      this.go(1)
    }
    return true
  }

  /** Opens an article the reviewer was at; nothing is said when it is not there any more. */
  async resume(articleId: string): Promise<boolean> {
    try {
      this.view = await this.calls.backend.call('open_article', { articleId })
    } catch {
      return false
    }
    this.queue = 'all'
    this.filters = NO_FILTERS
    return true
  }

  /** Leaves the article. */
  leave(): void {
    this.sourceAtHand = null
    this.view = null
    this.currentId = null
  }

  /** Reads the article again after a change that moved things; leaves it when it is gone. */
  async reload(): Promise<void> {
    const articleId = this.id
    if (!articleId) return
    try {
      const view = await this.calls.backend.call('open_article', { articleId })
      if (articleId === this.id) this.view = view
    } catch (cause) {
      if (CommandFailure.from(cause).code === 'not_found') this.leave()
      else this.calls.show(cause)
    }
  }

  /** Takes over what a change touched. */
  async apply(changes: Changes): Promise<void> {
    if (!this.view) return
    // A step of the library can rename a source or take the article away.
    const library = changes.article_id === null
    if (library && (changes.reload_article || changes.reload_articles)) return this.reload()
    if (changes.article_id !== this.id) return
    const standing = this.currentId
    if (changes.reload_article) await this.reload()
    else
      this.view = {
        ...this.view,
        claims: replaced(this.view.claims, changes.claims),
        ticks: changes.ticks ? retick(this.view.ticks, changes.ticks) : this.view.ticks,
        undo: changes.undo,
      }
    const source = this.#sourceOf(changes.claims.map((claim) => claim.claim_id))
    if (source) this.sourceAtHand = source
    if (changes.reload_findings) await this.findings.reload()
    if (changes.select) this.currentId = changes.select
    else if (standing && !this.current) this.currentId = this.claims.find(counts)?.claim_id ?? null
  }

  #sourceOf(claimIds: readonly string[]): string | null {
    const changed = this.claims.findLast(({ claim_id: id }) => claimIds.includes(id))
    return changed?.evidence.at(-1)?.source_id ?? null
  }

  /** Stands on a claim. */
  select(claimId: string | null): void {
    this.currentId = claimId
  }

  /** The open claims are shown, the most important first. */
  get byRisk(): boolean {
    return this.queue === 'open' && this.byImportance
  }

  /** Shows the open claims, the most important first, or all in the order of the text again. */
  showByRisk(shown: boolean): void {
    this.queue = shown ? 'open' : 'all'
    this.sort = shown ? BY_IMPORTANCE : TEXT_ORDER
  }

  /** Goes to the next or previous claim of the queue, in the order the reviewer works in. */
  go(direction: 1 | -1): ClaimView | null {
    return this.#go(this.byImportance ? this.#ranked : this.claims, direction)
  }

  /** Goes to the most important open claim; from an open one to the next in importance. */
  goByRisk(): ClaimView | null {
    const from = this.current && isOpen(this.current) ? this.currentId : null
    return this.#step(this.#ranked, from, 'open', 1)
  }

  /** Goes to the next claim of a queue in the text. */
  goIn(queue: Queue): ClaimView | null {
    return this.#step(this.claims, this.currentId, queue, 1)
  }

  #go(claims: readonly ClaimView[], direction: 1 | -1): ClaimView | null {
    return this.#step(claims, this.currentId, walked(this.queue), direction)
  }

  #step(
    claims: readonly ClaimView[],
    from: string | null,
    queue: Queue,
    direction: 1 | -1,
  ): ClaimView | null {
    const claim = step(claims, from, direction, (each) => inQueue(each, queue))
    if (claim) this.currentId = claim.claim_id
    return claim
  }

  /** Goes to the first claim of the article, or to the last. */
  goEnd(direction: 1 | -1): void {
    const claim = step(this.claims, null, direction, counts)
    if (claim) this.currentId = claim.claim_id
  }

  /** Goes to the next or previous claim whatever its state. */
  goAny(direction: 1 | -1): ClaimView | null {
    const claim = step(this.claims, this.currentId, direction, counts)
    if (claim) this.currentId = claim.claim_id
    return claim
  }
}

function replaced(claims: ClaimView[], fresh: ClaimView[]): ClaimView[] {
  if (fresh.length === 0) return claims
  const byId = new Map(fresh.map((claim) => [claim.claim_id, claim]))
  return claims.map((claim) => byId.get(claim.claim_id) ?? claim)
}
