import { expect, test } from 'vitest'

import { parseNote, parsePage } from './parse'
import { wordsOf, type Block } from './tree'

function words(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.is === 'quote') return `> ${words(block.of)}`
      if (block.is === 'list') return block.items.map((item) => `- ${words(item)}`).join(' ')
      if (block.is === 'paragraph' || block.is === 'heading') return wordsOf(block.of)
      return block.is
    })
    .join(' | ')
}

test('what a checker writes becomes parts', () => {
  const blocks = parseNote('Two **people** said so:\n\n- the clerk\n- the `log`\n\n> Line 3')
  expect(blocks.map(({ is }) => is)).toEqual(['paragraph', 'list', 'quote'])
  expect(words(blocks)).toBe('Two people said so: | - the clerk - the log | > Line 3')
})

test('HTML stays what it is: words', () => {
  const blocks = parseNote('<img src=x onerror=alert(1)> and <b>bold</b>\n\n<script>x</script>')
  expect(words(blocks)).toBe('<img src=x onerror=alert(1)> and <b>bold</b> | <script>x</script>')
})

test('line breaks of a note stay, those of a page join', () => {
  expect(parseNote('one\ntwo')).toEqual([
    {
      is: 'paragraph',
      of: [{ is: 'text', text: 'one' }, { is: 'break' }, { is: 'text', text: 'two' }],
    },
  ])
  expect(words(parsePage('one\ntwo'))).toBe('one\ntwo')
})

test('addresses become links, alone or behind words', () => {
  const [block] = parseNote('See [the log](https://example.org/log) and https://example.org/b.')
  expect(block?.is === 'paragraph' && block.of.filter(({ is }) => is === 'link')).toMatchObject([
    { href: 'https://example.org/log' },
    { href: 'https://example.org/b' },
  ])
})

test('quotations in quotations without end are cut off, and shown', () => {
  expect(words(parseNote(`${'>'.repeat(5000)} deep`))).toContain('deep')
})
