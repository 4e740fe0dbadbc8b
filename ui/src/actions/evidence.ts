/** Working on the sources of the claim the reviewer stands on. */
import { m } from '#messages'
import type { EvidenceEdit, EvidenceView, Stance } from '../ipc/bindings'
import { linkIn, shortLink } from '../messages/links'
import { STANCE_WORDS } from '../messages/words'
import type { Desk } from '../state/desk.svelte'
import { hasClaim, type Action } from './action'

/** Longest passage that is taken for one, in characters: longer text is an article. */
const LONGEST_PASSAGE = 2000

/** Takes what is in the clipboard. The keys for it arrive as the web view's paste event. */
async function paste(desk: Desk): Promise<void> {
  const text = await navigator.clipboard.readText().catch(() => '')
  if (!takePasted(desk, text)) desk.toasts.refused(m.clipboard_none(), m.clipboard_hint())
}

/**
 * Takes pasted text: a link is a source of the current claim, words are the passage of its source,
 * longer text is an article. Answers whether there was anything to take.
 */
export function takePasted(desk: Desk, text: string): boolean {
  const url = linkIn(text)
  const words = text.trim()
  if (url && desk.article.view) void desk.attachLink(url)
  else if (desk.article.current && words && words.length <= LONGEST_PASSAGE)
    void attachPassage(desk, words)
  else if (words.length > 200) void desk.pasteText(text, null)
  else return false
  return true
}

/** Joins a passage to the current claim: it goes to the source there, else to the one at hand. */
async function attachPassage(desk: Desk, excerpt: string): Promise<void> {
  const claim = desk.article.current
  const last = claim?.evidence.findLast((each) => each.excerpt === '') ?? claim?.evidence.at(-1)
  const sourceId = last?.source_id ?? desk.article.sourceAtHand
  if (!claim || !sourceId) return desk.toasts.refused(m.passage_of_nothing(), m.clipboard_hint())
  const args = { claimId: claim.claim_id, sourceId, excerpt }
  await desk.changeWithUndo('attach_passage', args, m.passage_attached())
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
  const text = m.taken_off({ source: nameOf(evidence) })
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
    desk.toasts.say(m.said_stance({ source: nameOf(evidence), stance: STANCE_WORDS[stance] }))
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
    label: m.action_paste_link(),
    group: 'Evidence',
    keys: ['$mod+v'],
    native: true,
    when: hasClaim,
    run: paste,
  },
  {
    id: 'add-source',
    label: m.action_add_source(),
    group: 'Evidence',
    keys: ['s'],
    when: hasClaim,
    run: ({ ui, article }) =>
      ui.open({ name: 'source', sourceId: null, claimId: article.currentId }),
  },
  onLast(
    { id: 'edit-passage', label: m.action_edit_passage(), keys: ['p'] },
    ({ ui }, evidence) => (ui.editing = `passage:${evidence.evidence_id}`),
  ),
  onLast(
    { id: 'edit-locator', label: m.action_edit_locator(), keys: ['l'] },
    ({ ui }, evidence) => (ui.editing = `locator:${evidence.evidence_id}`),
  ),
  onLast({ id: 'next-stance', label: m.action_next_stance(), keys: ['Shift+S'] }, nextStance),
  onLast({ id: 'edit-source', label: m.action_edit_source(), keys: ['Shift+O'] }, editSource),
  onLast(
    {
      id: 'remove-evidence',
      label: m.action_remove_evidence(),
      keys: ['Shift+Backspace'],
    },
    removeEvidence,
  ),
  {
    id: 'open-source',
    label: m.action_open_source(),
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
    label: m.action_new_source(),
    group: 'Evidence',
    apart: false,
    keys: ['Shift+N'],
    run: ({ ui }) => ui.open({ name: 'source', sourceId: null, claimId: null }),
  },
]
