import { describe, expect, test } from 'vitest'

import type { AnchorState, TickKind, TickView } from '../ipc/bindings'
import { Marks, type Penciled } from './pencil'

const TEXT = 'By noon they had arrested 38 people, and nine were cited.'

function tick(words: string, kind: TickKind = 'ticked', state: AnchorState = 'exact'): TickView {
  const start = TEXT.indexOf(words)
  return {
    tick_id: `${words}-${kind}`,
    kind,
    range: { start, end: start + words.length },
    words,
    state,
    reason: '',
    reviewer: 'Robin Example',
    initials: 'RE',
    at: '2024-03-14T10:12:00Z',
  }
}

describe('words are', () => {
  const check = (words: string, said: Penciled, ...ticks: TickView[]) => {
    const start = TEXT.indexOf(words)
    expect(new Marks(ticks, TEXT).of({ start, end: start + words.length })).toBe(said)
  }
  test('open at first', () => check('38 people', 'open'))
  test('ticked by a tick on them', () => check('38 people', 'ticked', tick('38 people')))
  test('ticked by a wider tick', () => check('38', 'ticked', tick('arrested 38 people')))
  test('ticked by several ticks with signs between', () =>
    check('people, and', 'ticked', tick('people'), tick('and')))
  test('open while a word is left', () => check('38 people', 'open', tick('38')))
  test('waived', () => check('noon', 'waived', tick('noon', 'waived')))
  test('ticked when one part is ticked and one waived', () =>
    check('38 people', 'ticked', tick('38'), tick('people', 'waived')))
  test('ticked where they moved', () => check('noon', 'ticked', tick('noon', 'ticked', 'moved')))
  test('changed when their tick counts no more', () =>
    check('nine were cited', 'changed', tick('nine', 'ticked', 'changed')))
  test('ticked again after they changed', () =>
    check('nine', 'ticked', tick('nine', 'ticked', 'changed'), tick('nine')))
  test('found before a long list of later ticks', () =>
    check('By', 'open', tick('noon'), tick('38'), tick('nine'), tick('cited')))
})

test('a tick whose words are gone stands among those that count no more', () => {
  const gone = { ...tick('noon', 'ticked', 'orphaned'), range: null }
  const marks = new Marks([gone, tick('38')], TEXT)
  expect(marks.changed).toEqual([gone])
  expect(marks.counting).toHaveLength(1)
})
