/** How the galley looks. Values are tokens, so themes need no second copy. */
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

import { VERDICT_LOOKS } from '../messages/verdicts'

/** Looks of text, marks and margin. */
export function galleyTheme(): Extension {
  return EditorView.theme({
    ...FRAME,
    ...ROLES,
    ...MARKS,
    ...PENCIL,
    ...MARGIN,
    ...FLOATS,
    ...verdicts(),
    ...READING,
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
    scrollbarGutter: 'stable',
    // The numbers stand on the left whichever way the article runs.
    padding: '36px 24px 45vh var(--measure-margin)',
  },
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

/** Without marks, as a reader sees the article. */
const READING = {
  '&.reading .claim, &.reading .current-claim, &.reading .detail, &.reading .at-detail': {
    background: 'none !important',
    borderBottomColor: 'transparent !important',
    boxShadow: 'none',
    textDecoration: 'none',
  },
  '&.reading .penciled': { textDecoration: 'none' },
  '&.reading .tick-end::after': { display: 'none' },
  '&.reading .margin-numbers': { display: 'none' },
}

const MARGIN = {
  '.margin-numbers': { pointerEvents: 'none' },
  '.margin-row': {
    display: 'flex',
    flexWrap: 'wrap',
    alignContent: 'center',
    justifyContent: 'flex-end',
    columnGap: '1px',
    width: 'calc(var(--measure-margin) - 16px)',
    marginLeft: 'calc(-1 * var(--measure-margin))',
    pointerEvents: 'none',
  },
  '.margin-number': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    height: '16px',
    padding: '0 4px',
    borderRadius: 'var(--radius-small)',
    font: '500 11px/16px var(--font-ui)',
    fontVariantNumeric: 'tabular-nums',
    color: 'var(--text-faint)',
    cursor: 'pointer',
    pointerEvents: 'auto',
    position: 'relative',
  },
  // How many details are ticked, as a line under the number.
  '.margin-tally': {
    position: 'absolute',
    insetInline: '4px',
    bottom: '-3px',
    height: '2px',
    borderRadius: '1px',
    background: 'var(--line-soft)',
  },
  '.margin-tally i': {
    display: 'block',
    height: '100%',
    borderRadius: '1px',
    background: 'var(--pencil-ticked)',
  },
  '.margin-number:hover': { background: 'var(--surface-hover)', color: 'var(--text-strong)' },
  '.margin-number.current': {
    background: 'var(--accent)',
    color: 'var(--text-on-accent)',
    fontWeight: '650',
  },
  '.margin-number svg': {
    width: '11px',
    height: '11px',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '3',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
}

const FLOATS = {
  '.cm-tooltip.selection-offer': {
    border: '0',
    background: 'none',
    zIndex: 'var(--layer-float)',
  },
  '.selection-offer': { paddingBottom: '6px' },
  '.offers': {
    display: 'flex',
    gap: '1px',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--shadow-float)',
    overflow: 'hidden',
  },
  '.selection-offer button': {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    height: '32px',
    paddingBlock: '0',
    paddingInline: '12px 8px',
    border: '0',
    background: 'var(--accent)',
    color: 'var(--text-on-accent)',
    font: '550 13px/1 var(--font-ui)',
  },
  '.selection-offer kbd': {
    font: '500 11px/18px var(--font-ui)',
    padding: '0 6px',
    borderRadius: 'var(--radius-small)',
    background: 'color-mix(in srgb, var(--text-on-accent) 18%, transparent)',
  },
  '.cm-panels': {
    background: 'var(--surface-chrome)',
    color: 'var(--text-strong)',
    font: '13px/1.4 var(--font-ui)',
    borderBottom: '1px solid var(--line-soft)',
  },
  '.cm-panel.cm-search': {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    paddingBlock: '8px',
    paddingInline: '16px 34px',
  },
  '.cm-panel.cm-search [name=close]': {
    top: '12px',
    insetInlineEnd: '12px',
    fontSize: '18px',
    color: 'var(--text-muted)',
  },
  // A reader looks for words; several selections and patterns are for editing code.
  '.cm-search [name=select], .cm-search label:has([name=re]), .cm-search label:has([name=word]), .cm-search br':
    {
      display: 'none !important',
    },
  '.cm-panel.cm-search label': { display: 'inline-flex', alignItems: 'center', fontSize: '12px' },
  '.cm-textfield': {
    border: '1px solid var(--line-control)',
    borderRadius: 'var(--radius)',
    background: 'var(--surface-raised)',
    padding: '4px 8px',
    fontSize: '13px',
  },
  '.cm-button': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    background: 'var(--surface-raised)',
    padding: '4px 10px',
    fontSize: '12px',
    backgroundImage: 'none',
  },
  '.cm-searchMatch': {
    background: 'var(--warning-soft)',
    outline: '1px solid var(--warning-line)',
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
