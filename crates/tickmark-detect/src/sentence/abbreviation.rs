//! Abbreviations that end in a full stop, by whether a sentence can end with them.

/// Stand before a name or a number: a sentence never ends with them.
const BEFORE_NAME: &[&str] = &[
    "adm", "amb", "atty", "brig", "capt", "cmdr", "col", "cpl", "cpt", "det", "dr", "drs", "fr",
    "ft", "gen", "gov", "hon", "insp", "lt", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms",
    "mt", "mx", "pfc", "pres", "prof", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "st",
    "ste", "supt", "vs", "viz", "cf", "approx", "eg", "e.g", "ie", "i.e", "incl", "esp", "ca",
    "lt.col", "lt.gen", "maj.gen", "aka", "ph",
];

/// Stand before a number: no end when a figure follows.
const BEFORE_NUMBER: &[&str] = &[
    "art", "arts", "c", "ch", "chap", "eq", "ex", "fig", "figs", "n", "no", "nos", "nr", "op", "p",
    "para", "pp", "pt", "r", "s", "sec", "sect", "ser", "tab", "v", "ver", "vol", "vols", "b", "d",
    "fl", "cap", "tel", "ext", "n°", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "m", "div", "est",
];

/// Stand anywhere: an end only when the next word begins a sentence.
const ANYWHERE: &[&str] = &[
    "al", "assn", "asst", "ave", "bldg", "blvd", "bros", "calif", "cf", "co", "conn", "corp",
    "dept", "dist", "dr", "ed", "eds", "esq", "est", "etc", "fla", "fri", "hwy", "inc", "ill",
    "ind", "intl", "jr", "kan", "ky", "llc", "ltd", "mass", "md", "mich", "minn", "mo", "mon",
    "mont", "natl", "neb", "nev", "okla", "ore", "orig", "penn", "pl", "pty", "rd", "rte", "sat",
    "sq", "sr", "sun", "tenn", "tex", "thu", "thur", "thurs", "trans", "tue", "tues", "univ", "va",
    "vt", "wash", "wed", "wis", "wyo", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "v", "hr", "hrs", "min", "mins", "ft", "lb", "lbs", "oz", "kg",
    "km", "cm", "mm", "mi", "sec", "yr", "yrs", "ph.d", "dist", "div", "gr", "nat", "rev",
];

/// Words that begin a sentence far more often than they follow an abbreviation inside one.
const STARTERS: &[&str] = &[
    "A",
    "About",
    "According",
    "After",
    "All",
    "Also",
    "Although",
    "Among",
    "An",
    "And",
    "Another",
    "Any",
    "Are",
    "As",
    "At",
    "Because",
    "Before",
    "Both",
    "But",
    "By",
    "Can",
    "Could",
    "Despite",
    "Did",
    "Do",
    "Does",
    "During",
    "Each",
    "Earlier",
    "Even",
    "Every",
    "Few",
    "Finally",
    "For",
    "From",
    "Had",
    "Has",
    "Have",
    "He",
    "Her",
    "Here",
    "His",
    "How",
    "However",
    "I",
    "If",
    "In",
    "Instead",
    "Is",
    "It",
    "Its",
    "Just",
    "Last",
    "Later",
    "Like",
    "Many",
    "Meanwhile",
    "More",
    "Most",
    "My",
    "No",
    "Nobody",
    "None",
    "Not",
    "Nothing",
    "Now",
    "Of",
    "On",
    "Once",
    "One",
    "Only",
    "Or",
    "Other",
    "Others",
    "Our",
    "Over",
    "People",
    "Perhaps",
    "Please",
    "She",
    "Should",
    "Since",
    "So",
    "Some",
    "Still",
    "Such",
    "Than",
    "That",
    "The",
    "Their",
    "Then",
    "There",
    "These",
    "They",
    "This",
    "Those",
    "Though",
    "Through",
    "Thus",
    "To",
    "Today",
    "Under",
    "Unlike",
    "Until",
    "Was",
    "We",
    "Were",
    "What",
    "When",
    "Where",
    "Whether",
    "Which",
    "While",
    "Who",
    "Why",
    "Will",
    "With",
    "Without",
    "Would",
    "Yes",
    "Yesterday",
    "Yet",
    "You",
    "Your",
    "It’s",
    "It's",
    "He’s",
    "He's",
    "I’m",
    "I'm",
    "That’s",
    "That's",
    "There’s",
    "There's",
    "We’re",
    "We're",
    "They’re",
    "They're",
    "Let’s",
    "Let's",
    "Don’t",
    "Don't",
    "I’ve",
    "I've",
];

/// How a sentence may end after a word with a full stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// Not known as an abbreviation.
    None,
    /// Never the end.
    BeforeName,
    /// No end when a figure follows.
    BeforeNumber,
    /// The end only before a word that begins sentences.
    Anywhere,
}

impl Abbreviation {
    /// What `word`, written without its last stop, is.
    pub fn of(word: &str) -> Self {
        let lower = word.to_lowercase();
        let is = |list: &[&str]| list.contains(&lower.as_str());
        // “No.” is an abbreviation before a number only, “Mass.” and “ill.” differ by their capital.
        if is(BEFORE_NAME) {
            Self::BeforeName
        } else if is(BEFORE_NUMBER) {
            Self::BeforeNumber
        } else if (is(ANYWHERE) && !is_plain_word(word)) || has_inner_stop(word) {
            Self::Anywhere
        } else {
            Self::None
        }
    }
}

/// Whether `word` begins sentences.
pub(super) fn is_starter(word: &str) -> bool {
    STARTERS.contains(&word)
}

/// Abbreviations of states and days that, written small, are words of their own.
fn is_plain_word(word: &str) -> bool {
    matches!(
        word,
        "ill" | "ind" | "mass" | "wash" | "sun" | "sat" | "wed" | "mar" | "ore" | "mon" | "nat"
    )
}

/// `U.S`, `p.m`, `Ph.D`: letters in groups of at most three with stops between them.
fn has_inner_stop(word: &str) -> bool {
    word.contains('.')
        && word
            .split('.')
            .all(|part| (1..=3).contains(&part.len()) && part.chars().all(char::is_alphabetic))
}
