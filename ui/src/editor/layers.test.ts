import { expect, test } from 'vitest'

import { levels } from './layers'

function check(ranges: [number, number][], expected: number[]) {
  expect(levels(ranges.map(([start, end]) => ({ start, end })))).toEqual(expected)
}

test('apart: all on the first level', () =>
  check(
    [
      [0, 5],
      [5, 9],
      [12, 20],
    ],
    [0, 0, 0],
  ))
test('nested: the inner one is nearest to the words', () =>
  check(
    [
      [0, 20],
      [5, 9],
    ],
    [1, 0],
  ))
test('nested twice', () =>
  check(
    [
      [0, 30],
      [2, 20],
      [5, 9],
    ],
    [2, 1, 0],
  ))
test('two inside one share a level', () =>
  check(
    [
      [0, 30],
      [2, 8],
      [10, 20],
    ],
    [1, 0, 0],
  ))
test('overlapping without nesting', () =>
  check(
    [
      [0, 10],
      [8, 30],
    ],
    [0, 1],
  ))
test('more than fit: the deepest level is shared', () =>
  check(
    [
      [0, 50],
      [0, 40],
      [0, 30],
      [0, 20],
      [0, 10],
    ],
    [3, 3, 2, 1, 0],
  ))
