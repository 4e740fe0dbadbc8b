//! Records with every field filled, and short names for the operations of tests.
#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use chrono::{DateTime, Utc};
use tickmark_core::id::{ArticleId, ClaimId};
use tickmark_core::{
    AnchorState, BlockRole, CheckStatus, ClaimKind, ClaimState, Keep, Severity, Shelf, SourceKind,
    SourceRank, Stance, TextRange, TickKind, Verdict,
};
use tickmark_store::{
    AnchorRecord, ArticleRecord, BlockRecord, ClaimOrigin, ClaimRecord, ClaimantRecord,
    CorrectionRecord, DetailRecord, EvidenceRecord, FindingDismissalRecord, FolderRecord, OpMeta,
    QueryRecord, RatingRecord, RatingScaleRecord, ReviewerRecord, RevisionCause, RevisionRecord,
    Scope, SearchWords, SourceRecord, Store, StoreError, TickRecord, Tx,
};

pub fn at() -> DateTime<Utc> {
    "2026-03-09T10:11:12.123456789Z".parse().unwrap()
}

pub fn meta(scope: Scope, op: &str) -> OpMeta {
    OpMeta {
        scope,
        op: op.to_owned(),
        reviewer: "Ada Checker".to_owned(),
        initials: "AC".to_owned(),
        device: "desk".to_owned(),
        at: at(),
    }
}

pub fn in_library(op: &str) -> OpMeta {
    meta(Scope::Library, op)
}

pub fn in_article(id: &str, op: &str) -> OpMeta {
    meta(Scope::Article(ArticleId::from(id)), op)
}

