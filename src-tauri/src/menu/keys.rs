//! How the keys of an action are shown in the menu. Keys belong to the page, which knows when a
//! field has them, so outside macOS an entry shows its key and does not listen for it.

use super::model::Platform;

/// The way a system shows the keys of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// What follows the words of the entry.
    pub suffix: String,
    /// A key of the system's menu, which macOS gives to the page first.
    pub accelerator: Option<String>,
    /// A key GTK writes at the end of the line without listening for it.
    pub written: Option<String>,
}

/// Keys as chords name them (`$mod+Shift+z`, `v s`) and as people read them (`Ctrl+Shift+Z`).
pub fn shown(platform: Platform, chord: &str, words: &str) -> Shown {
    let single = !chord.contains(' ');
    let suffix = match platform {
        Platform::Windows => format!("\t{words}"),
        Platform::Mac if single && chord.contains("$mod") => {
            return Shown {
                accelerator: Some(chord.replace("$mod", "CmdOrCtrl")),
                ..Shown::default()
            };
        }
        Platform::Linux if single => {
            return Shown {
                written: Some(chord.to_owned()),
                ..Shown::default()
            };
        }
        Platform::Mac | Platform::Linux => format!("  ({words})"),
    };
    Shown {
        suffix,
        ..Shown::default()
    }
}

/// The words of an entry as muda takes them: an ampersand stands for itself.
pub fn literal(words: &str) -> String {
    words.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_shows_keys_its_own_way() {
        let windows = shown(Platform::Windows, "$mod+k", "Ctrl+K");
        assert_eq!(windows.suffix, "\tCtrl+K", "the tab sets it to the right");
        assert_eq!(windows.accelerator, None, "the page listens, not the menu");
        let mac = shown(Platform::Mac, "$mod+Shift+z", "⌘⇧Z");
        assert_eq!(mac.accelerator.as_deref(), Some("CmdOrCtrl+Shift+z"));
        assert_eq!(mac.suffix, "");
        let linux = shown(Platform::Linux, "Shift+Space", "Shift+Space");
        assert_eq!(linux.written.as_deref(), Some("Shift+Space"));
        assert_eq!(linux.accelerator, None, "the page listens, not the menu");
    }

    #[test]
    fn letters_of_text_are_never_keys_of_a_mac_menu() {
        for chord in ["j", "Shift+A", ".", "F1", "v s"] {
            let shown = shown(Platform::Mac, chord, "X");
            assert_eq!(
                shown.accelerator, None,
                "{chord} would be taken from fields"
            );
            assert_eq!(shown.suffix, "  (X)");
        }
    }

    #[test]
    fn several_presses_follow_the_words() {
        assert_eq!(shown(Platform::Linux, "v s", "V S").suffix, "  (V S)");
    }

    #[test]
    fn an_ampersand_is_no_mnemonic() {
        assert_eq!(literal("Dates & figures"), "Dates && figures");
    }
}
