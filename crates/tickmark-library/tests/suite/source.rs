//! Sources and evidence.

use tickmark_core::{SourceKind, SourceRank, Stance};
use tickmark_library::ErrorCode;
use tickmark_library::view::{EvidenceEdit, SourceFields};

use crate::desk::Desk;

#[test]
fn a_link_makes_source_and_evidence_in_one_step() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.check("attach link", |l| {
        l.attach_url(&id, "https://www.example.org/raid?utm_source=x")
    });
    let evidence = desk.get(&id).evidence;
    assert_eq!(evidence.len(), 1);
    assert_eq!(evidence[0].stance, Stance::Supports);
    let sources = desk.library.list_sources("").unwrap();
    assert_eq!(sources.len(), 1);
    assert_eq!(sources[0].used_by, 1);
    assert_eq!(sources[0].fields.accessed.as_deref(), Some("2024-03-14"));
    desk.undo();
    assert!(desk.library.list_sources("").unwrap().is_empty());
}

#[test]
fn the_same_page_is_the_same_source() {
    let desk = Desk::new();
    let (first, second) = (desk.claim("38 people"), desk.claim("$410,000"));
    desk.library
        .attach_url(&first, "https://www.example.org/raid/")
        .unwrap();
    desk.library
        .attach_url(&second, "http://m.example.org/raid#top")
        .unwrap();
    let again = desk
        .library
        .attach_url(&second, "https://example.org/raid?fbclid=1")
        .unwrap();
    assert_eq!(
        again.step, "",
        "a source that waits for its passage is not attached twice"
    );
    let sources = desk.library.list_sources("").unwrap();
    assert_eq!(sources.len(), 1);
    assert_eq!(sources[0].used_by, 2);
}

#[test]
fn what_is_no_link_is_refused_and_changes_nothing() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    for text in [
        "javascript:alert(1)",
        "java\u{200b}script:alert(1)",
        "",
        "file:///etc/passwd",
        "two words",
    ] {
        let error = desk.library.attach_url(&id, text).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidInput);
        assert!(error.hint.is_some());
    }
    assert!(desk.library.list_sources("").unwrap().is_empty());
    assert_eq!(desk.view().undo.undo, None);
}

fn fields() -> SourceFields {
    SourceFields {
        kind: SourceKind::Document,
        rank: SourceRank::Primary,
        title: "Court filing 12-8".to_owned(),
        author: Some(" ".to_owned()),
        published: Some("2019-10".to_owned()),
        ..SourceFields::default()
    }
}

#[test]
fn a_source_is_added_by_form_and_attached() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.check("add source", |library| {
        library.add_source(&fields(), Some(&id))
    });
    assert_eq!(desk.get(&id).evidence[0].source_title, "Court filing 12-8");
    let source = desk.library.list_sources("filing").unwrap().remove(0);
    assert_eq!(source.fields.author, None);
    assert_eq!(source.fields.published.as_deref(), Some("2019-10"));
    assert_eq!(source.fields.accessed.as_deref(), Some("2024-03-14"));
    let other = desk.claim("$410,000");
    desk.check("attach source", |l| {
        l.attach_source(&other, &source.source_id)
    });
    assert_eq!(desk.library.list_sources("").unwrap()[0].used_by, 2);
}

#[test]
fn a_passage_joins_its_source_in_one_step() {
    let desk = Desk::new();
    let (first, second) = (desk.claim("38 people"), desk.claim("$410,000"));
    desk.library
        .attach_url(&first, "https://www.example.org/raid")
        .unwrap();
    let source = desk.library.list_sources("").unwrap().remove(0).source_id;
    let passage = |claim: &str, words: &str| {
        desk.check("attach passage", |l| {
            l.attach_passage(claim, &source, words)
        });
    };
    let words = |claim: &str| -> Vec<String> {
        let evidence = desk.get(claim).evidence;
        evidence.into_iter().map(|each| each.excerpt).collect()
    };
    passage(&first, " In custody: 38.\r\n");
    assert_eq!(words(&first), ["In custody: 38."], "the source had waited");
    passage(&first, "Released: 5.");
    assert_eq!(words(&first), ["In custody: 38.", "Released: 5."]);
    passage(&second, "Value: $410,000.");
    assert_eq!(words(&second), ["Value: $410,000."]);
    desk.undo();
    assert!(words(&second).is_empty(), "source and passage are one step");
    let error = desk.library.attach_passage(&second, "none", "x");
    assert_eq!(error.unwrap_err().code, ErrorCode::NotFound);
}

