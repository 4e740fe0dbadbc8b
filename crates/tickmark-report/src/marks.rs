//! The article cut into pieces at every place where a claim or a tick begins or ends, so that
//! nested and overlapping claims can all be shown, and which words are ticked.

use tickmark_core::{Block, BlockRole, Keep, Pencil, TextRange, TickKind};

use crate::model::{ClaimEntry, Report};

/// A block of the article with its claims.
pub(crate) struct MarkedBlock<'r> {
    pub(crate) range: TextRange,
    pub(crate) role: BlockRole,
    pub(crate) keep: Keep,
    pub(crate) pieces: Vec<Piece<'r>>,
}

impl<'r> MarkedBlock<'r> {
    /// Whether a claim covers any of it.
    pub(crate) fn has_marks(&self) -> bool {
        self.pieces.iter().any(|piece| piece.claim.is_some())
    }

    /// The claims numbered in this block, in the order of their numbers.
    pub(crate) fn claims(&self) -> Vec<&'r ClaimEntry> {
        let ends = self
            .pieces
            .iter()
            .flat_map(|piece| piece.ends.iter().copied());
        let mut claims: Vec<&ClaimEntry> = ends.collect();
        claims.sort_by_key(|claim| claim.number);
        claims
    }
}

/// A stretch of text that the same claims cover.
pub(crate) struct Piece<'r> {
    pub(crate) text: &'r str,
    /// The shortest claim that covers it.
    pub(crate) claim: Option<&'r ClaimEntry>,
    /// How many claims cover it.
    pub(crate) depth: usize,
    /// What the pencil says of it.
    pub(crate) tick: Option<TickKind>,
    /// Claims whose last words these are.
    pub(crate) ends: Vec<&'r ClaimEntry>,
}

/// The article of a report. Claims without a place in this draft are not in it.
pub(crate) fn marked_blocks<'r>(
    report: &'r Report,
    claims: &[&'r ClaimEntry],
) -> Vec<MarkedBlock<'r>> {
    let text = report.document.text.as_str();
    let mut placed: Vec<Placed<'r>> = claims
        .iter()
        .filter_map(|claim| Placed::new(text, claim))
        .collect();
    placed.sort_by_key(|placed| (placed.range.start(), placed.range.end()));
    let whole = [Block {
        range: TextRange::from_usize(0, text.len()),
        role: BlockRole::Paragraph,
        keep: Keep::Sure,
    }];
    let blocks = match report.document.blocks.as_slice() {
        [] if !text.trim().is_empty() => &whole,
        blocks => blocks,
    };
    let pencil = report.pencil();
    let last_block = last_blocks(blocks, &placed);
    let mut next = 0;
    let mut running: Vec<usize> = Vec::new();
    blocks
        .iter()
        .enumerate()
        .map(|(at, block)| {
            while placed
                .get(next)
                .is_some_and(|p| p.range.start() < block.range.end())
            {
                running.push(next);
                next += 1;
            }
            running.retain(|p| {
                placed
                    .get(*p)
                    .is_some_and(|p| p.range.end() > block.range.start())
            });
            let here: Vec<(&Placed<'r>, bool)> = running
                .iter()
                .filter_map(|p| Some((placed.get(*p)?, last_block.get(*p) == Some(&Some(at)))))
                .collect();
            MarkedBlock {
                range: block.range,
                role: block.role,
                keep: block.keep,
                pieces: pieces(text, block.range, &here, &pencil),
            }
        })
        .collect()
}

struct Placed<'r> {
    range: TextRange,
    claim: &'r ClaimEntry,
}

impl<'r> Placed<'r> {
    fn new(text: &str, claim: &'r ClaimEntry) -> Option<Self> {
        let range = claim.range?.trim(text);
        let fits = !range.is_empty() && range.get(text).is_some();
        fits.then_some(Self { range, claim })
    }
}

