import './messages/locale'
import './styles/index.css'

import { mount } from 'svelte'

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

const target = document.getElementById('app')
if (target) mount(App, { target, props: { backend: await backend() } })
