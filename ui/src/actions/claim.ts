/** Working on the claim the reviewer stands on. */
import { m } from '#messages'
import { tick } from 'svelte'

import { number } from '../messages/numbers'
import { verdictLook, VERDICT_LOOKS } from '../messages/verdicts'
import { STATUS_WORDS } from '../messages/words'
import { CHECK_STATUSES, type CheckStatus, type Utf16Range, type Verdict } from '../ipc/bindings'
import type { Desk } from '../state/desk.svelte'
import type { Editing } from '../state/ui.svelte'
import { hasArticle, hasClaim, type Action } from './action'

/** Sets the verdict of the current claim and says it. */
export async function setVerdict(
  desk: Desk,
  verdict: Verdict | null,
  moveOn = false,
): Promise<void> {
  if (desk.bulk) return void (await desk.editPicked({ set: 'verdict', to: verdict }))
  const word = verdict ? verdictLook(verdict).label : m.claim_no_verdict()
  const changes = await desk.onCurrent('set_verdict', { verdict }, word)
  if (changes && moveOn) desk.article.go(1)
}

/** Sets the check status of the current claim and says it. */
export async function setStatus(desk: Desk, checkStatus: CheckStatus): Promise<void> {
  if (desk.bulk) return void (await desk.editPicked({ set: 'check_status', to: checkStatus }))
  await desk.onCurrent(
    'set_check_status',
    { checkStatus },
    m.said_status({ status: STATUS_WORDS[checkStatus] }),
  )
}

/** Writes the query the engine suggests for the current claim. */
async function useSuggestedQuery(desk: Desk): Promise<void> {
  const question = desk.article.current?.suggested_query
  if (question)
    await desk.onCurrent('set_query', { query: { question, answer: null } }, m.said_query())
}

/** Opens an address of a note in the browser. */
export async function openNoteLink(desk: Desk, claimId: string, url: string): Promise<void> {
  await desk.calls.ask('open_note_link', { claimId, url })
}

/** Makes a claim of the selected words. */
export async function createClaim(desk: Desk): Promise<void> {
  const range = desk.ui.selection
  if (range) await makeClaim(desk, range)
  else desk.toasts.refused(m.no_selection(), m.no_selection_hint())
}

/** Makes a claim of words. */
export async function makeClaim(desk: Desk, range: Utf16Range): Promise<void> {
  const articleId = desk.article.id
  if (!articleId) return
  const changes = await desk.calls.change('create_claim', { articleId, range })
  if (changes) desk.toasts.say(m.new_claim())
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
  desk.toasts.say(m.span_speak())
}

/** Ends choosing words: the selection becomes the claim's. */
export async function keepSpan(desk: Desk): Promise<void> {
  const claimId = desk.ui.spanFor
  const range = desk.ui.selection
  if (!claimId) return
  if (!range) {
    desk.toasts.refused(m.no_selection(), m.span_hint())
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
    desk.toasts.refused(m.no_cursor(), m.no_cursor_hint())
    return
  }
  await desk.onCurrent('split_claim', { at }, m.said_split())
}

async function merge(desk: Desk): Promise<void> {
  const claim = desk.article.current
  if (claim) await desk.changeWithUndo('merge_with_next', { claimId: claim.claim_id }, m.merged())
}

