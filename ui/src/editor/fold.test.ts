import { expect, test } from 'vitest'

import type { Verdict } from '../ipc/bindings'
import { fold, unfolded, type Numbered } from './fold'

function claim(number: number, verdict: Verdict | null = null): Numbered {
  return { claim_id: `claim-${number}`, number, verdict }
}

/** Draws the margin as it reads: `3 4 +2`. */
function check(claims: Numbered[], room: number, current: number | null, expected: string) {
  const { shown, hidden } = fold(claims, room, current === null ? null : `claim-${current}`)
  const words = shown.map(({ number }) => String(number))
  if (hidden.length > 0) words.push(`+${hidden.length}`)
  expect(words.join(' ')).toBe(expected)
  expect(shown.length + hidden.length).toBe(claims.length)
}

test('what fits stands beside the line', () => {
  check([], 80, null, '')
  check([claim(7), claim(8)], 80, null, '7 8')
})
test('what does not fit is folded, in the order of the text', () =>
  check([claim(3), claim(4), claim(5), claim(6), claim(7), claim(8)], 80, null, '3 4 5 +3'))
test('verdicts take room', () =>
  check([claim(10, 'confirmed'), claim(11, 'confirmed'), claim(12)], 80, null, '10 +2'))
test('so do ticks', () => {
  const [a, b] = [claim(10), claim(11)]
  check([a, b], 44, null, '10 11')
  check([{ ...a, ticked: true }, b], 44, null, '10 +1')
})
test('the current claim is never folded', () =>
  check([claim(10), claim(11), claim(12), claim(13), claim(14)], 70, 14, '10 14 +3'))
test('a problem is shown before what is well', () =>
  check([claim(10, 'confirmed'), claim(11, 'confirmed'), claim(12, 'wrong')], 60, null, '12 +2'))
test('the current claim comes before a problem', () =>
  check([claim(10), claim(11, 'wrong'), claim(12, 'wrong')], 50, 10, '10 +2'))
test('one number always stands, however long it is', () =>
  check([claim(49_998, 'wrong'), claim(49_999)], 30, null, '49998 +1'))

test('presses on the fold walk through the line and begin again', () => {
  const claims = [claim(3), claim(4), claim(5)]
  const walk = (from: number) =>
    unfolded(fold(claims, 36, `claim-${from}`), `claim-${from}`)?.number
  expect(walk(3)).toBe(4)
  expect(walk(4)).toBe(5)
  expect(walk(5)).toBe(3)
})
