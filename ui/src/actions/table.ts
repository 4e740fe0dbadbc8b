/** Working in the claim table. */
import { m } from '#messages'

import type { Desk } from '../state/desk.svelte'
import { hasArticle, type Action } from './action'

/** Puts the selected claims into the clipboard, as a table that spreadsheets take. */
async function copy(desk: Desk): Promise<void> {
  const { text, count } = desk.table.copied()
  try {
    await navigator.clipboard.writeText(text)
    desk.toasts.done(m.bulk_copied({ count }))
  } catch {
    desk.toasts.refused(m.copy_failed(), m.copy_failed_hint())
  }
}

function inTable(desk: Desk): boolean {
  return hasArticle(desk) && desk.ui.view === 'table'
}

export const TABLE: readonly Action[] = [
  {
    id: 'focus-table',
    label: m.action_focus_table(),
    group: 'Go',
    keys: ['Shift+T'],
    when: inTable,
    run: ({ ui }) => ui.focusTable(),
  },
  {
    id: 'select-claim',
    label: m.action_select_claim(),
    group: 'View',
    keys: ['Shift+X'],
    when: (desk) => inTable(desk) && desk.article.current !== null,
    run: ({ article, table }) => article.currentId && table.toggle(article.currentId),
  },
  {
    id: 'clear-selection',
    label: m.action_clear_selection(),
    group: 'View',
    keys: ['Shift+Escape'],
    when: (desk) => desk.bulk,
    run: ({ table }) => table.clear(),
  },
  {
    id: 'copy-claims',
    label: m.action_copy_claims(),
    group: 'View',
    keys: ['Shift+C'],
    when: (desk) => inTable(desk) && desk.table.copied().count > 0,
    run: copy,
  },
  {
    id: 'group-claims',
    label: m.action_group_claims(),
    group: 'View',
    keys: ['Shift+G'],
    when: inTable,
    run: ({ ui }) => ui.openGrouping(),
  },
  {
    id: 'choose-columns',
    label: m.action_choose_columns(),
    group: 'View',
    keys: ['Shift+V'],
    when: inTable,
    run: ({ ui }) => ui.openColumns(),
  },
]
