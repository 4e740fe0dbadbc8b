/** The user guide, bundled from `docs/guide` by `guide/plugin.ts`. */
declare module '#guide' {
  /** The pages, in the order of the contents. */
  export const PAGES: readonly import('../guide/read').Page[]
  /** Addresses of the pictures, by file name. */
  export const PICTURES: Readonly<Record<string, string>>
}
