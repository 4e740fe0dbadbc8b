/** What can be set, by part: the search of the settings looks through it. */
import { m } from '#messages'

import type { SettingsPart } from '../../state/ui.svelte'

/** A part of the settings, with the words its settings are found by. */
export interface Part {
  id: SettingsPart
  label: string
  words: readonly string[]
}

/** All parts, in the order they are shown. */
export const PARTS: readonly Part[] = [
  {
    id: 'appearance',
    label: m.settings_appearance(),
    words: [
      m.settings_theme(),
      m.theme_word_dark(),
      m.theme_word_light(),
      m.theme_word_contrast(),
      m.settings_typeface(),
      m.settings_zoom(),
      m.settings_size(),
      m.settings_measure(),
    ],
  },
  {
    id: 'reviewer',
    label: m.settings_reviewer(),
    words: [m.app_name(), m.app_initials()],
  },
  { id: 'keys', label: m.settings_keys(), words: [m.keys_set()] },
  {
    id: 'scales',
    label: m.settings_scales(),
    words: [m.settings_default_scale(), m.scales_of_article(), m.scales_manage()],
  },
  { id: 'language', label: m.settings_language(), words: [m.settings_language_window()] },
  {
    id: 'library',
    label: m.settings_library(),
    words: [
      m.settings_library_name(),
      m.settings_library_folder(),
      m.action_open_library(),
      m.action_create_library(),
      m.action_show_library(),
      m.settings_version(),
    ],
  },
]

/** The parts whose name or settings hold every word typed. */
export function matching(query: string): SettingsPart[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  return PARTS.filter((part) => {
    const text = [part.label, ...part.words].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  }).map(({ id }) => id)
}
