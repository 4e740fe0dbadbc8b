//! The Debian package, unpacked elsewhere: everything is in it, and it starts.

use std::path::PathBuf;
use std::process::Command;

use crate::desk::{Desk, Home, setting};
use crate::steps;

fn package() -> PathBuf {
    std::fs::read_dir(setting("TICKMARK_PACKAGE"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .unwrap()
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn it_starts_where_it_is_unpacked() {
    let home = Home::new();
    let place = home.path("unpacked");
    let unpack = Command::new("dpkg-deb")
        .arg("-x")
        .arg(package())
        .arg(&place)
        .status()
        .unwrap();
    assert!(unpack.success());
    let share = place.join("usr/share");
    for file in [
        "applications/org.tickmark.Tickmark.desktop",
        "icons/hicolor/128x128/apps/org.tickmark.Tickmark.png",
        "icons/hicolor/scalable/apps/org.tickmark.Tickmark.svg",
        "mime/packages/tickmark.xml",
        "doc/tickmark/copyright",
    ] {
        assert!(share.join(file).is_file(), "{file} is missing");
    }
    let help = home
        .command(&place.join("usr/bin/tickmark"))
        .arg("--help")
        .output()
        .unwrap();
    assert!(help.status.success());
    assert!(String::from_utf8_lossy(&help.stdout).contains("tickmark split"));
    let desk = Desk::open_program(&home, &place.join("usr/bin/tickmark-desktop"), None);
    steps::introduce(&desk);
    desk.click("button", "Open the sample article");
    desk.find("region", "Galley");
}
