/** How components reach the desk. */
import { createContext } from 'svelte'

import type { Desk } from './desk.svelte'

/** The desk of the component tree; set once at its root. */
export const [getDesk, setDesk] = createContext<Desk>()
