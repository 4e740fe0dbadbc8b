/** What the pane of facts shows: what fits the filter and, when asked, only what is still open. */
import type {
  ArticleFacts,
  EntityView,
  NotClaimView,
  QuotationView,
  TickView,
  Utf16Range,
  ValueView,
} from '../ipc/bindings'
import { fits, isFigure, namings } from './facts'
import type { Marks } from './pencil'

/** How the pane is narrowed. */
export interface Narrowing {
  query: string
  onlyOpen: boolean
}

/** Facts by part of the pane. */
export interface ShownFacts {
  names: EntityView[]
  dates: ValueView[]
  figures: ValueView[]
  quotations: QuotationView[]
  aside: NotClaimView[]
  lost: TickView[]
}

/** The facts that fit. */
export function shown(
  { entities, values, quotations, not_claims }: ArticleFacts,
  { query, onlyOpen }: Narrowing,
  marks: Marks,
): ShownFacts {
  const wanted = (ranges: readonly Utf16Range[]) => !onlyOpen || ranges.some((r) => marks.isOpen(r))
  const value = ({ text, value, unit, range }: ValueView) =>
    fits(query, text, value, unit) && wanted([range])
  const kept = values.filter(value)
  return {
    names: entities.filter(
      (entity) =>
        fits(query, entity.name, ...entity.spellings, ...entity.traits.map(({ text }) => text)) &&
        wanted(namings(entity)),
    ),
    dates: kept.filter((each) => !isFigure(each)),
    figures: kept.filter(isFigure),
    quotations: quotations.filter(
      ({ text, speaker, range }) => fits(query, text, speaker) && wanted([range]),
    ),
    aside: not_claims.filter(({ text, reason }) => fits(query, text, reason)),
    lost: marks.changed.filter(({ words, reviewer, reason }) =>
      fits(query, words, reviewer, reason),
    ),
  }
}
