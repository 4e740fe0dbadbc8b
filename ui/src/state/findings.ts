/** Rules about what the checking rules found: which findings a claim has, and which comes next. */
import type { ArticleView, ClaimView, FindingView } from '../ipc/bindings'
import { idOf } from '../messages/findings'
import { counts } from './claims'
import { overlap } from './pencil'

/** A finding that nobody waved off. */
export function isOpen({ dismissed }: FindingView): boolean {
  return dismissed === null
}

/** Whether a finding touches the words of a claim, or is about the work on it. */
export function touches(finding: FindingView, claim: ClaimView): boolean {
  if (finding.claim_id !== null) return finding.claim_id === claim.claim_id
  return claim.range !== null && overlap(finding.range, claim.range)
}

/** The claim to stand on for a finding: the one held, else the shortest it touches. */
export function claimOf(
  finding: FindingView,
  claims: readonly ClaimView[],
  heldId: string | null,
): ClaimView | null {
  const touched = claims.filter((claim) => counts(claim) && touches(finding, claim))
  const held = touched.find((claim) => claim.claim_id === heldId)
  return held ?? touched.sort((a, b) => length(a) - length(b))[0] ?? null
}

/** The finding whose words hold a place of the text, the shortest when there are several. */
export function findingAt(findings: readonly FindingView[], position: number): FindingView | null {
  const there = findings.filter(
    ({ range, claim_id: claimId }) =>
      claimId === null && range.start <= position && position <= range.end,
  )
  const size = ({ range }: FindingView) => range.end - range.start
  return there.sort((a, b) => size(a) - size(b))[0] ?? null
}

/** The finding after another, or before it; from a place in the text when there is none; round at the ends. */
export function nextFinding(
  findings: readonly FindingView[],
  from: FindingView | null,
  place: number,
  direction: 1 | -1,
): FindingView | null {
  const total = findings.length
  const at = from ? findings.findIndex((each) => idOf(each) === idOf(from)) : -1
  if (at !== -1) return findings[(at + direction + total) % total] ?? null
  const start = from?.range.start ?? place
  return direction === 1
    ? (findings.find(({ range }) => range.start >= start) ?? findings[0] ?? null)
    : (findings.findLast(({ range }) => range.start < start) ?? findings.at(-1) ?? null)
}

/** What the findings of an article rest on: its text, its day, and claims confirmed without a passage. */
export function restsOn({ revision, metadata, claims }: ArticleView): string {
  const bare = claims
    .filter((claim) => claim.lacks_passage && counts(claim))
    .map((claim) => [claim.claim_id, claim.range?.start, claim.range?.end, claim.evidence.length])
  return [revision.revision_id, metadata.published, metadata.language, ...bare].join('\n')
}

function length({ range }: ClaimView): number {
  return range ? range.end - range.start : 0
}
