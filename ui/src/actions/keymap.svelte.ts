/** Which keys run which action: the keys of the chosen set, and those the reviewer chose instead. */
import type { KeySet } from '../ipc/bindings'
import type { Action } from './action'
import { normal } from './chords'
import { VIM } from './keysets'
import { ACTIONS } from './registry'

/** The reviewer's own keys: action to chords. */
export type OwnKeys = Readonly<Record<string, string[] | undefined>>

/** A chord that two actions want; the first has it. */
export interface Conflict {
  chord: string
  has: Action
  wants: Action
}

/** Keys and actions. */
export class Keymap {
  set = $state<KeySet>('plain')
  own = $state.raw<OwnKeys>({})
  #keys = $derived<Record<string, readonly string[] | undefined>>(
    Object.fromEntries(
      ACTIONS.map((action) => [action.id, keysIn(action, this.set, this.own)] as const),
    ),
  )
  #chords = $derived.by(() => {
    const actions: Record<string, Action | undefined> = {}
    const beginnings: Record<string, true | undefined> = {}
    for (const action of ACTIONS) {
      for (const keys of this.keysOf(action.id)) {
        const chord = normal(keys)
        actions[chord] ??= action
        const presses = chord.split(' ')
        for (let size = 1; size < presses.length; size += 1)
          beginnings[presses.slice(0, size).join(' ')] = true
      }
    }
    return { actions, beginnings }
  })
  /** Chords that more than one action wants. */
  conflicts = $derived.by<readonly Conflict[]>(() =>
    ACTIONS.flatMap((wants) =>
      this.keysOf(wants.id).flatMap((chord) => {
        const has = this.takenBy(chord, wants.id)
        const first = has && ACTIONS.indexOf(has) < ACTIONS.indexOf(wants)
        return has && first ? [{ chord, has, wants }] : []
      }),
    ),
  )

  /** The chords of an action; the first is the one shown. */
  keysOf(id: string): readonly string[] {
    return this.#keys[id] ?? []
  }

  /** The action that a chord runs. */
  actionOf(chord: string): Action | null {
    return this.#chords.actions[chord] ?? null
  }

  /** Whether more presses can make a chord of these. */
  begins(chord: string): boolean {
    return this.#chords.beginnings[chord] ?? false
  }

  /** The other action that has a chord, or one that begins like it. */
  takenBy(chord: string, exceptId: string): Action | null {
    const wanted = normal(chord)
    return (
      ACTIONS.find(
        (action) =>
          action.id !== exceptId &&
          this.keysOf(action.id).some((keys) => clash(normal(keys), wanted)),
      ) ?? null
    )
  }

  /** The own keys when an action is given one more chord, which is taken from every other. */
  given(id: string, chord: string): Record<string, string[]> {
    const wanted = normal(chord)
    const own = this.#copy()
    for (const action of ACTIONS) {
      const keys = this.keysOf(action.id)
      const left = keys.filter((each) => !clash(normal(each), wanted))
      if (action.id !== id && left.length < keys.length) own[action.id] = left
    }
    own[id] = [...this.keysOf(id).filter((each) => normal(each) !== wanted), chord]
    return own
  }

  /** The own keys when a chord is taken from an action. */
  taken(id: string, chord: string): Record<string, string[]> {
    return { ...this.#copy(), [id]: this.keysOf(id).filter((each) => each !== chord) }
  }

  /** The own keys when an action goes back to the keys of its set. */
  reset(id: string): Record<string, string[]> {
    return Object.fromEntries(Object.entries(this.#copy()).filter(([each]) => each !== id))
  }

  #copy(): Record<string, string[]> {
    return Object.fromEntries(
      Object.entries(this.own).flatMap(([id, keys]) => (keys ? [[id, [...keys]]] : [])),
    )
  }
}

/** The keys of the window. */
export const keymap = new Keymap()

/** The keys of an action in a set, or its own. What the web view does itself stays. */
function keysIn(action: Action, set: KeySet, own: OwnKeys): readonly string[] {
  if (action.native) return action.keys
  return own[action.id] ?? (set === 'vim' ? VIM[action.id] : undefined) ?? action.keys
}

/** Equal chords clash, and so does a chord with one that begins with it. */
function clash(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
