// Generated from crates/tickmark-library/src/view; do not edit.
// Run `UPDATE_BINDINGS=1 cargo test -p tickmark-library bindings` to write it again.

/**
 * How well an anchor was found again in a revision.
 */
export type AnchorState = "exact" | "moved" | "changed" | "orphaned";

/**
 * What a block is. `Boilerplate` is kept in the text, shown greyed, and never split into claims.
 */
export type BlockRole = "headline" | "dek" | "byline" | "dateline" | "paragraph" | "heading" | "list_item" | "quotation" | "caption" | "credit" | "table_cell" | "boilerplate";

/**
 * How far the work on a claim is.
 */
export type CheckStatus = "open" | "in_progress" | "needs_source" | "with_author" | "checked" | "signed_off";

/**
 * What a claim is mainly about.
 */
export type ClaimKind = "date" | "figure" | "biography" | "quote" | "event" | "place" | "comparison" | "cause" | "description";

/**
 * How far a claim is from the reviewer's hand. A verdict accepts; a dismissal is kept by content.
 */
export type ClaimState = "proposed" | "accepted" | "dismissed";

/**
 * What an entity is.
 */
export type EntityKind = "person" | "organisation" | "place" | "work" | "other";

/**
 * How sure the importer is of a block.
 */
export type Keep = "sure" | "doubtful";

/**
 * How a mention means its entity.
 */
export type MentionForm = "name" | "variant" | "description" | "pronoun";

/**
 * Why a stretch is no claim.
 */
export type NotClaimReason = "opinion" | "prediction" | "promise" | "question" | "advice" | "boilerplate" | "link" | "greeting" | "fragment";

/**
 * How urgent a correction is.
 */
export type Severity = "must_fix" | "should_fix" | "note";

/**
 * What a source is.
 */
export type SourceKind = "web_page" | "document" | "book" | "data_set" | "interview" | "email" | "recording" | "image" | "law" | "author_notes";

/**
 * How near a source is to the fact.
 */
export type SourceRank = "unranked" | "primary" | "secondary";

/**
 * What a passage does for a claim.
 */
export type Stance = "supports" | "refutes" | "context";

/**
 * What a trait tells.
 */
export type TraitKind = "title" | "role" | "age" | "nationality";

/**
 * A half-open range in UTF-16 code units: what the editor and IPC speak.
 */
export type Utf16Range = { 
/**
 * First unit.
 */
start: number, 
/**
 * One past the last unit.
 */
end: number, };

/**
 * What sort of value; the names are those of the bench protocol.
 */
export type ValueKind = "date" | "time" | "datetime" | "duration" | "set" | "range" | "number" | "ordinal" | "money" | "percent" | "age" | "quantity";

/**
 * The editorial scale, in its fixed order.
 */
export type Verdict = "confirmed" | "confirmed_with_change" | "wrong" | "needs_context" | "conflicting_sources" | "cannot_confirm" | "on_author" | "opinion" | "not_checkable" | "cut";

/**
 * What the window needs before it can draw anything.
 */
export type AppView = { 
/**
 * Who is at the desk; `None` until asked once.
 */
reviewer: ReviewerView | null, 
/**
 * The system's user, offered as the default answer.
 */
suggested_reviewer: ReviewerView, 
/**
 * Folder name of the open library.
 */
library_name: string, 
/**
 * The folder of the open library, to be shown.
 */
library_folder: string, 
/**
 * Where the reviewer stood last.
 */
standing: Standing, 
/**
 * Version of the app.
 */
version: string, 
/**
 * What the library's own undo stack offers.
 */
undo: UndoView, 
/**
 * How the reviewer likes the desk.
 */
preferences: Preferences, };

/**
 * A reviewer.
 */
export type ReviewerView = { 
/**
 * Full name, as it stands on reports.
 */
name: string, 
/**
 * One to four letters.
 */
initials: string, };

/**
 * The names of the steps that Undo and Redo would take.
 */
export type UndoView = { 
/**
 * For "Undo set verdict": `set verdict`.
 */
undo: string | null, 
/**
 * The same for Redo.
 */
redo: string | null, };

/**
 * How a reviewer likes the desk. Kept with the library; what an older or newer Tickmark wrote is
 * read as far as it is understood.
 */
