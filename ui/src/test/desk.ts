/** The whole window over the library in memory, for component tests. */
import { render, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'

import App from '../App.svelte'
import { fakeBackend, type FakeBackend } from '../ipc/fake/backend'

/** A window in a test. */
export interface Window {
  backend: FakeBackend
  user: ReturnType<typeof userEvent.setup>
  /** The inspector. */
  inspector: () => ReturnType<typeof within>
  /** Names of the commands called so far. */
  called: () => string[]
  /** Arguments of the last call of a command. */
  last: (name: string) => unknown
  /** Says which claim the inspector shows. */
  standsOn: (number: number) => Promise<void>
}

/** Opens the window on an empty library. */
export function openWindow(options: Parameters<typeof fakeBackend>[0] = {}): Window {
  const backend = fakeBackend(options)
  render(App, { props: { backend } })
  const inspector = () => within(screen.getByRole('complementary', { name: 'Inspector' }))
  return {
    backend,
    user: userEvent.setup(),
    inspector,
    called: () => backend.calls.map(({ name }) => name),
    last: (name) => backend.calls.findLast((call) => call.name === name)?.args,
    standsOn: async (number) => {
      await waitFor(() =>
        expect(inspector().getByRole('heading', { level: 2 })).toHaveTextContent(
          new RegExp(`^Claim ${number} `),
        ),
      )
    },
  }
}

/** Opens the window with the sample article on the desk, standing on its first claim. */
export async function openArticle(): Promise<Window> {
  const desk = openWindow({ sample: true })
  const line = await screen.findByRole('button', { name: /^Harbor raid nets 43/ })
  await desk.user.click(line)
  await desk.standsOn(1)
  return desk
}
