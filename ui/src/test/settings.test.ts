/** Settings are found, kept at once, and refused beside their field. */
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import { openWindow } from './desk'

async function openSettings(action = 'settings') {
  const desk = openWindow()
  await screen.findByRole('button', { name: 'Open the sample article' })
  desk.backend.emit('menu', { action })
  const dialog = within(await screen.findByRole('dialog', { name: 'Settings' }))
  return { ...desk, dialog }
}

test('the size of the letters is kept, and the window shows it', async () => {
  const { dialog, last } = await openSettings()
  const field = dialog.getByRole('textbox', { name: 'Size of the letters' })
  await fireEvent.input(field, { target: { value: '24' } })
  await fireEvent.change(field)
  await waitFor(() =>
    expect(last('set_preferences')).toMatchObject({ preferences: { text_size: 24 } }),
  )
  expect(document.documentElement.getAttribute('style')).toContain('--size-galley: 24px')
})

test('a size out of bounds is refused beside the field', async () => {
  const { dialog, called } = await openSettings()
  const field = dialog.getByRole('textbox', { name: 'Longest line' })
  await fireEvent.input(field, { target: { value: '900' } })
  await fireEvent.change(field)
  expect(dialog.getByRole('alert')).toHaveTextContent('A whole number from 40 to 120.')
  expect(field).toBeInvalid()
  expect(called()).not.toContain('set_preferences')
})

test('colours and typeface are kept', async () => {
  const { dialog, user, last } = await openSettings()
  await user.click(dialog.getByRole('button', { name: 'High contrast' }))
  await user.click(dialog.getByRole('button', { name: 'Sans serif' }))
  expect(last('set_preferences')).toMatchObject({
    preferences: { theme: 'contrast', typeface: 'sans' },
  })
  await user.click(dialog.getByRole('button', { name: 'As the system' }))
})

test('the reviewer is kept when both fields make sense', async () => {
  const { dialog, last, called } = await openSettings('edit-reviewer')
  const initials = dialog.getByLabelText('Initials')
  await fireEvent.input(initials, { target: { value: '' } })
  await fireEvent.change(initials)
  expect(dialog.getByRole('alert')).toHaveTextContent('One to four letters.')
  expect(called()).not.toContain('set_reviewer')
  await fireEvent.input(initials, { target: { value: 'RX' } })
  await fireEvent.change(initials)
  await waitFor(() =>
    expect(last('set_reviewer')).toEqual({ reviewer: { name: 'Robin Example', initials: 'RX' } }),
  )
})

test('the search finds settings of every part, and keys by their action', async () => {
  const { dialog, user } = await openSettings()
  const field = dialog.getByRole('searchbox')
  await user.type(field, 'typeface')
  expect(dialog.getByRole('region', { name: 'Appearance' })).toBeVisible()
  expect(dialog.queryByRole('region', { name: 'Reviewer' })).toBeNull()
  await user.clear(field)
  await user.type(field, 'dismiss')
  expect(dialog.getByRole('button', { name: 'Add a key to Dismiss' })).toBeVisible()
  await user.clear(field)
  await user.type(field, 'zzz')
  expect(dialog.getByRole('status')).toHaveTextContent('Nothing is called “zzz”.')
})

test('parts are walked by arrows', async () => {
  const { dialog, user } = await openSettings()
  dialog.getByRole('tab', { name: 'Appearance' }).focus()
  await user.keyboard('{ArrowDown}')
  expect(dialog.getByRole('tab', { name: 'Reviewer', selected: true })).toHaveFocus()
  expect(dialog.getByRole('tabpanel', { name: 'Reviewer' })).toBeVisible()
})
