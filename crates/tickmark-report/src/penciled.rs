//! What a report says of the checker's pencil: how many words are ticked, which figures, dates,
//! names and quotations are still open, and who ticked what and when.

use serde::Serialize;
use tickmark_core::{Coverage, Pencil, TextRange, TickKind};

use crate::model::{Report, TickEntry};
use crate::page::{Bar, filled};
use crate::words::{count, day, grouped, one_line};

#[derive(Serialize)]
pub(crate) struct Penciled {
    /// `120 of 412 words are ticked, 12 waived, 280 open.`
    pub(crate) counts: String,
    pub(crate) bar: Vec<Bar>,
    /// Sorts of words a checker counts; those the text has none of are left out.
    pub(crate) sorts: Vec<Sort>,
    /// Words that need no check, with the reason.
    pub(crate) waived: Vec<Waiver>,
    /// Who ticked what, by day.
    pub(crate) hands: Vec<Hand>,
    /// Ticks whose words changed or are gone since.
    pub(crate) lost: Vec<Lost>,
}

/// Words of one sort and those of them that are open.
#[derive(Serialize)]
pub(crate) struct Sort {
    /// `3 of 14 figures are open`.
    pub(crate) counts: String,
    pub(crate) open: Vec<String>,
}

#[derive(Serialize)]
pub(crate) struct Waiver {
    pub(crate) words: String,
    pub(crate) reason: String,
    pub(crate) by: String,
}

/// The ticks of one reviewer on one day.
#[derive(Serialize)]
pub(crate) struct Hand {
    /// `Rita Checker (RC), 14 March 2024: 12 ticks`.
    pub(crate) title: String,
    pub(crate) ticks: Vec<Ticked>,
}

#[derive(Serialize)]
pub(crate) struct Ticked {
    /// `09:41`.
    pub(crate) time: String,
    pub(crate) words: String,
}

/// A tick that counts no more.
#[derive(Serialize)]
pub(crate) struct Lost {
    pub(crate) words: String,
    /// What stands there now; `None` when nothing does.
    pub(crate) now: Option<String>,
    pub(crate) by: String,
}

impl Penciled {
    pub(crate) fn new(report: &Report) -> Self {
        let pencil = report.pencil();
        let coverage = pencil.coverage(&report.document);
        let counting = || report.ticks.iter().filter(|tick| tick.mark().is_some());
        let lost = report.ticks.iter().filter(|tick| tick.mark().is_none());
        let waived = counting().filter(|tick| tick.kind == TickKind::Waived);
        Self {
            counts: counts(coverage),
            bar: bar(coverage),
            sorts: sorts(report, &pencil),
            waived: waived.map(Waiver::new).collect(),
            hands: hands(counting().filter(|tick| tick.kind == TickKind::Ticked)),
            lost: lost.map(|tick| Lost::new(tick, report)).collect(),
        }
    }
}

fn counts(coverage: Coverage) -> String {
    let number = |of: u32| grouped(of as usize);
    let (ticked, words) = (number(coverage.ticked), number(coverage.words));
    let (waived, open) = (number(coverage.waived), number(coverage.open()));
    let verb = if coverage.ticked == 1 { "is" } else { "are" };
    format!("{ticked} of {words} words {verb} ticked, {waived} waived, {open} open.")
}

fn bar(coverage: Coverage) -> Vec<Bar> {
    let parts = [
        ("ticked", coverage.ticked as usize),
        ("waived", coverage.waived as usize),
    ];
    Bar::of(&parts, coverage.words as usize)
}

fn sorts(report: &Report, pencil: &Pencil) -> Vec<Sort> {
    let wanted = &report.wanted;
    let sort = |noun: &str, ranges: &[TextRange]| {
        let text = report.document.text.as_str();
        let open: Vec<String> = ranges
            .iter()
            .filter(|range| pencil.of(text, **range).is_none())
            .map(|range| one_line(range.get(text).unwrap_or_default()))
            .collect();
        let verb = if open.len() == 1 { "is" } else { "are" };
        let counts = format!(
            "{} of {} {verb} open",
            grouped(open.len()),
            count(ranges.len(), noun)
        );
        (!ranges.is_empty()).then_some(Sort { counts, open })
    };
    let all = [
        sort("figure", &wanted.figures),
        sort("date", &wanted.dates),
        sort("name", &wanted.names),
        sort("quotation", &wanted.quotations),
    ];
    let mut sorts: Vec<Sort> = all.into_iter().flatten().collect();
    // Before the first tick everything is open, and the claims say what there is.
    if report.ticks.is_empty() {
        sorts.iter_mut().for_each(|sort| sort.open.clear());
    }
    sorts
}

