//! Dates, figures and other values with their normalised form.

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

/// A stretch of text that names a value, and the value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// The words.
    pub range: TextRange,
    /// What sort of value.
    pub kind: ValueKind,
    /// ISO 8601 / TIMEX3 for times (`2016-11-07`, `2016-W45`, `P3D`, `1970/1980`), a plain decimal
    /// for figures; money and quantities as the amount alone.
    pub value: String,
    /// The unit or currency, where there is one: `USD`, `km`, `%`.
    pub unit: Option<String>,
    /// One sentence: which pattern found it and how the value was reached.
    pub reason: String,
}

impl Value {
    /// Whether it is an amount of time: `a 40-minute film`, 40 `min`.
    pub fn is_amount_of_time(&self) -> bool {
        const UNITS: [&str; 7] = ["s", "min", "h", "d", "wk", "mo", "yr"];
        self.kind == ValueKind::Quantity
            && self
                .unit
                .as_deref()
                .is_some_and(|unit| UNITS.contains(&unit))
    }
}

/// What sort of value; the names are those of the bench protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ValueKind {
    /// A calendar date or period.
    Date,
    /// A time of day.
    Time,
    /// A date with a time of day.
    Datetime,
    /// A length of time.
    Duration,
    /// A recurring time: every Monday.
    Set,
    /// A span between two times.
    Range,
    /// A bare number.
    Number,
    /// A place in an order.
    Ordinal,
    /// An amount of money.
    Money,
    /// A percentage.
    Percent,
    /// A person's age, in years unless the unit says otherwise.
    Age,
    /// A number with a unit of measure.
    Quantity,
}

impl ValueKind {
    /// Whether the value is a time of some sort.
    pub fn is_temporal(self) -> bool {
        matches!(
            self,
            Self::Date | Self::Time | Self::Datetime | Self::Duration | Self::Set | Self::Range
        )
    }
}
