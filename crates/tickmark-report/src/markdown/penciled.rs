//! The checker's pencil in Markdown: what is ticked, what is open, and who ticked what.

use super::{Markdown, escape};
use crate::penciled::{Hand, Lost, Penciled, Sort, Waiver};

/// How far the pencil reaches, and the words of each sort that are open.
pub(super) fn words_ticked(pencil: &Penciled, out: &mut Markdown) {
    out.block("### Words ticked");
    out.block(&pencil.counts);
    out.list(pencil.sorts.iter().map(sort));
}

fn sort(sort: &Sort) -> String {
    let open: Vec<String> = sort.open.iter().map(|words| quoted(words)).collect();
    match open.as_slice() {
        [] => sort.counts.clone(),
        open => format!("{}: {}", sort.counts, open.join(", ")),
    }
}

/// Every tick with its time, the waivers with their reasons, and the ticks that count no more.
pub(super) fn who_ticked(pencil: &Penciled, out: &mut Markdown) {
    if pencil.hands.is_empty() && pencil.waived.is_empty() && pencil.lost.is_empty() {
        return;
    }
    out.block("## Who ticked what");
    out.list(pencil.hands.iter().map(hand));
    if !pencil.hands.is_empty() {
        out.block("Times are in UTC.");
    }
    if !pencil.waived.is_empty() {
        out.block("### Waived");
        out.list(pencil.waived.iter().map(waiver));
    }
    if !pencil.lost.is_empty() {
        out.block("### Ticks that no longer count");
        out.list(pencil.lost.iter().map(lost));
    }
}

fn hand(hand: &Hand) -> String {
    let ticks = hand.ticks.iter();
    let ticks: Vec<String> = ticks
        .map(|tick| format!("{} {}", tick.time, quoted(&tick.words)))
        .collect();
    format!("{}: {}", escape(&hand.title), ticks.join(", "))
}

fn waiver(waiver: &Waiver) -> String {
    let (words, by) = (quoted(&waiver.words), escape(&waiver.by));
    format!("{words}: {} ({by})", escape(&waiver.reason))
}

fn lost(tick: &Lost) -> String {
    let (words, by) = (quoted(&tick.words), escape(&tick.by));
    match &tick.now {
        Some(now) => format!("{words} is now {} ({by})", quoted(now)),
        None => format!("{words} is gone ({by})"),
    }
}

fn quoted(words: &str) -> String {
    format!("“{}”", escape(words))
}
