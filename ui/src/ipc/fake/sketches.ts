/** The claims of the sample, as they are written down. */
import type { ClaimKind } from '../bindings'

/** A claim as it is written down here: words, restatement, kinds and details. */
export interface Sketch {
  words: string
  restatement: string
  kinds: ClaimKind[]
  details: [words: string, kind: ClaimKind, value?: string, reason?: string][]
  reason: string
  query?: string
  claimant?: string
}

const TUESDAY = 'Tuesday before the publication date, Wednesday, 13 March 2024'

/** The claims, in text order. */
export const SKETCHES: readonly Sketch[] = [
  {
    words: 'Harbor raid nets 43',
    restatement: 'The raid on the ferry terminal in Port Ellery led to 43 arrests.',
    kinds: ['figure', 'event'],
    details: [['43', 'figure', '43']],
    reason: 'A headline with a count.',
  },
  {
    words:
      'Dawn operation at the old ferry terminal ends a two-year inquiry into counterfeit watches',
    restatement:
      'The operation at the old ferry terminal ended an inquiry of two years into counterfeit watches.',
    kinds: ['event', 'date'],
    details: [['two-year', 'date', 'P2Y', 'A length of time']],
    reason: 'A period beside an event.',
  },
  {
    words: 'Deputies entered the old ferry terminal before dawn on Tuesday',
    restatement:
      'Deputies entered the old ferry terminal in Port Ellery before dawn on Tuesday, 12 March 2024.',
    kinds: ['event', 'date', 'place'],
    details: [
      ['old ferry terminal', 'place'],
      ['Tuesday', 'date', '2024-03-12', TUESDAY],
    ],
    reason: 'An event with a day.',
  },
  {
    words: 'by noon had arrested 38 people',
    restatement:
      'Sheriff Dana Cole said deputies had arrested 38 people by noon on Tuesday, 12 March 2024.',
    kinds: ['figure', 'event'],
    details: [
      ['38 people', 'figure', '38'],
      ['noon', 'date', '2024-03-12T12:00', TUESDAY],
    ],
    reason: 'A count of people in a statement by a named official.',
    claimant: 'Sheriff Dana Cole',
  },
  {
    words:
      'Sheriff Dana Cole said, in what she called “the largest operation this county has ever run.”',
    restatement:
      'Sheriff Dana Cole called the raid “the largest operation this county has ever run”.',
    kinds: ['quote', 'comparison'],
    details: [['the largest operation this county has ever run', 'quote']],
    reason: 'Words in quotation marks with a named speaker.',
    claimant: 'Sheriff Dana Cole',
  },
  {
    words: 'the largest operation this county has ever run',
    restatement:
      'No earlier police operation in the county was larger than the raid of 12 March 2024.',
    kinds: ['comparison'],
    details: [['largest', 'comparison']],
    reason: 'A superlative.',
    query: 'Largest by what measure: arrests, officers, or value seized?',
  },
  {
    words: '29 face smuggling charges',
    restatement: 'Of the 38 people held after the raid, 29 face smuggling charges.',
    kinds: ['figure'],
    details: [['29', 'figure', '29']],
    reason: 'A count of people.',
  },
  {
    words: 'nine were cited for trespass',
    restatement: 'Of the 38 people held after the raid, nine were cited for trespass.',
    kinds: ['figure'],
    details: [['nine', 'figure', '9']],
    reason: 'A count of people.',
  },
  {
    words: 'Cole, 52',
    restatement: 'Sheriff Dana Cole is 52 years old.',
    kinds: ['biography', 'figure'],
    details: [['52', 'figure', '52']],
    reason: 'An age between commas after a name.',
  },
  {
    words: 'was elected sheriff in 2018',
    restatement: 'Dana Cole was elected sheriff in 2018.',
    kinds: ['biography', 'date'],
    details: [
      ['2018', 'date', '2018'],
      ['sheriff', 'biography'],
    ],
    reason: 'An office with the year of election.',
  },
  {
    words: 'after two decades with the harbor police',
    restatement: 'Dana Cole worked for the harbor police for two decades before 2018.',
    kinds: ['biography', 'date'],
    details: [['two decades', 'date', 'P20Y', 'A length of time']],
    reason: 'A career with its length.',
  },
  {
    words:
      '“We knew the terminal was the door,” said Inspector Luis Ortega, who led the investigation. “It took two years to find the key.”',
    restatement:
      'Inspector Luis Ortega said: “We knew the terminal was the door. It took two years to find the key.”',
    kinds: ['quote'],
    details: [
      ['We knew the terminal was the door', 'quote'],
      ['Luis Ortega', 'biography'],
    ],
    reason: 'Words in quotation marks with a named speaker.',
    claimant: 'Inspector Luis Ortega',
  },
  {
    words: 'Luis Ortega, who led the investigation',
    restatement: 'Inspector Luis Ortega led the investigation into the counterfeit watches.',
    kinds: ['biography'],
    details: [['led the investigation', 'biography']],
    reason: 'A person with a role.',
  },
  {
    words: 'Deputies outside the old ferry terminal on Tuesday, March 13, 2024.',
    restatement:
      'The picture shows deputies outside the old ferry terminal on Tuesday, 13 March 2024.',
    kinds: ['date', 'place'],
    details: [
      [
        'Tuesday, March 13, 2024',
        'date',
        '2024-03-13',
        'Written as Tuesday; 13 March 2024 is a Wednesday',
      ],
    ],
    reason: 'A caption with a date.',
  },
  {
    words: 'The inquiry began in the spring of 2022',
    restatement: 'The inquiry into the counterfeit watches began in the spring of 2022.',
    kinds: ['date', 'event'],
    details: [['the spring of 2022', 'date', '2022-SP']],
    reason: 'An event with a season.',
  },
  {
    words: 'a customs officer found 1,400 counterfeit watches in a crate marked as bicycle parts',
    restatement:
      'A court filing says a customs officer found 1,400 counterfeit watches in a crate marked as bicycle parts in the spring of 2022.',
    kinds: ['figure', 'event'],
    details: [
      ['1,400', 'figure', '1400'],
      ['marked as bicycle parts', 'description'],
    ],
    reason: 'A count of things, attributed to a document.',
    claimant: 'court filing',
  },
  {
    words: 'Losses to local merchants topped $3.2 million last year',
    restatement: 'The court filing says losses to local merchants topped $3.2 million in 2023.',
    kinds: ['figure', 'date'],
    details: [
      ['$3.2 million', 'figure', '3200000 USD'],
      ['last year', 'date', '2023', 'The year before the publication date'],
    ],
    reason: 'An amount of money with a year.',
    claimant: 'court filing',
  },
  {
    words: 'a 40 percent rise on the $2.5 million lost in 2022',
    restatement: 'The losses of 2023 were 40 percent above the $2.5 million lost in 2022.',
    kinds: ['comparison', 'figure'],
    details: [
      ['40 percent', 'figure', '40 %'],
      ['$2.5 million', 'figure', '2500000 USD'],
      ['2022', 'date', '2022'],
    ],
    reason: 'A change in percent between two amounts.',
  },
  {
    words: 'she lost a third of her customers to stalls near the terminal',
    restatement: 'Marta Quill said she lost a third of her customers to stalls near the terminal.',
    kinds: ['figure', 'cause'],
    details: [['a third', 'figure', '1/3']],
    reason: 'A share, attributed to a named person.',
    claimant: 'Marta Quill',
  },
  {
    words: 'founded by her grandfather in 1931',
    restatement: 'Marta Quill’s grandfather founded her shop in 1931.',
    kinds: ['date', 'biography'],
    details: [
      ['1931', 'date', '1931'],
      ['her grandfather', 'biography'],
    ],
    reason: 'A founding with its year.',
  },
  {
    words: 'is the oldest in Port Ellery',
    restatement: 'Marta Quill’s shop is the oldest in Port Ellery.',
    kinds: ['comparison'],
    details: [['the oldest', 'comparison']],
    reason: 'A superlative.',
    query: 'The oldest shop, or the oldest jeweler?',
  },
  {
    words: 'The terminal closed on February 30, 2009',
    restatement: 'The ferry terminal closed on 30 February 2009.',
    kinds: ['date', 'event'],
    details: [['February 30, 2009', 'date', undefined, 'No such day: February 2009 has 28 days']],
    reason: 'An event with a day.',
  },
  {
    words: 'The county bought the building for $410,000 in 2015',
    restatement: 'The county bought the ferry terminal for $410,000 in 2015.',
    kinds: ['figure', 'event'],
    details: [
      ['$410,000', 'figure', '410000 USD'],
      ['2015', 'date', '2015'],
    ],
    reason: 'A purchase with amount and year.',
  },
  {
    words: 'has rented it to a storage firm, Northpier Holdings, since then',
    restatement:
      'The county has rented the ferry terminal to Northpier Holdings, a storage firm, since 2015.',
    kinds: ['event', 'date'],
    details: [
      ['Northpier Holdings', 'biography'],
      ['since then', 'date', '2015/', 'Refers to 2015 in the same sentence'],
    ],
    reason: 'A lasting state with its beginning.',
  },
  {
    words: 'Northpier’s lawyer, Henrik Dahl, denied that the firm knew of the trade',
    restatement: 'Henrik Dahl, Northpier’s lawyer, denied that the firm knew of the trade.',
    kinds: ['quote', 'biography'],
    details: [['Henrik Dahl', 'biography']],
    reason: 'A denial by a named person.',
    claimant: 'Henrik Dahl',
  },
  {
    words: '“My clients rented out space, nothing else,” he wrote in an e-mail on Tuesday evening',
    restatement:
      'Henrik Dahl wrote in an e-mail on the evening of Tuesday, 12 March 2024: “My clients rented out space, nothing else.”',
    kinds: ['quote', 'date'],
    details: [
      ['My clients rented out space, nothing else', 'quote'],
      ['Tuesday evening', 'date', '2024-03-12TEV', TUESDAY],
    ],
    reason: 'Words in quotation marks with a named speaker.',
    claimant: 'Henrik Dahl',
  },
  {
    words: 'each could face up to ten years in prison',
    restatement: 'Smuggling is punished with up to ten years in prison.',
    kinds: ['figure'],
    details: [['ten years', 'figure', '10']],
    reason: 'A length of sentence.',
  },
  {
    words:
      'The county council voted 5 to 4 last month to spend $180,000 on new lighting at the docks',
    restatement:
      'In February 2024 the county council voted 5 to 4 to spend $180,000 on new lighting at the docks.',
    kinds: ['event', 'figure', 'date'],
    details: [
      ['5 to 4', 'figure', '5-4'],
      ['last month', 'date', '2024-02', 'The month before the publication date'],
      ['$180,000', 'figure', '180000 USD'],
    ],
    reason: 'A vote with its count, month and amount.',
  },
  {
    words: 'Theo Brandt, who voted against the plan',
    restatement: 'Council member Theo Brandt voted against the lighting plan.',
    kinds: ['biography', 'event'],
    details: [['Theo Brandt', 'biography']],
    reason: 'A named person with an act.',
  },
  {
    words: 'About 12,000 people live in Port Ellery',
    restatement: 'About 12,000 people live in Port Ellery.',
    kinds: ['figure'],
    details: [['About 12,000', 'figure', '12000']],
    reason: 'A population.',
  },
  {
    words: 'half of them within a mile of the harbor',
    restatement: 'Half of the people of Port Ellery live within a mile of the harbor.',
    kinds: ['figure', 'place'],
    details: [
      ['half', 'figure', '1/2'],
      ['a mile', 'figure', '1 mi'],
    ],
    reason: 'A share of a population.',
  },
  {
    words: '29 people charged with smuggling, aged 19 to 64',
    restatement: '29 people aged 19 to 64 were charged with smuggling.',
    kinds: ['figure'],
    details: [
      ['29', 'figure', '29'],
      ['19 to 64', 'figure', '19/64'],
    ],
    reason: 'A count of people with their ages.',
  },
  {
    words: 'Nine people cited for trespass',
    restatement: 'Nine people were cited for trespass.',
    kinds: ['figure'],
    details: [['Nine', 'figure', '9']],
    reason: 'A count of people.',
  },
  {
    words: 'Two minors, who were released to their parents',
    restatement: 'Two minors were arrested and released to their parents.',
    kinds: ['figure', 'event'],
    details: [['Two', 'figure', '2']],
    reason: 'A count of people.',
  },
]
