/** What the checking rules found in the open article, and the finding the reviewer is at. */
import type { ArticleView, FindingView, FindingsView } from '../ipc/bindings'
import type { Article } from './article.svelte'
import type { Calls } from './calls.svelte'
import { idOf } from '../messages/findings'
import { isOpen, nextFinding, restsOn, touches } from './findings'

/** Findings of the open article. */
export class Findings {
  view = $state.raw<FindingsView | null>(null)
  /** The finding whose dismissal is being written. */
  dismissing = $state<string | null>(null)
  #chosenId = $state<string | null>(null)

  all = $derived<readonly FindingView[]>(this.view?.findings ?? [])
  open = $derived(this.all.filter(isOpen))
  waved = $derived(this.all.filter((finding) => !isOpen(finding)))
  /** The finding the reviewer went to, while it stands. */
  chosen = $derived(this.all.find((finding) => idOf(finding) === this.#chosenId) ?? null)
  /** Findings on the claim the reviewer stands on. */
  ofCurrent = $derived.by<readonly FindingView[]>(() => {
    const claim = this.article.current
    return claim ? this.all.filter((finding) => touches(finding, claim)) : []
  })
  /** The finding that keys act on: the chosen one, unless the reviewer went on to another claim. */
  meant = $derived.by(() => {
    const [first] = this.ofCurrent
    if (!first || (this.chosen && this.ofCurrent.includes(this.chosen))) return this.chosen
    return this.ofCurrent.find(isOpen) ?? first
  })
  /** What the findings rest on, and how often they were asked for: only the last answer counts. */
  #of: string | null = null
  #turn = 0

  constructor(
    private readonly article: Article,
    private readonly calls: Calls,
  ) {}

  /** Reads them, unless what they rest on is as it was. */
  async want(view: ArticleView | null): Promise<void> {
    const state = view && [view.article_id, restsOn(view)].join('\n')
    if (state === this.#of) return
    await this.#read(view?.article_id ?? null, state)
  }

  /** Reads them again: some were dismissed or restored, or a rule was turned off or on. */
  async reload(): Promise<void> {
    await this.#read(this.article.id, this.#of)
  }

  async #read(articleId: string | null, state: string | null): Promise<void> {
    const other = articleId === null || !this.#of?.startsWith(`${articleId}\n`)
    if (other) this.#forget()
    this.#of = state
    this.#turn += 1
    const turn = this.#turn
    if (articleId === null) return
    const view = await this.calls.ask('article_findings', { articleId })
    if (this.#turn !== turn) return
    if (view) this.view = view
    else this.#of = null
  }

  #forget(): void {
    this.view = null
    this.#chosenId = null
    this.dismissing = null
  }

  /** Stands at a finding. */
  choose(finding: FindingView | null): void {
    this.#chosenId = finding && idOf(finding)
  }

  /** Stands at the next or previous open finding, from the chosen one or a place in the text. */
  step(direction: 1 | -1, place: number): FindingView | null {
    const next = nextFinding(this.open, this.chosen, place, direction)
    if (next) this.choose(next)
    return next
  }
}
