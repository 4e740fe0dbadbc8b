//! What the commands share: the open library, and the files the page knows by handles only.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tickmark_library::view::Standing;
use tickmark_library::{Error, ErrorCode, Library, Result};

/// The desk behind the window.
pub struct Desk {
    library: RwLock<Arc<Library>>,
    files: Mutex<Files>,
    startup: Mutex<Option<PathBuf>>,
    standing: Mutex<Kept>,
}

/// Where the reviewer stands, and whether that is still to be written down.
#[derive(Default)]
struct Kept {
    standing: Standing,
    is_due: bool,
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
            library: RwLock::new(Arc::new(library)),
            files: Mutex::default(),
            startup: Mutex::new(startup),
            standing: Mutex::default(),
        }
    }

    /// Runs one use case off the UI thread. A panic in it becomes an error, and the app goes on.
    pub async fn run<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&Library) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let library = self.library();
        tauri::async_runtime::spawn_blocking(move || use_case(&library))
            .await
            .unwrap_or_else(|_| Err(fault()))
    }

    /// The library that is open now.
    pub fn library(&self) -> Arc<Library> {
        Arc::clone(&self.library.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts another library on the desk. What is under way in the one before is finished there; it
    /// closes when its last piece of work is done.
    pub fn exchange(&self, library: Library) {
        *self.library.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(library);
        *lock(&self.standing) = Kept::default();
    }

    /// Notes where the reviewer stands. Answers whether nobody has set out to write it down yet.
    pub fn stand(&self, standing: Standing) -> bool {
        let mut kept = lock(&self.standing);
        kept.standing = standing;
        !std::mem::replace(&mut kept.is_due, true)
    }

    /// Writes down where the reviewer stands, off the UI thread.
    pub async fn write_standing(&self) {
        let due = {
            let mut kept = lock(&self.standing);
            std::mem::take(&mut kept.is_due).then(|| kept.standing.clone())
        };
        if let Some(standing) = due {
            let write = move |library: &Library| library.keep_standing(&standing);
            // A place that could not be kept costs a walk to it, no work.
            let _ = self.run(write).await;
        }
    }

    /// Writes down where the reviewer stands, when that changed since it was written last.
    pub fn keep_standing(&self) {
        let mut kept = lock(&self.standing);
        if std::mem::take(&mut kept.is_due) {
            // A place that could not be kept costs a walk to it, no work.
            let _ = self.library().keep_standing(&kept.standing);
        }
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

    #[test]
    fn work_under_way_is_finished_in_the_library_it_began_in() {
        let desk = Desk::new(Library::in_memory(machine::environment()).unwrap(), None);
        let before = desk.library();
        desk.exchange(Library::in_memory(machine::environment()).unwrap());
        let reviewer = before.app_state().unwrap().suggested_reviewer;
        assert!(before.set_reviewer(&reviewer).is_ok() || reviewer.name.is_empty());
        assert!(!Arc::ptr_eq(&before, &desk.library()));
    }

    #[test]
    fn the_place_of_the_reviewer_is_written_once_for_many_moves() {
        let desk = Desk::new(Library::in_memory(machine::environment()).unwrap(), None);
        let at = |claim: &str| Standing {
            claim_id: Some(claim.to_owned()),
            ..Standing::default()
        };
        assert!(desk.stand(at("one")), "somebody has to write it down");
        assert!(!desk.stand(at("two")), "somebody will already");
        desk.keep_standing();
        let kept = desk.library().app_state().unwrap().standing;
        assert_eq!(kept, at("two"));
        assert!(desk.stand(at("three")));
    }
}