/// The last block each claim touches: its number stands there.
fn last_blocks(blocks: &[Block], placed: &[Placed<'_>]) -> Vec<Option<usize>> {
    placed
        .iter()
        .map(|placed| {
            let after = blocks.partition_point(|block| block.range.start() < placed.range.end());
            after.checked_sub(1).filter(|at| {
                blocks
                    .get(*at)
                    .is_some_and(|block| block.range.overlaps(placed.range))
            })
        })
        .collect()
}

/// Where pieces of a block begin and end.
fn cuts(block: TextRange, here: &[(&Placed<'_>, bool)], pencil: &Pencil) -> Vec<u32> {
    let claimed = here.iter().map(|(placed, _)| placed.range);
    let ticked = pencil.on(block).map(|mark| mark.range);
    let mut cuts = vec![block.start(), block.end()];
    for range in claimed.chain(ticked) {
        let ends = [range.start(), range.end()];
        cuts.extend(ends.map(|at| at.clamp(block.start(), block.end())));
    }
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

fn pieces<'r>(
    text: &'r str,
    block: TextRange,
    here: &[(&Placed<'r>, bool)],
    pencil: &Pencil,
) -> Vec<Piece<'r>> {
    let inside = |at: u32| at.clamp(block.start(), block.end());
    let cuts = cuts(block, here, pencil);
    let mut starts: Vec<&(&Placed<'r>, bool)> = here.iter().collect();
    starts.sort_by_key(|(placed, _)| placed.range.start());
    let mut next = starts.into_iter().peekable();
    let mut open: Vec<&(&Placed<'r>, bool)> = Vec::new();
    cuts.iter()
        .zip(cuts.iter().skip(1))
        .map(|(start, end)| {
            let range = TextRange::new(*start, *end);
            while let Some(placed) = next.next_if(|(p, _)| inside(p.range.start()) <= *start) {
                open.push(placed);
            }
            open.retain(|(placed, _)| placed.range.end() > *start);
            let mut ends: Vec<&ClaimEntry> = open
                .iter()
                .filter(|(placed, last)| *last && inside(placed.range.end()) == *end)
                .map(|(placed, _)| placed.claim)
                .collect();
            ends.sort_by_key(|claim| claim.number);
            Piece {
                text: range.of(text),
                claim: open
                    .iter()
                    .min_by_key(|(p, _)| p.range.len())
                    .map(|(p, _)| p.claim),
                depth: open.len(),
                tick: pencil.on(range).next().map(|mark| mark.kind),
                ends,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{claim_at, report_of, tick_at};

    /// Draws the pieces: `(1:words)` is covered by claim 1, `{1}` is its number.
    fn check(text: &str, ranges: &[(usize, usize)], expected: &str) {
        let mut report = report_of(text);
        let claims = ranges.iter().enumerate();
        report.claims = claims
            .map(|(at, range)| claim_at(text, at as u32 + 1, *range))
            .collect();
        let claims: Vec<&ClaimEntry> = report.claims.iter().collect();
        let mut drawn = String::new();
        for block in marked_blocks(&report, &claims) {
            for piece in &block.pieces {
                match piece.claim {
                    Some(claim) => drawn += &format!("({}:{})", claim.number, piece.text),
                    None => drawn += piece.text,
                }
                for end in &piece.ends {
                    drawn += &format!("{{{}}}", end.number);
                }
            }
            drawn.push('|');
        }
        assert_eq!(drawn, expected);
    }

    #[test]
    fn claims_side_by_side() {
        check("aa bb cc", &[(0, 2), (3, 5)], "(1:aa){1} (2:bb){2} cc|");
    }

    #[test]
    fn a_claim_inside_another_is_shown_inside_it() {
        check("aa bb cc", &[(0, 8), (3, 5)], "(1:aa )(2:bb){2}(1: cc){1}|");
    }

    #[test]
    fn overlapping_claims_keep_both_numbers() {
        check("aa bb cc", &[(0, 5), (3, 8)], "(1:aa )(1:bb){1}(2: cc){2}|");
    }

    #[test]
    fn equal_claims_keep_both_numbers() {
        check("aa bb", &[(0, 5), (0, 5)], "(1:aa bb){1}{2}|");
    }

    #[test]
    fn a_claim_over_two_blocks_has_one_number() {
        check("aa bb\ncc dd", &[(3, 8)], "aa (1:bb)|(1:cc){1} dd|");
    }

    #[test]
    fn a_tick_cuts_its_words_out() {
        let mut report = report_of("aa bb cc");
        report.ticks = vec![tick_at(&report, "bb", TickKind::Ticked)];
        let claim = claim_at("aa bb cc", 1, (3, 8));
        let blocks = marked_blocks(&report, &[&claim]);
        let drawn: Vec<_> = blocks.iter().flat_map(|block| &block.pieces).collect();
        let drawn: Vec<_> = drawn.iter().map(|piece| (piece.text, piece.tick)).collect();
        assert_eq!(
            drawn,
            [("aa ", None), ("bb", Some(TickKind::Ticked)), (" cc", None)]
        );
    }

    #[test]
    fn a_range_that_does_not_fit_is_left_out() {
        check("aé", &[(2, 3), (0, 90), (1, 1)], "aé|");
    }
}
