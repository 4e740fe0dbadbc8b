/** The inspector's own window, the place that is kept in step, long work, and other libraries. */
import { render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

import App from '../App.svelte'
import { CommandFailure } from '../ipc/backend'
import type { Standing } from '../ipc/bindings'
import { fakeBackend } from '../ipc/fake/backend'
import { openArticle, openWindow } from './desk'

const soon = (check: () => void) => waitFor(check, { timeout: 4000 })

/** The place of the sample's claim at an index. */
function place(backend: ReturnType<typeof fakeBackend>, index: number): Standing {
  const article = backend.memory.kept.articles[0]
  return {
    article_id: article?.article_id ?? null,
    claim_id: article?.claims[index]?.claim_id ?? null,
    detail: null,
    view: 'table',
  }
}

/** The window of the inspector, standing on the second claim. */
async function openApart() {
  const backend = fakeBackend({ sample: true, window: 'inspector' })
  backend.memory.standing = place(backend, 1)
  render(App, { props: { backend } })
  const inspector = await screen.findByRole('complementary', { name: 'Inspector' })
  const stands = (number: number) =>
    soon(() =>
      expect(within(inspector).getByRole('heading', { level: 2 })).toHaveTextContent(
        new RegExp(`^Claim ${number} `),
      ),
    )
  await stands(2)
  return { backend, stands, user: userEvent.setup() }
}

test('the inspector’s window follows the main window, and the other way round', async () => {
  const { backend, stands, user } = await openApart()
  expect(screen.queryByRole('navigation')).toBeNull()
  backend.emit('standing-changed', place(backend, 4))
  await stands(5)
  await user.keyboard('{Shift>}J{/Shift}')
  await stands(6)
  await soon(() => expect(backend.memory.standing.claim_id).toBe(place(backend, 5).claim_id))
  expect(backend.memory.standing.view, 'the main window keeps its view').toBe('table')
})

test('what the inspector can do is done there, the rest in the main window', async () => {
  const { backend, user } = await openApart()
  const called = (name: string) => backend.calls.filter((call) => call.name === name)
  await user.keyboard('3')
  await waitFor(() => expect(called('set_verdict')).toHaveLength(1))
  await user.keyboard('t')
  await waitFor(() => expect(called('act_in_main')[0]?.args).toEqual({ action: 'toggle-table' }))
  await user.keyboard('vi')
  await waitFor(() => expect(called('set_inspector')[0]?.args).toEqual({ apart: false }))
})

test('a change told twice is taken over once', async () => {
  const { backend } = await openArticle()
  const claimId = backend.memory.kept.articles[0]?.claims[0]?.claim_id ?? ''
  const changes = await backend.call('set_verdict', { claimId, verdict: 'wrong' })
  const status = screen.getByRole('status', { name: 'Status' })
  backend.emit('library-changed', changes)
  await soon(() => expect(status).toHaveTextContent(/^1 of/))
  const stale = changes.claims.map((claim) => ({ ...claim, verdict: null }))
  backend.emit('library-changed', { ...changes, claims: stale })
  await new Promise((done) => setTimeout(done, 50))
  expect(status).toHaveTextContent(/^1 of/)
})

test('the inspector leaves the main window and comes back', async () => {
  const { backend, last } = await openArticle()
  backend.emit('inspector-moved', { apart: true })
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
  expect(last('set_preferences')).toMatchObject({ preferences: { inspector_apart: true } })
  backend.emit('inspector-moved', { apart: false })
  expect(await screen.findByRole('complementary', { name: 'Inspector' })).toBeVisible()
})

test('the next start goes on where the last one stopped', async () => {
  const backend = fakeBackend({ sample: true })
  backend.memory.standing = { ...place(backend, 3), view: 'galley' }
  render(App, { props: { backend } })
  const inspector = await screen.findByRole('complementary', { name: 'Inspector' })
  await soon(() =>
    expect(within(inspector).getByRole('heading', { level: 2 })).toHaveTextContent(/^Claim 4 /),
  )
})

test('an article that is gone opens the library', async () => {
  const backend = fakeBackend({ sample: true })
  backend.memory.standing = { article_id: 'gone', claim_id: null, detail: null, view: 'galley' }
  render(App, { props: { backend } })
  expect(await screen.findByRole('button', { name: /^Harbor raid/ })).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('long work in a dialog is said there and can be stopped', async () => {
  const { backend, user, last } = await openArticle()
  const call = backend.call.bind(backend)
  let finish = () => {}
  backend.call = (name, args) =>
    name === 'edit_text'
      ? new Promise((_, reject) => {
          finish = () =>
            reject(new CommandFailure({ code: 'cancelled', message: 'Stopped.', hint: null }))
        })
      : call(name, args)
  await user.keyboard('{F2}')
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox'), 'More.')
  await user.click(dialog.getByRole('button', { name: /^Make draft/ }))
  const status = await dialog.findByRole('status')
  await user.click(within(status).getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(last('cancel_import')).toEqual({ handle: 'article-1' }))
  finish()
  await waitFor(() => expect(dialog.queryByRole('status')).toBeNull())
  expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value, 'nothing is lost').toContain(
    'More.',
  )
})

test('panes are widened by keys, and Home gives the usual width', async () => {
  const { user, last } = await openArticle()
  const edge = screen.getByRole('separator', { name: 'Width of the inspector' })
  edge.focus()
  await user.keyboard('{ArrowLeft}')
  expect(last('set_preferences')).toMatchObject({ preferences: { inspector_width: 340 } })
  await user.keyboard('{Home}')
  await waitFor(() =>
    expect(last('set_preferences')).toMatchObject({ preferences: { inspector_width: null } }),
  )
})

test('a library with unsaved changes is not left', async () => {
  const { backend, user, called } = await openArticle()
  const full = { code: 'not_saved', message: 'The disk is full.', hint: 'Make room.' } as const
  backend.fail('set_verdict', new CommandFailure(full))
  await user.keyboard('1')
  await screen.findByText(/^Not saved/)
  backend.emit('menu', { action: 'open-library' })
  expect(await screen.findByText('Some changes are not saved yet.')).toBeVisible()
  expect(called()).not.toContain('open_library')
})

test('the library can be changed and shown', async () => {
  const { backend, user, called } = openWindow()
  await screen.findByRole('button', { name: 'Open the sample article' })
  backend.emit('menu', { action: 'settings' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }))
  await user.click(dialog.getByRole('tab', { name: 'Library' }))
  expect(dialog.getByText('/home/robin/.local/share/tickmark')).toBeVisible()
  for (const name of ['Open another library…', 'New library…', 'Show the library in its folder'])
    await user.click(dialog.getByRole('button', { name }))
  await waitFor(() =>
    expect(called()).toEqual(
      expect.arrayContaining(['open_library', 'create_library', 'show_library']),
    ),
  )
})
