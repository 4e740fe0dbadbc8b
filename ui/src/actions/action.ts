/** What an action is. */
import { m } from '#messages'
import type { Desk } from '../state/desk.svelte'

/** Headings of the palette, the menu and the sheet of keys, in their order. */
export const GROUPS = [
  'Go',
  'Claim',
  'Pencil',
  'Verdict',
  'Finding',
  'Evidence',
  'Edit',
  'Article',
  'Library',
  'View',
  'App',
] as const

/** The words of a heading. */
export const GROUP_WORDS: Record<Group, string> = {
  Go: m.group_go(),
  Claim: m.group_claim(),
  Pencil: m.group_pencil(),
  Verdict: m.group_verdict(),
  Finding: m.group_finding(),
  Evidence: m.group_evidence(),
  Edit: m.group_edit(),
  Article: m.group_article(),
  Library: m.group_library(),
  View: m.group_view(),
  App: m.group_app(),
}

/** A heading. */
export type Group = (typeof GROUPS)[number]

/** Something a reviewer can do. The native menu, the palette, the keys and the help all read it. */
export interface Action {
  id: string
  label: string
  /** Its words in the native menu, where a heading says the rest. */
  short?: string
  group: Group
  /** Its plain keys, as chords; the first is the one shown. */
  keys: readonly string[]
  /** The web view's own event does it, so its keys are shown but not listened to. */
  native?: boolean
  /** Works while a text field has the keyboard. */
  everywhere?: boolean
  /** Whether it makes sense now; always when left out. */
  when?: (desk: Desk) => boolean
  /** Whether it is on; left out for what is done and over. */
  checked?: (desk: Desk) => boolean
  /** Whether the inspector in a window of its own does it there; other actions need the main window. */
  apart?: boolean
  /** Does it. */
  run: (desk: Desk) => unknown
}

/** An article is open. */
export function hasArticle(desk: Desk): boolean {
  return desk.article.view !== null
}

/** The reviewer stands on a claim. */
export function hasClaim(desk: Desk): boolean {
  return desk.article.current !== null
}
