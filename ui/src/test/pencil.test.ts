/** The checker's pencil, what was found besides claims, and how the article is read. */
import { screen, waitFor, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'

import { openArticle, openWindow, type Window } from './desk'

function box(desk: Window, words: string) {
  return desk.inspector().getByRole('checkbox', { name: `Ticked: ${words}` })
}

/** The sample in another state, opened. */
async function openWith(change: (article: NonNullable<ReturnType<typeof first>>) => void) {
  const desk = openWindow({ sample: true })
  const article = first(desk)
  if (article) change(article)
  await desk.user.click(await screen.findByRole('button', { name: /^Harbor raid nets 43/ }))
  await desk.standsOn(1)
  return desk
}

function first({ backend }: Window) {
  return backend.memory.kept.articles[0]
}

describe('the pencil', () => {
  test('Space ticks the detail and goes on, to the next claim at last', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('[Space]')
    await desk.standsOn(2)
    expect(desk.last('tick')).toMatchObject({
      articleId: 'article-1',
      ranges: [{ start: 17, end: 19 }],
      kind: 'ticked',
    })
    await desk.user.keyboard('[Space]')
    await desk.standsOn(3)
    await desk.user.keyboard('[Space]')
    await waitFor(() => expect(box(desk, 'old ferry terminal')).toBeChecked())
    await desk.standsOn(3)
    await desk.user.keyboard('[Space]')
    await desk.standsOn(4)
  })
  test('Shift+Space ticks the whole claim', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('{Shift>}[Space]{/Shift}')
    await desk.standsOn(2)
    expect(desk.last('tick')).toMatchObject({ ranges: [{ start: 0, end: 19 }] })
  })
  test('a box says who ticked, and takes the tick off', async () => {
    const desk = await openArticle()
    await desk.user.click(box(desk, '43'))
    await waitFor(() => expect(box(desk, '43')).toBeChecked())
    expect(box(desk, '43').title).toMatch(/^Ticked by Robin Example, 14 Mar 2024/)
    await desk.user.click(box(desk, '43'))
    await waitFor(() => expect(box(desk, '43')).not.toBeChecked())
    expect(desk.called()).toContain('untick')
  })
  test('a waiver asks for its reason and keeps it on Enter', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('{Shift>}w{/Shift}')
    const field = await screen.findByLabelText('Why “43” needs no check')
    await desk.user.type(field, 'counted twice{Enter}')
    await waitFor(() =>
      expect(desk.last('tick')).toMatchObject({ kind: 'waived', reason: 'counted twice' }),
    )
    await desk.standsOn(2)
  })
  test('Escape leaves a waiver unwritten', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('{Shift>}w{/Shift}')
    await desk.user.type(await screen.findByLabelText('Why “43” needs no check'), 'x{Escape}')
    await waitFor(() => expect(screen.queryByLabelText('Why “43” needs no check')).toBeNull())
    expect(desk.called()).not.toContain('tick')
  })
  test('a comma unticks, and says so when nothing is ticked', async () => {
    const desk = await openArticle()
    await desk.user.click(box(desk, '43'))
    await waitFor(() => expect(box(desk, '43')).toBeChecked())
    await desk.user.keyboard(',')
    await waitFor(() => expect(box(desk, '43')).not.toBeChecked())
    await desk.user.keyboard(',')
    expect(await screen.findByText(/^Nothing is ticked here/)).toBeVisible()
  })
  test('brackets go from detail to detail', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('{ArrowRight}{ArrowRight}')
    await desk.standsOn(3)
    await desk.user.keyboard(']')
    await desk.user.keyboard('[Space]')
    await waitFor(() => expect(box(desk, 'Tuesday')).toBeChecked())
    expect(box(desk, 'old ferry terminal')).not.toBeChecked()
  })
  test('ticked words are drawn in the galley with their tick', async () => {
    const desk = await openArticle()
    await desk.user.click(box(desk, '43'))
    const galley = screen.getByRole('region', { name: 'Galley' })
    await waitFor(() => expect(galley.querySelector('.penciled.ticked')).toHaveTextContent('43'))
    expect(galley.querySelector('.tick-end')).toHaveTextContent('3')
  })
  test('words that changed since they were ticked say so', async () => {
    const desk = await openArticle()
    await desk.user.click(box(desk, '43'))
    await waitFor(() => expect(box(desk, '43')).toBeChecked())
    const tick = first(desk)?.ticks.ticks[0]
    if (tick) tick.state = 'changed'
    const untick = { articleId: 'article-1', ranges: [] }
    const changes = await desk.backend.call('untick', untick)
    desk.backend.emit('library-changed', { ...changes, reload_article: true })
    expect(await desk.inspector().findByText('Changed since ticked')).toBeVisible()
    await desk.user.click(await screen.findByRole('button', { name: '1 tick no longer counts' }))
    const panel = within(await screen.findByRole('tabpanel', { name: /^Changed/ }))
    await desk.user.click(panel.getByRole('button', { name: 'Untick 43' }))
    await waitFor(() => expect(panel.getByText('Every tick counts')).toBeVisible())
    expect(desk.last('forget_ticks')).toMatchObject({ articleId: 'article-1' })
    expect(screen.queryByRole('button', { name: /no longer count/ })).toBeNull()
  })
  test('undo takes a tick back', async () => {
    const desk = await openArticle()
    await desk.user.click(box(desk, '43'))
    await waitFor(() => expect(box(desk, '43')).toBeChecked())
    await desk.user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(box(desk, '43')).not.toBeChecked())
  })
})

