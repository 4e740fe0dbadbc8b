/** Languages by their names. */
import { m } from '#messages'
import { FORMATS } from './locale'

/** Languages that articles are often in. */
const COMMON = [
  ...['ar', 'cs', 'da', 'de', 'el', 'en', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it'],
  ...['ja', 'ko', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'sw', 'tr', 'uk', 'ur', 'vi', 'zh'],
]

const NAMES = new Intl.DisplayNames(FORMATS, { type: 'language', fallback: 'code' })

/** The name of a language, or its tag when it has none. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The common languages by name, with the one found in the article. */
export function languageChoices(found: string | null): { value: string; label: string }[] {
  const names = COMMON.filter((tag) => tag !== found)
    .map((value) => ({ value, label: languageName(value) }))
    .sort((a, b) => a.label.localeCompare(b.label))
  const first = found
    ? [{ value: found, label: m.language_found({ name: languageName(found) }) }]
    : []
  return [...first, { value: '', label: m.language_unknown() }, ...names]
}
