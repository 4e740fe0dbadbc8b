/** Moving between claims, and between the keyboard's places. */
import { m } from '#messages'
import { tick } from 'svelte'

import type { ClaimView } from '../ipc/bindings'
import { isFiltered, noneIn, NO_FILTERS, QUEUES, type Queue } from '../state/claims'
import { BY_IMPORTANCE, TEXT_ORDER } from '../state/columns'
import type { Desk } from '../state/desk.svelte'
import { hasArticle, hasClaim, type Action } from './action'

function walk(desk: Desk, direction: 1 | -1, any = false): void {
  const claim = any ? desk.article.goAny(direction) : desk.article.go(direction)
  if (!claim) desk.toasts.say(m.no_other())
}

/** Says it when a queue has no claim to go to. */
function arrive(desk: Desk, claim: ClaimView | null, queue: Queue): void {
  if (!claim) desk.toasts.done(desk.article.sizes[queue] > 0 ? m.no_other() : noneIn(queue).title)
}

export const GO: readonly Action[] = [
  {
    id: 'next-open',
    label: m.action_next_open(),
    group: 'Go',
    apart: true,
    keys: ['j', 'ArrowDown', 'Alt+ArrowDown'],
    when: hasArticle,
    run: (desk) => walk(desk, 1),
  },
  {
    id: 'previous-open',
    label: m.action_previous_open(),
    group: 'Go',
    apart: true,
    keys: ['k', 'ArrowUp', 'Alt+ArrowUp'],
    when: hasArticle,
    run: (desk) => walk(desk, -1),
  },
  {
    id: 'next-claim',
    label: m.action_next_claim(),
    group: 'Go',
    apart: true,
    keys: ['Shift+J', 'ArrowRight'],
    when: hasArticle,
    run: (desk) => walk(desk, 1, true),
  },
  {
    id: 'previous-claim',
    label: m.action_previous_claim(),
    group: 'Go',
    apart: true,
    keys: ['Shift+K', 'ArrowLeft'],
    when: hasArticle,
    run: (desk) => walk(desk, -1, true),
  },
  {
    id: 'first-claim',
    label: m.action_first_claim(),
    group: 'Go',
    apart: true,
    keys: ['Home'],
    when: hasArticle,
    run: ({ article }) => article.goEnd(1),
  },
  {
    id: 'last-claim',
    label: m.action_last_claim(),
    group: 'Go',
    apart: true,
    keys: ['End'],
    when: hasArticle,
    run: ({ article }) => article.goEnd(-1),
  },
  {
    id: 'next-important',
    label: m.action_next_important(),
    group: 'Go',
    apart: true,
    keys: ['b'],
    when: hasArticle,
    run: (desk) => arrive(desk, desk.article.goByRisk(), 'open'),
  },
  {
    id: 'next-figure',
    label: m.action_next_figure(),
    group: 'Go',
    apart: true,
    keys: ['Shift+D'],
    when: hasArticle,
    run: (desk) => arrive(desk, desk.article.goIn('figures'), 'figures'),
  },
  {
    id: 'next-author',
    label: m.action_next_author(),
    group: 'Go',
    apart: true,
    keys: ['Shift+Y'],
    when: hasArticle,
    run: (desk) => arrive(desk, desk.article.goIn('author'), 'author'),
  },
  {
    id: 'order-important',
    label: m.action_order_important(),
    group: 'Go',
    keys: ['Shift+B'],
    when: hasArticle,
    checked: ({ article }) => article.byImportance,
    run: ({ article, toasts }) => {
      article.sort = article.byImportance ? TEXT_ORDER : BY_IMPORTANCE
      toasts.say(article.byImportance ? m.action_order_important() : m.order_text())
    },
  },
  {
    id: 'search',
    label: m.action_search(),
    group: 'Go',
    keys: ['/'],
    run: ({ ui }) => ui.open({ name: 'search' }),
  },
  {
    id: 'filter-articles',
    label: m.action_filter_articles(),
    group: 'Go',
    keys: ['Shift+H'],
    run: ({ ui }) => ui.focusArticles(),
  },
  {
    id: 'filter-claims',
    label: m.action_filter_claims(),
    group: 'Go',
    keys: ['f'],
    when: hasArticle,
    run: async (desk) => {
      desk.ui.view = 'table'
      await tick()
      desk.ui.focusFilters()
    },
  },
  {
    id: 'clear-filters',
    label: m.action_clear_filters(),
    group: 'Go',
    keys: ['Shift+F'],
    when: ({ article }) => isFiltered(article.filters),
    run: ({ article }) => (article.filters = NO_FILTERS),
  },
  ...QUEUES.map(({ value, label }, index): Action => ({
    id: `queue-${value}`,
    label: m.action_queue({ queue: label }),
    short: label,
    group: 'Go',
    keys: [`v ${index + 1}`],
    when: hasArticle,
    checked: ({ article }) => article.queue === value,
    run: ({ article }) => (article.queue = value),
  })),
  {
    id: 'queue-risk',
    label: m.action_queue_risk(),
    short: m.queue_risk(),
    group: 'Go',
    keys: ['v 9'],
    when: hasArticle,
    checked: ({ article }) => article.byRisk,
    run: ({ article }) => article.showByRisk(!article.byRisk),
  },
  {
    id: 'focus-galley',
    label: m.action_focus_galley(),
    group: 'Go',
    keys: ['g'],
    when: hasArticle,
    run: async (desk) => {
      desk.ui.view = 'galley'
      await tick()
      const start = desk.article.current?.range?.start
      if (start !== undefined) desk.ui.show(start)
      desk.ui.focusGalley()
    },
  },
  {
    id: 'find-text',
    label: m.action_find_text(),
    group: 'Go',
    keys: ['$mod+f'],
    when: hasArticle,
    run: async (desk) => {
      desk.ui.view = 'galley'
      await tick()
      desk.ui.findInGalley()
    },
  },
  {
    id: 'claim-history',
    label: m.action_claim_history(),
    group: 'Claim',
    keys: ['h'],
    when: hasClaim,
    run: ({ ui, article }) =>
      article.currentId && ui.open({ name: 'history', claimId: article.currentId }),
  },
]
