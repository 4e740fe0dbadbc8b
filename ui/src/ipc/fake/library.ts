/** A library with articles on every shelf, in folders and under tags, for looking at screens. */
import type { FakeBackend } from './backend'

interface Line {
  title: string
  byline: string
  publication: string
  published: string
  folder: string | null
  tags: string[]
  shelf: 'desk' | 'archive' | 'bin'
  /** Verdicts given before the article was filed. */
  decided: number
}

const TAGS = ['money', 'long read', 'data', 'interview']
const COURIER = 'Harbor Courier'
const LINES: readonly Line[] = [
  line('What the ferry subsidy really costs', 'By Tomas Renn', '2024-03-11', 'Budget series', 21),
  line('A mayor, two bridges and nine promises', 'By Ida Voss', '2024-03-09', 'Budget series', 34),
  line('The heron count that was off by a thousand', 'By Alma Writer', '2024-03-06', 'Science', 3),
  line('Why the tide tables changed', 'By Noor Falk', '2024-02-27', 'Science', 12),
  line('Night shift at the cold store', 'By Ida Voss', '2024-02-20', null, 0),
  {
    ...line('Old quay to close in May', 'By Tomas Renn', '2024-01-30', null, 34),
    shelf: 'archive',
  },
  { ...line('Letters to the editor, week 4', 'Staff', '2024-01-26', null, 0), shelf: 'bin' },
  { ...line('Test of the import', 'Staff', '2024-01-25', null, 0), shelf: 'bin' },
]

function line(
  title: string,
  byline: string,
  published: string,
  folder: string | null,
  decided: number,
): Line {
  const tags = decided > 10 ? TAGS.slice(decided % 3, (decided % 3) + 2) : []
  return { title, byline, publication: COURIER, published, folder, tags, shelf: 'desk', decided }
}

/** Fills the library. */
export async function fullShelves(backend: FakeBackend): Promise<void> {
  for (const name of ['Budget series', 'Science']) await backend.call('add_folder', { name })
  const folders = await backend.call('list_folders', {})
  for (const each of LINES) {
    const { article_id: articleId } = await backend.call('open_sample', {})
    const { metadata, claims } = backend.memory.article(articleId)
    for (const claim of claims) claim.claim_id = `${articleId}-${claim.claim_id}`
    const { title, byline, publication, published } = each
    await backend.call('set_metadata', {
      articleId,
      metadata: { ...metadata, title, byline, publication, published },
    })
    for (const claim of backend.memory.article(articleId).claims.slice(0, each.decided))
      claim.verdict = 'confirmed'
    const folder = folders.find(({ name }) => name === each.folder)
    const articleIds = [articleId]
    if (folder) await backend.call('set_folder', { articleIds, folderId: folder.folder_id })
    if (each.tags.length > 0) await backend.call('set_tags', { articleId, tags: each.tags })
    if (each.shelf !== 'desk') await backend.call('set_shelf', { articleIds, shelf: each.shelf })
  }
}
