/** Keys are changed in the window and kept with the library. */
import { screen, waitFor, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'

import { openArticle } from './desk'

/** The window with the keys of “Accept” in sight. */
async function openKeys() {
  const desk = await openArticle()
  desk.backend.emit('menu', { action: 'change-keys' })
  const dialog = await screen.findByRole('dialog', { name: 'Settings' })
  const add = () => within(dialog).getByLabelText('Add a key to Accept')
  return { ...desk, dialog, add }
}

test('a key is added by pressing it, and works at once', async () => {
  const { user, add, last, called } = await openKeys()
  await user.click(add())
  await user.keyboard('{F8}')
  expect(last('set_preferences')).toMatchObject({
    preferences: { keys: { 'accept-claim': ['a', 'f8'] } },
  })
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('{F8}')
  expect(called()).toContain('accept_claim')
})

describe('a key that another action has', () => {
  test('is reported with its name, and stays there when left', async () => {
    const { user, add, dialog, called } = await openKeys()
    await user.click(add())
    await user.keyboard('j')
    const alert = await within(dialog).findByRole('alert')
    expect(alert).toHaveTextContent('J is used by “Next open claim”.')
    await user.click(within(alert).getByRole('button', { name: 'Leave it there' }))
    expect(called()).not.toContain('set_preferences')
  })
  test('moves when it is wanted here', async () => {
    const { user, add, dialog, last } = await openKeys()
    await user.click(add())
    await user.keyboard('j')
    const alert = await within(dialog).findByRole('alert')
    await user.click(within(alert).getByRole('button', { name: 'Use it here instead' }))
    expect(last('set_preferences')).toMatchObject({
      preferences: {
        keys: { 'accept-claim': ['a', 'j'], 'next-open': ['ArrowDown', 'Alt+ArrowDown'] },
      },
    })
  })
})

test('Escape leaves without a key, and leaves the dialog open', async () => {
  const { user, add, called } = await openKeys()
  await user.click(add())
  expect(screen.getByText('Press the key. Escape leaves.')).toBeVisible()
  await user.keyboard('{Escape}')
  expect(screen.queryByText('Press the key. Escape leaves.')).toBeNull()
  expect(called()).not.toContain('set_preferences')
  expect(screen.getByRole('dialog', { name: 'Settings' })).toBeVisible()
})

test('the vim set waits for the second press', async () => {
  const { user, dialog, called, inspector } = await openKeys()
  await user.click(within(dialog).getByRole('button', { name: 'Like vim' }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('d')
  expect(called()).not.toContain('dismiss_claim')
  await user.keyboard('d')
  expect(called()).toContain('dismiss_claim')
  await user.keyboard('{Shift>}g{/Shift}')
  await waitFor(() =>
    expect(inspector().getByRole('heading', { level: 2 })).toHaveTextContent('33'),
  )
})

test('all keys go back with a way to undo it', async () => {
  const { user, add, dialog, last } = await openKeys()
  await user.click(add())
  await user.keyboard('{F8}')
  await user.click(within(dialog).getByRole('button', { name: 'All keys as at first' }))
  await waitFor(() => expect(last('set_preferences')).toMatchObject({ preferences: { keys: {} } }))
})

test('the sheet shows the keys as they are, and leads to changing them', async () => {
  const { user } = await openArticle()
  await user.keyboard('?')
  const sheet = await screen.findByRole('dialog', { name: 'Keys' })
  expect(within(sheet).getByRole('button', { name: 'Print' })).toBeVisible()
  await user.click(within(sheet).getByRole('button', { name: 'Change keys…' }))
  expect(await screen.findByRole('dialog', { name: 'Settings' })).toBeVisible()
})