/// Does one operation that cannot fail for a reason of its own.
pub fn run(
    store: &Store,
    meta: OpMeta,
    f: impl FnOnce(&mut Tx<'_>) -> Result<(), StoreError> + Send + 'static,
) -> Result<(), StoreError> {
    store.transact(meta, f).map(|_| ())
}

pub fn article(id: &str) -> ArticleRecord {
    ArticleRecord {
        article_id: id.into(),
        title: format!("The bridge of {id}"),
        byline: Some("By Jo Writer".to_owned()),
        publication: Some("The Courier".to_owned()),
        published: "2025-01-27".parse().ok(),
        language: Some("en".to_owned()),
        url: Some("https://example.org/bridge".to_owned()),
        created_at: at(),
        folder_id: None,
        tags: Vec::new(),
        shelf: Shelf::Desk,
        scale: "editorial".to_owned(),
    }
}

pub const TEXT: &str = "The bridge opened in 1932. It cost two million crowns.";

pub fn revision(id: &str, article: &str, number: u32) -> RevisionRecord {
    RevisionRecord {
        revision_id: id.into(),
        article_id: article.into(),
        number,
        cause: if number == 1 {
            RevisionCause::Import
        } else {
            RevisionCause::Edit
        },
        origin: Some("bridge.txt".to_owned()),
        text: TEXT.to_owned(),
        created_at: at(),
    }
}

pub fn block(id: &str, article: &str, revision: &str) -> BlockRecord {
    BlockRecord {
        block_id: id.into(),
        article_id: article.into(),
        revision_id: revision.into(),
        number: 0,
        range: TextRange::from_usize(0, TEXT.len()),
        role: BlockRole::Paragraph,
        keep: Keep::Sure,
    }
}

pub fn claimant(id: &str, article: &str) -> ClaimantRecord {
    ClaimantRecord {
        claimant_id: id.into(),
        article_id: article.into(),
        name: "The mayor".into(),
    }
}

pub fn claim(id: &str, article: &str) -> ClaimRecord {
    ClaimRecord {
        claim_id: id.into(),
        article_id: article.into(),
        claimant_id: None,
        state: ClaimState::Proposed,
        origin: ClaimOrigin::Engine,
        kind: ClaimKind::Date,
        kinds: vec![ClaimKind::Date, ClaimKind::Event],
        restatement: "The bridge opened in 1932.".to_owned(),
        score: 0.1 + 0.2,
        reason: "it names a year".to_owned(),
        suggested_query: Some("Which bridge?".to_owned()),
        verdict: None,
        check_status: CheckStatus::Open,
        note: String::new(),
        content_key: "bridge opened 1932".to_owned(),
        created_at: at(),
        score_reasons: Vec::new(),
    }
}

pub fn detail(id: &str, article: &str, claim: &str) -> DetailRecord {
    DetailRecord {
        detail_id: id.into(),
        article_id: article.into(),
        claim_id: claim.into(),
        number: 0,
        kind: ClaimKind::Date,
        value: Some("1932".to_owned()),
        reason: Some("a year".to_owned()),
    }
}

pub fn anchor(id: &str, article: &str, revision: &str, claim: &str) -> AnchorRecord {
    AnchorRecord {
        anchor_id: id.into(),
        article_id: article.into(),
        revision_id: revision.into(),
        claim_id: claim.into(),
        detail_id: None,
        range: Some(TextRange::new(0, 25)),
        exact: "The bridge opened in 1932".to_owned(),
        prefix: String::new(),
        suffix: ". It cost".to_owned(),
        state: AnchorState::Exact,
        score: 1.0,
    }
}

pub fn source(id: &str) -> SourceRecord {
    SourceRecord {
        source_id: id.into(),
        kind: SourceKind::WebPage,
        rank: SourceRank::Primary,
        title: format!("Annals of {id}"),
        author: Some("City archive".to_owned()),
        publisher: None,
        url: Some(format!("https://example.org/{id}")),
        url_key: Some(format!("example.org/{id}")),
        published: Some("1932-05".to_owned()),
        accessed: Some("2026-03-09".to_owned()),
        note: String::new(),
        created_at: at(),
    }
}

pub fn evidence(id: &str, article: &str, claim: &str, source: &str) -> EvidenceRecord {
    EvidenceRecord {
        evidence_id: id.into(),
        article_id: article.into(),
        claim_id: claim.into(),
        source_id: source.into(),
        stance: Stance::Supports,
        excerpt: "opened on 1 May 1932".to_owned(),
        locator: "p. 4".to_owned(),
        created_at: at(),
    }
}

pub fn query(id: &str, article: &str, claim: &str) -> QueryRecord {
    QueryRecord {
        query_id: id.into(),
        article_id: article.into(),
        claim_id: claim.into(),
        question: "Which bridge?".to_owned(),
        answer: None,
        created_at: at(),
    }
}

pub fn correction(id: &str, article: &str, claim: &str) -> CorrectionRecord {
    CorrectionRecord {
        correction_id: id.into(),
        article_id: article.into(),
        claim_id: claim.into(),
        replacement: "opened in 1933".to_owned(),
        severity: Severity::MustFix,
        created_at: at(),
    }
}

pub fn reviewer(id: &str) -> ReviewerRecord {
    ReviewerRecord {
        reviewer_id: id.into(),
        name: "Ada Checker".to_owned(),
        initials: "AC".to_owned(),
        created_at: at(),
    }
}

pub fn tick(id: &str, article: &str, revision: &str) -> TickRecord {
    TickRecord {
        tick_id: id.into(),
        article_id: article.into(),
        revision_id: revision.into(),
        kind: TickKind::Waived,
        range: Some(TextRange::new(21, 25)),
        exact: "1932".to_owned(),
        prefix: "opened in ".to_owned(),
        suffix: ". It cost".to_owned(),
        state: AnchorState::Exact,
        reason: "checked for the last issue".to_owned(),
        reviewer: "Ada Checker".to_owned(),
        initials: "AC".to_owned(),
        created_at: at(),
    }
}

pub fn folder_row(id: &str) -> FolderRecord {
    FolderRecord {
        folder_id: id.into(),
        name: "March issue".to_owned(),
        created_at: at(),
    }
}

pub fn dismissal(id: &str, article: &str) -> FindingDismissalRecord {
    FindingDismissalRecord {
        dismissal_id: id.into(),
        article_id: article.into(),
        rule: "D1".to_owned(),
        content_key: Some("monday 3 march".to_owned()),
        reason: "the old calendar".to_owned(),
        created_at: at(),
    }
}

pub fn scale(id: &str) -> RatingScaleRecord {
    RatingScaleRecord {
        scale_id: id.into(),
        pack: "{\"name\":\"House\"}".to_owned(),
        created_at: at(),
    }
}

pub fn rating(id: &str, article: &str, claim: &str) -> RatingRecord {
    RatingRecord {
        rating_id: id.into(),
        article_id: article.into(),
        claim_id: claim.into(),
        scale: "house".to_owned(),
        label: "Half right".to_owned(),
        created_at: at(),
    }
}

/// An article `a` with one revision `a-r1`, one block and the claims `a-c0`, `a-c1`, …
pub fn import(store: &Store, id: &'static str, claims: usize) {
    run(store, in_library("import article"), move |tx| {
        let name = |part: &str| format!("{id}-{part}");
        tx.insert(&article(id))?;
        tx.insert(&revision(&name("r1"), id, 1))?;
        tx.insert(&block(&name("b0"), id, &name("r1")))?;
        for number in 0..claims {
            let claim_id = name(&format!("c{number}"));
            tx.insert(&claim(&claim_id, id))?;
            tx.insert(&anchor(
                &format!("{claim_id}-a1"),
                id,
                &name("r1"),
                &claim_id,
            ))?;
        }
        Ok(())
    })
    .unwrap();
}

pub fn set_verdict(store: &Store, article: &str, claim: &'static str, verdict: Verdict) {
    run(store, in_article(article, "set verdict"), move |tx| {
        let mut row: ClaimRecord = tx.require(claim)?;
        row.verdict = Some(verdict);
        row.state = ClaimState::Accepted;
        tx.update(&row)
    })
    .unwrap();
}

pub fn claim_of(store: &Store, id: &str) -> ClaimRecord {
    store.require(ClaimId::from(id).as_str()).unwrap()
}

/// Ids of the claims that hold the words, the newest first.
pub fn claims_found(store: &Store, words: &str) -> Vec<String> {
    let found = store.claims_found(&SearchWords::of(words).unwrap(), 100);
    found
        .unwrap()
        .into_iter()
        .map(|claim| claim.claim_id.0)
        .collect()
}

/// Ids of the evidence whose passages hold the words, the newest first.
pub fn passages_found(store: &Store, words: &str) -> Vec<String> {
    let found = store.passages_found(&SearchWords::of(words).unwrap(), 100);
    found
        .unwrap()
        .into_iter()
        .map(|passage| passage.evidence_id.0)
        .collect()
}
