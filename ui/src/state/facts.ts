/** Rules about what was found besides claims: figures, dates, names, quotations, and which are open. */
import type {
  ArticleFacts,
  ClaimView,
  EntityView,
  NotClaimView,
  Utf16Range,
  ValueKind,
  ValueView,
} from '../ipc/bindings'
import { counts } from './claims'
import type { Marks } from './pencil'

const TIMES: ReadonlySet<ValueKind> = new Set([
  'date',
  'time',
  'datetime',
  'duration',
  'set',
  'range',
])

/** What the status bar counts, in its order. */
export const SORTS = ['figures', 'dates', 'names', 'quotations'] as const

/** A sort of words that a checker counts. */
export type Sort = (typeof SORTS)[number]

/** Whether a value is a figure rather than a time. */
export function isFigure({ kind }: ValueView): boolean {
  return !TIMES.has(kind)
}

/** A line of the timeline: values that fall on the same time. */
export interface Moment {
  value: string
  values: ValueView[]
}

/** Dates in the order of the calendar, earliest first; the same time stands once. */
export function timeline(values: readonly ValueView[]): Moment[] {
  const moments = new Map<string, ValueView[]>()
  for (const each of values) {
    if (!/^\d{4}/.test(each.value) || isFigure(each)) continue
    moments.set(each.value, [...(moments.get(each.value) ?? []), each])
  }
  return [...moments]
    .map(([value, found]) => ({ value, values: found }))
    .sort((a, b) => sortKey(a.value).localeCompare(sortKey(b.value)))
}

/** Lengths of time, times of day and what else no calendar places. */
export function undated(values: readonly ValueView[]): ValueView[] {
  return values.filter((each) => !isFigure(each) && !/^\d{4}/.test(each.value))
}

const SEASONS: Record<string, string> = { SP: '03', SU: '06', FA: '09', WI: '12' }

/** A whole year comes before its months, a season where it begins, a quarter with its first month. */
function sortKey(value: string): string {
  return value
    .replace(/-(SP|SU|FA|WI)\b/, (_, season: string) => `-${SEASONS[season]}`)
    .replace(
      /-Q(\d)/,
      (_, quarter: string) => `-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`,
    )
}

/** Where each sort stands in the text, in text order. */
export function stretches(
  facts: ArticleFacts | null,
  claims: readonly ClaimView[],
): Record<Sort, Utf16Range[]> {
  const values = facts?.values ?? []
  return {
    figures: values.filter(isFigure).map(({ range }) => range),
    dates: values.filter((value) => !isFigure(value)).map(({ range }) => range),
    names: names(facts?.entities ?? []),
    quotations: quotations(claims),
  }
}

/** The stretches that still want the pencil. */
export function open(all: Record<Sort, Utf16Range[]>, marks: Marks): Record<Sort, Utf16Range[]> {
  const left = (ranges: Utf16Range[]) => ranges.filter((range) => marks.isOpen(range))
  return {
    figures: left(all.figures),
    dates: left(all.dates),
    names: left(all.names),
    quotations: left(all.quotations),
  }
}

/** What was set aside and is no claim since: those made of it are in the list of claims. */
export function leftAside(
  found: readonly NotClaimView[],
  claims: readonly ClaimView[],
): NotClaimView[] {
  const claimed = new Set(
    claims.filter(counts).map(({ range }) => range && `${range.start}:${range.end}`),
  )
  return found.filter(({ range }) => !claimed.has(`${range.start}:${range.end}`))
}

/** Characters shown on either side of words. */
const NEIGHBOURS = { before: 12, after: 40 }

/** The neighbours of words on their line, cut between words. */
export function around(
  text: string,
  { start, end }: Utf16Range,
): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - NEIGHBOURS.before), start)
  const after = text.slice(end, end + NEIGHBOURS.after)
  return {
    before: /\n/.test(before)
      ? before.slice(before.lastIndexOf('\n') + 1)
      : start > NEIGHBOURS.before
        ? `…${before.slice(before.indexOf(' ') + 1)}`
        : before,
    after: after.split('\n')[0] ?? '',
  }
}

/** The first stretch beyond a position; round at the end. */
export function nextAfter(ranges: readonly Utf16Range[], position: number): Utf16Range | null {
  return ranges.find(({ start }) => start > position) ?? ranges[0] ?? null
}

function names(entities: readonly EntityView[]): Utf16Range[] {
  return entities
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form === 'name' || form === 'variant')
    .map(({ range }) => range)
    .sort((a, b) => a.start - b.start)
}

/** Quoted words are details of the claims they stand in. */
function quotations(claims: readonly ClaimView[]): Utf16Range[] {
  return claims
    .filter(counts)
    .flatMap(({ details }) => details)
    .flatMap(({ kind, range }) => (kind === 'quote' && range ? [range] : []))
    .sort((a, b) => a.start - b.start)
}
