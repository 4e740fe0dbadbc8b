/** Rules about what was found besides claims: figures, names, quotations, and which are open. */
import type {
  ClaimView,
  EntityView,
  NotClaimView,
  QuotationView,
  Utf16Range,
  ValueKind,
  ValueView,
  WantedView,
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

/** A text in which nothing was looked for yet. */
export const NOTHING_WANTED: WantedView = { figures: [], dates: [], names: [], quotations: [] }

/** The stretches that still want the pencil. */
export function open(all: WantedView, marks: Marks): Record<Sort, Utf16Range[]> {
  const left = (ranges: Utf16Range[]) => ranges.filter((range) => marks.isOpen(range))
  return {
    figures: left(all.figures),
    dates: left(all.dates),
    names: left(all.names),
    quotations: left(all.quotations),
  }
}

/** A heading with what stands under it. */
export interface Group<Item, Key extends string = string> {
  key: Key
  items: Item[]
}

/** Items by key, the keys in the order they come in. */
export function grouped<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Group<Item, Key>[] {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const known = groups.get(key)
    if (known) known.push(item)
    else groups.set(key, [item])
  }
  return [...groups].map(([key, found]) => ({ key, items: found }))
}

/** Figures by what they count or measure; in text order, or the greatest first. */
export function figureGroups(figures: readonly ValueView[], bySize: boolean): Group<ValueView>[] {
  const sorted = bySize ? [...figures].sort((a, b) => size(b) - size(a)) : figures
  return grouped(sorted, unitOf).sort((a, b) => rank(a) - rank(b))
}

const KINDS: readonly ValueKind[] = ['money', 'percent', 'quantity', 'number', 'age', 'ordinal']

function unitOf({ kind, unit }: ValueView): string {
  return kind === 'money' || kind === 'quantity' ? `${kind}:${unit ?? ''}` : kind
}

function rank({ items }: Group<ValueView>): number {
  const at = KINDS.indexOf(items[0]?.kind ?? 'number')
  return at === -1 ? KINDS.length : at
}

function size({ value }: ValueView): number {
  const amount = Number.parseFloat(value)
  return Number.isNaN(amount) ? -Infinity : amount
}

/** Quotations by speaker, in the order they first speak; those without one come last. */
export function speakers(quotations: readonly QuotationView[]): Group<QuotationView>[] {
  const groups = grouped(quotations, ({ speaker }) => speaker ?? '')
  return [...groups.filter(({ key }) => key), ...groups.filter(({ key }) => !key)]
}

/** Where an entity is named; descriptions and pronouns name it not. */
export function namings({ mentions }: EntityView): Utf16Range[] {
  return mentions
    .filter(({ form }) => form === 'name' || form === 'variant')
    .map(({ range }) => range)
}

/** Whether any of some words holds what is looked for, whatever its case. */
export function fits(query: string, ...words: (string | null)[]): boolean {
  const wanted = query.trim().toLowerCase()
  return wanted === '' || words.some((each) => each?.toLowerCase().includes(wanted))
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
