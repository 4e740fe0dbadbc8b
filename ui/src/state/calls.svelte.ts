/** Calls to the backend: changes one after another, failures shown, work in flight counted. */
import { CommandFailure, type Backend } from '../ipc/backend'
import type { Changes } from '../ipc/bindings'
import type { ChangeCommands, ChangeName, CommandName, Commands } from '../ipc/commands'
import type { Toasts } from './toasts.svelte'

/** The way from screens to the backend. */
export class Calls {
  /** Changes that are not on disk yet. */
  pending = $state(0)
  /** The last change failed and is not on disk. */
  failed = $state(false)
  /** Applies what a change touched; set by the desk. */
  onchanges: (changes: Changes) => Promise<void> = async () => {}
  /** A change was refused because nobody said who is checking; set by the desk. */
  onreviewerneeded: () => void = () => {}
  #queue: Promise<unknown> = Promise.resolve()

  constructor(
    readonly backend: Backend,
    private readonly toasts: Toasts,
  ) {}

  /** Asks for something; `undefined` when it failed, which has been shown. */
  async ask<Name extends CommandName>(
    name: Name,
    args: Commands[Name]['args'],
  ): Promise<Commands[Name]['answer'] | undefined> {
    try {
      return await this.backend.call(name, args)
    } catch (cause) {
      this.show(cause)
      return undefined
    }
  }

  /** Makes a change after those before it; `null` when it failed, which has been shown. */
  change<Name extends ChangeName>(name: Name, args: ChangeCommands[Name]): Promise<Changes | null> {
    this.pending += 1
    const turn = this.#queue.then(() => this.#take(name, args))
    this.#queue = turn
    return turn
  }

  async #take<Name extends ChangeName>(
    name: Name,
    args: ChangeCommands[Name],
  ): Promise<Changes | null> {
    try {
      const changes = (await this.backend.call(name, args as Commands[Name]['args'])) as Changes
      this.failed = false
      await this.onchanges(changes)
      return changes
    } catch (cause) {
      this.failed = true
      this.show(cause)
      return null
    } finally {
      this.pending -= 1
    }
  }

  /** Shows a failure; a cancelled dialog is none. */
  show(cause: unknown): void {
    const failure = CommandFailure.from(cause)
    if (failure.code === 'reviewer_needed') this.onreviewerneeded()
    else if (failure.code !== 'cancelled') this.toasts.failed(failure)
  }
}
