/** Working on the article, the view and the app. */
import { m } from '#messages'
import { tick } from 'svelte'

import type { Desk } from '../state/desk.svelte'
import type { Theme, View } from '../state/ui.svelte'
import { hasArticle, type Action } from './action'

function show(desk: Desk, view: View): void {
  desk.ui.view = view
  if (view === 'sources') void desk.sources.load()
}

const THEMES: readonly { theme: Theme; key: string; label: string; short: string }[] = [
  { theme: 'system', key: 's', label: m.theme_system(), short: m.theme_word_system() },
  { theme: 'light', key: 'l', label: m.theme_light(), short: m.theme_word_light() },
  { theme: 'dark', key: 'd', label: m.theme_dark(), short: m.theme_word_dark() },
  { theme: 'contrast', key: 'h', label: m.theme_contrast(), short: m.theme_word_contrast() },
]

export const EDIT: readonly Action[] = [
  {
    id: 'undo',
    label: m.action_undo(),
    group: 'Edit',
    keys: ['$mod+z'],
    run: (desk) => desk.undo(),
  },
  {
    id: 'redo',
    label: m.action_redo(),
    group: 'Edit',
    keys: ['$mod+Shift+z', '$mod+y'],
    run: (desk) => desk.redo(),
  },
]

export const ARTICLE: readonly Action[] = [
  {
    id: 'paste-article',
    label: m.action_paste_article(),
    group: 'Article',
    keys: ['$mod+n'],
    everywhere: true,
    run: ({ ui }) => ui.open({ name: 'paste', nextDraftOf: null }),
  },
  {
    id: 'open-file',
    label: m.action_open_file(),
    group: 'Article',
    keys: ['$mod+o'],
    everywhere: true,
    run: (desk) => desk.chooseFile(null),
  },
  {
    id: 'open-sample',
    label: m.action_open_sample(),
    group: 'Article',
    keys: ['Shift+F1'],
    run: (desk) => desk.openSample(),
  },
  {
    id: 'next-draft-file',
    label: m.action_next_draft_file(),
    group: 'Article',
    keys: ['$mod+Shift+o'],
    when: hasArticle,
    run: (desk) => desk.chooseFile(desk.article.id),
  },
  {
    id: 'next-draft-paste',
    label: m.action_next_draft_paste(),
    group: 'Article',
    keys: ['$mod+Shift+n'],
    when: hasArticle,
    run: ({ ui, article }) => ui.open({ name: 'paste', nextDraftOf: article.id }),
  },
  {
    id: 'edit-text',
    label: m.action_edit_text(),
    group: 'Article',
    keys: ['F2'],
    when: hasArticle,
    run: ({ ui }) => ui.open({ name: 'edit-text' }),
  },
  {
    id: 'edit-metadata',
    label: m.action_edit_metadata(),
    group: 'Article',
    keys: ['F4'],
    when: hasArticle,
    run: ({ ui }) => ui.open({ name: 'metadata' }),
  },
  {
    id: 'export-report',
    label: m.action_export_report(),
    group: 'Article',
    keys: ['$mod+e'],
    everywhere: true,
    when: hasArticle,
    run: ({ ui }) => ui.open({ name: 'report', exported: null }),
  },
  {
    id: 'leave-article',
    label: m.action_leave_article(),
    group: 'Article',
    keys: ['$mod+Shift+w'],
    when: hasArticle,
    run: ({ article }) => article.leave(),
  },
]

export const VIEW: readonly Action[] = [
  {
    id: 'view-galley',
    label: m.action_view_galley(),
    group: 'View',
    keys: ['$mod+1', 'Alt+1'],
    when: hasArticle,
    checked: ({ ui }) => ui.view === 'galley',
    run: (desk) => show(desk, 'galley'),
  },
  {
    id: 'view-table',
    label: m.action_view_table(),
    group: 'View',
    keys: ['$mod+2', 'Alt+2'],
    when: hasArticle,
    checked: ({ ui }) => ui.view === 'table',
    run: (desk) => show(desk, 'table'),
  },
  {
    id: 'view-sources',
    label: m.action_view_sources(),
    group: 'View',
    keys: ['$mod+3', 'Alt+3'],
    when: hasArticle,
    checked: ({ ui }) => ui.view === 'sources',
    run: (desk) => show(desk, 'sources'),
  },
  {
    id: 'view-list',
    label: m.action_view_list(),
    group: 'View',
    keys: ['v c'],
    when: hasArticle,
    checked: ({ ui }) => ui.view === 'list',
    run: async (desk) => {
      show(desk, 'list')
      await tick()
      desk.ui.focusList()
    },
  },
  {
    id: 'toggle-table',
    label: m.action_toggle_table(),
    group: 'View',
    keys: ['t'],
    when: hasArticle,
    run: (desk) => show(desk, desk.ui.view === 'table' ? 'galley' : 'table'),
  },
  ...THEMES.map(({ theme, key, label, short }): Action => ({
    id: `theme-${theme}`,
    label,
    short,
    group: 'View',
    keys: [`v ${key}`],
    checked: ({ ui }) => ui.theme === theme,
    run: ({ ui, app }) => {
      ui.setTheme(theme)
      void app.prefer({ theme })
    },
  })),
]
