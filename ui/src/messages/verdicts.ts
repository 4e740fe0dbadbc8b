/** How the verdicts of the editorial scale look and which keys set them. */
import { m } from '#messages'
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

const WORDS: Record<Verdict, { label: string; definition: string }> = {
  confirmed: { label: m.verdict_confirmed(), definition: m.verdict_confirmed_means() },
  confirmed_with_change: {
    label: m.verdict_confirmed_with_change(),
    definition: m.verdict_confirmed_with_change_means(),
  },
  wrong: { label: m.verdict_wrong(), definition: m.verdict_wrong_means() },
  needs_context: { label: m.verdict_needs_context(), definition: m.verdict_needs_context_means() },
  conflicting_sources: {
    label: m.verdict_conflicting_sources(),
    definition: m.verdict_conflicting_sources_means(),
  },
  cannot_confirm: {
    label: m.verdict_cannot_confirm(),
    definition: m.verdict_cannot_confirm_means(),
  },
  on_author: { label: m.verdict_on_author(), definition: m.verdict_on_author_means() },
  opinion: { label: m.verdict_opinion(), definition: m.verdict_opinion_means() },
  not_checkable: { label: m.verdict_not_checkable(), definition: m.verdict_not_checkable_means() },
  cut: { label: m.verdict_cut(), definition: m.verdict_cut_means() },
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
  ...WORDS[verdict.value],
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