export type Preferences = { 
/**
 * Colours of the window.
 */
theme: ThemeChoice, 
/**
 * Letters of the galley.
 */
typeface: Typeface, 
/**
 * Size of the galley's letters in CSS pixels, 12 to 32.
 */
text_size: number, 
/**
 * Longest line of the galley in characters, 40 to 120.
 */
measure: number, 
/**
 * Size of the whole window in percent, 100 to 200.
 */
zoom: number, 
/**
 * Which set of keys the actions start with.
 */
key_set: KeySet, 
/**
 * Keys the reviewer chose: action to keys; an empty list takes all keys away.
 */
keys: { [key in string]: Array<string> }, 
/**
 * Columns of the claim table in order; none for the usual ones.
 */
table_columns: Array<string> | null, 
/**
 * The rating scale a new article starts with; `editorial` for verdicts alone.
 */
default_scale: string, 
/**
 * Width of the left pane in CSS pixels; none for the usual one.
 */
side_width: number | null, 
/**
 * Width of the inspector in CSS pixels; none for the usual one.
 */
inspector_width: number | null, 
/**
 * The inspector is in a window of its own.
 */
inspector_apart: boolean, };

/**
 * Colours of the window.
 */
export type ThemeChoice = "system" | "light" | "dark" | "contrast";

/**
 * Letters of the galley.
 */
export type Typeface = "serif" | "sans";

/**
 * Keys the actions start with.
 */
export type KeySet = "plain" | "vim";

/**
 * The answer of every command that changes something.
 */
export type Changes = { 
/**
 * Which change this is since the library was opened; 0 when nothing changed. A window that is
 * told twice takes it over once.
 */
turn: number, 
/**
 * Name of the step: `set verdict`.
 */
step: string, 
/**
 * The article whose stack the step went to; none for the library's own.
 */
article_id: string | null, 
/**
 * Claims changed in place, whole and fresh. Not used when `reload_article` is set.
 */
claims: Array<ClaimView>, 
/**
 * What changed of the ticks of the article, when it need not be loaded again.
 */
ticks: TickChanges | null, 
/**
 * Findings were dismissed or restored, or a rule turned off or on.
 */
reload_findings: boolean, 
/**
 * Claim the reviewer should be standing on now, when that changed.
 */
select: string | null, 
/**
 * Claims were added, removed or moved, or text, metadata or the titles of sources changed:
 * load the article again; whichever is open when `article_id` is none.
 */
reload_article: boolean, 
/**
 * The list of articles changed.
 */
reload_articles: boolean, 
/**
 * The list of sources changed.
 */
reload_sources: boolean, 
/**
 * What Undo and Redo offer now, on the stack the step went to.
 */
undo: UndoView, };

/**
 * A row of the library list.
 */
export type ArticleSummary = { 
/**
 * The article.
 */
article_id: string, 
/**
 * Its headline.
 */
title: string, 
/**
 * Its writer's line.
 */
byline: string | null, 
/**
 * Where it appeared.
 */
publication: string | null, 
/**
 * Day of publication, ISO 8601.
 */
published: string | null, 
/**
 * Words of the current revision.
 */
words: number, 
/**
 * How far the checking is.
 */
counts: ClaimCounts, 
/**
 * Time of the last change, RFC 3339.
 */
updated_at: string, 
/**
 * The folder it lies in.
 */
folder_id: string | null, 
/**
 * Words it is filed under.
 */
tags: Array<string>, 
/**
 * Desk, archive or bin.
 */
shelf: Shelf, };

/**
 * Where in the library an article is kept.
 */
export type Shelf = "desk" | "archive" | "bin";

/**
 * A folder of articles.
 */
export type FolderView = { 
/**
 * The folder.
 */
folder_id: string, 
/**
 * Its name.
 */
name: string, };

/**
 * Claims by progress. Dismissed claims count nowhere.
 */
export type ClaimCounts = { 
/**
 * Proposed and accepted claims.
 */
total: number, 
/**
 * Proposed claims nobody has looked at.
 */
proposed: number, 
/**
 * Claims with a verdict.
 */
decided: number, 
/**
 * Claims whose verdict asks for a change or decision.
 */
problems: number, 
/**
 * Claims whose words are gone from the current revision.
 */
orphaned: number, };

/**
 * Everything the desk shows of one article.
 */
