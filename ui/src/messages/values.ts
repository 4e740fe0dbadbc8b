/** Resolved values as people read them. */
import { m } from '#messages'
import { longDay } from './dates'
import type { ValueKind } from '../ipc/bindings'
import { FORMATS } from './locale'
import { number, percentage } from './numbers'

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

type Season = 'SP' | 'SU' | 'FA' | 'WI'
const SEASONS: Record<Season, (year: { year: string }) => string> = {
  SP: m.season_spring,
  SU: m.season_summer,
  FA: m.season_autumn,
  WI: m.season_winter,
}

/** `2024-03-12` as a long day, `P2Y` as `2 years`, `1400` as `1,400`; anything else unchanged. */
export function valueWords(value: string): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::00)?)?$/.exec(value)
  if (day?.[1]) return day[2] ? `${longDay(day[1])}, ${clockWords(day[2])}` : longDay(day[1])
  const clock = /^T?(\d{2}:\d{2})(?::00)?$/.exec(value)
  if (clock?.[1]) return clockWords(clock[1])
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return MONTH.format(new Date(`${value}-01T00:00:00Z`))
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season?.[1] && season[2]) return SEASONS[season[2] as Season]({ year: season[1] })
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter?.[1] && quarter[2]) return m.value_quarter({ quarter: quarter[2], year: quarter[1] })
  const length = /^P(\d+)([YMWD])$/.exec(value)
  const unit = UNITS[length?.[2] ?? '']
  if (length && unit)
    return new Intl.NumberFormat(FORMATS, { style: 'unit', unit, unitDisplay: 'long' }).format(
      Number(length[1]),
    )
  // Four digits alone are a year more often than an amount.
  return /^\d{5,15}$/.test(value) ? number(Number(value)) : value
}

/** `15:30` as the clock shows it; noon and midnight by name. */
function clockWords(clock: string): string {
  if (clock === '12:00') return m.value_noon()
  if (clock === '00:00') return m.value_midnight()
  return CLOCK.format(new Date(`2000-01-01T${clock}Z`))
}

/** A figure with its unit: `3200000` in `USD` as `US$3,200,000`, `40` of percent as `40%`. */
export function figureWords(value: string, unit: string | null, kind: ValueKind): string {
  const amount = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : null
  if (amount === null) return unit ? m.facts_value({ value, unit }) : value
  if (kind === 'money' && unit && /^[A-Z]{3}$/.test(unit))
    return new Intl.NumberFormat(FORMATS, {
      style: 'currency',
      currency: unit,
      maximumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    }).format(amount)
  if (kind === 'percent') return percentage(amount / 100)
  return unit ? m.facts_value({ value: number(amount), unit }) : number(amount)
}

/** A sum under the name of its currency: `3200000` in `USD` as `$3,200,000`. */
export function sumWords(value: string, currency: string | null): string {
  const amount = Number(value)
  if (Number.isNaN(amount) || !currency || !/^[A-Z]{3}$/.test(currency))
    return figureWords(value, null, 'number')
  return new Intl.NumberFormat(FORMATS, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: amount >= 100_000_000 ? 'compact' : 'standard',
    maximumFractionDigits: Number.isInteger(amount) && amount < 100_000_000 ? 0 : 2,
  }).format(amount)
}
