//! The app in a real window, with a home and a library of its own.

use std::cell::Cell;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::shots;
use crate::webdriver::{Element, Session, wait};

/// The Control key.
pub const CONTROL: char = '\u{E009}';
/// The Shift key.
pub const SHIFT: char = '\u{E008}';
/// The Enter key.
pub const ENTER: char = '\u{E007}';
/// The Tab key.
pub const TAB: char = '\u{E004}';
/// The Escape key.
pub const ESCAPE: char = '\u{E00C}';
/// The arrow that points down.
pub const DOWN: char = '\u{E015}';

/// A folder that stands for a person's computer: home, library, downloads, and a browser that only
/// notes what it was asked to open.
pub struct Home {
    folder: TempDir,
    bus: Option<Bus>,
}

impl Home {
    /// An empty one.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("tickmark-e2e-")
            .tempdir()
            .unwrap();
        let home = Self { folder, bus: None };
        for name in ["bin", "config", "cache", "data", "reports"] {
            std::fs::create_dir(home.path(name)).unwrap();
        }
        let browser = format!(
            "#!/bin/sh\necho \"$1\" >> '{}'\n",
            home.path("opened").display()
        );
        for name in ["xdg-open", "gio", "gnome-open", "kde-open", "wslview"] {
            home.script(name, &browser);
        }
        home
    }

    /// An empty one with a message bus, as a desktop has it.
    pub fn with_bus() -> Self {
        Self {
            bus: Some(Bus::start()),
            ..Self::new()
        }
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The library folder.
    pub fn library(&self) -> PathBuf {
        self.path("library")
    }

    /// A file with this text.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Addresses the browser was asked to open.
    pub fn opened(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.path("opened")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    fn script(&self, name: &str, text: &str) {
        use std::os::unix::fs::PermissionsExt;
        let path = self.path("bin").join(name);
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// A program that lives here.
    pub fn command(&self, program: &Path) -> Command {
        let path = setting("PATH");
        let mut command = Command::new(program);
        command
            .env("PATH", format!("{}:{path}", self.path("bin").display()))
            .env("HOME", self.folder.path())
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("TICKMARK_RENDER", "cpu")
            .env("GSETTINGS_BACKEND", "memory")
            .stdin(Stdio::null());
        if let Some(bus) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", &bus.address);
        }
        command
    }
}

/// A message bus of a session.
struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        let address = address.trim().to_owned();
        Self { daemon, address }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// A running app.
pub struct Desk {
    session: Session,
    driver: Child,
    keys: Cell<u32>,
}

impl Desk {
    /// Starts the built app on the home's library.
    pub fn open(home: &Home, file: Option<&Path>) -> Self {
        Self::open_program(home, Path::new(&setting("TICKMARK_APP")), file)
    }

    /// Starts any build of the app.
    pub fn open_program(home: &Home, program: &Path, file: Option<&Path>) -> Self {
        let port = free_port();
        let driver = home
            .command(Path::new("WebKitWebDriver"))
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .process_group(0)
            .spawn()
            .unwrap();
        wait("the driver", || {
            Ok(TcpStream::connect(("127.0.0.1", port)).ok())
        });
        let mut arguments = vec!["--library".to_owned(), home.library().display().to_string()];
        arguments.extend(file.map(|file| file.display().to_string()));
        let session = Session::start(port, &program.display().to_string(), &arguments).unwrap();
        Self {
            session,
            driver,
            keys: Cell::new(0),
        }
    }

    /// The window under remote control.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Whether an element of this role and name is on the screen.
    pub fn sees(&self, role: &str, name: &str) -> bool {
        self.look(role, name).unwrap().is_some()
    }

    fn look(&self, role: &str, name: &str) -> Result<Option<Element>, String> {
        self.session
            .element(include_str!("find.js"), &[json!(role), json!(name)])
    }

    /// The element of this role and name, waited for.
    pub fn find(&self, role: &str, name: &str) -> Element {
        wait(&format!("{role} “{name}”"), || self.look(role, name))
    }

    /// Clicks it, waited for.
    pub fn click(&self, role: &str, name: &str) {
        wait(&format!("a click on {role} “{name}”"), || {
            let element = self.look(role, name)?;
            element
                .map(|element| self.session.click(&element))
                .transpose()
        });
    }

    /// Fills a field, waited for.
    pub fn fill(&self, name: &str, text: &str) {
        let field = self.find("textbox", name);
        self.session.fill(&field, text).unwrap();
    }

    /// Keys pressed so far.
    pub fn keys(&self) -> u32 {
        self.keys.get()
    }

    /// Presses one key.
    pub fn press(&self, key: char) {
        self.keys.set(self.keys.get() + 1);
        self.session.press(&[], key).unwrap();
    }

    /// Presses one key with Control held.
    pub fn press_control(&self, key: char) {
        self.press_with(&[CONTROL], key);
    }

    /// Presses one key with Shift held.
    pub fn press_shift(&self, key: char) {
        self.press_with(&[SHIFT], key);
    }

    /// Presses one key with others held.
    pub fn press_with(&self, held: &[char], key: char) {
        self.keys.set(self.keys.get() + 1);
        self.session.press(held, key).unwrap();
    }

    /// Types into whatever has the keyboard.
    pub fn type_text(&self, text: &str) {
        text.chars().for_each(|key| self.press(key));
    }

    /// Runs a script and returns what it returns.
    pub fn run(&self, script: &str) -> Value {
        self.session.run(script, &[]).unwrap()
    }

    /// Waits until a script returns true.
    pub fn wait_for(&self, what: &str, script: &str) {
        wait(what, || {
            Ok((self.session.run(script, &[])? == json!(true)).then_some(()))
        });
    }

    /// Waits until screen readers were told the words.
    pub fn hears(&self, words: &str) {
        let script = "return document.querySelector('[role=\"log\"]').innerText";
        wait(&format!("screen readers to hear “{words}”"), || {
            let heard = self.session.run(script, &[])?;
            Ok(heard
                .as_str()
                .is_some_and(|heard| heard.contains(words))
                .then_some(()))
        });
    }

    /// All the text on the screen.
    pub fn text(&self) -> String {
        self.run("return document.body.innerText")
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// Waits until the words are on the screen.
    pub fn wait_for_text(&self, words: &str) {
        wait(&format!("the words “{words}”"), || {
            let text = self.session.run("return document.body.innerText", &[])?;
            Ok(text
                .as_str()
                .is_some_and(|text| text.contains(words))
                .then_some(()))
        });
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if std::thread::panicking() {
            keep_last_picture();
        }
        self.session.end();
        signal("-TERM", self.driver.id());
        let _ = self.driver.wait();
        // The library is free for the next app when the last process of this one is gone.
        for _ in 0..600 {
            if !signal("-0", self.driver.id()) {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
    }
}

/// Sends a signal to a process and all it started; tells whether there was any.
fn signal(name: &str, group: u32) -> bool {
    Command::new("kill")
        .args([name, "--", &format!("-{group}")])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What a failed test saw last.
fn keep_last_picture() {
    let thread = std::thread::current();
    let name = thread.name().unwrap_or("test").replace("::", "-");
    shots::keep(&format!("failed-{name}"));
}

/// A variable that `cargo xtask test` sets.
pub fn setting(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| {
        panic!("{name} is not set: run these tests with `cargo xtask test --window NAME`")
    })
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}
