//! A small WebDriver client: HTTP by hand, JSON, and the dozen calls the journeys need.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Longest wait for something to appear.
const PATIENCE: Duration = Duration::from_secs(60);

/// The key under which WebDriver names elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A window under remote control.
pub struct Session {
    port: u16,
    id: String,
}

/// An element of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element(String);

impl Session {
    /// Starts the program through a driver on the port.
    pub fn start(port: u16, application: &str, arguments: &[String]) -> Result<Self, String> {
        let options = json!({ "binary": application, "args": arguments });
        let wish = json!({ "capabilities": {
            "alwaysMatch": { "webkitgtk:browserOptions": options }
        } });
        let answer = request(port, "POST", "/session", Some(&wish))?;
        let id = answer["sessionId"]
            .as_str()
            .ok_or("the driver gave no session")?
            .to_owned();
        Ok(Self { port, id })
    }

    fn call(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
        request(
            self.port,
            method,
            &format!("/session/{}{path}", self.id),
            body,
        )
    }

    /// Runs a function body in the page and returns what it returns.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        let body = json!({ "script": script, "args": arguments });
        self.call("POST", "/execute/sync", Some(&body))
    }

    /// Runs a function body whose last argument is called with the answer.
    pub fn run_async(&self, script: &str, arguments: &[Value]) -> Result<Value, String> {
        let body = json!({ "script": script, "args": arguments });
        self.call("POST", "/execute/async", Some(&body))
    }

    /// Runs a function body that returns an element or nothing.
    pub fn element(&self, script: &str, arguments: &[Value]) -> Result<Option<Element>, String> {
        let answer = self.run(script, arguments)?;
        Ok(answer[ELEMENT].as_str().map(|id| Element(id.to_owned())))
    }

    /// Clicks in the middle of an element.
    pub fn click(&self, element: &Element) -> Result<(), String> {
        let path = format!("/element/{}/click", element.0);
        self.call("POST", &path, Some(&json!({}))).map(drop)
    }

    /// Clears a field and types into it.
    pub fn fill(&self, element: &Element, text: &str) -> Result<(), String> {
        self.call(
            "POST",
            &format!("/element/{}/clear", element.0),
            Some(&json!({})),
        )?;
        let path = format!("/element/{}/value", element.0);
        self.call("POST", &path, Some(&json!({ "text": text })))
            .map(drop)
    }

    /// Presses and releases one key, with the modifiers held: whatever has the focus gets it.
    pub fn press(&self, modifiers: &[char], key: char) -> Result<(), String> {
        let step = |kind: &str, key: char| json!({ "type": kind, "value": key.to_string() });
        let mut steps: Vec<Value> = modifiers.iter().map(|key| step("keyDown", *key)).collect();
        steps.extend([step("keyDown", key), step("keyUp", key)]);
        steps.extend(modifiers.iter().rev().map(|key| step("keyUp", *key)));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": steps });
        self.call("POST", "/actions", Some(&json!({ "actions": [keyboard] })))
            .map(drop)
    }

    /// Closes the window and ends the program.
    pub fn end(&self) {
        // A program that ended by itself has no session left.
        let _ = self.call("DELETE", "", None);
    }
}

/// Asks until there is an answer; says what it waited for when none comes.
pub fn wait<T>(what: &str, mut ask: impl FnMut() -> Result<Option<T>, String>) -> T {
    let begin = Instant::now();
    loop {
        let last = match ask() {
            Ok(Some(found)) => return found,
            Ok(None) => "not there".to_owned(),
            Err(error) => error,
        };
        assert!(
            begin.elapsed() < PATIENCE,
            "waited in vain for {what}: {last}"
        );
        std::thread::sleep(Duration::from_millis(30));
    }
}

fn request(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, String> {
    let body = body.map(Value::to_string).unwrap_or_default();
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let answer = exchange(port, head.as_bytes(), body.as_bytes()).map_err(|e| e.to_string())?;
    let (_, content) = answer
        .split_once("\r\n\r\n")
        .ok_or("the driver said nothing")?;
    let mut answer: Value = serde_json::from_str(content)
        .map_err(|error| format!("{method} {path} was answered with {content:?}: {error}"))?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(format!("{method} {path}: {error}: {}", value["message"])),
        None => Ok(value),
    }
}

fn exchange(port: u16, head: &[u8], body: &[u8]) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(180)))?;
    stream.write_all(head)?;
    stream.write_all(body)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}
