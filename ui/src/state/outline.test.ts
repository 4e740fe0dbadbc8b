import { expect, test } from 'vitest'

import { fakeBackend } from '../ipc/fake/backend'
import { outline } from './outline'

function sample() {
  const [article] = fakeBackend({ sample: true }).memory.kept.articles
  if (!article) throw new Error('the sample is there')
  return article
}

test('the headline and the cross-heads, each with the open claims of its part', () => {
  const lines = outline(sample()).map(({ label, open }) => `${label}: ${open}`)
  expect(lines).toEqual([
    'Harbor raid nets 43, sheriff says: 14',
    'How it began: 10',
    'What happens next: 7',
    'Who was arrested: 3',
  ])
})

test('claims with a verdict are no longer counted', () => {
  const article = sample()
  article.claims = article.claims.map((claim) => ({ ...claim, verdict: 'confirmed' }))
  expect(outline(article).every(({ open }) => open === 0)).toBe(true)
})

test('a text without headings has one part', () => {
  const article = sample()
  article.revision.blocks = article.revision.blocks.map((block) => ({
    ...block,
    role: 'paragraph',
  }))
  expect(outline(article).map(({ label }) => label)).toEqual(['Opening'])
})