describe('the status bar', () => {
  test('counts words and walks to the next open figure', async () => {
    const desk = await openArticle()
    const bar = within(await screen.findByRole('group', { name: 'Words ticked' }))
    expect(bar.getByText(/^0 ticked/)).toBeVisible()
    await desk.user.click(await bar.findByRole('button', { name: '10 figures' }))
    await desk.user.keyboard('.')
    expect(await bar.findByRole('button', { name: '9 figures' })).toBeVisible()
    expect(bar.getByText(/^1 ticked/)).toBeVisible()
  })
  test('lists what is open, and what is ticked leaves the list', async () => {
    const desk = await openArticle()
    const bar = within(await screen.findByRole('group', { name: 'Words ticked' }))
    await desk.user.click(await bar.findByRole('button', { name: '10 figures' }))
    const panel = within(await screen.findByRole('tabpanel', { name: /^Figures/ }))
    expect(panel.getByRole('button', { name: 'Show 43 in the text' })).toBeVisible()
    await desk.user.keyboard('.')
    await waitFor(() =>
      expect(panel.queryByRole('button', { name: 'Show 43 in the text' })).toBeNull(),
    )
    await desk.user.keyboard('vu')
    expect(await panel.findByRole('button', { name: 'Show 43 in the text' })).toBeVisible()
  })
})

describe('what was found besides claims', () => {
  test('names with their spellings; Enter walks through the mentions', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('vn{ArrowDown}')
    const pane = within(screen.getByRole('navigation', { name: 'Names, dates and figures' }))
    const cole = await pane.findByRole('button', { name: 'Dana Cole: next mention in the text' })
    expect(cole).toHaveTextContent('Sheriff, aged 52')
    await desk.user.click(cole)
    await waitFor(() => expect(cole).toHaveTextContent('1 of 3'))
    await desk.user.keyboard('{Enter}')
    await waitFor(() => expect(cole).toHaveTextContent('2 of 3'))
    expect(cole).toHaveFocus()
  })
  test('dates stand in the order of the calendar, an impossible one as it is', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('vt')
    const panel = within(await screen.findByRole('tabpanel', { name: /^Dates/ }))
    await panel.findByRole('heading', { name: /^1931/ })
    const headings = panel.getAllByRole('heading').map((heading) => heading.textContent.trim())
    const years = headings.filter((words) => /^\d{4}/.test(words)).map((words) => words.slice(0, 4))
    expect(years).toEqual([...years].sort())
    expect(headings).toContain('March')
    expect(panel.getByRole('button', { name: /February 30/ })).toHaveTextContent(/^30/)
  })
  test('figures stand by unit, and by size when asked', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('vf')
    const panel = within(await screen.findByRole('tabpanel', { name: /^Figures/ }))
    const money = within(await panel.findByRole('region', { name: /^US Dollar/ }))
    const sums = () => money.getAllByRole('button').map((sum) => sum.getAttribute('aria-label'))
    expect(money.getByText('$3,200,000')).toBeVisible()
    expect(sums()[2]).toBe('Show $410,000 in the text')
    await desk.user.click(screen.getByRole('button', { name: 'By size' }))
    expect(sums()[0]).toBe('Show $3.2 million in the text')
    expect(sums()[3]).toBe('Show $180,000 in the text')
  })
  test('quotations stand by speaker', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('vq')
    const panel = within(await screen.findByRole('tabpanel', { name: /^Quotes/ }))
    const ortega = within(await panel.findByRole('region', { name: /^Luis Ortega/ }))
    expect(ortega.getAllByRole('button')).toHaveLength(2)
    expect(panel.getByText('In the article’s words')).toBeVisible()
  })
  test('names that look alike say so, each a way to the other', async () => {
    const desk = await openArticle()
    const text = first(desk)?.revision.text.replace('Her shop', 'Martha Quill’s shop') ?? ''
    const edit = { articleId: 'article-1', text }
    desk.backend.emit('library-changed', await desk.backend.call('edit_text', edit))
    await desk.user.keyboard('vn')
    await desk.user.click(await screen.findByRole('button', { name: 'Looks like “Martha Quill”' }))
    const other = screen.getByRole('button', { name: 'Martha Quill: next mention in the text' })
    await waitFor(() => expect(other).toHaveTextContent('1 of 1'))
  })
  test('a name unfolds to its places in the text', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('vn')
    const fold = await screen.findByRole('button', { name: 'Places of Dana Cole in the text' })
    await desk.user.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('button', { name: 'Show Dana Cole in the text' })).toBeVisible()
  })
  test('a filter narrows every part', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('vn')
    const panel = within(await screen.findByRole('tabpanel', { name: /^Names/ }))
    await desk.user.keyboard('v/ortega')
    await waitFor(() =>
      expect(panel.getAllByRole('button', { name: /next mention/ })).toHaveLength(1),
    )
    await desk.user.type(screen.getByLabelText('Filter names, dates and figures'), 'x')
    expect(panel.getByText('Nothing fits')).toBeVisible()
  })
  test('a claim is made of what was set aside', async () => {
    const desk = await openArticle()
    await desk.user.keyboard('va')
    const panel = await screen.findByRole('tabpanel', { name: /^Set aside/ })
    expect(await within(panel).findByText('Prediction')).toBeVisible()
    await desk.user.click(
      within(panel).getAllByRole('button', { name: 'Make a claim of it' })[0] as HTMLElement,
    )
    await waitFor(() => expect(within(panel).queryByText('Prediction')).toBeNull())
    expect(desk.called()).toContain('create_claim')
  })
  test('an article without any says so', async () => {
    const desk = await openArticle()
    await waitFor(() => expect(desk.called()).toContain('article_facts'))
    const edit = { articleId: 'article-1', text: 'Nothing here' }
    desk.backend.emit('library-changed', await desk.backend.call('edit_text', edit))
    await desk.user.keyboard('vn')
    expect(await screen.findByText('No names found')).toBeVisible()
    expect(desk.called().filter((name) => name === 'article_facts')).toHaveLength(2)
  })
})

