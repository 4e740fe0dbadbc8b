/** How what floats over the galley looks: offers beside selected words, and the search panel. */

/** Looks, by selector. */
export const FLOATS = {
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
