/** Bundles the user guide into the window: its pages as trees, its pictures as files beside them. */
import { existsSync } from 'node:fs'

import type { Plugin } from 'vite'

import { FOLDER, inlinesOf, linksOf, readGuide } from './read.ts'

const NAME = '#guide'
const ID = '\0guide'

/** Answers `import { PAGES, PICTURES } from '#guide'`. */
export function guide(): Plugin {
  return {
    name: 'guide',
    resolveId: (name) => (name === NAME ? ID : null),
    load(id) {
      if (id !== ID) return null
      const pages = readGuide()
      for (const page of pages) this.addWatchFile(`${FOLDER}${page.id}.md`)
      const pictures = [
        ...new Set(
          pages
            .flatMap(({ blocks }) => blocks.flatMap(inlinesOf).flatMap(linksOf))
            .filter((href) => href.endsWith('.png') && existsSync(`${FOLDER}${href}`)),
        ),
      ]
      const imports = pictures.map(
        (file, index) => `import p${index} from ${JSON.stringify(`${FOLDER}${file}?url`)}`,
      )
      const named = pictures.map((file, index) => `${JSON.stringify(file)}: p${index}`)
      return [
        ...imports,
        `export const PAGES = ${JSON.stringify(pages)}`,
        `export const PICTURES = { ${named.join(', ')} }`,
      ].join('\n')
    },
  }
}
