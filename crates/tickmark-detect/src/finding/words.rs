//! What the rules have to know of a language.

/// A group that people or games are counted by; no one is in two groups of one whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Men.
    Men,
    /// Women.
    Women,
    /// Boys.
    Boys,
    /// Girls.
    Girls,
    /// Children.
    Children,
    /// Adults.
    Adults,
    /// Passengers.
    Passengers,
    /// Crew.
    Crew,
    /// Civilians.
    Civilians,
    /// Soldiers.
    Soldiers,
    /// Games won.
    Wins,
    /// Games lost.
    Losses,
    /// Games drawn.
    Draws,
}

impl Category {
    /// Groups that together are everyone.
    pub const WHOLES: [&'static [Self]; 8] = [
        &[Self::Men, Self::Women],
        &[Self::Boys, Self::Girls],
        &[Self::Men, Self::Women, Self::Children],
        &[Self::Men, Self::Women, Self::Boys, Self::Girls],
        &[Self::Children, Self::Adults],
        &[Self::Passengers, Self::Crew],
        &[Self::Civilians, Self::Soldiers],
        &[Self::Wins, Self::Losses, Self::Draws],
    ];
}

/// The words of a language that the rules read; all in lower case.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Weekdays with their number, Monday 1.
    pub weekdays: &'static [(&'static str, u32)],
    /// Months with their number and their short forms.
    pub months: &'static [(&'static str, u32)],
    /// What is written behind the digits of a day: `th`.
    pub ordinals: &'static [&'static str],
    /// What may stand between a day and its month: `of`.
    pub of: &'static [&'static str],
    /// What leads a date: `on`, `until`.
    pub leads: &'static [&'static str],
    /// Parts of a day, between a weekday and its date.
    pub parts_of_day: &'static [&'static str],
    /// What may stand between a date and the weekday said of it: `was a`.
    pub says: &'static [&'static str],
    /// Of these, the ones that make the weekday be said of the date: `a`.
    pub a: &'static [&'static str],
    /// Joins the members of a list.
    pub and: &'static [&'static str],
    /// Joins two ends: `to`, `through`.
    pub to: &'static [&'static str],
    /// The clock a time is told by: `GMT`.
    pub clocks: &'static [&'static str],
    /// Words of a sentence that knows its date is odd: `imaginary`, `Julian`.
    pub odd: &'static [&'static str],
    /// What makes a number a rough one: `about`.
    pub rough: &'static [&'static str],
    /// Magnitudes and groups, whose numbers are rounded: `million`, `dozen`.
    pub magnitudes: &'static [&'static str],
    /// What one person or one case is counted by: `people`, `arrests`.
    pub counted: &'static [&'static str],
    /// What may stand between the whole and its parts: `were`, `aboard`.
    pub between: &'static [&'static str],
    /// Endings of verbs that may stand there too: `ed`.
    pub verb_endings: &'static [&'static str],
    /// Leads some of the parts: `including`.
    pub including: &'static [&'static str],
    /// `whom`, `which`, `them` after `of`.
    pub whom: &'static [&'static str],
    /// `the` in `of the 40`.
    pub the: &'static [&'static str],
    /// Leads the last part of a whole: `other`, `remaining`.
    pub rest: &'static [&'static str],
    /// `were` in `25 were men`.
    pub were: &'static [&'static str],
    /// Places and reasons a part is told by: `in`, `for`.
    pub prepositions: &'static [&'static str],
    /// `total` in `a total of 40`.
    pub total: &'static [&'static str],
    /// The groups people are counted by.
    pub categories: &'static [(&'static str, Category)],
}

impl Words {
    /// A language without words for the rules.
    pub const EMPTY: Self = Self {
        weekdays: &[],
        months: &[],
        ordinals: &[],
        of: &[],
        leads: &[],
        parts_of_day: &[],
        says: &[],
        a: &[],
        and: &[],
        to: &[],
        clocks: &[],
        odd: &[],
        rough: &[],
        magnitudes: &[],
        counted: &[],
        between: &[],
        verb_endings: &[],
        including: &[],
        whom: &[],
        the: &[],
        rest: &[],
        were: &[],
        prepositions: &[],
        total: &[],
        categories: &[],
    };
}
