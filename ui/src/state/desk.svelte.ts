/** Everything the window shows, and what a reviewer does across its parts. */
import { m } from '#messages'
import { tick } from 'svelte'

import type { Backend, CommandFailure, WindowName } from '../ipc/backend'
import type {
  AppView,
  Changes,
  ClaimEdit,
  ImportChoice,
  ImportPreview,
  ImportProgress,
  ReportFormat,
  UndoView,
} from '../ipc/bindings'
import type { ChangeCommands, ChangeName } from '../ipc/commands'
import { number } from '../messages/numbers'
import { capital, type Saved } from '../messages/words'
import { App } from './app.svelte'
import { Article } from './article.svelte'
import { Calls } from './calls.svelte'
import { Library } from './library.svelte'
import { Scales } from './scales.svelte'
import { Search } from './search.svelte'
import { Sources } from './sources.svelte'
import { Standing } from './standing.svelte'
import { Table } from './table.svelte'
import { Toasts } from './toasts.svelte'
import { Ui } from './ui.svelte'

/** Commands on the claim the reviewer stands on. */
type ClaimChange = {
  [Name in ChangeName]: ChangeCommands[Name] extends { claimId: string } ? Name : never
}[ChangeName]

/** Changes that may be told again; no more are on their way at once. */
const TURNS_KEPT = 64

/** The desk. */
export class Desk {
  readonly ui = new Ui()
  readonly toasts = new Toasts(this.ui)
  readonly calls: Calls
  readonly app: App
  readonly library: Library
  readonly article: Article
  readonly sources: Sources
  readonly search: Search
  readonly table: Table
  readonly scales: Scales
  readonly standing: Standing
  /** The window the desk is in. */
  readonly window: WindowName
  /** `saved` only when nothing is on its way and nothing failed. */
  saved = $derived.by<Saved>(() =>
    this.calls.pending > 0 ? 'saving' : this.calls.unsaved.length > 0 ? 'failed' : 'saved',
  )

  /** Whose steps Undo takes back: those of the article on the desk, else those of the library. */
  get stack(): string | null {
    return this.ui.view === 'sources' ? null : this.article.id
  }

  /** The steps Undo and Redo offer. */
  get steps(): UndoView | null {
    const article = this.stack === null ? null : this.article.view
    return (article ?? this.app.view)?.undo ?? null
  }

  /** Why the library could not be opened. */
  failure = $state.raw<CommandFailure | null>(null)

  /** Changes taken over lately. */
  #taken: readonly number[] = []

  constructor(backend: Backend) {
    this.window = backend.window
    this.calls = new Calls(backend, this.toasts)
    this.app = new App(this.calls)
    this.library = new Library(this.calls)
    this.article = new Article(this.calls)
    this.sources = new Sources(this.calls)
    this.search = new Search(this.calls)
    this.scales = new Scales(this.calls)
    this.table = new Table(this.article, this.app)
    this.standing = new Standing(this)
    this.calls.onchanges = (changes) => this.apply(changes)
    this.calls.onreviewerneeded = () => this.ui.open({ name: 'reviewer' })
  }

  /** Loads what the first screen needs; asks for the reviewer once. */
  async start(): Promise<void> {
    this.failure = await this.app.load()
    if (this.failure) return
    const theme = this.app.view?.preferences.theme ?? 'system'
    if (theme !== 'system') this.ui.setTheme(theme)
    const place = this.app.view?.standing
    if (this.window === 'inspector') {
      if (place) await this.standing.resume(place)
      return
    }
    await this.library.load()
    if (place) await this.standing.resume(place)
    if (this.app.view?.preferences.inspector_apart) await this.standing.moveInspector()
    if (this.app.view?.reviewer) await this.afterReviewer()
    else this.ui.open({ name: 'reviewer' })
  }

  /** Shows the file the app was started with. */
  async afterReviewer(): Promise<void> {
    const preview = await this.calls.ask('startup_file', {})
    if (preview) this.showPreview(preview, null)
  }

