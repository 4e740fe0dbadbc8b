/** The native menu and the registry are one list. */
import { readFileSync } from 'node:fs'

import { screen, waitFor } from '@testing-library/svelte'
import { describe, expect, test } from 'vitest'

import type { MenuEntry, MenuUpdate } from '../ipc/bindings'
import { openArticle, openWindow } from '../test/desk'
import { action, ACTIONS } from './registry'

/** The menu is told a while after the change. */
const soon = (check: () => void) => waitFor(check, { timeout: 4000 })

/** Actions that stand in no menu, each with the reason. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'toggle-table': 'the menu has Galley and Claim table themselves',
}

const MODEL = readFileSync('../src-tauri/src/menu/model.rs', 'utf8').split('#[cfg(test)]')[0] ?? ''
const ENTRIES = [...MODEL.matchAll(/\b(Action|Check)\(\s*"([^"]+)",\s*"([^"]+)",?\s*\)/g)].map(
  ([, kind = '', id = '', words = '']) => ({ kind, id, words }),
)

describe('the model', () => {
  test('every action stands in the menu, or is excused with a reason', () => {
    const there = new Set(ENTRIES.map(({ id }) => id))
    const missing = ACTIONS.filter(({ id }) => !there.has(id) && !(id in ELSEWHERE))
    expect(
      missing.map(({ id, label }) => `Action("${id}", "${label}"),`),
      'add these lines to src-tauri/src/menu/model.rs',
    ).toEqual([])
  })

  test('every entry is an action, by the same words', () => {
    for (const { id, words } of ENTRIES) expect(action(id).short ?? action(id).label).toBe(words)
  })

  test('what can be on is a check in the menu', () => {
    for (const { id, kind } of ENTRIES)
      expect(kind, id).toBe(action(id).checked ? 'Check' : 'Action')
  })

  test('no excuse outlives its reason', () => {
    for (const id of Object.keys(ELSEWHERE)) {
      expect(action(id).id).toBe(id)
      expect(ENTRIES.map((entry) => entry.id)).not.toContain(id)
    }
  })
})

describe('the menu follows the window', () => {
  /** How an action looks, by everything told so far. */
  function looks(calls: readonly { name: string; args: unknown }[], id: string): MenuEntry | null {
    const updates = calls.filter(({ name }) => name === 'set_menu')
    const told = updates.flatMap(({ args }) => (args as { update: MenuUpdate }).update.entries)
    return told.findLast((entry) => entry.action === id) ?? null
  }

  test('what makes no sense without an article is off, and on with one', async () => {
    const { backend } = await openArticle()
    await soon(() => expect(looks(backend.calls, 'edit-text')?.enabled).toBe(true))
    await soon(() => expect(looks(backend.calls, 'view-galley')?.checked).toBe(true))
    backend.emit('menu', { action: 'view-table' })
    await soon(() => expect(looks(backend.calls, 'view-table')?.checked).toBe(true))
    expect(looks(backend.calls, 'view-galley')?.checked).toBe(false)
    backend.emit('menu', { action: 'leave-article' })
    await soon(() => expect(looks(backend.calls, 'edit-text')?.enabled).toBe(false))
  })

  test('a dialog turns the entries off', async () => {
    const { backend } = await openArticle()
    backend.emit('menu', { action: 'show-keys' })
    await screen.findByRole('dialog')
    await soon(() => expect(looks(backend.calls, 'show-help')?.enabled).toBe(false))
  })

  test('keys are those the reviewer chose', async () => {
    const { backend } = openWindow()
    await soon(() => expect(looks(backend.calls, 'palette')?.keys?.chord).toBe('$mod+k'))
    const view = await backend.call('app_state', {})
    await backend.call('set_preferences', {
      preferences: { ...view.preferences, keys: { palette: ['F9'] } },
    })
    backend.emit('app-changed', await backend.call('app_state', {}))
    await soon(() =>
      expect(looks(backend.calls, 'palette')?.keys).toEqual({ chord: 'F9', words: 'F9' }),
    )
  })

  test('Undo names its step, and nothing is told twice', async () => {
    const { backend, user } = await openArticle()
    await user.keyboard('1')
    await soon(() => expect(looks(backend.calls, 'undo')?.label).toMatch(/^Undo .*verdict/i))
    const before = backend.calls.filter(({ name }) => name === 'set_menu').length
    await user.keyboard('{Control}')
    await new Promise((done) => setTimeout(done, 700))
    expect(backend.calls.filter(({ name }) => name === 'set_menu').length).toBe(before)
  })

  test('an article of the menu is opened', async () => {
    const { backend, standsOn } = openWindow({ sample: true })
    await screen.findByRole('button', { name: /^Harbor raid/ })
    backend.emit('menu', { action: 'article:article-1' })
    await standsOn(1)
  })
})
