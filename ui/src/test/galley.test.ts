/** What stands around the galley: the overview that scrolls it, the outline, and the bar of reading mode. */
import { screen, waitFor, within } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import { openArticle } from './desk'

test('the overview is the scroll bar of the galley, and reached by its keys', async () => {
  const { user } = await openArticle()
  await user.keyboard('vm')
  const overview = screen.getByRole('scrollbar', { name: 'Overview of the article' })
  await waitFor(() => expect(overview).toHaveFocus())
  expect(document.getElementById(overview.getAttribute('aria-controls') ?? '')).not.toBeNull()
  expect(overview).toHaveAttribute('aria-valuetext', expect.stringContaining('Harbor raid'))
  await user.keyboard('{Escape}')
  expect(screen.getByRole('textbox', { name: 'Article text' })).toHaveFocus()
})

test('arrows walk the outline, and the tab key stops at one line of it', async () => {
  const { user } = await openArticle()
  await user.keyboard('vo')
  const line = (name: RegExp) => screen.getByRole('button', { name })
  await waitFor(() => expect(document.activeElement).toHaveAttribute('aria-current', 'true'))
  await user.keyboard('{ArrowDown}')
  expect(line(/^How it began/)).toHaveFocus()
  await user.keyboard('{End}')
  expect(line(/^Who was arrested/)).toHaveFocus()
  const list = line(/^How it began/).closest('ul')
  const stops = within(list as HTMLElement)
    .getAllByRole('button')
    .filter((each) => each.tabIndex === 0)
  expect(stops).toHaveLength(1)
})

test('reading without marks says so and shows them again', async () => {
  const { user } = await openArticle()
  expect(screen.queryByText('You are reading without marks.')).toBeNull()
  await user.keyboard('{Shift>}R{/Shift}')
  await user.click(screen.getByRole('button', { name: /^Show the marks/ }))
  expect(screen.queryByText('You are reading without marks.')).toBeNull()
})
