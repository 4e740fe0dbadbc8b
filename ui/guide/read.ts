/** The pages of the user guide in `docs/guide`, in the order of its contents. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import { parsePage } from '../src/markdown/parse.ts'
import { wordsOf, type Block, type Inline } from '../src/markdown/tree.ts'

/** Where the guide is written. */
export const FOLDER = `${resolve(import.meta.dirname, '../../docs/guide')}/`

/** A page of the guide. */
export interface Page {
  /** Name of its file, without `.md`. */
  id: string
  title: string
  /** What stands under the title. */
  blocks: Block[]
}

/** The Markdown of a page. */
export function source(id: string): string {
  return readFileSync(`${FOLDER}${id}.md`, 'utf8')
}

/** All pages, in the order in which `README.md` links them. */
export function readGuide(): Page[] {
  const links = parsePage(source('README')).flatMap(inlinesOf).flatMap(linksOf)
  return links.filter((href) => href.endsWith('.md')).map((href) => readPage(href.slice(0, -3)))
}

function readPage(id: string): Page {
  const [first, ...blocks] = parsePage(source(id))
  if (first?.is !== 'heading') throw new Error(`${id}.md does not begin with its title`)
  return { id, title: wordsOf(first.of), blocks }
}

/** The inline parts of a block and of those in it. */
export function inlinesOf(block: Block): Inline[] {
  switch (block.is) {
    case 'paragraph':
    case 'heading':
      return block.of
    case 'quote':
      return block.of.flatMap(inlinesOf)
    case 'list':
      return block.items.flat().flatMap(inlinesOf)
    case 'table':
      return [...block.head, ...block.rows.flat()].flat()
    default:
      return []
  }
}

/** Where links lead, and which pictures are shown. */
export function linksOf(part: Inline): string[] {
  if (part.is === 'link') return [part.href, ...part.of.flatMap(linksOf)]
  if (part.is === 'image') return [part.src]
  return 'of' in part ? part.of.flatMap(linksOf) : []
}
