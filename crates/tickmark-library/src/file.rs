//! Files of the reviewer: read within limits, written whole or not at all.
#![allow(
    clippy::disallowed_methods,
    reason = "the one place where the reviewer’s own files are opened"
)]

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use tickmark_import::{ImportError, MAX_BYTES};

use crate::{Error, ErrorCode, Result};

/// How the file came to be read: tells what it means that it is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// Chosen in a dialog or dropped, so it was there a moment ago.
    Chosen,
    /// By a name that somebody typed.
    Typed,
}

/// The bytes of a regular file of at most [`MAX_BYTES`]. The size is checked before the file is
/// read, and a file that grows meanwhile is not followed.
pub(crate) fn read(path: &Path, given: Given) -> Result<Vec<u8>> {
    let name = file_name(path);
    let unreadable = |error: std::io::Error| not_read(&name, &error);
    let about = std::fs::metadata(path).map_err(|error| match (error.kind(), given) {
        (ErrorKind::NotFound, Given::Typed) => not_imported(&name, "there is no file of that name")
            .with_hint("Check the spelling of the name and of its folder."),
        _ => unreadable(error),
    })?;
    if about.is_dir() {
        return Err(not_imported(&name, "it is a folder").with_hint("Choose a file inside it."));
    }
    if !about.is_file() {
        return Err(not_imported(&name, "it is not an ordinary file")
            .with_hint("Choose the file that holds the article."));
    }
    if path.extension().is_some_and(|end| end == "tickmark") {
        return Err(not_imported(&name, "packed articles cannot be opened yet")
            .with_hint("Choose the text, Markdown or web page the article came from."));
    }
    if about.len() > MAX_BYTES {
        return Err(of_import(&name, &ImportError::TooLarge));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    within_limits(&name, bytes)
}

/// The bytes of a stream, within the same limits.
pub(crate) fn read_stream(name: &str, stream: impl Read) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stream
        .take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| not_read(name, &error))?;
    within_limits(name, bytes)
}

fn within_limits(name: &str, bytes: Vec<u8>) -> Result<Vec<u8>> {
    match bytes.len() as u64 {
        0 => Err(of_import(name, &ImportError::Empty)),
        len if len > MAX_BYTES => Err(of_import(name, &ImportError::TooLarge)),
        _ => Ok(bytes),
    }
}

/// What is said when the importer gives nothing.
pub(crate) fn of_import(name: &str, error: &ImportError) -> Error {
    not_imported(name, &error.to_string()).with_hint(error.hint())
}

fn not_read(name: &str, error: &std::io::Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound => not_imported(name, "it is not there any more")
            .with_hint("Look where it was moved to and choose it again."),
        ErrorKind::PermissionDenied => not_imported(name, "you may not read it")
            .with_hint("Change its permissions, or copy it to a folder of yours."),
        _ => not_imported(name, &format!("it could not be read ({error})"))
            .with_hint("Copy it to this computer and choose the copy."),
    }
}

fn not_imported(name: &str, why: &str) -> Error {
    Error::new(
        ErrorCode::ImportFailed,
        format!("{name} was not imported: {why}."),
    )
}

/// Writes a file by a temporary file beside it and a rename: it is there whole, or as before.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .map_or_else(|| PathBuf::from("."), Path::to_path_buf);
    if path.is_dir() {
        return Err(not_written("there is a folder of that name")
            .with_hint("Choose another name for the report."));
    }
    write_beside(&folder, path, bytes).map_err(|error| unwritable(&folder, &error))
}

fn write_beside(folder: &Path, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".tickmark-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Others may read a report as far as the person's own setting (umask) lets them.
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

fn unwritable(folder: &Path, error: &std::io::Error) -> Error {
    let folder = file_name(folder);
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            not_written(&format!("the folder {folder} is not there"))
                .with_hint("Choose another folder.")
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            not_written(&format!("nothing can be written to the folder {folder}"))
                .with_hint("Choose a folder of yours.")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => not_written("the disk is full")
            .with_hint("Make room or choose another disk, then export again."),
        _ => not_written(&error.to_string()).with_hint("Choose another folder."),
    }
}

