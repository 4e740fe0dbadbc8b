/** What the in-memory library keeps, and how undo puts it back. */
import type {
  AppView,
  ArticleView,
  ArticleSummary,
  ClaimView,
  FolderView,
  HistoryEntry,
  Preferences,
  RatingScale,
  ReviewerView,
  SourceView,
  Standing,
} from '../bindings'
import type { ChangeCommands } from '../commands'
import type { Dismissal } from './findings'
import { changesOf } from './history'

/** What one change did: the step, the claim it was on, and what screens reload. */
export interface Done {
  step: string
  /** The claim it was on; empty when it was on none. */
  claimId: string
  /** The article it was on, when it was on no claim; `null` for the library. */
  articleId?: string | null
  /** Claims were added, removed or moved, or the article itself changed. */
  structural?: boolean
  sources?: boolean
  /** Ticks of the article changed. */
  ticks?: boolean
  /** Findings were waved off or brought back. */
  findings?: boolean
}

/** Does one change. */
export type Handler<Name extends keyof ChangeCommands> = (
  memory: Memory,
  args: ChangeCommands[Name],
) => Done

/** Changes by name. */
export type Handlers = { [Name in keyof ChangeCommands]?: Handler<Name> }

/** Where in the library an article is filed. */
export type Place = Pick<ArticleSummary, 'folder_id' | 'tags' | 'shelf'>

/** Everything kept; plain data, so that a copy is a snapshot. */
export interface Kept {
  articles: ArticleView[]
  sources: SourceView[]
  folders: FolderView[]
  /** Places by article; articles not named lie on the desk. */
  places: Record<string, Place | undefined>
  /** Scales of the reviewer's own. */
  scales: RatingScale[]
  /** Findings waved off, by article. */
  dismissals: Record<string, Dismissal[] | undefined>
}

/** A step that can be taken back. */
interface Step {
  name: string
  before: Kept
  /** Its number in history. */
  sequence: number
}

/** The library in memory. */
export class Memory {
  kept: Kept = { articles: [], sources: [], folders: [], places: {}, scales: [], dismissals: {} }
  reviewer: ReviewerView | null = null
  preferences: Preferences = {
    theme: 'system',
    typeface: 'serif',
    text_size: 18,
    measure: 68,
    zoom: 100,
    key_set: 'plain',
    keys: {},
    table_columns: null,
    default_scale: 'editorial',
    side_width: null,
    inspector_width: null,
    inspector_apart: false,
  }
  standing: Standing = { article_id: null, claim_id: null, detail: null, view: 'galley' }
  #history = new Map<string, HistoryEntry[]>()
  #undo: Step[] = []
  #redo: Step[] = []
  #sequence = 0
  #turn = 0

  /** Takes a step: what `change` does can be taken back as one. A change may name itself. */
  step(name: string, change: () => string | void): void {
    const before = structuredClone(this.kept)
    const step = change() ?? name
    this.renumber()
    this.#write(step, before)
    this.#undo.push({ name: step, before, sequence: this.#sequence })
    this.#redo = []
  }

  /** Takes back or does again; answers with the name of the step. */
  back(direction: 'undo' | 'redo'): string | null {
    const [from, to] = direction === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo]
    const step = from.pop()
    if (!step) return null
    const left = structuredClone(this.kept)
    this.kept = step.before
    this.#write(`${direction} ${step.name}`, left)
    to.push({ name: step.name, before: left, sequence: this.#sequence })
    return step.name
  }

  /** What Undo and Redo offer. */
  steps() {
    return { undo: this.#undo.at(-1)?.name ?? null, redo: this.#redo.at(-1)?.name ?? null }
  }

  /** Numbers a change. */
  turn(): number {
    this.#turn += 1
    return this.#turn
  }

  /** The history of a claim, oldest first. */
  history(claimId: string): HistoryEntry[] {
    const next = this.#undo.at(-1)?.sequence
    return (this.#history.get(claimId) ?? []).map((entry) => ({
      ...entry,
      undo_takes: entry.sequence === next,
    }))
  }

  /** Writes a line of history for every claim that a step changed. */
  #write(step: string, before: Kept): void {
    this.#sequence += 1
    const claimsOf = (kept: Kept) =>
      new Map(kept.articles.flatMap(({ claims }) => claims.map((each) => [each.claim_id, each])))
    const [old, fresh] = [claimsOf(before), claimsOf(this.kept)]
    for (const claimId of new Set([...old.keys(), ...fresh.keys()])) {
      const changes = changesOf(old.get(claimId), fresh.get(claimId))
      if (changes.length === 0) continue
      const entry = {
        sequence: this.#sequence,
        at: new Date().toISOString(),
        reviewer: this.reviewer?.name ?? '',
        initials: this.reviewer?.initials ?? '',
        step,
        changes,
        undo_takes: false,
      }
      this.#history.set(claimId, [...(this.#history.get(claimId) ?? []), entry])
    }
  }

  /** The app as the window sees it. */
  app(): AppView {
    return {
      reviewer: this.reviewer,
      suggested_reviewer: { name: 'Robin Example', initials: 'RE' },
      library_name: 'Tickmark',
      library_folder: '/home/robin/.local/share/tickmark',
      standing: this.standing,
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

  /** Where an article is filed. */
  place(articleId: string): Place {
    return this.kept.places[articleId] ?? { folder_id: null, tags: [], shelf: 'desk' }
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
