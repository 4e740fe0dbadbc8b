/** Search of the library in memory: every word, the last one perhaps unfinished. */
import type { MarkedText, SearchGroup, SearchHit, SearchKind, SearchView } from '../bindings'
import type { Memory } from './state'

const SHOWN = 5
const SHOWN_ALONE = 60

/** What holds every word of a query. */
export function searchLibrary(memory: Memory, query: string, only: SearchKind | null): SearchView {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 1 && words[0]?.length === 1 && !/\s$/.test(query))
    return { too_short: true, groups: [] }
  if (words.length === 0) return { too_short: false, groups: [] }
  const all: [SearchKind, SearchHit[]][] = [
    ['article', articles(memory, words)],
    ['claim', claims(memory, words)],
    ['source', sources(memory, words)],
    ['passage', passages(memory, words)],
  ]
  const shown = only ? SHOWN_ALONE : SHOWN
  const groups = all
    .filter(([kind, hits]) => hits.length > 0 && (only === null || kind === only))
    .map(([kind, hits]): SearchGroup => ({
      kind,
      hits: hits.slice(0, shown),
      more: hits.length > shown,
    }))
  return { too_short: false, groups }
}

function articles({ kept }: Memory, words: string[]): SearchHit[] {
  return kept.articles.flatMap(({ article_id, metadata, revision }) => {
    if (!holds(`${metadata.title} ${revision.text}`, words)) return []
    const [first] = marks(revision.text, words)
    const text = first
      ? marked(revision.text.slice(Math.max(first.start - 40, 0), first.start + 160), words)
      : null
    return {
      ...hit(article_id, metadata.title, words),
      text,
      place: [metadata.byline, metadata.publication].filter(Boolean).join(' · '),
      target: { open: 'article', article_id, words: first ?? null },
    }
  })
}

function claims({ kept }: Memory, words: string[]): SearchHit[] {
  return kept.articles.flatMap(({ article_id, metadata, claims }) =>
    claims
      .filter(({ restatement, excerpt, note }) => holds(`${restatement} ${excerpt} ${note}`, words))
      .map((claim) => ({
        ...hit(claim.claim_id, claim.restatement, words),
        text: holds(claim.restatement, words)
          ? null
          : marked(holds(claim.note, words) ? claim.note : claim.excerpt, words),
        place: metadata.title,
        verdict: claim.verdict,
        dismissed: claim.state === 'dismissed',
        target: { open: 'claim', article_id, claim_id: claim.claim_id } as const,
      })),
  )
}

function sources({ kept }: Memory, words: string[]): SearchHit[] {
  return kept.sources
    .filter(({ fields }) => holds(`${fields.title} ${fields.publisher} ${fields.url}`, words))
    .map(({ source_id, fields }) => ({
      ...hit(source_id, fields.title || (fields.url ?? ''), words),
      place: [fields.author, fields.publisher].filter(Boolean).join(' · '),
      target: { open: 'source', source_id },
    }))
}

function passages({ kept }: Memory, words: string[]): SearchHit[] {
  return kept.articles.flatMap(({ article_id, claims }) =>
    claims.flatMap(({ claim_id, evidence }) =>
      evidence
        .filter(({ excerpt }) => holds(excerpt, words))
        .map((each) => ({
          ...hit(each.evidence_id, each.excerpt, words),
          place: [each.source_title, each.locator].filter(Boolean).join(' · '),
          target: { open: 'claim', article_id, claim_id } as const,
        })),
    ),
  )
}

function hit(id: string, title: string, words: string[]): Omit<SearchHit, 'target'> {
  const about = { text: null, place: '', verdict: null, dismissed: false }
  return { id, title: marked(title, words), ...about }
}

function holds(text: string, words: string[]): boolean {
  const lower = text.toLowerCase()
  return words.every((word) => lower.includes(word))
}

function marked(text: string, words: string[]): MarkedText {
  return { text: text.replaceAll('\n', ' '), marks: marks(text, words) }
}

/** Words of the text that begin with one of the query. */
function marks(text: string, words: string[]) {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([token]) => words.some((word) => token.toLowerCase().startsWith(word)))
    .map(({ 0: token, index }) => ({ start: index, end: index + token.length }))
}
