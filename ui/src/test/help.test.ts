/** The first start, the tour and the guide. */
import { screen, waitFor, within } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import { openWindow } from './desk'

test('the tour has five steps and can be skipped at each', async () => {
  const { user } = openWindow()
  await user.click(await screen.findByRole('button', { name: 'Take the tour' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'A short tour' }))
  for (const step of [1, 2, 3, 4]) {
    expect(dialog.getByText(`Step ${step} of 5`)).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Skip the tour' })).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Next' }))
  }
  await user.click(dialog.getByRole('button', { name: 'Open the sample article' }))
  expect(await screen.findByRole('complementary', { name: 'Inspector' })).toBeVisible()
})

test('the guide opens by its key, is walked by arrows, and leads to the tour', async () => {
  const { user } = openWindow()
  await screen.findByRole('button', { name: 'Guide' })
  await user.keyboard('{F1}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Guide' }))
  dialog.getByRole('tab', { name: 'Your first article' }).focus()
  await user.keyboard('{ArrowDown}')
  expect(dialog.getByRole('tabpanel', { name: 'Claims and kinds' })).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Take the tour' }))
  await waitFor(() => expect(screen.getByRole('dialog', { name: 'A short tour' })).toBeVisible())
})

test('the guide is searched, and its links lead to its pages', async () => {
  const { user } = openWindow()
  await screen.findByRole('button', { name: 'Guide' })
  await user.keyboard('{F1}')
  const dialog = within(await screen.findByRole('dialog', { name: 'Guide' }))
  await user.type(dialog.getByRole('searchbox', { name: 'Search the guide' }), 'telemetry')
  expect(dialog.getAllByRole('tab')).toHaveLength(1)
  expect(dialog.getByRole('tabpanel', { name: 'What leaves the machine' })).toBeVisible()
  await user.clear(dialog.getByRole('searchbox'))
  await user.click(dialog.getByRole('tab', { name: 'Claims and kinds' }))
  await user.click(dialog.getAllByRole('link')[0] as HTMLElement)
  expect(dialog.getByRole('tabpanel', { name: 'The next draft' })).toBeVisible()
})
