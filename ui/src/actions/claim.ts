/** Working on the claim the reviewer stands on. */
import { tick } from 'svelte'

import { verdictLook, VERDICT_LOOKS } from '../messages/verdicts'
import { STATUS_WORDS } from '../messages/words'
import { CHECK_STATUSES, type CheckStatus, type Verdict } from '../ipc/bindings'
import type { Desk } from '../state/desk.svelte'
import type { Editing } from '../state/ui.svelte'
import { hasArticle, hasClaim, type Action } from './action'

/** Sets the verdict of the current claim and says it. */
export async function setVerdict(
  desk: Desk,
  verdict: Verdict | null,
  moveOn = false,
): Promise<void> {
  const word = verdict ? verdictLook(verdict).label : 'No verdict'
  const changes = await desk.onCurrent('set_verdict', { verdict }, word)
  if (changes && moveOn) desk.article.go(1)
}

/** Sets the check status of the current claim and says it. */
export async function setStatus(desk: Desk, checkStatus: CheckStatus): Promise<void> {
  await desk.onCurrent('set_check_status', { checkStatus }, `Status: ${STATUS_WORDS[checkStatus]}`)
}

/** Writes the query the engine suggests for the current claim. */
async function useSuggestedQuery(desk: Desk): Promise<void> {
  const question = desk.article.current?.suggested_query
  if (question)
    await desk.onCurrent('set_query', { query: { question, answer: null } }, 'Query written')
}

/** Makes a claim of the selected words. */
export async function createClaim(desk: Desk): Promise<void> {
  const range = desk.ui.selection
  const articleId = desk.article.id
  if (!range || !articleId) {
    desk.toasts.refused(
      'No words are selected.',
      'Select the words of the claim in the galley first.',
    )
    return
  }
  const changes = await desk.calls.change('create_claim', { articleId, range })
  if (changes) desk.toasts.say('New claim')
}

/** Gives the current claim the selected words, or begins choosing them. */
async function changeSpan(desk: Desk): Promise<void> {
  const claim = desk.article.current
  if (!claim) return
  if (desk.ui.spanFor === claim.claim_id) {
    return keepSpan(desk)
  }
  desk.ui.view = 'galley'
  desk.ui.spanFor = claim.claim_id
  await tick()
  desk.ui.focusGalley()
  desk.toasts.say(
    'Select the new words of the claim, then press Enter. Escape leaves them as they are.',
  )
}

/** Ends choosing words: the selection becomes the claim's. */
export async function keepSpan(desk: Desk): Promise<void> {
  const claimId = desk.ui.spanFor
  const range = desk.ui.selection
  if (!claimId) return
  if (!range) {
    desk.toasts.refused(
      'No words are selected.',
      'Select the new words of the claim, or press Escape.',
    )
    return
  }
  desk.ui.spanFor = null
  await desk.calls.change('set_span', { claimId, range })
}

/** Splits the current claim where the cursor stands. */
async function splitAtCursor(desk: Desk): Promise<void> {
  const claim = desk.article.current
  const at = desk.ui.cursor
  if (!claim?.range || at === null || at <= claim.range.start || at >= claim.range.end) {
    desk.toasts.refused(
      'The cursor is not inside the claim.',
      'Click between two words of the claim, or press G and move there with the arrow keys.',
    )
    return
  }
  await desk.onCurrent('split_claim', { at }, 'Claim split')
}

async function merge(desk: Desk): Promise<void> {
  const claim = desk.article.current
  if (claim)
    await desk.changeWithUndo(
      'merge_with_next',
      { claimId: claim.claim_id },
      'Merged with the next claim.',
    )
}

async function dismiss(desk: Desk): Promise<void> {
  const claim = desk.article.current
  if (!claim) return
  const text = claim.number === null ? 'Claim dismissed.' : `Claim ${claim.number} dismissed.`
  await desk.changeWithUndo('dismiss_claim', { claimId: claim.claim_id }, text)
}

function edit(part: Editing): Action['run'] {
  return ({ ui }) => (ui.editing = part)
}

function live(desk: Desk): boolean {
  return hasClaim(desk) && desk.article.current?.state !== 'dismissed'
}

