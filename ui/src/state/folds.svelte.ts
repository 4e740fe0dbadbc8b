/** Which parts of the inspector are folded away; this machine remembers it for every claim. */

/** A part of the inspector that can be folded. */
export const FOLDED_PARTS = [
  'details',
  'findings',
  'evidence',
  'verdict',
  'correction',
  'query',
  'note',
  'history',
  'reason',
] as const

/** A part of the inspector that can be folded. */
export type FoldedPart = (typeof FOLDED_PARTS)[number]

const KEY = 'tickmark-folded'
/** What is asked for now and then. */
const AT_FIRST: readonly FoldedPart[] = ['history', 'reason']

/** The folded parts. */
export class Folds {
  #folded = $state.raw<readonly FoldedPart[]>(read())

  /** Whether a part is folded away. */
  has(part: FoldedPart): boolean {
    return this.#folded.includes(part)
  }

  /** Folds a part away, or brings it back. */
  toggle(part: FoldedPart): void {
    const parts = FOLDED_PARTS.filter((each) => this.has(each) !== (each === part))
    this.#folded = parts
    try {
      localStorage.setItem(KEY, parts.join(' '))
    } catch {
      // Without storage the choice lasts until the window closes.
    }
  }
}

function read(): readonly FoldedPart[] {
  let kept: string | null = null
  try {
    kept = localStorage.getItem(KEY)
  } catch {
    // Storage may be switched off.
  }
  if (kept === null) return AT_FIRST
  const names = kept.split(' ')
  return FOLDED_PARTS.filter((part) => names.includes(part))
}
