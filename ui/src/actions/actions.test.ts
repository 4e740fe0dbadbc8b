import { describe, expect, test } from 'vitest'

import { chord } from './keys'
import { action, ACTIONS } from './registry'
import { findActions, findClaims } from './search'
import type { ChangeName } from '../ipc/commands'
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

/** The actions by which each change is made without a mouse. */
const WAYS: Record<ChangeName, readonly string[]> = {
  edit_text: ['edit-text'],
  set_metadata: ['edit-metadata'],
  accept_claim: ['accept-claim'],
  dismiss_claim: ['dismiss-claim'],
  restore_claim: ['restore-claim'],
  create_claim: ['create-claim'],
  set_span: ['change-span'],
  set_restatement: ['edit-restatement'],
  split_claim: ['split-claim'],
  merge_with_next: ['merge-claim'],
  set_kinds: ['edit-kinds'],
  set_verdict: [
    'verdict-confirmed',
    'verdict-cut',
    'clear-verdict',
    'confirmed-and-next',
    'wrong-and-next',
  ],
  set_check_status: ['set-status'],
  edit_claims: ['verdict-confirmed', 'set-status', 'edit-kinds', 'accept-claim', 'dismiss-claim'],
  set_note: ['edit-note'],
  set_correction: ['edit-correction'],
  set_query: ['edit-query', 'edit-answer', 'use-query'],
  tick: ['tick-detail', 'tick-claim', 'tick-words', 'waive'],
  untick: ['untick'],
  forget_ticks: ['forget-ticks'],
  dismiss_finding: ['dismiss-finding'],
  restore_finding: ['restore-finding'],
  // The list of findings turns rules on again.
  set_rule_off: ['turn-rule-off', 'show-findings'],
  set_rating: ['set-rating', 'rating-1', 'clear-rating'],
  add_folder: ['add-folder'],
  rename_folder: ['rename-folder'],
  delete_folder: ['delete-folder'],
  set_folder: ['move-article'],
  set_tags: ['edit-tags'],
  set_shelf: ['archive-article', 'restore-article', 'delete-article'],
  empty_bin: ['empty-bin'],
  // The dialog of scales adds, changes, deletes and chooses them.
  add_scale: ['rating-scales'],
  update_scale: ['rating-scales'],
  delete_scale: ['rating-scales'],
  set_scale: ['rating-scales'],
  attach_url: ['paste-link'],
  attach_passage: ['paste-link'],
  // The dialog of a new source lists earlier ones.
  attach_source: ['add-source'],
  add_source: ['add-source'],
  update_source: ['edit-source'],
  set_evidence: ['edit-passage', 'edit-locator', 'next-stance'],
  remove_evidence: ['remove-evidence'],
  undo: ['undo'],
  redo: ['redo'],
}

test('every change can be made by a key', () => {
  for (const id of Object.values(WAYS).flat()) expect(action(id).keys, id).not.toHaveLength(0)
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
