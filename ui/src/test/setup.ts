/** What jsdom lacks and components need. */
import '@testing-library/jest-dom/vitest'

import { cleanup } from '@testing-library/svelte'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

class Observer implements ResizeObserver {
  constructor(private readonly callback: ResizeObserverCallback) {}
  /** A pane is 600 pixels high and a row 46, so that virtual lists draw rows. */
  observe(target: Element) {
    const height = target.matches('[role="grid"]') ? 600 : 46
    const contentRect = { width: 800, height } as DOMRectReadOnly
    queueMicrotask(() => this.callback([{ target, contentRect } as ResizeObserverEntry], this))
  }
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Observer)
if (document.defaultView) document.defaultView.ResizeObserver = Observer
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
}))

Element.prototype.scrollIntoView = () => {}
Element.prototype.scrollTo = () => {}
Range.prototype.getClientRects = () => [] as unknown as DOMRectList
Range.prototype.getBoundingClientRect = () => new DOMRect()
// Virtual lists take elements without one for hidden.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement
  },
})
