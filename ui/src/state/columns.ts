/** Columns of the claim table: what stands in them, and how they put claims in order. */
import { m } from '#messages'

import { CHECK_STATUSES, CLAIM_KINDS, type ClaimView } from '../ipc/bindings'
import { VERDICT_LOOKS, verdictLook } from '../messages/verdicts'
import { KIND_WORDS, STANDING_WORDS } from '../messages/words'
import { standing, type Standing } from './claims'

/** A column. */
export type Column =
  | 'number'
  | 'claim'
  | 'kind'
  | 'verdict'
  | 'status'
  | 'importance'
  | 'sources'
  | 'claimant'
  | 'section'
  | 'words'
  | 'note'

/** How a column looks. */
export interface ColumnLook {
  key: Column
  label: string
  /** Width, as grid tracks are written. */
  width: string
  /** Its cells can be written in. */
  editable?: boolean
}

/** Every column, in the order they stand in. */
export const COLUMNS: readonly ColumnLook[] = [
  { key: 'number', label: m.column_number(), width: '56px' },
  { key: 'claim', label: m.column_claim(), width: 'minmax(150px, 4fr)', editable: true },
  { key: 'kind', label: m.claim_kind(), width: '90px' },
  { key: 'verdict', label: m.claim_verdict(), width: 'minmax(112px, 1.4fr)' },
  { key: 'status', label: m.claim_status(), width: '86px' },
  { key: 'importance', label: m.column_importance(), width: '88px' },
  { key: 'sources', label: m.column_sources(), width: '68px' },
  { key: 'claimant', label: m.column_claimant(), width: 'minmax(96px, 1fr)' },
  { key: 'section', label: m.column_section(), width: 'minmax(96px, 1fr)' },
  { key: 'words', label: m.column_words(), width: 'minmax(140px, 2fr)' },
  { key: 'note', label: m.column_note(), width: 'minmax(96px, 2fr)', editable: true },
]

/** Columns shown until others are chosen. */
export const USUAL_COLUMNS: readonly Column[] = [
  'number',
  'claim',
  'kind',
  'verdict',
  'status',
  'sources',
]

/** The looks of the chosen columns; the claim itself is always there, unknown names are left out. */
export function columnLooks(chosen: readonly string[] | null): ColumnLook[] {
  const shown = new Set<string>(chosen ?? USUAL_COLUMNS)
  return COLUMNS.filter(({ key }) => key === 'claim' || shown.has(key))
}

/** What stands in a cell, as text. */
export function cellText(claim: ClaimView, column: Column): string {
  switch (column) {
    case 'number':
      return claim.number === null ? '' : String(claim.number)
    case 'claim':
      return claim.restatement
    case 'kind':
      return KIND_WORDS[claim.kind]
    case 'verdict':
      return claim.verdict ? verdictLook(claim.verdict).label : ''
    case 'status':
      return STANDING_WORDS[standing(claim)]
    case 'importance':
      return String(Math.round(claim.score * 100))
    case 'sources':
      return claim.evidence.map((each) => each.source_title).join('; ')
    case 'claimant':
      return claim.claimant ?? ''
    case 'section':
      return claim.section ?? ''
    case 'words':
      return claim.excerpt
    case 'note':
      return claim.note
  }
}

/** A column and a direction. */
export interface Sort {
  key: Column
  down: boolean
}

/** As the claims stand in the text. */
export const TEXT_ORDER: Sort = { key: 'number', down: false }

/** Most important first. */
export const BY_IMPORTANCE: Sort = { key: 'importance', down: true }

const KIND_RANK = new Map(CLAIM_KINDS.map((kind, index) => [kind, index]))
const STANDING_RANK = new Map<Standing, number>(
  (['proposed', ...CHECK_STATUSES.map(({ value }) => value), 'dismissed'] as const).map(
    (value, index) => [value, index],
  ),
)
const VERDICT_RANK = new Map(VERDICT_LOOKS.map((look, index) => [look.value, index]))

