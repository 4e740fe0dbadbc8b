/** Marks on the words of claims and details. */
import {
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
  type Text,
} from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

import type { ClaimView, Utf16Range } from '../ipc/bindings'
import { verdictLook } from '../messages/verdicts'
import { levels } from './layers'

/** Hands the editor the claims of the article. */
export const setClaims = StateEffect.define<readonly ClaimView[]>()

/** Tells the editor which claim the reviewer stands on. */
export const setCurrent = StateEffect.define<string | null>()

/** A claim with words in the text. */
export type PlacedClaim = ClaimView & { range: Utf16Range }

interface Marks {
  claims: readonly ClaimView[]
  /** Claims that have a number and words, in the order of the text. */
  numbered: readonly PlacedClaim[]
  currentId: string | null
  all: DecorationSet
  current: DecorationSet
}

const NONE: Marks = {
  claims: [],
  numbered: [],
  currentId: null,
  all: Decoration.none,
  current: Decoration.none,
}

const field = StateField.define<Marks>({
  create: () => NONE,
  update(marks, transaction) {
    let { claims, numbered, currentId, all, current } = marks
    if (transaction.docChanged) {
      all = all.map(transaction.changes)
      current = current.map(transaction.changes)
    }
    const length = transaction.newDoc.length
    let stale = false
    for (const effect of transaction.effects) {
      if (effect.is(setClaims)) {
        claims = effect.value
        numbered = numberedIn(claims)
        all = claimMarks(claims, transaction.newDoc)
        stale = true
      } else if (effect.is(setCurrent) && effect.value !== currentId) {
        currentId = effect.value
        stale = true
      }
    }
    if (stale) current = currentMarks(claims, currentId, length)
    else if (all === marks.all && current === marks.current) return marks
    return { claims, numbered, currentId, all, current }
  },
  provide: (marks) => [
    EditorView.decorations.from(marks, ({ all }) => all),
    EditorView.decorations.from(marks, ({ current }) => current),
  ],
})

/** Marks claims by state and verdict, and the current claim with its details. */
export function claimMarkup(): Extension {
  return field
}

/** The current claim. */
export function currentIn(state: EditorState): string | null {
  return state.field(field).currentId
}

/** Claims with a number that begin within a stretch, found by halving: a book has thousands. */
export function claimsBeginningIn(state: EditorState, { start, end }: Utf16Range): PlacedClaim[] {
  const { numbered } = state.field(field)
  let low = 0
  let high = numbered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbered[middle]?.range.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while ((numbered[last]?.range.start ?? Infinity) <= end) last += 1
  return numbered.slice(low, last)
}

function numberedIn(claims: readonly ClaimView[]): PlacedClaim[] {
  return claims
    .filter((claim): claim is PlacedClaim => claim.number !== null && claim.range !== null)
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
}

/** Claims drawn in the text: those with words in it that were not dismissed, and dismissed ones faintly. */
function claimMarks(claims: readonly ClaimView[], doc: Text): DecorationSet {
  const { length } = doc
  const placed = claims.filter((claim) => claim.range && claim.range.end <= length)
  const level = levels(placed.map((claim) => claim.range ?? { start: 0, end: 0 }))
  const ranges: Range<Decoration>[] = []
  const deepest = new Map<number, number>()
  placed.forEach((claim, index) => {
    if (!claim.range || claim.range.end <= claim.range.start) return
    const mark = Decoration.mark({
      class: `claim ${look(claim)} level-${level[index] ?? 0}`,
      attributes: { 'data-claim': claim.claim_id },
    })
    ranges.push(mark.range(claim.range.start, claim.range.end))
    const line = doc.lineAt(claim.range.start).from
    deepest.set(line, Math.max(deepest.get(line) ?? 0, level[index] ?? 0))
  })
  for (const [line, depth] of deepest) {
    if (depth > 0) ranges.push(Decoration.line({ class: `depth-${depth}` }).range(line))
  }
  return Decoration.set(ranges, true)
}

const DETAIL = Decoration.mark({ class: 'detail' })

function currentMarks(
  claims: readonly ClaimView[],
  currentId: string | null,
  length: number,
): DecorationSet {
  const claim = claims.find((each) => each.claim_id === currentId)
  if (!claim?.range || claim.range.end > length || claim.range.end <= claim.range.start)
    return Decoration.none
  const ground = Decoration.mark({ class: 'current-claim' })
  return Decoration.set(
    [ground.range(claim.range.start, claim.range.end), ...details(claim, DETAIL, length)],
    true,
  )
}

function details(claim: ClaimView, mark: Decoration, length: number): Range<Decoration>[] {
  return claim.details.flatMap(({ range }) =>
    range && range.start < range.end && range.end <= length
      ? [mark.range(range.start, range.end)]
      : [],
  )
}

function look(claim: ClaimView): string {
  if (claim.state === 'dismissed') return 'dismissed'
  if (claim.verdict) return `decided verdict-${verdictLook(claim.verdict).token}`
  return claim.state
}
