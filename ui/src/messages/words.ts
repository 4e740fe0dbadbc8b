/** Words shown for the closed lists of the domain. */
import { m } from '#messages'
import type {
  AnchorState,
  BlockRole,
  CheckStatus,
  ClaimKind,
  ClaimState,
  RevisionCause,
  SearchKind,
  Severity,
  SourceKind,
  SourceRank,
  Stance,
} from '../ipc/bindings'

/** A value and the word shown for it. */
export interface Choice<Value extends string = string> {
  value: Value
  label: string
}

/** Turns a table of words into choices, in the table's order. */
export function choices<Value extends string>(table: Record<Value, string>): Choice<Value>[] {
  return (Object.keys(table) as Value[]).map((value) => ({ value, label: table[value] }))
}

export const KIND_WORDS: Record<ClaimKind, string> = {
  date: m.kind_date(),
  figure: m.kind_figure(),
  biography: m.kind_biography(),
  quote: m.kind_quote(),
  event: m.kind_event(),
  place: m.kind_place(),
  comparison: m.kind_comparison(),
  cause: m.kind_cause(),
  description: m.kind_description(),
}

export const ROLE_WORDS: Record<BlockRole, string> = {
  headline: m.role_headline(),
  dek: m.role_dek(),
  byline: m.role_byline(),
  dateline: m.role_dateline(),
  paragraph: m.role_paragraph(),
  heading: m.role_heading(),
  list_item: m.role_list_item(),
  quotation: m.role_quotation(),
  caption: m.role_caption(),
  credit: m.role_credit(),
  table_cell: m.role_table_cell(),
  boilerplate: m.role_boilerplate(),
}

export const STATUS_WORDS: Record<CheckStatus, string> = {
  open: m.status_is_open(),
  in_progress: m.status_is_in_progress(),
  needs_source: m.status_is_needs_source(),
  with_author: m.status_is_with_author(),
  checked: m.status_is_checked(),
  signed_off: m.status_is_signed_off(),
}

export const STATE_WORDS: Record<ClaimState, string> = {
  proposed: m.state_proposed(),
  accepted: m.state_accepted(),
  dismissed: m.state_dismissed(),
}

/** Kinds of things a search finds. */
export const SEARCH_WORDS: Record<SearchKind, string> = {
  article: m.search_articles(),
  claim: m.search_claims(),
  source: m.search_sources(),
  passage: m.search_passages(),
}

/** The way to everything found of a kind. */
export const SEARCH_ALL: Record<SearchKind, string> = {
  article: m.search_all_articles(),
  claim: m.search_all_claims(),
  source: m.search_all_sources(),
  passage: m.search_all_passages(),
}

/** How far a claim is, as the table says it. */
export const STANDING_WORDS = {
  proposed: m.standing_proposed(),
  ...STATUS_WORDS,
  dismissed: m.standing_dismissed(),
}

export const ANCHOR_WORDS: Record<AnchorState, string> = {
  exact: m.anchor_exact(),
  moved: m.anchor_moved(),
  changed: m.anchor_changed(),
  orphaned: m.anchor_orphaned(),
}

export const CAUSE_WORDS: Record<RevisionCause, string> = {
  import: m.cause_import(),
  edit: m.cause_edit(),
  draft: m.cause_draft(),
}

export const STANCE_WORDS: Record<Stance, string> = {
  supports: m.stance_supports(),
  refutes: m.stance_refutes(),
  context: m.stance_context(),
}

export const SEVERITY_WORDS: Record<Severity, string> = {
  must_fix: m.severity_must_fix(),
  should_fix: m.severity_should_fix(),
  note: m.severity_note(),
}

export const SOURCE_KIND_WORDS: Record<SourceKind, string> = {
  web_page: m.source_kind_web_page(),
  document: m.source_kind_document(),
  book: m.source_kind_book(),
  data_set: m.source_kind_data_set(),
  interview: m.source_kind_interview(),
  email: m.source_kind_email(),
  recording: m.source_kind_recording(),
  image: m.source_kind_image(),
  law: m.source_kind_law(),
  author_notes: m.source_kind_author_notes(),
}

export const RANK_WORDS: Record<SourceRank, string> = {
  unranked: m.rank_unranked(),
  primary: m.rank_primary(),
  secondary: m.rank_secondary(),
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A message in lower case without a full stop, as a sentence. */
export function sentence(text: string): string {
  const start = capital(text)
  return /[.!?…”"]$/.test(start) ? start : `${start}.`
}

/** Whether the last change is on disk. */
export type Saved = 'saved' | 'saving' | 'failed'
