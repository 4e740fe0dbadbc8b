/** The reviewer's decisions on a preview, as the import takes them. */
import type { BlockRole, ImportChoice, ImportPreview } from '../../ipc/bindings'

/** Roles the reviewer chose, by the index of the block. */
export type RoleChanges = Readonly<Record<number, BlockRole>>

/** Dropped blocks in order, and only those roles that differ from what was recognised. */
export function decisions(
  preview: ImportPreview,
  dropped: readonly number[],
  roles: RoleChanges,
): Pick<ImportChoice, 'drop' | 'roles'> {
  return {
    drop: [...dropped].sort((a, b) => a - b),
    roles: Object.entries(roles)
      .map(([block, role]) => ({ block: Number(block), role }))
      .filter(({ block, role }) => preview.blocks[block]?.role !== role),
  }
}
