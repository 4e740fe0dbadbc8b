/** The article pane: read-only text with marks, numbers in the margin, and a cursor for selecting. */
import { m } from '#messages'
import { Compartment, EditorSelection, EditorState, type StateEffect } from '@codemirror/state'
import { openSearchPanel, search, searchKeymap } from '@codemirror/search'
import { drawSelection, EditorView, keymap, tooltips } from '@codemirror/view'

import type { ClaimView, FindingView, RevisionView, Utf16Range } from '../ipc/bindings'
import { linkIn } from '../messages/links'
import { blockLooks, setBlocks } from './blocks'
import { findingMarkup, setFindings, type Found } from './findings'
import { claimNumbers } from './margin'
import { claimMarkup, setClaims, setCurrent } from './marks'
import { selectionOffer, setOffers, type Offer } from './offer'
import { NO_TICKS, pencilMarkup, setDetail, setTicks, type Ticks } from './pencil'
import { scrollToPlace, shownWords, type Shown } from './shown'
import { galleyTheme } from './theme'

/** What the galley tells the desk. */
export interface GalleyEvents {
  /** A claim was chosen by its number. */
  onselect: (claimId: string) => void
  /** A finding was chosen by its flag. */
  onfinding: (finding: FindingView) => void
  /** The reviewer clicked into the text, or moved the cursor there. */
  onplace: (position: number, clicked: boolean) => void
  /** Words were selected, or none any more. */
  onselection: (range: Utf16Range | null, cursor: number) => void
  /** A link was dropped on the text. */
  onlink: (url: string, position: number) => void
  /** Other words are on the screen. */
  onview: (shown: Shown) => void
}

/** The editor of the galley. */
export class Galley {
  readonly view: EditorView
  #revisionId: string | null = null
  readonly #looks = new Compartment()

