/** The application: reviewer, library name, version. */
import { CommandFailure } from '../ipc/backend'
import type { AppView, Preferences, ReviewerView } from '../ipc/bindings'
import type { Calls } from './calls.svelte'

/** What the window knows of the app. */
export class App {
  view = $state.raw<AppView | null>(null)

  constructor(private readonly calls: Calls) {}

  /** Loads it; answers with what went wrong, because without it there is no desk. */
  async load(): Promise<CommandFailure | null> {
    try {
      this.view = await this.calls.backend.call('app_state', {})
      return null
    } catch (cause) {
      return CommandFailure.from(cause)
    }
  }

  /** Keeps how the reviewer likes the desk. It shows at once, and goes back when it cannot be kept. */
  async prefer(change: Partial<Preferences>): Promise<boolean> {
    const before = this.view
    if (!before) return false
    const preferences = { ...before.preferences, ...change }
    this.view = { ...before, preferences }
    const view = await this.calls.ask('set_preferences', { preferences })
    if (!view && this.view.preferences === preferences) this.view = before
    return Boolean(view)
  }

  /** Takes over what another window changed; its undo stack is told with the changes. */
  follow(view: AppView): void {
    this.view = view
  }

  /** Keeps who is at the desk. */
  async setReviewer(reviewer: ReviewerView): Promise<boolean> {
    const view = await this.calls.ask('set_reviewer', { reviewer })
    if (view) this.view = view
    return Boolean(view)
  }
}
