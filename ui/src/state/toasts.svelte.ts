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

/** How long a message stays, in milliseconds. Errors stay until they are dismissed. */
const STAY = 7000

/** Messages shown now. */
export class Toasts {
  list = $state.raw<Toast[]>([])
  /** What the live region says. */
  spoken = $state('')
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
    this.spoken = text
  }

  /** Takes a message away. */
  close(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id)
  }

  #add(toast: Omit<Toast, 'id' | 'dialog'>): number {
    const id = this.#next
    this.#next += 1
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
