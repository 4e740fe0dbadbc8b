/** What the window talks to: the shell in the app, an in-memory library in tests. */
import type {
  AppView,
  Changes,
  CommandError,
  ErrorCode,
  FileDropped,
  ImportProgress,
  InspectorMoved,
  MenuChosen,
  Standing,
} from './bindings'
import type { CommandName, Commands } from './commands'

/** Events the shell sends to the page. */
export interface Events {
  'library-changed': Changes
  'import-progress': ImportProgress
  'file-dropped': FileDropped
  menu: MenuChosen
  /** Preferences or the reviewer changed in another window. */
  'app-changed': AppView
  /** The reviewer went somewhere in another window. */
  'standing-changed': Standing
  /** The inspector went into a window of its own, or back. */
  'inspector-moved': InspectorMoved
  /** Another library is on the desk. */
  'library-opened': null
}

/** What a window shows: everything, or the inspector alone. */
export type WindowName = 'main' | 'inspector'

/** Calls commands and listens to events. */
export interface Backend {
  /** The window the page is in. */
  readonly window: WindowName
  /** Runs a command; rejects with a {@link CommandFailure}. */
  call<Name extends CommandName>(
    name: Name,
    args: Commands[Name]['args'],
  ): Promise<Commands[Name]['answer']>
  /** Listens until the returned function is called. */
  on<Name extends keyof Events>(name: Name, listener: (payload: Events[Name]) => void): () => void
}

/** A command that failed, with what to do about it. */
export class CommandFailure extends Error {
  /** What to react to. */
  readonly code: ErrorCode
  /** What the reviewer can do, where there is something. */
  readonly hint: string | null

  constructor(error: CommandError) {
    super(error.message)
    this.name = 'CommandFailure'
    this.code = error.code
    this.hint = error.hint
  }

  /** Takes whatever a rejected command holds. */
  static from(cause: unknown): CommandFailure {
    if (cause instanceof CommandFailure) return cause
    if (isCommandError(cause)) return new CommandFailure(cause)
    const message = cause instanceof Error ? cause.message : String(cause)
    return new CommandFailure({ code: 'internal', message, hint: null })
  }
}

function isCommandError(cause: unknown): cause is CommandError {
  return typeof cause === 'object' && cause !== null && 'code' in cause && 'message' in cause
}
