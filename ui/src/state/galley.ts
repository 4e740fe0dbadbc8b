/** The letters of the galley as the reviewer likes them. */
import type { Preferences } from '../ipc/bindings'

/** Width of a character beside the size of its letters, on average over English text. */
const CHARACTER = { serif: 0.4907, sans: 0.535 }

const FONT = { serif: 'var(--font-text)', sans: 'var(--font-ui)' }

/** The tokens of the galley, as declarations. */
export function galleyStyle({
  typeface,
  text_size: size,
  measure,
}: Pick<Preferences, 'typeface' | 'text_size' | 'measure'>): string {
  const width = Math.round(size * measure * CHARACTER[typeface])
  return [
    `--font-galley: ${FONT[typeface]}`,
    `--size-galley: ${size}px`,
    `--measure-galley: ${width}px`,
  ].join('; ')
}
