//! Tickmark's window. What has to be settled before GTK starts is settled here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    choose_render_path();
    tickmark_desktop::run()
}

#[cfg(target_os = "linux")]
fn choose_render_path() {
    for (name, value) in tickmark_desktop::render::variables() {
        #[allow(
            unsafe_code,
            reason = "first thing in main, before any other thread: nobody else reads the environment yet"
        )]
        // SAFETY: no other thread exists.
        unsafe {
            std::env::set_var(name, value);
        }
    }
}