  constructor(parent: HTMLElement, events: GalleyEvents) {
    this.view = new EditorView({
      parent,
      state: EditorState.create({
        extensions: [
          EditorState.readOnly.of(true),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': m.article_text(),
            'aria-readonly': 'true',
            spellcheck: 'false',
            tabindex: '0',
            autocorrect: 'off',
          }),
          drawSelection({ cursorBlinkRate: 0 }),
          blockLooks(),
          this.#looks.of([]),
          pencilMarkup(),
          claimMarkup(),
          findingMarkup(),
          claimNumbers(events),
          selectionOffer(),
          tooltips({ tooltipSpace: (view) => view.scrollDOM.getBoundingClientRect() }),
          search({ top: true }),
          EditorState.phrases.of({
            Find: m.find(),
            next: m.find_next(),
            previous: m.find_previous(),
            all: m.find_all(),
            'match case': m.find_match_case(),
            regexp: m.find_regexp(),
            'by word': m.find_by_word(),
            close: m.close(),
            'current match': m.find_current(),
            'on line': m.find_on_line(),
          }),
          keymap.of(searchKeymap),
          galleyTheme(),
          shownWords(events.onview),
          reports(events),
        ],
      }),
    })
  }

  /** Shows a revision with its claims. The place on the screen stays when only claims changed. */
  show(revision: RevisionView, claims: readonly ClaimView[]): void {
    if (revision.revision_id === this.#revisionId) {
      this.view.dispatch({ effects: setClaims.of(claims) })
      return
    }
    this.#revisionId = revision.revision_id
    this.view.dispatch({
      changes: { from: 0, to: this.view.state.doc.length, insert: revision.text },
      selection: EditorSelection.cursor(0),
      effects: [setBlocks.of(revision.blocks), setTicks.of(NO_TICKS), setClaims.of(claims)],
    })
    this.view.scrollDOM.scrollTop = 0
  }

  /** Draws what the pencil did. */
  pencil(ticks: Ticks): void {
    this.view.dispatch({ effects: setTicks.of(ticks) })
  }

  /** Draws what the checking rules found. */
  flag(found: Found): void {
    this.view.dispatch({ effects: setFindings.of(found) })
  }

  /** Marks the detail the pencil is on, and brings it into view. */
  point(range: Utf16Range | null): void {
    const effects: StateEffect<unknown>[] = [setDetail.of(range)]
    if (range)
      effects.push(
        EditorView.scrollIntoView(this.#limit(range.start), { y: 'nearest', yMargin: 110 }),
      )
    this.view.dispatch({ effects })
  }

  /** With marks, or as a reader sees it. */
  read(reading: boolean): void {
    const looks = reading ? EditorView.editorAttributes.of({ class: 'reading' }) : []
    this.view.dispatch({ effects: this.#looks.reconfigure(looks) })
  }

  /** Marks the current claim; unless the reviewer clicked it, its words come into view. */
  stand(claim: ClaimView | null): void {
    const range = claim?.range ?? null
    const cursor = this.view.state.selection.main
    const inside = range && range.start <= cursor.from && cursor.to <= range.end
    this.view.dispatch({
      effects: [
        setCurrent.of(claim?.claim_id ?? null),
        ...(range
          ? [EditorView.scrollIntoView(this.#limit(range.start), { y: 'nearest', yMargin: 110 })]
          : []),
      ],
      ...(range && !inside ? { selection: EditorSelection.cursor(this.#limit(range.start)) } : {}),
    })
  }

  /** Brings a place of the text near the top. */
  reveal(position: number): void {
    const at = this.#limit(position)
    this.view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 60 }) })
  }

  /** Lets the screen begin at a place of the text, which may lie inside a line. */
  scrollTo(place: number): void {
    scrollToPlace(this.view, place)
  }

  /** Scrolls by lines of text, or by a part of the screen. */
  scrollBy(steps: { lines: number } | { screens: number }): void {
    const { scrollDOM, defaultLineHeight } = this.view
    scrollDOM.scrollTop +=
      'lines' in steps ? steps.lines * defaultLineHeight : steps.screens * scrollDOM.clientHeight
  }

  /** Selects words and brings them into view. */
  showWords(range: Utf16Range): void {
    this.select(range)
    this.view.dispatch({
      effects: EditorView.scrollIntoView(this.#limit(range.start), { y: 'nearest', yMargin: 140 }),
    })
  }

  /** Selects words. */
  select({ start, end }: Utf16Range): void {
    this.view.dispatch({ selection: EditorSelection.range(this.#limit(start), this.#limit(end)) })
  }

  /** Says what is offered for selected words. */
  offer(offers: readonly Offer[]): void {
    this.view.dispatch({ effects: setOffers.of(offers) })
  }

  /** Opens the search panel. */
  find(): void {
    openSearchPanel(this.view)
  }

  /** Takes the keyboard. */
  focus(): void {
    this.view.focus()
  }

  /** Goes away. */
  destroy(): void {
    this.view.destroy()
  }

  #limit(position: number): number {
    return Math.min(Math.max(position, 0), this.view.state.doc.length)
  }
}

function reports(events: GalleyEvents) {
  return [
    EditorView.updateListener.of((update) => {
      if (!update.selectionSet) return
      const { from, to, head, empty } = update.state.selection.main
      events.onselection(empty ? null : { start: from, end: to }, head)
      const moved = update.transactions.some((transaction) => transaction.isUserEvent('select'))
      const clicked = update.transactions.some((transaction) =>
        transaction.isUserEvent('select.pointer'),
      )
      if (moved && empty && !clicked) events.onplace(head, false)
    }),
    EditorView.domEventHandlers({
      click(event, view) {
        if (!view.state.selection.main.empty) return
        const position = view.posAtCoords({ x: event.clientX, y: event.clientY })
        if (position !== null) events.onplace(position, true)
      },
      dragover(event) {
        if (event.dataTransfer?.types.includes('text/uri-list')) event.preventDefault()
      },
      drop(event, view) {
        const url = linkIn(
          event.dataTransfer?.getData('text/uri-list') ||
            event.dataTransfer?.getData('text/plain') ||
            '',
        )
        const position = view.posAtCoords({ x: event.clientX, y: event.clientY })
        if (!url || position === null) return false
        event.preventDefault()
        events.onlink(url, position)
        return true
      },
    }),
  ]
}
