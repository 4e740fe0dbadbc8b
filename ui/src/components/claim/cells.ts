/** Names of the cells of the claim table, for the one the keyboard is on. */
import type { Column } from '../../state/columns'

/** The id of a cell of a claim. */
export function cellId(claimId: string, column: Column): string {
  return `cell-${claimId}-${column}`
}

/** The id of the head of a group, by its line. */
export function groupId(index: number): string {
  return `group-${index}`
}
