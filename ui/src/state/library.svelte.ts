/** The articles of the library: where they lie, which are shown, and which are selected. */
import { SvelteSet } from 'svelte/reactivity'

import type { ArticleSummary, FolderView, Shelf } from '../ipc/bindings'
import type { Calls } from './calls.svelte'

/** A place of the library: a shelf, or a folder of the desk. */
export type Place = { shelf: Shelf; folderId: string | null }

/** The desk, with all folders. */
export const DESK: Place = { shelf: 'desk', folderId: null }

/** Articles that match the search, in the places they lie in. */
export class Library {
  articles = $state.raw<ArticleSummary[]>([])
  folders = $state.raw<FolderView[]>([])
  /** The list has been read once. */
  loaded = $state(false)
  query = $state('')
  /** The place whose articles are shown. */
  place = $state.raw<Place>(DESK)
  /** Only articles filed under this word are shown. */
  tag = $state<string | null>(null)
  /** The row the keyboard is on. */
  at = $state<string | null>(null)
  /** Rows selected one by one; the row of the keyboard stands for them when there is none. */
  readonly selected = new SvelteSet<string>()
  /** The folder whose name is being written: its id, `new` for one to come. */
  naming = $state<string | null>(null)
  /** Articles that are being dragged. */
  dragged = $state.raw<readonly string[]>([])
  #turn = 0
  /** Where a stretch of selected rows began. */
  #anchor: string | null = null

  /** Every word an article on the shelf is filed under, by name. */
  tags = $derived(
    [
      ...new SvelteSet(
        this.articles.filter((each) => this.#shelved(each)).flatMap((each) => each.tags),
      ),
    ].toSorted((a, b) => a.localeCompare(b)),
  )
  /** The articles of the place, the last changed first. */
  shown = $derived(
    this.articles
      .filter((each) => lies(each, this.place))
      .filter((each) => this.tag === null || each.tags.includes(this.tag))
      .toSorted((a, b) => b.updated_at.localeCompare(a.updated_at)),
  )
  /** The articles on the desk, the last changed first; those of the archive too while searching. */
  near = $derived(
    this.articles
      .filter(({ shelf }) => shelf === 'desk' || (shelf === 'archive' && this.query !== ''))
      .toSorted((a, b) => b.updated_at.localeCompare(a.updated_at)),
  )
  /** The row of the keyboard, else the first. */
  current = $derived(
    this.shown.find((each) => each.article_id === this.at) ?? this.shown[0] ?? null,
  )
  /** What an action on articles works on. */
  picked = $derived.by<readonly ArticleSummary[]>(() => {
    const chosen = this.shown.filter((each) => this.selected.has(each.article_id))
    return chosen.length > 0 || !this.current ? chosen : [this.current]
  })
  /** The folder that is shown. */
  folder = $derived(this.folders.find((each) => each.folder_id === this.place.folderId) ?? null)

  constructor(private readonly calls: Calls) {}

  /** Reads the list again; an older answer never replaces a newer one. */
  async load(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const [articles, folders] = await Promise.all([
      this.calls.ask('list_articles', { query: this.query.trim() }),
      this.calls.ask('list_folders', {}),
    ])
    if (!articles || !folders || turn !== this.#turn) return
    this.articles = articles
    this.folders = folders
    this.loaded = true
    if (this.place.folderId !== null && !this.folder) this.place = DESK
    if (this.tag !== null && !this.tags.includes(this.tag)) this.tag = null
  }

  /** Searches by title. */
  search(query: string): Promise<void> {
    this.query = query
    return this.load()
  }

  /** How many articles lie in a place. */
  size(place: Place): number {
    return this.articles.filter((each) => lies(each, place)).length
  }

  /** The name of a folder. */
  folderName(folderId: string | null): string | null {
    return this.folders.find((each) => each.folder_id === folderId)?.name ?? null
  }

  /** Shows a place. */
  go(place: Place): void {
    this.place = place
    this.tag = null
    this.at = null
    this.clear()
  }

  /** Selects nothing. */
  clear(): void {
    this.selected.clear()
    this.#anchor = null
  }

  /** Selects a row, or no longer. */
  toggle(articleId: string): void {
    this.at = articleId
    this.#anchor = articleId
    if (!this.selected.delete(articleId)) this.selected.add(articleId)
  }

  /** Selects every row shown. */
  selectAll(): void {
    for (const { article_id } of this.shown) this.selected.add(article_id)
  }

  /** Puts the keyboard on a row by its place; all rows on the way are selected when extending. */
  stand(index: number, extend = false): void {
    const last = this.shown.length - 1
    const before = this.current?.article_id ?? null
    const row = this.shown[Math.max(0, Math.min(index, last))]
    if (!row) return
    this.at = row.article_id
    if (!extend) return
    this.#anchor ??= before
    const ids = this.shown.map((each) => each.article_id)
    const [from, to] = [ids.indexOf(this.#anchor ?? row.article_id), ids.indexOf(row.article_id)]
    this.selected.clear()
    for (const id of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) this.selected.add(id)
  }

  #shelved(article: ArticleSummary): boolean {
    return lies(article, this.place)
  }
}

/** Whether an article lies in a place. A folder holds articles of its shelf. */
function lies(article: ArticleSummary, { shelf, folderId }: Place): boolean {
  return article.shelf === shelf && (folderId === null || article.folder_id === folderId)
}
