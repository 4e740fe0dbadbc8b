/** Word-by-word difference, for showing a correction against the words it replaces. */

/** A run of words. */
export interface Run {
  what: 'same' | 'removed' | 'added'
  text: string
}

/** Longest texts compared word by word; longer ones are shown as replaced whole. */
const WORD_LIMIT = 400

/** How `after` differs from `before`. */
export function diffWords(before: string, after: string): Run[] {
  const left = split(before)
  const right = split(after)
  if (left.length > WORD_LIMIT || right.length > WORD_LIMIT) {
    return runs([...left.map(removed), ...right.map(added)])
  }
  return runs(walk(left, right, table(left, right)))
}

function split(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}$€£%’'.,]*[\p{L}\p{N}%]|[^\s]/gu) ?? []
}

/** Lengths of the longest common subsequences of all tails. */
function table(left: string[], right: string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  )
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      const below = lengths[i + 1]
      if (!row || !below) continue
      row[j] =
        left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}

function walk(left: string[], right: string[], lengths: number[][]): Run[] {
  const out: Run[] = []
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    const a = left[i] ?? ''
    const b = right[j] ?? ''
    if (a === b) {
      out.push({ what: 'same', text: a })
      i += 1
      j += 1
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      out.push(removed(a))
      i += 1
    } else {
      out.push(added(b))
      j += 1
    }
  }
  return [...out, ...left.slice(i).map(removed), ...right.slice(j).map(added)]
}

function removed(text: string): Run {
  return { what: 'removed', text }
}

function added(text: string): Run {
  return { what: 'added', text }
}

/** Joins neighbours of one sort; between two changes, removed words come first. */
function runs(pieces: Run[]): Run[] {
  const out: Run[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const before = out.at(-2)
    if (last?.what === piece.what) last.text += piece.text
    else if (last?.what === 'added' && piece.what === 'removed') {
      if (before?.what === 'removed') before.text += piece.text
      else out.splice(-1, 0, { ...piece })
    } else out.push({ ...piece })
  }
  return out
}