export type ArticleView = { 
/**
 * The article.
 */
article_id: string, 
/**
 * What it says of itself.
 */
metadata: MetadataView, 
/**
 * The current revision.
 */
revision: RevisionView, 
/**
 * All revisions, oldest first.
 */
revisions: Array<RevisionSummary>, 
/**
 * Claims in text order, orphaned ones last; dismissed ones included.
 */
claims: Array<ClaimView>, 
/**
 * What a reviewer should know of the rules for the article's language, when it has none.
 */
notice: string | null, 
/**
 * Id of the scale of its public ratings; `editorial` for verdicts alone.
 */
scale: string, 
/**
 * The checker's pencil.
 */
ticks: TicksView, 
/**
 * What the article's undo stack offers.
 */
undo: UndoView, };

/**
 * Metadata as edited in the import dialog.
 */
export type MetadataView = { 
/**
 * Headline; empty when unknown.
 */
title: string, 
/**
 * Writer's line.
 */
byline: string | null, 
/**
 * Publication.
 */
publication: string | null, 
/**
 * Day of publication, ISO 8601.
 */
published: string | null, 
/**
 * BCP 47 tag.
 */
language: string | null, 
/**
 * Address of the page.
 */
url: string | null, };

/**
 * One state of the text.
 */
export type RevisionView = { 
/**
 * The revision.
 */
revision_id: string, 
/**
 * 1 for the first import.
 */
number: number, 
/**
 * The whole text.
 */
text: string, 
/**
 * Its blocks in order.
 */
blocks: Array<BlockView>, };

/**
 * A line of the revision menu.
 */
export type RevisionSummary = { 
/**
 * The revision.
 */
revision_id: string, 
/**
 * 1 for the first import.
 */
number: number, 
/**
 * How it came about.
 */
cause: RevisionCause, 
/**
 * File it came from, name only.
 */
origin: string | null, 
/**
 * When, RFC 3339.
 */
created_at: string, };

/**
 * How a revision came about.
 */
export type RevisionCause = "import" | "edit" | "draft";

/**
 * A block of the text.
 */
export type BlockView = { 
/**
 * Where, in UTF-16 units of the text.
 */
range: Utf16Range, 
/**
 * What it is.
 */
role: BlockRole, 
/**
 * Whether the importer was sure.
 */
keep: Keep, };

/**
 * A claim with everything the inspector shows.
 */
export type ClaimView = { 
/**
 * The claim.
 */
claim_id: string, 
/**
 * Its place in text order, from 1; dismissed claims have none.
 */
number: number | null, 
/**
 * Where it stands in the current revision; `None` when orphaned.
 */
range: Utf16Range | null, 
/**
 * Its words in the current revision, or the last words it had when orphaned.
 */
excerpt: string, 
/**
 * How well it was found in the current revision.
 */
anchor: AnchorState, 
/**
 * Likeness of the found words, 0 to 1.
 */
anchor_score: number, 
/**
 * Words it had in the revision before, when they differ.
 */
previous_excerpt: string | null, 
/**
 * Role of the block it stands in.
 */
role: BlockRole | null, 
/**
 * Cross-head above it.
 */
section: string | null, 
/**
 * How far from the reviewer's hand.
 */
state: ClaimState, 
/**
 * Who found it.
 */
origin: ClaimOrigin, 
/**
 * Main kind.
 */
kind: ClaimKind, 
/**
 * All kinds.
 */
kinds: Array<ClaimKind>, 
/**
 * Words to be ticked.
 */
details: Array<DetailView>, 
/**
 * The sentence that stands alone.
 */
restatement: string, 
/**
 * Who asserts it.
 */
claimant: string | null, 
/**
 * Check-worthiness, 0 to 1, for sorting only.
 */
score: number, 
/**
 * What speaks for and against checking it early: “names a figure (+0.9)”.
 */
score_reasons: Array<string>, 
/**
 * Why it was proposed.
 */
reason: string, 
/**
 * What is true.
 */
verdict: Verdict | null, 
/**
 * Its label on each public scale it was rated by.
 */
ratings: Array<RatingView>, 
/**
 * How far the work is.
 */
check_status: CheckStatus, 
/**
 * The reviewer's note.
 */
note: string, 
/**
 * Proposed words.
 */
correction: CorrectionView | null, 
/**
 * Question to the author.
 */
query: QueryView | null, 
/**
 * A question the engine would ask, until a query is written.
 */
suggested_query: string | null, 
/**
 * Evidence in the order it was attached.
 */
evidence: Array<EvidenceView>, 
/**
 * Confirmed without a single passage: allowed, but flagged.
 */
lacks_passage: boolean, };

