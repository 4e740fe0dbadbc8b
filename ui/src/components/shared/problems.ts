/** How dialogs learn what went wrong in them, without knowing where messages are kept. */
import { createContext } from 'svelte'

/** Something that went wrong, and what to do. */
export interface Problem {
  id: number
  text: string
  hint?: string | null
}

/** The problems of the open dialog; set once at the root of the component tree. */
export const [getProblems, setProblems] = createContext<() => readonly Problem[]>()
