/** Initials from a name. */

/** `Robin van Example` gives `RVE`; at most four letters. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s.-]+/)
    .map((part) => part.match(/\p{L}/u)?.[0] ?? '')
    .join('')
    .slice(0, 4)
    .toUpperCase()
}
