import { expect, test } from 'vitest'

import { diffWords } from './diff'

/** Draws a difference as `same [-removed-] {+added+}`. */
function check(before: string, after: string, drawn: string) {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const
  const found = diffWords(before, after).map((run) => signs[run.what].join(run.text))
  expect(found.join('')).toBe(drawn)
}

test('one word is replaced', () =>
  check('Harbor raid nets 43', 'Harbor raid nets 38', 'Harbor raid nets [-43-]{+38+}'))
test('amounts stay whole', () =>
  check('topped $3.2 million', 'topped $3.4 million', 'topped [-$3.2-]{+$3.4+} million'))
test('words are taken out', () =>
  check('a very old shop', 'an old shop', '[-a very-]{+an+} old shop'))
test('words are added at the end', () =>
  check('in 2018', 'in 2018 and 2019', 'in 2018{+ and 2019+}'))
test('equal texts have no difference', () => check('the same', 'the same', 'the same'))
test('nothing becomes something', () => check('', 'new', '{+new+}'))
