/** How the margin looks. Numbers end in one column and signs stand in another, whatever has a sign. */

/** Looks, by selector. */
export const MARGIN = {
  '.margin-numbers': { pointerEvents: 'none' },
  '.margin-row': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    width: 'calc(var(--measure-margin) - var(--margin-gap))',
    marginLeft: 'calc(-1 * var(--measure-margin))',
    pointerEvents: 'none',
  },
  // An article that runs from right to left has its margin on the right.
  '&:dir(rtl) .margin-row': {
    marginLeft: 'var(--margin-gap)',
  },
  '.margin-number, .margin-fold': {
    display: 'inline-flex',
    alignItems: 'center',
    height: '18px',
    paddingInline: '4px',
    borderRadius: 'var(--radius-small)',
    font: '500 11px/18px var(--font-ui)',
    fontVariantNumeric: 'tabular-nums',
    color: 'var(--text-faint)',
    cursor: 'pointer',
    pointerEvents: 'auto',
  },
  // Without a sign its column stays empty, so that numbers stand under each other.
  '.margin-number:last-child:not(:has(svg))': { marginInlineEnd: '13px' },
  '.margin-figure': { position: 'relative' },
  // How many details are ticked, as a line under the number; all of them, as the tick in the text.
  '.margin-tally': {
    position: 'absolute',
    insetInline: '0',
    bottom: '0',
    height: '2px',
    borderRadius: '1px',
    background: 'var(--line-strong)',
  },
  '.margin-tally i': {
    display: 'block',
    height: '100%',
    borderRadius: '1px',
    background: 'var(--pencil-ticked)',
  },
  '.margin-figure.ticked': { marginInlineEnd: '4px' },
  '.margin-figure.ticked::after': {
    content: '""',
    position: 'absolute',
    insetInlineEnd: '-4px',
    top: '2px',
    width: '3px',
    height: '6px',
    borderStyle: 'solid',
    borderColor: 'var(--pencil-ticked)',
    borderWidth: '0 1.5px 1.5px 0',
    transform: 'rotate(42deg)',
  },
  '.margin-number:hover, .margin-fold:hover': {
    background: 'var(--surface-hover)',
    color: 'var(--text-strong)',
  },
  '.margin-number.current': {
    background: 'var(--accent)',
    color: 'var(--text-on-accent)',
    fontWeight: '650',
  },
  '.margin-number.current .ticked::after': { borderColor: 'currentColor' },
  '.margin-number.current .margin-tally i': { background: 'currentColor' },
  '.margin-fold': {
    marginInlineStart: '3px',
    paddingInline: '3px',
    background: 'var(--surface-sunken)',
  },
  '.margin-fold.problem': { color: 'var(--verdict-wrong)', fontWeight: '650' },
  '.margin-number svg': {
    width: '11px',
    height: '11px',
    marginInlineStart: '4px',
    marginInlineEnd: '-2px',
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '3',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
}
