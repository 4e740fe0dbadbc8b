/** The timeline: resolved dates in the order of the calendar, by year and month. */
import type { ValueView, WhenView } from '../ipc/bindings'
import { isFigure } from './facts'

/** A date with its place in the calendar. */
export type Dated = ValueView & { when: WhenView }

/** Dates of one month, or of one longer stretch of a year. */
export interface Stretch {
  /** First and last day: `2024-03-01/2024-03-31`. */
  key: string
  /** Whether it is a month whose days stand under it. */
  month: boolean
  dates: Dated[]
}

/** Dates that begin in one year, or in one stretch of years. */
export interface Years {
  /** First and last year: `2024/2024`. */
  key: string
  stretches: Stretch[]
  size: number
}

/** Dates with a place in the calendar, the earliest first; of two that begin together the longer. */
export function chronological(values: readonly ValueView[]): Dated[] {
  return values
    .filter((value): value is Dated => value.when !== null && !isFigure(value))
    .sort(
      (a, b) =>
        a.when.order - b.when.order ||
        b.when.last.localeCompare(a.when.last) ||
        a.range.start - b.range.start,
    )
}

/** The timeline. */
export function timeline(values: readonly ValueView[]): Years[] {
  const years: Years[] = []
  for (const date of chronological(values)) {
    const year = withKey(years, yearsOf(date), () => ({ stretches: [], size: 0 }))
    const month = sameMonth(date.when)
    const key = month ? monthOf(date.when) : `${date.when.first}/${date.when.last}`
    withKey(year.stretches, key, () => ({ month, dates: [] })).dates.push(date)
    year.size += 1
  }
  return years
}

/** Lengths of time, times of day, recurring times, and what else no calendar places. */
export function undated(values: readonly ValueView[]): ValueView[] {
  return values.filter((each) => each.when === null && !isFigure(each))
}

/** Whether it is one day. */
export function isDay({ first, last }: WhenView): boolean {
  return first === last
}

/** Decades and other whole years stand alone; a winter or a range stands where it begins. */
function yearsOf({ when: { first, last } }: Dated): string {
  const whole = first.endsWith('-01-01') && last.endsWith('-12-31')
  return `${yearOf(first)}/${yearOf(whole ? last : first)}`
}

function yearOf(iso: string): string {
  return iso.slice(0, iso.lastIndexOf('-', iso.length - 4))
}

function sameMonth({ first, last }: WhenView): boolean {
  return first.slice(0, -3) === last.slice(0, -3)
}

function monthOf({ first }: WhenView): string {
  return first.slice(0, -3)
}

/** The one of a list with this key, else a new one at its end. */
function withKey<Item extends { key: string }>(
  list: Item[],
  key: string,
  make: () => Omit<Item, 'key'>,
): Item {
  const known = list.find((each) => each.key === key)
  if (known) return known
  const made = { key, ...make() } as Item
  list.push(made)
  return made
}
