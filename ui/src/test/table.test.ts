/** What a reviewer does in the claim table. */
import { screen, waitFor, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'

import { CommandFailure } from '../ipc/backend'
import { fakeBackend } from '../ipc/fake/backend'
import { Desk } from '../state/desk.svelte'
import { openArticle } from './desk'

/** The table, standing on the first claim. */
async function openTable() {
  const desk = await openArticle()
  await desk.user.keyboard('t')
  const grid = await screen.findByRole('grid', { name: 'Claims' })
  await waitFor(() => expect(grid).toHaveFocus())
  return { ...desk, grid }
}

test('the grid says how many rows and columns it has, and the cell the keyboard is on', async () => {
  const { user, grid, standsOn } = await openTable()
  expect(grid).toHaveAttribute('aria-rowcount', '35')
  expect(grid).toHaveAttribute('aria-colcount', '6')
  expect(grid).toHaveAttribute('aria-activedescendant', 'cell-claim-1-claim')
  await user.keyboard('{ArrowDown}{ArrowRight}')
  await standsOn(2)
  expect(grid).toHaveAttribute('aria-activedescendant', 'cell-claim-2-kind')
  await user.keyboard('{Control>}{End}{/Control}')
  await standsOn(34)
})

describe('selected claims', () => {
  test('get a verdict by one key, as one step', async () => {
    const { user, last, called } = await openTable()
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(await screen.findByText('3 claims selected')).toBeVisible()
    await user.keyboard('3')
    await waitFor(() =>
      expect(last('edit_claims')).toEqual({
        claimIds: ['claim-1', 'claim-2', 'claim-3'],
        edit: { set: 'verdict', to: 'wrong' },
      }),
    )
    const toast = (await screen.findByText('3 claims changed.')).closest('.toast') as HTMLElement
    await user.click(within(toast).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(called()).toContain('undo'))
    expect(called()).not.toContain('set_verdict')
  })

  test('are chosen one by one with Space, and dismissed together', async () => {
    const { user, last } = await openTable()
    await user.keyboard(' {ArrowDown}{ArrowDown} d')
    await waitFor(() =>
      expect(last('edit_claims')).toEqual({
        claimIds: ['claim-1', 'claim-3'],
        edit: { set: 'state', to: 'dismissed' },
      }),
    )
  })

  test('are all claims shown with Ctrl+A, and none with Escape', async () => {
    const { user } = await openTable()
    await user.keyboard('{Control>}a{/Control}')
    expect(await screen.findByText('34 claims selected')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('toolbar', { name: 'Selected claims' })).toBeNull()
  })

  test('get a status by its name, and offer the kinds to the key of kinds', async () => {
    const { user, backend, last } = await openTable()
    await user.keyboard(' i')
    const kinds = screen.getByRole('button', { name: 'Kind of the selected claims' })
    await waitFor(() => expect(kinds).toHaveAttribute('aria-expanded', 'true'))
    backend.emit('menu', { action: 'status-needs-source' })
    await waitFor(() =>
      expect(last('edit_claims')).toMatchObject({
        edit: { set: 'check_status', to: 'needs_source' },
      }),
    )
  })

  test('are copied as a table that spreadsheets take', async () => {
    const { user } = await openTable()
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}c{/Control}')
    expect(await screen.findByText('2 claims copied.')).toBeVisible()
    const lines = (await navigator.clipboard.readText()).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('No.\tClaim\tKind\tVerdict\tStatus\tSources')
    expect(lines[1]).toMatch(/^1\tThe raid on the ferry terminal/)
  })
})

describe('writing in a cell', () => {
  test('Enter writes the restatement, Enter keeps it', async () => {
    const { user, last, grid } = await openTable()
    await user.keyboard('{Enter}')
    const field = await within(grid).findByRole('textbox', { name: 'Claim' })
    await waitFor(() => expect(field).toHaveFocus())
    await user.clear(field)
    await user.type(field, 'The raid led to 38 arrests.{Enter}')
    expect(last('set_restatement')).toEqual({
      claimId: 'claim-1',
      text: 'The raid led to 38 arrests.',
    })
    await waitFor(() => expect(grid).toHaveFocus())
  })

  test('Escape brings the old words back', async () => {
    const { user, called, grid } = await openTable()
    await user.keyboard('{Enter}')
    await user.type(await within(grid).findByRole('textbox', { name: 'Claim' }), 'x{Escape}')
    expect(called()).not.toContain('set_restatement')
    await waitFor(() => expect(within(grid).queryByRole('textbox')).toBeNull())
  })
})

describe('the table', () => {
  async function desk() {
    const backend = fakeBackend({ sample: true })
    const made = new Desk(backend)
    await made.start()
    await made.openArticle('article-1')
    return { backend, desk: made }
  }

  test('remembers chosen columns, and forgets them when they are the usual ones', async () => {
    const { backend, desk: made } = await desk()
    await made.table.showColumn('note')
    expect(backend.memory.preferences.table_columns).toEqual([
      ...['number', 'claim', 'kind', 'verdict', 'status', 'sources', 'note'],
    ])
    expect(made.table.columns.at(-1)?.key).toBe('note')
    await made.table.showColumn('note')
    expect(backend.memory.preferences.table_columns).toBeNull()
  })

  test('says when columns cannot be kept, and shows those that are', async () => {
    const { backend, desk: made } = await desk()
    const failure = { code: 'not_saved' as const, message: 'the disk is full', hint: null }
    backend.fail('set_preferences', new CommandFailure(failure))
    expect(await made.table.showColumn('note')).toBe(false)
    expect(made.table.columns.at(-1)?.key).toBe('sources')
    expect(made.toasts.list[0]?.text).toBe('The disk is full.')
  })

  test('closes and opens groups by their heads', async () => {
    const { desk: made } = await desk()
    made.table.group('kind')
    const all = made.table.lines.length
    made.table.goTo(0)
    expect(made.table.line).toHaveProperty('head')
    made.table.turn((made.table.line as { head: string }).head)
    expect(made.table.lines.length).toBeLessThan(all)
    expect(made.table.at).toBe(0)
  })

  test('holds 50,000 claims: sorted, grouped and walked in well under a second', async () => {
    const { desk: made } = await desk()
    const view = made.article.view
    if (!view) throw new Error('the sample is open')
    const claims = Array.from({ length: 1500 }, (_, turn) =>
      view.claims.map((claim) => ({ ...claim, claim_id: `${claim.claim_id}-${turn}` })),
    ).flat()
    made.article.view = { ...view, claims }
    const start = performance.now()
    made.table.sortBy('claim')
    made.table.group('kind')
    made.table.goTo(made.table.lines.length - 1)
    made.table.selectAll()
    expect(made.table.picked).toHaveLength(claims.length)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

test('the most important claims come first, in the table and when walking', async () => {
  const { user, backend, grid, inspector } = await openTable()
  await user.keyboard('{Shift>}b{/Shift}')
  const [article] = backend.memory.kept.articles
  const best = article?.claims.toSorted((a, b) => b.score - a.score) ?? []
  await user.keyboard('{Control>}{Home}{/Control}')
  expect(grid.getAttribute('aria-activedescendant')).toBe(`cell-${best[0]?.claim_id}-claim`)
  await user.keyboard('j')
  await waitFor(() =>
    expect(inspector().getByRole('heading', { level: 2 })).toHaveTextContent(
      `Claim ${best[1]?.number} of`,
    ),
  )
})
