/** What was found in the open article besides claims; read when something shows it. */
import type { ArticleFacts, ArticleView } from '../ipc/bindings'
import type { FactPart } from '../messages/facts'
import type { Article } from './article.svelte'
import type { Calls } from './calls.svelte'
import { NOTHING_WANTED, open, type Sort } from './facts'

/** What stands in the place of library and outline: a part of the facts, or the findings. */
export type PanePart = FactPart | 'findings'

/** Facts of the open article. */
export class Facts {
  view = $state.raw<ArticleFacts | null>(null)
  /** What stands in the place of library and outline; none while those are shown. */
  part = $state<PanePart | null>(null)
  /** Words that everything shown has to hold. */
  query = $state('')
  /** Only what still wants the pencil is shown. */
  onlyOpen = $state(false)
  /** Figures stand by their size rather than in text order. */
  bySize = $state(false)
  /** What still wants the pencil, by sort. */
  open = $derived.by(() => open(this.view?.wanted ?? NOTHING_WANTED, this.article.pencil.marks))
  #of: string | null = null
  #articleId: string | undefined

  constructor(
    private readonly article: Article,
    private readonly calls: Calls,
  ) {}

  /** Reads them, unless they are those of this state of the article already. */
  async want(view: ArticleView | null): Promise<void> {
    const state = view && stateOf(view)
    if (state === this.#of) return
    if (view?.article_id !== this.#articleId) {
      this.view = null
      this.query = ''
    }
    this.#articleId = view?.article_id
    this.#of = state
    if (!view) return
    const facts = await this.calls.ask('article_facts', { articleId: view.article_id })
    if (this.#of !== state) return
    if (facts) this.view = facts
    else this.#of = null
  }

  /** The part of the facts that is shown; none while something else is. */
  get shown(): FactPart | null {
    return this.part === 'findings' ? null : this.part
  }

  /** Shows the list of what is open of a sort. */
  list(sort: Sort): void {
    this.part = sort
    this.onlyOpen = true
    this.query = ''
  }
}

/** Dates resolve against the day of publication, and everything follows the language. */
function stateOf({ revision, metadata }: ArticleView): string {
  return [revision.revision_id, metadata.published, metadata.language].join('\n')
}
