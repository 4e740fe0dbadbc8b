/** Dates as screens show them. */

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})
const LONG_DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/

/** `2024-03-13` as `13 Mar 2024`; anything else unchanged. */
export function shortDay(iso: string): string {
  return WHOLE_DAY.test(iso) ? DAY.format(new Date(`${iso}T00:00:00Z`)) : iso
}

/** `2024-03-13` as `Wednesday, 13 March 2024`. */
export function longDay(iso: string): string {
  return WHOLE_DAY.test(iso) ? LONG_DAY.format(new Date(`${iso}T00:00:00Z`)) : iso
}

/** An RFC 3339 time as `13 Mar 2024, 10:12`, in the reviewer's zone. */
export function timeOf(rfc3339: string): string {
  const at = new Date(rfc3339)
  return Number.isNaN(at.getTime()) ? rfc3339 : TIME.format(at)
}

/** Today in the reviewer's zone, ISO 8601. */
export function today(now: Date = new Date()): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
