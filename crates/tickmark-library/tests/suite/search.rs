//! Search of the whole library.

use tickmark_core::{Shelf, Verdict};
use tickmark_library::view::{
    EvidenceEdit, MarkedText, MetadataView, SearchHit, SearchKind, SearchTarget, SearchView,
};

use crate::desk::{Desk, import};

/// One line for each thing found, its marks in square brackets.
fn drawn(view: &SearchView) -> Vec<String> {
    let lines = view.groups.iter().flat_map(|group| {
        let more = if group.more { " and more" } else { "" };
        let hits = group.hits.iter();
        hits.map(move |hit| format!("{:?}{more}: {}", group.kind, marked(&hit.title)))
    });
    lines.collect()
}

fn marked(MarkedText { text, marks }: &MarkedText) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut out = String::new();
    let mut at = 0;
    for mark in marks {
        let (start, end) = (mark.start as usize, mark.end as usize);
        out += &String::from_utf16(&units[at..start]).unwrap();
        out += &format!("[{}]", String::from_utf16(&units[start..end]).unwrap());
        at = end;
    }
    out + &String::from_utf16(&units[at..]).unwrap()
}

fn only(desk: &Desk, query: &str, kind: SearchKind) -> Vec<SearchHit> {
    let view = desk.library.search(query, Some(kind)).unwrap();
    view.groups
        .into_iter()
        .flat_map(|group| group.hits)
        .collect()
}

#[test]
fn articles_claims_sources_and_passages_are_found_by_their_words() {
    let desk = Desk::new();
    let claim = desk.claim("38 people");
    desk.library
        .set_restatement(&claim, "Deputies arrested 38 people in the harbor raid.")
        .unwrap();
    desk.library
        .attach_url(&claim, "https://example.org/harbor-log")
        .unwrap();
    let evidence = desk.get(&claim).evidence[0].clone();
    desk.library
        .set_evidence(
            &evidence.evidence_id,
            &EvidenceEdit {
                stance: evidence.stance,
                excerpt: "Bookings at the harbor: 38.".to_owned(),
                locator: "p. 4".to_owned(),
            },
        )
        .unwrap();
    let view = desk.library.search("HARB", None).unwrap();
    let lines = drawn(&view);
    assert_eq!(lines[0], "Article: [Harbor] raid nets 43, sheriff says");
    assert!(
        lines.contains(&"Claim: Deputies arrested 38 people in the [harbor] raid.".to_owned()),
        "{lines:?}"
    );
    assert!(
        lines.contains(&"Source: https://example.org/[harbor]-log".to_owned()),
        "{lines:?}"
    );
    assert_eq!(
        lines.last().unwrap(),
        "Passage: Bookings at the [harbor]: 38."
    );
    let passage = &only(&desk, "bookings", SearchKind::Passage)[0];
    assert_eq!(
        passage.target,
        SearchTarget::Claim {
            article_id: desk.article.clone(),
            claim_id: claim,
        }
    );
}

#[test]
fn an_article_is_opened_at_the_very_words() {
    let desk = Desk::new();
    let hits = only(&desk, "bought the build", SearchKind::Article);
    assert_eq!(
        hits[0].target,
        SearchTarget::Article {
            article_id: desk.article.clone(),
            words: Some(desk.range("bought the building")),
        }
    );
    let text = hits[0].text.as_ref().unwrap();
    assert!(marked(text).contains("[bought] [the] [building] for $410,000"));
}

#[test]
fn a_note_is_found_and_shown_beside_its_claim() {
    let desk = Desk::new();
    let claim = desk.claim("$410,000");
    desk.library.set_note(&claim, "Call the registry").unwrap();
    desk.library
        .set_verdict(&claim, Some(Verdict::Wrong))
        .unwrap();
    let hit = &only(&desk, "registry", SearchKind::Claim)[0];
    assert_eq!(marked(hit.text.as_ref().unwrap()), "Call the [registry]");
    assert_eq!(hit.verdict, Some(Verdict::Wrong));
    assert_eq!(hit.place, "Harbor raid nets 43, sheriff says");
    desk.library.dismiss_claim(&claim).unwrap();
    assert!(only(&desk, "registry", SearchKind::Claim)[0].dismissed);
    desk.undo();
    assert!(!only(&desk, "registry", SearchKind::Claim)[0].dismissed);
}

#[test]
fn claims_that_hold_the_words_side_by_side_come_first() {
    let desk = Desk::new();
    let apart = desk.claim("Losses");
    let together = desk.claim("$3.2 million");
    let newest = desk.claim("last year");
    for (claim, words) in [
        (&apart, "The quay that is north."),
        (&together, "The north quay."),
        (&newest, "A quay, a river, the north."),
    ] {
        desk.library.set_restatement(claim, words).unwrap();
    }
    let ids: Vec<_> = only(&desk, "north quay", SearchKind::Claim)
        .into_iter()
        .map(|hit| hit.id)
        .collect();
    assert_eq!(ids, [together, newest, apart]);
}

#[test]
fn a_long_list_is_cut_and_says_so() {
    let desk = Desk::new();
    for number in 0..8 {
        let text = format!("Ferry number {number} sails.\n\nThe ferry was late.");
        import(&desk.library, &text, MetadataView::default(), None).unwrap();
    }
    let view = desk.library.search("ferry", None).unwrap();
    let articles = &view.groups[0];
    assert_eq!((articles.hits.len(), articles.more), (5, true));
    let alone = desk
        .library
        .search("ferry", Some(SearchKind::Article))
        .unwrap();
    assert_eq!(
        (alone.groups[0].hits.len(), alone.groups[0].more),
        (8, false)
    );
}

#[test]
fn undo_redo_and_the_bin_keep_the_search_right() {
    let desk = Desk::new();
    let found = |query: &str| drawn(&desk.library.search(query, None).unwrap()).len();
    let before = found("sheriff");
    assert!(before > 0);
    let text = desk.view().revision.text.replace("sheriff", "marshal");
    desk.library.edit_text(&desk.article, &text).unwrap();
    assert_eq!(
        only(&desk, "sheriff", SearchKind::Article).len(),
        1,
        "its title"
    );
    assert!(
        only(&desk, "sheriff", SearchKind::Article)[0]
            .text
            .is_none()
    );
    assert_eq!(only(&desk, "marshal", SearchKind::Article).len(), 1);
    desk.undo();
    assert_eq!(found("marshal"), 0);
    assert_eq!(found("sheriff"), before);
    let ids = [desk.article.clone()];
    desk.library.set_shelf(&ids, Shelf::Bin).unwrap();
    assert_eq!(found("sheriff"), 0, "the bin is not searched");
    desk.library.empty_bin().unwrap();
    assert_eq!(found("sheriff"), 0);
    desk.library.undo(None).unwrap();
    desk.library.undo(None).unwrap();
    assert_eq!(found("sheriff"), before);
}

#[test]
fn nothing_typed_fails_and_a_first_letter_is_waited_with() {
    let desk = Desk::new();
    let long = "harbor \"".repeat(1_250);
    for query in [
        "", " ", "\"", "NOT", "(a OR", "{title}:", "*", "👍", "a\0b", &long,
    ] {
        desk.library.search(query, None).unwrap();
    }
    assert!(desk.library.search("h", None).unwrap().too_short);
    assert!(!desk.library.search("", None).unwrap().too_short);
    assert!(!desk.library.search(&long, None).unwrap().groups.is_empty());
}