fn hands<'r>(ticks: impl Iterator<Item = &'r TickEntry>) -> Vec<Hand> {
    let key = |tick: &TickEntry| (tick.at.date_naive(), by(tick));
    let mut ticks: Vec<&TickEntry> = ticks.collect();
    ticks.sort_by_key(|tick| (key(tick), tick.at));
    ticks
        .chunk_by(|one, next| key(one) == key(next))
        .filter_map(|ticks| {
            let first = ticks.first()?;
            let (who, when) = (by(first), day(first.at.date_naive()));
            Some(Hand {
                title: format!("{who}, {when}: {}", count(ticks.len(), "tick")),
                ticks: ticks.iter().map(|tick| Ticked::new(tick)).collect(),
            })
        })
        .collect()
}

/// `Rita Checker (RC)`.
fn by(tick: &TickEntry) -> String {
    let (name, initials) = (one_line(&tick.by.name), one_line(&tick.by.initials));
    match (name.as_str(), initials.as_str()) {
        ("", _) => "a reviewer who is not named".to_owned(),
        (_, "") => name,
        _ => format!("{name} ({initials})"),
    }
}

/// By whom and when: `Rita Checker (RC), 14 March 2024`.
fn signed(tick: &TickEntry) -> String {
    format!("{}, {}", by(tick), day(tick.at.date_naive()))
}

impl Waiver {
    fn new(tick: &TickEntry) -> Self {
        Self {
            words: one_line(&tick.words),
            reason: one_line(&tick.reason),
            by: signed(tick),
        }
    }
}

impl Ticked {
    fn new(tick: &TickEntry) -> Self {
        Self {
            time: tick.at.format("%H:%M").to_string(),
            words: one_line(&tick.words),
        }
    }
}

impl Lost {
    fn new(tick: &TickEntry, report: &Report) -> Self {
        let now = tick
            .range
            .and_then(|range| range.get(&report.document.text));
        Self {
            words: one_line(&tick.words),
            now: filled(now.map(one_line).as_deref()),
            by: signed(tick),
        }
    }
}

#[cfg(test)]
mod tests {
    use tickmark_core::{AnchorState, Wanted};

    use super::*;
    use crate::testing::{place_of, report_of, tick_at};
    use crate::{Format, Options, write};

    /// Nine words: two ticked, one waived, one ticked before it changed.
    fn report() -> Report {
        let mut report = report_of("Deputies held 38 people on Tuesday, 1,200 pages say.");
        let ticked = tick_at(&report, "38 people", TickKind::Ticked);
        let mut waived = tick_at(&report, "say", TickKind::Waived);
        waived.reason = "a <verb>".to_owned();
        let mut changed = tick_at(&report, "Tuesday", TickKind::Ticked);
        changed.words = "Monday".to_owned();
        changed.state = AnchorState::Changed;
        let mut gone = changed.clone();
        (gone.range, gone.words) = (None, "at noon".to_owned());
        report.ticks = vec![ticked, waived, changed, gone];
        report.wanted = Wanted {
            figures: vec![place_of(&report, "38"), place_of(&report, "1,200")],
            dates: vec![place_of(&report, "Tuesday")],
            ..Wanted::default()
        };
        report
    }

    fn written(report: &Report, format: Format) -> String {
        let bytes = write(report, &Options { format }).expect("the report is made");
        String::from_utf8(bytes).expect("a report is text")
    }

    fn check(format: Format, expected: &[&str]) {
        let text = written(&report(), format);
        for words in expected {
            assert!(text.contains(words), "{words} in {text}");
        }
    }

    #[test]
    fn the_page_counts_words_and_lists_what_is_open() {
        check(
            Format::Html,
            &[
                "2 of 9 words are ticked, 1 waived, 6 open.",
                "<dt>1 of 2 figures is open</dt>",
                ">1,200</span>",
                "<dt>1 of 1 date is open</dt>",
                "<span class=\"tick ticked\">38 people</span>",
                "<span class=\"tick waived\">say</span>",
                "Mara Lind (ML), 24 November 2026: 1 tick",
                "a &lt;verb&gt;",
                "is now <q dir=\"auto\" lang=\"und\">Tuesday</q>",
                "is gone",
            ],
        );
    }

    #[test]
    fn markdown_says_the_same() {
        check(
            Format::Markdown,
            &[
                "2 of 9 words are ticked, 1 waived, 6 open.",
                "- 1 of 2 figures is open: “1,200”",
                "- 1 of 1 date is open: “Tuesday”",
                "“say”: a \\<verb\\> (Mara Lind (ML), 24 November 2026)",
                "“Monday” is now “Tuesday”",
                "“at noon” is gone",
            ],
        );
    }

    #[test]
    fn before_the_first_tick_no_words_are_listed() {
        let mut report = report();
        report.ticks.clear();
        let text = written(&report, Format::Markdown);
        assert!(text.contains("0 of 9 words are ticked, 0 waived, 9 open."));
        assert!(text.contains("- 2 of 2 figures are open\n"), "{text}");
        assert!(!text.contains("## Who ticked what"));
    }
}
