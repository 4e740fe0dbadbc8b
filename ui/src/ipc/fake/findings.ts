/** What the checking rules would find in the sample, and what was waved off, in memory. */
import type { ArticleView, FindingView, FindingsView, RuleId } from '../bindings'
import type { Handlers, Memory } from './state'

/** A dismissal; without content it turns the whole rule off. */
export interface Dismissal {
  rule: RuleId
  contentKey: string | null
  reason: string
}

interface Sketch {
  rule: RuleId
  words: string
  related: readonly string[]
  message: string
  working: string
}

const SKETCHES: readonly Sketch[] = [
  {
    rule: 'D1',
    words: 'Tuesday, March 13, 2024',
    related: ['Tuesday', 'March 13, 2024'],
    message: 'The text says Tuesday, but the date was a Wednesday.',
    working: '13 March 2024 was a Wednesday.',
  },
  {
    rule: 'D2',
    words: 'February 30, 2009',
    related: [],
    message: 'There is no 30 February.',
    working: 'February has 28 days, 29 in a leap year.',
  },
]

/** Everything the rules find in an article, in text order. */
export function findingsOf(memory: Memory, article: ArticleView): FindingsView {
  const kept = memory.kept.dismissals[article.article_id] ?? []
  const off = kept.filter(({ contentKey }) => contentKey === null).map(({ rule }) => rule)
  const found = [...SKETCHES.flatMap((sketch) => noticed(sketch, article)), ...bare(article)]
    .filter(({ rule }) => !off.includes(rule))
    .map((finding) => ({ ...finding, dismissed: reasonOf(kept, finding) }))
  return { findings: found.sort((a, b) => a.range.start - b.range.start), rules_off: off.sort() }
}

function reasonOf(kept: readonly Dismissal[], { rule, content_key }: FindingView): string | null {
  const row = kept.find((each) => each.rule === rule && each.contentKey === content_key)
  return row?.reason ?? null
}

function noticed({ words, related, ...told }: Sketch, article: ArticleView): FindingView[] {
  const { text } = article.revision
  const start = text.indexOf(words)
  if (start === -1) return []
  const end = start + words.length
  const parts = related.map((part) => {
    const at = text.indexOf(part, start)
    return { start: at, end: at + part.length }
  })
  return [finding({ ...told, range: { start, end }, related: parts, claim_id: null }, words)]
}

/** Claims that are confirmed and have no passage. */
function bare({ claims }: ArticleView): FindingView[] {
  return claims.flatMap(({ claim_id, range, excerpt, lacks_passage, evidence, state }) => {
    if (!lacks_passage || !range || state === 'dismissed') return []
    const message = 'The claim is confirmed, but no passage of a source shows it.'
    const working =
      evidence.length === 0
        ? 'No source is attached.'
        : 'One source is attached, without a passage from it.'
    return [finding({ rule: 'E7', range, related: [], message, working, claim_id }, excerpt)]
  })
}

function finding(told: Omit<FindingView, 'content_key' | 'dismissed'>, words: string): FindingView {
  return { ...told, content_key: words.toLowerCase(), dismissed: null }
}

/** Changes by name. */
export const FINDING_CHANGES: Handlers = {
  dismiss_finding(memory, { articleId, rule, contentKey, reason }) {
    if (!reason.trim())
      throw {
        code: 'invalid_input',
        message: 'A dismissal needs its reason.',
        hint: 'Say why the words are right as they stand.',
      }
    put(memory, articleId, { rule, contentKey, reason })
    return { step: 'dismiss finding', claimId: '', articleId, findings: true }
  },
  restore_finding(memory, { articleId, rule, contentKey }) {
    take(memory, articleId, rule, contentKey)
    return { step: 'restore finding', claimId: '', articleId, findings: true }
  },
  set_rule_off(memory, { articleId, rule, off }) {
    if (off) put(memory, articleId, { rule, contentKey: null, reason: '' })
    else take(memory, articleId, rule, null)
    const step = off ? 'turn rule off' : 'turn rule on'
    return { step, claimId: '', articleId, findings: true }
  },
}

function put(memory: Memory, articleId: string, dismissal: Dismissal): void {
  take(memory, articleId, dismissal.rule, dismissal.contentKey)
  memory.kept.dismissals[articleId] = [...(memory.kept.dismissals[articleId] ?? []), dismissal]
}

function take(memory: Memory, articleId: string, rule: RuleId, contentKey: string | null): void {
  memory.kept.dismissals[articleId] = (memory.kept.dismissals[articleId] ?? []).filter(
    (each) => each.rule !== rule || each.contentKey !== contentKey,
  )
}
