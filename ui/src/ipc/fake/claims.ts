/** Commands on claims and evidence, on the library in memory. */
import type { ClaimView, SourceFields } from '../bindings'
import type { ChangeCommands } from '../commands'
import type { Handler, Handlers, Memory } from './state'

/** A change to one field of a claim. */
function field<Name extends keyof ChangeCommands>(
  step: string,
  set: (claim: ClaimView, args: ChangeCommands[Name]) => void,
  structural = false,
): Handler<Name> {
  return (memory, args) => {
    const { claimId } = args as { claimId: string }
    const { claim } = memory.claim(claimId)
    set(claim, args)
    return { step, claimId, structural }
  }
}

/** Changes by name. */
export const CLAIM_CHANGES: Handlers = {
  accept_claim: field('accept claim', (claim) => (claim.state = 'accepted')),
  dismiss_claim: field('dismiss claim', (claim) => (claim.state = 'dismissed'), true),
  restore_claim: field('restore claim', (claim) => (claim.state = 'accepted'), true),
  set_restatement: field('edit restatement', (claim, { text }) => (claim.restatement = text)),
  set_kinds: field('set kinds', (claim, { kind, kinds }) => Object.assign(claim, { kind, kinds })),
  set_verdict: field('set verdict', (claim, { verdict }) => {
    claim.verdict = verdict
    claim.check_status = verdict ? 'checked' : 'open'
    if (claim.state === 'proposed') claim.state = 'accepted'
  }),
  set_check_status: field(
    'set check status',
    (claim, { checkStatus }) => (claim.check_status = checkStatus),
  ),
  edit_claims(memory, { claimIds, edit }) {
    const step = `${edit.set === 'state' ? 'edit' : 'set'} ${edit.set} of ${claimIds.length} claims`
    for (const claimId of claimIds) {
      const { claim } = memory.claim(claimId)
      if (edit.set === 'verdict') {
        claim.verdict = edit.to
        claim.check_status = edit.to ? 'checked' : 'open'
      } else if (edit.set === 'check_status') claim.check_status = edit.to
      else if (edit.set === 'kind') {
        claim.kind = edit.to
        claim.kinds = [...new Set([edit.to, ...claim.kinds])]
      }
      claim.state = edit.set === 'state' ? edit.to : 'accepted'
    }
    return { step, claimId: claimIds[0] ?? '', structural: true }
  },
  set_note: field('write note', (claim, { note }) => (claim.note = note)),
  set_correction: field(
    'write correction',
    (claim, { correction }) => (claim.correction = correction),
  ),
  set_query: field('write query', (claim, { query }) => {
    claim.query = query
    if (query) claim.check_status = 'with_author'
  }),
  set_span: field('change words', (claim, { range }) => (claim.range = range), true),
  create_claim(memory, { articleId, range }) {
    const article = memory.article(articleId)
    const excerpt = article.revision.text.slice(range.start, range.end)
    const claim = newClaim(`claim-new-${article.claims.length + 1}`, excerpt)
    article.claims.push({ ...claim, range })
    return { step: 'new claim', claimId: claim.claim_id, structural: true }
  },
  split_claim(memory, { claimId, at }) {
    const { article, claim } = memory.claim(claimId)
    if (!claim.range)
      throw { code: 'invalid_input', message: 'the claim has no words in this draft', hint: null }
    const end = claim.range.end
    claim.range = { start: claim.range.start, end: at }
    claim.excerpt = article.revision.text.slice(claim.range.start, at)
    const excerpt = article.revision.text.slice(at, end)
    article.claims.push({ ...newClaim(`${claimId}-b`, excerpt), range: { start: at, end } })
    return { step: 'split claim', claimId, structural: true }
  },
  merge_with_next(memory, { claimId }) {
    const { article, claim } = memory.claim(claimId)
    const next = article.claims[article.claims.indexOf(claim) + 1]
    if (!next?.range || !claim.range)
      throw { code: 'invalid_input', message: 'there is no claim after this one', hint: null }
    claim.range = { start: claim.range.start, end: Math.max(claim.range.end, next.range.end) }
    claim.excerpt = article.revision.text.slice(claim.range.start, claim.range.end)
    claim.details = [...claim.details, ...next.details]
    article.claims = article.claims.filter((each) => each !== next)
    return { step: 'merge claims', claimId, structural: true }
  },
  attach_url(memory, { claimId, url }) {
    const known = memory.kept.sources.find((source) => source.fields.url === url)
    const sourceId = known?.source_id ?? addSource(memory, { ...EMPTY_SOURCE, url })
    attach(memory, claimId, sourceId)
    return { step: 'attach link', claimId, sources: true }
  },
  attach_source(memory, { claimId, sourceId }) {
    attach(memory, claimId, sourceId)
    return { step: 'attach source', claimId, sources: true }
  },
  attach_passage(memory, { claimId, sourceId, excerpt }) {
    attach(memory, claimId, sourceId)
    const evidence = memory.claim(claimId).claim.evidence.at(-1)
    if (evidence) evidence.excerpt = excerpt
    return { step: 'attach passage', claimId, sources: true }
  },
  add_source(memory, { fields, claimId }) {
    const sourceId = addSource(memory, fields)
    if (claimId) attach(memory, claimId, sourceId)
    return { step: 'add source', claimId: claimId ?? '', sources: true }
  },
  update_source(memory, { sourceId, fields }) {
    const source = memory.kept.sources.find((each) => each.source_id === sourceId)
    if (source) source.fields = fields
    for (const claim of memory.kept.articles.flatMap((article) => article.claims)) {
      for (const evidence of claim.evidence) {
        if (evidence.source_id === sourceId) {
          evidence.source_title = fields.title || fields.url || ''
          evidence.source_url = fields.url
        }
      }
    }
    return { step: 'edit source', claimId: '', structural: true, sources: true }
  },
  set_evidence(memory, { evidenceId, edit }) {
    const claim = claimWith(memory, evidenceId)
    claim.evidence = claim.evidence.map((each) =>
      each.evidence_id === evidenceId ? { ...each, ...edit } : each,
    )
    return { step: 'edit evidence', claimId: claim.claim_id }
  },
  remove_evidence(memory, { evidenceId }) {
    const claim = claimWith(memory, evidenceId)
    claim.evidence = claim.evidence.filter((each) => each.evidence_id !== evidenceId)
    return { step: 'remove evidence', claimId: claim.claim_id, sources: true }
  },
}

