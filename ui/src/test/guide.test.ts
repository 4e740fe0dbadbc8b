/**
 * The guide names every action and every dialog, its links and pictures exist, and its tables of
 * keys are fresh. `UPDATE_GUIDE=1 npx vitest run src/test/guide.test.ts` writes the tables again.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs'

import { m } from '#messages'
import { expect, test } from 'vitest'

import { FOLDER, inlinesOf, linksOf, readGuide, source } from '../../guide/read'
import { chord } from '../actions/chords'
import { GROUPS } from '../actions/action'
import { ACTIONS } from '../actions/registry'
import { findPages } from '../components/help/find'
import type { DialogOpen } from '../state/ui.svelte'

const PAGES = readGuide()
const MARK = /<!-- keys: ([^>]*?) -->\n+((?:\|.*\n)*)/g

/** The actions a mark asks for: a group, an id, or ids with a star for anything. */
function asked(words: string) {
  const wanted = words.split(' ').map((word) => {
    const pattern = new RegExp(`^${word.replaceAll('*', '.*')}$`)
    const group = GROUPS.find((each) => each === word)
    return (id: string, of: string) => (group ? of === group : pattern.test(id))
  })
  return ACTIONS.filter(({ id, group }) => wanted.some((fits) => fits(id, group)))
}

function table(words: string): string {
  const lines = asked(words).map(({ label, keys }) => {
    const key = keys[0] ? `\`${chord(keys[0], false)}\`` : ''
    return `| ${label} | ${key} |\n`
  })
  return `| Action | Key |\n|---|---|\n${lines.join('')}`
}

test('the tables of keys are fresh', () => {
  for (const { id } of PAGES) {
    const text = source(id)
    const fresh = text.replace(MARK, (_, words) => `<!-- keys: ${words} -->\n\n${table(words)}`)
    if (process.env.UPDATE_GUIDE) writeFileSync(`${FOLDER}${id}.md`, fresh)
    expect(fresh, `${id}.md: run it with UPDATE_GUIDE=1`).toBe(
      process.env.UPDATE_GUIDE ? fresh : text,
    )
  }
})

test('every action is named by a page', () => {
  const named = new Set(
    PAGES.flatMap(({ id }) =>
      [...source(id).matchAll(MARK)].flatMap(([, words]) => asked(words ?? '')),
    ).map(({ id }) => id),
  )
  const missing = ACTIONS.filter(({ id }) => !named.has(id)).map(({ id }) => id)
  expect(missing, 'name it in a “keys” mark of a page in docs/guide').toEqual([])
})

/** What each dialog is called where it opens. */
const DIALOGS: Record<DialogOpen['name'], string> = {
  reviewer: m.reviewer_title(),
  paste: 'Paste',
  import: m.import_do(),
  metadata: m.article_title_byline_and_date(),
  'edit-text': m.article_edit_the_text(),
  report: m.report_write(),
  history: m.claim_history_of_the_claim(),
  source: m.source_add(),
  kinds: m.claim_kinds_of_the_claim(),
  palette: 'palette',
  keys: m.keys_sheet(),
  search: m.search_title(),
  settings: m.settings(),
  scales: m.scales_title(),
  move: 'Move to a folder',
  tags: m.tags_title(),
  help: m.help_title(),
  tour: m.action_take_tour(),
  announcements: m.app_announcements(),
}

test('every dialog is named by a page', () => {
  const all = ['README', ...PAGES.map(({ id }) => id)].map(source).join('\n').toLowerCase()
  for (const [name, words] of Object.entries(DIALOGS))
    expect(all, `the dialog ${name}`).toContain(words.toLowerCase())
})

test('links and pictures exist, and every picture is small and has words', () => {
  let weight = 0
  for (const { id, blocks } of PAGES) {
    const parts = blocks.flatMap(inlinesOf)
    for (const href of parts.flatMap(linksOf))
      expect(existsSync(`${FOLDER}${href}`), `${id}.md leads to ${href}`).toBe(true)
    for (const part of parts) {
      if (part.is !== 'image') continue
      expect(part.alt, `${id}.md: ${part.src} without words`).not.toBe('')
      const bytes = statSync(`${FOLDER}${part.src}`).size
      expect(bytes, `${part.src}: run npm run guide`).toBeLessThan(150_000)
      weight += bytes
    }
  }
  expect(weight, 'all pictures').toBeLessThan(2_500_000)
})

test('pages are found by words anywhere in them', () => {
  const find = (query: string) => findPages(PAGES, query).map(({ id }) => id)
  expect(find('')).toHaveLength(PAGES.length)
  expect(find('ticking')[0]).toBe('ticking')
  expect(find('telemetry')).toEqual(['privacy'])
  expect(find('zzz')).toEqual([])
})
