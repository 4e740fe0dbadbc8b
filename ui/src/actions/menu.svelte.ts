/** The system's menu follows the window: words, keys, whether an entry makes sense now, whether it is on. */
import type { MenuArticle, MenuEntry, MenuUpdate } from '../ipc/bindings'
import type { Desk } from '../state/desk.svelte'
import type { Action } from './action'
import { chord } from './chords'
import { keymap } from './keymap.svelte'
import { ACTIONS, isReady, labelOf, perform } from './registry'

/** How long changes gather before the menu is told, in milliseconds. Walking stays free of it. */
const GATHER = 300

/** Articles shown as recent. */
const RECENT = 10

/** What an entry of the menu begins with when it opens an article. */
const ARTICLE = 'article:'

/** How an action looks in the menu now. */
export function entryOf(action: Action, desk: Desk): MenuEntry {
  const keys = keymap.keysOf(action.id)[0]
  return {
    action: action.id,
    label: action.short ?? labelOf(action, desk),
    keys: keys === undefined ? null : { chord: keys, words: chord(keys) },
    // A dialog has the keyboard and the window: what it needs stands in it.
    enabled: desk.ui.dialog === null && isReady(action, desk),
    checked: action.checked?.(desk) ?? false,
  }
}

/** The articles opened or changed last. */
function recent(desk: Desk): MenuArticle[] {
  return desk.library.near.slice(0, RECENT).map(({ article_id, title }) => ({ article_id, title }))
}

/** Tells the system's menu what changed, until the returned function is called. */
export function keepMenu(desk: Desk, send: (update: MenuUpdate) => void): () => void {
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing on the screen reads it
  const told = new Map<string, string>()
  let turn = $state(0)
  let due = true
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Only what looks different is sent. */
  function fresh<Line>(key: string, line: Line): Line | null {
    const look = JSON.stringify(line)
    if (told.get(key) === look) return null
    told.set(key, look)
    return line
  }
  function tell() {
    const entries = ACTIONS.flatMap((action) => fresh(action.id, entryOf(action, desk)) ?? [])
    const articles = fresh(ARTICLE, recent(desk))
    if (entries.length > 0 || articles) send({ entries, recent: articles })
  }
  const stop = $effect.root(() => {
    // Reads everything the menu shows, then waits a while after the first change of any of it.
    $effect(() => {
      void turn
      if (due) {
        due = false
        return tell()
      }
      timer ??= setTimeout(() => {
        timer = undefined
        due = true
        turn += 1
      }, GATHER)
    })
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** Does what was chosen in the system's menu. */
export function choose(chosen: string, desk: Desk): void {
  const field = document.activeElement
  const writing = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  if (chosen.startsWith(ARTICLE)) void desk.openArticle(chosen.slice(ARTICLE.length))
  // Undo means the words being written while there is a field for them.
  else if (writing && (chosen === 'undo' || chosen === 'redo')) document.execCommand(chosen)
  else perform(chosen, desk)
}
