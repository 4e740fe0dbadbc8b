/** How dialogs learn of long work that goes on under them, without knowing where it is kept. */
import { createContext } from 'svelte'

/** Long work, in words, and the way to stop it where there is one. */
export interface Busy {
  text: string
  stop: (() => void) | null
}

/** The work that goes on; set once at the root of the component tree. */
export const [getBusy, setBusy] = createContext<() => Busy | null>()
