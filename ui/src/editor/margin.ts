/** Claim numbers, ticks, verdict signs and findings in the margin, beside the line where each begins. */
import { m } from '#messages'
import type { Extension } from '@codemirror/state'
import { Direction, EditorView, layer, type LayerMarker, type ViewUpdate } from '@codemirror/view'

import type { ClaimView, FindingView } from '../ipc/bindings'
import { idOf, toldOf } from '../messages/findings'
import { GLYPHS } from '../messages/glyphs'
import { number as digits } from '../messages/numbers'
import { verdictLook } from '../messages/verdicts'
import { findingsIn } from './findings'
import { fold, isProblem, unfolded, type Folded } from './fold'
import { claimsBeginningIn, currentIn } from './marks'
import { tallyIn, type Tally } from './pencil'

/** Room for numbers beside a line, in pixels: the margin without the space before the text. */
const ROOM = 92

/** Of it, the room that a flag takes. */
const FLAG = 17

/** What is chosen by a click in the margin. */
export interface MarginEvents {
  onselect: (claimId: string) => void
  onfinding: (finding: FindingView) => void
}

/** Numbers each claim and flags each finding where it begins; a click chooses it. */
export function claimNumbers(events: MarginEvents): Extension {
  return layer({
    above: true,
    class: 'margin-numbers',
    update: changesMargin,
    markers: (view) => rows(view, events),
  })
}

/** A moved selection changes nothing in the margin, and it moves with every key. */
function changesMargin(update: ViewUpdate): boolean {
  return (
    update.docChanged ||
    update.geometryChanged ||
    update.viewportChanged ||
    update.transactions.some(({ effects, reconfigured }) => reconfigured || effects.length > 0)
  )
}

/** Where a line of text stands in the pane. */
interface Place {
  top: number
  left: number
  height: number
}

/** A claim with what its number shows of the pencil. */
type Marked = ClaimView & { tally: Tally; ticked: boolean }

/** What stands beside a line of text. */
interface Beside extends Folded<Marked> {
  findings: readonly FindingView[]
  currentId: string | null
  events: MarginEvents
}

/** The margin beside one line of text on the screen. */
class Row implements LayerMarker {
  readonly #key: string

  constructor(
    readonly place: Place,
    readonly beside: Beside,
  ) {
    this.#key = keyOf(beside)
  }

  eq(other: Row): boolean {
    const { top, left, height } = this.place
    const same = other.place
    return (
      top === same.top && left === same.left && height === same.height && this.#key === other.#key
    )
  }

  draw(): HTMLElement {
    const { shown, hidden, currentId, events } = this.beside
    const row = document.createElement('div')
    row.className = 'margin-row'
    this.#put(row)
    if (this.beside.findings.length > 0) row.append(flagOf(this.beside))
    for (const claim of shown) row.append(numberOf(claim, claim.claim_id === currentId, events))
    if (hidden.length > 0) row.append(foldOf(this.beside))
    return row
  }

  update(row: HTMLElement, previous: Row): boolean {
    if (previous.#key !== this.#key) return false
    this.#put(row)
    return true
  }

  #put(row: HTMLElement): void {
    row.style.top = `${this.place.top}px`
    row.style.left = `${this.place.left}px`
    row.style.height = `${this.place.height}px`
  }
}

function keyOf({ findings, shown, hidden, currentId }: Beside): string {
  const claims = shown.map((claim) => {
    const { done, total } = claim.tally
    const current = claim.claim_id === currentId
    return [claim.claim_id, claim.number, claim.verdict, current, done, total].join(':')
  })
  const folded = hidden.map(({ claim_id: id, verdict }) => `${id}:${verdict}`)
  return [...findings.map(idOf), ...claims, ...folded].join()
}

/** What begins on one line of the screen. */
interface Line {
  top: number
  height: number
  claims: Marked[]
  findings: FindingView[]
}

