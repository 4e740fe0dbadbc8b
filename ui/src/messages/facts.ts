/** Words for what is found in an article besides claims. */
import { m } from '#messages'
import type { EntityKind, NotClaimReason, ValueKind } from '../ipc/bindings'
import { FORMATS } from './locale'

/** Headings of the names, in the order shown. */
export const ENTITY_WORDS: Record<EntityKind, string> = {
  person: m.facts_people(),
  organisation: m.facts_organisations(),
  place: m.facts_places(),
  work: m.facts_works(),
  other: m.facts_others(),
}

/** What the pencil says of words that are not open. */
export const PENCIL_WORDS = {
  ticked: m.pencil_is_ticked(),
  waived: m.pencil_is_waived(),
  changed: m.pencil_changed(),
}

/** The parts of the pane of facts, in their order. */
export const FACT_PARTS = ['names', 'dates', 'figures', 'quotations', 'aside', 'lost'] as const

/** A part of the pane of facts. */
export type FactPart = (typeof FACT_PARTS)[number]

/** What the parts of the pane are called. */
export const PART_WORDS: Record<FactPart, string> = {
  names: m.facts_names(),
  dates: m.facts_dates(),
  figures: m.facts_figures(),
  quotations: m.facts_quotations(),
  aside: m.facts_aside(),
  lost: m.facts_lost(),
}

/** The heading over figures of one kind: `Measured in km`, `US dollars`. */
export function figureHeading(kind: ValueKind, unit: string | null): string {
  if (kind === 'money') return unit ? currencyWords(unit) : m.facts_figures_money()
  if (kind === 'quantity' && unit) return m.facts_figures_quantity({ unit })
  return FIGURE_WORDS[kind] ?? m.facts_figures_number()
}

const FIGURE_WORDS: Partial<Record<ValueKind, string>> = {
  percent: m.facts_figures_percent(),
  age: m.facts_figures_age(),
  ordinal: m.facts_figures_ordinal(),
}

const CURRENCIES = new Intl.DisplayNames(FORMATS, { type: 'currency' })

/** `USD` as `US Dollar`; a unit that is no currency code stays as it is. */
function currencyWords(unit: string): string {
  return /^[A-Z]{3}$/.test(unit) ? (CURRENCIES.of(unit) ?? unit) : unit
}

export const NOT_CLAIM_WORDS: Record<NotClaimReason, string> = {
  opinion: m.not_claim_opinion(),
  prediction: m.not_claim_prediction(),
  promise: m.not_claim_promise(),
  question: m.not_claim_question(),
  advice: m.not_claim_advice(),
  boilerplate: m.not_claim_boilerplate(),
  link: m.not_claim_link(),
  greeting: m.not_claim_greeting(),
  fragment: m.not_claim_fragment(),
}
