import { describe, expect, test } from 'vitest'

import { chord } from './keys'
import { ACTIONS } from './registry'
import { findActions, findClaims } from './search'
import { proposedClaims } from '../ipc/fake/article'

test('ids are unique, because menu and tooltips name actions by id', () => {
  const ids = ACTIONS.map((action) => action.id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('no chord belongs to two actions', () => {
  const taken = new Map<string, string>()
  for (const action of ACTIONS) {
    for (const keys of action.keys) {
      expect(taken.get(keys.toLowerCase()), `${keys} of ${action.id}`).toBeUndefined()
      taken.set(keys.toLowerCase(), action.id)
    }
  }
})

describe('chords as written on the screen', () => {
  const check = (keys: string, shown: string, mac = false) => expect(chord(keys, mac)).toBe(shown)
  test('a letter', () => check('j', 'J'))
  test('a digit by its place', () => check('Digit1', '1'))
  test('control', () => check('$mod+Shift+z', 'Ctrl+Shift+Z'))
  test('command', () => check('$mod+Shift+z', '⌘⇧Z', true))
  test('the question mark without its shift', () => check('Shift+?', '?'))
  test('a digit with Shift', () => check('Shift+Digit1', 'Shift+1'))
  test('arrows', () => check('Alt+ArrowDown', 'Alt+↓'))
})

describe('the palette', () => {
  const find = (query: string) =>
    findActions(ACTIONS, query, (action) => action.label).map(({ id }) => id)
  test('words at the beginning come first', () => expect(find('rep')[0]).toBe('export-report'))
  test('several words in any order', () => expect(find('open next')).toContain('next-open'))
  test('nothing fits', () => expect(find('zzz')).toEqual([]))
  test('claims by number', () =>
    expect(findClaims(proposedClaims(), '12').map(({ number }) => number)).toContain(12))
  test('claims by words', () => expect(findClaims(proposedClaims(), 'sable quill')).toEqual([]))
})
