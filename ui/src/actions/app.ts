/** The app itself: its settings, its help, and the size of the letters. */
import { m } from '#messages'
import type { Desk } from '../state/desk.svelte'
import { number } from '../messages/numbers'
import type { Action } from './action'

/** The letters' smallest, usual and largest size in CSS pixels. */
const SIZES = { least: 12, usual: 18, most: 32 }

async function resize(desk: Desk, size: number): Promise<void> {
  const text_size = Math.max(SIZES.least, Math.min(SIZES.most, size))
  if (await desk.app.prefer({ text_size }))
    desk.toasts.say(m.said_text_size({ size: number(text_size) }))
}

function sizeOf({ app }: Desk): number {
  return app.view?.preferences.text_size ?? SIZES.usual
}

/** The letters of the galley. */
export const LETTERS: readonly Action[] = [
  {
    id: 'text-larger',
    label: m.action_text_larger(),
    group: 'View',
    keys: ['$mod+='],
    run: (desk) => resize(desk, sizeOf(desk) + 1),
  },
  {
    id: 'text-smaller',
    label: m.action_text_smaller(),
    group: 'View',
    keys: ['$mod+-'],
    run: (desk) => resize(desk, sizeOf(desk) - 1),
  },
  {
    id: 'text-usual',
    label: m.action_text_usual(),
    group: 'View',
    keys: ['$mod+0'],
    run: (desk) => resize(desk, SIZES.usual),
  },
]

export const APP: readonly Action[] = [
  {
    id: 'palette',
    label: m.action_palette(),
    group: 'App',
    keys: ['$mod+k'],
    everywhere: true,
    run: ({ ui }) => ui.open({ name: 'palette' }),
  },
  {
    id: 'settings',
    label: m.action_settings(),
    group: 'App',
    keys: ['$mod+,'],
    everywhere: true,
    run: ({ ui }) => ui.open({ name: 'settings', part: 'appearance' }),
  },
  {
    id: 'edit-reviewer',
    label: m.action_edit_reviewer(),
    group: 'App',
    keys: ['$mod+Shift+u'],
    run: ({ ui }) => ui.open({ name: 'settings', part: 'reviewer' }),
  },
  {
    id: 'change-keys',
    label: m.action_change_keys(),
    group: 'App',
    keys: ['$mod+Shift+k'],
    run: ({ ui }) => ui.open({ name: 'settings', part: 'keys' }),
  },
  {
    id: 'rating-scales',
    label: m.action_rating_scales(),
    group: 'App',
    keys: ['$mod+Shift+s'],
    run: ({ ui, article }) => ui.open({ name: 'scales', scaleId: article.view?.scale ?? null }),
  },
  {
    id: 'show-help',
    label: m.action_show_help(),
    group: 'App',
    keys: ['F1'],
    everywhere: true,
    run: ({ ui }) => ui.open({ name: 'help', topic: 0 }),
  },
  {
    id: 'show-keys',
    label: m.action_show_keys(),
    group: 'App',
    keys: ['Shift+?', '?'],
    run: ({ ui }) => ui.open({ name: 'keys' }),
  },
  {
    id: 'take-tour',
    label: m.action_take_tour(),
    group: 'App',
    keys: ['$mod+F1'],
    run: ({ ui }) => ui.open({ name: 'tour' }),
  },
]
