//! What the commands share: the open library, and the files the page knows by handles only.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tickmark_library::{Error, ErrorCode, Library, Result};

/// The desk behind the window.
pub struct Desk {
    library: Arc<Library>,
    files: Mutex<Files>,
    startup: Mutex<Option<PathBuf>>,
}

/// Paths by handle: the page never sees one.
#[derive(Default)]
struct Files {
    by_handle: HashMap<String, PathBuf>,
    count: u64,
}

impl Desk {
    /// A desk at a library, with the file the app was started with.
    pub fn new(library: Library, startup: Option<PathBuf>) -> Self {
        Self {
            library: Arc::new(library),
            files: Mutex::default(),
            startup: Mutex::new(startup),
        }
    }

    /// Runs one use case off the UI thread. A panic in it becomes an error, and the app goes on.
    pub async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&Library) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let library = Arc::clone(&self.library);
        tauri::async_runtime::spawn_blocking(move || use_case(&library))
            .await
            .unwrap_or_else(|_| Err(fault()))
    }

    /// Keeps a path and returns its handle.
    pub fn keep(&self, path: PathBuf) -> String {
        let mut files = lock(&self.files);
        files.count += 1;
        let handle = format!("file-{}", files.count);
        files.by_handle.insert(handle.clone(), path);
        handle
    }

    /// The path behind a handle.
    pub fn path(&self, handle: &str) -> Result<PathBuf> {
        lock(&self.files)
            .by_handle
            .get(handle)
            .cloned()
            .ok_or_else(|| Error::new(ErrorCode::NotFound, "That file is not known any more."))
    }

    /// The file the app was started with, given out once.
    pub fn take_startup(&self) -> Option<PathBuf> {
        lock(&self.startup).take()
    }
}

/// The last part of a path, for people.
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn fault() -> Error {
    Error::new(
        ErrorCode::Internal,
        "Something went wrong inside Tickmark; nothing was changed.",
    )
    .with_hint("Try again. If it happens again, start Tickmark anew: your work is on disk.")
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine;

    #[test]
    fn a_panic_is_an_error_and_the_desk_goes_on() {
        let library = Library::in_memory(machine::environment()).unwrap();
        let desk = Desk::new(library, None);
        let answer: Result<()> =
            tauri::async_runtime::block_on(desk.run(|_| panic!("a fault of ours")));
        assert_eq!(answer.unwrap_err().code, ErrorCode::Internal);
        let state = tauri::async_runtime::block_on(desk.run(Library::app_state)).unwrap();
        assert_eq!(state.library_name, "memory");
    }

    #[test]
    fn the_page_gets_a_path_back_by_its_handle_only() {
        let library = Library::in_memory(machine::environment()).unwrap();
        let desk = Desk::new(library, Some(PathBuf::from("piece.txt")));
        let handle = desk.keep(PathBuf::from("/home/ada/report.html"));
        assert!(!handle.contains("ada"));
        assert_eq!(
            desk.path(&handle).unwrap(),
            PathBuf::from("/home/ada/report.html")
        );
        assert_eq!(desk.path("file-99").unwrap_err().code, ErrorCode::NotFound);
        assert_eq!(desk.take_startup(), Some(PathBuf::from("piece.txt")));
        assert_eq!(desk.take_startup(), None, "it is imported once");
    }
}
