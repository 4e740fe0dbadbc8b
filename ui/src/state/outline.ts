/** The outline of an article: its headline, cross-heads and captions, with open claims counted. */
import { m } from '#messages'
import type { ArticleView, BlockView } from '../ipc/bindings'
import { isOpen } from './claims'

/** A line of the outline. */
export interface OutlineLine {
  label: string
  /** Where it begins in the text. */
  start: number
  /** Open claims in the part it heads. */
  open: number
}

/** The parts of an article in text order. */
export function outline(article: ArticleView): OutlineLine[] {
  const { text, blocks } = article.revision
  const lines: OutlineLine[] = []
  for (const block of blocks) {
    const heads = block.role === 'headline' || block.role === 'heading'
    if (heads || lines.length === 0) {
      lines.push({
        label: heads ? words(text, block) : m.outline_opening(),
        start: block.range.start,
        open: 0,
      })
    }
  }
  for (const claim of article.claims) {
    const start = claim.range?.start
    if (start === undefined || !isOpen(claim)) continue
    const line = lines[headAt(lines, start)]
    if (line) line.open += 1
  }
  return lines
}

/** The last line that begins at or before a place, found by halving: a book has many of both. */
export function headAt(lines: readonly OutlineLine[], place: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? Infinity) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

function words(text: string, block: BlockView): string {
  return text.slice(block.range.start, block.range.end).replace(/\s+/g, ' ')
}
