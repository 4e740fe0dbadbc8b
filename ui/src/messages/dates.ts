/** Dates as screens show them. */
import { FORMATS } from './locale'

const DAY = new Intl.DateTimeFormat(FORMATS, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const LONG_DAY = new Intl.DateTimeFormat(FORMATS, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const TIME = new Intl.DateTimeFormat(FORMATS, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const CLOCK = new Intl.DateTimeFormat(FORMATS, { timeStyle: 'medium' })
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/

/** The day, unless the calendar has no such day: an impossible date is shown as it is written. */
function dayAt(iso: string): Date | null {
  if (!WHOLE_DAY.test(iso)) return null
  const at = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.getUTCDate() !== Number(iso.slice(8)) ? null : at
}

/** `2024-03-13` as `13 Mar 2024`; anything else unchanged. */
export function shortDay(iso: string): string {
  const at = dayAt(iso)
  return at ? DAY.format(at) : iso
}

/** `2024-03-13` as `Wednesday, 13 March 2024`. */
export function longDay(iso: string): string {
  const at = dayAt(iso)
  return at ? LONG_DAY.format(at) : iso
}

const WEEKDAY = new Intl.DateTimeFormat(FORMATS, {
  weekday: 'short',
  day: 'numeric',
  timeZone: 'UTC',
})
const MONTH = new Intl.DateTimeFormat(FORMATS, { month: 'long', timeZone: 'UTC' })
const SPAN = new Intl.DateTimeFormat(FORMATS, { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** `2024-03-12` as `Tue 12`, for a list under its month. */
export function dayOfMonth(iso: string): string {
  const at = dayAt(iso)
  return at ? WEEKDAY.format(at) : iso
}

/** `2024-03` as `March`, for a list under its year. */
export function monthOfYear(month: string): string {
  const at = dayAt(`${month}-01`)
  return at ? MONTH.format(at) : month
}

/** Two days of one year as `1 Jan – 31 Mar`, for a list under its year. */
export function daysOfYear(first: string, last: string): string {
  const [from, until] = [dayAt(first), dayAt(last)]
  return from && until ? SPAN.formatRange(from, until) : `${first} – ${last}`
}

/** An RFC 3339 time as `13 Mar 2024, 10:12`, in the reviewer's zone. */
export function timeOf(rfc3339: string): string {
  const at = new Date(rfc3339)
  return Number.isNaN(at.getTime()) ? rfc3339 : TIME.format(at)
}

/** A moment as the time of its day: `10:12:05`. */
export function timeOfDay(rfc3339: string): string {
  return CLOCK.format(new Date(rfc3339))
}

/** Today in the reviewer's zone, ISO 8601. */
export function today(now: Date = new Date()): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A day as people write it (`2024-03-13`, `13 March 2024`, `March 13, 2024`), ISO 8601, or `null`. */
export function parseDay(text: string): string | null {
  const plain = text.trim().toLowerCase()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain)
  if (iso) return dayOf(iso[1], Number(iso[2]), iso[3])
  const dayFirst = /^(\d{1,2})\.?\s+([a-z]{3,})\.?,?\s+(\d{4})$/.exec(plain)
  if (dayFirst) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1])
  const monthFirst = /^([a-z]{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(plain)
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  return null
}

function monthOf(word = ''): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1
}

/** The day, unless the calendar has no such day. */
function dayOf(year = '', month: number, day = ''): string | null {
  const pad = (number: number) => String(number).padStart(2, '0')
  const iso = `${year}-${pad(month)}-${pad(Number(day))}`
  const at = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.getUTCDate() !== Number(day) ? null : iso
}
