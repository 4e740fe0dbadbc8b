/** Going to what a search found. */
import { tick } from 'svelte'

import type { SearchTarget } from '../ipc/bindings'
import type { Desk } from '../state/desk.svelte'

/** Opens what was found: an article at the very words, a claim in its article, a source. */
export async function openFound(desk: Desk, target: SearchTarget): Promise<void> {
  if (target.open === 'source') return openSource(desk, target.source_id)
  await desk.openArticle(target.article_id)
  if (desk.article.id !== target.article_id) return
  desk.ui.view = 'galley'
  await tick()
  if (target.open === 'claim') {
    desk.article.select(target.claim_id)
    const start = desk.article.current?.range?.start
    if (start !== undefined) desk.ui.show(start)
  } else if (target.words) desk.ui.showWords(target.words)
  await tick()
  desk.ui.focusGalley()
}

async function openSource(desk: Desk, sourceId: string): Promise<void> {
  if (!desk.sources.find(sourceId)) await desk.sources.search('')
  desk.ui.open({ name: 'source', sourceId, claimId: null })
}
