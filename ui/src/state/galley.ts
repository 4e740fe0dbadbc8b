/** The letters of the galley as the reviewer likes them. */
import type { Preferences } from '../ipc/bindings'

/** Width of a character beside the size of its letters, on average over English text. */
const CHARACTER = { serif: 0.4907, sans: 0.535 }

const FONT = { serif: 'var(--font-text)', sans: 'var(--font-ui)' }

/** A pane whose width the reviewer sets. */
export type Pane = 'side' | 'inspector'

/** What sets the width of a pane, and its bounds in CSS pixels. */
export const PANES = {
  side: { token: '--side-width', setting: 'side_width', bounds: { min: 200, max: 480 } },
  inspector: {
    token: '--inspector-width',
    setting: 'inspector_width',
    bounds: { min: 340, max: 720 },
  },
} as const

/** The tokens of the panes the reviewer gave a width, as declarations. */
export function paneStyle(preferences: Preferences): string {
  return Object.values(PANES)
    .flatMap(({ token, setting }) => {
      const width = preferences[setting]
      return width === null ? [] : [`${token}: ${width}px`]
    })
    .join('; ')
}

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
