/** The shell as a backend. */
import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import { getCurrentWindow } from '@tauri-apps/api/window'

import { CommandFailure, type Backend } from './backend'

/** Talks to the shell over Tauri's IPC. */
export function tauriBackend(): Backend {
  const { label } = getCurrentWindow()
  return {
    window: label === 'inspector' ? 'inspector' : 'main',
    async call(name, args) {
      try {
        return await invoke(name, args)
      } catch (cause) {
        throw CommandFailure.from(cause)
      }
    },
    on(name, listener) {
      const hear = (event: { payload: unknown }) =>
        listener(event.payload as Parameters<typeof listener>[0])
      // What is meant for one window is heard in that one alone.
      const stop = listen(name, hear, { target: { kind: 'WebviewWindow', label } })
      return () => void stop.then((unlisten) => unlisten())
    },
  }
}
