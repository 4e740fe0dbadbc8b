/** The overview of an article: where its open, decided and problem claims lie, as one narrow picture. */
import type { Shown } from '../editor/shown'
import type { ClaimView, Utf16Range } from '../ipc/bindings'
import { counts, isOpen, isProblem } from './claims'

/** The picture is this many rows high, whatever the size of article and window. */
export const ROWS = 320

/** How wide the lane of claims is, in units of the picture. */
export const LANE = 8

/** How wide the lane of problems is. */
export const EDGE = 3

/** A rectangle of a lane. */
export interface Bar {
  row: number
  rows: number
  from: number
  width: number
}

/** The lanes of the picture. */
export interface Overview {
  open: Bar[]
  decided: Bar[]
  problems: Bar[]
}

/**
 * Lays out the picture. A row shows the share of its claims that is open, so that a book with more
 * claims than rows still shows where work is left. Cost is one walk over the claims when they change.
 */
export function overview(claims: readonly ClaimView[], length: number): Overview {
  const open = new Float32Array(ROWS)
  const decided = new Float32Array(ROWS)
  const problems = new Float32Array(ROWS)
  for (const claim of claims) {
    if (!claim.range || !counts(claim)) continue
    const lane = isOpen(claim) ? open : decided
    const [first, last] = rowsOf(claim.range, length)
    for (let row = first; row <= last; row += 1) {
      lane[row] = (lane[row] ?? 0) + 1
      if (isProblem(claim)) problems[row] = EDGE
    }
  }
  const share = open.map(
    (count, row) => count && Math.max(count / (count + (decided[row] ?? 0)), 0.25),
  )
  const widths = share.map((part) => Math.round(part * LANE))
  return {
    open: bars(widths, () => 0),
    decided: bars(
      decided.map((count, row) => count && LANE - (widths[row] ?? 0)),
      (width) => LANE - width,
    ),
    problems: bars(problems, () => 0),
  }
}

/** Rows of some words; longer words leave the last one empty, so that neighbours stay apart. */
export function rowsOf({ start, end }: Utf16Range, length: number): [number, number] {
  const row = (place: number) =>
    Math.min(Math.floor((place * ROWS) / Math.max(length, 1)), ROWS - 1)
  const first = row(start)
  const last = Math.max(row(end - 1), first)
  return [first, last - first > 2 ? last - 1 : last]
}

/** Joins rows of one width into rectangles. */
function bars(widths: Float32Array, from: (width: number) => number): Bar[] {
  const found: Bar[] = []
  for (let row = 0; row < widths.length; row += 1) {
    const width = widths[row] ?? 0
    const above = found.at(-1)
    if (width === 0) continue
    if (above && above.row + above.rows === row && above.width === width) above.rows += 1
    else found.push({ row, rows: 1, from: from(width), width })
  }
  return found
}

/** Rectangles as one path, so that a lane is a single shape whatever it shows. */
export function pathOf(bars: readonly Bar[]): string {
  return bars
    .map(({ row, rows, from, width }) => `M${from} ${row}h${width}v${rows}h-${width}z`)
    .join('')
}

/** The frame around what is on the screen, in parts of the picture; it never gets too low to grasp. */
export function frameOf(
  { start, end }: Shown,
  length: number,
  lowest: number,
): { top: number; height: number } {
  const all = Math.max(length, 1)
  const height = Math.min(Math.max((end - start) / all, lowest), 1)
  return { top: Math.min(start / all, 1 - height), height }
}

/** The place of the text under a point of the picture, so that the point is the middle of the screen. */
export function placeAt(part: number, { start, end }: Shown, length: number): number {
  return clamp(part * length - (end - start) / 2, length)
}

/** The place the screen begins at after the frame was dragged by a part of the picture. */
export function dragged(from: number, by: number, length: number): number {
  return clamp(from + by * length, length)
}

function clamp(place: number, length: number): number {
  return Math.min(Math.max(place, 0), length)
}
