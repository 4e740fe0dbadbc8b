/** What the checking rules found, drawn over the words. */
import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
} from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

import type { FindingView } from '../ipc/bindings'
import { toldOf } from '../messages/findings'

/** Open findings, and the one the reviewer is at. */
export interface Found {
  findings: readonly FindingView[]
  chosen: FindingView | null
}

/** Hands the editor the open findings of the article. */
export const setFindings = StateEffect.define<Found>()

interface Drawn extends Found {
  drawn: DecorationSet
}

const NONE: Drawn = { findings: [], chosen: null, drawn: Decoration.none }

const field = StateField.define<Drawn>({
  create: () => NONE,
  update(before, transaction) {
    // Findings of another text say nothing of this one.
    let after = transaction.docChanged ? NONE : before
    for (const effect of transaction.effects)
      if (effect.is(setFindings))
        after = { ...effect.value, drawn: marks(effect.value, transaction.newDoc.length) }
    return after
  },
  provide: (found) => EditorView.decorations.from(found, ({ drawn }) => drawn),
})

/** Draws a broken line above the words of a finding, with a flag where they begin. */
export function findingMarkup(): Extension {
  return field
}

/** Where open findings begin, for the margin. */
export function findingsIn(state: EditorState): Found {
  return state.field(field)
}

function marks({ findings, chosen }: Found, length: number): DecorationSet {
  const placed = findings.filter(({ range }) => range.start < range.end && range.end <= length)
  return Decoration.set(
    placed.flatMap((finding) => marksOf(finding, finding === chosen)),
    true,
  )
}

/** A finding about the work on a claim has the flag alone: none of its words are wrong. */
function marksOf(finding: FindingView, chosen: boolean): Range<Decoration>[] {
  const { start, end } = finding.range
  const title = toldOf(finding)
  const flag = Decoration.mark({ class: 'finding-flag', attributes: { title } })
  const line = Decoration.mark({
    class: chosen ? 'finding at-finding' : 'finding',
    attributes: { title },
  })
  return [
    flag.range(start, start + 1),
    ...(finding.claim_id === null ? [line.range(start, end)] : []),
  ]
}
