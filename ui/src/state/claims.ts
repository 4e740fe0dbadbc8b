/** Rules about lists of claims: which are open, in which queue, in which order. */
import { m } from '#messages'
import type { CheckStatus, ClaimKind, ClaimState, ClaimView, Verdict } from '../ipc/bindings'
import { VERDICT_LOOKS } from '../messages/verdicts'

/** The lists of the left pane. */
export type Queue =
  'all' | 'open' | 'figures' | 'author' | 'problems' | 'changed' | 'orphaned' | 'dismissed'

/** Queues in the order shown. */
export const QUEUES: readonly { value: Queue; label: string }[] = [
  { value: 'all', label: m.queue_all() },
  { value: 'open', label: m.queue_open() },
  { value: 'figures', label: m.queue_figures() },
  { value: 'author', label: m.queue_author() },
  { value: 'problems', label: m.queue_problems() },
  { value: 'changed', label: m.queue_changed() },
  { value: 'orphaned', label: m.queue_orphaned() },
  { value: 'dismissed', label: m.queue_dismissed() },
]

/** What is said of a queue without claims. */
export function noneIn(queue: Queue): { title: string; text: string } {
  switch (queue) {
    case 'open':
      return { title: m.none_open(), text: m.none_open_hint() }
    case 'figures':
      return { title: m.none_figure(), text: m.none_figure_hint() }
    case 'author':
      return { title: m.none_author(), text: m.none_author_hint() }
    default:
      return { title: m.claim_no_claim_matches(), text: m.claim_choose_another_queue() }
  }
}

const PROBLEMS: ReadonlySet<Verdict> = new Set(
  VERDICT_LOOKS.filter((look) => look.problem).map((look) => look.value),
)

/** Not dismissed: the claims that count. */
export function counts(claim: ClaimView): boolean {
  return claim.state !== 'dismissed'
}

/** Nobody has given a verdict yet. */
export function isOpen(claim: ClaimView): boolean {
  return counts(claim) && claim.verdict === null
}

/** The verdict asks for a change or a decision. */
export function isProblem(claim: ClaimView): boolean {
  return counts(claim) && claim.verdict !== null && PROBLEMS.has(claim.verdict)
}

/** The author has been asked and has not answered, or the claim lies with the author. */
function waitsForAuthor({ check_status: status, query }: ClaimView): boolean {
  return status === 'with_author' || (query !== null && !query.answer?.trim())
}

/** Whether a claim stands in a queue. */
export function inQueue(claim: ClaimView, queue: Queue): boolean {
  switch (queue) {
    case 'all':
      return counts(claim)
    case 'open':
      return isOpen(claim)
    case 'figures':
      return isOpen(claim) && claim.kinds.includes('figure')
    case 'author':
      return counts(claim) && waitsForAuthor(claim)
    case 'problems':
      return isProblem(claim)
    case 'changed':
      return counts(claim) && claim.anchor === 'changed'
    case 'orphaned':
      return counts(claim) && claim.anchor === 'orphaned'
    case 'dismissed':
      return claim.state === 'dismissed'
  }
}

/** How many claims stand in each queue, counted in one walk. */
export function queueSizes(claims: readonly ClaimView[]): Record<Queue, number> {
  const sizes: Record<Queue, number> = {
    all: 0,
    open: 0,
    figures: 0,
    author: 0,
    problems: 0,
    changed: 0,
    orphaned: 0,
    dismissed: 0,
  }
  for (const claim of claims) {
    for (const { value } of QUEUES) if (inQueue(claim, value)) sizes[value] += 1
  }
  return sizes
}

/** The queue that J and K walk: all claims means the open ones. */
export function walked(queue: Queue): Queue {
  return queue === 'all' ? 'open' : queue
}

/** How far a claim is: its check status, unless it is still a proposal or was dismissed. */
export type Standing = CheckStatus | 'proposed' | 'dismissed'

/** How far a claim is, as the table shows it. */
export function standing({ state, check_status: status }: ClaimView): Standing {
  if (state === 'dismissed') return state
  return state === 'proposed' && status === 'open' ? state : status
}

