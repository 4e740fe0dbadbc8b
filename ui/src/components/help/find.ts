/** Finding pages of the guide by words. */
import type { Page } from '../../../guide/read'
import { wordsOf, type Block } from '../../markdown/tree'

/** Everything a page says, in lower case. */
function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.is) {
        case 'paragraph':
        case 'heading':
          return wordsOf(block.of)
        case 'quote':
          return textOf(block.of)
        case 'list':
          return block.items.map(textOf).join(' ')
        case 'table':
          return [...block.head, ...block.rows.flat()].map(wordsOf).join(' ')
        case 'code':
          return block.text
        case 'rule':
          return ''
      }
    })
    .join(' ')
    .toLowerCase()
}

/** Pages that hold every word typed, those with a word in the title first; all for no word. */
export function findPages(pages: readonly Page[], query: string): Page[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...pages]
  const titled = (page: Page) => words.some((word) => page.title.toLowerCase().includes(word))
  return pages
    .filter(({ title, blocks }) => {
      const text = `${title.toLowerCase()} ${textOf(blocks)}`
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => Number(titled(b)) - Number(titled(a)))
}