/**
 * Who found a claim.
 */
export type ClaimOrigin = "engine" | "reviewer";

/**
 * A public rating.
 */
export type RatingView = { 
/**
 * Id of the scale.
 */
scale: string, 
/**
 * The label, as the scale writes it.
 */
label: string, };

/**
 * A rating scale: one public label a claim.
 */
export type RatingScale = { 
/**
 * Its id: `politifact`; given by Tickmark for scales of the reviewer's own.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Who rates by it.
 */
publisher: string, 
/**
 * Whether it is the reviewer's own, to be changed at will.
 */
custom: boolean, 
/**
 * The labels in the order they are offered.
 */
labels: Array<RatingLabel>, };

/**
 * A label of a scale.
 */
export type RatingLabel = { 
/**
 * The words shown, to the letter.
 */
label: string, 
/**
 * Its place between worst (1) and best; none for labels outside the order.
 */
number: number | null, 
/**
 * How it is coloured and which sign stands beside it.
 */
tone: Tone, 
/**
 * When to use it, in one sentence.
 */
definition: string, };

/**
 * Colour and sign of a label.
 */
export type Tone = "true" | "mostly_true" | "mixed" | "mostly_false" | "false" | "unproven" | "neutral";

/**
 * Words of a claim to be ticked.
 */
export type DetailView = { 
/**
 * Where in the current revision; `None` when its words are gone.
 */
range: Utf16Range | null, 
/**
 * The words.
 */
text: string, 
/**
 * What they are.
 */
kind: ClaimKind, 
/**
 * Resolved value.
 */
value: string | null, 
/**
 * How it was reached.
 */
reason: string | null, };

/**
 * A proposed change of words.
 */
export type CorrectionView = { 
/**
 * Words to stand instead of the excerpt.
 */
replacement: string, 
/**
 * How urgent.
 */
severity: Severity, };

/**
 * A question to the author.
 */
export type QueryView = { 
/**
 * The question.
 */
question: string, 
/**
 * The author's answer, once there is one.
 */
answer: string | null, };

/**
 * One claim joined to one source.
 */
export type EvidenceView = { 
/**
 * The evidence.
 */
evidence_id: string, 
/**
 * The source.
 */
source_id: string, 
/**
 * Title of the source, or its address.
 */
source_title: string, 
/**
 * Address of the source.
 */
source_url: string | null, 
/**
 * What the passage does.
 */
stance: Stance, 
/**
 * Exact words of the source; empty until given.
 */
excerpt: string, 
/**
 * Page, paragraph, cell or timestamp.
 */
locator: string, };

/**
 * The fields of evidence a reviewer edits.
 */
export type EvidenceEdit = { 
/**
 * What the passage does.
 */
stance: Stance, 
/**
 * Exact words of the source.
 */
excerpt: string, 
/**
 * Page, paragraph, cell or timestamp.
 */
locator: string, };

/**
 * An operation in a claim's history.
 */
export type HistoryEntry = { 
/**
 * Number of the operation in the library.
 */
sequence: number, 
/**
 * When, RFC 3339.
 */
at: string, 
/**
 * Full name of who did it.
 */
reviewer: string, 
/**
 * Their initials.
 */
initials: string, 
/**
 * Name of the step: `set verdict`, or `undo set verdict`.
 */
step: string, 
/**
 * What changed.
 */
changes: Array<HistoryChange>, 
/**
 * Undo of the article would take back this operation.
 */
undo_takes: boolean, };

/**
 * One thing an operation changed on a claim.
 */
export type HistoryChange = { 
/**
 * What was changed.
 */
part: HistoryPart, 
/**
 * The source of evidence, or the number of the revision.
 */
of: string | null, 
/**
 * Before: words, or the code of a closed list (several joined by commas); none for nothing.
 */
before: string | null, 
/**
 * The same afterwards.
 */
after: string | null, };

/**
 * A part of a claim that history speaks of.
 */
