/** A claim in one breath, for whoever listens. */
import { m } from '#messages'
import type { ClaimView } from '../ipc/bindings'
import { number } from './numbers'
import { verdictLook } from './verdicts'
import { ANCHOR_WORDS, KIND_WORDS } from './words'

/** `Claim 4 of 33: figure, open. The work costs 4.2 million crowns.` */
export function heard(claim: ClaimView, total: number): string {
  const about = { kind: KIND_WORDS[claim.kind], state: standing(claim), claim: claim.restatement }
  if (claim.number === null) return m.heard_dismissed(about)
  return m.heard_claim({ ...about, number: number(claim.number), total: number(total) })
}

/** How far a claim is, in a word or two. */
export function standing({ verdict, state, anchor }: ClaimView): string {
  const words = [verdict ? verdictLook(verdict).label : state === 'dismissed' ? '' : m.heard_open()]
  if (anchor === 'changed' || anchor === 'orphaned') words.push(ANCHOR_WORDS[anchor])
  return words.filter(Boolean).join(', ')
}
