/** The first start, the tour and the guide. */
import { screen, waitFor, within } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import { TOPICS } from '../components/help/topics'
import { action } from '../actions/registry'
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
  dialog.getByRole('tab', { name: 'Bring in an article' }).focus()
  await user.keyboard('{ArrowDown}')
  expect(dialog.getByRole('tabpanel', { name: 'Walk the claims' })).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Take the tour' }))
  await waitFor(() => expect(screen.getByRole('dialog', { name: 'A short tour' })).toBeVisible())
})

test('the guide names actions that exist', () => {
  for (const id of TOPICS.flatMap(({ actions }) => actions)) expect(action(id).keys).not.toEqual([])
})
