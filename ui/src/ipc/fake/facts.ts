/** What the engine would find in the sample besides claims. */
import type {
  ArticleFacts,
  ArticleView,
  EntityKind,
  EntityView,
  MentionForm,
  NotClaimReason,
  QuotationForm,
  QuotationView,
  TraitKind,
  Utf16Range,
  ValueKind,
  ValueView,
  WantedView,
  WhenView,
} from '../bindings'

interface EntitySketch {
  kind: EntityKind
  name: string
  spellings: string[]
  look_alikes?: string[]
  others?: [words: string, form: MentionForm][]
  traits?: [kind: TraitKind, words: string][]
  reason: string
}

const ENTITIES: readonly EntitySketch[] = [
  {
    kind: 'place',
    name: 'Port Ellery',
    spellings: ['PORT ELLERY', 'Port Ellery'],
    reason: 'The dateline names it.',
  },
  {
    kind: 'person',
    name: 'Dana Cole',
    spellings: ['Dana Cole', 'Cole'],
    others: [['she called', 'pronoun']],
    traits: [
      ['title', 'Sheriff'],
      ['age', '52'],
    ],
    reason: 'A title before a first name and a surname.',
  },
  {
    kind: 'person',
    name: 'Luis Ortega',
    spellings: ['Luis Ortega'],
    traits: [['title', 'Inspector']],
    reason: 'A title before a first name and a surname.',
  },
  {
    kind: 'organisation',
    name: 'Harbor Courier',
    spellings: ['Harbor Courier'],
    reason: 'A word that ends names of newspapers.',
  },
  {
    kind: 'person',
    name: 'Marta Quill',
    spellings: ['Marta Quill'],
    look_alikes: ['Martha Quill'],
    traits: [['role', 'a jeweler on Dock Street']],
    reason: 'A first name and a surname before a role between commas.',
  },
  {
    kind: 'person',
    name: 'Martha Quill',
    spellings: ['Martha Quill'],
    look_alikes: ['Marta Quill'],
    reason: 'A first name and a surname.',
  },
  {
    kind: 'place',
    name: 'Sable Island',
    spellings: ['Sable Island'],
    reason: 'A word that ends names of places.',
  },
  {
    kind: 'organisation',
    name: 'Northpier Holdings',
    spellings: ['Northpier Holdings', 'Northpier’s'],
    others: [['the firm', 'description']],
    traits: [['role', 'a storage firm']],
    reason: 'A word that ends names of companies.',
  },
  {
    kind: 'person',
    name: 'Henrik Dahl',
    spellings: ['Henrik Dahl'],
    traits: [['role', 'Northpier’s lawyer']],
    reason: 'A first name and a surname after a role.',
  },
  {
    kind: 'person',
    name: 'Irene Solano',
    spellings: ['Irene Solano'],
    traits: [['title', 'Judge']],
    reason: 'A title before a first name and a surname.',
  },
  {
    kind: 'person',
    name: 'Theo Brandt',
    spellings: ['Theo Brandt'],
    traits: [['title', 'Council member']],
    reason: 'A title before a first name and a surname.',
  },
]

const VALUES: readonly [string, ValueKind, string, string | null, string][] = [
  ['43', 'number', '43', null, 'A number in digits'],
  ['two-year', 'duration', 'P2Y', null, 'A length of time'],
  ['Tuesday', 'date', '2024-03-12', null, 'Tuesday before the publication date'],
  ['38', 'number', '38', 'people', 'A count of people'],
  ['52', 'age', '52', 'years', 'A number between commas after a name'],
  ['2018', 'date', '2018', null, 'A year after “in”'],
  ['March 13, 2024', 'date', '2024-03-13', null, 'A whole date'],
  ['the spring of 2022', 'date', '2022-SP', null, 'A season with its year'],
  ['1,400', 'number', '1400', 'counterfeit watches', 'A number in digits'],
  ['$3.2 million', 'money', '3200000', 'USD', 'An amount with its currency'],
  ['40 percent', 'percent', '40', null, 'A share'],
  ['$2.5 million', 'money', '2500000', 'USD', 'An amount with its currency'],
  ['1931', 'date', '1931', null, 'A year after “in”'],
  ['February 30, 2009', 'date', '2009-02-30', null, 'A day that no calendar has'],
  ['$410,000', 'money', '410000', 'USD', 'An amount with its currency'],
  ['2015', 'date', '2015', null, 'A year after “in”'],
  ['Friday', 'date', '2024-03-15', null, 'Friday after the publication date'],
  ['last month', 'date', '2024-02', null, 'The month before the publication date'],
  ['$180,000', 'money', '180000', 'USD', 'An amount with its currency'],
  ['12,000', 'number', '12000', 'people', 'A number in digits'],
]

