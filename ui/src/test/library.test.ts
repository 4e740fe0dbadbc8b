/** Order in the library: shelves, folders, tags, selection, and the way back of each step. */
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'

import { openWindow } from './desk'

/** The window on a library of three copies of the sample, with its list in sight. */
async function openLibrary() {
  const desk = openWindow({ sample: true })
  await desk.backend.call('duplicate_article', { articleId: 'article-1' })
  await desk.backend.call('duplicate_article', { articleId: 'article-1' })
  desk.backend.emit('menu', { action: 'show-desk' })
  const grid = () => screen.findByRole('grid', { name: /^Articles: / })
  const rows = () => screen.queryAllByRole('row')
  await desk.user.type(await screen.findByRole('searchbox'), 'harbor')
  await waitFor(() => expect(rows()).toHaveLength(3))
  const place = (name: RegExp) => screen.getByRole('treeitem', { name })
  /** Puts the keyboard on the first row. */
  const stand = async () => {
    rows()[0]?.focus()
    await waitFor(() => expect(rows()[0]).toHaveFocus())
  }
  return { ...desk, grid, rows, place, stand }
}

test('the last changed article comes first', async () => {
  const { backend, rows, user } = await openLibrary()
  const list = await backend.call('list_articles', { query: '' })
  expect(list).toHaveLength(3)
  await user.keyboard('{Enter}')
  expect(rows()[0]).toHaveFocus()
})

describe('shelves', () => {
  test('Delete moves the selected articles to the bin, and Undo brings them back', async () => {
    const { user, rows, last, stand, place } = await openLibrary()
    await stand()
    await user.keyboard(' {ArrowDown} {Delete}')
    expect(await screen.findByText('2 articles moved to the bin.')).toBeVisible()
    expect(last('set_shelf')).toMatchObject({ shelf: 'bin' })
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(place(/^Bin/)).toHaveTextContent('2')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(rows()).toHaveLength(3))
  })

  test('the keyboard goes on to the next row', async () => {
    const { user, rows, stand } = await openLibrary()
    await stand()
    await user.keyboard('{Delete}')
    await waitFor(() => expect(rows()).toHaveLength(2))
    await waitFor(() => expect(rows()[0]).toHaveFocus())
  })

  test('emptying the bin is one step that says how many', async () => {
    const { user, stand, called, place } = await openLibrary()
    await stand()
    await user.keyboard('{Control>}a{/Control}{Delete}')
    expect(await screen.findByText('3 articles moved to the bin.')).toBeVisible()
    await user.click(place(/^Bin/))
    await user.click(await screen.findByRole('button', { name: 'Empty the bin' }))
    expect(await screen.findByText('3 articles deleted from the bin.')).toBeVisible()
    expect(called()).not.toContain('delete_article')
  })

  test('an article of the bin is put back on the desk', async () => {
    const { user, stand, place, backend, last } = await openLibrary()
    await stand()
    await user.keyboard('{Delete}')
    await screen.findByText(/moved to the bin/)
    await user.click(place(/^Bin/))
    backend.emit('menu', { action: 'restore-article' })
    expect(await screen.findByText(/is back on the desk/)).toBeVisible()
    expect(last('set_shelf')).toMatchObject({ shelf: 'desk' })
  })

  test('each empty shelf says what it is for', async () => {
    const { user, place } = await openLibrary()
    await user.clear(screen.getByRole('searchbox'))
    await user.click(place(/^Archive/))
    expect(await screen.findByText('The archive is empty')).toBeVisible()
    await user.click(place(/^Bin/))
    expect(await screen.findByText('The bin is empty')).toBeVisible()
  })
})

describe('folders', () => {
  test('a folder is added, renamed in place and deleted by keys', async () => {
    const { user, backend, place } = await openLibrary()
    backend.emit('menu', { action: 'add-folder' })
    await user.type(await screen.findByLabelText('Name of the new folder'), 'Harbor{Enter}')
    await waitFor(() => expect(place(/^Harbor/)).toHaveAttribute('aria-selected', 'true'))
    backend.emit('menu', { action: 'rename-folder' })
    const field = await screen.findByLabelText('Name of the folder Harbor')
    await user.clear(field)
    await user.type(field, 'Quay{Enter}')
    await waitFor(() => expect(place(/^Quay/)).toBeVisible())
    backend.emit('menu', { action: 'delete-folder' })
    expect(await screen.findByText('Folder “Quay” deleted. Its articles stay.')).toBeVisible()
    expect(place(/^Desk/)).toHaveAttribute('aria-selected', 'true')
  })

  test('a name that is taken stays in the field, with the reason', async () => {
    const { user, backend } = await openLibrary()
    await backend.call('add_folder', { name: 'Harbor' })
    backend.emit('menu', { action: 'add-folder' })
    const field = await screen.findByLabelText('Name of the new folder')
    await user.type(field, 'Harbor{Enter}')
    expect(await screen.findByText(/There is a folder “Harbor” already/)).toBeVisible()
    expect(field).toHaveValue('Harbor')
    expect(field).toBeInvalid()
  })

  test('several articles are moved by the dialog into a new folder', async () => {
    const { user, stand, backend, last } = await openLibrary()
    await stand()
    await user.keyboard('{Control>}a{/Control}')
    backend.emit('menu', { action: 'move-article' })
    const dialog = await screen.findByRole('dialog', { name: 'Move to a folder' })
    await user.type(within(dialog).getByLabelText('Or a new folder'), 'Trials')
    await user.click(within(dialog).getByRole('button', { name: 'Move' }))
    expect(await screen.findByText('3 articles moved to “Trials”.')).toBeVisible()
    expect((last('set_folder') as { articleIds: string[] }).articleIds).toHaveLength(3)
  })

  test('an article is dragged onto the archive', async () => {
    const { rows, place, last } = await openLibrary()
    await fireEvent.dragStart(rows()[0] as HTMLElement)
    await fireEvent.drop(place(/^Archive/))
    await waitFor(() => expect(last('set_shelf')).toMatchObject({ shelf: 'archive' }))
  })
})

test('tags are chips, and one of them filters the list', async () => {
  const { user, stand, backend, rows, last } = await openLibrary()
  await stand()
  backend.emit('menu', { action: 'edit-tags' })
  const dialog = await screen.findByRole('dialog', { name: 'Tags' })
  await user.type(within(dialog).getByLabelText('Add a tag'), 'crime{Enter}court{Enter}')
  await user.click(within(dialog).getByRole('button', { name: 'Take the tag court away' }))
  await user.click(within(dialog).getByRole('button', { name: 'Keep' }))
  await waitFor(() => expect(last('set_tags')).toMatchObject({ tags: ['crime'] }))
  await user.click(await screen.findByRole('button', { name: 'crime' }))
  await waitFor(() => expect(rows()).toHaveLength(1))
})

test('the tree is walked by arrows, and Enter goes to the articles', async () => {
  const { user, place, rows } = await openLibrary()
  place(/^Desk/).focus()
  await user.keyboard('{ArrowDown}')
  await waitFor(() => expect(place(/^Archive/)).toHaveFocus())
  await user.keyboard('{ArrowUp}{Enter}')
  await waitFor(() => expect(rows()[0]).toHaveFocus())
})
