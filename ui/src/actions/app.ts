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

/** Sizes of the whole window, in percent. */
const ZOOMS = [100, 110, 125, 150, 175, 200]

/** Shows the whole window at the next size up or down. */
function zoom(desk: Desk, direction: 1 | -1): Promise<void> {
  const now = desk.app.view?.preferences.zoom ?? 100
  const next =
    direction > 0 ? ZOOMS.find((each) => each > now) : ZOOMS.findLast((each) => each < now)
  return zoomTo(desk, next ?? now)
}

async function zoomTo(desk: Desk, percent: number): Promise<void> {
  if (await desk.app.prefer({ zoom: percent }))
    desk.toasts.say(m.said_zoom({ percent: number(percent) }))
}

/** The size of the whole window. */
export const ZOOM: readonly Action[] = [
  {
    id: 'zoom-in',
    label: m.action_zoom_in(),
    group: 'View',
    keys: ['$mod+Alt+='],
    everywhere: true,
    run: (desk) => zoom(desk, 1),
  },
  {
    id: 'zoom-out',
    label: m.action_zoom_out(),
    group: 'View',
    keys: ['$mod+Alt+-'],
    everywhere: true,
    run: (desk) => zoom(desk, -1),
  },
  {
    id: 'zoom-usual',
    label: m.action_zoom_usual(),
    group: 'View',
    keys: ['$mod+Alt+0'],
    everywhere: true,
    run: (desk) => zoomTo(desk, 100),
  },
]

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
    id: 'show-announcements',
    label: m.action_show_announcements(),
    group: 'App',
    keys: ['v y'],
    run: ({ ui }) => ui.open({ name: 'announcements' }),
  },
  {
    id: 'take-tour',
    label: m.action_take_tour(),
    group: 'App',
    keys: ['$mod+F1'],
    run: ({ ui }) => ui.open({ name: 'tour' }),
  },
]