export type HistoryPart = "claim" | "state" | "verdict" | "rating" | "check_status" | "restatement" | "note" | "kind" | "kinds" | "claimant" | "evidence" | "stance" | "passage" | "locator" | "correction" | "severity" | "query" | "answer" | "words" | "anchor";

/**
 * Everything found in the current revision besides claims; nothing of it is stored.
 */
export type ArticleFacts = { 
/**
 * People, organisations, places and works, in order of first mention.
 */
entities: Array<EntityView>, 
/**
 * Dates, figures and other values, in text order.
 */
values: Array<ValueView>, 
/**
 * What somebody is reported to have said, in text order.
 */
quotations: Array<QuotationView>, 
/**
 * What was looked at and set aside, in text order.
 */
not_claims: Array<NotClaimView>, 
/**
 * The words a checker counts, by sort.
 */
wanted: WantedView, };

/**
 * Words that want the pencil first, each sort in text order.
 */
export type WantedView = { 
/**
 * Figures that are no times.
 */
figures: Array<Utf16Range>, 
/**
 * Dates and other times.
 */
dates: Array<Utf16Range>, 
/**
 * Names, wherever they are written.
 */
names: Array<Utf16Range>, 
/**
 * What somebody is reported to have said.
 */
quotations: Array<Utf16Range>, };

/**
 * A person, organisation, place or work.
 */
export type EntityView = { 
/**
 * What it is.
 */
kind: EntityKind, 
/**
 * The fullest name the article gives it.
 */
name: string, 
/**
 * Every way its name is written.
 */
spellings: Array<string>, 
/**
 * Names of the article that differ from one of these by a letter or two: perhaps misspelled.
 */
look_alikes: Array<string>, 
/**
 * Where it is meant, in text order.
 */
mentions: Array<MentionView>, 
/**
 * What the article says of it beside its name.
 */
traits: Array<TraitView>, 
/**
 * Why it is taken for what it is.
 */
reason: string, };

/**
 * A place where an entity is meant.
 */
export type MentionView = { 
/**
 * Where.
 */
range: Utf16Range, 
/**
 * How.
 */
form: MentionForm, };

/**
 * Something said of an entity beside its name.
 */
export type TraitView = { 
/**
 * What sort of detail.
 */
kind: TraitKind, 
/**
 * Where.
 */
range: Utf16Range, 
/**
 * The words.
 */
text: string, };

/**
 * What somebody is reported to have said.
 */
export type QuotationView = { 
/**
 * Where.
 */
range: Utf16Range, 
/**
 * The words.
 */
text: string, 
/**
 * In quotation marks or in the article's own words.
 */
form: QuotationForm, 
/**
 * The name a reader would give the speaker.
 */
speaker: string | null, };

/**
 * How speech is reported.
 */
export type QuotationForm = "direct" | "indirect";

/**
 * Where a time stands in the calendar.
 */
export type WhenView = { 
/**
 * The first day it can mean, ISO 8601.
 */
first: string, 
/**
 * The last day it can mean.
 */
last: string, 
/**
 * Sorts times by their beginning.
 */
order: number, };

/**
 * A date, a figure or another value.
 */
export type ValueView = { 
/**
 * Where.
 */
range: Utf16Range, 
/**
 * The words.
 */
text: string, 
/**
 * What sort of value.
 */
kind: ValueKind, 
/**
 * Normalised: ISO 8601 for times, a plain decimal for figures.
 */
value: string, 
/**
 * Unit or currency.
 */
unit: string | null, 
/**
 * Where it stands in the calendar, when it is a time that has a place there.
 */
when: WhenView | null, 
/**
 * How it was found and reached.
 */
reason: string, };

/**
 * Words that were looked at and not proposed.
 */
export type NotClaimView = { 
/**
 * Where.
 */
range: Utf16Range, 
/**
 * The words.
 */
text: string, 
/**
 * Why not.
 */
why: NotClaimReason, 
/**
 * Why not, in one sentence.
 */
reason: string, };

/**
 * One edit that makes sense for many claims at once.
 */
export type ClaimEdit = { "set": "verdict", "to": Verdict | null } | { "set": "check_status", "to": CheckStatus } | { "set": "kind", "to": ClaimKind } | { "set": "state", "to": ClaimState };

/**
 * A checking rule, by the id it has in the reference.
 */
export type RuleId = "D1" | "D2" | "N1" | "E7";

