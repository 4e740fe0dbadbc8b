/** Words for the checking rules. */
import { m } from '#messages'
import type { FindingView, RuleId } from '../ipc/bindings'

/** What a rule is about, in a few words. */
export const RULE_WORDS: Record<RuleId, string> = {
  D1: m.rule_weekday(),
  D2: m.rule_impossible_date(),
  N1: m.rule_parts_and_total(),
  E7: m.rule_no_passage(),
}

/** What tells one finding from the others; it holds while the text does. */
export function idOf({ rule, range, claim_id }: FindingView): string {
  return [rule, range.start, range.end, claim_id].join(':')
}

/** A finding in one line. */
export function toldOf({ rule, message }: FindingView): string {
  return m.finding_told({ rule: RULE_WORDS[rule], message })
}
