//! Days known by name, fixed and movable.

use chrono::{Datelike, Duration, NaiveDate, Weekday};

use super::period::Which;
use super::when::When;
use super::{Agenda, Read};
use crate::language::english::value::lexicon::Lex;

/// How a day of the year is found.
#[derive(Clone, Copy, Debug)]
enum Rule {
    /// A month and a day.
    Fixed(u32, u32),
    /// The nth weekday of a month, from its end where negative; and days after it.
    Nth(i32, Weekday, u32, i64),
    /// Days from Easter Sunday.
    Easter(i64),
    /// Days from Easter Sunday of the eastern churches.
    Orthodox(i64),
}

use Rule::{Easter, Fixed, Nth, Orthodox};

/// Names in lower case without apostrophes, dots or a last `day`, each with its rule.
const HOLIDAYS: &[(&str, Rule)] = &[
    ("christmas", Fixed(12, 25)),
    ("xmas", Fixed(12, 25)),
    ("christmas eve", Fixed(12, 24)),
    ("xmas eve", Fixed(12, 24)),
    ("boxing", Fixed(12, 26)),
    ("st stephens", Fixed(12, 26)),
    ("halloween", Fixed(10, 31)),
    ("all hallows eve", Fixed(10, 31)),
    ("all saints", Fixed(11, 1)),
    ("all souls", Fixed(11, 2)),
    ("new years eve", Fixed(12, 31)),
    ("new year eve", Fixed(12, 31)),
    ("new years", Fixed(1, 1)),
    ("new year", Fixed(1, 1)),
    ("epiphany", Fixed(1, 6)),
    ("groundhog", Fixed(2, 2)),
    ("valentine", Fixed(2, 14)),
    ("valentines", Fixed(2, 14)),
    ("womens", Fixed(3, 8)),
    ("international womens", Fixed(3, 8)),
    ("pi", Fixed(3, 14)),
    ("st patrick", Fixed(3, 17)),
    ("st patricks", Fixed(3, 17)),
    ("saint patrick", Fixed(3, 17)),
    ("saint patricks", Fixed(3, 17)),
    ("st paddys", Fixed(3, 17)),
    ("saint paddys", Fixed(3, 17)),
    ("april fools", Fixed(4, 1)),
    ("april fool", Fixed(4, 1)),
    ("st georges", Fixed(4, 23)),
    ("earth", Fixed(4, 22)),
    ("anzac", Fixed(4, 25)),
    ("may", Fixed(5, 1)),
    ("workers", Fixed(5, 1)),
    ("international workers", Fixed(5, 1)),
    ("star wars", Fixed(5, 4)),
    ("cinco de mayo", Fixed(5, 5)),
    ("ve", Fixed(5, 8)),
    ("victory in europe", Fixed(5, 8)),
    ("d", Fixed(6, 6)),
    ("flag", Fixed(6, 14)),
    ("juneteenth", Fixed(6, 19)),
    ("freedom", Fixed(6, 19)),
    ("jubilee", Fixed(6, 19)),
    ("canada", Fixed(7, 1)),
    ("independence", Fixed(7, 4)),
    ("bastille", Fixed(7, 14)),
    ("vj", Fixed(8, 15)),
    ("guy fawkes", Fixed(11, 5)),
    ("bonfire night", Fixed(11, 5)),
    ("veterans", Fixed(11, 11)),
    ("armistice", Fixed(11, 11)),
    ("remembrance", Fixed(11, 11)),
    ("world vegan", Fixed(11, 1)),
    ("world aids", Fixed(12, 1)),
    ("human rights", Fixed(12, 10)),
    ("assumption", Fixed(8, 15)),
    ("all fools", Fixed(4, 1)),
    ("waitangi", Fixed(2, 6)),
    ("australia", Fixed(1, 26)),
    ("burns night", Fixed(1, 25)),
    ("st andrews", Fixed(11, 30)),
    ("st davids", Fixed(3, 1)),
    ("kwanzaa", Fixed(12, 26)),
    ("st nicholas", Fixed(12, 6)),
    ("immaculate conception", Fixed(12, 8)),
    ("mlk", Nth(3, Weekday::Mon, 1, 0)),
    ("mlk jr", Nth(3, Weekday::Mon, 1, 0)),
    ("martin luther king", Nth(3, Weekday::Mon, 1, 0)),
    ("martin luther kings", Nth(3, Weekday::Mon, 1, 0)),
    ("martin luther king jr", Nth(3, Weekday::Mon, 1, 0)),
    ("presidents", Nth(3, Weekday::Mon, 2, 0)),
    ("washingtons birthday", Nth(3, Weekday::Mon, 2, 0)),
    ("mothers", Nth(2, Weekday::Sun, 5, 0)),
    ("mother", Nth(2, Weekday::Sun, 5, 0)),
    ("fathers", Nth(3, Weekday::Sun, 6, 0)),
    ("father", Nth(3, Weekday::Sun, 6, 0)),
    ("memorial", Nth(-1, Weekday::Mon, 5, 0)),
    ("labor", Nth(1, Weekday::Mon, 9, 0)),
    ("labour", Nth(1, Weekday::Mon, 9, 0)),
    ("columbus", Nth(2, Weekday::Mon, 10, 0)),
    ("indigenous peoples", Nth(2, Weekday::Mon, 10, 0)),
    ("election", Nth(1, Weekday::Mon, 11, 1)),
    ("thanksgiving", Nth(4, Weekday::Thu, 11, 0)),
    ("turkey", Nth(4, Weekday::Thu, 11, 0)),
    ("black friday", Nth(4, Weekday::Thu, 11, 1)),
    ("small business saturday", Nth(4, Weekday::Thu, 11, 2)),
    ("cyber monday", Nth(4, Weekday::Thu, 11, 4)),
    ("giving tuesday", Nth(4, Weekday::Thu, 11, 5)),
    ("grandparents", Nth(1, Weekday::Mon, 9, 6)),
    ("arbor", Nth(-1, Weekday::Fri, 4, 0)),
    ("commonwealth", Nth(2, Weekday::Mon, 3, 0)),
    ("easter", Easter(0)),
    ("easter sunday", Easter(0)),
    ("easter monday", Easter(1)),
    ("easter mon", Easter(1)),
    ("good friday", Easter(-2)),
    ("holy saturday", Easter(-1)),
    ("easter saturday", Easter(-1)),
    ("maundy thursday", Easter(-3)),
    ("holy thursday", Easter(-3)),
    ("covenant thursday", Easter(-3)),
    ("palm sunday", Easter(-7)),
    ("branch sunday", Easter(-7)),
    ("ash wednesday", Easter(-46)),
    ("mardi gras", Easter(-47)),
    ("shrove tuesday", Easter(-47)),
    ("fat tuesday", Easter(-47)),
    ("pancake", Easter(-47)),
    ("pancake tuesday", Easter(-47)),
    ("shrove monday", Easter(-48)),
    ("ascension", Easter(39)),
    ("ascension thursday", Easter(39)),
    ("pentecost", Easter(49)),
    ("whit sunday", Easter(49)),
    ("white sunday", Easter(49)),
    ("whitsun", Easter(49)),
    ("whit monday", Easter(50)),
    ("pentecost monday", Easter(50)),
    ("trinity sunday", Easter(56)),
    ("corpus christi", Easter(60)),
    ("orthodox easter", Orthodox(0)),
    ("orthodox easter sunday", Orthodox(0)),
    ("orthodox easter monday", Orthodox(1)),
    ("orthodox good friday", Orthodox(-2)),
    ("great friday", Orthodox(-2)),
    ("orthodox palm sunday", Orthodox(-7)),
    ("lazarus saturday", Orthodox(-8)),
    ("clean monday", Orthodox(-48)),
    ("orthodox shrove monday", Orthodox(-48)),
];

