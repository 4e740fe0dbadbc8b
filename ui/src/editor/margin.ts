/** Claim numbers, verdict signs and ticks in the margin, beside the line where each claim begins. */
import { m } from '#messages'
import type { Extension } from '@codemirror/state'
import { EditorView, layer, type LayerMarker } from '@codemirror/view'

import type { ClaimView } from '../ipc/bindings'
import { number as digits } from '../messages/numbers'
import { verdictLook } from '../messages/verdicts'
import { marksOf } from './marks'
import { tallyIn, type Tally } from './pencil'

/** Numbers each claim where it begins; a click on a number chooses its claim. */
export function claimNumbers(onselect: (claimId: string) => void): Extension {
  return layer({
    above: true,
    class: 'margin-numbers',
    update: () => true,
    markers: (view) => rows(view, onselect),
  })
}

/** The numbers of one line of text on the screen. */
class Row implements LayerMarker {
  constructor(
    readonly top: number,
    readonly left: number,
    readonly height: number,
    readonly claims: readonly ClaimView[],
    readonly tally: (claim: ClaimView) => Tally,
    readonly currentId: string | null,
    readonly onselect: (claimId: string) => void,
  ) {}

  eq(other: Row): boolean {
    return (
      this.top === other.top &&
      this.left === other.left &&
      this.height === other.height &&
      this.key() === other.key()
    )
  }

  draw(): HTMLElement {
    const row = document.createElement('div')
    row.className = 'margin-row'
    this.#place(row)
    for (const claim of this.claims)
      row.append(
        numberOf(claim, this.tally(claim), claim.claim_id === this.currentId, this.onselect),
      )
    return row
  }

  update(row: HTMLElement, previous: Row): boolean {
    if (previous.key() !== this.key()) return false
    this.#place(row)
    return true
  }

  key(): string {
    return this.claims
      .map((claim) => {
        const { done, total } = this.tally(claim)
        const current = claim.claim_id === this.currentId
        return [claim.claim_id, claim.number, claim.verdict, current, done, total].join(':')
      })
      .join()
  }

  #place(row: HTMLElement): void {
    row.style.top = `${this.top}px`
    row.style.left = `${this.left}px`
    row.style.height = `${this.height}px`
  }
}

function rows(view: EditorView, onselect: (claimId: string) => void): Row[] {
  const { claims, currentId } = marksOf(view.state)
  const tally = tallyIn(view.state)
  const { from, to } = view.viewport
  const frame = view.scrollDOM.getBoundingClientRect()
  const left = view.contentDOM.getBoundingClientRect().left - frame.left + view.scrollDOM.scrollLeft
  const found = new Map<number, { height: number; claims: ClaimView[] }>()
  for (const claim of claims) {
    const start = claim.range?.start
    if (claim.number === null || start === undefined || start < from || start > to) continue
    const place = view.coordsAtPos(start, 1)
    if (!place) continue
    const top = Math.round(place.top - frame.top + view.scrollDOM.scrollTop)
    const row = found.get(top) ?? { height: Math.round(place.bottom - place.top), claims: [] }
    row.claims.push(claim)
    found.set(top, row)
  }
  return [...found].map(
    ([top, row]) => new Row(top, left, row.height, row.claims, tally, currentId, onselect),
  )
}

function numberOf(
  claim: ClaimView,
  { done, total }: Tally,
  current: boolean,
  onselect: (claimId: string) => void,
): HTMLElement {
  const number = document.createElement('span')
  number.className = current ? 'margin-number current' : 'margin-number'
  number.append(String(claim.number))
  if (claim.verdict) {
    const look = verdictLook(claim.verdict)
    number.classList.add(`sign-${look.token}`)
    number.title = look.label
    number.append(sign(look.glyph))
  }
  if (done > 0) {
    number.append(tallyLine(done, total))
    const told = m.margin_ticked({ done: digits(done), count: total })
    number.title = number.title ? m.margin_both({ verdict: number.title, ticked: told }) : told
  }
  number.addEventListener('mousedown', (event) => {
    event.preventDefault()
    onselect(claim.claim_id)
  })
  return number
}

/** How many details of a claim are ticked, as a line. */
function tallyLine(done: number, total: number): HTMLElement {
  const line = document.createElement('span')
  line.className = 'margin-tally'
  const part = document.createElement('i')
  part.style.width = `${(100 * done) / total}%`
  line.append(part)
  return line
}

const SVG = 'http://www.w3.org/2000/svg'

function sign(paths: readonly string[]): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}
