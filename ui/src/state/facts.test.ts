import { describe, expect, test } from 'vitest'

import type { ArticleFacts, EntityView, ValueKind, ValueView } from '../ipc/bindings'
import { around, figureGroups, fits, isFigure, nextAfter, speakers } from './facts'
import { Marks } from './pencil'
import { shown } from './shown'

function figure(value: string, kind: ValueKind, unit: string | null = null, start = 0): ValueView {
  const range = { start, end: start + 1 }
  return { range, text: value, kind, value, unit, when: null, reason: '' }
}

describe('figures', () => {
  const figures = [
    figure('9', 'number', null, 1),
    figure('410000', 'money', 'USD', 2),
    figure('40', 'percent', null, 3),
    figure('3200000', 'money', 'USD', 4),
    figure('12', 'quantity', 'km', 5),
    figure('80', 'money', 'EUR', 6),
  ]
  const check = (bySize: boolean, ...groups: string[][]) =>
    expect(
      figureGroups(figures, bySize).map(({ items }) => items.map(({ value }) => value)),
    ).toEqual(groups)
  test('stand by unit, in text order', () =>
    check(false, ['410000', '3200000'], ['80'], ['40'], ['12'], ['9']))
  test('stand by unit, the greatest first', () =>
    check(true, ['3200000', '410000'], ['80'], ['40'], ['12'], ['9']))
  test('are no times', () => {
    expect(isFigure(figure('P2Y', 'duration'))).toBe(false)
    expect(isFigure(figure('40', 'percent'))).toBe(true)
  })
})

test('quotations stand by speaker, those of nobody last', () => {
  const said = (speaker: string | null, start: number) => ({
    range: { start, end: start + 1 },
    text: '“…”',
    form: 'direct' as const,
    speaker,
  })
  const groups = speakers([said(null, 0), said('Cole', 2), said('Ortega', 4), said('Cole', 6)])
  expect(groups.map(({ key, items }) => [key, items.length])).toEqual([
    ['Cole', 2],
    ['Ortega', 1],
    ['', 1],
  ])
})

test('a filter asks for words in any case', () => {
  expect(fits('cole', 'Dana Cole')).toBe(true)
  expect(fits(' ', 'Dana Cole')).toBe(true)
  expect(fits('ortega', 'Dana Cole', null)).toBe(false)
})

describe('what the pane shows', () => {
  const entity = (name: string, start: number): EntityView => ({
    kind: 'person',
    name,
    spellings: [name],
    look_alikes: [],
    mentions: [{ range: { start, end: start + name.length }, form: 'name' }],
    traits: [],
    reason: '',
  })
  const found: ArticleFacts = {
    entities: [entity('Cole', 0), entity('Ortega', 5)],
    values: [],
    quotations: [],
    not_claims: [],
    wanted: { figures: [], dates: [], names: [], quotations: [] },
  }
  const tick = {
    tick_id: '1',
    kind: 'ticked' as const,
    range: { start: 0, end: 4 },
    words: 'Cole',
    state: 'exact' as const,
    reason: '',
    reviewer: 'Robin Example',
    initials: 'RE',
    at: '2024-03-14T10:12:00Z',
  }
  const names = (query: string, onlyOpen: boolean) =>
    shown(found, { query, onlyOpen }, new Marks([tick], 'Cole Ortega')).names.map(
      ({ name }) => name,
    )
  test('is everything at first', () => expect(names('', false)).toEqual(['Cole', 'Ortega']))
  test('is what fits the filter', () => expect(names('col', false)).toEqual(['Cole']))
  test('is only what is open, when asked', () => expect(names('', true)).toEqual(['Ortega']))
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
