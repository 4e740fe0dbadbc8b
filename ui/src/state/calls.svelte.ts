/** Calls to the backend: changes one after another, failures shown, work in flight counted. */
import { m } from '#messages'

import { CommandFailure, type Backend } from '../ipc/backend'
import type { Changes, ErrorCode } from '../ipc/bindings'
import type { ChangeCommands, ChangeName, CommandName, Commands } from '../ipc/commands'
import type { Toasts } from './toasts.svelte'

/** A change that could not be kept, as it was asked for. */
export interface Unsaved {
  name: ChangeName
  args: unknown
  failure: CommandFailure
}

/** Failures that lose what was written; others refuse it, and say why where it was written. */
const LOST: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'not_saved',
  'library_unusable',
  'internal',
])

/** The way from screens to the backend. */
export class Calls {
  /** Changes that are not on disk yet. */
  pending = $state(0)
  /** Changes that could not be kept, oldest first: they can be tried again. */
  unsaved = $state.raw<readonly Unsaved[]>([])
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
      await this.onchanges(changes)
      return changes
    } catch (cause) {
      const failure = CommandFailure.from(cause)
      if (LOST.has(failure.code)) this.unsaved = [...this.unsaved, { name, args, failure }]
      this.show(cause)
      return null
    } finally {
      this.pending -= 1
    }
  }

  /** Waits until every change made so far is kept, or has failed. */
  async settled(): Promise<void> {
    await this.#queue
  }

  /** Makes the changes again that could not be kept, in their order; those that fail wait on. */
  async retry(): Promise<void> {
    const waiting = this.unsaved
    this.unsaved = []
    await Promise.all(waiting.map(({ name, args }) => this.change(name, args as never)))
    if (this.unsaved.length === 0 && waiting.length > 0) this.toasts.done(m.saved_now())
  }

  /** Shows a failure; a cancelled dialog is none. */
  show(cause: unknown): void {
    const failure = CommandFailure.from(cause)
    if (failure.code === 'reviewer_needed') this.onreviewerneeded()
    else if (failure.code !== 'cancelled') this.toasts.failed(failure)
  }
}
