// Takes a picture of every screen in both themes and asks axe-core about each.
// `npm run screens -- table dark` takes those of the screens and the theme named; a pseudo-locale
// (`en-XA`, `ar-XB`) or forced colours (`forced`) can stand in the place of the theme.
// Needs a built `npm run build:fake` and a Chromium (CHROMIUM names it; Debian's is the default).
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'

import { AxeBuilder } from '@axe-core/playwright'

import { SCREENS } from './screens.mjs'
import { withWindow } from './serve.mjs'

const FOLDER = resolve(import.meta.dirname, '../../tests/shots/fake')
/** `forced` is a system that puts its own colours in the place of ours. */
const THEMES = ['light', 'dark', 'contrast', 'forced']
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
/** What is left of a window of 1280 by 800 at a zoom of 200 %. */
const ZOOMED = { width: 640, height: 400 }

/** The size changes no names, roles or colours, so axe-core looks at one. */
const NOTHING = { violations: [] }

const [only, theOnlyTheme] = process.argv.slice(2)
/** Languages nobody speaks, for screens that a longer or a mirrored language could break. */
const PSEUDO_LOCALES = ['en-XA', 'ar-XB']
mkdirSync(FOLDER, { recursive: true })
let problems = 0
await withWindow(async (browser, url) => {
  for (const screen of SCREENS) {
    if (only && !screen.name.includes(only)) continue
    for (const theme of THEMES) {
      if (theOnlyTheme && theme !== theOnlyTheme) continue
      const plain = theme === 'light' || theme === 'dark'
      const sizes = plain ? SIZES : SIZES.slice(0, 1)
      for (const size of screen.small && plain ? [...sizes, ZOOMED] : sizes)
        problems += await visit(browser, url, screen, theme, size)
    }
    for (const locale of theOnlyTheme && !PSEUDO_LOCALES.includes(theOnlyTheme)
      ? []
      : PSEUDO_LOCALES.filter((each) => !theOnlyTheme || each === theOnlyTheme)) {
      if (screen.anyLanguage)
        problems += await visit(browser, url, screen, 'light', SIZES[0], locale)
    }
  }
})
console.log(problems === 0 ? 'No problems found.' : `${problems} problems found.`)
process.exit(problems === 0 ? 0 : 1)

/** Opens a screen, takes its picture, and answers with the number of problems found on it. */
async function visit(browser, url, screen, theme, size, locale = '') {
  const forced = theme === 'forced'
  const context = await browser.newContext({
    viewport: size,
    reducedMotion: 'reduce',
    forcedColors: forced ? 'active' : 'none',
    colorScheme: forced ? 'dark' : 'light',
  })
  const page = await context.newPage()
  const found = []
  page.on('pageerror', (error) => found.push(`error: ${error.message}`))
  page.on(
    'console',
    (message) => message.type() === 'error' && found.push(`console: ${message.text()}`),
  )
  await page.addInitScript(
    (chosen) => localStorage.setItem('tickmark-theme', chosen),
    forced ? 'system' : theme,
  )
  await page.goto(`${url}?fake=${screen.state}&locale=${locale}`)
  await page.evaluate(() => document.fonts.ready)
  await screen.open(page)
  await page.waitForTimeout(250)
  const name = `${screen.name}-${locale || theme}-${size.width}`
  await page.screenshot({ path: resolve(FOLDER, `${name}.png`) })
  const sideways = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element)
        const pane = element.matches('aside, main, section, header, footer, [role="dialog"]')
        return (
          (overflowX === 'auto' || overflowX === 'scroll' || (pane && overflowX === 'hidden')) &&
          element.scrollWidth > element.clientWidth + 1
        )
      })
      .map((element) => element.className || element.tagName),
  )
  if (sideways.length > 0) found.push(`does not fit sideways: ${sideways.join(', ')}`)
  const { violations } =
    size === SIZES[0]
      ? await new AxeBuilder({ page })
          // The system answers for its own colours.
          .disableRules(forced ? ['color-contrast'] : [])
          .analyze()
      : NOTHING
  for (const violation of violations) {
    for (const node of violation.nodes)
      found.push(`${violation.id}: ${node.target.join(' ')} (${violation.help})`)
  }
  for (const problem of found) console.log(`${name}: ${problem}`)
  await context.close()
  return found.length
}
