/** What a reviewer does at the desk, by keyboard and mouse, over the library in memory. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'

import App from '../App.svelte'
import { CommandFailure } from '../ipc/backend'
import { fakeBackend } from '../ipc/fake/backend'
import { openArticle, openWindow } from './desk'

describe('the first screen', () => {
  test('asks once who is checking, with the system’s user as the answer', async () => {
    const { user, last } = openWindow({ reviewer: false })
    const dialog = await screen.findByRole('dialog', { name: 'Who is checking?' })
    expect(within(dialog).getByLabelText('Name')).toHaveValue('Robin Example')
    await user.click(within(dialog).getByRole('button', { name: 'Start' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(last('set_reviewer')).toEqual({ reviewer: { name: 'Robin Example', initials: 'RE' } })
  })

  test('offers the sample, a paste and a file', async () => {
    const { user, standsOn } = openWindow()
    expect(await screen.findByRole('button', { name: 'Paste an article' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Open a file…' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Open the sample article' }))
    await standsOn(1)
    expect(screen.getByRole('region', { name: 'Galley' })).toBeVisible()
  })

  test('an import shows what was read and asks for the day it needs', async () => {
    const { user, last } = openWindow()
    await user.click(await screen.findByRole('button', { name: 'Open a file…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Import the article' })
    await user.type(within(dialog).getByLabelText('Publication date'), '13 March 2024')
    expect(within(dialog).getByText(/Wednesday,? 13 March 2024/)).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Import' }))
    await waitFor(() =>
      expect(last('confirm_import')).toMatchObject({
        choice: { metadata: { published: '2024-03-13' } },
      }),
    )
  })

  test('a paste without text is refused in a sentence with what to do', async () => {
    const { user, backend } = openWindow()
    await user.click(await screen.findByRole('button', { name: 'Paste an article' }))
    backend.fail(
      'paste_text',
      new CommandFailure({
        code: 'import_failed',
        message: 'there is no text to import',
        hint: 'paste the article, headline first',
      }),
    )
    await user.type(await screen.findByLabelText('Text of the article'), 'x')
    await user.click(screen.getByRole('button', { name: 'Read the text…' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('There is no text to import.')
    expect(alert).toHaveTextContent('Paste the article, headline first.')
  })
})

test('a library that cannot be opened says why and what to do', async () => {
  const backend = fakeBackend()
  backend.fail(
    'app_state',
    new CommandFailure({
      code: 'library_locked',
      message: 'the library is open in another window',
      hint: 'close it there, then try again',
    }),
  )
  render(App, { props: { backend } })
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The library is open in another window.',
  )
  await fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: 'Open the sample article' })).toBeVisible()
})

describe('keys', () => {
  test('1 confirms and J goes on: two keys', async () => {
    const { user, last, standsOn } = await openArticle()
    await user.keyboard('1j')
    await standsOn(2)
    expect(last('set_verdict')).toEqual({ claimId: 'claim-1', verdict: 'confirmed' })
    expect(screen.getByRole('status', { name: 'Status' })).toHaveTextContent(
      '1 of 34 claims checked',
    )
  })

  test('each digit sets the verdict at its place of the scale', async () => {
    const { user, last } = await openArticle()
    await user.keyboard('0')
    expect(last('set_verdict')).toEqual({ claimId: 'claim-1', verdict: 'cut' })
  })

  test('Shift+1 confirms and goes on', async () => {
    const { user, standsOn } = await openArticle()
    await user.keyboard('{Shift>}[Digit1]{/Shift}')
    await standsOn(2)
  })

  test('A accepts, D dismisses with a way back', async () => {
    const { user, called } = await openArticle()
    await user.keyboard('a')
    expect(called()).toContain('accept_claim')
    await user.keyboard('d')
    const toast = (await screen.findByText('Claim 1 dismissed.')).closest('.toast') as HTMLElement
    await user.click(within(toast).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(called()).toContain('undo'))
  })

  test('undo and redo say the step', async () => {
    const { user } = await openArticle()
    await user.keyboard('3')
    expect(await screen.findByRole('button', { name: 'Undo set verdict' })).toBeEnabled()
    await user.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText('Undid: Set verdict.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Wrong', pressed: false })).toBeVisible()
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(await screen.findByRole('button', { name: 'Wrong', pressed: true })).toBeVisible()
  })

  test('letters typed into a field stay in the field', async () => {
    const { user, called, inspector } = await openArticle()
    await user.keyboard('n')
    await user.type(await inspector().findByRole('textbox', { name: 'Note' }), 'add a jam 1')
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(await inspector().findByText('add a jam 1')).toBeVisible()
    expect(called()).not.toContain('set_verdict')
    expect(called()).not.toContain('dismiss_claim')
  })

  test('letters typed into the search of the article stay there', async () => {
    const { user, called } = await openArticle()
    await user.keyboard('{Control>}f{/Control}')
    const field = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>('.cm-search input[name="search"]')
      if (!found) throw new Error('the search is not open yet')
      return found
    })
    await user.type(field, 'dad')
    expect(called()).not.toContain('dismiss_claim')
    expect(field).toHaveValue('dad')
  })

  test('T shows the same claims as a table', async () => {
    const { user } = await openArticle()
    await user.keyboard('t')
    expect(await screen.findByRole('grid', { name: 'Claims' })).toHaveAttribute(
      'aria-rowcount',
      '35',
    )
  })

  test('the sheet of keys and the palette open', async () => {
    const { user, standsOn } = await openArticle()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.keyboard('{Control>}k{/Control}')
    await user.type(await screen.findByRole('combobox'), 'next open{Enter}')
    await standsOn(2)
  })
})

describe('evidence', () => {
  const paste = (text: string) =>
    fireEvent.paste(document.body, { clipboardData: { getData: () => text } })

  test('a pasted link is attached to the claim with one chord', async () => {
    const { last, inspector } = await openArticle()
    await paste('https://court.ellery.example/24-0117')
    expect(
      await inspector().findByRole('article', { name: /court\.ellery\.example/ }),
    ).toBeVisible()
    expect(last('attach_url')).toEqual({
      claimId: 'claim-1',
      url: 'https://court.ellery.example/24-0117',
    })
  })

  test('pasted words without any source attach nothing and say so', async () => {
    const { called } = await openArticle()
    await paste('not a link')
    expect(await screen.findByText('There is no source these words could be from')).toBeVisible()
    expect(called()).not.toContain('attach_passage')
  })

  test('pasted words are the passage of the source there, else of the one at hand', async () => {
    const { user, last, standsOn } = await openArticle()
    await paste('https://court.ellery.example/24-0117')
    await waitFor(() => expect(last('attach_url')).toBeDefined())
    await screen.findByRole('article', { name: /court\.ellery\.example/ })
    await paste('In custody: 43.')
    const passage = (claimId: string, excerpt: string) =>
      waitFor(() =>
        expect(last('attach_passage')).toEqual({ claimId, sourceId: 'source-1', excerpt }),
      )
    await passage('claim-1', 'In custody: 43.')
    await user.keyboard('{Shift>}1{/Shift}')
    await standsOn(2)
    await paste('Released: 5.')
    await passage('claim-2', 'Released: 5.')
    expect(screen.getByRole('log', { name: 'Announcements' })).toHaveTextContent(
      'Claim 1: Confirmed',
    )
  })

  test('a confirmation without a passage is flagged until there is one', async () => {
    const { user, inspector, last } = await openArticle()
    await paste('https://court.ellery.example/24-0117')
    await inspector().findByRole('article')
    await user.keyboard('1')
    expect(await inspector().findByText('Confirmed without a passage')).toBeVisible()
    await user.keyboard('p')
    await user.type(await inspector().findByRole('textbox', { name: 'Passage' }), 'In custody: 43.')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(inspector().queryByText('Confirmed without a passage')).toBeNull())
    expect(last('set_evidence')).toMatchObject({
      edit: { excerpt: 'In custody: 43.', stance: 'supports' },
    })
  })
})

describe('keys of evidence', () => {
  async function withLink() {
    const desk = await openArticle()
    await fireEvent.paste(document.body, {
      clipboardData: { getData: () => 'https://court.ellery.example/24-0117' },
    })
    await desk.inspector().findByRole('article')
    return desk
  }

  test('Shift+S turns the stance and says it', async () => {
    const { user, last } = await withLink()
    await user.keyboard('{Shift>}s{/Shift}')
    expect(await screen.findByText('court.ellery.example/24-0117: Refutes')).toBeInTheDocument()
    expect(last('set_evidence')).toMatchObject({ edit: { stance: 'refutes', excerpt: '' } })
  })

  test('L writes the locator, Enter keeps it', async () => {
    const { user, last } = await withLink()
    await user.keyboard('l')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Locator' })).toHaveFocus())
    await user.keyboard('p. 3{Enter}')
    expect(last('set_evidence')).toMatchObject({ edit: { locator: 'p. 3' } })
    await user.keyboard('l')
    await user.keyboard('p. 4{Escape}')
    expect(screen.getByRole('textbox', { name: 'Locator' })).toHaveValue('p. 3')
    expect(last('set_evidence')).toMatchObject({ edit: { locator: 'p. 3' } })
  })

  test('Shift+O edits its source, Shift+Backspace takes it off', async () => {
    const { user, inspector, called } = await withLink()
    await user.keyboard('{Shift>}o{/Shift}')
    expect(await screen.findByRole('dialog', { name: 'Source' })).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.keyboard('{Shift>}{Backspace}{/Shift}')
    expect(
      await screen.findByText('“court.ellery.example/24-0117” taken off the claim.'),
    ).toBeVisible()
    expect(called()).toContain('remove_evidence')
    expect(inspector().queryByRole('article')).toBeNull()
  })
})

test('U opens the check statuses; the palette and the menu set one by name', async () => {
  const { user, backend, last } = await openArticle()
  backend.emit('menu', { action: 'status-with-author' })
  await waitFor(() =>
    expect(last('set_check_status')).toEqual({ claimId: 'claim-1', checkStatus: 'with_author' }),
  )
  const shown = await screen.findByRole('button', { name: 'Check status: With author' })
  await user.keyboard('u')
  await waitFor(() => expect(shown).toHaveAttribute('aria-expanded', 'true'))
})

test('F goes to the filters of the table, which tell proposals from open claims', async () => {
  const { user } = await openArticle()
  await user.keyboard('f')
  await waitFor(() => expect(screen.getByLabelText('Search claims')).toHaveFocus())
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Open')
  expect(screen.getByText('No claim matches')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Proposed')
  expect(screen.getByText('34 claims', { selector: 'p' })).toBeVisible()
})

test('a problem met in a dialog is said in it and goes with it', async () => {
  const { user, backend } = await openArticle()
  await user.keyboard('s')
  const dialog = await screen.findByRole('dialog', { name: 'Add a source' })
  backend.fail(
    'add_source',
    new CommandFailure({ code: 'invalid_input', message: 'no such address', hint: null }),
  )
  await user.type(within(dialog).getByLabelText('Title'), 'Log')
  await user.click(within(dialog).getByRole('button', { name: 'Add the source' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('No such address.')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

describe('correction and query', () => {
  test('a correction shows the words against each other and keeps its severity', async () => {
    const { user, inspector, last } = await openArticle()
    await user.keyboard('c')
    const field = await inspector().findByLabelText('Words that should stand')
    await waitFor(() => expect(field).toHaveValue('Harbor raid nets 43'))
    await user.clear(field)
    await user.type(field, 'Harbor raid nets 38')
    expect(inspector().getByText('43', { selector: 'del' })).toBeVisible()
    await user.click(inspector().getByRole('button', { name: 'Should fix' }))
    await user.click(inspector().getByRole('button', { name: 'Keep' }))
    expect(last('set_correction')).toEqual({
      claimId: 'claim-1',
      correction: { replacement: 'Harbor raid nets 38', severity: 'should_fix' },
    })
  })

  test('a correction being written is kept when another claim is chosen', async () => {
    const { user, backend, inspector, last, standsOn } = await openArticle()
    await user.keyboard('c')
    const field = await inspector().findByLabelText('Words that should stand')
    await user.clear(field)
    await user.type(field, 'Harbor raid nets 38')
    backend.emit('menu', { action: 'next-open' })
    await standsOn(2)
    expect(last('set_correction')).toMatchObject({
      claimId: 'claim-1',
      correction: { replacement: 'Harbor raid nets 38' },
    })
    expect(inspector().queryByLabelText('Words that should stand')).toBeNull()
  })

  test('the suggested query is one press away', async () => {
    const { user, inspector, last, standsOn } = await openArticle()
    await user.keyboard('jjjjj')
    await standsOn(6)
    await user.click(inspector().getByRole('button', { name: 'Use this query' }))
    expect(last('set_query')).toMatchObject({
      query: { question: expect.stringContaining('Largest by what measure') },
    })
  })
})

test('a change that could not be kept is said to be not saved, and can be tried again', async () => {
  const { user, backend, last } = await openArticle()
  backend.fail(
    'set_verdict',
    new CommandFailure({
      code: 'not_saved',
      message: 'the disk is full',
      hint: 'free some space, then try again',
    }),
  )
  await user.keyboard('1')
  await screen.findByText(/free some space/i)
  const status = screen.getByRole('status', { name: 'Status' })
  expect(status).toHaveTextContent('Not saved: The disk is full.')
  await user.click(within(status).getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(status).toHaveTextContent('All changes saved'))
  expect(last('set_verdict')).toMatchObject({ verdict: 'confirmed' })
  expect(screen.getByText('All changes are saved now.')).toBeVisible()
})

test('the report says how much is open before it is written, then where it went', async () => {
  const { user } = await openArticle()
  await user.keyboard('{Control>}e{/Control}')
  const dialog = await screen.findByRole('dialog', { name: 'Write the report' })
  expect(dialog).toHaveTextContent('34 claims without a verdict.')
  await user.click(within(dialog).getByRole('button', { name: 'Choose where to save…' }))
  expect(await screen.findByRole('dialog', { name: 'Report written' })).toHaveTextContent(
    'harbor-raid-fact-check.html',
  )
})

test('an article goes to the bin without a question, and comes back by Undo', async () => {
  const { user, backend } = await openArticle()
  backend.emit('menu', { action: 'delete-article' })
  expect(
    await screen.findByText('“Harbor raid nets 43, sheriff says” moved to the bin.'),
  ).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByRole('button', { name: /^Harbor raid nets 43/ })).toBeVisible()
})

describe('the next draft', () => {
  test('shows what became of the claims', async () => {
    const { user, backend, standsOn } = await openArticle()
    backend.emit('menu', { action: 'edit-text' })
    const dialog = await screen.findByRole('dialog', { name: 'Edit the text' })
    const field = within(dialog).getByLabelText('Text of the article')
    const text = (field as HTMLTextAreaElement).value.replace(
      'Harbor raid nets 43',
      'Harbor raid ends',
    )
    await fireEvent.input(field, { target: { value: text } })
    await user.click(within(dialog).getByRole('button', { name: 'Make draft 2' }))
    expect(await screen.findByRole('button', { name: /^Orphaned/ })).toHaveTextContent('1')
    expect(screen.getByRole('button', { name: /^Draft 2/ })).toBeVisible()
    expect(screen.getByText('Words gone from this draft.')).toBeVisible()
    await standsOn(34)
  })
})

test('a long import says how far it is and can be cancelled', async () => {
  const { user, backend, last } = openWindow()
  await screen.findByRole('button', { name: 'Open a file…' })
  backend.emit('import-progress', { handle: 'import-7', done: 2, of: 5, text: 'Reading the page' })
  expect(await screen.findByText('Reading the page 2 of 5')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(last('cancel_import')).toEqual({ handle: 'import-7' })
})
