import { expect, test } from 'vitest'

import { proposedClaims } from '../ipc/fake/article'
import { NO_FILTERS, passes, shownIn } from './claims'
import { asTsv, columnLooks, COLUMNS, grouped, sorted, TEXT_ORDER } from './columns'

const CLAIMS = proposedClaims()

test('every column sorts both ways, and keeps every claim', () => {
  for (const { key } of COLUMNS) {
    for (const down of [false, true]) {
      const order = sorted(CLAIMS, { key, down })
      expect(new Set(order).size, key).toBe(CLAIMS.length)
    }
  }
})

test('importance sorts by score', () => {
  const scores = sorted(CLAIMS, { key: 'importance', down: true }).map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
})

test('claims without a claimant come last', () => {
  const order = sorted(CLAIMS, { key: 'claimant', down: false })
  expect(order[0]?.claimant).not.toBeNull()
  expect(order.at(-1)?.claimant).toBeNull()
})

test('groups hold every claim once; closed ones show their head alone', () => {
  const rows = sorted(CLAIMS, TEXT_ORDER)
  for (const by of ['kind', 'status', 'verdict', 'claimant', 'source', 'section'] as const) {
    const lines = grouped(rows, by, new Set())
    expect(
      lines.filter((line) => 'claim' in line),
      by,
    ).toHaveLength(CLAIMS.length)
  }
  const heads = grouped(rows, 'kind', new Set(CLAIMS.map(({ kind }) => kind)))
  expect(heads.every((line) => 'head' in line)).toBe(true)
})

test('unknown columns are left out, the claim is always there', () => {
  expect(columnLooks(['note', 'from-a-newer-one']).map(({ key }) => key)).toEqual(['claim', 'note'])
})

test('a table for spreadsheets has one line a claim and no formulas', () => {
  const claim = { ...CLAIMS[0], restatement: '=1+\n1', note: 'a\tb' } as (typeof CLAIMS)[number]
  expect(asTsv([claim], columnLooks(['note']))).toBe("Claim\tNote\n'=1+ 1\ta b")
})

test('filters by claimant, section, source and state', () => {
  const count = (filters: Partial<typeof NO_FILTERS>) =>
    CLAIMS.filter((claim) => passes(claim, { ...NO_FILTERS, ...filters })).length
  expect(count({ claimant: 'Sheriff Dana Cole' })).toBeGreaterThan(1)
  expect(count({ claimant: '' })).toBe(CLAIMS.filter(({ claimant }) => !claimant).length)
  expect(count({ sourceId: '' })).toBe(CLAIMS.length)
  expect(count({ sourceId: 'source-1' })).toBe(0)
  expect(count({ state: 'accepted' })).toBe(0)
  expect(count({ section: '' })).toBe(CLAIMS.length)
})

test('asking for dismissed claims finds them in any queue', () => {
  const claims = CLAIMS.map((claim, index) =>
    index === 3 ? { ...claim, state: 'dismissed' as const } : claim,
  )
  expect(shownIn(claims, 'all', NO_FILTERS)).toHaveLength(CLAIMS.length - 1)
  expect(shownIn(claims, 'all', { ...NO_FILTERS, state: 'dismissed' })).toHaveLength(1)
})
