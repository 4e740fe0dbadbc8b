/** A library in memory behind the same commands as the app: for tests and for looking at screens. */
import { CommandFailure, type Backend, type Events, type WindowName } from '../backend'
import type { ArticleView, Changes, ImportPreview, MetadataView, TickView } from '../bindings'
import type { ChangeCommands, ChangeName, CommandName, Commands } from '../commands'
import { blocksOf, proposedClaims, TEXT } from './article'
import { CLAIM_CHANGES } from './claims'
import { factsOf } from './facts'
import { FINDING_CHANGES, findingsOf } from './findings'
import { carried, noTicks, PENCIL_CHANGES, tickChanges, ticksOf } from './pencil'
import { RATING_CHANGES, scales } from './rating'
import { searchLibrary } from './search'
import { duplicate, SHELF_CHANGES } from './shelf'
import { Memory, type Done } from './state'

/** Every change, by name. */
const CHANGES = {
  ...CLAIM_CHANGES,
  ...PENCIL_CHANGES,
  ...FINDING_CHANGES,
  ...SHELF_CHANGES,
  ...RATING_CHANGES,
}

/** A backend that tests can look into. */
export interface FakeBackend extends Backend {
  /** Commands called so far, oldest first. */
  readonly calls: { name: CommandName; args: unknown }[]
  /** What is kept. */
  readonly memory: Memory
  /** Sends an event to the page. */
  emit<Name extends keyof Events>(name: Name, payload: Events[Name]): void
  /** Makes the next call of a command fail. */
  fail(name: CommandName, failure: CommandFailure): void
}

/** An empty library, or one with the sample article in it. */
export function fakeBackend({
  reviewer = true,
  sample = false,
  window = 'main' as WindowName,
} = {}): FakeBackend {
  const memory = new Memory()
  if (reviewer) memory.reviewer = { name: 'Robin Example', initials: 'RE' }
  if (sample) addArticle(memory, TEXT, METADATA)
  const calls: FakeBackend['calls'] = []
  const failures = new Map<CommandName, CommandFailure>()
  const listeners = new Map<string, Set<(payload: never) => void>>()
  const asks = askCommands(memory)
  return {
    window,
    calls,
    memory,
    fail: (name, failure) => void failures.set(name, failure),
    async call(name, args) {
      calls.push({ name, args })
      const failure = failures.get(name)
      failures.delete(name)
      await Promise.resolve()
      if (failure) throw failure
      try {
        const ask = (asks as Record<string, (args: never) => unknown>)[name]
        const answer = ask ? ask(args as never) : change(memory, name as ChangeName, args as never)
        return structuredClone(answer) as Commands[typeof name]['answer']
      } catch (cause) {
        throw CommandFailure.from(cause)
      }
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set()
      listeners.set(name, set)
      set.add(listener as (payload: never) => void)
      return () => set.delete(listener as (payload: never) => void)
    },
    emit: (name, payload) => listeners.get(name)?.forEach((listener) => listener(payload as never)),
  }
}

/** What the sample says of itself. */
const METADATA: MetadataView = {
  title: 'Harbor raid nets 43, sheriff says',
  byline: 'By Alma Writer',
  publication: 'Harbor Courier',
  published: '2024-03-13',
  language: 'en',
  url: null,
}

function addArticle(memory: Memory, text: string, metadata: MetadataView): ArticleView {
  const number = memory.kept.articles.length + 1
  const article: ArticleView = {
    article_id: `article-${number}`,
    metadata,
    revision: { revision_id: `revision-${number}-1`, number: 1, text, blocks: blocksOf(text) },
    revisions: [
      {
        revision_id: `revision-${number}-1`,
        number: 1,
        cause: 'import',
        origin: null,
        created_at: '2024-03-13T09:00:00Z',
      },
    ],
    claims: text === TEXT ? proposedClaims() : [],
    notice: null,
    scale: 'editorial',
    ticks: noTicks(),
    undo: { undo: null, redo: null },
  }
  memory.kept.articles.push(article)
  memory.renumber()
  return article
}

