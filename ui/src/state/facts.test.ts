import { describe, expect, test } from 'vitest'

import type { ValueKind, ValueView } from '../ipc/bindings'
import { around, isFigure, nextAfter, timeline, undated } from './facts'

function value(value: string, kind: ValueKind = 'date', start = 0): ValueView {
  return { range: { start, end: start + 1 }, text: value, kind, value, unit: null, reason: '' }
}

describe('the timeline', () => {
  const check = (values: string[], order: string[]) =>
    expect(timeline(values.map((each) => value(each))).map((moment) => moment.value)).toEqual(order)
  test('runs from the earliest to the latest', () =>
    check(['2024-03-12', '1931', '2009-02'], ['1931', '2009-02', '2024-03-12']))
  test('has a year before its months', () =>
    check(['2022-01', '2022', '2022-01-05'], ['2022', '2022-01', '2022-01-05']))
  test('has a season where it begins', () =>
    check(['2022-04', '2022-SP', '2022-02'], ['2022-02', '2022-SP', '2022-04']))
  test('has a quarter where it begins', () =>
    check(['2022-08', '2022-Q3', '2022-06'], ['2022-06', '2022-Q3', '2022-08']))
  test('says the same time once', () => {
    const [moment] = timeline([value('2024-03-12'), value('2024-03-12', 'date', 9)])
    expect(moment?.values).toHaveLength(2)
  })
  test('leaves out lengths of time and figures', () => {
    const values = [value('P2Y', 'duration'), value('2500', 'number')]
    expect(timeline(values)).toEqual([])
    expect(undated(values).map((each) => each.value)).toEqual(['P2Y'])
    expect(values.filter(isFigure).map((each) => each.value)).toEqual(['2500'])
  })
})

test('walking goes round at the end of the text', () => {
  const places = [
    { start: 3, end: 5 },
    { start: 9, end: 12 },
  ]
  expect(nextAfter(places, 3)?.start).toBe(9)
  expect(nextAfter(places, 9)?.start).toBe(3)
  expect(nextAfter([], 0)).toBeNull()
})

test('neighbours of words stay on their line', () => {
  const text = 'The end.\n\nOf those held, 29 face charges.\n\nMore'
  const start = text.indexOf('29')
  expect(around(text, { start, end: start + 2 })).toEqual({
    before: '…held, ',
    after: ' face charges.',
  })
})
