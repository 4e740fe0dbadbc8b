/**
 * Chords: how a key press is named, and how it is written on the screen. A chord is one press, as
 * `$mod+Shift+z`, or several after one another, as `g g`. `$mod` is Command on a Mac, else Control.
 */

const NAMES: Record<string, string> = {
  arrowdown: '↓',
  arrowup: '↑',
  arrowleft: '←',
  arrowright: '→',
  backspace: '⌫',
  escape: 'Esc',
  pagedown: 'PgDn',
  pageup: 'PgUp',
}
const MODIFIERS = ['ctrl', 'meta', 'alt', 'shift'] as const
const SPELLINGS: Record<string, string> = { control: 'ctrl', cmd: 'meta', command: 'meta' }
/** Presses that moving and writing need; they cannot be given away. */
const NEEDED = new Set(['tab', 'shift+tab', 'enter', 'escape', 'shift'])

/** Whether the machine writes its modifiers as signs. */
export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(navigator.platform)
}

/** One spelling for each chord, so that equal ones can be found. */
export function normal(chord: string, mac: boolean = isMac()): string {
  return chord
    .split(' ')
    .map((press) => {
      const parts = partsOf(press.toLowerCase()).map((part) =>
        part === '$mod' ? (mac ? 'meta' : 'ctrl') : (SPELLINGS[part] ?? part),
      )
      const key = parts.pop() ?? ''
      return named(parts, key)
    })
    .join(' ')
}

/** The names a press can go by, most exact first: the letter it writes, and the place of its key. */
export function pressesOf(event: KeyboardEvent): string[] {
  const { key, code } = event
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead'].includes(key)) return []
  // AltGr writes letters; Windows reports it as Control and Alt.
  const writes = event.getModifierState?.('AltGraph') ?? false
  const held = [
    ...(event.ctrlKey && !writes ? ['ctrl'] : []),
    ...(event.metaKey ? ['meta'] : []),
    ...(event.altKey && !writes ? ['alt'] : []),
    ...(event.shiftKey ? ['shift'] : []),
  ]
  // A chord is parted by blanks, so the blank has a name.
  const letter = key === ' ' ? 'space' : key.toLowerCase()
  // A sign that needs Shift on one keyboard needs none on another.
  const sign = key.length === 1 && letter === key.toUpperCase() && event.shiftKey
  return [
    named(held, letter),
    named(held, code.toLowerCase()),
    ...(sign
      ? [
          named(
            held.filter((each) => each !== 'shift'),
            letter,
          ),
        ]
      : []),
  ]
}

/** The chord of a press, as a reviewer would choose it; `null` for presses that are needed. */
export function chosenChord(event: KeyboardEvent): string | null {
  const [first, , sign] = pressesOf(event)
  const chord = sign ?? first
  return chord === undefined || NEEDED.has(chord) ? null : chord
}

/** A chord as written on the screen: `Ctrl+Shift+Z`, `J`, `?`, `G G`. */
export function chord(keys: string, mac: boolean = isMac()): string {
  return keys
    .split(' ')
    .map((press) => {
      const parts = partsOf(press)
      const key = parts.pop() ?? ''
      const shown = NAMES[key.toLowerCase()] ?? key.replace(/^(Digit|Numpad)/i, '')
      const modifiers = key === '?' ? [] : parts.map((part) => modifier(part.toLowerCase(), mac))
      const word = shown.length === 1 || /^f\d/i.test(shown) ? shown.toUpperCase() : capital(shown)
      return [...modifiers, word].join(mac ? '' : '+')
    })
    .join(' ')
}

function partsOf(press: string): string[] {
  // The plus sign is a key, too.
  return press.endsWith('++') ? [...press.slice(0, -2).split('+'), '+'] : press.split('+')
}

function named(held: readonly string[], key: string): string {
  return [...MODIFIERS.filter((each) => held.includes(each)), key].join('+')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function modifier(name: string, mac: boolean): string {
  if (name === '$mod') return mac ? '⌘' : 'Ctrl'
  if (name === 'meta') return mac ? '⌘' : 'Meta'
  if (name === 'ctrl' || name === 'control') return mac ? '⌃' : 'Ctrl'
  if (name === 'shift') return mac ? '⇧' : 'Shift'
  if (name === 'alt') return mac ? '⌥' : 'Alt'
  return name
}