async function dismiss(desk: Desk): Promise<void> {
  if (desk.bulk) return void (await desk.editPicked({ set: 'state', to: 'dismissed' }))
  const claim = desk.article.current
  if (!claim) return
  const text =
    claim.number === null ? m.dismissed() : m.dismissed_number({ number: number(claim.number) })
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
    label: m.action_accept_claim(),
    group: 'Claim',
    keys: ['a'],
    when: (desk) => desk.bulk || desk.article.current?.state === 'proposed',
    run: (desk) =>
      desk.bulk
        ? desk.editPicked({ set: 'state', to: 'accepted' })
        : desk.onCurrent('accept_claim', {}, m.said_accepted()),
  },
  {
    id: 'dismiss-claim',
    label: m.action_dismiss_claim(),
    group: 'Claim',
    keys: ['d'],
    when: (desk) => desk.bulk || live(desk),
    run: dismiss,
  },
  {
    id: 'restore-claim',
    label: m.action_restore_claim(),
    group: 'Claim',
    keys: ['r'],
    when: (desk) => desk.bulk || desk.article.current?.state === 'dismissed',
    run: (desk) =>
      desk.bulk
        ? desk.editPicked({ set: 'state', to: 'proposed' })
        : desk.onCurrent('restore_claim', {}, m.said_restored()),
  },
  {
    id: 'edit-restatement',
    label: m.action_edit_restatement(),
    group: 'Claim',
    keys: ['e'],
    when: hasClaim,
    run: edit('restatement'),
  },
  {
    id: 'edit-correction',
    label: m.action_edit_correction(),
    group: 'Claim',
    keys: ['c'],
    when: hasClaim,
    run: edit('correction'),
  },
  {
    id: 'edit-query',
    label: m.action_edit_query(),
    group: 'Claim',
    keys: ['q'],
    when: hasClaim,
    run: edit('query'),
  },
  {
    id: 'use-query',
    label: m.action_use_query(),
    group: 'Claim',
    keys: ['Shift+U'],
    when: ({ article }) => Boolean(article.current?.suggested_query && !article.current.query),
    run: useSuggestedQuery,
  },
  {
    id: 'edit-answer',
    label: m.action_edit_answer(),
    group: 'Claim',
    keys: ['Shift+Q'],
    when: (desk) => Boolean(desk.article.current?.query),
    run: edit('answer'),
  },
  {
    id: 'edit-note',
    label: m.action_edit_note(),
    group: 'Claim',
    keys: ['n'],
    when: hasClaim,
    run: edit('note'),
  },
  {
    id: 'edit-kinds',
    label: m.action_edit_kinds(),
    group: 'Claim',
    keys: ['i'],
    when: hasClaim,
    run: ({ ui, article, bulk }) => {
      if (bulk) ui.openBulk('kind')
      else if (article.currentId) ui.open({ name: 'kinds', claimId: article.currentId })
    },
  },
  {
    id: 'toggle-reason',
    label: m.action_toggle_reason(),
    group: 'Claim',
    keys: ['y'],
    when: hasClaim,
    checked: ({ ui }) => !ui.folds.has('reason'),
    run: ({ ui }) => ui.folds.toggle('reason'),
  },
  {
    id: 'set-status',
    label: m.action_set_status(),
    group: 'Claim',
    keys: ['u'],
    when: hasClaim,
    run: ({ ui, bulk }) => (bulk ? ui.openBulk('status') : ui.openStatus()),
  },
  ...CHECK_STATUSES.map(({ value }, index): Action => ({
    id: `status-${value.replaceAll('_', '-')}`,
    label: m.action_status({ status: STATUS_WORDS[value] }),
    short: STATUS_WORDS[value],
    group: 'Claim',
    keys: [`z ${index + 1}`],
    when: hasClaim,
    checked: ({ article }) => article.current?.check_status === value,
    run: (desk) => setStatus(desk, value),
  })),
  {
    id: 'create-claim',
    label: m.action_create_claim(),
    group: 'Claim',
    apart: false,
    keys: ['Shift+A'],
    when: hasArticle,
    run: createClaim,
  },
  {
    id: 'change-span',
    label: m.action_change_span(),
    group: 'Claim',
    apart: false,
    keys: ['w'],
    when: (desk) => live(desk),
    run: changeSpan,
  },
  {
    id: 'split-claim',
    label: m.action_split_claim(),
    group: 'Claim',
    apart: false,
    keys: ['x'],
    when: live,
    run: splitAtCursor,
  },
  {
    id: 'merge-claim',
    label: m.action_merge_claim(),
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
    checked: ({ article }) => article.current?.verdict === look.value,
    run: (desk) => setVerdict(desk, look.value),
  })),
  ...VERDICT_LOOKS.map((look): Action => ({
    id: `${look.token}-and-next`,
    label: m.action_verdict_and_next({ verdict: look.label }),
    group: 'Verdict',
    keys: [`Shift+Digit${look.digit}`],
    when: hasClaim,
    run: (desk) => setVerdict(desk, look.value, true),
  })),
  {
    id: 'clear-verdict',
    label: m.action_clear_verdict(),
    group: 'Verdict',
    keys: ['Backspace'],
    when: (desk) => desk.bulk || Boolean(desk.article.current?.verdict),
    run: (desk) => setVerdict(desk, null),
  },
]
