/** Which of several overlapping marks is drawn how far below the line. */
import type { Utf16Range } from '../ipc/bindings'

/** More levels than this would run into the next line of text. */
const DEEPEST = 3

/**
 * A level for each range: the shortest of overlapping ranges gets 0, wider ones a level of their
 * own, so that lines under nested claims stand below each other.
 */
export function levels(ranges: readonly Utf16Range[]): number[] {
  const result = new Array<number>(ranges.length).fill(0)
  const byStart = ranges
    .map((range, index) => ({ ...range, index }))
    .sort((a, b) => a.start - b.start)
  for (const group of overlapping(byStart)) {
    const taken: { start: number; end: number; level: number }[] = []
    const shortest = [...group].sort((a, b) => a.end - a.start - (b.end - b.start))
    for (const { start, end, index } of shortest) {
      const used = new Set(
        taken.filter((other) => other.start < end && start < other.end).map((other) => other.level),
      )
      let level = 0
      while (used.has(level) && level < DEEPEST) level += 1
      taken.push({ start, end, level })
      result[index] = level
    }
  }
  return result
}

/** Cuts ranges in order of their start into runs that do not touch each other. */
function overlapping<Item extends Utf16Range>(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  let end = -1
  for (const item of items) {
    const last = groups.at(-1)
    if (last && item.start < end) last.push(item)
    else groups.push([item])
    end = Math.max(end, item.end)
  }
  return groups
}
