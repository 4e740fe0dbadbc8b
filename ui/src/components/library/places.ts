/** The places of the library in their order, as the tree shows them. */
import { m } from '#messages'

import type { Shelf } from '../../ipc/bindings'
import { DESK, type Library, type Place } from '../../state/library.svelte'

/** The words of a shelf. */
export const SHELF_WORDS: Record<Shelf, string> = {
  desk: m.shelf_desk(),
  archive: m.shelf_archive(),
  bin: m.shelf_bin(),
}

/** A line of the tree. */
export interface PlaceLine {
  place: Place
  label: string
  level: 1 | 2
}

/** Desk, its folders, archive and bin. */
export function placeLines({ folders }: Library): PlaceLine[] {
  return [
    { place: DESK, label: SHELF_WORDS.desk, level: 1 },
    ...folders.map(({ folder_id, name }): PlaceLine => ({
      place: { shelf: 'desk', folderId: folder_id },
      label: name,
      level: 2,
    })),
    { place: { shelf: 'archive', folderId: null }, label: SHELF_WORDS.archive, level: 1 },
    { place: { shelf: 'bin', folderId: null }, label: SHELF_WORDS.bin, level: 1 },
  ]
}

/** Whether two places are one. */
export function samePlace(a: Place, b: Place): boolean {
  return a.shelf === b.shelf && a.folderId === b.folderId
}

/** The name of the place that is shown. */
export function placeName(library: Library): string {
  return library.folder?.name ?? SHELF_WORDS[library.place.shelf]
}
