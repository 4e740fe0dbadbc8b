/** Working on the sources of the claim the reviewer stands on. */
import type { EvidenceEdit, EvidenceView, Stance } from '../ipc/bindings'
import { linkIn, shortLink } from '../messages/links'
import { STANCE_WORDS } from '../messages/words'
import type { Desk } from '../state/desk.svelte'
import { hasClaim, type Action } from './action'

/** Attaches the link in the clipboard. The keys for it arrive as the web view's paste event. */
async function pasteLink(desk: Desk): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => '')
  const url = linkIn(text)
  if (url) await desk.attachLink(url)
  else
    desk.toasts.refused(
      'There is no link in the clipboard.',
      'Copy a web address, then paste it on the claim.',
    )
}

/** What evidence is called on the screen. */
export function nameOf({ source_title: title, source_url: url }: EvidenceView): string {
  return title && title !== url ? title : shortLink(url ?? title)
}

/** Changes what evidence says of the claim; what is not named stays. */
export function editEvidence(
  desk: Desk,
  evidence: EvidenceView,
  change: Partial<EvidenceEdit>,
): Promise<unknown> {
  const { evidence_id: evidenceId, stance, excerpt, locator } = evidence
  return desk.calls.change('set_evidence', {
    evidenceId,
    edit: { stance, excerpt, locator, ...change },
  })
}

/** Takes evidence off its claim. */
export async function removeEvidence(desk: Desk, evidence: EvidenceView): Promise<void> {
  const { evidence_id: evidenceId } = evidence
  const text = `“${nameOf(evidence)}” taken off the claim.`
  await desk.changeWithUndo('remove_evidence', { evidenceId }, text)
}

/** Opens the fields of the source of evidence. */
export function editSource(desk: Desk, { source_id: sourceId }: EvidenceView): void {
  desk.ui.open({ name: 'source', sourceId, claimId: null })
}

/** Opens the link of evidence in the browser. */
export function openSource(desk: Desk, { source_id: sourceId }: EvidenceView): Promise<unknown> {
  return desk.calls.ask('open_source', { sourceId })
}

const NEXT_STANCE: Record<Stance, Stance> = {
  supports: 'refutes',
  refutes: 'context',
  context: 'supports',
}

async function nextStance(desk: Desk, evidence: EvidenceView): Promise<void> {
  const stance = NEXT_STANCE[evidence.stance]
  if (await editEvidence(desk, evidence, { stance }))
    desk.toasts.say(`${nameOf(evidence)}: ${STANCE_WORDS[stance]}`)
}

/** The last piece of evidence: the keys of evidence work on it. */
function lastEvidence(desk: Desk): EvidenceView | null {
  return desk.article.current?.evidence.at(-1) ?? null
}

/** An action on the last piece of evidence. */
function onLast(
  parts: Pick<Action, 'id' | 'label' | 'keys'>,
  run: (desk: Desk, evidence: EvidenceView) => unknown,
): Action {
  return {
    ...parts,
    group: 'Evidence',
    when: (desk) => lastEvidence(desk) !== null,
    run: (desk) => {
      const evidence = lastEvidence(desk)
      if (evidence) return run(desk, evidence)
    },
  }
}

export const EVIDENCE: readonly Action[] = [
  {
    id: 'paste-link',
    label: 'Attach the copied link',
    group: 'Evidence',
    keys: ['$mod+v'],
    native: true,
    when: hasClaim,
    run: pasteLink,
  },
  {
    id: 'add-source',
    label: 'Add a source…',
    group: 'Evidence',
    keys: ['s'],
    when: hasClaim,
    run: ({ ui, article }) =>
      ui.open({ name: 'source', sourceId: null, claimId: article.currentId }),
  },
  onLast(
    { id: 'edit-passage', label: 'Write the passage of the last source', keys: ['p'] },
    ({ ui }, evidence) => (ui.editing = `passage:${evidence.evidence_id}`),
  ),
  onLast(
    { id: 'edit-locator', label: 'Locator of the last source', keys: ['l'] },
    ({ ui }, evidence) => (ui.editing = `locator:${evidence.evidence_id}`),
  ),
  onLast({ id: 'next-stance', label: 'Stance of the last source', keys: ['Shift+S'] }, nextStance),
  onLast({ id: 'edit-source', label: 'Edit the last source…', keys: ['Shift+O'] }, editSource),
  onLast(
    {
      id: 'remove-evidence',
      label: 'Take the last source off the claim',
      keys: ['Shift+Backspace'],
    },
    removeEvidence,
  ),
  {
    id: 'open-source',
    label: 'Open the last link in the browser',
    group: 'Evidence',
    keys: ['o'],
    when: (desk) => Boolean(lastEvidence(desk)?.source_url),
    run: (desk) => {
      const evidence = lastEvidence(desk)
      if (evidence) return openSource(desk, evidence)
    },
  },
  {
    id: 'new-source',
    label: 'Add a source to the library…',
    group: 'Evidence',
    keys: [],
    run: ({ ui }) => ui.open({ name: 'source', sourceId: null, claimId: null }),
  },
]
