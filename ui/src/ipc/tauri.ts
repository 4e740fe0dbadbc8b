/** The shell as a backend. */
import { invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import { getCurrentWindow } from '@tauri-apps/api/window'

import { CommandFailure, type Backend } from './backend'

/** Talks to the shell over Tauri's IPC. */
export function tauriBackend(): Backend {
  return {
    window: getCurrentWindow().label === 'inspector' ? 'inspector' : 'main',
    async call(name, args) {
      try {
        return await invoke(name, args)
      } catch (cause) {
        throw CommandFailure.from(cause)
      }
    },
    on(name, listener) {
      const stop = listen(name, (event) =>
        listener(event.payload as Parameters<typeof listener>[0]),
      )
      return () => void stop.then((unlisten) => unlisten())
    },
  }
}
