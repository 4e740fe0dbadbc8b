/** Words shown for the closed lists of the domain. */
import {
  CHECK_STATUSES,
  type AnchorState,
  type BlockRole,
  type CheckStatus,
  type ClaimKind,
  type RevisionCause,
  type Severity,
  type SourceKind,
  type SourceRank,
  type Stance,
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
  date: 'Date',
  figure: 'Figure',
  biography: 'Biography',
  quote: 'Quote',
  event: 'Event',
  place: 'Place',
  comparison: 'Comparison',
  cause: 'Cause',
  description: 'Description',
}

export const ROLE_WORDS: Record<BlockRole, string> = {
  headline: 'Headline',
  dek: 'Dek',
  byline: 'Byline',
  dateline: 'Dateline',
  paragraph: 'Paragraph',
  heading: 'Cross-head',
  list_item: 'List item',
  quotation: 'Quotation',
  caption: 'Caption',
  credit: 'Credit',
  table_cell: 'Table cell',
  boilerplate: 'Boilerplate',
}

export const STATUS_WORDS = Object.fromEntries(
  CHECK_STATUSES.map(({ value, label }) => [value, capital(label)]),
) as Record<CheckStatus, string>

/** How far a claim is, as the table says it. */
export const STANDING_WORDS = {
  proposed: 'Proposed',
  ...STATUS_WORDS,
  dismissed: 'Dismissed',
}

export const ANCHOR_WORDS: Record<AnchorState, string> = {
  exact: 'Same words, same place',
  moved: 'Moved in this draft',
  changed: 'Words changed in this draft',
  orphaned: 'Words gone from this draft',
}

export const CAUSE_WORDS: Record<RevisionCause, string> = {
  import: 'Imported',
  edit: 'Text edited',
  draft: 'Next draft',
}

export const STANCE_WORDS: Record<Stance, string> = {
  supports: 'Supports',
  refutes: 'Refutes',
  context: 'Context',
}

export const SEVERITY_WORDS: Record<Severity, string> = {
  must_fix: 'Must fix',
  should_fix: 'Should fix',
  note: 'Note',
}

export const SOURCE_KIND_WORDS: Record<SourceKind, string> = {
  web_page: 'Web page',
  document: 'Document',
  book: 'Book',
  data_set: 'Data set',
  interview: 'Interview',
  email: 'E-mail',
  recording: 'Recording',
  image: 'Image',
  law: 'Law or ruling',
  author_notes: "Author's notes",
}

export const RANK_WORDS: Record<SourceRank, string> = {
  unranked: 'Not judged',
  primary: 'Primary',
  secondary: 'Secondary',
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `1 claim`, `3 claims`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

/** A message in lower case without a full stop, as a sentence. */
export function sentence(text: string): string {
  const start = capital(text)
  return /[.!?…”"]$/.test(start) ? start : `${start}.`
}