/** What a column sorts a claim by; empty texts come last. */
function rankOf(claim: ClaimView, column: Column): number | string {
  switch (column) {
    case 'number':
      return 0
    case 'kind':
      return KIND_RANK.get(claim.kind) ?? 99
    case 'verdict':
      return claim.verdict === null ? 99 : (VERDICT_RANK.get(claim.verdict) ?? 98)
    case 'status':
      return STANDING_RANK.get(standing(claim)) ?? 99
    case 'importance':
      return claim.score
    case 'sources':
      return claim.evidence.length
    default:
      return cellText(claim, column).toLocaleLowerCase() || '\uffff'
  }
}

/** Claims in a new order; equal ones keep text order. The given list is in text order. */
export function sorted(claims: readonly ClaimView[], { key, down }: Sort): ClaimView[] {
  if (key === 'number') return down ? claims.toReversed() : [...claims]
  const sign = down ? -1 : 1
  return claims
    .map((claim) => ({ claim, rank: rankOf(claim, key) }))
    .sort((a, b) => (a.rank < b.rank ? -sign : a.rank > b.rank ? sign : 0))
    .map(({ claim }) => claim)
}

/** What rows can be put together by. */
export type Grouping = 'none' | 'kind' | 'status' | 'verdict' | 'claimant' | 'source' | 'section'

/** Groupings in the order shown. */
export const GROUPINGS: readonly { value: Grouping; label: string }[] = [
  { value: 'none', label: m.group_none() },
  { value: 'kind', label: m.claim_kind() },
  { value: 'status', label: m.claim_status() },
  { value: 'verdict', label: m.claim_verdict() },
  { value: 'claimant', label: m.column_claimant() },
  { value: 'source', label: m.claim_source() },
  { value: 'section', label: m.column_section() },
]

/** The group a claim stands in: its key for the order, and its name. */
function groupOf(claim: ClaimView, by: Grouping): { key: string; rank: number; label: string } {
  switch (by) {
    case 'none':
      return { key: '', rank: 0, label: '' }
    case 'kind':
      return { key: claim.kind, rank: Number(rankOf(claim, 'kind')), label: KIND_WORDS[claim.kind] }
    case 'status': {
      const key = standing(claim)
      return { key, rank: Number(rankOf(claim, 'status')), label: STANDING_WORDS[key] }
    }
    case 'verdict': {
      const label = cellText(claim, 'verdict') || m.claim_no_verdict()
      return { key: claim.verdict ?? '', rank: Number(rankOf(claim, 'verdict')), label }
    }
    case 'claimant':
      return named(claim.claimant, m.no_claimant())
    case 'section':
      // Sections stand in the order of the text.
      return { ...named(claim.section, m.no_section()), rank: 0 }
    case 'source': {
      const first = claim.evidence[0]
      return { ...named(first?.source_title, m.no_source()), key: first?.source_id ?? '' }
    }
  }
}

function named(name: string | null | undefined, none: string) {
  return { key: name ?? '', rank: name ? 0 : 1, label: name || none }
}

/** A line of the table: the head of a group, or a claim. */
export type Line =
  { head: string; label: string; size: number; closed: boolean } | { claim: ClaimView }

/** Rows with the heads of their groups between them; rows of closed groups are left out. */
export function grouped(
  rows: readonly ClaimView[],
  by: Grouping,
  closed: ReadonlySet<string>,
): Line[] {
  if (by === 'none') return rows.map((claim) => ({ claim }))
  const groups = new Map<string, { rank: number; label: string; claims: ClaimView[] }>()
  for (const claim of rows) {
    const { key, rank, label } = groupOf(claim, by)
    const group = groups.get(key) ?? { rank, label, claims: [] }
    group.claims.push(claim)
    groups.set(key, group)
  }
  return [...groups]
    .sort(([, a], [, b]) => a.rank - b.rank)
    .flatMap(([head, { label, claims }]): Line[] => [
      { head, label, size: claims.length, closed: closed.has(head) },
      ...(closed.has(head) ? [] : claims.map((claim) => ({ claim }))),
    ])
}

/** Rows as tab-separated text with a head line: what spreadsheets take from the clipboard. */
export function asTsv(rows: readonly ClaimView[], columns: readonly ColumnLook[]): string {
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((claim) => columns.map(({ key }) => plain(cellText(claim, key)))),
  ]
  return lines.map((line) => line.join('\t')).join('\n')
}

/** One line, and never a formula. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return /^[=+\-@]/.test(line) ? `'${line}` : line
}
