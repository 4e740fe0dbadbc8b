import { beforeEach, describe, expect, test } from 'vitest'

import { chosenChord, normal, pressesOf } from './chords'
import { keymap } from './keymap.svelte'
import { VIM } from './keysets'
import { action, ACTIONS } from './registry'

beforeEach(() => {
  keymap.set = 'plain'
  keymap.own = {}
})

function press(key: string, code: string, held: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key, code, ...held })
}

describe('one spelling for each chord', () => {
  const check = (keys: string, spelled: string, mac = false) =>
    expect(normal(keys, mac)).toBe(spelled)
  test('modifiers in one order', () => check('Shift+Control+Z', 'ctrl+shift+z'))
  test('$mod is Control', () => check('$mod+k', 'ctrl+k'))
  test('$mod is Command on a Mac', () => check('$mod+k', 'meta+k', true))
  test('the plus sign', () => check('Control++', 'ctrl++'))
  test('presses after one another', () => check('g Shift+G', 'g shift+g'))
})

describe('names of a press', () => {
  test('by its letter and its place', () =>
    expect(pressesOf(press('z', 'KeyY', { ctrlKey: true }))).toEqual(['ctrl+z', 'ctrl+keyy']))
  test('a digit with Shift, whatever sign it writes', () =>
    expect(pressesOf(press('!', 'Digit1', { shiftKey: true }))).toContain('shift+digit1'))
  test('a sign that needs Shift', () =>
    expect(pressesOf(press('?', 'Slash', { shiftKey: true }))).toContain('?'))
  test('a modifier alone is none', () => expect(pressesOf(press('Shift', 'ShiftLeft'))).toEqual([]))
})

describe('a chosen chord', () => {
  test('a letter', () => expect(chosenChord(press('F8', 'F8'))).toBe('f8'))
  test('Enter is needed for writing', () => expect(chosenChord(press('Enter', 'Enter'))).toBeNull())
  test('Tab is needed for moving', () => expect(chosenChord(press('Tab', 'Tab'))).toBeNull())
})

for (const set of ['plain', 'vim'] as const) {
  describe(`the ${set} set`, () => {
    beforeEach(() => void (keymap.set = set))
    test('gives every action a key', () => {
      for (const { id } of ACTIONS) expect(keymap.keysOf(id), id).not.toHaveLength(0)
    })
    test('gives no key twice, nor one that begins another', () => {
      expect(
        keymap.conflicts.map(({ chord, has, wants }) => `${chord}: ${has.id}, ${wants.id}`),
      ).toEqual([])
    })
  })
}

test('the vim set names actions of the registry', () => {
  for (const id of Object.keys(VIM)) expect(action(id).id).toBe(id)
})

describe('own keys', () => {
  test('stand in the place of those of the set', () => {
    keymap.own = { 'accept-claim': ['F8'] }
    expect(keymap.actionOf('f8')?.id).toBe('accept-claim')
    expect(keymap.actionOf('a')).toBeNull()
  })
  test('a key given away leaves the other keys of the one that had it', () => {
    expect(keymap.takenBy('j', 'accept-claim')?.id).toBe('next-open')
    keymap.own = keymap.given('accept-claim', 'j')
    expect(keymap.actionOf('j')?.id).toBe('accept-claim')
    expect(keymap.keysOf('next-open')).toEqual(['ArrowDown', 'Alt+ArrowDown'])
    expect(keymap.keysOf('accept-claim')).toEqual(['a', 'j'])
    expect(keymap.conflicts).toEqual([])
  })
  test('a key that begins another belongs to that one', () => {
    expect(keymap.takenBy('v', 'accept-claim')?.id).toBe('queue-all')
  })
  test('bound twice from outside, the first action has it and it is reported', () => {
    keymap.own = { 'accept-claim': ['F8'], 'edit-note': ['F8'] }
    expect(keymap.actionOf('f8')?.id).toBe('accept-claim')
    expect(keymap.conflicts.map(({ has, wants }) => [has.id, wants.id])).toEqual([
      ['accept-claim', 'edit-note'],
    ])
  })
  test('a key can be taken away, and everything put back', () => {
    keymap.own = keymap.taken('accept-claim', 'a')
    expect(keymap.keysOf('accept-claim')).toEqual([])
    keymap.own = keymap.reset('accept-claim')
    expect(keymap.keysOf('accept-claim')).toEqual(['a'])
  })
  test('of an action that a newer Tickmark has do no harm', () => {
    keymap.own = { 'no-such-action': ['F8'] }
    expect(keymap.actionOf('f8')).toBeNull()
  })
})
