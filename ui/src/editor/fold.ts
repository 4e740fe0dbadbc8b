/** Which numbers of the claims that begin on one line fit beside it, and which fold into “+2”. */
import type { ClaimView } from '../ipc/bindings'
import { verdictLook } from '../messages/verdicts'

/** What the fold looks at. */
export type Numbered = Pick<ClaimView, 'claim_id' | 'number' | 'verdict'> & {
  /** Every detail is ticked, which the number shows. */
  ticked?: boolean
}

/** Numbers that stand beside the line, and those behind the fold, both in text order. */
export interface Folded<Claim> {
  shown: Claim[]
  hidden: Claim[]
}

/** Width of a digit in the margin, of the space around a number, of a verdict's sign, and of a tick. */
const DIGIT = 6.8
const AROUND = 8
const SIGN = 13
const TICK = 4

/**
 * Folds what does not fit into `room` pixels. The current claim always stands beside its line, then
 * come problems, then the order of the text; a fold is never wider than what it hides.
 */
export function fold<Claim extends Numbered>(
  claims: readonly Claim[],
  room: number,
  currentId: string | null,
): Folded<Claim> {
  if (width(claims) <= room) return { shown: [...claims], hidden: [] }
  const free = room - AROUND - DIGIT * (1 + String(claims.length).length)
  const wanted = [...claims].sort((a, b) => rank(a, currentId) - rank(b, currentId))
  const kept = new Set<Claim>()
  for (const claim of wanted) {
    if (kept.size > 0 && width([...kept, claim]) > free) break
    kept.add(claim)
  }
  return {
    shown: claims.filter((claim) => kept.has(claim)),
    hidden: claims.filter((claim) => !kept.has(claim)),
  }
}

/** The claim a press on the fold goes to: the hidden one after the current, so that presses walk on. */
export function unfolded<Claim extends Numbered>(
  { shown, hidden }: Folded<Claim>,
  currentId: string | null,
): Claim | null {
  const at = shown.find((claim) => claim.claim_id === currentId)?.number ?? 0
  return hidden.find((claim) => (claim.number ?? 0) > at) ?? hidden[0] ?? null
}

/** The verdict asks for a change or a decision. */
export function isProblem({ verdict }: Pick<ClaimView, 'verdict'>): boolean {
  return verdict !== null && verdictLook(verdict).problem
}

function rank(claim: Numbered, currentId: string | null): number {
  if (claim.claim_id === currentId) return 0
  return isProblem(claim) ? 1 : 2
}

function width(claims: readonly Numbered[]): number {
  return claims.reduce(
    (sum, { number, verdict, ticked }) =>
      sum +
      AROUND +
      DIGIT * String(number ?? '').length +
      (verdict ? SIGN : 0) +
      (ticked ? TICK : 0),
    0,
  )
}
