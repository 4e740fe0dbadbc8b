//! Forms of English verbs: from the base form outwards, and back.

use super::lexicon::{BASE, Classes, GERUND, PARTICIPLE, PAST, PRESENT};

/// Base, past, participle of verbs that do not end in `-ed`.
const IRREGULAR: &str = "arise arose arisen|bear bore borne|beat beat beaten|become became become|\
    begin began begun|bet bet bet|bid bid bid|bind bound bound|blow blew blown|break broke broken|\
    breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|\
    burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|\
    come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|\
    drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|\
    fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|\
    forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|\
    get got got|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|\
    hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|\
    know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|\
    light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|\
    overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|\
    overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|\
    rebuild rebuilt rebuilt|repay repaid repaid|rewrite rewrote rewritten|rid rid rid|ride rode ridden|\
    ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|\
    sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|\
    shoot shot shot|show showed shown|prove proved proven|bite bit bitten|bend bent bent|\
    weave wove woven|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|\
    slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|\
    split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|\
    strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|\
    swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|\
    think thought thought|throw threw thrown|undergo underwent undergone|\
    understand understood understood|undertake undertook undertaken|uphold upheld upheld|\
    upset upset upset|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|\
    withhold withheld withheld|withstand withstood withstood|write wrote written|born bore born|\
    bleed bled bled|cling clung clung|creep crept crept|fling flung flung|foresee foresaw foreseen|\
    forgo forwent forgone|kneel knelt knelt|knit knit knit|outdo outdid outdone|outrun outran outrun|\
    outsell outsold outsold|override overrode overridden|overrun overran overrun|\
    overhear overheard overheard|redo redid redone|rerun reran rerun|resell resold resold|\
    retell retold retold|rethink rethought rethought|shrink shrank shrunk|slay slew slain|\
    sling slung slung|spring sprang sprung|sting stung stung|swell swelled swollen|\
    thrust thrust thrust|tread trod trodden|undercut undercut undercut|undo undid undone|\
    unwind unwound unwound|weep wept wept|wind wound wound";

/// Verbs of more than one syllable that double their last letter.
const DOUBLING: &str = "admit commit submit permit omit emit transmit deter defer refer confer prefer \
    incur occur expel compel propel rebel control patrol regret forget begin program equip kidnap \
    cancel travel label signal level model fuel enrol fulfil \
    abet abhor acquit allot annul channel counsel dial distil excel extol funnel instil marvel \
    pedal quarrel rebut repel revel rival total tunnel unravel wed";

/// The forms of the verb `base` with their classes, `base` itself first.
pub fn forms(base: &str) -> Vec<(String, Classes)> {
    let (past, participle) = past_forms(base);
    let mut forms = vec![
        (base.to_owned(), BASE),
        (third_person(base), PRESENT),
        (past, PAST),
        (participle, PARTICIPLE),
        (gerund(base), GERUND),
    ];
    if base.ends_with('l') && doubles(base) {
        // American spelling beside the British: `canceled`, `canceling`.
        forms.push((format!("{base}ed"), PAST | PARTICIPLE));
        forms.push((format!("{base}ing"), GERUND));
    }
    forms
}

/// Past tense and past participle of `base`.
pub fn past_forms(base: &str) -> (String, String) {
    for entry in IRREGULAR.split('|') {
        let mut parts = entry.split_whitespace();
        if parts.next() == Some(base) {
            let past = parts.next().unwrap_or(base);
            return (past.to_owned(), parts.next().unwrap_or(past).to_owned());
        }
    }
    let past = if base.ends_with('e') {
        format!("{base}d")
    } else if let Some(stem) = consonant_y(base) {
        format!("{stem}ied")
    } else if doubles(base) {
        format!("{base}{}ed", last(base))
    } else {
        format!("{base}ed")
    };
    (past.clone(), past)
}

/// `goes`, `tries`, `says`.
pub fn third_person(base: &str) -> String {
    if let Some(stem) = consonant_y(base) {
        format!("{stem}ies")
    } else if ["s", "x", "z", "ch", "sh", "o"]
        .iter()
        .any(|end| base.ends_with(end))
    {
        format!("{base}es")
    } else {
        format!("{base}s")
    }
}

/// `making`, `dying`, `running`.
pub fn gerund(base: &str) -> String {
    if let Some(stem) = base.strip_suffix("ie") {
        format!("{stem}ying")
    } else if base.ends_with('e') && !base.ends_with("ee") && base.len() > 2 {
        format!("{}ing", base.strip_suffix('e').unwrap_or(base))
    } else if doubles(base) {
        format!("{base}{}ing", last(base))
    } else {
        format!("{base}ing")
    }
}

/// The base form of an `-ing` form, checked with `is_verb`; for an unknown verb the bare stem.
pub fn base_of_gerund(form: &str, is_verb: impl Fn(&str) -> bool) -> Option<String> {
    let stem = form.strip_suffix("ing")?;
    let undoubled = {
        let mut chars = stem.chars();
        let end = chars.next_back();
        (end.is_some() && chars.clone().next_back() == end).then(|| chars.as_str().to_owned())
    };
    let ie = stem.strip_suffix('y').map(|s| format!("{s}ie"));
    [
        Some(stem.to_owned()),
        Some(format!("{stem}e")),
        undoubled,
        ie,
    ]
    .into_iter()
    .flatten()
    .find(|candidate| is_verb(candidate) && gerund(candidate) == form)
}

fn consonant_y(base: &str) -> Option<&str> {
    let stem = base.strip_suffix('y')?;
    (!is_vowel(stem.chars().next_back()?)).then_some(stem)
}

/// Whether the last consonant is doubled: `stop`, `plan`, and the listed longer verbs.
fn doubles(base: &str) -> bool {
    if DOUBLING.split_whitespace().any(|verb| verb == base) {
        return true;
    }
    let mut back = base.chars().rev();
    let (Some(end), Some(vowel), before) = (back.next(), back.next(), back.next()) else {
        return false;
    };
    let vowels = base.chars().filter(|c| is_vowel(*c)).count();
    vowels == 1
        && is_vowel(vowel)
        && !is_vowel(end)
        && !matches!(end, 'w' | 'x' | 'y')
        && before.is_some_and(|c| !is_vowel(c))
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

fn last(base: &str) -> char {
    base.chars().next_back().unwrap_or('e')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_follow_the_spelling_rules() {
        let check = |base: &str, third: &str, past: &str, ing: &str| {
            assert_eq!(third_person(base), third);
            assert_eq!(past_forms(base).0, past);
            assert_eq!(gerund(base), ing);
        };
        check("stop", "stops", "stopped", "stopping");
        check("carry", "carries", "carried", "carrying");
        check("play", "plays", "played", "playing");
        check("die", "dies", "died", "dying");
        check("agree", "agrees", "agreed", "agreeing");
        check("visit", "visits", "visited", "visiting");
        check("commit", "commits", "committed", "committing");
        check("fix", "fixes", "fixed", "fixing");
        check("write", "writes", "wrote", "writing");
    }

    #[test]
    fn a_gerund_leads_back_to_its_base() {
        let known = |word: &str| ["make", "run", "kill", "lie", "free"].contains(&word);
        for (form, base) in [
            ("making", "make"),
            ("running", "run"),
            ("killing", "kill"),
            ("lying", "lie"),
        ] {
            assert_eq!(base_of_gerund(form, known).as_deref(), Some(base));
        }
        assert_eq!(base_of_gerund("evening", known), None);
    }
}
