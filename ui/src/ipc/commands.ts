/**
 * The commands of the app: names, arguments and answers. Names are those of the shell, arguments in
 * camel case, answers in the types of the generated bindings.
 */
import type {
  AppView,
  ArticleFacts,
  ArticleSummary,
  ArticleView,
  Changes,
  CheckStatus,
  ClaimEdit,
  ClaimKind,
  CorrectionView,
  EvidenceEdit,
  ExportView,
  FindingsView,
  FolderView,
  HistoryEntry,
  ImportChoice,
  ImportOutcome,
  ImportPreview,
  MenuUpdate,
  MetadataView,
  Preferences,
  QueryView,
  RatingScale,
  ReportFormat,
  ReviewerView,
  RuleId,
  SearchKind,
  SearchView,
  Shelf,
  SourceFields,
  SourceView,
  Standing,
  TickKind,
  Utf16Range,
  Verdict,
} from './bindings'

/** Arguments of a command that has none. */
type NoArguments = Record<string, never>

/** Every command that changes something and answers with what changed. */
export interface ChangeCommands {
  edit_text: { articleId: string; text: string }
  set_metadata: { articleId: string; metadata: MetadataView }
  accept_claim: { claimId: string }
  dismiss_claim: { claimId: string }
  restore_claim: { claimId: string }
  create_claim: { articleId: string; range: Utf16Range }
  set_span: { claimId: string; range: Utf16Range }
  set_restatement: { claimId: string; text: string }
  split_claim: { claimId: string; at: number }
  merge_with_next: { claimId: string }
  set_kinds: { claimId: string; kind: ClaimKind; kinds: ClaimKind[] }
  set_verdict: { claimId: string; verdict: Verdict | null }
  set_check_status: { claimId: string; checkStatus: CheckStatus }
  edit_claims: { claimIds: string[]; edit: ClaimEdit }
  set_note: { claimId: string; note: string }
  set_correction: { claimId: string; correction: CorrectionView | null }
  set_query: { claimId: string; query: QueryView | null }
  tick: { articleId: string; ranges: Utf16Range[]; kind: TickKind; reason: string }
  untick: { articleId: string; ranges: Utf16Range[] }
  forget_ticks: { articleId: string; tickIds: string[] }
  dismiss_finding: { articleId: string; rule: RuleId; contentKey: string; reason: string }
  restore_finding: { articleId: string; rule: RuleId; contentKey: string }
  set_rule_off: { articleId: string; rule: RuleId; off: boolean }
  add_folder: { name: string }
  rename_folder: { folderId: string; name: string }
  delete_folder: { folderId: string }
  set_folder: { articleIds: string[]; folderId: string | null }
  set_tags: { articleId: string; tags: string[] }
  set_shelf: { articleIds: string[]; shelf: Shelf }
  empty_bin: { [name: string]: never }
  add_scale: { json: string }
  update_scale: { scale: RatingScale }
  delete_scale: { scaleId: string }
  set_scale: { articleId: string; scaleId: string }
  set_rating: { claimId: string; label: string | null }
  attach_url: { claimId: string; url: string }
  attach_source: { claimId: string; sourceId: string }
  attach_passage: { claimId: string; sourceId: string; excerpt: string }
  add_source: { fields: SourceFields; claimId: string | null }
  update_source: { sourceId: string; fields: SourceFields }
  set_evidence: { evidenceId: string; edit: EvidenceEdit }
  remove_evidence: { evidenceId: string }
  undo: { articleId: string | null }
  redo: { articleId: string | null }
}

/** Every other command, with its answer. */
export interface AskCommands {
  app_state: { args: NoArguments; answer: AppView }
  set_reviewer: { args: { reviewer: ReviewerView }; answer: AppView }
  list_scales: { args: NoArguments; answer: RatingScale[] }
  list_folders: { args: NoArguments; answer: FolderView[] }
  duplicate_article: { args: { articleId: string }; answer: ImportOutcome }
  set_preferences: { args: { preferences: Preferences }; answer: AppView }
  act_in_main: { args: { action: string }; answer: null }
  set_inspector: { args: { apart: boolean }; answer: null }
  set_standing: { args: { standing: Standing }; answer: null }
  open_library: { args: NoArguments; answer: boolean }
  create_library: { args: NoArguments; answer: boolean }
  show_library: { args: NoArguments; answer: null }
  set_menu: { args: { update: MenuUpdate }; answer: null }
  set_theme: { args: { dark: boolean | null }; answer: null }
  set_zoom: { args: { percent: number }; answer: null }
  list_articles: { args: { query: string }; answer: ArticleSummary[] }
  open_article: { args: { articleId: string }; answer: ArticleView }
  article_facts: { args: { articleId: string }; answer: ArticleFacts }
  article_findings: { args: { articleId: string }; answer: FindingsView }
  choose_file: { args: { nextDraftOf: string | null }; answer: ImportPreview | null }
  paste_text: { args: { text: string; nextDraftOf: string | null }; answer: ImportPreview }
  dropped_file: { args: { handle: string }; answer: ImportPreview }
  cancel_import: { args: { handle: string }; answer: null }
  confirm_import: { args: { choice: ImportChoice }; answer: ImportOutcome }
  open_sample: { args: NoArguments; answer: ImportOutcome }
  startup_file: { args: NoArguments; answer: ImportPreview | null }
  list_sources: { args: { query: string }; answer: SourceView[] }
  search_library: { args: { query: string; only: SearchKind | null }; answer: SearchView }
  open_source: { args: { sourceId: string }; answer: null }
  open_note_link: { args: { claimId: string; url: string }; answer: null }
  claim_history: { args: { claimId: string }; answer: HistoryEntry[] }
  export_report: { args: { articleId: string; format: ReportFormat }; answer: ExportView | null }
  show_export: { args: { handle: string }; answer: null }
}

/** Every command, changing or not. */
export type Commands = AskCommands & {
  [Name in keyof ChangeCommands]: { args: ChangeCommands[Name]; answer: Changes }
}

/** Name of a command. */
export type CommandName = keyof Commands

/** Name of a command that changes something. */
export type ChangeName = keyof ChangeCommands
