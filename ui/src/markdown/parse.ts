/** Reads Markdown with marked's lexer; HTML in it stays text. */
import { Marked, type Token, type Tokens } from 'marked'

import type { Block, Inline } from './tree'

/** Lists and quotations in each other; deeper ones are shown as they are written. */
const DEEPEST = 8

const MARKED = new Marked({ gfm: true })
/** Every line break of a note is meant. */
const MARKED_LINES = new Marked({ gfm: true, breaks: true })

/** A page of the guide, without its comments. */
export function parsePage(text: string): Block[] {
  return blocks(MARKED.lexer(text.replace(/<!--[^]*?-->/g, '')), 0)
}

/** A note; what cannot be read as Markdown is shown as it is written. */
export function parseNote(text: string): Block[] {
  try {
    return blocks(MARKED_LINES.lexer(text), 0)
  } catch {
    return [plain(text)]
  }
}

function plain(text: string): Block {
  return { is: 'paragraph', of: [{ is: 'text', text }] }
}

function blocks(tokens: readonly Token[], depth: number): Block[] {
  return tokens.flatMap((token) => block(token, depth))
}

function block(token: Token, depth: number): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return []
    case 'hr':
      return [{ is: 'rule' }]
    case 'heading':
      return [{ is: 'heading', level: (token as Tokens.Heading).depth, of: inside(token) }]
    case 'code':
      return [{ is: 'code', text: (token as Tokens.Code).text }]
    case 'blockquote':
      if (depth === DEEPEST) return [plain(token.raw.trim())]
      return [{ is: 'quote', of: blocks((token as Tokens.Blockquote).tokens, depth + 1) }]
    case 'list':
      if (depth === DEEPEST) return [plain(token.raw.trim())]
      return [list(token as Tokens.List, depth)]
    case 'table':
      return [table(token as Tokens.Table)]
    case 'html':
      return token.raw.trim() ? [plain(token.raw.trim())] : []
    default:
      return [{ is: 'paragraph', of: inside(token) }]
  }
}

function list({ ordered, start, items }: Tokens.List, depth: number): Block {
  return {
    is: 'list',
    first: ordered ? Number(start) || 1 : null,
    items: items.map((item) => {
      const box: Block[] = item.task ? [plain(item.checked ? '☑' : '☐')] : []
      return [...box, ...blocks(item.tokens, depth + 1)]
    }),
  }
}

function table({ header, rows }: Tokens.Table): Block {
  const cells = (row: Tokens.TableCell[]) => row.map(({ tokens }) => inlines(tokens))
  return { is: 'table', head: cells(header), rows: rows.map(cells) }
}

function inside(token: Token): Inline[] {
  const { tokens, text } = token as { tokens?: Token[]; text?: string }
  return tokens ? inlines(tokens) : [{ is: 'text', text: text ?? token.raw }]
}

function inlines(tokens: readonly Token[]): Inline[] {
  return tokens.map(inline)
}

function inline(token: Token): Inline {
  switch (token.type) {
    case 'strong':
      return { is: 'strong', of: inside(token) }
    case 'em':
      return { is: 'emphasis', of: inside(token) }
    case 'del':
      return { is: 'struck', of: inside(token) }
    case 'codespan':
      return { is: 'code', text: (token as Tokens.Codespan).text }
    case 'br':
      return { is: 'break' }
    case 'link':
      return { is: 'link', href: (token as Tokens.Link).href, of: inside(token) }
    case 'image': {
      const { href, text } = token as Tokens.Image
      return { is: 'image', src: href, alt: text }
    }
    case 'html':
      return { is: 'text', text: token.raw }
    default:
      return { is: 'text', text: (token as Tokens.Text).text ?? token.raw }
  }
}