const EMPTY_SOURCE: SourceFields = {
  kind: 'web_page',
  rank: 'unranked',
  title: '',
  author: null,
  publisher: null,
  url: null,
  published: null,
  accessed: '2024-03-14',
  note: '',
}

function addSource(memory: Memory, fields: SourceFields): string {
  const sourceId = `source-${memory.kept.sources.length + 1}`
  memory.kept.sources.push({ source_id: sourceId, fields, used_by: 0 })
  return sourceId
}

let evidenceCount = 0

function attach(memory: Memory, claimId: string, sourceId: string): void {
  const { claim } = memory.claim(claimId)
  const fields = memory.kept.sources.find((source) => source.source_id === sourceId)?.fields
  evidenceCount += 1
  claim.evidence.push({
    evidence_id: `evidence-${evidenceCount}`,
    source_id: sourceId,
    source_title: fields?.title || fields?.url || '',
    source_url: fields?.url ?? null,
    stance: 'supports',
    excerpt: '',
    locator: '',
  })
}

function claimWith(memory: Memory, evidenceId: string): ClaimView {
  for (const claim of memory.kept.articles.flatMap((article) => article.claims)) {
    if (claim.evidence.some((each) => each.evidence_id === evidenceId)) return claim
  }
  throw { code: 'not_found', message: 'the evidence is gone', hint: null }
}

function newClaim(claimId: string, excerpt: string): ClaimView {
  return {
    claim_id: claimId,
    number: null,
    range: null,
    excerpt,
    anchor: 'exact',
    anchor_score: 1,
    previous_excerpt: null,
    role: 'paragraph',
    section: null,
    state: 'accepted',
    origin: 'reviewer',
    kind: 'description',
    kinds: ['description'],
    details: [],
    restatement: excerpt,
    claimant: null,
    score: 0.5,
    score_reasons: [],
    reason: 'Marked by the reviewer.',
    verdict: null,
    ratings: [],
    check_status: 'open',
    note: '',
    correction: null,
    query: null,
    suggested_query: null,
    evidence: [],
    lacks_passage: false,
  }
}
