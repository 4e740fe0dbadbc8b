import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { afterEach, expect, test } from 'vitest'

import type { BlockView } from '../ipc/bindings'
import { blockLooks, setBlocks } from './blocks'

let view: EditorView | null = null

afterEach(() => view?.destroy())

function lines(doc: string, blocks: BlockView[]): string[] {
  view = new EditorView({ state: EditorState.create({ doc, extensions: [blockLooks()] }) })
  view.dispatch({ effects: setBlocks.of(blocks) })
  return [...view.contentDOM.querySelectorAll('.cm-line')].map((line) => line.className)
}

test('a dateline and its paragraph share a line that looks like the paragraph', () => {
  const doc = 'PORT ELLERY — Deputies entered the old terminal.\n\nNine were cited.'
  const found = lines(doc, [
    { range: { start: 0, end: 13 }, role: 'dateline', keep: 'sure' },
    { range: { start: 14, end: 48 }, role: 'paragraph', keep: 'sure' },
    { range: { start: 50, end: 66 }, role: 'paragraph', keep: 'sure' },
  ])
  expect(found[0]).toContain('role-paragraph')
  expect(found[0]).not.toContain('role-dateline')
  expect(view?.contentDOM.querySelector('.inline-dateline')?.textContent).toBe('PORT ELLERY —')
  expect(found[1]).toContain('gap')
  expect(found[2]).toContain('role-paragraph')
})

test('a dateline of its own keeps its look', () => {
  const found = lines('Friday, 15 March 2024', [
    { range: { start: 0, end: 21 }, role: 'dateline', keep: 'sure' },
  ])
  expect(found[0]).toContain('role-dateline')
})
