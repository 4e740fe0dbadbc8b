//! The inspector in a window of its own, the place that is remembered, other libraries, and a disk
//! that is full.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::desk::{Desk, Home};
use crate::{shots, steps, system};

/// The title of the inspector's window.
const INSPECTOR: &str = "Inspector – Tickmark";

/// Waits until the inspector of the main window shows a claim.
fn wait_for_claim(desk: &Desk, number: u32) {
    desk.wait_for(
        &format!("claim {number} in the inspector"),
        &format!(
            "return document.querySelector('aside h2')?.innerText.startsWith('Claim {number} ') ?? false"
        ),
    );
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn the_inspector_works_in_a_window_of_its_own() {
    let home = Home::new();
    let desk = steps::open_quay(&home);
    wait_for_claim(&desk, 1);
    desk.type_text("vi");
    system::window(INSPECTOR);
    desk.wait_for(
        "the inspector to leave the main window",
        "return document.querySelector('aside') === null",
    );
    // The page of the other window is there when its keys work: a verdict reaches this one.
    let decided = || steps::progress(&desk).0;
    for _ in 0..40 {
        system::press_in(INSPECTOR, "3");
        std::thread::sleep(std::time::Duration::from_millis(250));
        if decided() == 1 {
            break;
        }
    }
    steps::wait_for_decided(&desk, 1);
    // Going on there goes on here, and what is done here is done there.
    system::press_in(INSPECTOR, "j");
    system::press_in(INSPECTOR, "1");
    steps::wait_for_decided(&desk, 2);
    shots::keep("inspector-window");
    system::press_in(INSPECTOR, "ctrl+z");
    steps::wait_for_decided(&desk, 1);
    // What needs the galley is done in the main window.
    system::press_in(INSPECTOR, "t");
    desk.find("grid", "Claims");
    system::press_in(INSPECTOR, "v");
    system::press_in(INSPECTOR, "i");
    system::gone(INSPECTOR);
    desk.find("complementary", "Inspector");
    wait_for_claim(&desk, 2);
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn the_next_start_goes_on_where_the_last_one_stopped() {
    let home = Home::new();
    let desk = steps::open_quay(&home);
    wait_for_claim(&desk, 1);
    desk.press('J');
    wait_for_claim(&desk, 2);
    // The place is written down a while after the last step.
    std::thread::sleep(std::time::Duration::from_secs(4));
    drop(desk);
    let desk = Desk::open(&home, None);
    desk.find("region", "Galley");
    wait_for_claim(&desk, 2);
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn another_library_takes_the_place_of_this_one_and_nothing_is_lost() {
    let home = Home::new();
    let desk = steps::open_quay(&home);
    let (new, wrong) = (home.path("second"), home.path("reports"));
    std::fs::create_dir(&new).unwrap();
    steps::act(&desk, "new library");
    system::choose_folder("An empty folder for the new library", &new);
    desk.find("button", "Open the sample article");
    desk.wait_for_text("0 articles");
    steps::act(&desk, "open another");
    system::choose_folder("Open a library", &wrong);
    desk.wait_for_text("There is no library in");
    steps::act(&desk, "open another");
    system::choose_folder("Open a library", &home.library());
    desk.wait_for_text(steps::TITLE);
    let kept = home.path("config").join("org.tickmark.Tickmark/place.json");
    assert!(
        std::fs::read_to_string(kept).unwrap().contains("library"),
        "the next start opens it again"
    );
}

/// A small disk, where the test may mount one.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn at(place: &Path) -> Option<Self> {
        std::fs::create_dir_all(place).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"])
            .arg(place)
            .status();
        mounted
            .is_ok_and(|status| status.success())
            .then(|| Self(place.to_owned()))
    }

    /// Fills what is left of it.
    fn fill(&self) -> PathBuf {
        let ballast = self.0.join("ballast");
        // Writing ends with an error when the disk is full, as it should.
        let _ = std::fs::write(&ballast, vec![0; 8 << 20]);
        ballast
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[test]
#[ignore = "needs the real window: cargo xtask test"]
fn a_full_disk_is_said_and_what_was_written_waits() {
    let home = Home::new();
    let Some(disk) = SmallDisk::at(&home.library()) else {
        eprintln!("skipped: this process may not mount a file system");
        return;
    };
    let desk = steps::open_quay(&home);
    wait_for_claim(&desk, 1);
    desk.wait_for_text("All changes saved");
    desk.wait_for_text("Offline by design");
    let ballast = disk.fill();
    for _ in 0..200 {
        desk.press('3');
        desk.press('1');
        std::thread::sleep(std::time::Duration::from_millis(30));
        if desk.text().contains("ot saved") {
            break;
        }
    }
    desk.wait_for_text("The disk is full");
    shots::keep("disk-full");
    std::fs::remove_file(ballast).unwrap();
    desk.click("button", "Try again");
    desk.wait_for_text("All changes saved");
    steps::wait_for_decided(&desk, 1);
}
