/** An article in which everything the galley draws meets: for looking at how legible it stays. */
import type { ArticleView, BlockRole, ClaimState, ClaimView, ClaimKind, Verdict } from '../bindings'
import { blocksOf } from './article'
import type { FakeBackend } from './backend'

const BLOCKS: readonly [BlockRole, string][] = [
  ['headline', 'Night ferry sails its last crossing after 94 years'],
  ['byline', 'By Alma Writer'],
  [
    'paragraph',
    'The Sable Island night ferry, the oldest on the coast, sailed for the last time on Sunday, 12 March 2024 with 212 passengers, 18 crew and two dogs on board, Captain Ines Marlow said, and reached the quay nine minutes late.',
  ],
  [
    'paragraph',
    'Of 1,240 tickets sold last month, 610 went to islanders, 450 to day visitors and 190 to freight drivers. Fares rose 12 percent in 2022, 9 percent in 2023 and 15 percent this year.',
  ],
  [
    'quotation',
    '“My grandfather took the wheel in 1931, my mother in 1958, and I had it from 1989 until tonight. In all those years we turned back eleven times, never once for want of courage.',
  ],
  [
    'quotation',
    '“What ended us was the bridge, which cost $212 million and carries 3,000 cars a day. I have crossed it twice myself,” Marlow said.',
  ],
  ['heading', 'What the islanders say'],
  [
    'paragraph',
    'قال عمدة الجزيرة إن ٣٤٠ عائلة تعيش هنا طوال العام، وإن المدرسة فقدت ثلث تلاميذها منذ عام 2019.',
  ],
  [
    'paragraph',
    'Half of the island’s 340 households have no car, according to the census of 2021. The council decided by 7 votes to 2 to pay for a bus; a first bus left on Monday, a second followed on Tuesday, and a third, the council said, was cut.',
  ],
  ['caption', 'Passengers wave from the stern on the last evening. Photo taken on 12 March 2024.'],
]

type Part = [words: string, kind: ClaimKind]

interface Drawn {
  words: string
  state?: ClaimState
  verdict?: Verdict
  details?: Part[]
}

const FERRY =
  'The Sable Island night ferry, the oldest on the coast, sailed for the last time on Sunday, 12 March 2024'

const CLAIMS: readonly Drawn[] = [
  {
    words: 'last crossing after 94 years',
    verdict: 'confirmed',
    details: [['94 years', 'figure']],
  },
  // One claim holds two others, and a third begins in it and ends beyond.
  {
    words: `${FERRY} with 212 passengers, 18 crew and two dogs on board`,
    state: 'accepted',
    details: [
      ['Sable Island', 'place'],
      ['Sunday', 'date'],
      ['12 March 2024', 'date'],
      ['212', 'figure'],
      ['18', 'figure'],
      ['two', 'figure'],
    ],
  },
  { words: 'the oldest on the coast', verdict: 'needs_context' },
  {
    words: 'sailed for the last time on Sunday, 12 March 2024',
    verdict: 'wrong',
    details: [['Sunday, 12 March 2024', 'date']],
  },
  {
    words: '18 crew and two dogs on board, Captain Ines Marlow said',
    details: [['Ines Marlow', 'biography']],
  },
  { words: 'Ines Marlow said, and reached the quay nine minutes late', verdict: 'on_author' },
  // Details side by side, and sums.
  {
    words:
      'Of 1,240 tickets sold last month, 610 went to islanders, 450 to day visitors and 190 to freight drivers',
    details: [
      ['1,240', 'figure'],
      ['last month', 'date'],
      ['610', 'figure'],
      ['450', 'figure'],
      ['190', 'figure'],
    ],
  },
  {
    words: 'Fares rose 12 percent in 2022, 9 percent in 2023',
    verdict: 'confirmed_with_change',
    details: [
      ['12 percent', 'figure'],
      ['2022', 'date'],
      ['9 percent', 'figure'],
      ['2023', 'date'],
    ],
  },
  {
    words: '15 percent this year',
    details: [
      ['15 percent', 'figure'],
      ['this year', 'date'],
    ],
  },
  // A quotation over two paragraphs, with claims inside.
  {
    words: BLOCKS.slice(4, 6)
      .map(([, text]) => text)
      .join('\n\n'),
    details: [
      ['1931', 'date'],
      ['1958', 'date'],
      ['1989', 'date'],
      ['eleven', 'figure'],
      ['$212 million', 'figure'],
      ['3,000', 'figure'],
    ],
  },
  {
    words: 'My grandfather took the wheel in 1931',
    verdict: 'confirmed',
    details: [['1931', 'date']],
  },
  { words: 'my mother in 1958', verdict: 'conflicting_sources', details: [['1958', 'date']] },
  { words: 'I had it from 1989 until tonight', details: [['1989', 'date']] },
  { words: 'cost $212 million', verdict: 'wrong', details: [['$212 million', 'figure']] },
  { words: 'carries 3,000 cars a day', verdict: 'cannot_confirm', details: [['3,000', 'figure']] },
  // A paragraph that runs from right to left.
  { words: '٣٤٠ عائلة تعيش هنا طوال العام', verdict: 'confirmed', details: [['٣٤٠', 'figure']] },
  {
    words: 'المدرسة فقدت ثلث تلاميذها منذ عام 2019',
    details: [
      ['ثلث', 'figure'],
      ['2019', 'date'],
    ],
  },
  // Neighbours of every state.
  {
    words: 'Half of the island’s 340 households have no car',
    verdict: 'confirmed',
    details: [['340', 'figure']],
  },
  { words: 'the census of 2021', state: 'accepted' },
  { words: 'by 7 votes to 2', verdict: 'opinion' },
  { words: 'a first bus left on Monday', verdict: 'not_checkable' },
  { words: 'a second followed on Tuesday', state: 'dismissed' },
  { words: 'a third, the council said, was cut', verdict: 'cut' },
  { words: 'Photo taken on 12 March 2024', details: [['12 March 2024', 'date']] },
]

