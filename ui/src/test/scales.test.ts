/** Rating scales: chosen for an article, added, changed and deleted. */
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import { openArticle } from './desk'

const HOUSE = JSON.stringify({
  name: 'House',
  publisher: 'Harbor Courier',
  labels: [
    { label: 'Stands', number: 2, tone: 'true', definition: 'We found it so.' },
    { label: 'Falls', number: 1, tone: 'false', definition: 'We found it not so.' },
  ],
})

async function openScales() {
  const desk = await openArticle()
  desk.backend.emit('menu', { action: 'rating-scales' })
  const dialog = within(await screen.findByRole('dialog', { name: 'Rating scales' }))
  await dialog.findByRole('button', { name: /^Truth-O-Meter/ })
  /** Adds the house's own scale. */
  const add = async (json: string) => {
    await desk.user.click(dialog.getByRole('button', { name: 'Add a scale…' }))
    await fireEvent.input(dialog.getByLabelText('The scale as JSON'), { target: { value: json } })
    await desk.user.click(dialog.getByRole('button', { name: 'Add the scale' }))
  }
  return { ...desk, dialog, add }
}

test('a scale shows its exact labels, and is chosen for the article', async () => {
  const { dialog, user, last } = await openScales()
  await user.click(dialog.getByRole('button', { name: /^Truth-O-Meter/ }))
  expect(
    dialog.getByRole('row', { name: /PANTS ON FIRE Wrong Not accurate, and absurd/ }),
  ).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Use for this article' }))
  expect(last('set_scale')).toEqual({ articleId: 'article-1', scaleId: 'politifact' })
  await waitFor(() => expect(dialog.getByText('Used by this article')).toBeVisible())
})

test('a scale with a fault is refused as given, and nothing typed is lost', async () => {
  const { dialog, add } = await openScales()
  await add('{"name": ')
  expect(await dialog.findByRole('alert')).toBeVisible()
  expect(dialog.getByLabelText('The scale as JSON')).toHaveValue('{"name": ')
})

test('an own scale is added, edited in a table, deleted, and brought back', async () => {
  const { dialog, add, user, last } = await openScales()
  await add(HOUSE)
  expect(await dialog.findByRole('heading', { name: 'House' })).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Edit the labels' }))
  const label = dialog.getByLabelText('Label 2')
  await user.clear(label)
  await user.click(dialog.getByRole('button', { name: 'Keep' }))
  expect(dialog.getByRole('alert')).toHaveTextContent('A label needs words.')
  await user.type(label, 'Sinks')
  await user.click(dialog.getByRole('button', { name: 'Keep' }))
  await waitFor(() =>
    expect(last('update_scale')).toMatchObject({
      scale: { labels: [{ label: 'Stands' }, { label: 'Sinks', number: 1, tone: 'false' }] },
    }),
  )
  await user.click(await dialog.findByRole('button', { name: 'Delete the scale' }))
  const status = await dialog.findByText(/“House” deleted/)
  await user.click(within(status.closest('.deleted') as HTMLElement).getByRole('button'))
  expect(await dialog.findByRole('button', { name: /^House/ })).toBeVisible()
})
