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
import { directionOf } from '../messages/direction'

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

/**
 * Styles each line by the role of its block; empty lines between blocks become gaps. Where blocks
 * share a line, as a dateline and its paragraph do, the longest gives the line its look.
 */
export function blockLooks(): Extension {
  return [field, EditorView.perLineTextDirection.of(true)]
}

function lineMarks(doc: Text, blocks: readonly BlockView[]): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  const direction = directionOf(doc.sliceString(0, FIRST_WORDS))
  let next = 0
  for (let number = 1; number <= doc.lines; number += 1) {
    const line = doc.line(number)
    while ((blocks[next]?.range.end ?? Infinity) < line.from) next += 1
    const here = line.length > 0 ? blocksUpTo(line.to, blocks, next) : []
    const main = here.reduce<BlockView | null>(
      (best, block) => (best && size(best) >= size(block) ? best : block),
      null,
    )
    builder.add(line.from, line.from, main ? lineOf(main, line.text, direction) : GAP)
    for (const block of here) {
      if (block !== main && block.role === 'dateline') {
        builder.add(
          Math.max(block.range.start, line.from),
          Math.min(block.range.end, line.to),
          INLINE_DATELINE,
        )
      }
    }
  }
  return builder.finish()
}

function blocksUpTo(
  end: number,
  blocks: readonly BlockView[],
  first: number,
): readonly BlockView[] {
  let last = first
  while ((blocks[last]?.range.start ?? Infinity) <= end) last += 1
  return blocks.slice(first, last)
}

function size({ range }: BlockView): number {
  return range.end - range.start
}

const INLINE_DATELINE = Decoration.mark({ class: 'inline-dateline' })
const GAP = Decoration.line({ class: 'gap' })
const LOOKS = new Map<string, Decoration>()

/** Enough of an article to see which way it runs. */
const FIRST_WORDS = 4_000
const HAS_LETTER = /\p{L}/u

/** A list item that brings its own sign or number needs no bullet. */
const BEGINS_WITH_SIGN = /^\s*([-–—•*·‣]|\d+[.)])\s/

/** A line that runs the other way than the article says so itself. */
function lineOf({ role, keep }: BlockView, text: string, article: 'ltr' | 'rtl'): Decoration {
  const bullet = role === 'list_item' && !BEGINS_WITH_SIGN.test(text) ? ' bulleted' : ''
  const looks = `block role-${role.replace('_', '-')}${keep === 'doubtful' ? ' doubtful' : ''}${bullet}`
  const dir = HAS_LETTER.test(text) ? directionOf(text) : article
  const key = dir === article ? looks : `${looks} ${dir}`
  const known = LOOKS.get(key)
  if (known) return known
  const made = Decoration.line({
    class: looks,
    ...(dir === article ? {} : { attributes: { dir } }),
  })
  LOOKS.set(key, made)
  return made
}
