//! Roles of pasted text. Every article here is our own.

use tickmark_core::BlockRole;

use crate::document_of_text;

/// Checks a text written one block a line, `role | words`; an empty line between two blocks is a
/// blank line of the text, else they stand on lines of their own. `~` before the role keeps the
/// block on the line before.
#[track_caller]
fn check(drawn: &str) {
    let mut text = String::new();
    let mut expected: Vec<(String, String)> = Vec::new();
    for line in drawn.lines() {
        let Some((role, words)) = line.split_once('|') else {
            text.push('\n');
            continue;
        };
        let role = role.trim();
        let joined = role.starts_with('~');
        if !text.is_empty() {
            text.push(if joined { ' ' } else { '\n' });
        }
        text.push_str(words.trim());
        expected.push((
            role.trim_start_matches('~').to_owned(),
            words.trim().to_owned(),
        ));
    }
    let document = document_of_text(&text).document;
    let found: Vec<(String, String)> = document
        .blocks
        .iter()
        .map(|block| {
            let role = match block.role {
                BlockRole::Boilerplate => "-".to_owned(),
                role => format!("{role:?}").to_lowercase(),
            };
            (role, block.range.of(&document.text).to_owned())
        })
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_scraped_page_with_slugs_captions_credits_and_other_stories() {
    check(
        "- | at

headline | Ferry captain suspended after ‘reckless’ crossing: ‘It was my worst day’

- | ferry-captain-suspended-after-reckless-crossing:-‘it-was-my-worst-day’
- | Ferry captain suspended after ‘reckless’ crossing: ‘It was my worst day’

paragraph | A ferry captain was suspended — and then apologised — after a crossing in a storm on Monday.

paragraph | Captain Ines Roth, 41, steered the “Gull Wing” through waves of four meters.

caption | Ines Roth waving from the bridge

- | Ines Roth waving from the bridge.
~credit | inesroth/Instagram

- | Ines Roth waving from the bridge

caption | Ines Roth weeps on the pier after the crossing.
~credit | inesroth/Instagram

paragraph | “I do not know what I was thinking,” she said.

caption | Ines Roth's letter to the passengers that she burned

- | Ines Roth’s letter to the passengers that she burned.
~credit | inesroth/Instagram

paragraph | The line's owners deleted the film on Photoshare (formerly Twitter).

- | Ines Roth in

caption | Ines Roth in “Harbor Lights.”
~credit | AP

paragraph | The county opened an inquiry last Friday, and its report is due in March.

caption | Ines Roth with her brother Otto Roth and captain Bo Lind in 2008

- | Ines Roth with brother Otto Roth and captain Bo Lind in 2008.
~credit | WireImage

- | Otto Roth and Ines Roth at the

caption | Otto Roth and Ines Roth at the “Sea Dogs” opening in 2017.
~credit | Getty Images

paragraph | The ferry was repaired in May and sails again every day.

caption | Ines Roth in Velmar on Jan. 4, 2025

caption | Ines Roth in Velmar this month.
~credit | Nils Roth/NRPix, Int’l. / MEGA

paragraph | She said in her letter that she would not sail again before the inquiry was over.

- | bakers-who-feed-the-harbor-get-tax-bill-for-flour-—-despite-promise:-union

- | Bakers who feed the harbor get tax bill for flour — despite promise: union

- | drunken-sailor-who-stole-tram-in-night-of-storm-mysteriously-let-go-—-after-judge-called-it-‘a-good-story’

- | Drunken sailor who stole tram in night of storm mysteriously let go — after judge called it ‘a good story’",
    );
}

#[test]
fn the_head_of_a_story() {
    check(
        "- | Local news

headline | Council backs new pier

dek | Seven members vote for it after a debate of four hours.

byline | By Alma Writer and Rosa Fenwick, Staff Writers

dateline | Published March 4, 2025, 3:15 p.m. ET

dateline | PORT ELLERY (Northern Wire) —
~paragraph | The council voted seven to two on Tuesday to build a new pier.

paragraph | It will cost $4 million, the harbor office said.",
    );
}

#[test]
fn place_lines_in_several_styles() {
    for place in [
        "PARIS —",
        "LONDON, Jan 27 (Reuters) -",
        "Weld, Ostrey County (AP) —",
        "NEW YORK (AP) --",
        "(Reuters) —",
    ] {
        check(&format!(
            "headline | Something happened in the harbor

dateline | {place}
~paragraph | The council voted seven to two on Tuesday to build a new pier.

paragraph | It will cost $4 million, the harbor office said."
        ));
    }
}

#[test]
fn words_that_only_look_like_a_place_line_stay() {
    check(
        "headline | Something happened in the harbor

paragraph | The pier — which opened in 1931 — was closed on Tuesday after a storm.

paragraph | I — like everybody — was surprised, the harbor master said later on.",
    );
}

#[test]
fn a_date_line_of_its_own_and_one_that_runs_on() {
    check(
        "headline | Storm closes old bridge

dateline | Friday, September 4, 2015

paragraph | The bridge was closed at noon after two cables tore.

paragraph | It was built in 1931, the county said.",
    );
    check(
        "headline | Storm closes old bridge

dateline | Thursday, May 14, 2015
~paragraph | On Tuesday, the county closed the old bridge after two cables tore in a storm.

paragraph | It was built in 1931, the county said.",
    );
}

#[test]
fn date_lines_and_bylines_in_several_styles() {
    for (role, line) in [
        (
            "dateline",
            "Updated 10:01 pm PST, Tuesday, November 19, 2019",
        ),
        (
            "dateline",
            "PUBLISHED: 10:48, Tue, Nov 19, 2019 | UPDATED: 11:05, Tue, Nov 19, 2019",
        ),
        ("dateline", "18 NOV 2019"),
        ("dateline", "Published 3 hours ago"),
        ("byline", "By Reuters"),
        ("byline", "by Alma Writer September 15, 2014"),
    ] {
        check(&format!(
            "headline | Storm closes old bridge

{role} | {line}

paragraph | The bridge was closed at noon after two cables tore.

paragraph | It was built in 1931, the county said.

byline | (Reporting by Alma Writer; editing by Rosa Fenwick)"
        ));
    }
}

#[test]
fn navigation_and_notices() {
    check(
        "- | Skip to main content
- | Home
- | News
- | Sport
- | Weather

headline | Storm closes old bridge

- | Facebook Twitter Email

paragraph | The bridge was closed at noon after two cables tore.

- | Read more: Ferry fares to rise again in April

- | Advertisement

paragraph | It was built in 1931, the county said.

paragraph | Readers of the plaque on the bridge learn who built it.

- | Sign up for our morning newsletter

- | Related stories
- | Tram drivers walk out for second day
- | Lake loses ice a month earlier

- | © 2025 The Harbor Times. All rights reserved.",
    );
}

#[test]
fn headings_lists_and_quotations() {
    check(
        "headline | Storm closes old bridge

paragraph | The bridge was closed at noon after two cables tore.

heading | What is known

listitem | - Two cables tore at eleven
listitem | - Nobody was hurt

heading | What comes next

paragraph | The county will decide on Monday whether it can be repaired.

quotation | > It was a matter of time, the engineer wrote in 2019.

paragraph | It was built in 1931, the county said.",
    );
}

#[test]
fn credits_in_several_styles() {
    for (caption, credit) in [
        ("The old bridge on Tuesday.", "Image: Friedrich."),
        ("The old bridge on Tuesday", "(AP Photo/Dan Ruiz)"),
        (
            "The old bridge on Tuesday.",
            "Photograph: Dan Ruiz/Harbor Times",
        ),
        ("The old bridge on Tuesday.", "Courtesy of Dan Ruiz"),
        ("The old bridge, seen from the pier.", "REUTERS/Dan Ruiz"),
        ("The old bridge on Tuesday.", "AFP via Getty Images"),
    ] {
        check(&format!(
            "headline | Storm closes old bridge

paragraph | The bridge was closed at noon after two cables tore.

caption | {caption}
~credit | {credit}

paragraph | It was built in 1931, the county said."
        ));
    }
}

#[test]
fn sentences_that_end_with_names_are_no_captions() {
    check(
        "headline | Storm closes old bridge

paragraph | The pictures were sold to the agency AP. The county paid Getty Images for two of them.

paragraph | He posted the film on Instagram.

paragraph | The firm (now part of Northpier) built it in 1931.",
    );
}

#[test]
fn one_paragraph_is_a_paragraph_whatever_it_says() {
    for words in [
        "Read more: the tax rose by 4 percent",
        "GDP grew 3 percent in 2017",
        "By the end of 2017 it had doubled",
        "in",
        "Getty Images",
    ] {
        check(&format!("paragraph | {words}"));
    }
}

#[test]
fn notes_without_full_stops_stay_paragraphs() {
    check(
        "paragraph | taxes rose by 4 percent in 2017, says the mayor
paragraph | who paid for the second pier and when
paragraph | unemployment is the lowest since 1969 he says",
    );
}

#[test]
fn wrapped_lines_are_one_paragraph() {
    let text = "Storm closes old bridge\n\n\
        The bridge was closed at noon after two cables tore in a storm that\n\
        blew in from the lake, and the county does not know yet when it can\n\
        be opened again for cars and trams, its engineer said on Tuesday.\n\n\
        It was built in 1931, and it had been repaired for the last time in\n\
        the spring of 2019, according to the register of public works that\n\
        the county keeps.\n";
    let document = document_of_text(text).document;
    let starts: Vec<&str> = document
        .blocks
        .iter()
        .map(|b| b.range.of(&document.text))
        .map(|words| &words[..10])
        .collect();
    assert_eq!(starts, ["Storm clos", "The bridge", "It was bui"]);
}

#[test]
fn what_the_text_says_of_itself() {
    let text = "Storm closes old bridge\n\nBy Alma Writer\n\nTuesday, March 4, 2025\n\n\
        The bridge was closed at noon after two cables tore in a storm from the lake.\n\n\
        It was built in 1931, the county said in a statement on Tuesday.\n\n\
        © 2025 The Harbor Times. All rights reserved.\n";
    let metadata = document_of_text(text).metadata;
    assert_eq!(metadata.title.as_deref(), Some("Storm closes old bridge"));
    assert_eq!(metadata.byline.as_deref(), Some("Alma Writer"));
    assert_eq!(metadata.publication.as_deref(), Some("The Harbor Times"));
    assert_eq!(
        metadata.published.map(|day| day.to_string()).as_deref(),
        Some("2025-03-04")
    );
}

#[test]
fn a_place_with_its_date_is_a_date_line() {
    for (line, day) in [
        ("Morven, 4 March 2025", "2025-03-04"),
        ("Harefell, March 4, 2025", "2025-03-04"),
        ("PORT ELLERY, Wednesday 13 March 2024", "2024-03-13"),
        (
            "Weld, Ostrey County — Wednesday, March 13, 2024",
            "2024-03-13",
        ),
        ("Stow-on-the-Hill (Northern Wire), 2024-03-13", "2024-03-13"),
        ("Isle of Sable | 13 March 2024.", "2024-03-13"),
    ] {
        let drawn = format!(
            "headline | Storm closes old bridge

dateline | {line}

paragraph | The bridge was closed at noon after two cables tore.

paragraph | It was built in 1931, the county said."
        );
        check(&drawn);
        let text = format!(
            "Storm closes old bridge\n\nThe council heard of it late at night.\n\n{line}\n\n\
            The bridge was closed at noon after two cables tore.\n\n\
            It was built in 1931, the county said.\n"
        );
        let metadata = document_of_text(&text).metadata;
        assert_eq!(
            metadata.published.map(|day| day.to_string()).as_deref(),
            Some(day),
            "{line}"
        );
    }
}

#[test]
fn a_line_of_nothing_but_a_day_comes_before_a_place_with_its_date() {
    let text = "Storm closes old bridge\n\nMorven, 4 March 2025\n\nPublished 6 March 2025\n\n\
        The bridge was closed at noon after two cables tore.\n\n\
        It was built in 1931, the county said.\n";
    let published = document_of_text(text).metadata.published;
    assert_eq!(
        published.map(|day| day.to_string()).as_deref(),
        Some("2025-03-06")
    );
}

#[test]
fn entries_of_a_diary_are_cross_heads() {
    check(
        "headline | Letters from the harbor

paragraph | The captain wrote home from every port she came to.

paragraph | Her sister kept the letters in a box under the stairs.

heading | Morven, 4 March 1925

paragraph | We lay at the pier all day and waited for the wind.

heading | Harefell, 9 March 1925

paragraph | The wind came at last and took one of the sails.",
    );
}

mod promises {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Blocks are in order, trimmed, and nothing but white space stands between them.
        #[test]
        fn every_word_is_in_exactly_one_block(
            text in "((By |Photo: |- |PARIS — |Read more: )?([A-Za-zé“”😀./]{1,9} ){1,6}[.!]?(AP|Getty Images)?(\n|\r\n|\n\n| )){0,12}",
        ) {
            let document = document_of_text(&text).document;
            let mut at = 0;
            for block in &document.blocks {
                let start = block.range.start() as usize;
                prop_assert!(document.text[at..start].trim().is_empty());
                let words = block.range.of(&document.text);
                prop_assert!(!words.is_empty() && words.trim() == words);
                at = block.range.end() as usize;
            }
            prop_assert!(document.text[at..].trim().is_empty());
        }

        #[test]
        fn importing_an_imported_text_changes_nothing(text in "(.{0,40}\n){0,8}") {
            let once = document_of_text(&text).document;
            let twice = document_of_text(&once.text).document;
            prop_assert_eq!(once, twice);
        }
    }
}
