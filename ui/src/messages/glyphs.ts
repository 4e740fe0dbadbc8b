/**
 * Signs drawn both by components and by the editor's margin, as paths on a 24 × 24 grid.
 * Shapes from Lucide (ISC licence).
 */
export const GLYPHS = {
  check: ['M20 6 9 17l-5-5'],
  pen: [
    'M12 20h9',
    'M16.376 3.622a1 1 0 0 1 3.002 3.002L7.368 18.635a2 2 0 0 1-.855.506l-2.872.838a.5.5 0 0 1-.62-.62l.838-2.872a2 2 0 0 1 .506-.854z',
  ],
  cross: ['M18 6 6 18', 'm6 6 12 12'],
  alert: ['M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z', 'M12 8v4', 'M12 16h.01'],
  arrows: ['M8 3 4 7l4 4', 'M4 7h16', 'm16 21 4-4-4-4', 'M20 17H4'],
  question: [
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z',
    'M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3',
    'M12 17h.01',
  ],
  person: ['M12 3a5 5 0 1 0 0 10 5 5 0 0 0 0-10z', 'M20 21a8 8 0 0 0-16 0'],
  speech: ['M21 15a2 2 0 0 1-2 2H7l-4 4V5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2z'],
  barred: ['M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20z', 'm4.9 4.9 14.2 14.2'],
  flag: ['M4 22V4', 'M4 4c4-2 7 2 15 0l-3 6 3 6c-8 2-11-2-15 0'],
  scissors: [
    'M6 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
    'M6 15a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
    'M8.12 8.12 12 12',
    'M20 4 8.12 15.88',
    'M14.8 14.8 20 20',
  ],
} as const satisfies Record<string, readonly string[]>

/** Name of a sign. */
export type GlyphName = keyof typeof GLYPHS
