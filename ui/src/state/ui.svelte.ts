/** What the window itself is doing: the view, the open dialog, what is being edited. */
import type { Shown } from '../editor/shown'
import type { ExportView, ImportPreview, Utf16Range } from '../ipc/bindings'
import { Folds } from './folds.svelte'

/** The views of an article. */
export type View = 'galley' | 'table' | 'list' | 'sources'

/** A dialog and what it works on. */
export type DialogOpen =
  | { name: 'reviewer' }
  | { name: 'paste'; nextDraftOf: string | null }
  | { name: 'import'; preview: ImportPreview; nextDraftOf: string | null }
  | { name: 'metadata' }
  | { name: 'edit-text' }
  | { name: 'report'; exported: ExportView | null }
  | { name: 'history'; claimId: string }
  | { name: 'source'; sourceId: string | null; claimId: string | null }
  | { name: 'kinds'; claimId: string }
  | { name: 'palette' }
  | { name: 'search' }
  | { name: 'keys' }
  | { name: 'announcements' }
  | { name: 'settings'; part: SettingsPart }
  | { name: 'scales'; scaleId: string | null }
  | { name: 'move' }
  | { name: 'tags'; articleId: string }
  | { name: 'help'; topic: number }
  | { name: 'tour' }

/** A part of the settings. */
export type SettingsPart = 'appearance' | 'reviewer' | 'keys' | 'scales' | 'language' | 'library'

/** The part of the inspector that is being written. */
export type Editing =
  | 'restatement'
  | 'note'
  | 'query'
  | 'answer'
  | 'correction'
  | `passage:${string}`
  | `locator:${string}`

/** Colours of the window. */
export type Theme = 'system' | 'light' | 'dark' | 'contrast'

const THEME_KEY = 'tickmark-theme'

/** State of the window that no library keeps. */
export class Ui {
  view = $state<View>('galley')
  dialog = $state.raw<DialogOpen | null>(null)
  editing = $state<Editing | null>(null)
  /** Parts of the inspector that are folded away. */
  readonly folds = new Folds()
  /** The claim whose words are being chosen anew. */
  spanFor = $state<string | null>(null)
  /** Selected words of the galley. */
  selection = $state.raw<Utf16Range | null>(null)
  /** Where the galley's cursor stands. */
  cursor = $state<number | null>(null)
  /** The words of the galley on the screen. */
  shown = $state.raw<Shown>({ start: 0, end: 0 })
  /** The place in the galley that is being read: a little below the upper edge. */
  place = $derived(this.shown.start + (this.shown.end - this.shown.start) / 5)
  /** A place of the text the galley should show; counted so that the same place can be asked twice. */
  reveal = $state.raw<{ position: number; words: Utf16Range | null; turn: number } | null>(null)
  /** A file is held over the window. */
  dropping = $state(false)
  /** Something long is going on, in words; an import among them can be cancelled by its handle. */
  busy = $state.raw<{ text: string; handle: string | null } | null>(null)
  theme = $state<Theme>(readTheme())
  /** Puts the keyboard into the filter of the articles; set by the field. */
  focusArticles: () => void = () => {}
  /** Puts the keyboard into the list of articles; set by the list. */
  focusLibrary: () => void = () => {}
  /** Puts the keyboard on the public rating; set by its picker. */
  focusRating: () => void = () => {}
  /** Puts the keyboard on the outline; set by it. */
  focusOutline: () => void = () => {}
  /** Puts the keyboard on the overview beside the galley; set by it. */
  focusOverview: () => void = () => {}
  /** Puts the keyboard into the pane of facts; set by the pane. */
  focusFacts: () => void = () => {}
  /** Puts the keyboard into the filter of the pane of facts; set by the pane. */
  focusFactFilter: () => void = () => {}
  /** Puts the keyboard into the filters of the table; set by them. */
  focusFilters: () => void = () => {}
  /** Puts the keyboard into the list of claims; set by it. */
  focusList: () => void = () => {}
  /** Puts the keyboard into the rows of the table; set by them. */
  focusTable: () => void = () => {}
  /** Opens a menu for all selected claims; set by their bar. */
  openBulk: (what: 'verdict' | 'status' | 'kind') => void = () => {}
  /** Opens the menu of groups; set by the table. */
  openGrouping: () => void = () => {}
  /** Opens the menu of columns; set by the table. */
  openColumns: () => void = () => {}
  /** Opens the menu of check statuses; set by the menu. */
  openStatus: () => void = () => {}
  /** Opens the search of the article's text; set by the galley. */
  findInGalley: () => void = () => {}
  /** Puts the keyboard into the galley; set by the galley. */
  focusGalley: () => void = () => {}

  /** Shows a place of the text. */
  show(position: number): void {
    this.view = 'galley'
    this.reveal = { position, words: null, turn: (this.reveal?.turn ?? 0) + 1 }
  }

  /** Shows words of the text, selected. */
  showWords(words: Utf16Range): void {
    this.view = 'galley'
    this.reveal = { position: words.start, words, turn: (this.reveal?.turn ?? 0) + 1 }
  }

  /** Opens a dialog. */
  open(dialog: DialogOpen): void {
    this.dialog = dialog
  }

  /** Closes the open dialog. */
  close(): void {
    this.dialog = null
  }

  /** Chooses the colours; this machine remembers them for the moment before the library is read. */
  setTheme(theme: Theme): void {
    this.theme = theme
    try {
      localStorage.setItem(THEME_KEY, theme)
    } catch {
      // Without storage the choice lasts until the window closes.
    }
  }
}

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(THEME_KEY)
    if (kept === 'light' || kept === 'dark' || kept === 'contrast') return kept
  } catch {
    // Storage may be switched off; the system's colours are used.
  }
  return 'system'
}
