/** The checker's pencil on the library in memory. */
import type {
  ArticleView,
  CoverageView,
  TickChanges,
  TicksView,
  TickView,
  Utf16Range,
} from '../bindings'
import type { Handlers } from './state'

const WORD = /\S*[\p{L}\p{N}]\S*/gu

/** An article nobody ticked yet. */
export function noTicks(): TicksView {
  return { ticks: [], coverage: { words: 0, ticked: 0, waived: 0 } }
}

/** The ticks of an article, with how far they reach. */
export function ticksOf(article: ArticleView): TicksView {
  return { ticks: article.ticks.ticks, coverage: coverage(article) }
}

/** What a step changed of the ticks of an article. */
export function tickChanges(article: ArticleView, before: readonly TickView[]): TickChanges {
  const { ticks, coverage } = ticksOf(article)
  const known = new Set(before)
  const there = new Set(ticks.map((tick) => tick.tick_id))
  return {
    set: ticks.filter((tick) => !known.has(tick)),
    gone: before.map((tick) => tick.tick_id).filter((id) => !there.has(id)),
    coverage,
  }
}

/** Ticks in a new text: on the same words, or gone. */
export function carried(ticks: readonly TickView[], text: string): TickView[] {
  return ticks.map((tick) => {
    const start = text.indexOf(tick.words)
    const range = start === -1 ? null : { start, end: start + tick.words.length }
    const state = range === null ? 'orphaned' : start === tick.range?.start ? 'exact' : 'moved'
    return { ...tick, range, state }
  })
}

/** Changes by name. */
export const PENCIL_CHANGES: Handlers = {
  tick(memory, { articleId, ranges, kind, reason }) {
    if (kind === 'waived' && !reason.trim())
      throw {
        code: 'invalid_input',
        message: 'A waiver needs its reason.',
        hint: 'Say why these words need no check; the report shows it.',
      }
    const article = memory.article(articleId)
    for (const range of ranges) {
      const known = article.ticks.ticks.some(
        (tick) =>
          tick.kind === kind &&
          counts(tick) &&
          tick.range.start <= range.start &&
          range.end <= tick.range.end,
      )
      if (known) continue
      erase(article, range)
      article.ticks.ticks.push({
        tick_id: newId(),
        kind,
        range,
        words: article.revision.text.slice(range.start, range.end),
        state: 'exact',
        reason,
        reviewer: memory.reviewer?.name ?? '',
        initials: memory.reviewer?.initials ?? '',
        at: '2024-03-14T10:12:00Z',
      })
    }
    return { step: kind === 'waived' ? 'waive' : 'tick', claimId: '', articleId, ticks: true }
  },
  untick(memory, { articleId, ranges }) {
    for (const range of ranges) erase(memory.article(articleId), range)
    return { step: 'untick', claimId: '', articleId, ticks: true }
  },
  forget_ticks(memory, { articleId, tickIds }) {
    const article = memory.article(articleId)
    article.ticks.ticks = article.ticks.ticks.filter(
      (tick) => counts(tick) || !tickIds.includes(tick.tick_id),
    )
    return { step: 'forget ticks', claimId: '', articleId, ticks: true }
  },
}

let made = 0

function newId(): string {
  made += 1
  return `tick-${made}`
}

function counts(tick: TickView): tick is TickView & { range: Utf16Range } {
  return tick.range !== null && (tick.state === 'exact' || tick.state === 'moved')
}

/** Takes the pencil off words; what is left of a longer tick stays while it counts. */
function erase(article: ArticleView, { start, end }: Utf16Range): void {
  const { text } = article.revision
  article.ticks.ticks = article.ticks.ticks.flatMap((tick) => {
    if (!tick.range || tick.range.end <= start || end <= tick.range.start) return [tick]
    if (!counts(tick)) return []
    const parts = [
      { start: tick.range.start, end: start },
      { start: end, end: tick.range.end },
    ]
    return parts
      .map((part) => trimmed(text, part))
      .filter((part) => /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end)))
      .map((range, index) => ({
        ...tick,
        tick_id: index === 0 ? tick.tick_id : newId(),
        range,
        words: text.slice(range.start, range.end),
      }))
  })
}

function trimmed(text: string, { start, end }: Utf16Range): Utf16Range {
  const words = text.slice(start, Math.max(start, end))
  const from = start + words.length - words.trimStart().length
  return { start: from, end: from + words.trim().length }
}

/** How much of the text is covered; a word touched in part counts whole. */
function coverage(article: ArticleView): CoverageView {
  const marks = article.ticks.ticks
    .filter(counts)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  const result = { words: 0, ticked: 0, waived: 0 }
  let next = 0
  for (const { range, role } of article.revision.blocks) {
    if (role === 'boilerplate') continue
    for (const word of article.revision.text.slice(range.start, range.end).matchAll(WORD)) {
      const start = range.start + word.index
      while ((marks[next]?.range.end ?? Infinity) <= start) next += 1
      const mark = marks[next]
      result.words += 1
      if (mark && mark.range.start < start + word[0].length) result[mark.kind] += 1
    }
  }
  return result
}
