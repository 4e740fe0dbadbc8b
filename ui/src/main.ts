import './messages/locale'
import './styles/index.css'

import { mount, unmount } from 'svelte'

import App from './App.svelte'
import type { Backend } from './ipc/backend'

declare const __FAKE_BACKEND__: boolean

/** The shell, or the in-memory library when built for looking at screens. */
async function backend(): Promise<Backend> {
  if (__FAKE_BACKEND__) {
    const { screenBackend } = await import('./ipc/fake/screens')
    return screenBackend(new URLSearchParams(location.search))
  }
  const { tauriBackend } = await import('./ipc/tauri')
  return tauriBackend()
}

/** Another library is another desk: the old one goes with all it knew. */
function show(target: Element, backend: Backend): void {
  let app = mount(App, { target, props: { backend } })
  backend.on('library-opened', () => {
    void unmount(app)
    app = mount(App, { target, props: { backend } })
  })
}

const target = document.getElementById('app')
if (target) show(target, await backend())
