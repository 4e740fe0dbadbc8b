/** Finding actions and claims by a few letters. */
import type { ClaimView } from '../ipc/bindings'
import type { Action } from './action'

/** Claims shown at most. */
const CLAIMS_SHOWN = 12

/** Actions whose label or group holds every word typed, those that begin with it first. */
export function findActions(
  actions: readonly Action[],
  query: string,
  label: (action: Action) => string,
): Action[] {
  const words = wordsOf(query)
  return actions
    .map((action) => ({ action, score: score(label(action), action.group, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ action }) => action)
}

/** Claims by number or by words; none until something is typed. */
export function findClaims(claims: readonly ClaimView[], query: string): ClaimView[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  return claims
    .filter((claim) => claim.number !== null)
    .filter((claim) => {
      const text = `${claim.restatement} ${claim.excerpt}`.toLowerCase()
      return String(claim.number) === words[0] || words.every((word) => text.includes(word))
    })
    .slice(0, CLAIMS_SHOWN)
}

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean)
}

/** 0 when a word is missing; higher when words begin words of the label. */
function score(label: string, group: string, words: string[]): number {
  const text = label.toLowerCase()
  let sum = 1
  for (const word of words) {
    if (text.startsWith(word)) sum += 4
    else if (text.includes(` ${word}`)) sum += 3
    else if (text.includes(word)) sum += 2
    else if (group.toLowerCase().startsWith(word)) sum += 1
    else return 0
  }
  return sum
}
