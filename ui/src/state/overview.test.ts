import { expect, test } from 'vitest'

import { proposedClaims } from '../ipc/fake/article'
import type { ClaimView, Verdict } from '../ipc/bindings'
import { dragged, frameOf, LANE, overview, pathOf, placeAt, ROWS, rowsOf } from './overview'

const [SKETCH] = proposedClaims()

function claim(start: number, end: number, verdict: Verdict | null = null): ClaimView {
  if (!SKETCH) throw new Error('the sample has claims')
  return { ...SKETCH, range: { start, end }, verdict }
}

test('a claim lies at its place, and one of the last words on the last row', () => {
  expect(rowsOf({ start: 0, end: 1 }, ROWS * 10)).toEqual([0, 0])
  expect(rowsOf({ start: ROWS * 5, end: ROWS * 5 + 10 }, ROWS * 10)).toEqual([ROWS / 2, ROWS / 2])
  expect(rowsOf({ start: ROWS * 10 - 1, end: ROWS * 10 }, ROWS * 10)).toEqual([ROWS - 1, ROWS - 1])
})
test('words beyond the end and an empty text do not break it', () => {
  expect(rowsOf({ start: 500, end: 510 }, 100)).toEqual([ROWS - 1, ROWS - 1])
  expect(rowsOf({ start: 0, end: 0 }, 0)).toEqual([0, 0])
})
test('long neighbours stay apart', () =>
  expect(rowsOf({ start: 0, end: 100 }, ROWS * 10)).toEqual([0, 8]))

test('open and decided claims are two lanes, a problem a third', () => {
  const length = ROWS
  const drawn = overview([claim(0, 1), claim(10, 11, 'confirmed'), claim(20, 21, 'wrong')], length)
  expect(drawn.open).toEqual([{ row: 0, rows: 1, from: 0, width: LANE }])
  expect(drawn.decided.map(({ row }) => row)).toEqual([10, 20])
  expect(drawn.problems.map(({ row }) => row)).toEqual([20])
})
test('a row shared by many claims shows how many of them are open', () => {
  const half = overview([claim(0, 1), claim(0, 1, 'confirmed')], ROWS)
  expect(half.open).toEqual([{ row: 0, rows: 1, from: 0, width: LANE / 2 }])
  expect(half.decided).toEqual([{ row: 0, rows: 1, from: LANE / 2, width: LANE / 2 }])
  const one = Array.from({ length: 99 }, () => claim(0, 1, 'confirmed'))
  expect(overview([...one, claim(0, 1)], ROWS).open[0]?.width, 'one open claim is never lost').toBe(
    2,
  )
})
test('dismissed claims and those without words are left out', () => {
  const drawn = overview(
    [
      { ...claim(0, 1), state: 'dismissed' },
      { ...claim(0, 1), range: null },
    ],
    ROWS,
  )
  expect([...drawn.open, ...drawn.decided, ...drawn.problems]).toEqual([])
})
test('5,000 claims are a picture of few shapes', () => {
  const claims = Array.from({ length: 5_000 }, (_, index) => claim(index * 100, index * 100 + 80))
  const drawn = overview(claims, 500_000)
  expect(drawn.open).toEqual([{ row: 0, rows: ROWS, from: 0, width: LANE }])
  expect(pathOf(drawn.open)).toBe(`M0 0h${LANE}v${ROWS}h-${LANE}z`)
})

test('the frame lies where the screen is', () =>
  expect(frameOf({ start: 250, end: 500 }, 1000, 0.02)).toEqual({ top: 0.25, height: 0.25 }))
test('a screen of a book is a frame high enough to grasp, inside the picture', () => {
  expect(frameOf({ start: 0, end: 10 }, 100_000, 0.02).height).toBe(0.02)
  expect(frameOf({ start: 99_990, end: 100_000 }, 100_000, 0.02).top).toBe(0.98)
})
test('an article shorter than the screen fills the picture', () =>
  expect(frameOf({ start: 0, end: 40 }, 40, 0.02)).toEqual({ top: 0, height: 1 }))
test('a press puts its place in the middle of the screen, and never beyond the text', () => {
  expect(placeAt(0.5, { start: 0, end: 100 }, 1000)).toBe(450)
  expect(placeAt(0.01, { start: 0, end: 100 }, 1000)).toBe(0)
  expect(dragged(400, 0.25, 1000)).toBe(650)
  expect(dragged(400, 2, 1000)).toBe(1000)
})
