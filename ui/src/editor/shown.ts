/** Which words are on the screen, as places of the text, and the way back from a place to the screen. */
import type { Extension } from '@codemirror/state'
import { EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

/** The words on the screen, as places of the text; a place can lie inside a line. */
export interface Shown {
  start: number
  end: number
}

/** Tells which words are on the screen whenever it scrolls, or lines get another height. */
export function shownWords(onview: (shown: Shown) => void): Extension {
  return ViewPlugin.define((view) => new Watch(view, onview), {
    eventHandlers: {
      scroll(_event, view) {
        this.measure(view)
      },
    },
  })
}

class Watch {
  constructor(
    view: EditorView,
    private readonly onview: (shown: Shown) => void,
  ) {
    this.measure(view)
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.geometryChanged) this.measure(update.view)
  }

  /** Reads the layout together with the editor, once a frame. */
  measure(view: EditorView): void {
    view.requestMeasure({ key: this, read: shownIn, write: this.onview })
  }
}

function shownIn(view: EditorView): Shown {
  const frame = view.scrollDOM.getBoundingClientRect()
  const top = frame.top - view.documentTop
  return { start: placeAtHeight(view, top), end: placeAtHeight(view, top + frame.height) }
}

/** The place at a height; within a line, as far as the height is within it. */
function placeAtHeight(view: EditorView, height: number): number {
  if (height <= 0) return 0
  const { from, length, top, height: high } = view.lineBlockAtHeight(height)
  return from + length * Math.min(Math.max((height - top) / Math.max(high, 1), 0), 1)
}

/** Scrolls until the screen begins at a place. */
export function scrollToPlace(view: EditorView, place: number): void {
  const { from, length, top, height } = view.lineBlockAt(Math.floor(place))
  const within = length > 0 ? ((place - from) / length) * height : 0
  const start = place <= 0 ? -Infinity : top + within
  const frame = view.scrollDOM.getBoundingClientRect()
  const by = start - (frame.top - view.documentTop)
  view.scrollDOM.scrollTop = Math.max(view.scrollDOM.scrollTop + by, 0)
}
