// Two languages that nobody speaks, made of English: one of long words with accents, one that runs
// from right to left. What breaks in them would break in a real translation.

/** Long words with accents, and from right to left. */
export const PSEUDO_LOCALES = ['en-XA', 'ar-XB']

/** Letters with accents instead of the plain ones. */
const ACCENTS = new Map(
  [...'aeiouycnsAEIOUYCNS'].map((plain, at) => [plain, [...'áéïöüýçñšÁÉÎÖÜÝÇÑŠ'][at]]),
)
const RIGHT_TO_LEFT_OVERRIDE = '\u202e'
const POP = '\u202c'

/** The messages of English in a pseudo-locale. */
export function pseudo(messages, locale) {
  const change = locale === 'ar-XB' ? rightToLeft : longWords
  return Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [key, inside(message, change)]),
  )
}

/** Changes the texts of a message and of its plural forms. */
function inside(message, change) {
  if (typeof message === 'string') return change(message)
  return message.map((variants) => ({
    ...variants,
    match: Object.fromEntries(
      Object.entries(variants.match).flatMap(([when, text]) => {
        const forms = [[when, change(text)]]
        // Every category of the language that English does not have reads as the other ones do.
        return when.endsWith('=other') ? [...rest(when, change(text)), ...forms] : forms
      }),
    ),
  }))
}

function rest(when, text) {
  return ['zero', 'two', 'few', 'many'].map((category) => [
    when.replace(/=other$/, `=${category}`),
    text,
  ])
}

/** Accents on the letters, and two fifths more of them; names in braces stay. */
export function longWords(text) {
  const accented = outsideBraces(text, (part) =>
    [...part].map((letter) => ACCENTS.get(letter) ?? letter).join(''),
  )
  const more = Math.ceil(text.replace(/\{[^}]*\}/g, '').length * 0.4)
  return /\p{L}/u.test(text) ? `[${accented}${' ·one·two·three'.repeat(9).slice(0, more)}]` : text
}

/** Words written from right to left; names in braces stay. */
export function rightToLeft(text) {
  return outsideBraces(text, (part) =>
    part.replace(/[\p{L}\p{M}’']+/gu, (word) => `${RIGHT_TO_LEFT_OVERRIDE}${word}${POP}`),
  )
}

function outsideBraces(text, change) {
  return text
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('')
}
