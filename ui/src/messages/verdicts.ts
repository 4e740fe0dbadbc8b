/** How the verdicts of the editorial scale look and which keys set them. */
import { VERDICTS, type Verdict } from '../ipc/bindings'
import { GLYPHS, type GlyphName } from './glyphs'

/** A verdict as screens show it: icon, word, colour, key. */
export interface VerdictLook {
  value: Verdict
  label: string
  definition: string
  problem: boolean
  glyph: readonly string[]
  /** Name of the colour token of text and icon, without `--verdict-`. */
  token: string
  /** The digit that sets it. */
  digit: string
}

const GLYPH_OF: Record<Verdict, GlyphName> = {
  confirmed: 'check',
  confirmed_with_change: 'pen',
  wrong: 'cross',
  needs_context: 'alert',
  conflicting_sources: 'arrows',
  cannot_confirm: 'question',
  on_author: 'person',
  opinion: 'speech',
  not_checkable: 'barred',
  cut: 'scissors',
}

/** The scale in its fixed order; the tenth verdict has the key 0. */
export const VERDICT_LOOKS: readonly VerdictLook[] = VERDICTS.map((verdict, index) => ({
  ...verdict,
  glyph: GLYPHS[GLYPH_OF[verdict.value]],
  token: verdict.value.replaceAll('_', '-'),
  digit: String((index + 1) % 10),
}))

const BY_VALUE = new Map(VERDICT_LOOKS.map((look) => [look.value, look]))

/** The look of a verdict. */
export function verdictLook(verdict: Verdict): VerdictLook {
  const look = BY_VALUE.get(verdict)
  if (!look) throw new Error(`the scale has no verdict ${verdict}`)
  return look
}
