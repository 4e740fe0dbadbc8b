//! The names of months and weekdays: the one list of them.

/// The months as they are written, January first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The weekdays as they are written, Monday first.
pub const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// Months in small letters with their numbers, in full and then shortened.
pub const MONTH_WORDS: &[(&str, u32)] = &[
    ("january", 1),
    ("february", 2),
    ("march", 3),
    ("april", 4),
    ("may", 5),
    ("june", 6),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("october", 10),
    ("november", 11),
    ("december", 12),
    ("jan", 1),
    ("feb", 2),
    ("mar", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// Weekdays in small letters with their numbers from Monday, in full and then shortened.
pub const WEEKDAY_WORDS: &[(&str, u32)] = &[
    ("monday", 1),
    ("tuesday", 2),
    ("wednesday", 3),
    ("thursday", 4),
    ("friday", 5),
    ("saturday", 6),
    ("sunday", 7),
    ("mon", 1),
    ("tue", 2),
    ("tues", 2),
    ("wed", 3),
    ("thu", 4),
    ("thur", 4),
    ("thurs", 4),
    ("fri", 5),
    ("sat", 6),
    ("sun", 7),
];

/// The name of a month, 1 to 12.
pub fn month_name(number: u32) -> Option<&'static str> {
    MONTHS.get(number.checked_sub(1)? as usize).copied()
}

/// The name of a weekday, 1 for Monday to 7.
pub fn weekday_name(number: u32) -> Option<&'static str> {
    WEEKDAYS.get(number.checked_sub(1)? as usize).copied()
}

/// Whether a word is a month in full, in any letters.
pub fn is_month(word: &str) -> bool {
    MONTHS.iter().any(|month| month.eq_ignore_ascii_case(word))
}

/// Whether a word is a month cut short, in any letters: `jan`, not `may`.
pub fn is_short_month(word: &str) -> bool {
    let is = |(month, _): &(&str, u32)| month.eq_ignore_ascii_case(word);
    MONTH_WORDS.iter().skip(MONTHS.len()).any(is)
}

/// Whether a word is a weekday in full, in any letters.
pub fn is_weekday(word: &str) -> bool {
    WEEKDAYS.iter().any(|day| day.eq_ignore_ascii_case(word))
}
