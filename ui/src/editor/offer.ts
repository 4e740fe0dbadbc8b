/** The buttons that float over selected words. */
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'
import { showTooltip, type Tooltip } from '@codemirror/view'

/** What a button says and does. */
export interface Offer {
  label: string
  keys: string
  run: () => void
}

/** Changes what is offered for a selection; the first is what most want. */
export const setOffers = StateEffect.define<readonly Offer[]>()

const offered = StateField.define<readonly Offer[]>({
  create: () => [],
  update(offers, transaction) {
    for (const effect of transaction.effects) if (effect.is(setOffers)) return effect.value
    return offers
  },
})

const tooltip = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, transaction) {
    const unchanged = !transaction.selection && !transaction.docChanged
    if (unchanged && !transaction.effects.some((effect) => effect.is(setOffers))) return shown
    return tooltipFor(transaction.state)
  },
  provide: (shown) => showTooltip.from(shown),
})

/** Offers actions on selected words, beside them. */
export function selectionOffer(): Extension {
  return [offered, tooltip]
}

function tooltipFor(state: EditorState): Tooltip | null {
  const { empty, from } = state.selection.main
  const offers = state.field(offered)
  if (empty || offers.length === 0) return null
  return { pos: from, above: true, create: () => ({ dom: frame(offers) }) }
}

function frame(offers: readonly Offer[]): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'selection-offer'
  const buttons = document.createElement('div')
  buttons.className = 'offers'
  buttons.append(...offers.map(button))
  frame.append(buttons)
  return frame
}

function button({ label, keys, run }: Offer): HTMLElement {
  const press = document.createElement('button')
  press.type = 'button'
  press.append(label)
  const cap = document.createElement('kbd')
  cap.append(keys)
  press.append(cap)
  press.addEventListener('mousedown', (event) => event.preventDefault())
  press.addEventListener('click', run)
  return press
}