const NOT_CLAIMS: readonly [string, NotClaimReason, string][] = [
  [
    'If convicted of smuggling, each could face up to ten years in prison.',
    'prediction',
    'It says what may happen, not what did.',
  ],
  ['called it a waste of money', 'opinion', 'A judgement of worth, which no record settles.'],
  [
    'Read more: Ferry fares to rise again in April',
    'boilerplate',
    'A line that leads to another article.',
  ],
]

const QUOTATIONS: readonly [words: string, form: QuotationForm, speaker: string | null][] = [
  ['“the largest operation this county has ever run.”', 'direct', 'Dana Cole'],
  ['“We knew the terminal was the door,”', 'direct', 'Luis Ortega'],
  ['“It took two years to find the key.”', 'direct', 'Luis Ortega'],
  [
    'found 1,400 counterfeit watches in a crate marked as bicycle parts',
    'indirect',
    'a court filing',
  ],
]

/** Entities, values and what was set aside, where the text says them. */
export function factsOf({ revision: { text } }: ArticleView): ArticleFacts {
  const values = VALUES.flatMap(([words, kind, value, unit, reason]) =>
    places(text, words)
      .slice(0, 1)
      .map((range) => ({
        range,
        text: words,
        kind,
        value,
        unit,
        reason,
        when: whenOf(value, kind),
      })),
  )
  const entities = ENTITIES.flatMap((sketch) => entityOf(sketch, text))
  const quotations = QUOTATIONS.flatMap(([words, form, speaker]) =>
    places(text, words).map((range) => ({ range, text: words, form, speaker })),
  )
  values.sort(byPlace)
  quotations.sort(byPlace)
  return {
    entities,
    values,
    quotations,
    wanted: wantedOf(entities, values, quotations),
    not_claims: NOT_CLAIMS.flatMap(([words, why, reason]) =>
      places(text, words).map((range) => ({ range, text: words, why, reason })),
    ),
  }
}

function byPlace(a: { range: Utf16Range }, b: { range: Utf16Range }): number {
  return a.range.start - b.range.start
}

function wantedOf(
  entities: readonly EntityView[],
  values: readonly ValueView[],
  quotations: readonly QuotationView[],
): WantedView {
  const rangeOf = ({ range }: { range: Utf16Range }) => range
  const named = entities.flatMap(({ mentions }) =>
    mentions.filter(({ form }) => form === 'name' || form === 'variant'),
  )
  return {
    figures: values.filter(({ kind }) => !TIMES.has(kind)).map(rangeOf),
    dates: values.filter(({ kind }) => TIMES.has(kind)).map(rangeOf),
    names: named.sort(byPlace).map(rangeOf),
    quotations: quotations.map(rangeOf),
  }
}

const TIMES: ReadonlySet<ValueKind> = new Set(['date', 'datetime', 'time', 'duration'])

/** Days, months, years and springs; the sample has no other dates. */
function whenOf(value: string, kind: ValueKind): WhenView | null {
  if (kind !== 'date') return null
  const [year = '', month, day] = value.split('-')
  const months = month === 'SP' ? ['03', '05'] : month ? [month, month] : ['01', '12']
  const last = new Date(Date.UTC(Number(year), Number(months[1]), 0)).getUTCDate()
  // An impossible day stands at the end of its month.
  const days = day ? [Number(day), Number(day)] : [1, last]
  const iso = (at: 0 | 1) =>
    `${year}-${months[at]}-${String(Math.min(days[at] ?? 1, last)).padStart(2, '0')}`
  return { first: iso(0), last: iso(1), order: Date.parse(`${iso(0)}T00:00:00Z`) / 60_000 }
}

function entityOf(
  { others = [], traits = [], ...sketch }: EntitySketch,
  text: string,
): EntityView[] {
  const forms: [string, MentionForm][] = [
    ...sketch.spellings.map((words): [string, MentionForm] => [
      words,
      words === sketch.name ? 'name' : 'variant',
    ]),
    ...others,
  ]
  const mentions: EntityView['mentions'] = []
  for (const [words, form] of forms) {
    for (const range of places(text, words)) {
      const known = mentions.some(
        (each) => each.range.start < range.end && range.start < each.range.end,
      )
      if (!known) mentions.push({ range, form })
    }
  }
  if (mentions.length === 0) return []
  return [
    {
      ...sketch,
      look_alikes: (sketch.look_alikes ?? []).filter((name) => text.includes(name)),
      mentions: mentions.sort((a, b) => a.range.start - b.range.start),
      traits: traits.flatMap(([kind, words]) =>
        places(text, words)
          .slice(0, 1)
          .map((range) => ({ kind, range, text: words })),
      ),
    },
  ]
}

function places(text: string, words: string): Utf16Range[] {
  const found: Utf16Range[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length })
  return found
}
