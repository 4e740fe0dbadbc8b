import { expect, test } from 'vitest'

import type { ValueKind, ValueView } from '../ipc/bindings'
import { chronological, timeline, undated } from './timeline'

let place = 0

/** A date that can mean the days from the first to the last. */
function date(value: string, first: string, last = first, kind: ValueKind = 'date'): ValueView {
  place += 1
  const order = Date.parse(`${first}T00:00:00Z`) / 60_000
  const range = { start: place, end: place + 1 }
  return { range, text: value, kind, value, unit: null, when: { first, last, order }, reason: '' }
}

const YEAR = date('2022', '2022-01-01', '2022-12-31')
const MONTH = date('2022-03', '2022-03-01', '2022-03-31')
const SPRING = date('2022-SP', '2022-03-01', '2022-05-31')
const DAY = date('2022-03-12', '2022-03-12')
const DECADE = date('197', '1970-01-01', '1979-12-31')
const LATER = date('2022-08-01/2023-02-01', '2022-08-01', '2023-02-01', 'range')

test('dates run from the earliest to the latest, the longer before what lies in it', () => {
  const dates = chronological([DAY, LATER, MONTH, DECADE, SPRING, YEAR])
  expect(dates).toEqual([DECADE, YEAR, SPRING, MONTH, DAY, LATER])
})

test('they stand by year and month; decades stand alone, ranges where they begin', () => {
  const years = timeline([DAY, LATER, MONTH, DECADE, SPRING, YEAR])
  expect(
    years.map(({ key, size, stretches }) => [key, size, stretches.map((each) => each.key)]),
  ).toEqual([
    ['1970/1979', 1, ['1970-01-01/1979-12-31']],
    [
      '2022/2022',
      5,
      ['2022-01-01/2022-12-31', '2022-03-01/2022-05-31', '2022-03', '2022-08-01/2023-02-01'],
    ],
  ])
})

test('the same day stands in its place of the text', () => {
  const again = date('2022-03-12', '2022-03-12')
  expect(chronological([again, DAY])).toEqual([DAY, again])
})

test('lengths of time stand apart, figures nowhere', () => {
  const length: ValueView = { ...DAY, kind: 'duration', value: 'P2Y', when: null }
  const figure: ValueView = { ...length, kind: 'number', value: '2500' }
  expect(timeline([length, figure])).toEqual([])
  expect(undated([length, figure])).toEqual([length])
})