function change<Name extends ChangeName>(
  memory: Memory,
  name: Name,
  args: ChangeCommands[Name],
): Changes {
  if (name === 'undo' || name === 'redo') {
    const step = memory.back(name)
    const articleId = (args as ChangeCommands['undo']).articleId
    return changes(memory, step ?? '', {
      article_id: articleId,
      reload_article: true,
      reload_findings: true,
      reload_articles: true,
      reload_sources: true,
    })
  }
  if (name === 'set_metadata' || name === 'edit_text')
    return changeArticle(
      memory,
      args as ChangeCommands['edit_text'] & ChangeCommands['set_metadata'],
    )
  const handler = CHANGES[name] as
    ((memory: Memory, args: ChangeCommands[Name]) => Done) | undefined
  if (!handler) throw { code: 'internal', message: `no command ${name}`, hint: null }
  const before = ticksNow(memory, args)
  let done: Done = { step: '', claimId: '' }
  memory.step('', () => {
    done = handler(memory, args)
    return done.step
  })
  const place = done.claimId ? memory.claim(done.claimId) : null
  const article = place?.article ?? (done.articleId ? memory.article(done.articleId) : null)
  const first = memory.kept.articles[0]?.article_id ?? null
  return changes(memory, done.step, {
    article_id: article?.article_id ?? (done.articleId === undefined ? first : null),
    claims: place && !done.structural ? [place.claim] : [],
    ticks: article && done.ticks ? tickChanges(article, before) : null,
    reload_findings: done.findings ?? false,
    reload_article: done.structural ?? false,
    reload_articles: !done.ticks && !done.findings,
    reload_sources: done.sources ?? false,
    select: name === 'create_claim' ? done.claimId : null,
  })
}

/** The ticks of the article a command names. */
function ticksNow(memory: Memory, args: object): readonly TickView[] {
  const id = 'articleId' in args ? args.articleId : null
  return memory.kept.articles.find(({ article_id }) => article_id === id)?.ticks.ticks.slice() ?? []
}

function changeArticle(
  memory: Memory,
  args: { articleId: string; text?: string; metadata?: MetadataView },
): Changes {
  const step = args.metadata ? 'edit title and byline' : 'edit text'
  memory.step(step, () => {
    const article = memory.article(args.articleId)
    if (args.metadata) article.metadata = args.metadata
    if (args.text !== undefined) revise(article, args.text, 'edit')
  })
  return changes(memory, step, {
    article_id: args.articleId,
    reload_article: true,
    reload_articles: true,
  })
}

/** A new revision; claims are found again by their exact words. */
function revise(article: ArticleView, text: string, cause: 'edit' | 'draft'): void {
  const number = article.revision.number + 1
  const revision_id = `${article.article_id}-revision-${number}`
  article.revision = { revision_id, number, text, blocks: blocksOf(text) }
  article.ticks.ticks = carried(article.ticks.ticks, text)
  article.revisions = [
    ...article.revisions,
    { revision_id, number, cause, origin: null, created_at: new Date().toISOString() },
  ]
  for (const claim of article.claims) {
    const start = text.indexOf(claim.excerpt)
    claim.range = start === -1 ? null : { start, end: start + claim.excerpt.length }
    claim.anchor = start === -1 ? 'orphaned' : 'exact'
    claim.details = claim.details.map((detail) => {
      const at = start === -1 ? -1 : text.indexOf(detail.text, start)
      return { ...detail, range: at === -1 ? null : { start: at, end: at + detail.text.length } }
    })
  }
}

function changes(memory: Memory, step: string, touched: Partial<Changes>): Changes {
  return {
    turn: memory.turn(),
    step,
    article_id: null,
    claims: [],
    ticks: null,
    reload_findings: false,
    select: null,
    reload_article: false,
    reload_articles: false,
    reload_sources: false,
    undo: memory.steps(),
    ...touched,
  }
}

