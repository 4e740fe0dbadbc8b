//! The language of a text, and the pack for a language.

use std::sync::LazyLock;

use whatlang::Lang;

use super::{ENGLISH, Language, PLAIN, Tables};

/// Fewer bytes than this say nothing certain.
const ENOUGH_BYTES: usize = 60;

/// A text without a known language is English unless this much of it says otherwise.
const SURE_BYTES: usize = 160;

/// A long text is looked at in this many places, so that one foreign passage does not decide.
const SAMPLES: usize = 16;

/// How much is read in each place.
const SAMPLE_BYTES: usize = 300;

/// The two-letter codes; BCP 47 wants them where a language has one.
const SHORT_TAGS: [(Lang, &str); 69] = [
    (Lang::Epo, "eo"),
    (Lang::Eng, "en"),
    (Lang::Rus, "ru"),
    (Lang::Cmn, "zh"),
    (Lang::Spa, "es"),
    (Lang::Por, "pt"),
    (Lang::Ita, "it"),
    (Lang::Ben, "bn"),
    (Lang::Fra, "fr"),
    (Lang::Deu, "de"),
    (Lang::Ukr, "uk"),
    (Lang::Kat, "ka"),
    (Lang::Ara, "ar"),
    (Lang::Hin, "hi"),
    (Lang::Jpn, "ja"),
    (Lang::Heb, "he"),
    (Lang::Yid, "yi"),
    (Lang::Pol, "pl"),
    (Lang::Amh, "am"),
    (Lang::Jav, "jv"),
    (Lang::Kor, "ko"),
    (Lang::Nob, "nb"),
    (Lang::Dan, "da"),
    (Lang::Swe, "sv"),
    (Lang::Fin, "fi"),
    (Lang::Tur, "tr"),
    (Lang::Nld, "nl"),
    (Lang::Hun, "hu"),
    (Lang::Ces, "cs"),
    (Lang::Ell, "el"),
    (Lang::Bul, "bg"),
    (Lang::Bel, "be"),
    (Lang::Mar, "mr"),
    (Lang::Kan, "kn"),
    (Lang::Ron, "ro"),
    (Lang::Slv, "sl"),
    (Lang::Hrv, "hr"),
    (Lang::Srp, "sr"),
    (Lang::Mkd, "mk"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Est, "et"),
    (Lang::Tam, "ta"),
    (Lang::Vie, "vi"),
    (Lang::Urd, "ur"),
    (Lang::Tha, "th"),
    (Lang::Guj, "gu"),
    (Lang::Uzb, "uz"),
    (Lang::Pan, "pa"),
    (Lang::Aze, "az"),
    (Lang::Ind, "id"),
    (Lang::Tel, "te"),
    (Lang::Pes, "fa"),
    (Lang::Mal, "ml"),
    (Lang::Ori, "or"),
    (Lang::Mya, "my"),
    (Lang::Nep, "ne"),
    (Lang::Sin, "si"),
    (Lang::Khm, "km"),
    (Lang::Tuk, "tk"),
    (Lang::Aka, "ak"),
    (Lang::Zul, "zu"),
    (Lang::Sna, "sn"),
    (Lang::Afr, "af"),
    (Lang::Lat, "la"),
    (Lang::Slk, "sk"),
    (Lang::Cat, "ca"),
    (Lang::Tgl, "tl"),
    (Lang::Hye, "hy"),
];

/// The packs for languages that have no rules: they differ by name alone.
static WITHOUT_RULES: LazyLock<Vec<Tables>> = LazyLock::new(|| {
    SHORT_TAGS
        .iter()
        .map(|(lang, tag)| Tables {
            tag,
            name: lang.eng_name(),
            ..Tables::EMPTY
        })
        .collect()
});

/// The pack for a BCP 47 tag; region and script make no difference.
pub fn of_tag(tag: &str) -> &'static dyn Language {
    let primary = primary(tag);
    if primary == ENGLISH.tag() {
        return &ENGLISH;
    }
    let known = WITHOUT_RULES.iter().find(|tables| tables.tag == primary);
    known.unwrap_or(&PLAIN)
}

/// The pack for the language that a text shows; a text too short to tell is taken for English.
pub fn of_text(text: &str) -> &'static dyn Language {
    if text.len() < SURE_BYTES {
        return &ENGLISH;
    }
    detect(text).map_or(&ENGLISH, |tag| of_tag(&tag))
}

/// The BCP 47 tag of a text's language. A `declared` one, as pages carry it, stands unless the text
/// is plainly in another; `None` when nothing is declared and the text is too short or uncertain.
pub fn detect_or(text: &str, declared: Option<String>) -> Option<String> {
    match (detect(text), declared) {
        (Some(found), Some(declared)) if primary(&declared) == found => Some(declared),
        (Some(found), _) => Some(found),
        (None, declared) => declared,
    }
}

/// The BCP 47 tag of the language a text shows; `None` when it is too short or uncertain.
pub fn detect(text: &str) -> Option<String> {
    let sample = sample(text);
    if sample.trim().len() < ENOUGH_BYTES {
        return None;
    }
    let info = whatlang::detect(&sample)?;
    info.is_reliable().then(|| short_tag(info.lang()))
}

fn primary(tag: &str) -> String {
    let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
    primary.to_ascii_lowercase()
}

/// Some of a long text, from its beginning to its end.
fn sample(text: &str) -> String {
    if text.len() <= SAMPLES * SAMPLE_BYTES {
        return text.to_owned();
    }
    let mut sample = String::with_capacity(SAMPLES * (SAMPLE_BYTES + 1));
    for place in 0..SAMPLES {
        let start = text.floor_char_boundary(text.len() / SAMPLES * place);
        let end = text.floor_char_boundary(start + SAMPLE_BYTES);
        sample.push_str(text.get(start..end).unwrap_or_default());
        sample.push(' ');
    }
    sample
}

fn short_tag(lang: Lang) -> String {
    let known = SHORT_TAGS.iter().find(|(known, _)| *known == lang);
    known.map_or(lang.code(), |(_, short)| short).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_german_and_too_short() {
        let english =
            "The council voted on Tuesday to close the old bridge for repairs until June.";
        assert_eq!(detect(english).as_deref(), Some("en"));
        let german =
            "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke bis Juni zu sperren.";
        assert_eq!(detect(german).as_deref(), Some("de"));
        assert_eq!(detect("Hello"), None);
    }

    #[test]
    fn languages_of_three_letters_keep_them() {
        assert_eq!(short_tag(Lang::Eng), "en");
        for lang in Lang::all() {
            let short = SHORT_TAGS.iter().filter(|(known, _)| known == lang);
            assert!(short.count() <= 1, "{lang:?} is listed once");
            assert!((2..=3).contains(&short_tag(*lang).len()));
        }
    }
}
