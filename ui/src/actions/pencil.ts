/** The checker's pencil: ticking, waiving, and walking through what is open. */
import { m } from '#messages'
import { tick as rendered } from 'svelte'

import type { Utf16Range } from '../ipc/bindings'
import { number } from '../messages/numbers'
import { nextAfter, type Sort } from '../state/facts'
import { placedDetails, tickable } from '../state/pencil'
import type { Desk } from '../state/desk.svelte'
import { hasArticle, hasClaim, type Action } from './action'

/** Ticks a detail of the current claim, or takes the tick off. */
export async function toggleDetail(desk: Desk, range: Utf16Range): Promise<void> {
  const { pencil } = desk.article
  pencil.choose(range)
  await (pencil.marks.isOpen(range) ? pencil.mark([range], 'ticked') : pencil.erase([range]))
}

/** Ticks the detail the pencil is on, and moves on to the next open one; selected words go first. */
async function tickDetail(desk: Desk): Promise<void> {
  if (desk.ui.selection) return tickWords(desk)
  const { pencil, current } = desk.article
  const range = pencil.detail?.range ?? current?.range
  if (!range) return desk.toasts.refused(m.pencil_no_words(), m.pencil_no_words_hint())
  const done = pencil.marks.isOpen(range) ? pencil.mark([range], 'ticked') : true
  const words = wordsOf(desk, range)
  if (!pencil.moveOn()) desk.toasts.say(m.pencil_all_ticked())
  if (!(await done)) return
  desk.toasts.say(m.pencil_said_ticked({ words }))
  // The next claim is heard by itself.
  const next = pencil.detail
  if (next && desk.article.currentId === current?.claim_id) desk.toasts.say(next.text)
}

/** Ticks every word of the current claim, and moves on to the next with open details. */
async function tickClaim(desk: Desk): Promise<void> {
  const { pencil, current } = desk.article
  if (!current?.range) return desk.toasts.refused(m.pencil_no_words(), m.pencil_no_words_hint())
  const done = pencil.mark([current.range], 'ticked')
  if (!pencil.nextClaim()) desk.toasts.say(m.pencil_all_ticked())
  if (await done) desk.toasts.say(m.pencil_said_claim({ number: number(current.number ?? 0) }))
}

/** Ticks the selected words; the cursor stands behind them then. */
export async function tickWords(desk: Desk): Promise<void> {
  const range = desk.ui.selection
  if (!range) return desk.toasts.refused(m.no_selection(), m.pencil_no_selection_hint())
  const words = wordsOf(desk, range)
  if (!(await desk.article.pencil.mark([range], 'ticked'))) return
  desk.ui.showWords({ start: range.end, end: range.end })
  desk.toasts.say(m.pencil_said_ticked({ words }))
}

/** The words meant: those selected, else the detail the pencil is on, else the claim's. */
function meant(desk: Desk): Utf16Range | null {
  const { pencil, current } = desk.article
  return desk.ui.selection ?? pencil.detail?.range ?? current?.range ?? null
}

async function untick(desk: Desk): Promise<void> {
  const { pencil, current } = desk.article
  const range = meant(desk)
  const marked = [range, desk.ui.selection ? null : (current?.range ?? null)].find(
    (each) => each && pencil.marks.on(each).length > 0,
  )
  if (!marked) return desk.toasts.refused(m.pencil_nothing_ticked(), m.pencil_nothing_ticked_hint())
  if (await pencil.erase([marked]))
    desk.toasts.say(m.pencil_said_unticked({ words: wordsOf(desk, marked) }))
}

/** Opens the field for the reason why words need no check. */
function waive(desk: Desk): void {
  const { pencil } = desk.article
  const range = meant(desk)
  if (!range) return desk.toasts.refused(m.pencil_no_words(), m.pencil_no_words_hint())
  pencil.waiving = { ranges: [range], words: wordsOf(desk, range) }
}

/** Waives the words with the reason given, and moves on. */
export async function keepWaiver(desk: Desk, reason: string): Promise<void> {
  const { pencil } = desk.article
  const waiving = pencil.waiving
  if (!waiving) return
  if (!(await pencil.mark(waiving.ranges, 'waived', reason))) return
  pencil.waiving = null
  desk.toasts.say(m.pencil_said_waived({ words: waiving.words }))
  pencil.moveOn()
}

function stepDetail(desk: Desk, direction: 1 | -1): void {
  const detail = desk.article.pencil.step(direction)
  desk.toasts.say(detail ? detail.text : m.pencil_no_details())
}

/** Shows words in the galley, standing on their claim when there is one. */
export async function walkTo(desk: Desk, range: Utf16Range): Promise<void> {
  const { article, ui } = desk
  ui.view = 'galley'
  const claim = article.claims.find(
    (each) => each.range && each.range.start <= range.start && range.end <= each.range.end,
  )
  if (claim && claim.state !== 'dismissed') {
    article.select(claim.claim_id)
    const detail = placedDetails(claim).find((each) => each.range.start === range.start)
    if (detail) article.pencil.choose(detail.range)
  }
  await rendered()
  ui.showWords(range)
}

