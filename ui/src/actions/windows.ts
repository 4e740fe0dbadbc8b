/** The windows of the app, and the library behind them. */
import { m } from '#messages'

import type { Desk } from '../state/desk.svelte'
import { hasArticle, type Action } from './action'

/** Puts another library on the desk, once everything of this one is on disk. */
async function changeLibrary(desk: Desk, name: 'open_library' | 'create_library'): Promise<void> {
  await desk.calls.settled()
  if (desk.calls.unsaved.length > 0)
    return desk.toasts.refused(m.library_unsaved(), m.library_unsaved_hint())
  await desk.calls.ask(name, {})
}

export const WINDOWS: readonly Action[] = [
  {
    id: 'detach-inspector',
    label: m.action_detach_inspector(),
    group: 'View',
    keys: ['v i'],
    apart: true,
    when: hasArticle,
    checked: (desk) => desk.standing.apart,
    run: (desk) => desk.standing.moveInspector(),
  },
  {
    id: 'open-library',
    label: m.action_open_library(),
    group: 'Library',
    keys: ['$mod+Shift+l'],
    run: (desk) => changeLibrary(desk, 'open_library'),
  },
  {
    id: 'create-library',
    label: m.action_create_library(),
    group: 'Library',
    keys: ['$mod+Alt+n'],
    run: (desk) => changeLibrary(desk, 'create_library'),
  },
  {
    id: 'show-library',
    label: m.action_show_library(),
    group: 'Library',
    keys: ['$mod+Alt+o'],
    run: ({ calls }) => calls.ask('show_library', {}),
  },
]
