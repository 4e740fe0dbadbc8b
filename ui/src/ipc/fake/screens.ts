/** Libraries in the states that screens are looked at in, chosen by the page's address. */
import { CommandFailure, type Backend } from '../backend'
import type { ArticleView, Standing, TickKind, Utf16Range } from '../bindings'
import { blocksOf, TEXT } from './article'
import { fakeBackend, type FakeBackend } from './backend'
import { crowded } from './crowded'
import { fullShelves } from './library'

/**
 * `?fake` is empty, `?fake=sample` has an article, `?fake=work` one half checked, `?fake=nested` one
 * whose claims lie in each other, `?fake=crowded` one in which every mark meets every other, `?fake=pencil` one with ticks, a waiver and a public rating, `?fake=spellings` one with a name in two spellings, `?fake=foreign` one whose
 * language has no rules, `?fake=orphaned` one with words gone, `?fake=plain` one without a claim, `?fake=new` no reviewer,
 * `?fake=library` many articles in folders, `?fake=book` a manuscript of 100,000 words, `?fake=claims` one of 50,000 claims; `?fake=refuse` refuses the first paste.
 */
export async function screenBackend(query: URLSearchParams): Promise<Backend> {
  const state = query.get('fake') ?? ''
  const backend = fakeBackend({
    window: query.has('inspector') ? 'inspector' : 'main',
    reviewer: state !== 'new',
    sample: [
      'sample',
      'full',
      'work',
      'nested',
      'crowded',
      'orphaned',
      'pencil',
      'spellings',
      'foreign',
      'library',
    ].includes(state),
  })
  if (state === 'work' || state === 'library') await halfChecked(backend)
  if (state === 'library') await fullShelves(backend)
  if (state === 'nested') await nested(backend)
  if (state === 'crowded') await crowded(backend)
  if (state === 'pencil') await penciled(backend)
  if (state === 'spellings') {
    const text = TEXT.replace('Her shop', 'Martha Quill’s shop')
    await backend.call('edit_text', { articleId: 'article-1', text })
  }
  if (state === 'foreign') foreign(backend)
  if (state === 'orphaned') {
    const text = TEXT.replace('Harbor raid nets 43', 'Harbor raid ends')
    await backend.call('edit_text', { articleId: 'article-1', text })
  }
  if (state === 'refuse')
    backend.fail(
      'paste_text',
      new CommandFailure({
        code: 'import_failed',
        message: 'there is no text to import',
        hint: 'paste the article, headline first',
      }),
    )
  if (state === 'plain') await plain(backend)
  if (state === 'book') backend.memory.kept.articles.push(book(262))
  if (query.has('inspector')) backend.memory.standing = standingOn(backend)
  if (state === 'full')
    backend.fail(
      'set_verdict',
      new CommandFailure({
        code: 'not_saved',
        message: 'The disk is full.',
        hint: 'Nothing was changed; make room and try again.',
      }),
    )
  if (state === 'claims') backend.memory.kept.articles.push(book(1500))
  return backend
}

/** The place the inspector's own window opens at: the third claim of the article. */
function standingOn({ memory }: FakeBackend): Standing {
  const article = memory.kept.articles[0]
  return {
    article_id: article?.article_id ?? null,
    claim_id: article?.claims[2]?.claim_id ?? null,
    detail: null,
    view: 'galley',
  }
}

/** Claims four deep on one line, and two that overlap, between lines with ticked details. */
async function nested(backend: Backend): Promise<void> {
  const words = [
    'Deputies entered the old ferry terminal before dawn on Tuesday and by noon had arrested 38 people, Sheriff Dana Cole said',
    'the old ferry terminal before dawn',
    'ferry terminal',
    'noon had arrested 38 people, Sheriff Dana Cole',
    'found 1,400 counterfeit watches in a crate',
    'a crate marked as bicycle parts, according to a court filing',
  ]
  for (const each of words) {
    const start = TEXT.indexOf(each)
    const range = { start, end: start + each.length }
    await backend.call('create_claim', { articleId: 'article-1', range })
  }
  await backend.call('set_query', {
    claimId: 'claim-34',
    query: { question: 'How many of them are charged?', answer: 'None. Both went home by noon.' },
  })
  for (const number of [3, 4, 5, 7, 8, 9, 16, 17, 18])
    await backend.call('set_verdict', { claimId: `claim-${number}`, verdict: 'confirmed' })
}

/** Half checked, with words ticked, waived, and changed since. */
async function penciled(backend: FakeBackend): Promise<void> {
  await halfChecked(backend)
  const range = (words: string): Utf16Range => {
    const start = TEXT.indexOf(words)
    return { start, end: start + words.length }
  }
  const mark = (kind: TickKind, reason: string, ...words: string[]) =>
    backend.call('tick', { articleId: 'article-1', ranges: words.map(range), kind, reason })
  await mark(
    'ticked',
    '',
    'counterfeit watches',
    'old ferry terminal before dawn',
    '38 people',
    'noon',
    'Sheriff Dana Cole',
    '29 face smuggling charges',
    '2018',
    'in the spring of 2022',
  )
  await mark(
    'waived',
    'on the author’s own tape',
    '“the largest operation this county has ever run.”',
  )
  await mark('ticked', '', 'nine were cited for trespass', 'Luis Ortega')
  const [article] = backend.memory.kept.articles
  const changed = article?.ticks.ticks.find(({ words }) => words.startsWith('nine'))
  if (changed) Object.assign(changed, { state: 'changed', words: 'ten were cited for trespass' })
  await backend.call('set_scale', { articleId: 'article-1', scaleId: 'politifact' })
  await backend.call('set_rating', { claimId: 'claim-1', label: 'MOSTLY FALSE' })
}

