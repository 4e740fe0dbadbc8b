/** What the in-memory library keeps, and how undo puts it back. */
import type {
  AppView,
  ArticleView,
  ClaimView,
  HistoryEntry,
  Preferences,
  ReviewerView,
  SourceView,
} from '../bindings'

/** Everything kept; plain data, so that a copy is a snapshot. */
export interface Kept {
  articles: ArticleView[]
  sources: SourceView[]
}

/** A step that can be taken back. */
interface Step {
  name: string
  before: Kept
}

/** The library in memory. */
export class Memory {
  kept: Kept = { articles: [], sources: [] }
  reviewer: ReviewerView | null = null
  preferences: Preferences = {
    theme: 'system',
    typeface: 'serif',
    text_size: 18,
    measure: 68,
    key_set: 'plain',
    keys: {},
    table_columns: null,
  }
  history = new Map<string, HistoryEntry[]>()
  #undo: Step[] = []
  #redo: Step[] = []
  #sequence = 0

  /** Takes a step: what `change` does can be taken back as one. */
  step(name: string, change: () => void): void {
    const before = structuredClone(this.kept)
    change()
    this.renumber()
    this.#undo.push({ name, before })
    this.#redo = []
  }

  /** Takes back or does again; answers with the name of the step. */
  back(direction: 'undo' | 'redo'): string | null {
    const [from, to] = direction === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo]
    const step = from.pop()
    if (!step) return null
    to.push({ name: step.name, before: structuredClone(this.kept) })
    this.kept = step.before
    return step.name
  }

  /** What Undo and Redo offer. */
  steps() {
    return { undo: this.#undo.at(-1)?.name ?? null, redo: this.#redo.at(-1)?.name ?? null }
  }

  /** Writes a line of history. */
  note(claimId: string, step: string, changes: string[]): void {
    this.#sequence += 1
    const entry = {
      sequence: this.#sequence,
      at: new Date().toISOString(),
      initials: this.reviewer?.initials ?? '',
      step,
      changes,
    }
    this.history.set(claimId, [...(this.history.get(claimId) ?? []), entry])
  }

  /** The app as the window sees it. */
  app(): AppView {
    return {
      reviewer: this.reviewer,
      suggested_reviewer: { name: 'Robin Example', initials: 'RE' },
      library_name: 'Tickmark',
      version: '0.1.0',
      undo: this.steps(),
      preferences: this.preferences,
    }
  }

  /** The article that holds a claim, with the claim. */
  claim(claimId: string): { article: ArticleView; claim: ClaimView } {
    for (const article of this.kept.articles) {
      const claim = article.claims.find((each) => each.claim_id === claimId)
      if (claim) return { article, claim }
    }
    throw { code: 'not_found', message: 'the claim is gone', hint: null }
  }

  /** An article by id. */
  article(articleId: string): ArticleView {
    const article = this.kept.articles.find((each) => each.article_id === articleId)
    if (!article) throw { code: 'not_found', message: 'the article is gone', hint: null }
    return article
  }

  /** Puts claims into text order and numbers those that count. */
  renumber(): void {
    for (const article of this.kept.articles) {
      article.claims.sort(
        (a, b) =>
          (a.range?.start ?? 1e9) - (b.range?.start ?? 1e9) ||
          (b.range?.end ?? 0) - (a.range?.end ?? 0),
      )
      let number = 0
      for (const claim of article.claims) {
        claim.number = claim.state === 'dismissed' ? null : (number += 1)
        claim.lacks_passage =
          claim.verdict === 'confirmed' && !claim.evidence.some((each) => each.excerpt)
      }
    }
    for (const source of this.kept.sources) {
      source.used_by = this.kept.articles
        .flatMap((article) => article.claims)
        .filter((claim) =>
          claim.evidence.some((each) => each.source_id === source.source_id),
        ).length
    }
  }
}