/// Most words in a name.
const NAME_LIMIT: usize = 4;

impl Rule {
    /// The day in `year`.
    fn day(self, year: i32) -> Option<NaiveDate> {
        match self {
            Fixed(month, day) => NaiveDate::from_ymd_opt(year, month, day),
            Nth(nth, weekday, month, days) => {
                let wanted = i64::from(weekday.number_from_monday());
                let period = When::month(year, month)?;
                let when =
                    super::nth::nth_weekday(period, u32::try_from(wanted).ok()?, i64::from(nth))?;
                when.from.date().checked_add_signed(Duration::days(days))
            }
            Easter(days) => easter(year)?.checked_add_signed(Duration::days(days)),
            Orthodox(days) => orthodox_easter(year)?.checked_add_signed(Duration::days(days)),
        }
    }

    /// Names that say their day stand without the word “day”.
    fn alone(self, name: &str) -> bool {
        const ONLY_WITH_DAY: &[&str] = &[
            "may",
            "d",
            "pi",
            "flag",
            "freedom",
            "jubilee",
            "earth",
            "canada",
            "australia",
            "mother",
            "father",
            "mothers",
            "fathers",
            "labor",
            "labour",
            "memorial",
            "election",
            "independence",
            "new years",
            "new year",
            "boxing",
            "presidents",
            "workers",
            "womens",
            "turkey",
            "arbor",
            "columbus",
            "star wars",
            "human rights",
            "ve",
            "vj",
            "mlk",
            "martin luther king",
            "st georges",
            "martin luther kings",
            "martin luther king jr",
            "mlk jr",
            "international workers",
            "pancake",
            "all saints",
            "all souls",
            "anzac",
            "veterans",
            "remembrance",
            "commonwealth",
            "waitangi",
            "international womens",
            "grandparents",
            "groundhog",
            "world aids",
            "assumption",
            "ascension",
        ];
        !ONLY_WITH_DAY.contains(&name)
    }
}

