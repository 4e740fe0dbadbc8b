/** What history tells, as sentences. */
import { m } from '#messages'
import type {
  AnchorState,
  CheckStatus,
  ClaimKind,
  ClaimState,
  HistoryChange,
  HistoryPart,
  Severity,
  Stance,
  Verdict,
} from '../ipc/bindings'
import { list } from './numbers'
import { verdictLook } from './verdicts'
import {
  ANCHOR_WORDS,
  KIND_WORDS,
  SEVERITY_WORDS,
  STANCE_WORDS,
  STATE_WORDS,
  STATUS_WORDS,
} from './words'

const PART_WORDS: Record<HistoryPart, string> = {
  claim: m.history_part_claim(),
  state: m.history_part_state(),
  verdict: m.claim_verdict(),
  rating: m.claim_public_rating(),
  check_status: m.claim_check_status(),
  restatement: m.claim_restatement(),
  note: m.claim_note(),
  kind: m.claim_kind(),
  kinds: m.claim_kinds(),
  claimant: m.column_claimant(),
  evidence: m.claim_evidence(),
  stance: m.claim_stance(),
  passage: m.claim_passage(),
  locator: m.claim_locator(),
  correction: m.claim_correction(),
  severity: m.claim_severity(),
  query: m.part_query(),
  answer: m.claim_answer(),
  words: m.column_words(),
  anchor: m.history_part_anchor(),
}

/** Parts that are texts of their own: their words are shown, and what changed in them is marked. */
const TEXTS: readonly HistoryPart[] = [
  'restatement',
  'note',
  'passage',
  'correction',
  'query',
  'answer',
  'words',
]

/** A change as the screen shows it. */
export interface Told {
  sentence: string
  /** Words that changed, to be shown one against the other. */
  words: { before: string; after: string } | null
}

/** One change of history as a sentence. */
export function told(change: HistoryChange): Told {
  const { part, of, before, after } = change
  const words = TEXTS.includes(part) && before !== null && after !== null ? { before, after } : null
  const sentence = said(change)
  const named = of !== null && part !== 'anchor'
  return { sentence: named ? m.history_of({ of, what: sentence }) : sentence, words }
}

function said({ part, of, before, after }: HistoryChange): string {
  const what = PART_WORDS[part]
  const [old, fresh] = [value(part, before), value(part, after)]
  if (part === 'claim') return after ? origin(after) : m.history_claim_removed()
  if (part === 'evidence')
    return after ? m.history_attached({ source: fresh }) : m.history_taken_off({ source: old })
  if (part === 'anchor') return m.history_draft({ draft: of ?? '', what: fresh })
  if (before === null) return m.history_set({ what, after: fresh })
  if (after === null) return m.history_removed({ what, before: old })
  if (TEXTS.includes(part)) return m.history_text_changed({ what })
  return m.history_changed({ what, before: old, after: fresh })
}

function origin(code: string): string {
  return code === 'engine' ? m.history_proposed() : m.history_created()
}

/** A code in words; text in quotation marks. */
function value(part: HistoryPart, code: string | null): string {
  if (code === null) return ''
  switch (part) {
    case 'verdict':
      return verdictLook(code as Verdict).label
    case 'state':
      return STATE_WORDS[code as ClaimState]
    case 'check_status':
      return STATUS_WORDS[code as CheckStatus]
    case 'kind':
      return KIND_WORDS[code as ClaimKind]
    case 'kinds':
      return list(code.split(',').map((kind) => KIND_WORDS[kind as ClaimKind]))
    case 'stance':
      return STANCE_WORDS[code as Stance]
    case 'severity':
      return SEVERITY_WORDS[code as Severity]
    case 'anchor':
      return ANCHOR_WORDS[code as AnchorState]
    case 'rating':
    case 'claimant':
      return code
    default:
      return m.history_quoted({ words: code })
  }
}
