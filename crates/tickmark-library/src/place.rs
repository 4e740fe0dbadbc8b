//! Where a library lies when nobody names another place.

use std::ffi::OsString;
use std::path::PathBuf;

/// The usual library of this user: in the platform's folder for the data of apps. `variable` reads
/// the environment; `None` when it names no home.
pub fn default_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name: &str| {
        variable(name)
            .map(PathBuf::from)
            .filter(|folder| folder.is_absolute())
    };
    let data = if cfg!(target_os = "windows") {
        folder("APPDATA")
    } else if cfg!(target_os = "macos") {
        folder("HOME").map(|home| home.join("Library").join("Application Support"))
    } else {
        folder("XDG_DATA_HOME")
            .or_else(|| folder("HOME").map(|home| home.join(".local").join("share")))
    };
    data.map(|data| data.join("tickmark").join("library"))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn at(variables: &[(&str, &str)]) -> Option<PathBuf> {
        default_folder(|name| {
            let found = variables.iter().find(|(n, _)| *n == name);
            found.map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn the_place_is_where_apps_keep_their_data() {
        let home = ("HOME", "/home/alma");
        let usual = PathBuf::from("/home/alma/.local/share/tickmark/library");
        assert_eq!(at(&[home]), Some(usual.clone()));
        assert_eq!(
            at(&[home, ("XDG_DATA_HOME", "/data")]),
            Some("/data/tickmark/library".into())
        );
        assert_eq!(at(&[home, ("XDG_DATA_HOME", "relative")]), Some(usual));
        assert_eq!(at(&[]), None);
    }
}
