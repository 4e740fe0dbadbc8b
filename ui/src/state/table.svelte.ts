/** The claim table: its columns and groups, the cell the keyboard is on, and the selected claims. */
import { SvelteSet } from 'svelte/reactivity'

import type { ClaimView } from '../ipc/bindings'
import type { App } from './app.svelte'
import type { Article } from './article.svelte'
import {
  asTsv,
  columnLooks,
  grouped,
  USUAL_COLUMNS,
  type Column,
  type Grouping,
  type Line,
} from './columns'

/** A cell being written in. */
export interface CellEditing {
  claimId: string
  column: Column
}

/** The claim table. */
export class Table {
  grouping = $state<Grouping>('none')
  /** Groups whose rows are hidden. */
  closed = $state.raw<ReadonlySet<string>>(new SvelteSet())
  /** Claims selected for an edit of many. */
  selected = $state.raw<ReadonlySet<string>>(new SvelteSet())
  editing = $state.raw<CellEditing | null>(null)
  /** The filters are shown. */
  filtering = $state(false)
  /** The head of a group the keyboard is on, instead of a claim. */
  #head = $state<string | null>(null)
  /** Where a range of selected claims begins. */
  #from: string | null = null
  #column = $state<Column>('claim')

  columns = $derived.by(() => columnLooks(this.app.view?.preferences.table_columns ?? null))
  lines = $derived.by<readonly Line[]>(() => grouped(this.article.rows, this.grouping, this.closed))
  /** The line the keyboard is on, or -1. */
  at = $derived.by(() => {
    const head = this.#head
    const standing = this.article.currentId
    return this.lines.findIndex((line) =>
      'head' in line ? line.head === head : head === null && line.claim.claim_id === standing,
    )
  })
  /** Selected claims that are shown, in the order shown. */
  picked = $derived.by<readonly ClaimView[]>(() =>
    this.selected.size === 0
      ? []
      : this.article.rows.filter((claim) => this.selected.has(claim.claim_id)),
  )

  constructor(
    private readonly article: Article,
    private readonly app: App,
  ) {}

  /** The column the keyboard is in. */
  get column(): Column {
    return this.columns.some(({ key }) => key === this.#column) ? this.#column : 'claim'
  }

  /** Goes to a line, which must exist. */
  goTo(index: number, extend = false): void {
    const line = this.lines[Math.min(Math.max(index, 0), this.lines.length - 1)]
    if (!line) return
    const before = this.article.currentId
    if ('head' in line) this.#head = line.head
    else this.standOn(line.claim.claim_id)
    if (extend && 'claim' in line) this.selectTo(line.claim.claim_id, before)
  }

  /** Goes some lines down, or up. */
  move(by: number, extend = false): void {
    this.goTo(this.at === -1 ? 0 : this.at + by, extend)
  }

  /** Goes to the column beside, or to the first or last one. */
  moveColumn(by: number): void {
    const at = this.columns.findIndex(({ key }) => key === this.column)
    const next = this.columns[Math.min(Math.max(at + by, 0), this.columns.length - 1)]
    if (next) this.#column = next.key
  }

  /** Stands on a claim, in a column when one is named. */
  standOn(claimId: string, column: Column = this.column): void {
    this.#head = null
    this.#column = column
    this.article.select(claimId)
  }

  /** The line the keyboard is on. */
  get line(): Line | null {
    return this.lines[this.at] ?? null
  }

  /** Selects a claim or takes it out of the selection. */
  toggle(claimId: string): void {
    const selected = new SvelteSet(this.selected)
    if (!selected.delete(claimId)) selected.add(claimId)
    this.selected = selected
    this.#from = claimId
  }

  /** Selects everything from where the selection began to a claim. */
  selectTo(claimId: string, from: string | null = this.article.currentId): void {
    const begin = this.selected.size > 0 ? (this.#from ?? from) : from
    const ids = this.lines.flatMap((line) => ('claim' in line ? [line.claim.claim_id] : []))
    const start = Math.max(ids.indexOf(begin ?? claimId), 0)
    const end = ids.indexOf(claimId)
    this.selected = new SvelteSet(ids.slice(Math.min(start, end), Math.max(start, end) + 1))
    this.#from = begin
  }

  /** Selects every claim shown. */
  selectAll(): void {
    this.selected = new SvelteSet(this.article.rows.map((claim) => claim.claim_id))
  }

  /** Selects none. */
  clear(): void {
    this.selected = new SvelteSet()
    this.#from = null
  }

  /** Hides the rows of a group, or shows them again. */
  turn(head: string): void {
    const closed = new SvelteSet(this.closed)
    if (!closed.delete(head)) closed.add(head)
    this.closed = closed
  }

  /** Puts rows together. */
  group(by: Grouping): void {
    this.grouping = by
    this.closed = new SvelteSet()
    this.#head = null
  }

  /** Sorts by a column; the same column again turns the order round. */
  sortBy(key: Column): void {
    const { sort } = this.article
    // The most important and the most sourced claims are wanted first.
    const down = key === 'importance' || key === 'sources'
    this.article.sort = { key, down: sort.key === key ? !sort.down : down }
  }

  /** Shows a column, or hides it, and remembers it. */
  showColumn(key: Column): Promise<boolean> {
    const shown = this.columns.map((column) => column.key)
    const columns = shown.includes(key) ? shown.filter((each) => each !== key) : [...shown, key]
    const usual =
      columns.length === USUAL_COLUMNS.length &&
      USUAL_COLUMNS.every((each) => columns.includes(each))
    return this.app.prefer({ table_columns: usual ? null : columns })
  }

  /** Begins writing in the cell the keyboard is on, if it can be written in. */
  edit(column: Column = this.column): void {
    const line = this.line
    if (!line || !('claim' in line)) return
    if (!this.columns.some(({ key, editable }) => key === column && editable)) return
    this.editing = { claimId: line.claim.claim_id, column }
  }

  /** What Copy puts into the clipboard: the selected claims, else the one the keyboard is on. */
  copied(): { text: string; count: number } {
    const { current } = this.article
    const rows = this.picked.length > 0 ? this.picked : current ? [current] : []
    return { text: asTsv(rows, this.columns), count: rows.length }
  }
}
