/** Every action of the window, in one list. Palette, keys, tooltips, help and native menu read it. */
import { m } from '#messages'
import type { Desk } from '../state/desk.svelte'
import type { Action, Group } from './action'
import { APP, LETTERS, ZOOM } from './app'
import { ARTICLE, EDIT, VIEW } from './article'
import { CLAIM, VERDICTS } from './claim'
import { EVIDENCE } from './evidence'
import { FINDING } from './finding'
import { GO } from './go'
import { LIBRARY } from './library'
import { PENCIL } from './pencil'
import { RATING } from './rating'
import { READING } from './reading'
import { TABLE } from './table'
import { WINDOWS } from './windows'

/** All actions, grouped in the order of the groups. */
export const ACTIONS: readonly Action[] = [
  ...GO,
  ...CLAIM,
  ...PENCIL,
  ...VERDICTS,
  ...RATING,
  ...FINDING,
  ...EVIDENCE,
  ...EDIT,
  ...ARTICLE,
  ...LIBRARY,
  ...VIEW,
  ...READING,
  ...LETTERS,
  ...WINDOWS,
  ...ZOOM,
  ...TABLE,
  ...APP,
]

const BY_ID = new Map(ACTIONS.map((action) => [action.id, action]))

/** The action of an id. Ids are written in code, so a missing one is a mistake in it. */
export function action(id: string): Action {
  const found = BY_ID.get(id)
  if (!found) throw new Error(`no action is called ${id}`)
  return found
}

/** Whether an action makes sense now. */
export function isReady(chosen: Action, desk: Desk): boolean {
  return chosen.when?.(desk) ?? true
}

/** Whether an action is done in the main window though the keyboard is in the inspector's own. */
export function isElsewhere(chosen: Action, desk: Desk): boolean {
  return desk.window === 'inspector' && !(chosen.apart ?? APART.has(chosen.group))
}

/** What the inspector can do by itself. */
const APART: ReadonlySet<Group> = new Set<Group>(['Claim', 'Verdict', 'Evidence', 'Edit'])

/** Does an action where its galley, table or dialogs are. */
export function start(chosen: Action, desk: Desk): void {
  if (isElsewhere(chosen, desk)) void desk.calls.ask('act_in_main', { action: chosen.id })
  else if (isReady(chosen, desk)) void chosen.run(desk)
}

/** Does an action by id, when it makes sense now. */
export function perform(id: string, desk: Desk): void {
  const chosen = BY_ID.get(id)
  if (chosen) start(chosen, desk)
}

/** The label, with the step it would take for Undo and Redo. */
export function labelOf(chosen: Action, desk: Desk): string {
  const undo = desk.steps
  if (chosen.id === 'undo' && undo?.undo) return m.undo_step({ step: undo.undo })
  if (chosen.id === 'redo' && undo?.redo) return m.redo_step({ step: undo.redo })
  return chosen.label
}
