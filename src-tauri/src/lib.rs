//! The desktop shell: the only code of Tickmark that names Tauri. Commands are thin; what they do
//! is in the library. Dialogs, files and links are handled here, so that the page never sees a path.

mod commands;
mod dialog;
mod drop;
mod machine;
mod menu;
mod place;
pub mod render;
mod start;
mod state;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use tauri::{App, AppHandle, Manager};
use tauri_plugin_window_state::StateFlags;

use crate::start::Start;
use crate::state::Desk;

/// Opens the window and runs until it is closed.
pub fn run() -> ExitCode {
    let start = match Start::read(std::env::args_os().skip(1)) {
        Ok(start) => start,
        Err(message) => {
            eprintln!("{message}\nUsage: tickmark-desktop [FILE] [--library DIR]");
            return ExitCode::from(2);
        }
    };
    let one_instance = tauri_plugin_single_instance::Builder::new()
        .dbus_id(start.instance_name())
        .callback(|app, arguments, folder| second_start(app, arguments, &folder))
        .build();
    let placed = StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED;
    let app = tauri::Builder::default()
        .plugin(one_instance)
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(placed)
                .build(),
        )
        .menu(menu::build)
        .on_menu_event(|app, event| menu::chosen(app, &event))
        .on_window_event(window::watch)
        .invoke_handler(commands::all())
        .setup(move |app| set_up(app, start).map_err(Into::into))
        .build(tauri::generate_context!());
    match app {
        Ok(app) => ExitCode::from(u8::try_from(app.run_return(|_, _| {})).unwrap_or(1)),
        Err(error) => {
            eprintln!("Tickmark cannot open a window: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Opens the library, then the window; a library that cannot be opened is said in a dialog, which
/// offers to open another.
fn set_up(app: &App, start: Start) -> tauri::Result<()> {
    let Start { file, library } = start;
    match place::open(app.handle(), library) {
        Ok(library) => {
            app.manage(Desk::new(library, file));
            window::open(app.handle())
        }
        Err(error) => {
            let app = app.handle().clone();
            tauri::async_runtime::spawn(async move {
                match place::ask_for_another(&app, error).await {
                    Some(library) => {
                        app.manage(Desk::new(library, file));
                        if let Err(error) = window::open(&app) {
                            eprintln!("Tickmark cannot open a window: {error}");
                            app.exit(1);
                        }
                    }
                    None => app.exit(1),
                }
            });
            Ok(())
        }
    }
}

/// The app was started again on the same library: this window comes to the front and is offered
/// the file given.
fn second_start(app: &AppHandle, arguments: Vec<String>, folder: &str) {
    window::focus(app);
    let words = arguments.into_iter().skip(1).map(Into::into);
    if let Ok(Start {
        file: Some(file), ..
    }) = Start::read(words)
    {
        window::offer(app, PathBuf::from(folder).join(file));
    }
}
