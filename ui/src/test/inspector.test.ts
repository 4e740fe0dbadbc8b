/** The inspector: parts that fold, notes that are rendered, history that reads as sentences. */
import { within } from '@testing-library/svelte'
import { beforeEach, expect, test } from 'vitest'

import { openArticle } from './desk'

beforeEach(() => localStorage.clear())

test('a folded part stays folded for the next claim and the next window', async () => {
  const { user, inspector, standsOn } = await openArticle()
  await user.click(inspector().getByRole('button', { name: 'Evidence', expanded: true }))
  await user.keyboard('j')
  await standsOn(2)
  expect(inspector().getByRole('button', { name: 'Evidence', expanded: false })).toBeVisible()
  expect(localStorage.getItem('tickmark-folded')).toBe('evidence history reason')
})

test('what is being written unfolds its part', async () => {
  const { user, inspector } = await openArticle()
  await user.keyboard('nfirst')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await user.click(await inspector().findByRole('button', { name: 'Note', expanded: true }))
  expect(inspector().getByText('first')).not.toBeVisible()
  await user.click(inspector().getByRole('heading', { level: 2 }))
  await user.keyboard('n')
  expect(await inspector().findByRole('textbox', { name: 'Note' })).toBeVisible()
})

test('a note is shown as Markdown, its HTML as words, its links through the app', async () => {
  const { user, inspector, last, backend } = await openArticle()
  const note =
    'The [log](https://example.org/log) says **38**.\n\n<img src=x onerror=alert(1)>\n\n[bad](javascript:alert(1))'
  await backend.call('set_note', { claimId: 'claim-1', note: '' })
  await user.keyboard('n')
  const field = await inspector().findByRole('textbox', { name: 'Note' })
  await user.click(field)
  await user.paste(note)
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await inspector().findByText('38', { selector: 'strong' })).toBeVisible()
  expect(inspector().getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  expect(document.querySelector('aside img')).toBeNull()
  expect(inspector().queryByRole('link', { name: 'bad' })).toBeNull()
  await user.click(inspector().getByRole('link', { name: 'log' }))
  expect(last('open_note_link')).toEqual({ claimId: 'claim-1', url: 'https://example.org/log' })
})

test('history says who changed what, and takes the last step back', async () => {
  const { user, inspector } = await openArticle()
  await user.keyboard('3')
  await user.keyboard('1')
  await user.click(inspector().getByRole('button', { name: 'History', expanded: false }))
  const sentence = 'Verdict changed from Wrong to Confirmed.'
  expect(await inspector().findByText(sentence)).toBeVisible()
  expect(inspector().getAllByText('RE')).toHaveLength(2)
  await user.click(inspector().getByRole('button', { name: 'Undo: set verdict' }))
  expect(await inspector().findByText('Verdict changed from Confirmed to Wrong.')).toBeVisible()
  expect(inspector().getByRole('button', { name: 'Verdict: Wrong' })).toBeVisible()
})

test('the head shows the verdict', async () => {
  const { user, inspector } = await openArticle()
  await user.keyboard('4')
  expect(await inspector().findByRole('button', { name: 'Verdict: Needs context' })).toBeVisible()
})

test('details show what they come to and how', async () => {
  const { user, inspector, standsOn } = await openArticle()
  await user.keyboard('jj')
  await standsOn(3)
  const details = within(inspector().getByRole('list', { name: 'Details to tick' }))
  expect(details.getByText(/12 March 2024$/)).toBeVisible()
  expect(details.getByText(/^Tuesday before the publication date/)).toBeVisible()
})