function rows(view: EditorView, events: MarginEvents): Row[] {
  const currentId = currentIn(view.state)
  const tally = tallyIn(view.state)
  const frame = view.scrollDOM.getBoundingClientRect()
  const text = view.contentDOM.getBoundingClientRect()
  const edge = view.textDirection === Direction.RTL ? text.right : text.left
  const left = Math.round(edge - frame.left + view.scrollDOM.scrollLeft)
  const lines: Line[] = []
  const lineAt = (start: number): Line | null => {
    const place = view.coordsAtPos(start, 1)
    if (!place) return null
    const top = Math.round(place.top - frame.top + view.scrollDOM.scrollTop)
    const height = Math.round(place.bottom - place.top)
    // Letters of another font or size begin a little higher or lower on the same line.
    const middle = top + height / 2
    const known = lines.find((line) => Math.abs(middle - line.top - line.height / 2) < height / 2)
    if (known) return known
    const line = { top, height, claims: [], findings: [] }
    lines.push(line)
    return line
  }
  const { from, to } = view.viewport
  for (const claim of claimsBeginningIn(view.state, { start: from, end: to }))
    lineAt(claim.range.start)?.claims.push(marked(claim, tally(claim)))
  for (const finding of findingsIn(view.state).findings) {
    const { start } = finding.range
    if (from <= start && start <= to) lineAt(start)?.findings.push(finding)
  }
  return lines.map(({ top, height, claims, findings }) => {
    const folded = fold(claims, findings.length > 0 ? ROOM - FLAG : ROOM, currentId)
    return new Row({ top, left, height }, { ...folded, findings, currentId, events })
  })
}

function marked(claim: ClaimView, tally: Tally): Marked {
  return { ...claim, tally, ticked: tally.done > 0 && tally.done === tally.total }
}

function numberOf(claim: Marked, current: boolean, { onselect }: MarginEvents): HTMLElement {
  const number = document.createElement('span')
  number.className = current ? 'margin-number current' : 'margin-number'
  const figure = document.createElement('span')
  figure.className = 'margin-figure'
  figure.append(String(claim.number))
  number.append(figure)
  if (claim.verdict) {
    const look = verdictLook(claim.verdict)
    number.classList.add(`sign-${look.token}`)
    number.append(sign(look.glyph))
  }
  if (claim.ticked) figure.classList.add('ticked')
  else if (claim.tally.done > 0) figure.append(tallyLine(claim.tally))
  number.title = told(claim)
  number.addEventListener('mousedown', (event) => {
    event.preventDefault()
    onselect(claim.claim_id)
  })
  return number
}

/** The fold of a line, with what is behind it in its tooltip; each press goes one claim further. */
function foldOf({ shown, hidden, currentId, events }: Beside): HTMLElement {
  const chip = document.createElement('span')
  chip.className = hidden.some(isProblem) ? 'margin-fold problem' : 'margin-fold'
  chip.append(`+${hidden.length}`)
  const lines = hidden.map((claim) =>
    m.margin_claim({ number: digits(claim.number ?? 0), verdict: verdictOf(claim) }),
  )
  chip.title = [m.margin_folded({ count: hidden.length }), ...lines].join('\n')
  chip.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const next = unfolded({ shown, hidden }, currentId)
    if (next) events.onselect(next.claim_id)
  })
  return chip
}

function verdictOf({ verdict }: ClaimView): string {
  return verdict ? verdictLook(verdict).label : m.margin_open()
}

function told(claim: Marked): string {
  const { done, total } = claim.tally
  const said = m.margin_claim({ number: digits(claim.number ?? 0), verdict: verdictOf(claim) })
  if (done === 0) return said
  return m.margin_both({
    verdict: said,
    ticked: m.margin_ticked({ done: digits(done), count: total }),
  })
}

/** What was found on a line, as one flag that says it all. */
function flagOf({ findings, events }: Beside): HTMLElement {
  const flag = document.createElement('span')
  flag.className = 'margin-finding'
  flag.title = findings.map(toldOf).join('\n')
  flag.append(sign(GLYPHS.flag))
  flag.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const [first] = findings
    if (first) events.onfinding(first)
  })
  return flag
}

/** How many details of a claim are ticked, as a line. */
function tallyLine({ done, total }: Tally): HTMLElement {
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
