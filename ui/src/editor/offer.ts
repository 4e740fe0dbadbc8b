/** The button that floats over selected words. */
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state'
import { showTooltip, type Tooltip } from '@codemirror/view'

/** What the button says and does. */
export interface Offer {
  label: string
  keys: string
  run: () => void
}

/** Changes what is offered for a selection. */
export const setOffer = StateEffect.define<Offer>()

const offered = StateField.define<Offer | null>({
  create: () => null,
  update(offer, transaction) {
    for (const effect of transaction.effects) if (effect.is(setOffer)) return effect.value
    return offer
  },
})

const tooltip = StateField.define<Tooltip | null>({
  create: () => null,
  update(shown, transaction) {
    const unchanged = !transaction.selection && !transaction.docChanged
    if (unchanged && !transaction.effects.some((effect) => effect.is(setOffer))) return shown
    return tooltipFor(transaction.state)
  },
  provide: (shown) => showTooltip.from(shown),
})

/** Offers an action on selected words, beside them. */
export function selectionOffer(): Extension {
  return [offered, tooltip]
}

function tooltipFor(state: EditorState): Tooltip | null {
  const { empty, from } = state.selection.main
  const offer = state.field(offered)
  if (empty || !offer) return null
  return { pos: from, above: true, create: () => ({ dom: button(offer) }) }
}

function button(offer: Offer): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'selection-offer'
  const press = document.createElement('button')
  press.type = 'button'
  press.append(offer.label)
  const keys = document.createElement('kbd')
  keys.append(offer.keys)
  press.append(keys)
  press.addEventListener('mousedown', (event) => event.preventDefault())
  press.addEventListener('click', offer.run)
  frame.append(press)
  return frame
}
