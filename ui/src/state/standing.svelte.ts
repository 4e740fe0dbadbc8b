/** Where the reviewer stands: the same in every window, and remembered for the next start. */
import type { Standing as Place, Utf16Range } from '../ipc/bindings'
import type { Desk } from './desk.svelte'

/** How long a place is stood on before it is remembered, in milliseconds. Another window is told at once. */
const REMEMBER = 400

/** Keeps the place in step with the other windows. */
export class Standing {
  /** The inspector is in a window of its own. */
  apart = $state(false)
  /** What the other windows know. */
  #known = ''
  /** The view of the main window, which the inspector's own leaves as it is. */
  #view: Place['view'] = 'galley'
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly desk: Desk) {
    this.apart = desk.window === 'inspector'
  }

  /** The place now. */
  get #place(): Place {
    const { article, ui, window } = this.desk
    return {
      article_id: article.id,
      claim_id: article.currentId,
      detail: article.pencil.chosen,
      view: window === 'main' ? ui.view : this.#view,
    }
  }

  /** Goes where the reviewer stood last. An article that is gone is left alone. */
  async resume(place: Place): Promise<void> {
    this.#known = JSON.stringify(place)
    this.#view = place.view
    const { article, window, ui } = this.desk
    if (!place.article_id || !(await article.resume(place.article_id))) return
    if (window === 'main') ui.view = place.view
    this.#stand(place.claim_id, place.detail)
  }

  /** Follows another window. */
  async follow(place: Place): Promise<void> {
    this.#known = JSON.stringify(place)
    this.#view = place.view
    const { article } = this.desk
    if (place.article_id === null) article.leave()
    else if (place.article_id !== article.id && !(await article.resume(place.article_id))) return
    this.#stand(place.claim_id, place.detail)
  }

  #stand(claimId: string | null, detail: Utf16Range | null): void {
    const { article } = this.desk
    if (claimId !== null && !article.claims.some((claim) => claim.claim_id === claimId)) return
    article.select(claimId)
    if (detail) article.pencil.choose(detail)
  }

  /** Tells every move, until the returned function is called. */
  keep(): () => void {
    const stop = $effect.root(() => {
      $effect(() => {
        const place = JSON.stringify(this.#place)
        if (place === this.#known) return
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => void this.#tell(), this.apart ? 0 : REMEMBER)
      })
    })
    return () => {
      clearTimeout(this.#timer)
      stop()
    }
  }

  async #tell(): Promise<void> {
    const place = this.#place
    const text = JSON.stringify(place)
    if (!this.desk.app.view || text === this.#known) return
    this.#known = text
    // A place that is not kept costs a walk to it, no work.
    await this.desk.calls.backend.call('set_standing', { standing: place }).catch(() => {})
  }

  /** Puts the inspector into a window of its own, or back. */
  async moveInspector(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#tell()
    await this.desk.calls.ask('set_inspector', { apart: !this.apart })
  }

  /** The inspector went into its own window, or back; the next start finds it there. */
  moved(apart: boolean): void {
    this.apart = apart
    if (this.desk.app.view?.preferences.inspector_apart !== apart)
      void this.desk.app.prefer({ inspector_apart: apart })
  }
}
