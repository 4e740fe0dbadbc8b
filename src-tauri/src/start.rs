//! What the app is started with: a file, a library folder.

use std::ffi::OsString;
use std::path::PathBuf;

/// The command line of the window.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Start {
    /// An article to import.
    pub file: Option<PathBuf>,
    /// The library folder, when it is not the default one.
    pub library: Option<PathBuf>,
}

impl Start {
    /// Reads `[FILE] [--library DIR]`; says in one sentence what it does not understand.
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut start = Self::default();
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let text = argument.to_string_lossy();
            if let Some(folder) = text.strip_prefix("--library=") {
                start.library = Some(PathBuf::from(folder));
            } else if text == "--library" {
                let folder = arguments
                    .next()
                    .ok_or("`--library` needs a folder after it.")?;
                start.library = Some(PathBuf::from(folder));
            } else if text.starts_with("--") {
                return Err(format!("`{text}` is not an option of tickmark-desktop."));
            } else if start.file.is_none() {
                start.file = Some(PathBuf::from(argument));
            } else {
                return Err("Only one article can be opened at a time.".to_owned());
            }
        }
        Ok(start)
    }

    /// The name under which a second start on the same library finds the first: another library is
    /// another window.
    pub fn instance_name(&self) -> String {
        let Some(folder) = &self.library else {
            return NAME.to_owned();
        };
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
        let letters: String = folder
            .to_string_lossy()
            .bytes()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        format!("{NAME}.L{letters}")
    }
}

const NAME: &str = "org.tickmark.Tickmark";

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Start, String> {
        Start::read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn a_file_and_a_library() {
        let start = read(&["piece.txt", "--library", "/tmp/desk"]).unwrap();
        assert_eq!(start.file, Some(PathBuf::from("piece.txt")));
        assert_eq!(start.library, Some(PathBuf::from("/tmp/desk")));
        assert_eq!(
            read(&["--library=/tmp/desk"]).unwrap().library,
            start.library
        );
    }

    #[test]
    fn nothing_is_a_plain_start() {
        assert_eq!(read(&[]), Ok(Start::default()));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert!(read(&["--nonsense"]).unwrap_err().contains("--nonsense"));
        assert!(read(&["--library"]).unwrap_err().contains("folder"));
        assert!(
            read(&["a.txt", "b.txt"])
                .unwrap_err()
                .contains("one article")
        );
    }
}
