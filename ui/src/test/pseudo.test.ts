/** The languages that nobody speaks are made of English without hurting it. */
import { expect, test } from 'vitest'

import { longWords, pseudo, rightToLeft } from '../../locales/pseudo.mjs'

test('long words keep what is filled in, and are two fifths longer', () => {
  const long = longWords('Merge {number} claims with the next')
  expect(long).toContain('{number}')
  expect(long).toMatch(/^\[.*\]$/)
  expect(long.length).toBeGreaterThan('Merge {number} claims with the next'.length * 1.3)
})

test('words from right to left keep what is filled in', () => {
  expect(rightToLeft('Draft {number}')).toBe('\u202eDraft\u202c {number}')
})

test('plural forms are changed one by one, with all categories of the language', () => {
  const claims = [{ selectors: ['amount'], match: { 'amount=one': '1', 'amount=other': 'many' } }]
  const { claims: made } = pseudo({ claims }, 'ar-XB') as unknown as { claims: typeof claims }
  expect(Object.keys(made[0]?.match ?? {})).toEqual([
    'amount=one',
    'amount=zero',
    'amount=two',
    'amount=few',
    'amount=many',
    'amount=other',
  ])
})
