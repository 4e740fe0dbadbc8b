/** How the galley looks. Values are tokens, so themes need no second copy. */
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

import { VERDICT_LOOKS } from '../messages/verdicts'
import { FLOATS } from './floats'
import { MARGIN } from './marginalia'

/** Looks of text, marks and margin. */
export function galleyTheme(): Extension {
  return EditorView.theme({
    ...FRAME,
    ...ROLES,
    ...MARKS,
    ...PENCIL,
    ...FINDINGS,
    ...MARGIN,
    ...FLOATS,
    ...verdicts(),
    ...READING,
    ...FORCED,
  })
}

/** A line height with room for the marks of nested claims. */
function leading(factor: string): string {
  return `calc(${factor} * 1em + var(--depth, 0) * var(--mark-step))`
}

const FRAME = {
  '&': { height: '100%', background: 'var(--surface-page)', color: 'var(--text-strong)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-galley)',
    fontSize: 'var(--size-galley)',
    overflowX: 'hidden',
    // The overview beside the galley is its scroll bar.
    scrollbarWidth: 'none',
    paddingBlock: '36px 45vh',
    paddingInline: 'var(--measure-margin) 24px',
  },
  '.cm-scroller::-webkit-scrollbar': { display: 'none' },
  '.cm-content': {
    flexGrow: '0',
    flexShrink: '1',
    width: 'var(--measure-galley)',
    minWidth: '0',
    margin: '0 auto',
    padding: '0',
    caretColor: 'var(--accent)',
  },
  // A line in which claims lie in each other is given room for their marks.
  '.cm-line': { padding: '0', lineHeight: leading('var(--leading-galley)') },
  '.depth-1': { '--depth': '1' },
  '.depth-2': { '--depth': '2' },
  '.depth-3': { '--depth': '3' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    {
      background: 'var(--selection-ground)',
    },
}

const SMALL = { fontFamily: 'var(--font-ui)', fontSize: '13.5px', lineHeight: leading('1.7') }

const ROLES = {
  '.gap': { lineHeight: '16px', fontSize: '10px' },
  '.role-headline': {
    fontSize: '1.77em',
    lineHeight: leading('1.24'),
    fontWeight: '680',
    letterSpacing: '-0.012em',
    textWrap: 'balance',
  },
  '.role-dek': {
    fontSize: '1.03em',
    lineHeight: leading('1.62'),
    color: 'var(--text-muted)',
    fontStyle: 'italic',
  },
  '.role-byline': { ...SMALL, color: 'var(--text-muted)', fontWeight: '550' },
  '.role-dateline': { ...SMALL, color: 'var(--text-muted)' },
  '.inline-dateline': { fontSize: '0.86em', letterSpacing: '0.02em', color: 'var(--text-muted)' },
  '.role-heading': {
    fontSize: '1.15em',
    lineHeight: leading('1.5'),
    fontWeight: '650',
    paddingTop: '8px',
  },
  '.bulleted': { textIndent: '-1.1em', paddingInlineStart: '1.1em !important' },
  '.bulleted::before': {
    content: '"•" / ""',
    display: 'inline-block',
    width: '1.1em',
    textIndent: '0',
    color: 'var(--text-faint)',
  },
  '.role-quotation': {
    paddingInlineStart: '18px !important',
    boxShadow: 'inset 3px 0 0 var(--line-soft)',
    fontStyle: 'italic',
  },
  '.role-caption': {
    ...SMALL,
    color: 'var(--text-muted)',
    paddingInlineStart: '14px !important',
    boxShadow: 'inset 2px 0 0 var(--line-strong)',
  },
  '.role-credit': {
    ...SMALL,
    fontSize: '12px',
    color: 'var(--text-faint)',
    paddingInlineStart: '14px !important',
    boxShadow: 'inset 2px 0 0 var(--line-soft)',
  },
  '.role-table-cell': { ...SMALL, fontVariantNumeric: 'tabular-nums' },
  '.role-boilerplate': { ...SMALL, color: 'var(--block-faded)' },
  '.doubtful': { color: 'var(--block-faded)', fontStyle: 'italic' },
}

const MARKS = {
  '.claim': {
    borderBottom: '2px solid transparent',
    paddingBottom: '1px',
    borderRadius: '2px 2px 0 0',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
  },
  '.level-1': { paddingBottom: 'calc(1px + var(--mark-step))' },
  '.level-2': { paddingBottom: 'calc(1px + 2 * var(--mark-step))' },
  '.level-3': { paddingBottom: 'calc(1px + 3 * var(--mark-step))' },
  '.claim:hover': { background: 'var(--claim-ground-hover)' },
  '.claim.proposed': { borderBottom: '1.5px dotted var(--claim-mark-proposed)' },
  '.claim.accepted': { borderBottom: '1.5px solid var(--claim-mark-accepted)' },
  '.claim.dismissed': { borderBottom: '0', textDecoration: 'none' },
  '.claim.decided': { borderBottomStyle: 'solid', borderBottomWidth: '2px' },
  '.current-claim': {
    background: 'var(--claim-ground-active)',
    boxShadow: '0 2px 0 0 var(--claim-mark-active), 0 0 0 3px var(--claim-ground-active)',
    borderRadius: '2px',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
  },
  '.detail': { background: 'var(--detail-ground)', borderRadius: '3px' },
}

/** The pencil: lines close under the letters, above those of claims, and a tick over the end. */
const PENCIL = {
  // Lies on the ground of a detail.
  '.at-detail': { background: 'var(--detail-ground-active)', borderRadius: '3px' },
  '.penciled': {
    textDecorationLine: 'underline',
    textDecorationThickness: '1.25px',
    textUnderlineOffset: '2.5px',
    textDecorationSkipInk: 'none',
  },
  '.penciled.ticked': { textDecorationColor: 'var(--pencil-line)' },
  '.penciled.waived': {
    textDecorationStyle: 'dotted',
    textDecorationThickness: '1.75px',
    textDecorationColor: 'var(--pencil-waived)',
  },
  '.penciled.changed': {
    textDecorationStyle: 'wavy',
    textDecorationThickness: '1px',
    textDecorationColor: 'var(--pencil-changed)',
  },
  '.tick-end': { position: 'relative' },
  '.tick-end::after': {
    content: '""',
    position: 'absolute',
    insetInlineEnd: '-5px',
    top: '1px',
    width: '3.5px',
    height: '7px',
    borderStyle: 'solid',
    borderColor: 'var(--pencil-ticked)',
    borderWidth: '0 1.6px 1.6px 0',
    transform: 'rotate(42deg)',
    pointerEvents: 'none',
  },
}

/** Findings: a broken line above the words, where no other mark is; the margin has their flag. */
const FINDINGS = {
  '.finding': {
    textDecorationLine: 'overline',
    textDecorationStyle: 'dashed',
    textDecorationThickness: '1.5px',
    textDecorationColor: 'var(--finding-mark)',
  },
  '.at-finding': { background: 'var(--finding-ground)', borderRadius: '3px' },
}

/** Without marks, as a reader sees the article. */
const READING = {
  '&.reading .claim, &.reading .current-claim, &.reading .detail, &.reading .at-detail': {
    background: 'none !important',
    borderBottomColor: 'transparent !important',
    boxShadow: 'none',
    textDecoration: 'none',
  },
  '&.reading .penciled, &.reading .finding': { background: 'none', textDecoration: 'none' },
  '&.reading .tick-end::after': { display: 'none' },
  '&.reading .margin-numbers': { display: 'none' },
  '&.reading .cm-line': { '--depth': '0' },
}

/**
 * Where the system forces its colours, grounds and shadows are gone: lines say what the grounds said.
 */
const FORCED = {
  '@media (forced-colors: active)': {
    '.current-claim': { outline: '2px solid Highlight' },
    '.detail, .at-detail': { outline: '1px dashed Highlight' },
    '.at-detail': { outlineStyle: 'solid' },
    '.margin-number.current': {
      forcedColorAdjust: 'none',
      background: 'Highlight',
      color: 'HighlightText',
    },
    '.cm-selectionBackground': { forcedColorAdjust: 'none', background: 'Highlight !important' },
    '&.reading .current-claim, &.reading .detail, &.reading .at-detail': { outline: 'none' },
  },
}

/** Line and ground of each verdict, in text and margin. */
function verdicts(): Record<string, Record<string, string>> {
  const rules: Record<string, Record<string, string>> = {}
  for (const { token, problem } of VERDICT_LOOKS) {
    const colour = `var(--verdict-${token})`
    rules[`.claim.verdict-${token}`] = {
      borderBottomColor: problem ? colour : `color-mix(in srgb, ${colour} 62%, transparent)`,
      ...(problem ? { background: `var(--verdict-${token}-ground)` } : {}),
    }
    rules[`.margin-number.sign-${token}:not(.current) svg`] = { color: colour }
  }
  rules['.claim.verdict-cut'] = { ...rules['.claim.verdict-cut'], textDecoration: 'line-through' }
  return rules
}
