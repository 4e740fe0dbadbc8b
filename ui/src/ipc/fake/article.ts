/** An article of our own words with claims, for tests and for looking at screens. */
import type { BlockRole, BlockView, ClaimView, DetailView, Utf16Range } from '../bindings'
import { SKETCHES, type Sketch } from './sketches'

const BLOCKS: readonly [BlockRole, string][] = [
  ['headline', 'Harbor raid nets 43, sheriff says'],
  [
    'dek',
    'Dawn operation at the old ferry terminal ends a two-year inquiry into counterfeit watches.',
  ],
  ['byline', 'By Alma Writer'],
  [
    'paragraph',
    'PORT ELLERY — Deputies entered the old ferry terminal before dawn on Tuesday and by noon had arrested 38 people, Sheriff Dana Cole said, in what she called “the largest operation this county has ever run.”',
  ],
  [
    'paragraph',
    'Of those held, 29 face smuggling charges and nine were cited for trespass. Cole, 52, was elected sheriff in 2018 after two decades with the harbor police.',
  ],
  [
    'paragraph',
    '“We knew the terminal was the door,” said Inspector Luis Ortega, who led the investigation. “It took two years to find the key.”',
  ],
  ['caption', 'Deputies outside the old ferry terminal on Tuesday, March 13, 2024.'],
  ['credit', 'Photo: Harbor Courier / N. Pell'],
  ['heading', 'How it began'],
  [
    'paragraph',
    'The inquiry began in the spring of 2022, when a customs officer found 1,400 counterfeit watches in a crate marked as bicycle parts, according to a court filing. Losses to local merchants topped $3.2 million last year, the filing says, a 40 percent rise on the $2.5 million lost in 2022.',
  ],
  [
    'paragraph',
    'Marta Quill, a jeweler on Dock Street, said she lost a third of her customers to stalls near the terminal. Her shop, founded by her grandfather in 1931, is the oldest in Port Ellery.',
  ],
  [
    'paragraph',
    'The terminal closed on February 30, 2009, after the last ferry to Sable Island was retired. The county bought the building for $410,000 in 2015 and has rented it to a storage firm, Northpier Holdings, since then.',
  ],
  ['heading', 'What happens next'],
  [
    'paragraph',
    'Northpier’s lawyer, Henrik Dahl, denied that the firm knew of the trade. “My clients rented out space, nothing else,” he wrote in an e-mail on Tuesday evening.',
  ],
  [
    'paragraph',
    'Those charged will appear before Judge Irene Solano on Friday. If convicted of smuggling, each could face up to ten years in prison.',
  ],
  [
    'paragraph',
    'The county council voted 5 to 4 last month to spend $180,000 on new lighting at the docks. Council member Theo Brandt, who voted against the plan, called it a waste of money.',
  ],
  [
    'paragraph',
    'About 12,000 people live in Port Ellery, half of them within a mile of the harbor.',
  ],
  ['heading', 'Who was arrested'],
  ['list_item', '29 people charged with smuggling, aged 19 to 64'],
  ['list_item', 'Nine people cited for trespass'],
  ['list_item', 'Two minors, who were released to their parents'],
  ['boilerplate', 'Read more: Ferry fares to rise again in April'],
]

/** The text. */
export const TEXT = BLOCKS.map(([, text]) => text).join('\n\n')

/** The blocks of a text cut at empty lines, with the roles known for it. */
export function blocksOf(text: string): BlockView[] {
  const roles = new Map(BLOCKS.map(([role, words]) => [words, role]))
  let start = 0
  return text.split('\n\n').map((words, index) => {
    const range = { start, end: start + words.length }
    start = range.end + 2
    return {
      range,
      role: roles.get(words) ?? (index === 0 ? 'headline' : 'paragraph'),
      keep: 'sure' as const,
    }
  })
}

/** The claims the engine would propose for the text. */
export function proposedClaims(): ClaimView[] {
  return SKETCHES.map((sketch, index) => claimOf(sketch, index))
}

function claimOf(sketch: Sketch, index: number): ClaimView {
  const range = find(sketch.words, 0)
  const [kind] = sketch.kinds
  return {
    claim_id: `claim-${index + 1}`,
    number: index + 1,
    range,
    excerpt: sketch.words,
    anchor: 'exact',
    anchor_score: 1,
    previous_excerpt: null,
    role:
      blocksOf(TEXT).find(
        (block) => block.range.start <= range.start && range.end <= block.range.end,
      )?.role ?? null,
    section: null,
    state: 'proposed',
    origin: 'engine',
    kind: kind ?? 'description',
    kinds: sketch.kinds,
    details: sketch.details.map((detail) => detailOf(detail, range)),
    restatement: sketch.restatement,
    claimant: sketch.claimant ?? null,
    score: 0.5 + 0.45 * Math.abs(Math.sin(index + 1)),
    score_reasons: scoreReasons(sketch),
    reason: sketch.reason,
    verdict: null,
    ratings: [],
    check_status: 'open',
    note: '',
    correction: null,
    query: null,
    suggested_query: sketch.query ?? null,
    evidence: [],
    lacks_passage: false,
  }
}

/** What speaks for checking a claim early, as the engine would say it. */
function scoreReasons({ kinds, claimant, details }: Sketch): string[] {
  return [
    ...(kinds.includes('figure') ? ['names a figure (+0.9)'] : []),
    ...(kinds.includes('comparison') ? ['compares amounts (+0.7)'] : []),
    ...(claimant ? ['said by a named official (+0.3)'] : []),
    ...(details.length === 0 ? ['names nothing to look up (−0.4)'] : []),
  ]
}

function detailOf(
  [words, kind, value, reason]: Sketch['details'][number],
  within: Utf16Range,
): DetailView {
  return {
    range: find(words, within.start),
    text: words,
    kind,
    value: value ?? null,
    reason: reason ?? null,
  }
}

function find(words: string, from: number): Utf16Range {
  const start = TEXT.indexOf(words, from)
  if (start === -1) throw new Error(`the article does not say: ${words}`)
  return { start, end: start + words.length }
}