  /** Takes over what a change touched, once: the window that made it is told again with the others. */
  async apply(changes: Changes): Promise<void> {
    if (changes.turn > 0 && this.#taken.includes(changes.turn)) {
      if (changes.select) this.article.select(changes.select)
      return
    }
    this.#taken = [...this.#taken.slice(-TURNS_KEPT), changes.turn]
    await Promise.all([
      this.article.apply(changes),
      changes.reload_articles && this.window === 'main' ? this.library.load() : undefined,
      changes.reload_sources ? this.sources.load() : undefined,
      changes.article_id === null ? this.scales.reload() : undefined,
    ])
    if (changes.article_id === null && this.app.view) {
      this.app.view = { ...this.app.view, undo: changes.undo }
    }
  }

  /** Takes over preferences and reviewer from another window. */
  follow(view: AppView): void {
    this.app.follow(view)
    if (view.preferences.theme !== this.ui.theme) this.ui.setTheme(view.preferences.theme)
  }

  /** Opens an article from the list. */
  async openArticle(articleId: string): Promise<void> {
    if (await this.article.open(articleId)) {
      if (this.ui.view === 'sources') this.ui.view = 'galley'
      this.ui.spanFor = null
      this.ui.editing = null
      this.table.clear()
      void this.sources.load()
    }
  }

  /** Makes a change to the claim the reviewer stands on. */
  async onCurrent<Name extends ClaimChange>(
    name: Name,
    args: Omit<ChangeCommands[Name], 'claimId'>,
    spoken?: string,
  ): Promise<Changes | null> {
    const claim = this.article.current
    if (!claim) return null
    const all = { ...args, claimId: claim.claim_id } as unknown as ChangeCommands[Name]
    const changes = await this.calls.change(name, all)
    if (changes && spoken)
      this.toasts.say(
        claim.number === null
          ? spoken
          : m.said_of_claim({ number: number(claim.number), what: spoken }),
      )
    return changes
  }

  /** What the reviewer does is meant for the selected claims of the table. */
  get bulk(): boolean {
    return this.ui.view === 'table' && this.table.picked.length > 0
  }

  /** Makes one edit on every selected claim, as one step. */
  async editPicked(edit: ClaimEdit): Promise<Changes | null> {
    const claimIds = this.table.picked.map((claim) => claim.claim_id)
    const text = m.bulk_done({ count: claimIds.length })
    return this.changeWithUndo('edit_claims', { claimIds, edit }, text)
  }

  /** Makes a change that takes something away, with the way back beside it. */
  async changeWithUndo<Name extends ChangeName>(
    name: Name,
    args: ChangeCommands[Name],
    text: string,
  ): Promise<Changes | null> {
    const changes = await this.calls.change(name, args)
    const articleId = changes?.article_id ?? null
    if (changes)
      this.toasts.done(text, {
        label: m.action_undo(),
        run: () => void this.undo(articleId),
      })
    return changes
  }

  /** Takes back the last step of the visible stack. */
  async undo(articleId: string | null = this.stack): Promise<void> {
    const changes = await this.calls.change('undo', { articleId })
    if (!changes) return
    if (!changes.step) return this.toasts.done(m.nothing_to_undo())
    this.toasts.done(m.undid({ step: bare(changes.step) }), {
      label: m.action_redo(),
      run: () => void this.redo(articleId),
    })
  }

  /** Does the last undone step again. */
  async redo(articleId: string | null = this.stack): Promise<void> {
    const changes = await this.calls.change('redo', { articleId })
    if (!changes) return
    if (!changes.step) return this.toasts.done(m.nothing_to_redo())
    this.toasts.done(m.redid({ step: bare(changes.step) }), {
      label: m.action_undo(),
      run: () => void this.undo(articleId),
    })
  }

  /** Attaches a link to the current claim. */
  async attachLink(url: string, claimId: string | null = this.article.currentId): Promise<void> {
    if (!claimId) {
      this.toasts.refused(m.no_claim(), m.no_claim_hint())
      return
    }
    if (claimId !== this.article.currentId) this.article.select(claimId)
    const changes = await this.calls.change('attach_url', { claimId, url })
    if (changes) {
      this.toasts.done(m.link_attached(), {
        label: m.action_undo(),
        run: () => void this.undo(changes.article_id),
      })
    }
  }