/** Walks to the next open figure, date, name or quotation after the cursor. */
export async function walkOpen(desk: Desk, sort: Sort): Promise<void> {
  const { facts } = desk.article
  await facts.want(desk.article.view)
  const next = nextAfter(facts.open[sort], desk.ui.cursor ?? -1)
  if (!next) return desk.toasts.say(m.pencil_none_open())
  await walkTo(desk, next)
  desk.ui.focusGalley()
}

/** Lists what is open of a sort, and shows the next of it. */
export async function listOpen(desk: Desk, sort: Sort): Promise<void> {
  desk.article.facts.list(sort)
  await walkOpen(desk, sort)
}

/** Takes away ticks whose words changed or are gone: those named, or all. */
export async function forgetTicks(desk: Desk, tickIds?: string[]): Promise<void> {
  const { pencil } = desk.article
  const ids = tickIds ?? pencil.marks.changed.map(({ tick_id }) => tick_id)
  if (ids.length === 0) return desk.toasts.say(m.pencil_none_changed())
  if (await pencil.forget(ids)) desk.toasts.say(m.pencil_said_forgotten({ count: ids.length }))
}

async function walkChanged(desk: Desk): Promise<void> {
  const ranges = desk.article.pencil.marks.changed.flatMap(({ range }) => (range ? [range] : []))
  const next = nextAfter(
    ranges.sort((a, b) => a.start - b.start),
    desk.ui.cursor ?? -1,
  )
  if (!next) return desk.toasts.say(m.pencil_none_changed())
  await walkTo(desk, next)
  desk.ui.focusGalley()
}

/** The words of a stretch, short enough to be said. */
function wordsOf({ article }: Desk, { start, end }: Utf16Range): string {
  const words = (article.view?.revision.text ?? '').slice(start, end).replace(/\s+/g, ' ')
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words
}

const WALKS: readonly { sort: Sort; key: string; label: string }[] = [
  { sort: 'figures', key: 'f', label: m.action_open_figure() },
  { sort: 'dates', key: 'd', label: m.action_open_date() },
  { sort: 'names', key: 'n', label: m.action_open_name() },
  { sort: 'quotations', key: 'q', label: m.action_open_quotation() },
]

export const PENCIL: readonly Action[] = [
  {
    id: 'tick-detail',
    label: m.action_tick_detail(),
    group: 'Pencil',
    apart: true,
    keys: ['Space'],
    when: (desk) => hasClaim(desk) && desk.ui.view !== 'sources',
    run: tickDetail,
  },
  {
    id: 'tick-claim',
    label: m.action_tick_claim(),
    group: 'Pencil',
    apart: true,
    keys: ['Shift+Space'],
    when: (desk) => hasClaim(desk) && desk.ui.view !== 'sources',
    run: tickClaim,
  },
  {
    id: 'tick-words',
    label: m.action_tick_words(),
    group: 'Pencil',
    keys: ['.'],
    when: hasArticle,
    run: tickWords,
  },
  {
    id: 'untick',
    label: m.action_untick(),
    group: 'Pencil',
    apart: true,
    keys: [','],
    when: hasArticle,
    run: untick,
  },
  {
    id: 'waive',
    label: m.action_waive(),
    group: 'Pencil',
    apart: true,
    keys: ['Shift+W'],
    when: (desk) => hasClaim(desk) || desk.ui.selection !== null,
    run: waive,
  },
  {
    id: 'next-detail',
    label: m.action_next_detail(),
    group: 'Pencil',
    apart: true,
    keys: [']'],
    when: hasClaim,
    run: (desk) => stepDetail(desk, 1),
  },
  {
    id: 'previous-detail',
    label: m.action_previous_detail(),
    group: 'Pencil',
    apart: true,
    keys: ['['],
    when: hasClaim,
    run: (desk) => stepDetail(desk, -1),
  },
  {
    id: 'next-unticked-claim',
    label: m.action_next_unticked(),
    group: 'Pencil',
    apart: true,
    keys: ['; ;'],
    when: ({ article }) => article.claims.some((claim) => tickable(claim).length > 0),
    run: (desk) => {
      if (!desk.article.pencil.nextClaim()) desk.toasts.say(m.pencil_all_ticked())
    },
  },
  ...WALKS.map(({ sort, key, label }): Action => ({
    id: `open-${sort}`,
    label,
    group: 'Pencil',
    keys: [`; ${key}`],
    when: hasArticle,
    run: (desk) => walkOpen(desk, sort),
  })),
  {
    id: 'next-changed-tick',
    label: m.action_next_changed_tick(),
    group: 'Pencil',
    keys: ['; c'],
    when: hasArticle,
    run: walkChanged,
  },
  {
    id: 'forget-ticks',
    label: m.action_forget_ticks(),
    group: 'Pencil',
    keys: ['; x'],
    when: ({ article }) => article.pencil.marks.changed.length > 0,
    run: (desk) => forgetTicks(desk),
  },
]
