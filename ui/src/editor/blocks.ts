/** Looks of headline, byline, captions and the other roles, line by line. */
import {
  RangeSetBuilder,
  StateEffect,
  StateField,
  type Extension,
  type Text,
} from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

import type { BlockView } from '../ipc/bindings'

/** Hands the editor the blocks of the article. */
export const setBlocks = StateEffect.define<readonly BlockView[]>()

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(lines, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setBlocks)) return lineMarks(transaction.newDoc, effect.value)
    }
    return transaction.docChanged ? lines.map(transaction.changes) : lines
  },
  provide: (lines) => EditorView.decorations.from(lines),
})

/** Styles each line by the role of its block; empty lines between blocks become gaps. */
export function blockLooks(): Extension {
  return field
}

function lineMarks(doc: Text, blocks: readonly BlockView[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  let next = 0
  for (let number = 1; number <= doc.lines; number += 1) {
    const line = doc.line(number)
    while ((blocks[next]?.range.end ?? Infinity) < line.from) next += 1
    const block = blocks[next]
    const inside = block && block.range.start <= line.to && line.length > 0
    builder.add(line.from, line.from, inside ? lineOf(block, line.text) : GAP)
  }
  return builder.finish()
}

const GAP = Decoration.line({ class: 'gap' })
const LOOKS = new Map<string, Decoration>()

/** A list item that brings its own sign or number needs no bullet. */
const BEGINS_WITH_SIGN = /^\s*([-–—•*·‣]|\d+[.)])\s/

function lineOf({ role, keep }: BlockView, text: string): Decoration {
  const bullet = role === 'list_item' && !BEGINS_WITH_SIGN.test(text) ? ' bulleted' : ''
  const looks = `block role-${role.replace('_', '-')}${keep === 'doubtful' ? ' doubtful' : ''}${bullet}`
  const known = LOOKS.get(looks)
  if (known) return known
  const made = Decoration.line({ class: looks })
  LOOKS.set(looks, made)
  return made
}
