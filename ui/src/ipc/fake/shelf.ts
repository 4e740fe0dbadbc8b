/** Folders, tags, archive and bin of the library in memory. */
import type { Handlers, Memory, Place } from './state'

/** A second article with the same text and work; answers with its id. */
export function duplicate(memory: Memory, articleId: string): string {
  const copyId = `${articleId}-copy-${memory.kept.articles.length}`
  memory.step('duplicate article', () => {
    const copy = structuredClone(memory.article(articleId))
    copy.article_id = copyId
    copy.metadata.title += ' (copy)'
    for (const claim of copy.claims) claim.claim_id = `${copyId}-${claim.claim_id}`
    memory.kept.articles.push(copy)
    memory.kept.places[copyId] = { ...memory.place(articleId), shelf: 'desk' }
  })
  return copyId
}

const SHELF_STEPS = { desk: 'put back', archive: 'archive', bin: 'move to the bin' } as const

/** A step of the library's own. */
function step(name: string) {
  return { step: name, claimId: '', articleId: null }
}

/** Files articles anew. */
function file(memory: Memory, articleIds: readonly string[], to: Partial<Place>): void {
  for (const articleId of articleIds) {
    memory.article(articleId)
    memory.kept.places[articleId] = { ...memory.place(articleId), ...to }
  }
}

/** A name no other folder has. */
function freeName(memory: Memory, name: string, of: string | null): string {
  const free = name.replace(/\s+/g, ' ').trim()
  if (!free)
    throw {
      code: 'invalid_input',
      message: "The folder's name is empty.",
      hint: 'Give a name of one word or a few.',
    }
  const taken = memory.kept.folders.some(
    (folder) => folder.folder_id !== of && folder.name.toLowerCase() === free.toLowerCase(),
  )
  if (taken)
    throw {
      code: 'invalid_input',
      message: `There is a folder “${free}” already.`,
      hint: 'Choose another name.',
    }
  return free
}

function sortFolders(memory: Memory): void {
  memory.kept.folders.sort((a, b) => a.name.localeCompare(b.name))
}

let made = 0

/** Changes by name. */
export const SHELF_CHANGES: Handlers = {
  add_folder(memory, { name }) {
    made += 1
    memory.kept.folders.push({ folder_id: `folder-${made}`, name: freeName(memory, name, null) })
    sortFolders(memory)
    return step('add folder')
  },
  rename_folder(memory, { folderId, name }) {
    const folder = memory.kept.folders.find((each) => each.folder_id === folderId)
    if (!folder) throw { code: 'not_found', message: 'the folder is gone', hint: null }
    folder.name = freeName(memory, name, folderId)
    sortFolders(memory)
    return step('rename folder')
  },
  delete_folder(memory, { folderId }) {
    memory.kept.folders = memory.kept.folders.filter((each) => each.folder_id !== folderId)
    for (const place of Object.values(memory.kept.places))
      if (place?.folder_id === folderId) place.folder_id = null
    return step('delete folder')
  },
  set_folder(memory, { articleIds, folderId }) {
    file(memory, articleIds, { folder_id: folderId })
    return step('move to folder')
  },
  set_tags(memory, { articleId, tags }) {
    const known = new Map<string, string>()
    for (const tag of tags.map((each) => each.trim()))
      if (!known.has(tag.toLowerCase())) known.set(tag.toLowerCase(), tag)
    file(memory, [articleId], { tags: [...known.values()] })
    return step('set tags')
  },
  set_shelf(memory, { articleIds, shelf }) {
    file(memory, articleIds, { shelf })
    return step(SHELF_STEPS[shelf])
  },
  empty_bin(memory) {
    memory.kept.articles = memory.kept.articles.filter(
      (each) => memory.place(each.article_id).shelf !== 'bin',
    )
    return step('empty the bin')
  },
}
