/**
 * The language of the window, chosen before any message is read: messages of closed lists are read
 * once, when their module is loaded, so this module is the first that the page loads.
 */
import { baseLocale, isLocale, overwriteGetLocale } from '#messages/runtime'

/** Languages written from right to left. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur|yi)\b/

declare const __FAKE_BACKEND__: boolean

/** What the page's address asks for, on the screens alone; the app speaks its base language. */
function chosen(): typeof baseLocale {
  const asked = __FAKE_BACKEND__ ? new URLSearchParams(location.search).get('locale') : null
  return asked && isLocale(asked) ? asked : baseLocale
}

const locale = chosen()
overwriteGetLocale(() => locale)

/** The locale of dates, numbers and order: English writes the day before the month. */
export const FORMATS: string = locale === 'en' ? 'en-GB' : locale

document.documentElement.lang = locale
document.documentElement.dir = RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'
