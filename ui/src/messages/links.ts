/** Recognising links in pasted and dropped text. */

/** The text as a link, when it is nothing but one http or https address; otherwise `null`. */
export function linkIn(text: string): string | null {
  const first = text.trim().split(/\r?\n/)[0]?.trim() ?? ''
  if (/\s/.test(first) || !/^https?:\/\//i.test(first) || !URL.canParse(first)) return null
  return first
}

/** The address without scheme and trailing slash, for showing. */
export function shortLink(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
}
