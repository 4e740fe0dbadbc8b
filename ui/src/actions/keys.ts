/** Keys: which ones run an action, and how they are written on the screen. */
import { m } from '#messages'
import { tinykeys, type KeyBindingMap } from 'tinykeys'

import type { Desk } from '../state/desk.svelte'
import type { Action } from './action'
import { ACTIONS, action, isReady } from './registry'

const NAMES: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
}

/** Whether the machine writes its modifiers as signs. */
function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform)
}

/** A chord as written on the screen: `Ctrl+Shift+Z`, `J`, `?`. */
export function chord(keys: string, mac: boolean = isMac()): string {
  const parts = keys.split('+')
  const key = parts.pop() ?? ''
  const shown = NAMES[key] ?? key.replace(/^(Digit|Numpad)/, '')
  const modifiers = key === '?' ? [] : parts.map((part) => modifier(part, mac))
  return [...modifiers, shown.length === 1 ? shown.toUpperCase() : shown].join(mac ? '' : '+')
}

function modifier(name: string, mac: boolean): string {
  if (name === '$mod') return mac ? '⌘' : 'Ctrl'
  if (name === 'Shift') return mac ? '⇧' : 'Shift'
  if (name === 'Alt') return mac ? '⌥' : 'Alt'
  return name
}

/** The shown chord of an action, or `null`. */
export function chordOf(id: string): string | null {
  const first = action(id).keys[0]
  return first ? chord(first) : null
}

/** `Dismiss (D)`: a tooltip. */
export function tip(id: string, label: string = action(id).label): string {
  const keys = chordOf(id)
  return keys ? m.tip({ label, keys }) : label
}

/** Whether a key press belongs to the place it was pressed in rather than to the desk. */
function belongsToTarget(event: KeyboardEvent, chosen: Action): boolean {
  const target = event.target instanceof Element ? event.target : null
  if (!target) return false
  if (target.closest('[role="menu"], [role="dialog"], [role="listbox"]')) return true
  if (target.closest('input, textarea, select')) return !chosen.everywhere
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey
  return target.closest('.galley') !== null && plain && event.key.startsWith('Arrow')
}

/** Listens for the keys of all actions until the returned function is called. */
export function listenToKeys(desk: Desk, target: Window = window): () => void {
  const bindings: KeyBindingMap = {}
  for (const chosen of ACTIONS) {
    for (const keys of chosen.native ? [] : chosen.keys) {
      bindings[keys] = (event) => press(event, chosen, desk)
    }
  }
  return tinykeys(target, bindings)
}

function press(event: KeyboardEvent, chosen: Action, desk: Desk): void {
  if (event.defaultPrevented || event.isComposing || desk.ui.dialog) return
  if (belongsToTarget(event, chosen) || !isReady(chosen, desk)) return
  event.preventDefault()
  void chosen.run(desk)
}
