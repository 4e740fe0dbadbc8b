//! The article as rows: a block of text with its claims beside it. Blocks that are one line to a
//! reader are one row, and so is a run of blocks that are not part of the article.

use serde::Serialize;
use tickmark_core::{BlockRole, Keep};

use crate::marks::{self, MarkedBlock, marked_blocks};
use crate::model::{ClaimEntry, Report};
use crate::page::Badge;
use crate::words::{count, printable, ticked};

/// A block of the article beside its claims.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) tag: &'static str,
    pub(crate) class: &'static str,
    pub(crate) label: Option<String>,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) notes: Vec<Notes>,
}

#[derive(Serialize)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) class: Option<&'static str>,
    pub(crate) is_deep: bool,
    /// `ticked` or `waived`.
    pub(crate) tick: Option<&'static str>,
    pub(crate) ends: Vec<Note>,
}

/// A claim's number in the article.
#[derive(Serialize)]
pub(crate) struct Note {
    pub(crate) number: u32,
    pub(crate) badge: Badge,
}

/// Claims of a row that share a verdict, or the lack of one.
#[derive(Serialize)]
pub(crate) struct Notes {
    pub(crate) badge: Badge,
    pub(crate) numbers: Vec<u32>,
}

/// The article of a report with these claims marked.
pub(crate) fn rows(report: &Report, claims: &[&ClaimEntry]) -> Vec<Row> {
    let text = report.document.text.as_str();
    marked_blocks(report, claims)
        .chunk_by(|one, next| is_dateline_of(text, one, next) || is_one_run(one, next))
        .map(Row::new)
        .collect()
}

/// Whether a block is a dateline such as `PORT ELLERY —` that opens the line of the next.
fn is_dateline_of(text: &str, one: &MarkedBlock<'_>, next: &MarkedBlock<'_>) -> bool {
    let roles = (one.role, next.role) == (BlockRole::Dateline, BlockRole::Paragraph);
    let is_sure = one.keep == Keep::Sure && next.keep == Keep::Sure;
    let between = text.get(one.range.end() as usize..next.range.start() as usize);
    roles && is_sure && between.is_some_and(|between| !between.contains('\n'))
}

fn is_one_run(one: &MarkedBlock<'_>, next: &MarkedBlock<'_>) -> bool {
    let aside = aside(one);
    aside.is_some() && !one.has_marks() && !next.has_marks() && aside == self::aside(next)
}

