/** What the checker's pencil did, drawn on the words, and the detail it is on. */
import { m } from '#messages'
import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
  type Text,
} from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

import type { ClaimView, TickView, Utf16Range } from '../ipc/bindings'
import { timeOf } from '../messages/dates'

/** How many details of a claim are ticked or waived. */
export interface Tally {
  done: number
  total: number
}

/** The ticks of an article, and how far they reach into a claim. */
export interface Ticks {
  ticks: readonly TickView[]
  tally: (claim: ClaimView) => Tally
}

/** An article nobody ticked yet. */
export const NO_TICKS: Ticks = { ticks: [], tally: () => ({ done: 0, total: 0 }) }

/** Hands the editor the ticks of the article. */
export const setTicks = StateEffect.define<Ticks>()

/** Tells the editor which detail the pencil is on. */
export const setDetail = StateEffect.define<Utf16Range | null>()

interface Penciling extends Ticks {
  drawn: DecorationSet
  detail: DecorationSet
}

const field = StateField.define<Penciling>({
  create: () => ({ ...NO_TICKS, drawn: Decoration.none, detail: Decoration.none }),
  update(before, transaction) {
    let { ticks, tally, drawn, detail } = before
    if (transaction.docChanged) {
      drawn = drawn.map(transaction.changes)
      detail = detail.map(transaction.changes)
    }
    for (const effect of transaction.effects) {
      if (effect.is(setTicks)) {
        drawn = redrawn(drawn, ticks, effect.value.ticks, transaction.newDoc)
        ;({ ticks, tally } = effect.value)
      } else if (effect.is(setDetail)) detail = detailMark(effect.value, transaction.newDoc.length)
    }
    const same = drawn === before.drawn && detail === before.detail && tally === before.tally
    return same ? before : { ticks, tally, drawn, detail }
  },
  provide: (pencil) => [
    EditorView.decorations.from(pencil, ({ drawn }) => drawn),
    EditorView.decorations.from(pencil, ({ detail }) => detail),
  ],
})

/**
 * Draws ticked words with a thin line and a small tick at their end, waived ones with a dotted line,
 * and words that changed since they were ticked with a wavy one.
 */
export function pencilMarkup(): Extension {
  return field
}

/** How the margin asks how far a claim is ticked. */
export function tallyIn(state: EditorState): Ticks['tally'] {
  return state.field(field).tally
}

/** Draws anew only what differs: an article can have thousands of ticks. */
function redrawn(
  drawn: DecorationSet,
  before: readonly TickView[],
  after: readonly TickView[],
  doc: Text,
): DecorationSet {
  const gone = new Map(before.map((tick) => [tick.tick_id, tick]))
  const added: TickView[] = []
  for (const tick of after) {
    const known = gone.get(tick.tick_id)
    if (known && looksLike(known, tick)) gone.delete(tick.tick_id)
    else added.push(tick)
  }
  if (gone.size === 0 && added.length === 0) return drawn
  return drawn.update({
    filter: (_from, _to, mark) => !gone.has(mark.spec.tickId as string),
    add: added.flatMap((tick) => marksOf(tick, doc)),
    sort: true,
  })
}

function looksLike(a: TickView, b: TickView): boolean {
  return (
    a.range?.start === b.range?.start &&
    a.range?.end === b.range?.end &&
    a.kind === b.kind &&
    a.state === b.state &&
    a.reason === b.reason
  )
}

function marksOf(tick: TickView, doc: Text): Range<Decoration>[] {
  const { range, kind, state, tick_id: tickId } = tick
  if (!range || range.end <= range.start || range.end > doc.length) return []
  const look = state === 'exact' || state === 'moved' ? kind : 'changed'
  const line = Decoration.mark({
    class: `penciled ${look}`,
    attributes: { title: told(tick, look) },
    tickId,
  })
  const marks = [line.range(range.start, range.end)]
  if (look === 'ticked')
    marks.push(
      Decoration.mark({ class: 'tick-end', tickId }).range(lastSign(range, doc), range.end),
    )
  return marks
}

/** Where the last sign of some words begins; a sign can be two units long. */
function lastSign({ start, end }: Utf16Range, doc: Text): number {
  const words = doc.sliceString(Math.max(start, end - 2), end)
  return end - (/[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(words) ? 2 : 1)
}

function told({ reviewer, at, reason }: TickView, look: 'ticked' | 'waived' | 'changed'): string {
  const by = { reviewer, time: timeOf(at) }
  if (look === 'changed') return m.pencil_changed_by(by)
  return look === 'waived' ? m.pencil_waived_by({ ...by, reason }) : m.pencil_ticked_by(by)
}

function detailMark(range: Utf16Range | null, length: number): DecorationSet {
  if (!range || range.end <= range.start || range.end > length) return Decoration.none
  return Decoration.set([Decoration.mark({ class: 'at-detail' }).range(range.start, range.end)])
}