impl Agenda<'_, '_> {
    /// `thanksgiving 2014`, `Labor Day of last year`, `next easter`.
    pub(super) fn holiday(&self, at: usize) -> Read<When> {
        let (which, start) = match self.which_word(at) {
            Some((which, end)) => (Some(which), end),
            None => (None, at + usize::from(self.tokens.is(at, "the"))),
        };
        let (rule, end) = self.holiday_name(start)?;
        if let Some((year, end)) = self.year_after(end) {
            return Some((When::day(rule.day(year)?)?, end));
        }
        let of = usize::from(self.tokens.is_any(end, &["of", "in"]));
        if let Some((period, after)) = self.which(end + of).filter(|_| which.is_none())
            && period.grain == super::when::Grain::Year
        {
            return Some((When::day(rule.day(period.from.year())?)?, after));
        }
        let today = self.now.date();
        let year = today.year();
        let mut days = (year - 1..=year + 2).filter_map(|year| rule.day(year));
        let day = match which {
            Some(Which::Last | Which::Past) => days.rev().find(|day| *day < today),
            Some(Which::Next | Which::Coming) => days.find(|day| *day > today),
            Some(Which::This) if !self.whole => rule.day(year),
            _ => days.find(|day| *day >= today),
        };
        Some((When::day(day?)?.open(super::when::Open::Year), end))
    }

    /// The day that is named at `at`.
    fn holiday_name(&self, at: usize) -> Read<Rule> {
        let tokens = self.tokens;
        if !matches!(tokens.lex(at), Lex::Word | Lex::Cue | Lex::Month(_)) {
            return None;
        }
        let mut name = String::new();
        let (mut end, mut found) = (at, None);
        for _ in 0..NAME_LIMIT {
            let word = tokens.word(end);
            if word.is_empty() || tokens.breaks(end) && end > at {
                break;
            }
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(&word.to_ascii_lowercase());
            end += 1;
            let apostrophe = matches!(tokens.lex(end), Lex::Sign('\'' | '’')) && tokens.glued(end);
            let stop = tokens.is_sign(end, '.') && (name.ends_with("st") || name.ends_with("jr"));
            let tied = apostrophe || stop || tokens.is_dash(end);
            if apostrophe && tokens.is(end + 1, "s") && tokens.glued(end + 1) {
                name.push('s');
                end += 2;
            } else if tied && tokens.glued(end) && tokens.get(end + 1).is_some() {
                end += 1;
            }
            let rule = HOLIDAYS
                .iter()
                .find(|(known, _)| *known == name)
                .map(|found| found.1);
            let day = tokens.is_any(end, &["day", "days"]);
            if let Some(rule) = rule.filter(|rule| day || rule.alone(&name)) {
                found = Some((rule, end + usize::from(day)));
            }
        }
        found
    }
}

/// Easter Sunday of the western churches.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let leap = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15;
    let epact = leap.rem_euclid(30);
    let moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + moon + 2 - century + century / 4).rem_euclid(7);
    let days = moon - weekday;
    let month = 3 + (days + 40) / 44;
    let day = days + 28 - 31 * (month / 4);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// Easter Sunday of the eastern churches, in the Gregorian calendar.
fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    let moon = (19 * year.rem_euclid(19) + 15).rem_euclid(30);
    let weekday = (2 * year.rem_euclid(4) + 4 * year.rem_euclid(7) - moon + 34).rem_euclid(7);
    let days = moon + weekday + 114;
    let (month, day) = (
        u32::try_from(days / 31).ok()?,
        u32::try_from(days % 31 + 1).ok()?,
    );
    let ahead = i64::from(year.div_euclid(100) - year.div_euclid(400) - 2);
    NaiveDate::from_ymd_opt(year, month, day)?.checked_add_signed(Duration::days(ahead))
}