fn not_written(why: &str) -> Error {
    Error::new(
        ErrorCode::ExportFailed,
        format!("The report was not written: {why}."),
    )
}

/// The last part of a path in quotation marks, as it stands in a sentence.
pub(crate) fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    format!("“{}”", name.to_string_lossy())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(error: &Error) -> String {
        format!(
            "{} {}",
            error.message,
            error.hint.as_deref().unwrap_or_default()
        )
    }

    #[test]
    fn a_file_that_cannot_be_imported_says_why_and_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("empty.txt"), "").unwrap();
        std::fs::write(at("raid.tickmark"), "packed").unwrap();
        std::fs::create_dir(at("drafts")).unwrap();
        let large = File::create(at("large.txt")).unwrap();
        large.set_len(MAX_BYTES + 1).unwrap();
        for (name, sentence) in [
            (
                "gone.txt",
                "“gone.txt” was not imported: it is not there any more. Look where it was moved to and choose it again.",
            ),
            (
                "empty.txt",
                "“empty.txt” was not imported: there is no text in it. Choose a file that holds the article, or paste its text.",
            ),
            (
                "drafts",
                "“drafts” was not imported: it is a folder. Choose a file inside it.",
            ),
            (
                "raid.tickmark",
                "“raid.tickmark” was not imported: packed articles cannot be opened yet. Choose the text, Markdown or web page the article came from.",
            ),
            (
                "large.txt",
                "“large.txt” was not imported: it is larger than 20 MB. Cut it into parts of at most 20 MB, or paste the part you want to check.",
            ),
        ] {
            assert_eq!(said(&read(&at(name), Given::Chosen).unwrap_err()), sentence);
        }
    }

    #[test]
    fn a_name_that_was_typed_may_never_have_been_there() {
        let folder = tempfile::tempdir().unwrap();
        let error = read(&folder.path().join("gone.txt"), Given::Typed).unwrap_err();
        assert_eq!(
            said(&error),
            "“gone.txt” was not imported: there is no file of that name. Check the spelling of the name and of its folder."
        );
    }

    #[test]
    fn a_file_the_system_refuses_says_why_and_what_to_do() {
        let said = |kind: ErrorKind| said(&not_read("“a.txt”", &kind.into()));
        assert_eq!(
            said(ErrorKind::PermissionDenied),
            "“a.txt” was not imported: you may not read it. Change its permissions, or copy it to a folder of yours."
        );
        assert_eq!(
            said(ErrorKind::TimedOut),
            "“a.txt” was not imported: it could not be read (timed out). Copy it to this computer and choose the copy."
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_device_is_no_article() {
        let error = read(Path::new("/dev/zero"), Given::Chosen).unwrap_err();
        assert!(error.message.contains("not an ordinary file"), "{error}");
    }

    #[test]
    fn a_report_is_written_whole_and_replaces_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.html");
        write(&path, b"first").unwrap();
        write(&path, b"second").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_report_that_cannot_be_written_says_why_and_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let missing = write(&folder.path().join("gone/report.html"), b"x").unwrap_err();
        assert_eq!(
            said(&missing),
            "The report was not written: the folder “gone” is not there. Choose another folder."
        );
        let taken = write(folder.path(), b"x").unwrap_err();
        assert!(taken.message.contains("folder of that name"), "{taken}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn every_reason_for_not_writing_has_its_sentence() {
        let said = |kind: ErrorKind| said(&unwritable(Path::new("/home/a/desk"), &kind.into()));
        assert_eq!(
            said(ErrorKind::StorageFull),
            "The report was not written: the disk is full. Make room or choose another disk, then export again."
        );
        assert_eq!(
            said(ErrorKind::ReadOnlyFilesystem),
            "The report was not written: nothing can be written to the folder “desk”. Choose a folder of yours."
        );
        assert_eq!(
            said(ErrorKind::PermissionDenied),
            said(ErrorKind::ReadOnlyFilesystem)
        );
    }
}
