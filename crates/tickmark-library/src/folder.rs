//! Where the library is when nobody says otherwise: the platform's folder for application data.

use std::ffi::OsString;
use std::path::PathBuf;

/// The application's name among the data folders; the desktop's identifier.
const NAME: &str = "org.tickmark.Tickmark";

/// The library folder of this user. `variable` reads the environment; `None` when it names no
/// home.
pub fn default_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let absolute = |name: &str| {
        variable(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let data = if cfg!(windows) {
        absolute("APPDATA")
    } else if cfg!(target_os = "macos") {
        absolute("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        absolute("XDG_DATA_HOME").or_else(|| absolute("HOME").map(|home| home.join(".local/share")))
    };
    Some(data?.join(NAME).join("library"))
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    fn folder(variables: &[(&str, &str)]) -> Option<String> {
        let found = default_folder(|name| {
            let (_, value) = variables.iter().find(|(n, _)| *n == name)?;
            Some((*value).into())
        });
        Some(found?.to_string_lossy().into_owned())
    }

    #[test]
    fn the_data_folder_comes_before_the_home() {
        assert_eq!(
            folder(&[("HOME", "/home/a")]).as_deref(),
            Some("/home/a/.local/share/org.tickmark.Tickmark/library")
        );
        assert_eq!(
            folder(&[("HOME", "/home/a"), ("XDG_DATA_HOME", "/data")]).as_deref(),
            Some("/data/org.tickmark.Tickmark/library")
        );
        assert_eq!(
            folder(&[("HOME", "/home/a"), ("XDG_DATA_HOME", "relative")]).as_deref(),
            Some("/home/a/.local/share/org.tickmark.Tickmark/library")
        );
        assert_eq!(folder(&[]), None);
    }
}
