/** Working on the article, the view and the app. */
import type { Desk } from '../state/desk.svelte'
import type { Theme, View } from '../state/ui.svelte'
import { hasArticle, type Action } from './action'

function show(desk: Desk, view: View): void {
  desk.ui.view = view
  if (view === 'sources') void desk.sources.load()
}

async function remove(desk: Desk): Promise<void> {
  const view = desk.article.view
  if (!view) return
  const { article_id: articleId, metadata } = view
  const changes = await desk.changeWithUndo(
    'delete_article',
    { articleId },
    `“${metadata.title || 'Untitled'}” deleted.`,
  )
  if (!changes) return
  desk.article.leave()
  await desk.library.load()
}

const THEMES: readonly { theme: Theme; label: string }[] = [
  { theme: 'system', label: "Colours: the system's" },
  { theme: 'light', label: 'Colours: light' },
  { theme: 'dark', label: 'Colours: dark' },
  { theme: 'contrast', label: 'Colours: high contrast' },
]

export const EDIT: readonly Action[] = [
  { id: 'undo', label: 'Undo', group: 'Edit', keys: ['$mod+z'], run: (desk) => desk.undo() },
  {
    id: 'redo',
    label: 'Redo',
    group: 'Edit',
    keys: ['$mod+Shift+z', '$mod+y'],
    run: (desk) => desk.redo(),
  },
]

export const ARTICLE: readonly Action[] = [
  {
    id: 'paste-article',
    label: 'Paste an article…',
    group: 'Article',
    keys: ['$mod+n'],
    everywhere: true,
    run: ({ ui }) => ui.open({ name: 'paste', nextDraftOf: null }),
  },
  {
    id: 'open-file',
    label: 'Open a file…',
    group: 'Article',
    keys: ['$mod+o'],
    everywhere: true,
    run: (desk) => desk.chooseFile(null),
  },
  {
    id: 'open-sample',
    label: 'Open the sample article',
    group: 'Article',
    keys: ['Shift+F1'],
    run: (desk) => desk.openSample(),
  },
  {
    id: 'next-draft-file',
    label: 'Import the next draft from a file…',
    group: 'Article',
    keys: ['$mod+Shift+o'],
    when: hasArticle,
    run: (desk) => desk.chooseFile(desk.article.id),
  },
  {
    id: 'next-draft-paste',
    label: 'Paste the next draft…',
    group: 'Article',
    keys: ['$mod+Shift+n'],
    when: hasArticle,
    run: ({ ui, article }) => ui.open({ name: 'paste', nextDraftOf: article.id }),
  },
  {
    id: 'edit-text',
    label: 'Edit the text…',
    group: 'Article',
    keys: ['F2'],
    when: hasArticle,
    run: ({ ui }) => ui.open({ name: 'edit-text' }),
  },
  {
    id: 'edit-metadata',
    label: 'Title, byline and date…',
    group: 'Article',
    keys: ['F4'],
    when: hasArticle,
    run: ({ ui }) => ui.open({ name: 'metadata' }),
  },
  {
    id: 'export-report',
    label: 'Report…',
    group: 'Article',
    keys: ['$mod+e'],
    everywhere: true,
    when: hasArticle,
    run: ({ ui }) => ui.open({ name: 'report', exported: null }),
  },
  {
    id: 'leave-article',
    label: 'Close the article',
    group: 'Article',
    keys: ['$mod+Shift+w'],
    when: hasArticle,
    run: ({ article }) => article.leave(),
  },
  {
    id: 'delete-article',
    label: 'Delete the article',
    group: 'Article',
    keys: ['$mod+Shift+Backspace'],
    when: hasArticle,
    run: remove,
  },
]

export const VIEW: readonly Action[] = [
  {
    id: 'view-galley',
    label: 'Galley',
    group: 'View',
    keys: ['$mod+1', 'Alt+1'],
    when: hasArticle,
    run: (desk) => show(desk, 'galley'),
  },
  {
    id: 'view-table',
    label: 'Claim table',
    group: 'View',
    keys: ['$mod+2', 'Alt+2'],
    when: hasArticle,
    run: (desk) => show(desk, 'table'),
  },
  {
    id: 'view-sources',
    label: 'Sources',
    group: 'View',
    keys: ['$mod+3', 'Alt+3'],
    when: hasArticle,
    run: (desk) => show(desk, 'sources'),
  },
  {
    id: 'toggle-table',
    label: 'Galley or table',
    group: 'View',
    keys: ['t'],
    when: hasArticle,
    run: (desk) => show(desk, desk.ui.view === 'table' ? 'galley' : 'table'),
  },
  ...THEMES.map(({ theme, label }): Action => ({
    id: `theme-${theme}`,
    label,
    group: 'View',
    keys: [],
    run: ({ ui }) => ui.setTheme(theme),
  })),
]

export const APP: readonly Action[] = [
  {
    id: 'palette',
    label: 'Find an action…',
    group: 'App',
    keys: ['$mod+k'],
    everywhere: true,
    run: ({ ui }) => ui.open({ name: 'palette' }),
  },
  {
    id: 'show-keys',
    label: 'Keys',
    group: 'App',
    keys: ['Shift+?', '?', 'F1'],
    run: ({ ui }) => ui.open({ name: 'keys' }),
  },
  {
    id: 'edit-reviewer',
    label: 'Your name and initials…',
    group: 'App',
    keys: ['$mod+,'],
    run: ({ ui }) => ui.open({ name: 'reviewer' }),
  },
]