/**
 * Everything the rules find in the current revision; only dismissals are stored.
 */
export type FindingsView = { 
/**
 * In text order, dismissed ones among them.
 */
findings: Array<FindingView>, 
/**
 * The rules that are off for this article.
 */
rules_off: Array<RuleId>, };

/**
 * One place where a rule does not hold.
 */
export type FindingView = { 
/**
 * The rule.
 */
rule: RuleId, 
/**
 * The words that do not hold.
 */
range: Utf16Range, 
/**
 * The words held against each other.
 */
related: Array<Utf16Range>, 
/**
 * What is wrong, in one sentence.
 */
message: string, 
/**
 * How that was reached: the day in the calendar, the sum.
 */
working: string, 
/**
 * What a dismissal is kept by.
 */
content_key: string, 
/**
 * The claim, for rules about the work on claims.
 */
claim_id: string | null, 
/**
 * Why it was dismissed; `None` while it stands.
 */
dismissed: string | null, };

/**
 * What the pencil says of words.
 */
export type TickKind = "ticked" | "waived";

/**
 * Words ticked or waived.
 */
export type TickView = { 
/**
 * The tick.
 */
tick_id: string, 
/**
 * Ticked or waived.
 */
kind: TickKind, 
/**
 * Where in the current revision; `None` when the words are gone.
 */
range: Utf16Range | null, 
/**
 * The words that were ticked.
 */
words: string, 
/**
 * Exact or moved while the words are still those; else the tick counts no more.
 */
state: AnchorState, 
/**
 * Why the words need no check.
 */
reason: string, 
/**
 * Who ticked.
 */
reviewer: string, 
/**
 * Their initials.
 */
initials: string, 
/**
 * When, RFC 3339.
 */
at: string, };

/**
 * Words of an article by what the pencil says of them; boilerplate counts nowhere.
 */
export type CoverageView = { 
/**
 * All words.
 */
words: number, 
/**
 * Words ticked.
 */
ticked: number, 
/**
 * Words waived.
 */
waived: number, };

/**
 * All ticks of an article, and how far they reach.
 */
export type TicksView = { 
/**
 * In the order they were made.
 */
ticks: Array<TickView>, 
/**
 * How much of the text they cover.
 */
coverage: CoverageView, };

/**
 * What a step changed of the ticks of an article.
 */
export type TickChanges = { 
/**
 * Ticks made or changed, whole and fresh.
 */
set: Array<TickView>, 
/**
 * Ticks that are no more.
 */
gone: Array<string>, 
/**
 * How much of the text all ticks cover now.
 */
coverage: CoverageView, };

/**
 * A source of the library.
 */
export type SourceView = { 
/**
 * The source.
 */
source_id: string, 
/**
 * Its fields.
 */
fields: SourceFields, 
/**
 * Claims it is attached to.
 */
used_by: number, };

/**
 * The fields of a source a reviewer edits.
 */
export type SourceFields = { 
/**
 * What it is.
 */
kind: SourceKind, 
/**
 * Primary or secondary.
 */
rank: SourceRank, 
/**
 * Title; empty when only the address is known.
 */
title: string, 
/**
 * Author.
 */
author: string | null, 
/**
 * Publisher.
 */
publisher: string | null, 
/**
 * Address, http or https.
 */
url: string | null, 
/**
 * Day it was published, ISO 8601 (may be partial: `2019-10`).
 */
published: string | null, 
/**
 * Day it was consulted, ISO 8601.
 */
accessed: string | null, 
/**
 * Note.
 */
note: string, };

/**
 * What is searched.
 */
export type SearchKind = "article" | "claim" | "source" | "passage";

/**
 * What was found, by kind; kinds with nothing are left out.
 */
export type SearchView = { 
/**
 * The words searched for say too little: the first letter of one word.
 */
too_short: boolean, 
/**
 * In the order shown.
 */
groups: Array<SearchGroup>, };

/**
 * What was found of one kind, the best first.
 */
export type SearchGroup = { 
/**
 * What these are.
 */
kind: SearchKind, 
/**
 * What was found.
 */
hits: Array<SearchHit>, 
/**
 * There are more.
 */
more: boolean, };

/**
 * Something found.
 */
