/** What a step changed on a claim, as the library's journal would tell it. */
import type { ClaimView, HistoryChange, HistoryPart } from '../bindings'

type Values = Partial<Record<HistoryPart, string | null>>

/** The parts of a claim that history speaks of. */
function valuesOf(claim: ClaimView | undefined): Values {
  if (!claim) return {}
  return {
    claim: claim.origin,
    state: claim.state,
    verdict: claim.verdict,
    rating: claim.ratings[0]?.label ?? null,
    check_status: claim.check_status,
    restatement: claim.restatement,
    note: claim.note,
    kind: claim.kind,
    kinds: claim.kinds.join(','),
    correction: claim.correction?.replacement ?? null,
    severity: claim.correction?.severity ?? null,
    query: claim.query?.question ?? null,
    answer: claim.query?.answer ?? null,
    words: claim.excerpt,
  }
}

/** Everything that differs between a claim before and after a step. */
export function changesOf(
  before: ClaimView | undefined,
  after: ClaimView | undefined,
): HistoryChange[] {
  const [old, fresh] = [valuesOf(before), valuesOf(after)]
  if (!before || !after)
    return [{ part: 'claim', of: null, before: old.claim ?? null, after: fresh.claim ?? null }]
  const parts = (Object.keys(fresh) as HistoryPart[])
    .filter((part) => (old[part] || null) !== (fresh[part] || null))
    .map((part) => ({
      part,
      of: null,
      before: old[part] || null,
      after: fresh[part] || null,
    }))
  return [...parts, ...evidenceChanges(before, after)]
}

function evidenceChanges(before: ClaimView, after: ClaimView): HistoryChange[] {
  const old = new Map(before.evidence.map((each) => [each.evidence_id, each]))
  const fresh = new Map(after.evidence.map((each) => [each.evidence_id, each]))
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id): HistoryChange[] => {
    const [was, is] = [old.get(id), fresh.get(id)]
    if (!was || !is) {
      const [before, after] = [was?.source_title ?? null, is?.source_title ?? null]
      return [{ part: 'evidence', of: null, before, after }]
    }
    const fields = [
      ['stance', was.stance, is.stance],
      ['passage', was.excerpt, is.excerpt],
      ['locator', was.locator, is.locator],
    ] as const
    return fields
      .filter(([, one, other]) => one !== other)
      .map(([part, one, other]) => ({
        part,
        of: is.source_title,
        before: one || null,
        after: other || null,
      }))
  })
}
