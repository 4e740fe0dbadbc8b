/** The guide inside the window: its topics, and the actions each is about. */
import { m } from '#messages'

/** A topic of the guide. */
export interface Topic {
  title: string
  /** Its paragraphs. */
  text: readonly string[]
  /** Actions whose keys belong to it. */
  actions: readonly string[]
}

/** All topics, in the order of the work. */
export const TOPICS: readonly Topic[] = [
  {
    title: m.help_bring(),
    text: [m.help_bring_1(), m.help_bring_2(), m.help_bring_3()],
    actions: ['paste-article', 'open-file', 'open-sample', 'next-draft-file', 'edit-text'],
  },
  {
    title: m.help_walk(),
    text: [m.help_walk_1(), m.help_walk_2(), m.help_walk_3()],
    actions: ['next-open', 'previous-open', 'next-important', 'accept-claim', 'dismiss-claim'],
  },
  {
    title: m.help_tick(),
    text: [m.help_tick_1(), m.help_tick_2()],
    actions: ['tick-detail', 'tick-claim', 'tick-words', 'untick', 'waive'],
  },
  {
    title: m.help_evidence(),
    text: [m.help_evidence_1(), m.help_evidence_2(), m.help_evidence_3()],
    actions: ['paste-link', 'add-source', 'edit-passage', 'edit-locator', 'next-stance'],
  },
  {
    title: m.help_verdicts(),
    text: [m.help_verdicts_1(), m.help_verdicts_2(), m.help_verdicts_3()],
    actions: [
      'verdict-confirmed',
      'confirm-and-next',
      'edit-correction',
      'edit-query',
      'rating-scales',
    ],
  },
  {
    title: m.help_report(),
    text: [m.help_report_1(), m.help_report_2()],
    actions: ['export-report', 'archive-article'],
  },
  {
    title: m.help_library(),
    text: [m.help_library_1(), m.help_library_2(), m.help_library_3()],
    actions: ['show-desk', 'add-folder', 'move-article', 'edit-tags', 'delete-article', 'undo'],
  },
  {
    title: m.help_keys(),
    text: [m.help_keys_1(), m.help_keys_2()],
    actions: ['palette', 'show-keys', 'change-keys', 'settings'],
  },
]