export type SearchHit = { 
/**
 * The article, claim, source or evidence.
 */
id: string, 
/**
 * Headline, restatement, title or passage.
 */
title: MarkedText, 
/**
 * Where else the words stand: the text of an article, the excerpt or note of a claim.
 */
text: MarkedText | null, 
/**
 * Where it belongs: byline and publication, the article's headline, the source.
 */
place: string, 
/**
 * The verdict of a claim.
 */
verdict: Verdict | null, 
/**
 * The claim was dismissed.
 */
dismissed: boolean, 
/**
 * What is opened.
 */
target: SearchTarget, };

/**
 * A text with the words searched for.
 */
export type MarkedText = { 
/**
 * The text, cut to where the words stand.
 */
text: string, 
/**
 * The words, in UTF-16 units of this text, in order.
 */
marks: Array<Utf16Range>, };

/**
 * What is opened.
 */
export type SearchTarget = { "open": "article", 
/**
 * The article.
 */
article_id: string, 
/**
 * In UTF-16 units of its current text.
 */
words: Utf16Range | null, } | { "open": "claim", 
/**
 * The article.
 */
article_id: string, 
/**
 * The claim.
 */
claim_id: string, } | { "open": "source", 
/**
 * The source.
 */
source_id: string, };

/**
 * A file or paste, read but not yet an article.
 */
export type ImportPreview = { 
/**
 * Names this import until it is confirmed or cancelled.
 */
handle: string, 
/**
 * File name, none for a paste.
 */
file_name: string | null, 
/**
 * What the text says of itself.
 */
metadata: MetadataView, 
/**
 * Blocks in order.
 */
blocks: Array<PreviewBlock>, 
/**
 * What was lost or guessed, one sentence each.
 */
warnings: Array<string>, 
/**
 * The text holds relative dates and the publication day is unknown.
 */
needs_published: boolean, 
/**
 * Words that would be kept.
 */
words: number, };

/**
 * A block of the preview.
 */
export type PreviewBlock = { 
/**
 * Its words.
 */
text: string, 
/**
 * What it is.
 */
role: BlockRole, 
/**
 * Whether the importer is sure.
 */
keep: Keep, };

/**
 * The reviewer's decisions.
 */
export type ImportChoice = { 
/**
 * The preview's handle.
 */
handle: string, 
/**
 * Metadata as edited.
 */
metadata: MetadataView, 
/**
 * Indexes of blocks to drop (doubtful ones the reviewer did not want).
 */
drop: Array<number>, 
/**
 * Roles the reviewer changed.
 */
roles: Array<RoleChoice>, 
/**
 * The article this is the next draft of; none for a new article.
 */
next_draft_of: string | null, };

/**
 * A changed role.
 */
export type RoleChoice = { 
/**
 * Index of the block in the preview.
 */
block: number, 
/**
 * Its role.
 */
role: BlockRole, };

/**
 * What a confirmed import made.
 */
export type ImportOutcome = { 
/**
 * The article made, or the one that got its next draft.
 */
article_id: string, 
/**
 * What screens reload.
 */
changes: Changes, };

/**
 * How far a long import is: the payload of `import-progress`.
 */
export type ImportProgress = { 
/**
 * Names the import.
 */
handle: string, 
/**
 * Steps done.
 */
done: number, 
/**
 * Steps in all.
 */
of: number, 
/**
 * What is going on, in words.
 */
text: string, };

/**
 * A file let go over the window: the payload of `file-dropped`.
 */
export type FileDropped = { 
/**
 * Names the file for `dropped_file`.
 */
handle: string, 
/**
 * Its name.
 */
file_name: string, };

/**
 * The system's menu was used: the payload of `menu`.
 */
export type MenuChosen = { 
/**
 * Id of the action in the window's registry, or `article:` and the id of an article.
 */
action: string, };

/**
 * Where the reviewer stands: remembered between starts, and the same in every window.
 */
export type Standing = { 
/**
 * The open article; none in the library.
 */
article_id: string | null, 
/**
 * The claim.
 */
claim_id: string | null, 
/**
 * The words of the claim the pencil is on.
 */
detail: Utf16Range | null, 
/**
 * Which view of the article is shown.
 */
view: DeskView, };

/**
 * The inspector went into a window of its own, or back: the payload of `inspector-moved`.
 */
export type InspectorMoved = { 
/**
 * It is in a window of its own.
 */
apart: boolean, };