  /** Asks for a file and shows what was read from it. */
  async chooseFile(nextDraftOf: string | null): Promise<void> {
    const preview = await this.#during(null, this.calls.ask('choose_file', { nextDraftOf }))
    if (preview) this.showPreview(preview, nextDraftOf)
  }

  /** Reads pasted text and shows what was found in it. */
  async pasteText(text: string, nextDraftOf: string | null): Promise<boolean> {
    const preview = await this.calls.ask('paste_text', { text, nextDraftOf })
    if (preview) this.showPreview(preview, nextDraftOf)
    return Boolean(preview)
  }

  /** Reads a file let go over the window. */
  async dropFile(handle: string, fileName: string): Promise<void> {
    const preview = await this.#during(
      m.reading_file({ file: fileName }),
      this.calls.ask('dropped_file', { handle }),
    )
    if (preview) this.showPreview(preview, null)
  }

  /** Makes an article, or its next draft, of a preview. */
  async confirmImport(choice: ImportChoice): Promise<boolean> {
    const outcome = await this.#during(
      m.finding_claims(),
      this.calls.ask('confirm_import', { choice }),
      choice.handle,
    )
    if (!outcome) return false
    this.ui.close()
    await this.library.load()
    await this.#arrive(outcome.article_id)
    return true
  }

  /** Opens the sample article. */
  async openSample(): Promise<void> {
    const outcome = await this.#during(m.opening_sample(), this.calls.ask('open_sample', {}))
    if (!outcome) return
    await this.library.load()
    await this.#arrive(outcome.article_id)
  }

  /** Leaves an import. */
  async cancelImport(handle: string): Promise<void> {
    this.ui.close()
    await this.calls.ask('cancel_import', { handle })
  }

  /** Writes a report where the reviewer says. */
  async exportReport(format: ReportFormat): Promise<void> {
    const articleId = this.article.id
    if (!articleId) return
    const exported = await this.calls.ask('export_report', { articleId, format })
    if (exported) this.ui.open({ name: 'report', exported })
  }

  /** Says how far an import is; the last step needs no words. */
  showProgress({ handle, done, of, text }: ImportProgress): void {
    const words = of > 1 ? m.step_of({ text, done: number(done), of: number(of) }) : text
    this.ui.busy = done < of ? { handle, text: words } : null
  }

  /** Shows what was read. */
  showPreview(preview: ImportPreview, nextDraftOf: string | null): void {
    this.ui.busy = null
    this.ui.open({ name: 'import', preview, nextDraftOf })
  }

  /** Long work, and the way to stop it. */
  busy = $derived.by(() => {
    const { busy } = this.ui
    const handle = busy?.handle
    const stop = handle ? () => void this.calls.ask('cancel_import', { handle }) : null
    return busy ? { text: busy.text, stop } : null
  })

  /** Makes a new draft of an edited text, which may take a while in a book. */
  editText(articleId: string, text: string): Promise<Changes | null> {
    const change = this.changeWithUndo('edit_text', { articleId, text }, m.edit_text_done())
    return this.#during(m.finding_claims(), change, articleId)
  }

  /** Says what is going on while it goes on; it can be stopped by its handle. */
  async #during<Answer>(
    text: string | null,
    work: Promise<Answer>,
    handle: string | null = null,
  ): Promise<Answer> {
    this.ui.busy = text === null ? null : { text, handle }
    const answer = await work
    this.ui.busy = null
    return answer
  }

  async #arrive(articleId: string): Promise<void> {
    if (this.article.id === articleId) await this.article.reload()
    else await this.openArticle(articleId)
    this.ui.view = 'galley'
    const { total, orphaned } = this.article.progress
    const draft = this.article.view?.revision.number ?? 1
    if (draft === 1) this.toasts.say(m.claims_found({ count: total }))
    else
      this.toasts.done(
        m.draft_arrived({
          number: number(draft),
          claims: m.claims({ count: total }),
          changed: number(this.article.sizes.changed),
          orphaned: number(orphaned),
        }),
      )
    await tick()
    this.ui.focusGalley()
  }
}

/** The step without a leading undo or redo, as a name. */
function bare(step: string): string {
  return capital(step.replace(/^(undo|redo) /, ''))
}
