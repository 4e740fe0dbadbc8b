/** Words for what is found in an article besides claims. */
import { m } from '#messages'
import type { EntityKind, NotClaimReason } from '../ipc/bindings'

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
