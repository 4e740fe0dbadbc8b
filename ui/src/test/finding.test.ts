/** What the checking rules noticed: marks, cards, the list, and what a reviewer waves off. */
import { screen, waitFor, within } from '@testing-library/svelte'
import { expect, test } from 'vitest'

import { openArticle, openWindow, type Window } from './desk'

function bar() {
  return within(document.querySelector('footer') as HTMLElement)
}

function card(desk: Window, rule: string) {
  return desk.inspector().findByRole('group', { name: `Finding: ${rule}` })
}

function marked(): (string | null)[] {
  const galley = screen.getByRole('region', { name: 'Galley' })
  return [...galley.querySelectorAll('.finding')].map((mark) => mark.textContent)
}

/** On the first finding of the sample: a weekday that is not that of its date. */
async function atWeekday(): Promise<Window> {
  const desk = await openArticle()
  await desk.user.click(await bar().findByRole('button', { name: '2 findings' }))
  await card(desk, 'Weekday and date disagree')
  return desk
}

test('a finding is drawn over its words, and its card shows the working', async () => {
  const desk = await atWeekday()
  await desk.standsOn(14)
  const shown = await card(desk, 'Weekday and date disagree')
  expect(shown).toHaveTextContent('The text says Tuesday, but the date was a Wednesday.')
  expect(shown).toHaveTextContent('13 March 2024 was a Wednesday.')
  expect(within(shown).getByRole('button', { name: 'Show Tuesday in the text' })).toBeVisible()
  await waitFor(() => expect(marked()).toContain('Tuesday, March 13, 2024'))
})

test('keys go from finding to finding and round', async () => {
  const desk = await atWeekday()
  await desk.user.keyboard('{F7}')
  await card(desk, 'Impossible date')
  await desk.user.keyboard('{F7}')
  await card(desk, 'Weekday and date disagree')
  await desk.user.keyboard('{Shift>}{F7}{/Shift}')
  await card(desk, 'Impossible date')
})

test('a dismissal asks for its reason, is kept on Enter, and comes back by undo', async () => {
  const desk = await atWeekday()
  await desk.user.keyboard('{Shift>}{F8}{/Shift}')
  await desk.user.type(
    await screen.findByLabelText('Why this can stand'),
    'the caption jokes{Enter}',
  )
  expect(await desk.inspector().findByText('Dismissed: the caption jokes')).toBeVisible()
  expect(desk.last('dismiss_finding')).toMatchObject({ rule: 'D1', reason: 'the caption jokes' })
  await waitFor(() => expect(marked()).not.toContain('Tuesday, March 13, 2024'))
  expect(bar().getByRole('button', { name: '1 finding' })).toBeVisible()
  await desk.user.keyboard('{Control>}z{/Control}')
  expect(await bar().findByRole('button', { name: '2 findings' })).toBeVisible()
})

test('Escape leaves a finding as it is', async () => {
  const desk = await atWeekday()
  await desk.user.keyboard('{Shift>}{F8}{/Shift}')
  await desk.user.type(await screen.findByLabelText('Why this can stand'), 'x{Escape}')
  await waitFor(() => expect(screen.queryByLabelText('Why this can stand')).toBeNull())
  expect(desk.called()).not.toContain('dismiss_finding')
})

test('a dismissed finding is restored by its button', async () => {
  const desk = await atWeekday()
  await desk.user.keyboard('{Shift>}{F8}{/Shift}')
  await desk.user.type(await screen.findByLabelText('Why this can stand'), 'a joke{Enter}')
  const restore = { name: 'Restore: Weekday and date disagree' }
  await desk.user.click(await desk.inspector().findByRole('button', restore))
  expect(await bar().findByRole('button', { name: '2 findings' })).toBeVisible()
})

test('a rule is off for the article until the list turns it on again', async () => {
  const desk = await atWeekday()
  await desk.user.keyboard('{Shift>}m{/Shift}')
  expect(await bar().findByRole('button', { name: '1 finding' })).toBeVisible()
  await desk.user.keyboard('vw')
  const list = within(screen.getByRole('navigation', { name: 'Findings' }))
  expect(list.queryByRole('button', { name: /^Weekday and date disagree/ })).toBeNull()
  const on = { name: 'Turn on: Weekday and date disagree' }
  await desk.user.click(await list.findByRole('button', on))
  expect(
    await list.findByRole('button', { name: 'Weekday and date disagree: Tuesday, March 13, 2024' }),
  ).toBeVisible()
})

test('a confirmation without a passage is noticed, and no more when its verdict goes', async () => {
  const desk = await openArticle()
  await bar().findByRole('button', { name: '2 findings' })
  await desk.user.keyboard('1')
  await card(desk, 'Confirmed without a passage')
  expect(bar().getByRole('button', { name: '3 findings' })).toBeVisible()
  await desk.user.keyboard('{Control>}z{/Control}')
  expect(await bar().findByRole('button', { name: '2 findings' })).toBeVisible()
})

test('a finding that touches no claim has its card in the list', async () => {
  const desk = openWindow({ sample: true })
  for (const claim of desk.backend.memory.kept.articles[0]?.claims ?? [])
    if (claim.excerpt.includes('February 30')) claim.state = 'dismissed'
  await desk.user.click(await screen.findByRole('button', { name: /^Harbor raid nets 43/ }))
  await bar().findByRole('button', { name: '2 findings' })
  await desk.user.keyboard('{Shift>}{F7}{/Shift}')
  const list = within(await screen.findByRole('navigation', { name: 'Findings' }))
  expect(await list.findByRole('group', { name: 'Finding: Impossible date' })).toBeVisible()
})

test('an edit of the text takes its findings along', async () => {
  const desk = await openArticle()
  await bar().findByRole('button', { name: '2 findings' })
  const edit = { articleId: 'article-1', text: 'Nothing here' }
  desk.backend.emit('library-changed', await desk.backend.call('edit_text', edit))
  await desk.user.click(await bar().findByRole('button', { name: 'No open findings' }))
  const list = within(await screen.findByRole('navigation', { name: 'Findings' }))
  expect(list.getByText(/^Weekdays, dates and sums/)).toBeVisible()
})
