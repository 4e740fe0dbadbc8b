// A browser before the built fake window (`npm run build:fake`).
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

import { chromium } from 'playwright-core'

/** Serves the window at a port of its own, and ends server and browser after the work. */
export async function withWindow(work) {
  const port = await freePort()
  const server = spawn(
    'npx',
    ['vite', 'preview', '--mode', 'fake', '--outDir', 'dist-fake', '--port', port, '--strictPort'],
    { stdio: 'ignore', detached: true },
  )
  const url = `http://localhost:${port}/`
  try {
    await ready(url)
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    })
    await work(browser, url)
    await browser.close()
  } finally {
    process.kill(-server.pid)
  }
}

/** A port nobody listens on, so that two runs do not look at each other's pages. */
function freePort() {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => done(String(port)))
    })
  })
}

async function ready(url) {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('the preview server did not start')
}
