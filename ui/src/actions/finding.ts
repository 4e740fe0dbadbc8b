/** Findings: going to them, waving them off with a reason, turning rules off. */
import { m } from '#messages'
import { tick as rendered } from 'svelte'

import type { FindingView, RuleId, Utf16Range } from '../ipc/bindings'
import type { ChangeCommands } from '../ipc/commands'
import { idOf, RULE_WORDS, toldOf } from '../messages/findings'
import type { Desk } from '../state/desk.svelte'
import { claimOf, findingAt, isOpen } from '../state/findings'
import { hasArticle, type Action } from './action'

/** Stands at a finding: its words come into view, and its card beside them. */
export async function showFinding(desk: Desk, finding: FindingView): Promise<void> {
  standAt(desk, finding)
  desk.ui.view = 'galley'
  await rendered()
  const { start } = finding.range
  desk.ui.showWords({ start, end: start })
  desk.toasts.say(toldOf(finding))
}

/** A click on words: the finding there is the one to look at. */
export function chooseFindingAt(desk: Desk, position: number): void {
  const { findings } = desk.article
  const finding = findingAt(findings.open, position)
  if (finding) standAt(desk, finding)
  else findings.choose(null)
}

/** The card stands in the inspector of a claim; without one, in the list of findings. */
function standAt({ article }: Desk, finding: FindingView): void {
  article.findings.choose(finding)
  const claim = claimOf(finding, article.claims, article.currentId)
  if (claim) article.select(claim.claim_id)
  else article.facts.part = 'findings'
}

/** Selects words that a rule held against others. */
export function showRelated(desk: Desk, words: Utf16Range): void {
  desk.ui.showWords(words)
  desk.ui.focusGalley()
}

async function walk(desk: Desk, direction: 1 | -1): Promise<void> {
  const { article } = desk
  await article.findings.want(article.view)
  const finding = article.findings.step(direction, desk.ui.cursor ?? 0)
  if (!finding) return desk.toasts.say(m.findings_none_open())
  await showFinding(desk, finding)
  desk.ui.focusGalley()
}

/** Opens the field for the reason why a finding can be dismissed. */
async function dismiss(desk: Desk): Promise<void> {
  const { findings } = desk.article
  const finding = findings.meant
  if (!finding || !isOpen(finding)) return
  await showFinding(desk, finding)
  findings.dismissing = idOf(finding)
}

/** Waves a finding off with the reason given. */
export async function keepDismissal(
  desk: Desk,
  finding: FindingView,
  reason: string,
): Promise<boolean> {
  const { findings } = desk.article
  const { rule, content_key: contentKey } = finding
  const done = await change(desk, 'dismiss_finding', { rule, contentKey, reason })
  if (!done) return false
  findings.dismissing = null
  desk.toasts.say(m.finding_said_dismissed({ rule: RULE_WORDS[rule] }))
  return true
}

/** Takes the dismissal of a finding back. */
export async function restoreFinding(desk: Desk, finding: FindingView): Promise<void> {
  const { rule, content_key: contentKey } = finding
  if (await change(desk, 'restore_finding', { rule, contentKey }))
    desk.toasts.say(m.finding_said_restored({ rule: RULE_WORDS[rule] }))
}

/** Turns a rule off for the open article; the way back stands in the toast and in the list. */
export async function turnRuleOff(desk: Desk, rule: RuleId): Promise<void> {
  const articleId = desk.article.id
  if (!articleId) return
  const text = m.rule_turned_off({ rule: RULE_WORDS[rule] })
  await desk.changeWithUndo('set_rule_off', { articleId, rule, off: true }, text)
}

/** Turns a rule on again. */
export async function turnRuleOn(desk: Desk, rule: RuleId): Promise<void> {
  if (await change(desk, 'set_rule_off', { rule, off: false }))
    desk.toasts.say(m.rule_turned_on({ rule: RULE_WORDS[rule] }))
}

/** Shows the list of findings in the left pane. */
export async function showFindings(desk: Desk): Promise<void> {
  desk.article.facts.part = 'findings'
  await rendered()
  desk.ui.focusFacts()
}

type FindingChange = 'dismiss_finding' | 'restore_finding' | 'set_rule_off'

async function change<Name extends FindingChange>(
  desk: Desk,
  name: Name,
  args: Omit<ChangeCommands[Name], 'articleId'>,
): Promise<boolean> {
  const articleId = desk.article.id
  if (!articleId) return false
  const all = { ...args, articleId } as unknown as ChangeCommands[Name]
  return (await desk.calls.change(name, all)) !== null
}

/** A finding that keys act on, in this state. */
function means(open: boolean): (desk: Desk) => boolean {
  return ({ article }) => {
    const { meant } = article.findings
    return meant !== null && isOpen(meant) === open
  }
}

export const FINDING: readonly Action[] = [
  {
    id: 'next-finding',
    label: m.action_next_finding(),
    group: 'Finding',
    keys: ['F7'],
    when: hasArticle,
    run: (desk) => walk(desk, 1),
  },
  {
    id: 'previous-finding',
    label: m.action_previous_finding(),
    group: 'Finding',
    keys: ['Shift+F7'],
    when: hasArticle,
    run: (desk) => walk(desk, -1),
  },
  {
    id: 'dismiss-finding',
    label: m.action_dismiss_finding(),
    group: 'Finding',
    keys: ['Shift+F8'],
    when: means(true),
    run: dismiss,
  },
  {
    id: 'restore-finding',
    label: m.action_restore_finding(),
    group: 'Finding',
    keys: ['Shift+Z'],
    when: means(false),
    run: async (desk) => {
      const { meant } = desk.article.findings
      if (meant) await restoreFinding(desk, meant)
    },
  },
  {
    id: 'turn-rule-off',
    label: m.action_turn_rule_off(),
    group: 'Finding',
    keys: ['Shift+M'],
    when: means(true),
    run: async (desk) => {
      const { meant } = desk.article.findings
      if (meant) await turnRuleOff(desk, meant.rule)
    },
  },
  {
    id: 'show-findings',
    label: m.action_show_findings(),
    group: 'Finding',
    keys: ['v w'],
    when: hasArticle,
    run: showFindings,
  },
]
