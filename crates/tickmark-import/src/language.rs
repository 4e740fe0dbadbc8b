//! The language of a text.

use whatlang::Lang;

/// Fewer letters than this say nothing certain.
const ENOUGH_BYTES: usize = 60;

/// The part of a text that is looked at: enough for certainty, cheap for a book.
const SAMPLE_BYTES: usize = 20_000;

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

/// The BCP 47 tag of the text's language; `None` when too short or uncertain.
pub(crate) fn of(text: &str) -> Option<String> {
    let sample = &text[..text.floor_char_boundary(SAMPLE_BYTES.min(text.len()))];
    if sample.trim().len() < ENOUGH_BYTES {
        return None;
    }
    let info = whatlang::detect(sample)?;
    info.is_reliable().then(|| short_tag(info.lang()))
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
        assert_eq!(of(english).as_deref(), Some("en"));
        let german =
            "Der Stadtrat hat am Dienstag beschlossen, die alte Brücke bis Juni zu sperren.";
        assert_eq!(of(german).as_deref(), Some("de"));
        assert_eq!(of("Hello"), None);
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