/** An article in which nothing was proposed as a claim. */
async function plain(backend: Backend): Promise<void> {
  const text = 'A quiet morning\n\nShould we walk more? Perhaps. Good night, and thank you all.'
  const { handle, metadata } = await backend.call('paste_text', { text, nextDraftOf: null })
  await backend.call('confirm_import', {
    choice: {
      handle,
      metadata: { ...metadata, title: 'A quiet morning' },
      drop: [],
      roles: [],
      next_draft_of: null,
    },
  })
}

/** What the app says of a language it has no rules for. */
function foreign({ memory }: FakeBackend): void {
  for (const article of memory.kept.articles) {
    article.metadata.language = 'sw'
    article.notice =
      'There are no rules for this language yet: claims are found by figures, dates and names in any language.'
  }
}

/** The sample over and over, as one long manuscript. */
function book(repeats: number): ArticleView {
  const [article] = fakeBackend({ sample: true }).memory.kept.articles
  if (!article) throw new Error('the sample is there')
  const length = TEXT.length + 2
  const text = Array.from({ length: repeats }, () => TEXT).join('\n\n')
  const claims = Array.from({ length: repeats }, (_, turn) => {
    const moved = (range: Utf16Range | null) =>
      range && { start: range.start + turn * length, end: range.end + turn * length }
    return article.claims.map((claim, index) => ({
      ...claim,
      claim_id: `claim-${turn}-${index}`,
      number: turn * article.claims.length + index + 1,
      range: moved(claim.range),
      details: claim.details.map((detail) => ({ ...detail, range: moved(detail.range) })),
    }))
  }).flat()
  const blocks = blocksOf(text)
  return { ...article, revision: { ...article.revision, text, blocks }, claims }
}

/** Checks part of the sample, with every verdict once. */
async function halfChecked(backend: Backend): Promise<void> {
  const log = 'https://sheriff.portellery.example/log/2024-03-12'
  await backend.call('attach_url', { claimId: 'claim-4', url: log })
  await backend.call('add_source', {
    claimId: null,
    fields: {
      kind: 'law',
      rank: 'primary',
      title: 'Court filing 24-0117',
      author: 'County prosecutor',
      publisher: 'Ellery County Court',
      url: 'https://court.ellery.example/24-0117',
      published: '2024-03-11',
      accessed: '2024-03-14',
      note: '',
    },
  })
  await backend.call('update_source', {
    sourceId: 'source-1',
    fields: {
      kind: 'document',
      rank: 'primary',
      title: 'Sheriff’s log, 12 March',
      author: null,
      publisher: 'Sheriff’s office, Port Ellery',
      url: log,
      published: '2024-03-12',
      accessed: '2024-03-14',
      note: '',
    },
  })
  await backend.call('attach_source', { claimId: 'claim-1', sourceId: 'source-1' })
  await backend.call('attach_source', { claimId: 'claim-16', sourceId: 'source-2' })
  const passage = 'Total in custody at 12:00: 38. Five further persons released at scene.'
  await backend.call('set_evidence', {
    evidenceId: 'evidence-1',
    edit: { stance: 'supports', excerpt: passage, locator: 'p. 3' },
  })
  await backend.call('set_evidence', {
    evidenceId: 'evidence-2',
    edit: { stance: 'refutes', excerpt: passage, locator: 'p. 3' },
  })
  await backend.call('set_verdict', { claimId: 'claim-1', verdict: 'wrong' })
  await backend.call('set_correction', {
    claimId: 'claim-1',
    correction: { replacement: 'Harbor raid nets 38', severity: 'must_fix' },
  })
  await backend.call('set_note', {
    claimId: 'claim-1',
    note: 'The [log](https://sheriff.portellery.example/log/2024-03-12) counts **38 in custody**; 43 adds the five released at the scene.\n\n- called the desk sergeant, 14 March\n- he confirms the count',
  })
  const verdicts = {
    2: 'confirmed',
    3: 'confirmed',
    4: 'confirmed',
    9: 'confirmed',
    10: 'confirmed_with_change',
    11: 'on_author',
    14: 'wrong',
    15: 'cannot_confirm',
    16: 'confirmed',
    18: 'conflicting_sources',
    21: 'needs_context',
    27: 'not_checkable',
  } as const
  for (const [number, verdict] of Object.entries(verdicts)) {
    await backend.call('set_verdict', { claimId: `claim-${number}`, verdict })
  }
  await backend.call('accept_claim', { claimId: 'claim-7' })
  await backend.call('set_query', {
    claimId: 'claim-6',
    query: {
      question: 'Largest by what measure: arrests, officers, or value seized?',
      answer: null,
    },
  })
  await backend.call('dismiss_claim', { claimId: 'claim-33' })
}