/** Puts the crowded article on the desk, with words ticked and waived in it. */
export async function crowded(backend: FakeBackend): Promise<void> {
  const [article] = backend.memory.kept.articles
  const [claim] = article?.claims ?? []
  if (!article || !claim) throw new Error('the sample is there')
  const text = BLOCKS.map(([, words]) => words).join('\n\n')
  const roles = new Map(BLOCKS.map(([role, words]) => [words, role]))
  const blocks = blocksOf(text).map((block) => ({
    ...block,
    role: roles.get(text.slice(block.range.start, block.range.end)) ?? block.role,
  }))
  Object.assign(article, {
    metadata: { ...article.metadata, title: BLOCKS[0]?.[1] ?? '' },
    revision: { ...article.revision, text, blocks },
    claims: CLAIMS.map((drawn, index) => claimOf(drawn, index, claim, text)),
  } satisfies Partial<ArticleView>)
  backend.memory.renumber()
  const tick = (kind: 'ticked' | 'waived', reason: string, ...words: string[]) =>
    backend.call('tick', {
      articleId: article.article_id,
      ranges: words.map((each) => find(each, text)),
      kind,
      reason,
    })
  await tick(
    'ticked',
    '',
    '94 years',
    'Sable Island',
    '212',
    '18',
    '610',
    '12 percent',
    '2022',
    '1931',
    'Ines Marlow',
  )
  await tick('waived', 'seen from the quay', 'nine minutes late')
}

function claimOf(
  { words, state = 'proposed', verdict, details = [] }: Drawn,
  index: number,
  like: ClaimView,
  text: string,
): ClaimView {
  const range = find(words, text)
  return {
    ...like,
    claim_id: `claim-${index + 1}`,
    range,
    excerpt: words,
    restatement: words,
    state: verdict ? 'accepted' : state,
    verdict: verdict ?? null,
    check_status: verdict ? 'checked' : 'open',
    claimant: null,
    evidence: [],
    details: details.map(([part, kind]) => ({
      range: find(part, text, range.start),
      text: part,
      kind,
      value: null,
      reason: null,
    })),
  }
}

function find(words: string, text: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from)
  if (start === -1) throw new Error(`the article does not say: ${words}`)
  return { start, end: start + words.length }
}
