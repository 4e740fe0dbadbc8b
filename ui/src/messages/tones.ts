/** How the tones of rating labels look: a colour, a sign and a word. */
import { m } from '#messages'
import type { Tone } from '../ipc/bindings'
import { GLYPHS } from './glyphs'

/** A tone as screens show it. */
export interface ToneLook {
  value: Tone
  word: string
  glyph: readonly string[]
  /** Name of the colour token, without `--verdict-`. */
  token: string
}

/** Every tone, from right to wrong, then those beside the order. */
export const TONES: readonly ToneLook[] = [
  { value: 'true', word: m.tone_true(), glyph: GLYPHS.check, token: 'confirmed' },
  {
    value: 'mostly_true',
    word: m.tone_mostly_true(),
    glyph: GLYPHS.pen,
    token: 'confirmed-with-change',
  },
  { value: 'mixed', word: m.tone_mixed(), glyph: GLYPHS.arrows, token: 'needs-context' },
  {
    value: 'mostly_false',
    word: m.tone_mostly_false(),
    glyph: GLYPHS.alert,
    token: 'conflicting-sources',
  },
  { value: 'false', word: m.tone_false(), glyph: GLYPHS.cross, token: 'wrong' },
  { value: 'unproven', word: m.tone_unproven(), glyph: GLYPHS.question, token: 'on-author' },
  { value: 'neutral', word: m.tone_neutral(), glyph: GLYPHS.barred, token: 'not-checkable' },
]

const [FIRST] = TONES
const BY_VALUE = new Map(TONES.map((look) => [look.value, look]))

/** The look of a tone. */
export function toneLook(tone: Tone): ToneLook {
  return BY_VALUE.get(tone) ?? (FIRST as ToneLook)
}
