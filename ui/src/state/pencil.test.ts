import { describe, expect, test } from 'vitest'

import type { AnchorState, TickKind, TickView } from '../ipc/bindings'
import CASES from '../../../tests/fixtures/pencil.json'
import { Marks, retick, type Penciled } from './pencil'

const TEXT = CASES.text

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
  for (const { words, ticks, said } of CASES.cases)
    test(`${said}: ${words} under ${JSON.stringify(ticks)}`, () =>
      check(words, said as Penciled, ...ticks.map(([on = '', kind]) => tick(on, kind as TickKind))))
  test('ticked where they moved', () => check('noon', 'ticked', tick('noon', 'ticked', 'moved')))
  test('changed when their tick counts no more', () =>
    check('nine were cited', 'changed', tick('nine', 'ticked', 'changed')))
  test('ticked again after they changed', () =>
    check('nine', 'ticked', tick('nine', 'ticked', 'changed'), tick('nine')))
})

test('a tick whose words are gone stands among those that count no more', () => {
  const gone = { ...tick('noon', 'ticked', 'orphaned'), range: null }
  const marks = new Marks([gone, tick('38')], TEXT)
  expect(marks.changed).toEqual([gone])
  expect(marks.counting).toHaveLength(1)
})

test('a step leaves the ticks it did not touch as they are', () => {
  const [noon, people, nine] = [tick('noon'), tick('people'), tick('nine')]
  const coverage = { words: 11, ticked: 2, waived: 0 }
  const waived = { ...people, kind: 'waived' as const }
  const changes = { set: [waived], gone: [nine.tick_id], coverage }
  const after = retick({ ticks: [noon, people, nine], coverage }, changes)
  expect(after.ticks).toEqual([noon, waived])
  expect(after.ticks[0]).toBe(noon)
})
