/** Search of the library, and the queues, over the library in memory. */
import { screen, waitFor, within } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import { openArticle, openWindow } from './desk'
import type { SearchView } from '../ipc/bindings'
import { Calls } from '../state/calls.svelte'
import { Search } from '../state/search.svelte'
import { Toasts } from '../state/toasts.svelte'
import { Ui } from '../state/ui.svelte'
import type { Backend } from '../ipc/backend'

async function openSearch() {
  const desk = await openArticle()
  await desk.user.keyboard('/')
  const dialog = within(await screen.findByRole('dialog', { name: 'Search the library' }))
  return { ...desk, dialog, field: dialog.getByRole('combobox') }
}

test('what is found stands under its kind, with the words marked', async () => {
  const { user, dialog } = await openSearch()
  await user.keyboard('arrested 38')
  const claims = within(await dialog.findByRole('group', { name: 'Claims' }))
  const [first] = claims.getAllByRole('option')
  expect([...(first?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toContain(
    'arrested',
  )
  expect(dialog.getByRole('group', { name: 'Articles' })).toBeInTheDocument()
})

test('Enter opens the claim the arrows chose', async () => {
  const { user, dialog, field, inspector } = await openSearch()
  await user.keyboard('ortega')
  const claims = within(await dialog.findByRole('group', { name: 'Claims' }))
  const [, second] = claims.getAllByRole('option')
  if (!second) throw new Error('two claims name him')
  for (let presses = 0; presses < 9; presses += 1) {
    if (field.getAttribute('aria-activedescendant') === second.id) break
    await user.keyboard('{ArrowDown}')
  }
  expect(second).toHaveAttribute('aria-selected', 'true')
  const words = second.querySelector('.title')?.textContent ?? ''
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(inspector().getByText(words)).toBeInTheDocument())
})

test('a letter alone, nothing found and nothing typed are told apart', async () => {
  const { user, dialog, field } = await openSearch()
  expect(dialog.getByText('Search the whole library')).toBeInTheDocument()
  await user.type(field, 'z')
  expect(await dialog.findByText('One more letter')).toBeInTheDocument()
  await user.type(field, 'zz')
  expect(await dialog.findByText('Nothing holds all of these words')).toBeInTheDocument()
})

test('one kind alone is shown when it is asked for', async () => {
  const { user, dialog, last } = await openSearch()
  await user.keyboard('the')
  await user.click(await dialog.findByRole('option', { name: 'Show more claims' }))
  await waitFor(() => expect(dialog.queryByRole('group', { name: 'Articles' })).toBeNull())
  expect(last('search_library')).toEqual({ query: 'the', only: 'claim' })
  await user.click(dialog.getByRole('button', { name: 'Everything' }))
  expect(await dialog.findByRole('group', { name: 'Articles' })).toBeInTheDocument()
})

test('the search is there before an article is open', async () => {
  const desk = openWindow({ sample: true })
  await screen.findByRole('button', { name: /^Harbor raid nets 43/ })
  await desk.user.keyboard('/')
  await desk.user.keyboard('harbor raid')
  await screen.findByRole('group', { name: 'Articles' })
  await desk.user.keyboard('{Enter}')
  await desk.standsOn(1)
})

test('an older answer never replaces a newer one', async () => {
  const answers = new Map<string, (view: SearchView) => void>()
  const backend: Backend = {
    window: 'main',
    call: (_name, args) =>
      new Promise((answer) =>
        answers.set((args as { query: string }).query, answer as (view: SearchView) => void),
      ),
    on: () => () => {},
  }
  const search = new Search(new Calls(backend, new Toasts(new Ui())))
  const view = (kind: 'claim' | 'article'): SearchView => ({
    too_short: false,
    groups: [{ kind, hits: [], more: false }],
  })
  const [older, newer] = [search.type('ha'), search.type('har')]
  answers.get('har')?.(view('claim'))
  await newer
  answers.get('ha')?.(view('article'))
  await older
  expect(search.found).toEqual(view('claim'))
  const late = search.type('harb')
  await search.type('')
  answers.get('harb')?.(view('article'))
  await late
  expect(search.found).toBeNull()
})

test('queues are walked by keys and say when they are empty', async () => {
  const { user, backend, standsOn } = await openArticle()
  const claims = backend.memory.kept.articles[0]?.claims ?? []
  const ranked = claims.toSorted((a, b) => b.score - a.score)
  await user.keyboard('{Shift>}Y{/Shift}')
  expect(await screen.findByText('No claim waits for the author')).toBeInTheDocument()
  const figure = claims.find(({ kinds, number }) => kinds.includes('figure') && number !== 1)
  await user.keyboard('{Shift>}D{/Shift}')
  await standsOn(figure?.number ?? 0)
  await user.keyboard('1')
  await user.keyboard('b')
  await standsOn(ranked.find(({ claim_id }) => claim_id !== figure?.claim_id)?.number ?? 0)
})

test('the table shows a queue by one press, and says when it is empty', async () => {
  const { user } = await openArticle()
  await user.keyboard('t')
  const bar = within(await screen.findByRole('group', { name: 'Queues' }))
  await user.click(bar.getByRole('button', { name: /^Waiting for author/ }))
  expect(await screen.findByText('No claim waits for the author')).toBeInTheDocument()
  await user.click(bar.getByRole('button', { name: /^By risk/ }))
  expect(bar.getByRole('button', { name: /^By risk/ })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.queryByText('No claim waits for the author')).toBeNull()
  await user.click(bar.getByRole('button', { name: /^By risk/ }))
  expect(bar.getByRole('button', { name: /^By risk/ })).toHaveAttribute('aria-pressed', 'false')
})
