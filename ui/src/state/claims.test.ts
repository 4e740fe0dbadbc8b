import { describe, expect, test } from 'vitest'

import type { ClaimView } from '../ipc/bindings'
import { proposedClaims } from '../ipc/fake/article'
import { claimToSelect, inQueue, NO_FILTERS, passes, progress, step, type Queue } from './claims'
import { sorted } from './columns'

/** Claims of the sample, with some fields changed by number. */
function claims(changes: Record<number, Partial<ClaimView>> = {}): ClaimView[] {
  return proposedClaims().map((claim, index) => ({ ...claim, ...changes[index + 1] }))
}

const CHECKED = claims({
  1: { verdict: 'wrong', state: 'accepted', check_status: 'checked' },
  2: { verdict: 'confirmed', state: 'accepted', check_status: 'checked' },
  3: { check_status: 'with_author', state: 'accepted' },
  4: { state: 'dismissed' },
  5: { anchor: 'orphaned', range: null },
})

describe('queues', () => {
  const check = (queue: Queue, numbers: number[]) => {
    const found = CHECKED.filter((claim) => inQueue(claim, queue)).map((claim) => claim.number)
    expect(found.filter((number) => (number ?? 0) <= 6)).toEqual(numbers)
  }
  test('all leaves out what was dismissed', () => check('all', [1, 2, 3, 5, 6]))
  test('open has no verdict', () => check('open', [3, 5, 6]))
  test('with author follows the check status', () => check('author', [3]))
  test('problems ask for a change', () => check('problems', [1]))
  test('dismissed are kept apart', () => check('dismissed', [4]))
  test('orphaned are shown', () => check('orphaned', [5]))
})

describe('walking', () => {
  const open = (claim: ClaimView) => inQueue(claim, 'open')
  const from = (number: number | null, direction: 1 | -1) =>
    step(CHECKED, number === null ? null : `claim-${number}`, direction, open)?.number

  test('goes to the next open claim', () => expect(from(1, 1)).toBe(3))
  test('goes back', () => expect(from(6, -1)).toBe(5))
  test('wraps round at the end', () => expect(from(CHECKED.length, 1)).toBe(3))
  test('begins at the first', () => expect(from(null, 1)).toBe(3))
  test('begins at the last backwards', () => expect(from(null, -1)).toBe(CHECKED.length))
  test('stays when there is no other', () =>
    expect(step(CHECKED, 'claim-1', 1, (claim) => claim.claim_id === 'claim-1')).toBeNull())
})

describe('filters', () => {
  const count = (filters: Partial<typeof NO_FILTERS>) =>
    CHECKED.filter((claim) => passes(claim, { ...NO_FILTERS, ...filters })).length

  test('nothing set lets all pass', () => expect(count({})).toBe(CHECKED.length))
  test('by verdict', () => expect(count({ verdict: 'wrong' })).toBe(1))
  test('by the absence of a verdict', () =>
    expect(count({ verdict: 'none' })).toBe(CHECKED.length - 2))
  test('by status', () => expect(count({ status: 'with_author' })).toBe(1))
  test('by any of a claim’s kinds', () =>
    expect(CHECKED.filter((claim) => claim.kinds.includes('comparison')).length).toBe(
      count({ kind: 'comparison' }),
    ))
  test('by words, whatever their case', () =>
    expect(count({ words: 'MARTA QUILL' })).toBeGreaterThan(1))
})

test('sorting by verdict keeps the order of the scale, claims without one last', () => {
  const order = sorted(CHECKED, { key: 'verdict', down: false }).map((claim) => claim.verdict)
  expect(order.slice(0, 3)).toEqual(['confirmed', 'wrong', null])
})

test('progress counts what is left to do', () => {
  expect(progress(CHECKED)).toMatchObject({
    total: CHECKED.length - 1,
    decided: 2,
    problems: 1,
    orphaned: 1,
  })
})

describe('a click', () => {
  const all = claims()
  const inner = all.find((claim) => claim.claim_id === 'claim-6')
  const at = (inner?.range?.start ?? 0) + 3
  test('chooses the shortest claim under it', () =>
    expect(claimToSelect(all, at, null)?.claim_id).toBe('claim-6'))
  test('chooses the wider one when repeated', () =>
    expect(claimToSelect(all, at, 'claim-6')?.claim_id).toBe('claim-5'))
  test('comes round again', () =>
    expect(claimToSelect(all, at, 'claim-5')?.claim_id).toBe('claim-6'))
  test('on no claim chooses none', () => expect(claimToSelect(all, 1_000_000, null)).toBeNull())
})