#[test]
fn a_source_without_a_claim_is_a_step_of_the_library() {
    let desk = Desk::new();
    let changes = desk.library.add_source(&fields(), None).unwrap();
    assert!(changes.reload_sources);
    assert_eq!(desk.library.undo(None).unwrap().step, "add source");
    assert!(desk.library.list_sources("").unwrap().is_empty());
}

#[test]
fn fields_are_checked() {
    let desk = Desk::new();
    let refused = |fields: SourceFields| {
        let error = desk.library.add_source(&fields, None).unwrap_err();
        assert_eq!(error.code, ErrorCode::InvalidInput, "{fields:?}");
    };
    let title = |title: &str| SourceFields {
        title: title.to_owned(),
        ..SourceFields::default()
    };
    refused(title(" "));
    for day in ["2019-13", "yesterday", "2019-02-30", "+201", "20190101"] {
        refused(SourceFields {
            published: Some(day.to_owned()),
            ..title("A")
        });
    }
    refused(SourceFields {
        url: Some("javascript:alert(1)".to_owned()),
        ..title("A")
    });
}

#[test]
fn a_source_is_edited_for_every_claim() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.library
        .attach_url(&id, "https://example.org/raid")
        .unwrap();
    let source = desk.library.list_sources("").unwrap().remove(0);
    let named = SourceFields {
        title: "The raid".to_owned(),
        ..source.fields
    };
    let changes = desk
        .library
        .update_source(&source.source_id, &named)
        .unwrap();
    assert!(changes.reload_article && changes.reload_sources);
    assert_eq!(desk.get(&id).evidence[0].source_title, "The raid");
    desk.library.undo(None).unwrap();
    assert_eq!(
        desk.get(&id).evidence[0].source_title,
        "https://example.org/raid"
    );
}

#[test]
fn two_sources_never_get_the_same_address() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.library
        .attach_url(&id, "https://example.org/raid")
        .unwrap();
    desk.library.add_source(&fields(), None).unwrap();
    let filing = desk.library.list_sources("filing").unwrap().remove(0);
    let same = SourceFields {
        url: Some("https://www.example.org/raid".to_owned()),
        ..filing.fields
    };
    let error = desk
        .library
        .update_source(&filing.source_id, &same)
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::InvalidInput);
}

#[test]
fn evidence_is_edited_and_removed() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.library
        .attach_url(&id, "https://example.org/raid")
        .unwrap();
    let evidence = desk.get(&id).evidence.remove(0).evidence_id;
    let edit = EvidenceEdit {
        stance: Stance::Refutes,
        excerpt: " 43 were held \n".to_owned(),
        locator: " p. 2 ".to_owned(),
    };
    desk.check("edit evidence", |library| {
        library.set_evidence(&evidence, &edit)
    });
    let shown = desk.get(&id).evidence.remove(0);
    assert_eq!(
        (shown.stance, &*shown.excerpt, &*shown.locator),
        (Stance::Refutes, "43 were held", "p. 2")
    );
    desk.check("remove evidence", |library| {
        library.remove_evidence(&evidence)
    });
    assert!(desk.get(&id).evidence.is_empty());
    assert_eq!(
        desk.library.list_sources("").unwrap().len(),
        1,
        "the source stays"
    );
}

#[test]
fn only_checked_addresses_go_to_the_browser() {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.library
        .attach_url(&id, "www.example.org/raid")
        .unwrap();
    desk.library.add_source(&fields(), None).unwrap();
    let source = |query| {
        desk.library
            .list_sources(query)
            .unwrap()
            .remove(0)
            .source_id
    };
    let link = desk.library.source_link(&source("example")).unwrap();
    assert_eq!(link, "https://www.example.org/raid");
    let none = desk.library.source_link(&source("filing")).unwrap_err();
    assert_eq!(none.code, ErrorCode::InvalidInput);
}
