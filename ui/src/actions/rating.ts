/** The public rating of the claim the reviewer stands on. */
import { m } from '#messages'

import { number } from '../messages/numbers'
import type { Desk } from '../state/desk.svelte'
import { EDITORIAL } from '../state/scales.svelte'
import { hasClaim, type Action } from './action'

/** Labels that have a key of their own. */
const WITH_KEY = 9

/** Gives the current claim a label of the article's scale, or takes it away. */
export async function setRating(desk: Desk, label: string | null): Promise<void> {
  const said = label === null ? m.said_no_rating() : m.said_rating({ label })
  await desk.onCurrent('set_rating', { label }, said)
}

function labelsOf({ article, scales }: Desk) {
  return scales.find(article.view?.scale ?? null)?.labels ?? []
}

/** Whether the current claim has a label of the article's scale. */
function ratedAs({ article }: Desk, label: string | undefined): boolean {
  const scale = article.view?.scale
  return (
    article.current?.ratings.some((each) => each.scale === scale && each.label === label) ?? false
  )
}

function isRated(desk: Desk): boolean {
  const scale = desk.article.view?.scale ?? EDITORIAL
  return hasClaim(desk) && scale !== EDITORIAL
}

export const RATING: readonly Action[] = [
  {
    id: 'set-rating',
    label: m.action_set_rating(),
    group: 'Verdict',
    keys: ['Shift+L'],
    when: isRated,
    run: ({ ui }) => ui.focusRating(),
  },
  ...Array.from({ length: WITH_KEY }, (_, index): Action => ({
    id: `rating-${index + 1}`,
    label: m.action_rating_number({ number: number(index + 1) }),
    group: 'Verdict',
    keys: [`; ${index + 1}`],
    when: (desk) => isRated(desk) && labelsOf(desk).length > index,
    checked: (desk) => isRated(desk) && ratedAs(desk, labelsOf(desk)[index]?.label),
    run: (desk) => setRating(desk, labelsOf(desk)[index]?.label ?? null),
  })),
  {
    id: 'clear-rating',
    label: m.action_clear_rating(),
    group: 'Verdict',
    keys: ['; 0'],
    when: (desk) =>
      isRated(desk) &&
      Boolean(
        desk.article.current?.ratings.some(({ scale }) => scale === desk.article.view?.scale),
      ),
    run: (desk) => setRating(desk, null),
  },
]
