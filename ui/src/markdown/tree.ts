/** Markdown as a tree of plain data. Whatever shows it makes its own elements: no HTML is ever made. */

/** Words inside a line. */
export type Inline =
  | { is: 'text'; text: string }
  | { is: 'code'; text: string }
  | { is: 'strong'; of: Inline[] }
  | { is: 'emphasis'; of: Inline[] }
  | { is: 'struck'; of: Inline[] }
  | { is: 'link'; href: string; of: Inline[] }
  | { is: 'image'; src: string; alt: string }
  | { is: 'break' }

/** A part of the page. */
export type Block =
  | { is: 'heading'; level: number; of: Inline[] }
  | { is: 'paragraph'; of: Inline[] }
  | { is: 'quote'; of: Block[] }
  | { is: 'list'; first: number | null; items: Block[][] }
  | { is: 'table'; head: Inline[][]; rows: Inline[][][] }
  | { is: 'code'; text: string }
  | { is: 'rule' }

/** The words of inline parts. */
export function wordsOf(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.is === 'text' || part.is === 'code') return part.text
      if (part.is === 'image') return part.alt
      return part.is === 'break' ? ' ' : wordsOf(part.of)
    })
    .join('')
}
