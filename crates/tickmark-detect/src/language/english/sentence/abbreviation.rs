//! Abbreviations that end in a full stop, by whether a sentence can end with them.

use super::starter;

/// Stand before a name or a number: a sentence never ends with them. In order, for searching.
const BEFORE_NAME: &[&str] = &[
    "adm",
    "aka",
    "ald",
    "amb",
    "approx",
    "assoc",
    "asst",
    "asst.prof",
    "atty",
    "bp",
    "brig",
    "ca",
    "capt",
    "cdr",
    "cdre",
    "cf",
    "cllr",
    "cmdr",
    "col",
    "comdr",
    "cpl",
    "cpo",
    "cpt",
    "cst",
    "det",
    "det.insp",
    "det.sgt",
    "dn",
    "dr",
    "drs",
    "e.g",
    "eg",
    "esp",
    "flt",
    "fr",
    "ft",
    "gen",
    "gov",
    "hon",
    "hrh",
    "i.e",
    "ie",
    "incl",
    "insp",
    "lt",
    "lt.cmdr",
    "lt.col",
    "lt.gen",
    "maj",
    "maj.gen",
    "messrs",
    "mgr",
    "mlle",
    "mme",
    "mons",
    "mr",
    "mrs",
    "ms",
    "mssrs",
    "mt",
    "mx",
    "pfc",
    "ph",
    "pres",
    "prof",
    "pte",
    "pvt",
    "rep",
    "repr",
    "reps",
    "rev",
    "rfn",
    "sec.gen",
    "secy",
    "sen",
    "sens",
    "sgt",
    "sra",
    "srta",
    "st",
    "ste",
    "supr",
    "supt",
    "treas",
    "viz",
    "vs",
];

/// Stand before a number: no end when a figure follows. In order, for searching.
const BEFORE_NUMBER: &[&str] = &[
    "apr", "art", "arts", "aug", "b", "c", "cap", "ch", "chap", "d", "dec", "div", "eq", "est",
    "ex", "ext", "feb", "fig", "figs", "fl", "jan", "jul", "jun", "m", "mar", "n", "no", "nos",
    "nov", "nr", "oct", "op", "p", "para", "pp", "pt", "r", "s", "sec", "sect", "sep", "sept",
    "ser", "tab", "tel", "v", "ver", "vol", "vols",
];

/// Stand anywhere: an end only when the next word begins a sentence. In order, for searching.
const ANYWHERE: &[&str] = &[
    "admin", "adv", "al", "ala", "alta", "amt", "apt", "ariz", "ark", "assn", "attn", "auth",
    "ave", "avg", "b.sc", "bldg", "blvd", "bn", "bros", "calif", "cert", "cm", "co", "coll",
    "colo", "conf", "conn", "cont", "contd", "corp", "cu", "deg", "dept", "dist", "econ", "ed",
    "eds", "educ", "elem", "enc", "encl", "engr", "env", "esq", "etc", "fed", "fla", "fri", "govt",
    "gr", "hist", "hosp", "hr", "hrs", "hwy", "ill", "inc", "ind", "inst", "intl", "inv", "jct",
    "jr", "kan", "kg", "km", "ky", "lb", "lbs", "lib", "libr", "lic", "llc", "ltd", "m.sc", "mass",
    "max", "md", "mfg", "mgmt", "mi", "mich", "min", "minn", "mins", "misc", "mm", "mo", "mon",
    "mont", "mph", "mult", "n.y", "nat", "natl", "neb", "nev", "okla", "ont", "ore", "orig", "oz",
    "pac", "penn", "ph.d", "pkg", "pkwy", "pl", "pty", "publ", "qt", "qty", "que", "rd", "rec",
    "ref", "refs", "reg", "regs", "resp", "rpm", "rte", "ry", "sask", "sat", "sch", "sci", "soc",
    "sq", "sr", "sun", "sys", "tenn", "terr", "tex", "thu", "thur", "thurs", "trans", "tue",
    "tues", "twp", "univ", "va", "vic", "voc", "vt", "wash", "wed", "wis", "wk", "wks", "wva",
    "wyo", "yr", "yrs",
];

/// Units of measure: abbreviations only after a figure, so that `Mm.` is a murmur.
const UNITS: &[&str] = &[
    "cm", "ft", "hr", "hrs", "kg", "km", "lb", "lbs", "mi", "min", "mins", "mm", "oz", "sec", "yr",
    "yrs",
];

/// Abbreviations that are words of their own when written small.
const PLAIN_WHEN_SMALL: &[&str] = &[
    "ill", "ind", "mar", "mass", "mon", "nat", "ore", "sat", "sun", "wash", "wed",
];

/// Longer words are no abbreviations.
const LONGEST: usize = 10;

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
        let mut buffer = [0; LONGEST];
        let Some(lower) = starter::lower_case(word, &mut buffer) else {
            return if matches!(word, "N°" | "n°" | "Nº" | "nº") {
                Self::BeforeNumber
            } else if has_inner_stop(word) {
                Self::Anywhere
            } else {
                Self::None
            };
        };
        let is = |list: &[&str]| list.binary_search(&lower).is_ok();
        let small = word == lower;
        if is(BEFORE_NAME) {
            Self::BeforeName
        } else if is(BEFORE_NUMBER) {
            Self::BeforeNumber
        } else if (is(ANYWHERE) && !(small && is(PLAIN_WHEN_SMALL))) || has_inner_stop(word) {
            Self::Anywhere
        } else {
            Self::None
        }
    }
}

/// Whether `word` is a unit of measure, which counts as an abbreviation after a figure only.
pub(super) fn is_unit(word: &str) -> bool {
    let mut buffer = [0; LONGEST];
    starter::lower_case(word, &mut buffer).is_some_and(|lower| UNITS.binary_search(&lower).is_ok())
}

/// `U.S`, `p.m`, `Ph.D`: letters in groups of at most three with stops between them.
pub(super) fn has_inner_stop(word: &str) -> bool {
    word.contains('.')
        && word
            .split('.')
            .all(|part| (1..=3).contains(&part.len()) && part.chars().all(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order_for_searching() {
        for list in [
            BEFORE_NAME,
            BEFORE_NUMBER,
            ANYWHERE,
            UNITS,
            PLAIN_WHEN_SMALL,
        ] {
            assert!(
                list.is_sorted(),
                "a list searched by halves must be in order"
            );
            assert!(list.iter().all(|word| word.len() <= LONGEST));
        }
    }
}
