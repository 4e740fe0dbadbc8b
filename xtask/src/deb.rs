//! The Debian package: the window, the command line, the desktop entry, the icon and the
//! `.tickmark` file type.

use std::fs;
use std::path::{Path, PathBuf};

use crate::build::{self, Profile};
use crate::sh::{at, command, output, root, run, target};
use crate::{Result, setup};

const APP_ID: &str = "org.tickmark.Tickmark";

/// Shared libraries the programs link, by Debian's names.
const DEPENDS: &str = "libc6, libdbus-1-3, libgtk-3-0 | libgtk-3-0t64, libwebkit2gtk-4.1-0";

/// `cargo xtask dist`.
pub fn dist() -> Result {
    if !cfg!(target_os = "linux") {
        return Err("cargo xtask dist makes a Debian package, so it runs on Linux.".to_owned());
    }
    setup::build()?;
    build::page()?;
    build::programs(Profile::Release)?;
    let package = make(Profile::Release, &target().join("dist"))?;
    let size = fs::metadata(&package).map_err(at(&package))?.len();
    println!("\n{}\n{:.1} MB packed", package.display(), megabytes(size));
    for program in [Profile::Release.app(), Profile::Release.cli()] {
        let size = fs::metadata(&program).map_err(at(&program))?.len();
        println!("{:.1} MB {}", megabytes(size), name(&program));
    }
    Ok(())
}

/// Packs what has been built into the folder, and returns the package.
pub fn make(profile: Profile, folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(at(folder))?;
    }
    let tree = folder.join("tree");
    programs(profile, &tree)?;
    for (from, to) in [
        (
            "packaging/tickmark.desktop",
            format!("applications/{APP_ID}.desktop"),
        ),
        (
            "packaging/tickmark.xml",
            "mime/packages/tickmark.xml".to_owned(),
        ),
        ("packaging/copyright", "doc/tickmark/copyright".to_owned()),
        (
            "icons/32x32.png",
            format!("icons/hicolor/32x32/apps/{APP_ID}.png"),
        ),
        (
            "icons/128x128.png",
            format!("icons/hicolor/128x128/apps/{APP_ID}.png"),
        ),
        (
            "icons/128x128@2x.png",
            format!("icons/hicolor/256x256/apps/{APP_ID}.png"),
        ),
        (
            "icons/icon.svg",
            format!("icons/hicolor/scalable/apps/{APP_ID}.svg"),
        ),
    ] {
        place(&root().join(from), &tree.join("usr/share").join(to), 0o644)?;
    }
    let architecture = output(&mut command("dpkg", &["--print-architecture"]))
        .ok_or("`dpkg` is missing: the package is made on Debian or Ubuntu.")?;
    let architecture = architecture.trim();
    let control = tree.join("DEBIAN/control");
    write(&control, &control_text(architecture, kilobytes(&tree)?))?;
    let package = folder.join(format!(
        "tickmark_{}_{architecture}.deb",
        env!("CARGO_PKG_VERSION")
    ));
    let pack = match profile {
        Profile::Debug => ["-Zgzip", "-z1"],
        Profile::Release => ["-Zxz", "-z9"],
    };
    run(command("dpkg-deb", &["--root-owner-group"])
        .args(pack)
        .arg("--build")
        .arg(&tree)
        .arg(&package))?;
    Ok(package)
}

fn programs(profile: Profile, tree: &Path) -> Result {
    for program in [profile.app(), profile.cli()] {
        let to = tree.join("usr/bin").join(name(&program));
        place(&program, &to, 0o755)?;
        run(command("strip", &["--strip-all"]).arg(&to))?;
    }
    Ok(())
}

fn control_text(architecture: &str, installed: u64) -> String {
    format!(
        "Package: tickmark\n\
         Version: {}\n\
         Architecture: {architecture}\n\
         Maintainer: The Tickmark makers <tickmark@localhost>\n\
         Installed-Size: {installed}\n\
         Depends: {DEPENDS}\n\
         Section: editors\n\
         Priority: optional\n\
         Description: desk for fact-checkers\n \
         Splits an article into claims, binds each to sources and exact passages,\n \
         and writes the report. Works offline; nothing leaves the machine.\n",
        env!("CARGO_PKG_VERSION")
    )
}

fn place(from: &Path, to: &Path, mode: u32) -> Result {
    make_parent(to)?;
    fs::copy(from, to).map_err(at(from))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(to, fs::Permissions::from_mode(mode)).map_err(at(to))?;
    }
    #[cfg(not(unix))]
    let _ = mode;
    Ok(())
}

fn write(to: &Path, text: &str) -> Result {
    make_parent(to)?;
    fs::write(to, text).map_err(at(to))
}

fn make_parent(path: &Path) -> Result {
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).map_err(at(parent))
}

fn kilobytes(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder).map_err(at(folder))?.flatten() {
        let path = entry.path();
        let data = entry.metadata().map_err(at(&path))?;
        sum += if data.is_dir() {
            kilobytes(&path)?
        } else {
            data.len().div_ceil(1024)
        };
    }
    Ok(sum)
}

fn name(program: &Path) -> String {
    program
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

#[allow(clippy::cast_precision_loss, reason = "a size shown with one decimal")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
