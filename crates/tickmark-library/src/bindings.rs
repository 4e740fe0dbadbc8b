//! Writes `ui/src/ipc/bindings.ts` from the view types, and holds that it is fresh.
//!
//! Run `UPDATE_BINDINGS=1 cargo test -p tickmark-library bindings` after a change of a view type.

use std::path::PathBuf;

use tickmark_core::{
    AnchorState, BlockRole, CheckStatus, ClaimKind, ClaimState, EntityKind, Keep, MentionForm,
    NotClaimReason, Severity, SourceKind, SourceRank, Stance, TraitKind, Utf16Range, ValueKind,
    Verdict,
};
use ts_rs::{Config, TS};

use crate::view::*;
use crate::{Error, ErrorCode};

macro_rules! types {
    ($($name:ty),+ $(,)?) => {
        vec![$(declaration::<$name>()),+]
    };
}

fn declarations() -> Vec<String> {
    types![
        // Domain.
        AnchorState,
        BlockRole,
        CheckStatus,
        ClaimKind,
        ClaimState,
        EntityKind,
        Keep,
        MentionForm,
        NotClaimReason,
        Severity,
        SourceKind,
        SourceRank,
        Stance,
        TraitKind,
        Utf16Range,
        ValueKind,
        Verdict,
        // Application.
        AppView,
        ReviewerView,
        UndoView,
        Preferences,
        ThemeChoice,
        Typeface,
        KeySet,
        Changes,
        // Articles.
        ArticleSummary,
        Shelf,
        FolderView,
        ClaimCounts,
        ArticleView,
        MetadataView,
        RevisionView,
        RevisionSummary,
        RevisionCause,
        BlockView,
        // Claims.
        ClaimView,
        ClaimOrigin,
        RatingView,
        RatingScale,
        RatingLabel,
        Tone,
        DetailView,
        CorrectionView,
        QueryView,
        EvidenceView,
        EvidenceEdit,
        HistoryEntry,
        HistoryChange,
        HistoryPart,
        // What was found besides claims.
        ArticleFacts,
        WantedView,
        EntityView,
        MentionView,
        TraitView,
        QuotationView,
        QuotationForm,
        WhenView,
        ValueView,
        NotClaimView,
        ClaimEdit,
        // Findings.
        RuleId,
        FindingsView,
        FindingView,
        // The pencil.
        TickKind,
        TickView,
        CoverageView,
        TicksView,
        TickChanges,
        // Sources.
        SourceView,
        SourceFields,
        // Search.
        SearchKind,
        SearchView,
        SearchGroup,
        SearchHit,
        MarkedText,
        SearchTarget,
        // Import and export.
        ImportPreview,
        PreviewBlock,
        ImportChoice,
        RoleChoice,
        ImportOutcome,
        ImportProgress,
        FileDropped,
        MenuChosen,
        Standing,
        InspectorMoved,
        DeskView,
        MenuUpdate,
        MenuEntry,
        MenuKeys,
        MenuArticle,
        ReportFormat,
        ExportView,
        // Errors.
        Error,
        ErrorCode,
    ]
}

fn declaration<T: TS>() -> String {
    let config = Config::new().with_large_int("number");
    let docs = T::docs().unwrap_or_default();
    format!("{docs}export {}\n", T::decl(&config))
}

/// The closed lists with the words shown for them, so that the window has no second copy.
fn lists() -> String {
    let verdicts = Verdict::ALL.map(|verdict| {
        format!(
            "{{ value: {}, label: {}, definition: {}, problem: {} }}",
            json(&verdict),
            json(&verdict.label()),
            json(&verdict.definition()),
            verdict.is_problem(),
        )
    });
    let statuses = CheckStatus::ALL.map(|status| {
        format!(
            "{{ value: {}, label: {} }}",
            json(&status),
            json(&status.label())
        )
    });
    [
        list(
            "The editorial scale, in its fixed order.",
            "VERDICTS: readonly { value: Verdict; label: string; definition: string; problem: boolean }[]",
            &verdicts,
        ),
        list(
            "Every check status, in working order.",
            "CHECK_STATUSES: readonly { value: CheckStatus; label: string }[]",
            &statuses,
        ),
        list(
            "Every claim kind, in the order menus and filters show them.",
            "CLAIM_KINDS: readonly ClaimKind[]",
            &ClaimKind::ALL.map(|kind| json(&kind)),
        ),
        list(
            "Every block role, in the order menus show them.",
            "BLOCK_ROLES: readonly BlockRole[]",
            &BlockRole::ALL.map(|role| json(&role)),
        ),
    ]
    .join("\n")
}

fn list(doc: &str, head: &str, items: &[String]) -> String {
    let lines: String = items.iter().map(|item| format!("  {item},\n")).collect();
    format!("/**\n * {doc}\n */\nexport const {head} = [\n{lines}];\n")
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

fn generated() -> String {
    format!(
        "// Generated from crates/tickmark-library/src/view; do not edit.\n\
         // Run `UPDATE_BINDINGS=1 cargo test -p tickmark-library bindings` to write it again.\n\n\
         {}\n{}",
        declarations().join("\n"),
        lists()
    )
}

#[test]
#[allow(
    clippy::disallowed_methods,
    reason = "a test's switch and the file it checks, never read by the product"
)]
fn bindings_are_fresh() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/ipc/bindings.ts");
    let fresh = generated();
    if std::env::var("UPDATE_BINDINGS").is_ok() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == fresh,
        "ui/src/ipc/bindings.ts is stale: run UPDATE_BINDINGS=1 cargo test -p tickmark-library bindings"
    );
}
