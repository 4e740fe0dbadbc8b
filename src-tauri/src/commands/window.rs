//! The windows beside their page: the system's menu, the inspector's own window, and where the
//! reviewer stands in all of them.

use std::time::Duration;

use tauri::{AppHandle, Emitter, EventTarget, Manager, State, WebviewWindow};
use tickmark_library::view::{MenuChosen, MenuUpdate, Standing};
use tickmark_library::{Error, ErrorCode, Result};

use crate::state::Desk;
use crate::window::MAIN;
use crate::{menu, window};

/// How long moves gather before the last is written down.
const GATHER: Duration = Duration::from_secs(2);

/// How the entries of the menu look now.
#[tauri::command]
pub async fn set_menu(app: AppHandle, update: MenuUpdate) -> Result<()> {
    menu::show(&app, update).map_err(fault)
}

/// Does an action in the first window, which comes to the front: its galley, table or dialogs are
/// needed.
#[tauri::command]
pub async fn act_in_main(app: AppHandle, action: String) -> Result<()> {
    window::focus(&app);
    app.emit_to(MAIN, "menu", MenuChosen { action })
        .map_err(fault)
}

/// Puts the inspector into a window of its own, or back.
#[tauri::command]
pub async fn set_inspector(app: AppHandle, desk: State<'_, Desk>, apart: bool) -> Result<()> {
    // The other window begins where the reviewer stands.
    desk.write_standing().await;
    let moved = if apart {
        window::open_inspector(&app)
    } else {
        window::close_inspector(&app)
    };
    moved.map_err(fault)
}

/// Where the reviewer stands: told to the other windows, and remembered for the next start.
#[tauri::command]
pub async fn set_standing(
    from: WebviewWindow,
    desk: State<'_, Desk>,
    standing: Standing,
) -> Result<()> {
    tell_others(&from, &standing)?;
    if desk.stand(standing) {
        keep_soon(from.app_handle().clone());
    }
    Ok(())
}

fn tell_others(from: &WebviewWindow, standing: &Standing) -> Result<()> {
    let others = |target: &EventTarget| match target {
        EventTarget::WebviewWindow { label } => label != from.label(),
        _ => false,
    };
    from.emit_filter("standing-changed", standing, others)
        .map_err(fault)
}

fn keep_soon(app: AppHandle) {
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(GATHER).await;
        app.state::<Desk>().write_standing().await;
    });
}

fn fault(error: tauri::Error) -> Error {
    Error::new(
        ErrorCode::Internal,
        format!("The window could not be changed: {error}."),
    )
}