export const CLAIM: readonly Action[] = [
  {
    id: 'accept-claim',
    label: 'Accept',
    group: 'Claim',
    keys: ['a'],
    when: (desk) => desk.article.current?.state === 'proposed',
    run: (desk) => desk.onCurrent('accept_claim', {}, 'Accepted'),
  },
  { id: 'dismiss-claim', label: 'Dismiss', group: 'Claim', keys: ['d'], when: live, run: dismiss },
  {
    id: 'restore-claim',
    label: 'Restore',
    group: 'Claim',
    keys: ['r'],
    when: (desk) => desk.article.current?.state === 'dismissed',
    run: (desk) => desk.onCurrent('restore_claim', {}, 'Restored'),
  },
  {
    id: 'edit-restatement',
    label: 'Edit the restatement',
    group: 'Claim',
    keys: ['e'],
    when: hasClaim,
    run: edit('restatement'),
  },
  {
    id: 'edit-correction',
    label: 'Correction',
    group: 'Claim',
    keys: ['c'],
    when: hasClaim,
    run: edit('correction'),
  },
  {
    id: 'edit-query',
    label: 'Query to the author',
    group: 'Claim',
    keys: ['q'],
    when: hasClaim,
    run: edit('query'),
  },
  {
    id: 'use-query',
    label: 'Use the suggested query',
    group: 'Claim',
    keys: ['Shift+U'],
    when: ({ article }) => Boolean(article.current?.suggested_query && !article.current.query),
    run: useSuggestedQuery,
  },
  {
    id: 'edit-answer',
    label: 'Answer to the query',
    group: 'Claim',
    keys: ['Shift+Q'],
    when: (desk) => Boolean(desk.article.current?.query),
    run: edit('answer'),
  },
  {
    id: 'edit-note',
    label: 'Note',
    group: 'Claim',
    keys: ['n'],
    when: hasClaim,
    run: edit('note'),
  },
  {
    id: 'edit-kinds',
    label: 'Kinds…',
    group: 'Claim',
    keys: ['i'],
    when: hasClaim,
    run: ({ ui, article }) =>
      article.currentId && ui.open({ name: 'kinds', claimId: article.currentId }),
  },
  {
    id: 'set-status',
    label: 'Check status…',
    group: 'Claim',
    keys: ['u'],
    when: hasClaim,
    run: ({ ui }) => ui.openStatus(),
  },
  ...CHECK_STATUSES.map(({ value, label }): Action => ({
    id: `status-${value.replaceAll('_', '-')}`,
    label: `Check status: ${label}`,
    group: 'Claim',
    keys: [],
    when: hasClaim,
    run: (desk) => setStatus(desk, value),
  })),
  {
    id: 'create-claim',
    label: 'New claim from the selection',
    group: 'Claim',
    keys: ['Shift+A'],
    when: hasArticle,
    run: createClaim,
  },
  {
    id: 'change-span',
    label: 'Change the words of the claim',
    group: 'Claim',
    keys: ['w'],
    when: (desk) => live(desk),
    run: changeSpan,
  },
  {
    id: 'split-claim',
    label: 'Split at the cursor',
    group: 'Claim',
    keys: ['x'],
    when: live,
    run: splitAtCursor,
  },
  {
    id: 'merge-claim',
    label: 'Merge with the next claim',
    group: 'Claim',
    keys: ['m'],
    when: (desk) => live(desk) && desk.article.following !== null,
    run: merge,
  },
]

export const VERDICTS: readonly Action[] = [
  ...VERDICT_LOOKS.map((look): Action => ({
    id: `verdict-${look.token}`,
    label: look.label,
    group: 'Verdict',
    keys: [look.digit, `Digit${look.digit}`, `Numpad${look.digit}`],
    when: hasClaim,
    run: (desk) => setVerdict(desk, look.value),
  })),
  {
    id: 'confirm-and-next',
    label: 'Confirmed, and on to the next open claim',
    group: 'Verdict',
    keys: ['Shift+Digit1'],
    when: hasClaim,
    run: (desk) => setVerdict(desk, 'confirmed', true),
  },
  {
    id: 'clear-verdict',
    label: 'No verdict',
    group: 'Verdict',
    keys: ['Backspace'],
    when: (desk) => Boolean(desk.article.current?.verdict),
    run: (desk) => setVerdict(desk, null),
  },
]