function askCommands(memory: Memory) {
  const waiting = new Map<string, string>()
  const preview = (text: string, fileName: string | null): ImportPreview => {
    const handle = `import-${waiting.size + 1}`
    if (!text.trim())
      throw {
        code: 'import_failed',
        message: 'there is no text to import',
        hint: 'Paste the article, headline first.',
      }
    waiting.set(handle, text)
    return previewOf(handle, text, fileName)
  }
  const outcome = (articleId: string) => ({
    article_id: articleId,
    changes: changes(memory, 'import article', { article_id: articleId, reload_articles: true }),
  })
  const commands: {
    [Name in Exclude<CommandName, ChangeName>]: (
      args: Commands[Name]['args'],
    ) => Commands[Name]['answer']
  } = {
    app_state: () => memory.app(),
    set_reviewer: ({ reviewer }) => ((memory.reviewer = reviewer), memory.app()),
    set_preferences: ({ preferences }) => ((memory.preferences = preferences), memory.app()),
    list_articles: ({ query }) =>
      memory.kept.articles
        .filter((each) => each.metadata.title.toLowerCase().includes(query.toLowerCase()))
        .map((each) => ({ ...summary(each), ...memory.place(each.article_id) })),
    list_folders: () => memory.kept.folders,
    list_scales: () => scales(memory),
    duplicate_article: ({ articleId }) => outcome(duplicate(memory, articleId)),
    open_article: ({ articleId }) => {
      const article = memory.article(articleId)
      return { ...article, ticks: ticksOf(article), undo: memory.steps() }
    },
    article_facts: ({ articleId }) => factsOf(memory.article(articleId)),
    article_findings: ({ articleId }) => findingsOf(memory, memory.article(articleId)),
    choose_file: () => preview(TEXT, 'harbor-raid.md'),
    paste_text: ({ text }) => preview(text, null),
    dropped_file: () => preview(TEXT, 'harbor-raid.md'),
    startup_file: () => null,
    cancel_import: ({ handle }) => (waiting.delete(handle), null),
    confirm_import: ({ choice }) => {
      const text = waiting.get(choice.handle) ?? ''
      const draftOf = choice.next_draft_of
      if (!draftOf) return outcome(addArticle(memory, text, choice.metadata).article_id)
      memory.step('import next draft', () => revise(memory.article(draftOf), text, 'draft'))
      return outcome(draftOf)
    },
    open_sample: () => outcome(addArticle(memory, TEXT, METADATA).article_id),
    list_sources: ({ query }) =>
      memory.kept.sources.filter(({ fields }) =>
        `${fields.title} ${fields.url}`.toLowerCase().includes(query.toLowerCase()),
      ),
    search_library: ({ query, only }) => searchLibrary(memory, query, only),
    open_source: () => null,
    claim_history: ({ claimId }) => memory.history(claimId),
    open_note_link: () => null,
    export_report: ({ format }) => ({
      handle: 'export-1',
      file_name: `harbor-raid-fact-check.${format === 'html' ? 'html' : 'md'}`,
    }),
    show_export: () => null,
    set_theme: () => null,
    set_menu: () => null,
    act_in_main: () => null,
    set_inspector: () => null,
    set_standing: ({ standing }) => ((memory.standing = standing), null),
    open_library: () => false,
    create_library: () => false,
    show_library: () => null,
    set_zoom: () => null,
  }
  return commands
}

function previewOf(handle: string, text: string, fileName: string | null): ImportPreview {
  const blocks = blocksOf(text).map(({ range, role }, index, all) => ({
    text: text.slice(range.start, range.end),
    role,
    keep: index === all.length - 1 && all.length > 3 ? ('doubtful' as const) : ('sure' as const),
  }))
  const known = text === TEXT
  return {
    handle,
    file_name: fileName,
    metadata: known
      ? { ...METADATA, published: null }
      : {
          ...METADATA,
          title: blocks[0]?.text ?? '',
          byline: null,
          publication: null,
          published: null,
        },
    blocks,
    warnings: known
      ? ['One paragraph may not belong to the article; it is shown greyed for you to decide.']
      : [],
    needs_published: known,
    words: text.split(/\s+/).length,
  }
}

function summary(article: ArticleView) {
  const counted = article.claims.filter((claim) => claim.state !== 'dismissed')
  return {
    article_id: article.article_id,
    title: article.metadata.title,
    byline: article.metadata.byline,
    publication: article.metadata.publication,
    published: article.metadata.published,
    words: article.revision.text.split(/\s+/).length,
    counts: {
      total: counted.length,
      proposed: counted.filter((claim) => claim.state === 'proposed').length,
      decided: counted.filter((claim) => claim.verdict).length,
      problems: counted.filter((claim) => claim.verdict === 'wrong').length,
      orphaned: counted.filter((claim) => claim.anchor === 'orphaned').length,
    },
    updated_at: '2024-03-14T10:12:00Z',
  }
}
