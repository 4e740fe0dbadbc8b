// Takes the pictures of the user guide: `npm run guide` writes docs/guide/*.png anew.
// `npm run guide -- ticking` takes those whose name holds the word.
// Needs a built `npm run build:fake` and a Chromium (CHROMIUM names it; Debian's is the default).
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { smaller } from './png.mjs'
import { SCREENS } from './screens.mjs'
import { withWindow } from './serve.mjs'

const FOLDER = resolve(import.meta.dirname, '../../docs/guide')
/** Most bytes of a picture. */
const LIMIT = 150_000
/** When all pictures are taken, so that times on them stay. */
const NOW = new Date('2024-03-14T10:20:00Z')
const DIALOG = '[role=dialog]'
const INSPECTOR = 'aside[aria-label="Inspector"]'

/** Pictures by name: the screen each is of, or the way to it, and the part that is shown. */
const PICTURES = {
  desk: { screen: 'desk-wrong' },
  welcome: { screen: 'welcome' },
  import: { screen: 'import', part: DIALOG },
  claims: { screen: 'desk-nested' },
  inspector: { screen: 'desk-inspector', part: INSPECTOR, height: 1180 },
  evidence: { screen: 'source', part: DIALOG },
  ticking: { screen: 'pencil-desk' },
  rating: { screen: 'pencil-rating', part: INSPECTOR },
  scales: { screen: 'scales', part: DIALOG },
  correction: { screen: 'desk-correction', part: INSPECTOR, height: 860 },
  query: { screen: 'desk-answered', part: INSPECTOR, height: 1000 },
  facts: { screen: 'facts-dates' },
  table: { screen: 'table-grouped' },
  search: { of: { state: 'work', open: searched }, part: DIALOG },
  drafts: { screen: 'desk-orphaned' },
  report: { screen: 'report', part: DIALOG },
  library: { screen: 'library-selected' },
  keys: { screen: 'change-keys', part: DIALOG },
  palette: { screen: 'palette', part: DIALOG },
  settings: { screen: 'settings', part: DIALOG },
  reading: { screen: 'reading' },
}

const [only = ''] = process.argv.slice(2)
mkdirSync(FOLDER, { recursive: true })
let heavy = 0
await withWindow(async (browser, url) => {
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (!name.includes(only)) continue
    const png = smaller(await taken(browser, url, picture))
    writeFileSync(resolve(FOLDER, `${name}.png`), png)
    console.log(`${name}.png ${Math.round(png.length / 1000)} kB`)
    if (png.length > LIMIT) heavy += 1
  }
})
if (heavy > 0) console.log(`${heavy} pictures are heavier than ${LIMIT / 1000} kB.`)
process.exit(heavy === 0 ? 0 : 1)

async function searched(page) {
  await page.locator('main').waitFor()
  await page.keyboard.press('/')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('ferry')
}

async function taken(browser, url, { screen: name, of, part, height = 800 }) {
  const screen = of ?? SCREENS.find((each) => each.name === name)
  if (!screen) throw new Error(`no screen is called ${name}`)
  const context = await browser.newContext({
    viewport: { width: 1280, height },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime(NOW)
  await page.addInitScript(() => localStorage.setItem('tickmark-theme', 'light'))
  await page.goto(`${url}?fake=${screen.state}`)
  await page.evaluate(() => document.fonts.ready)
  await screen.open(page)
  await page.waitForTimeout(400)
  const shown = part ? page.locator(part).first() : page
  const png = await shown.screenshot()
  await context.close()
  return png
}
