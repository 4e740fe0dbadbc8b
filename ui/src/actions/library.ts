/** Keeping order in the library: shelves, folders, tags and copies. */
import { m } from '#messages'

import type { ArticleSummary, Shelf } from '../ipc/bindings'
import { tick } from 'svelte'

import type { Desk } from '../state/desk.svelte'
import type { Place } from '../state/library.svelte'
import { hasArticle, type Action } from './action'

/** The articles an action works on: the open one, else those picked in the list. */
export function targets({ article, library }: Desk): readonly ArticleSummary[] {
  if (!article.view) return library.picked
  return library.articles.filter((each) => each.article_id === article.id)
}

/** Some article is meant, and not all of them are on the shelf already. */
function offShelf(shelf: Shelf): (desk: Desk) => boolean {
  return (desk) => targets(desk).some((each) => each.shelf !== shelf)
}

function inLibrary(desk: Desk): boolean {
  return !hasArticle(desk) && desk.library.articles.length + desk.library.folders.length > 0
}

function inFolder(desk: Desk): boolean {
  return inLibrary(desk) && desk.library.folder !== null
}

const DONE: Record<Shelf, (these: { count: number; title: string }) => string> = {
  desk: m.library_put_back,
  archive: m.library_archived,
  bin: m.library_binned,
}

/** Puts articles on a shelf; an open one is closed when it leaves the desk. */
export async function toShelf(
  desk: Desk,
  shelf: Shelf,
  articles: readonly ArticleSummary[] = targets(desk),
): Promise<void> {
  const moved = articles.filter((each) => each.shelf !== shelf)
  if (moved.length === 0) return
  const articleIds = moved.map((each) => each.article_id)
  const text = DONE[shelf]({ count: moved.length, title: moved[0]?.title || m.untitled() })
  const next = after(desk, articleIds)
  const changes = await desk.changeWithUndo('set_shelf', { articleIds, shelf }, text)
  if (!changes) return
  if (shelf !== 'desk' && articleIds.includes(desk.article.id ?? '')) desk.article.leave()
  desk.library.clear()
  desk.library.at = next
}

/** Puts articles into a folder, or into none. */
export async function toFolder(
  desk: Desk,
  folderId: string | null,
  articles: readonly ArticleSummary[] = targets(desk),
): Promise<void> {
  const moved = articles.filter((each) => each.folder_id !== folderId)
  if (moved.length === 0) return
  const articleIds = moved.map((each) => each.article_id)
  const folder = desk.library.folderName(folderId)
  const count = moved.length
  const text =
    folder === null ? m.library_unfoldered({ count }) : m.library_moved({ count, folder })
  if (await desk.changeWithUndo('set_folder', { articleIds, folderId }, text)) desk.library.clear()
}

/** The row that takes the keyboard when others go. */
function after({ library }: Desk, gone: readonly string[]): string | null {
  const ids = library.shown.map((each) => each.article_id)
  const last = Math.max(...gone.map((id) => ids.indexOf(id)))
  const below = ids.slice(last + 1).find((id) => !gone.includes(id))
  return below ?? ids.findLast((id) => !gone.includes(id)) ?? null
}

async function duplicate(desk: Desk): Promise<void> {
  const [article] = targets(desk)
  if (!article) return
  const outcome = await desk.calls.ask('duplicate_article', { articleId: article.article_id })
  if (!outcome) return
  await desk.apply(outcome.changes)
  desk.library.clear()
  desk.library.at = outcome.article_id
  desk.toasts.done(m.library_duplicated({ title: article.title || m.untitled() }), {
    label: m.action_undo(),
    run: () => void desk.undo(null),
  })
}

async function emptyBin(desk: Desk): Promise<void> {
  const count = desk.library.size(BIN)
  const changes = await desk.changeWithUndo('empty_bin', {}, m.library_emptied({ count }))
  if (changes) desk.library.clear()
}

async function deleteFolder(desk: Desk): Promise<void> {
  const { folder, place } = desk.library
  if (!folder) return
  const text = m.library_folder_deleted({ folder: folder.name })
  const changes = await desk.changeWithUndo('delete_folder', { folderId: folder.folder_id }, text)
  if (changes) desk.library.go({ ...place, folderId: null })
}

const BIN: Place = { shelf: 'bin', folderId: null }
const SHELVES: readonly { shelf: Shelf; key: string; label: string }[] = [
  { shelf: 'desk', key: '4', label: m.action_show_desk() },
  { shelf: 'archive', key: '5', label: m.action_show_archive() },
  { shelf: 'bin', key: '6', label: m.action_show_bin() },
]

export const LIBRARY: readonly Action[] = [
  ...SHELVES.map(({ shelf, key, label }): Action => ({
    id: `show-${shelf}`,
    label,
    group: 'Library',
    keys: [`$mod+${key}`, `Alt+${key}`],
    checked: ({ article, library }) => !article.view && library.place.shelf === shelf,
    run: async (desk) => {
      desk.article.leave()
      desk.library.go({ shelf, folderId: null })
      await tick()
      desk.ui.focusLibrary()
    },
  })),
  {
    id: 'archive-article',
    label: m.action_archive_article(),
    group: 'Library',
    keys: ['$mod+Shift+a'],
    when: offShelf('archive'),
    run: (desk) => toShelf(desk, 'archive'),
  },
  {
    id: 'restore-article',
    label: m.action_restore_article(),
    group: 'Library',
    keys: ['$mod+Shift+r'],
    when: offShelf('desk'),
    run: (desk) => toShelf(desk, 'desk'),
  },
  {
    id: 'delete-article',
    label: m.action_delete_article(),
    group: 'Library',
    keys: ['$mod+Shift+Backspace'],
    when: offShelf('bin'),
    run: (desk) => toShelf(desk, 'bin'),
  },
  {
    id: 'duplicate-article',
    label: m.action_duplicate_article(),
    group: 'Library',
    keys: ['$mod+Shift+d'],
    when: (desk) => targets(desk).length === 1,
    run: duplicate,
  },
  {
    id: 'move-article',
    label: m.action_move_article(),
    group: 'Library',
    keys: ['$mod+Shift+m'],
    when: (desk) => targets(desk).length > 0,
    run: ({ ui }) => ui.open({ name: 'move' }),
  },
  {
    id: 'edit-tags',
    label: m.action_edit_tags(),
    group: 'Library',
    keys: ['$mod+Shift+g'],
    when: (desk) => targets(desk).length === 1,
    run: (desk) => {
      const [article] = targets(desk)
      if (article) desk.ui.open({ name: 'tags', articleId: article.article_id })
    },
  },
  {
    id: 'add-folder',
    label: m.action_add_folder(),
    group: 'Library',
    keys: ['$mod+Shift+f'],
    when: inLibrary,
    run: ({ library }) => (library.naming = 'new'),
  },
  {
    id: 'rename-folder',
    label: m.action_rename_folder(),
    group: 'Library',
    keys: ['Shift+F2'],
    when: inFolder,
    run: ({ library }) => (library.naming = library.place.folderId),
  },
  {
    id: 'delete-folder',
    label: m.action_delete_folder(),
    group: 'Library',
    keys: ['Shift+Delete'],
    when: inFolder,
    run: deleteFolder,
  },
  {
    id: 'empty-bin',
    label: m.action_empty_bin(),
    group: 'Library',
    keys: ['$mod+Shift+e'],
    when: ({ library }) => library.size(BIN) > 0,
    run: emptyBin,
  },
]
