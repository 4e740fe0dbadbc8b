/** How the article is read: with its marks or without, and what was found in it besides claims. */
import { m } from '#messages'
import { tick } from 'svelte'

import type { Desk } from '../state/desk.svelte'
import { FACT_PARTS, type FactPart } from '../messages/facts'
import { hasArticle, type Action } from './action'

async function showFacts(desk: Desk, part: FactPart): Promise<void> {
  desk.article.facts.part = part
  await tick()
  desk.ui.focusFacts()
}

const PARTS: Record<FactPart, { key: string; label: string }> = {
  names: { key: 'n', label: m.action_facts_names() },
  dates: { key: 't', label: m.action_facts_dates() },
  figures: { key: 'f', label: m.action_facts_figures() },
  quotations: { key: 'q', label: m.action_facts_quotations() },
  aside: { key: 'a', label: m.action_facts_aside() },
  lost: { key: 'x', label: m.action_facts_lost() },
}

export const READING: readonly Action[] = [
  {
    id: 'reading-mode',
    label: m.action_reading_mode(),
    group: 'View',
    keys: ['Shift+R'],
    when: hasArticle,
    checked: ({ article }) => article.reading,
    run: ({ article, ui, toasts }) => {
      ui.view = 'galley'
      article.reading = !article.reading
      toasts.say(article.reading ? m.reading_on() : m.reading_off())
    },
  },
  {
    id: 'focus-outline',
    label: m.action_focus_outline(),
    group: 'View',
    keys: ['v o'],
    when: hasArticle,
    run: async ({ article, ui }) => {
      article.facts.part = null
      await tick()
      ui.focusOutline()
    },
  },
  {
    id: 'focus-overview',
    label: m.action_focus_overview(),
    group: 'View',
    keys: ['v m'],
    when: hasArticle,
    run: async ({ ui }) => {
      ui.view = 'galley'
      await tick()
      ui.focusOverview()
    },
  },
  {
    id: 'toggle-facts',
    label: m.action_toggle_facts(),
    group: 'View',
    keys: ['Shift+E'],
    when: hasArticle,
    checked: ({ article }) => article.facts.part !== null,
    run: (desk) => {
      const { facts } = desk.article
      if (facts.part) facts.part = null
      else return showFacts(desk, 'names')
    },
  },
  {
    id: 'facts-open-only',
    label: m.action_facts_open_only(),
    group: 'View',
    keys: ['v u'],
    when: hasArticle,
    run: (desk) => {
      const { facts } = desk.article
      facts.onlyOpen = !facts.onlyOpen
      return showFacts(desk, facts.shown ?? 'figures')
    },
  },
  {
    id: 'facts-filter',
    label: m.action_facts_filter(),
    group: 'View',
    keys: ['v /'],
    when: hasArticle,
    run: async (desk) => {
      await showFacts(desk, desk.article.facts.shown ?? 'names')
      desk.ui.focusFactFilter()
    },
  },
  ...FACT_PARTS.map((part): Action => ({
    id: `facts-${part}`,
    label: PARTS[part].label,
    group: 'View',
    keys: [`v ${PARTS[part].key}`],
    when: hasArticle,
    checked: ({ article }) => article.facts.part === part,
    run: (desk) => showFacts(desk, part),
  })),
]
