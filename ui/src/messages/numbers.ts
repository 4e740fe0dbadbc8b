/** Numbers and lists as the language of the window writes them. */
import { FORMATS } from './locale'

const NUMBER = new Intl.NumberFormat(FORMATS)
const PERCENT = new Intl.NumberFormat(FORMATS, { style: 'percent', maximumFractionDigits: 0 })
const LIST = new Intl.ListFormat(FORMATS, { type: 'unit', style: 'short' })

/** `12345` as `12,345`. */
export function number(value: number): string {
  return NUMBER.format(value)
}

/** `0.62` as `62%`. */
export function percentage(share: number): string {
  return PERCENT.format(share)
}

/** `a, b, c`. */
export function list(items: readonly string[]): string {
  return LIST.format(items)
}