/** Filters of the table; `null` lets everything pass, an empty text means none: no claimant. */
export interface Filters {
  kind: ClaimKind | null
  status: Standing | null
  state: ClaimState | null
  verdict: Verdict | 'none' | null
  claimant: string | null
  sourceId: string | null
  section: string | null
  words: string
}

/** Filters that let everything pass. */
export const NO_FILTERS: Filters = {
  kind: null,
  status: null,
  state: null,
  verdict: null,
  claimant: null,
  sourceId: null,
  section: null,
  words: '',
}

/** How many filters hold claims back, the words searched for aside. */
export function filtersSet({ words: _, ...filters }: Filters): number {
  return Object.values(filters).filter((filter) => filter !== null).length
}

/** Whether some filter holds claims back. */
export function isFiltered(filters: Filters): boolean {
  return filtersSet(filters) > 0 || filters.words !== ''
}

/** The claims of a queue that pass the filters; asking for dismissed ones looks beyond the queue. */
export function shownIn(claims: readonly ClaimView[], queue: Queue, filters: Filters): ClaimView[] {
  const dismissed = filters.state === 'dismissed' || filters.status === 'dismissed'
  return claims.filter(
    (claim) => inQueue(claim, dismissed ? 'dismissed' : queue) && passes(claim, filters),
  )
}

function hasSource({ evidence }: ClaimView, sourceId: string): boolean {
  return sourceId === ''
    ? evidence.length === 0
    : evidence.some((each) => each.source_id === sourceId)
}

/** Whether a claim passes the filters. */
export function passes(claim: ClaimView, filters: Filters): boolean {
  const { kind, status, state, verdict, claimant, sourceId, section, words } = filters
  if (state && claim.state !== state) return false
  if (claimant !== null && (claim.claimant ?? '') !== claimant) return false
  if (section !== null && (claim.section ?? '') !== section) return false
  if (sourceId !== null && !hasSource(claim, sourceId)) return false
  if (kind && !claim.kinds.includes(kind)) return false
  if (status && standing(claim) !== status) return false
  if (verdict && (claim.verdict ?? 'none') !== verdict) return false
  const wanted = words.trim().toLowerCase()
  if (!wanted) return true
  return [claim.excerpt, claim.restatement, claim.note].some((text) =>
    text.toLowerCase().includes(wanted),
  )
}

/** The claim reached by one step from the current one, among those that match; wraps round. */
export function step(
  claims: readonly ClaimView[],
  current: string | null,
  direction: 1 | -1,
  matches: (claim: ClaimView) => boolean,
): ClaimView | null {
  const total = claims.length
  const found = claims.findIndex((claim) => claim.claim_id === current)
  const from = found === -1 ? (direction === 1 ? -1 : total) : found
  for (let offset = 1; offset <= total; offset += 1) {
    const claim = claims[(((from + offset * direction) % total) + total) % total]
    if (claim && claim.claim_id !== current && matches(claim)) return claim
  }
  return null
}

/** The claims whose words hold a position, shortest first. */
export function claimsAt(claims: readonly ClaimView[], position: number): ClaimView[] {
  return claims
    .filter(({ range }) => range && range.start <= position && position <= range.end)
    .sort((a, b) => length(a) - length(b))
}

/** The claim a click means: the shortest under it, or the next wider one when clicked again. */
export function claimToSelect(
  claims: readonly ClaimView[],
  position: number,
  current: string | null,
): ClaimView | null {
  const under = claimsAt(claims.filter(counts), position)
  const at = under.findIndex((claim) => claim.claim_id === current)
  return under[(at + 1) % Math.max(under.length, 1)] ?? null
}

function length(claim: ClaimView): number {
  return claim.range ? claim.range.end - claim.range.start : 0
}

/** Progress through the claims that count. */
export interface Progress {
  total: number
  decided: number
  proposed: number
  problems: number
  orphaned: number
}

/** Counts progress. */
export function progress(claims: readonly ClaimView[]): Progress {
  const counted = claims.filter(counts)
  return {
    total: counted.length,
    decided: counted.filter((claim) => claim.verdict !== null).length,
    proposed: counted.filter((claim) => claim.state === 'proposed').length,
    problems: counted.filter(isProblem).length,
    orphaned: counted.filter((claim) => claim.anchor === 'orphaned').length,
  }
}
