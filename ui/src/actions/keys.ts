/** Keys at work: a press runs its action, tooltips name it. */
import { m } from '#messages'

import type { Desk } from '../state/desk.svelte'
import type { Action } from './action'
import { chord, pressesOf } from './chords'
import { keymap } from './keymap.svelte'
import { action, isElsewhere, isReady, start } from './registry'

export { chord } from './chords'

/** How long the next press of a chord is waited for, in milliseconds. */
const PATIENCE = 1500

/** The shown chord of an action, or `null`. */
export function chordOf(id: string): string | null {
  const first = keymap.keysOf(id)[0]
  return first ? chord(first) : null
}

/** `Dismiss (D)`: a tooltip. */
export function tip(id: string, label: string = action(id).label): string {
  const keys = chordOf(id)
  return keys ? m.tip({ label, keys }) : label
}

/** Listens for the keys of all actions until the returned function is called. */
export function listenToKeys(desk: Desk, target: Window = window): () => void {
  let begun = { presses: '', at: 0 }
  const onkeydown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || desk.ui.dialog) return
    const presses = pressesOf(event)
    if (presses.length === 0) return
    const before = event.timeStamp - begun.at < PATIENCE ? begun.presses : ''
    begun = { presses: '', at: 0 }
    const chords = presses.map((press) => (before ? `${before} ${press}` : press))
    const chosen = chords.map((each) => keymap.actionOf(each)).find(Boolean)
    const beginning = chords.find((each) => keymap.begins(each))
    if (chosen) press(event, chosen, desk)
    else if (beginning && !isWriting(event)) {
      begun = { presses: beginning, at: event.timeStamp }
      event.preventDefault()
    }
  }
  target.addEventListener('keydown', onkeydown)
  return () => target.removeEventListener('keydown', onkeydown)
}

function press(event: KeyboardEvent, chosen: Action, desk: Desk): void {
  if (chosen.native || belongsToTarget(event, chosen)) return
  if (!isElsewhere(chosen, desk) && !isReady(chosen, desk)) return
  event.preventDefault()
  start(chosen, desk)
}

/** Whether a key press belongs to the place it was pressed in rather than to the desk. */
function belongsToTarget(event: KeyboardEvent, chosen: Action): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (!target) return false
  if (target.closest(LISTS)) return true
  if (event.key === ' ' && target.closest(PRESSED)) return true
  if (target.closest(FIELDS)) return !chosen.everywhere
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  const moves = event.key.startsWith('Arrow') || event.key === 'Home' || event.key === 'End'
  return target.closest('.galley') !== null && plain && moves
}

const LISTS = '[role="menu"], [role="dialog"], [role="listbox"]'
/** What the blank presses. */
const PRESSED = 'button, a[href], summary, [role="grid"], [role="tab"], [role="radio"]'
const FIELDS = 'input, textarea, select'

function isWriting(event: KeyboardEvent): boolean {
  return event.target instanceof Element && event.target.closest(`${LISTS}, ${FIELDS}`) !== null
}
