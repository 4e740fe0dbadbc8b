//! A screen of our own: Xvfb on a free number, ended with its value.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::Result;

/// Width and height of the screen, and of a window that fills it.
pub const SIZE: (usize, usize) = (1280, 800);

/// A running Xvfb.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one; with a folder, its pixels can be read from the file `Xvfb_screen0` in it.
    pub fn start(pixels: Option<&Path>) -> Result<Self> {
        let screen = format!("{}x{}x24", SIZE.0, SIZE.1);
        let mut xvfb = Command::new("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            &screen,
        ]);
        if let Some(folder) = pixels {
            xvfb.arg("-fbdir").arg(folder);
        }
        let mut server = xvfb
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("Xvfb cannot be started: {error}"))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output)
                .read_line(&mut number)
                .map_err(|error| format!("Xvfb says nothing: {error}"))?;
        }
        let number = number.trim();
        if number.is_empty() {
            let _ = server.kill();
            return Err("Xvfb ended before it was ready.".to_owned());
        }
        Ok(Self {
            name: format!(":{number}"),
            server,
        })
    }

    /// Makes a program draw here, apart from the person's desktop.
    pub fn environment(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.name)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env_remove("WAYLAND_DISPLAY");
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Whether a window could be shown where we run.
pub fn here() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}
