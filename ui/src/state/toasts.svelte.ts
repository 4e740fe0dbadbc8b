/** Short messages and the sentence screen readers hear. */
import type { CommandFailure } from '../ipc/backend'
import { sentence } from '../messages/words'
import type { DialogOpen, Ui } from './ui.svelte'

/** A message. */
export interface Toast {
  id: number
  tone: 'done' | 'error'
  text: string
  hint?: string | null
  button?: { label: string; run: () => void }
  /** The dialog a problem was met in: it is shown there, and goes with it. */
  dialog: DialogOpen | null
}

/** Something that was said, to be read again. */
export interface Announcement {
  id: number
  text: string
  /** When, as ISO 8601. */
  at: string
  /** A message on the screen said it: screen readers heard it there. */
  shown: boolean
}

/** Announcements that can be read again. */
const KEPT = 200

/** Announcements in the live region at most: a few more than can be made in one breath. */
const HEARD = 6

/** How long a message stays, in milliseconds. Errors stay until they are dismissed. */
const STAY = 7000

/** Messages shown now. */
export class Toasts {
  list = $state.raw<Toast[]>([])
  /** Everything that was said, oldest first. */
  log = $state.raw<readonly Announcement[]>([])
  /** What the live region says. */
  spoken = $derived(this.log.filter(({ shown }) => !shown).slice(-HEARD))
  /** Those of the window itself. */
  shown = $derived(this.list.filter(({ dialog }) => dialog === null))
  /** Those of the open dialog. */
  inDialog = $derived(
    this.list.filter(({ dialog }) => dialog !== null && dialog === this.ui.dialog),
  )
  #next = 1

  constructor(private readonly ui: Ui) {}

  /** Says that something was done. */
  done(text: string, button?: Toast['button']): void {
    const id = this.#add({ tone: 'done', text, button })
    setTimeout(() => this.close(id), STAY)
  }

  /** Says what went wrong and what to do. */
  failed(failure: CommandFailure): void {
    this.#add({
      tone: 'error',
      text: sentence(failure.message),
      hint: failure.hint && sentence(failure.hint),
    })
  }

  /** Says what went wrong in words of the window itself. */
  refused(text: string, hint?: string): void {
    this.#add({ tone: 'error', text, hint })
  }

  /** Speaks without showing. */
  say(text: string): void {
    this.#note(text, false)
  }

  /** Takes a message away. */
  close(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id)
  }

  #note(text: string, shown: boolean): number {
    const id = this.#next
    this.#next += 1
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- written at once, never changed
    const at = new Date().toISOString()
    this.log = [...this.log, { id, text, at, shown }].slice(-KEPT)
    return id
  }

  #add(toast: Omit<Toast, 'id' | 'dialog'>): number {
    const id = this.#note([toast.text, toast.hint].filter(Boolean).join(' '), true)
    const open = this.ui.dialog
    const others = this.list.filter(
      ({ tone, text, dialog }) =>
        text !== toast.text && tone === 'error' && (dialog === null || dialog === open),
    )
    const dialog = toast.tone === 'error' ? open : null
    this.list = [...others.slice(-2), { ...toast, id, dialog }]
    return id
  }
}