/**
 * The views of an article.
 */
export type DeskView = "galley" | "table" | "list" | "sources";

/**
 * What changed of the menu since it was told last.
 */
export type MenuUpdate = { 
/**
 * Entries that look different now.
 */
entries: Array<MenuEntry>, 
/**
 * The articles opened last, when they are others now.
 */
recent: Array<MenuArticle> | null, };

/**
 * How the entry of an action looks now.
 */
export type MenuEntry = { 
/**
 * Id of the action.
 */
action: string, 
/**
 * Its words, which name the step for Undo and Redo.
 */
label: string, 
/**
 * Its keys; none when it has none.
 */
keys: MenuKeys | null, 
/**
 * Whether it makes sense now.
 */
enabled: boolean, 
/**
 * Whether it is on.
 */
checked: boolean, };

/**
 * The keys of an action.
 */
export type MenuKeys = { 
/**
 * As the window names them: `$mod+Shift+z`.
 */
chord: string, 
/**
 * As people read them: `Ctrl+Shift+Z`.
 */
words: string, };

/**
 * An article in the menu.
 */
export type MenuArticle = { 
/**
 * Its id.
 */
article_id: string, 
/**
 * Its title.
 */
title: string, };

/**
 * Formats a report can have.
 */
export type ReportFormat = "html" | "markdown";

/**
 * A report on disk.
 */
export type ExportView = { 
/**
 * Names the file for "Show in folder".
 */
handle: string, 
/**
 * File name.
 */
file_name: string, };

/**
 * An error as it crosses to the window: `{code, message, hint}`.
 */
export type CommandError = { 
/**
 * What to react to.
 */
code: ErrorCode, 
/**
 * What happened, one plain sentence.
 */
message: string, 
/**
 * What to do about it, where there is something.
 */
hint: string | null, };

/**
 * What a caller can do about an error. A code exists because a screen reacts to it.
 */
export type ErrorCode = "invalid_input" | "not_found" | "reviewer_needed" | "import_failed" | "cancelled" | "export_failed" | "changed_since" | "library_locked" | "library_unusable" | "not_saved" | "internal";

/**
 * The editorial scale, in its fixed order.
 */
export const VERDICTS: readonly { value: Verdict; label: string; definition: string; problem: boolean }[] = [
  { value: "confirmed", label: "Confirmed", definition: "True as worded, and a source says so.", problem: false },
  { value: "confirmed_with_change", label: "Confirmed with change", definition: "True once the proposed correction is made.", problem: true },
  { value: "wrong", label: "Wrong", definition: "A source shows that it is not true.", problem: true },
  { value: "needs_context", label: "Needs context", definition: "True, but misleads a reader without more.", problem: true },
  { value: "conflicting_sources", label: "Conflicting sources", definition: "Sources of equal weight disagree.", problem: true },
  { value: "cannot_confirm", label: "Cannot confirm", definition: "No source that settles it could be found.", problem: true },
  { value: "on_author", label: "On author", definition: "Rests on the author's own reporting alone.", problem: false },
  { value: "opinion", label: "Opinion", definition: "A view, fair as one; not a statement of fact.", problem: false },
  { value: "not_checkable", label: "Not checkable", definition: "Cannot be shown true or false.", problem: false },
  { value: "cut", label: "Cut", definition: "Taken out of the article.", problem: false },
];

/**
 * Every check status, in working order.
 */
export const CHECK_STATUSES: readonly { value: CheckStatus; label: string }[] = [
  { value: "open", label: "open" },
  { value: "in_progress", label: "in progress" },
  { value: "needs_source", label: "needs source" },
  { value: "with_author", label: "with author" },
  { value: "checked", label: "checked" },
  { value: "signed_off", label: "signed off" },
];

/**
 * Every claim kind, in the order menus and filters show them.
 */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  "date",
  "figure",
  "biography",
  "quote",
  "event",
  "place",
  "comparison",
  "cause",
  "description",
];

/**
 * Every block role, in the order menus show them.
 */
export const BLOCK_ROLES: readonly BlockRole[] = [
  "headline",
  "dek",
  "byline",
  "dateline",
  "paragraph",
  "heading",
  "list_item",
  "quotation",
  "caption",
  "credit",
  "table_cell",
  "boilerplate",
];