/// How a block is named that is not, or perhaps not, part of the article.
fn aside(block: &MarkedBlock<'_>) -> Option<&'static str> {
    match (block.keep, block.role) {
        (Keep::Doubtful, _) => Some("perhaps not part of the article"),
        (Keep::Sure, BlockRole::Boilerplate) => Some("not part of the article"),
        (Keep::Sure, _) => None,
    }
}

impl Row {
    fn new(blocks: &[MarkedBlock<'_>]) -> Self {
        let (between, last) = match blocks {
            [.., last] if aside(last).is_some() => (" · ", Some(last)),
            blocks => (" ", blocks.last()),
        };
        let (tag, class, label) = last.map_or(("p", "paragraph", None), |last| match aside(last) {
            Some(what) if last.has_marks() => ("p", "doubtful", Some(first_upper(what))),
            Some(what) => (
                "p",
                "aside",
                Some(format!("{} {what}:", count(blocks.len(), "block"))),
            ),
            None => look(last.role),
        });
        let mut pieces = Vec::new();
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 {
                pieces.push(Piece::plain(between));
            }
            pieces.extend(block.pieces.iter().map(Piece::new));
        }
        Self {
            tag,
            class,
            label,
            pieces,
            notes: notes(blocks),
        }
    }
}

/// Element, class and label of a block that is part of the article.
fn look(role: BlockRole) -> (&'static str, &'static str, Option<String>) {
    let (tag, class, label) = match role {
        BlockRole::Headline => ("p", "headline", None),
        BlockRole::Dek => ("p", "dek", None),
        BlockRole::Byline | BlockRole::Dateline => ("p", "byline", None),
        BlockRole::Paragraph | BlockRole::Boilerplate => ("p", "paragraph", None),
        BlockRole::Heading => ("h3", "heading", None),
        BlockRole::ListItem => ("p", "item", None),
        BlockRole::Quotation => ("blockquote", "quotation", None),
        BlockRole::Caption => ("p", "caption", Some("Caption")),
        BlockRole::Credit => ("p", "caption", Some("Credit")),
        BlockRole::TableCell => ("p", "cell", None),
    };
    (tag, class, label.map(str::to_owned))
}

fn first_upper(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The claims of some blocks by verdict, in the order their first numbers have.
fn notes(blocks: &[MarkedBlock<'_>]) -> Vec<Notes> {
    let mut claims: Vec<&ClaimEntry> = blocks.iter().flat_map(MarkedBlock::claims).collect();
    claims.sort_by_key(|claim| claim.number);
    let mut groups: Vec<Notes> = Vec::new();
    for claim in claims {
        let badge = Badge::of_claim(claim);
        match groups.iter_mut().find(|of| of.badge.class == badge.class) {
            Some(group) => group.numbers.push(claim.number),
            None => groups.push(Notes {
                badge,
                numbers: vec![claim.number],
            }),
        }
    }
    groups
}

impl Piece {
    fn new(piece: &marks::Piece<'_>) -> Self {
        Self {
            text: printable(piece.text),
            class: piece.claim.map(|claim| Badge::of_claim(claim).class),
            is_deep: piece.depth > 1,
            tick: piece.tick.map(ticked),
            ends: piece.ends.iter().map(|claim| Note::new(claim)).collect(),
        }
    }

    fn plain(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            class: None,
            is_deep: false,
            tick: None,
            ends: Vec::new(),
        }
    }
}

impl Note {
    fn new(claim: &ClaimEntry) -> Self {
        Self {
            number: claim.number,
            badge: Badge::of_claim(claim),
        }
    }
}

#[cfg(test)]
mod tests {
    use tickmark_core::{Block, TextRange};

    use super::*;
    use crate::testing::{claim, report_of};

    /// Draws the rows of `text` in which some blocks have a role: `class label|text`.
    fn check(text: &str, roles: &[(usize, BlockRole)], claimed: Option<&str>, expected: &[&str]) {
        let mut report = report_of(text);
        for (block, role) in roles {
            report.document.blocks[*block].role = *role;
        }
        let claims: Vec<ClaimEntry> = claimed
            .map(|words| claim(&report, 1, words))
            .into_iter()
            .collect();
        let drawn: Vec<String> = rows(&report, &claims.iter().collect::<Vec<_>>())
            .iter()
            .map(|row| {
                let text: String = row.pieces.iter().map(|piece| piece.text.as_str()).collect();
                let label = row.label.as_deref().unwrap_or_default();
                format!("{} {label}|{text}", row.class)
            })
            .collect();
        assert_eq!(drawn, expected);
    }

    #[test]
    fn a_run_of_blocks_that_are_not_the_article_is_one_row() {
        let apart = BlockRole::Boilerplate;
        check(
            "Home\nShare\nText.\nRead more",
            &[(0, apart), (1, apart), (3, apart)],
            None,
            &[
                "aside 2 blocks not part of the article:|Home · Share",
                "paragraph |Text.",
                "aside 1 block not part of the article:|Read more",
            ],
        );
    }

    #[test]
    fn a_claim_keeps_its_block_out_of_the_run() {
        let apart = BlockRole::Boilerplate;
        check(
            "Home\nShare",
            &[(0, apart), (1, apart)],
            Some("Share"),
            &[
                "aside 1 block not part of the article:|Home",
                "doubtful Not part of the article|Share",
            ],
        );
    }

    #[test]
    fn a_dateline_opens_the_line_it_stands_on() {
        let mut report = report_of("PORT ELLERY — Deputies came.\nLater.");
        let (place, rest) = (
            report.document.blocks[0].clone(),
            TextRange::from_usize(16, 30),
        );
        report.document.blocks[0].role = BlockRole::Dateline;
        report.document.blocks[0].range = TextRange::from_usize(0, 15);
        report.document.blocks.insert(
            1,
            Block {
                range: rest,
                ..place
            },
        );
        let texts: Vec<usize> = rows(&report, &[])
            .iter()
            .map(|row| row.pieces.len())
            .collect();
        assert_eq!(texts, [3, 1], "place, space and words are one row");
    }

    #[test]
    fn a_dateline_on_a_line_of_its_own_stays_there() {
        check(
            "March 13, 2024\nDeputies came.",
            &[(0, BlockRole::Dateline)],
            None,
            &["byline |March 13, 2024", "paragraph |Deputies came."],
        );
    }
}