test('a language without rules is said above the galley, with the way to set another', async () => {
  const desk = await openWith((article) => {
    article.metadata.language = 'sw'
    article.notice = 'there are no rules for this language yet'
  })
  expect(screen.getByText('There are no rules for this language yet.')).toBeVisible()
  await desk.user.click(screen.getByRole('button', { name: /^Set the language…/ }))
  const field = await screen.findByLabelText('Language')
  expect(field).toHaveDisplayValue('Swahili (found)')
  await desk.user.selectOptions(field, 'English')
  await desk.user.click(screen.getByRole('button', { name: 'Keep' }))
  await waitFor(() =>
    expect(desk.last('set_metadata')).toMatchObject({ metadata: { language: 'en' } }),
  )
})

describe('a public rating', () => {
  const openRated = () => openWith((article) => (article.scale = 'politifact'))
  test('is given by key or button, and taken away', async () => {
    const desk = await openRated()
    await desk.inspector().findByRole('button', { name: 'HALF TRUE' })
    await desk.user.keyboard(';3')
    expect(
      await desk.inspector().findByRole('button', { name: 'HALF TRUE', pressed: true }),
    ).toBeVisible()
    expect(desk.last('set_rating')).toEqual({ claimId: 'claim-1', label: 'HALF TRUE' })
    await desk.user.keyboard(';0')
    await waitFor(() => expect(desk.last('set_rating')).toMatchObject({ label: null }))
  })
  test('is not asked for on the editorial scale', async () => {
    const desk = await openArticle()
    expect(desk.inspector().queryByText('Public rating')).toBeNull()
  })
})

test('what a score rests on stands under “Worth checking”', async () => {
  const desk = await openArticle()
  await desk.user.keyboard('y')
  expect(desk.inspector().getByText('names a figure').closest('li')).toHaveTextContent('+0.9')
})

test('Shift+R reads without marks, and brings them back', async () => {
  const desk = await openArticle()
  const editor = () => screen.getByRole('region', { name: 'Galley' }).querySelector('.cm-editor')
  await desk.user.keyboard('{Shift>}r{/Shift}')
  expect(editor()).toHaveClass('reading')
  await desk.user.keyboard('{Shift>}r{/Shift}')
  expect(editor()).not.toHaveClass('reading')
})
