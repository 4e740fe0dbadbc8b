//! Words that begin sentences.

/// Words that begin a sentence far more often than they follow an abbreviation inside one, in small
/// letters. In order, for searching.
const STARTERS: &[&str] = &[
    "a",
    "about",
    "above",
    "according",
    "across",
    "additionally",
    "after",
    "again",
    "against",
    "all",
    "almost",
    "along",
    "already",
    "also",
    "although",
    "always",
    "among",
    "an",
    "and",
    "another",
    "any",
    "anyone",
    "anything",
    "anyway",
    "apart",
    "are",
    "around",
    "as",
    "aside",
    "at",
    "away",
    "basically",
    "because",
    "before",
    "being",
    "below",
    "beneath",
    "besides",
    "between",
    "beyond",
    "both",
    "but",
    "by",
    "can",
    "certainly",
    "clearly",
    "come",
    "could",
    "currently",
    "despite",
    "did",
    "do",
    "does",
    "don",
    "during",
    "each",
    "earlier",
    "either",
    "even",
    "eventually",
    "every",
    "everybody",
    "everyone",
    "everything",
    "except",
    "feel",
    "few",
    "finally",
    "following",
    "for",
    "fortunately",
    "from",
    "further",
    "furthermore",
    "generally",
    "get",
    "given",
    "go",
    "had",
    "has",
    "have",
    "having",
    "he",
    "hello",
    "hence",
    "her",
    "here",
    "hers",
    "hi",
    "his",
    "hopefully",
    "how",
    "however",
    "i",
    "if",
    "in",
    "indeed",
    "initially",
    "inside",
    "instead",
    "is",
    "it",
    "its",
    "just",
    "keep",
    "last",
    "later",
    "let",
    "like",
    "likewise",
    "make",
    "many",
    "maybe",
    "meanwhile",
    "might",
    "mine",
    "more",
    "moreover",
    "most",
    "much",
    "must",
    "my",
    "neither",
    "never",
    "nevertheless",
    "next",
    "no",
    "nobody",
    "none",
    "nonetheless",
    "nope",
    "nor",
    "normally",
    "not",
    "nothing",
    "now",
    "obviously",
    "of",
    "often",
    "oh",
    "ok",
    "okay",
    "on",
    "once",
    "one",
    "only",
    "or",
    "originally",
    "other",
    "others",
    "otherwise",
    "our",
    "ours",
    "outside",
    "over",
    "overall",
    "people",
    "perhaps",
    "please",
    "plus",
    "previously",
    "prior",
    "probably",
    "quite",
    "rather",
    "recently",
    "regarding",
    "same",
    "secondly",
    "several",
    "she",
    "should",
    "similarly",
    "simply",
    "since",
    "so",
    "some",
    "somebody",
    "somehow",
    "someone",
    "something",
    "sometimes",
    "somewhere",
    "soon",
    "still",
    "subsequently",
    "such",
    "surely",
    "take",
    "than",
    "thanks",
    "that",
    "the",
    "their",
    "then",
    "there",
    "thereafter",
    "therefore",
    "these",
    "they",
    "this",
    "those",
    "though",
    "through",
    "throughout",
    "thus",
    "to",
    "today",
    "together",
    "tomorrow",
    "tonight",
    "too",
    "toward",
    "towards",
    "try",
    "twice",
    "ultimately",
    "under",
    "unfortunately",
    "unless",
    "unlike",
    "until",
    "upon",
    "us",
    "usually",
    "very",
    "was",
    "we",
    "well",
    "were",
    "what",
    "whatever",
    "when",
    "whenever",
    "where",
    "whereas",
    "whether",
    "which",
    "while",
    "who",
    "whoever",
    "whom",
    "whose",
    "why",
    "will",
    "with",
    "within",
    "without",
    "would",
    "yeah",
    "yep",
    "yes",
    "yesterday",
    "yet",
    "you",
    "your",
    "yours",
];

/// Words that, even with a small letter, begin a new sentence after a full stop rather than go on.
/// In order, for searching.
const CARELESS: &[&str] = &[
    "also", "although", "because", "but", "dont", "he", "her", "here", "his", "how", "however",
    "i", "if", "ill", "im", "it", "its", "ive", "just", "let", "maybe", "my", "no", "not", "now",
    "oh", "ok", "okay", "our", "please", "plus", "she", "so", "thank", "thanks", "that", "the",
    "their", "then", "there", "these", "they", "this", "those", "though", "we", "well", "what",
    "when", "where", "who", "why", "yes", "you", "your",
];

/// First parts of contracted words that begin sentences: `Don’t`, `Isn’t`.
const NEGATED: &[&str] = &[
    "aren", "can", "couldn", "didn", "doesn", "don", "hadn", "hasn", "haven", "isn", "mustn",
    "needn", "shouldn", "wasn", "weren", "won", "wouldn",
];

/// Longer words are not in the lists.
const LONGEST: usize = 14;

/// Whether `word`, with a capital, begins sentences: `The`, `It’s`, `Don’t`.
pub(super) fn is_starter(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_uppercase()) && {
        let (base, contracted) = without_contraction(word);
        among(STARTERS, base) || (contracted && among(NEGATED, base))
    }
}

/// Whether `word` begins a sentence even when careless writing gives it a small letter.
pub(super) fn is_careless_starter(word: &str) -> bool {
    let (base, contracted) = without_contraction(word);
    among(CARELESS, base) || (contracted && among(NEGATED, base))
}

/// `It’s` as `It`, and whether it was contracted.
fn without_contraction(word: &str) -> (&str, bool) {
    word.split_once(['\'', '’'])
        .map_or((word, false), |(base, _)| (base, true))
}

fn among(list: &[&str], word: &str) -> bool {
    let mut buffer = [0; LONGEST];
    lower_case(word, &mut buffer).is_some_and(|lower| list.binary_search(&lower).is_ok())
}

/// `word` in small letters, written into `buffer`; none when it is longer or not ASCII.
pub(super) fn lower_case<'b>(word: &str, buffer: &'b mut [u8]) -> Option<&'b str> {
    let room = buffer.get_mut(..word.len()).filter(|_| word.is_ascii())?;
    room.copy_from_slice(word.as_bytes());
    room.make_ascii_lowercase();
    std::str::from_utf8(room).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_in_order_for_searching() {
        for list in [STARTERS, CARELESS, NEGATED] {
            assert!(
                list.is_sorted(),
                "a list searched by halves must be in order"
            );
            assert!(list.iter().all(|word| word.len() <= LONGEST));
        }
    }
}
