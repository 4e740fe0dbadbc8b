/** What the checking rules found, drawn over the words. */
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'
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

/** Draws a broken line above the words of a finding. */
export function findingMarkup(): Extension {
  return field
}

/** Where open findings begin, for the margin. */
export function findingsIn(state: EditorState): Found {
  return state.field(field)
}

/** A finding about the work on a claim has its flag alone: none of its words are wrong. */
function marks({ findings, chosen }: Found, length: number): DecorationSet {
  const placed = findings.filter(
    ({ range, claim_id: claimId }) =>
      claimId === null && range.start < range.end && range.end <= length,
  )
  return Decoration.set(
    placed.map((finding) =>
      Decoration.mark({
        class: finding === chosen ? 'finding at-finding' : 'finding',
        attributes: { title: toldOf(finding) },
      }).range(finding.range.start, finding.range.end),
    ),
    true,
  )
}
