/** Resolved values as people read them. */
import { longDay } from './dates'
import { FORMATS } from './locale'
import { number } from './numbers'

const MONTH = new Intl.DateTimeFormat(FORMATS, { month: 'long', year: 'numeric', timeZone: 'UTC' })
const CLOCK = new Intl.DateTimeFormat(FORMATS, {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
})
const UNITS: Record<string, string> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
}

/** `2024-03-12` as a long day, `P2Y` as `2 years`, `1400` as `1,400`; anything else unchanged. */
export function valueWords(value: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(value)
  if (day?.[1]) {
    const at = day[2] ? CLOCK.format(new Date(`${day[1]}T${day[2]}Z`)) : null
    return at ? `${longDay(day[1])}, ${at}` : longDay(day[1])
  }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return MONTH.format(new Date(`${value}-01T00:00:00Z`))
  const length = /^P(\d+)([YMWD])$/.exec(value)
  const unit = UNITS[length?.[2] ?? '']
  if (length && unit)
    return new Intl.NumberFormat(FORMATS, { style: 'unit', unit, unitDisplay: 'long' }).format(
      Number(length[1]),
    )
  // Four digits alone are a year more often than an amount.
  return /^\d{5,15}$/.test(value) ? number(Number(value)) : value
}
