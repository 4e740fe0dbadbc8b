//! Reports.

use tickmark_core::{Stance, Verdict};
use tickmark_library::view::{EvidenceEdit, ReportFormat};
use tickmark_library::{ErrorCode, SplitFile, Stated, report_name};

use crate::desk::{ARTICLE, Desk, environment};

fn reviewed() -> Desk {
    let desk = Desk::new();
    let id = desk.proposed("38 people").claim_id;
    desk.library.set_verdict(&id, Some(Verdict::Wrong)).unwrap();
    desk.library
        .attach_url(&id, "https://example.org/raid")
        .unwrap();
    let passage = EvidenceEdit {
        stance: Stance::Refutes,
        excerpt: "Forty-three were held".to_owned(),
        locator: "par. 2".to_owned(),
    };
    let evidence = desk.get(&id).evidence[0].evidence_id.clone();
    desk.library.set_evidence(&evidence, &passage).unwrap();
    desk
}

fn text(desk: &Desk, format: ReportFormat) -> String {
    String::from_utf8(desk.library.report(&desk.article, format).unwrap()).unwrap()
}

#[test]
fn a_report_holds_what_was_recorded() {
    let desk = reviewed();
    for format in [ReportFormat::Html, ReportFormat::Markdown] {
        let report = text(&desk, format);
        for words in [
            "Harbor raid nets 43",
            "Wrong",
            "Forty-three were held",
            "par. 2",
            "example.org/raid",
            "14 March 2024",
            "Rita Checker",
            "RC",
        ] {
            assert!(report.contains(words), "{format:?} lacks {words:?}");
        }
    }
}

#[test]
fn a_report_is_written_to_its_place_or_says_why_not() {
    let desk = reviewed();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.html");
    desk.library
        .export_report(&desk.article, ReportFormat::Html, &path)
        .unwrap();
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .contains("Forty-three")
    );
    let missing = folder.path().join("gone").join("report.html");
    let error = desk
        .library
        .export_report(&desk.article, ReportFormat::Html, &missing)
        .unwrap_err();
    assert_eq!(error.code, ErrorCode::ExportFailed);
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        1,
        "no part of a file is left"
    );
}

/// A disk of 64 kB, where one can be mounted.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_no_part_of_a_report() {
    use std::process::Command;

    let folder = tempfile::tempdir().unwrap();
    let mounted = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
        .arg(folder.path())
        .output()
        .is_ok_and(|output| output.status.success());
    if !mounted {
        println!("skipped: a small disk can be mounted as root only");
        return;
    }
    let path = folder.path().join("report.html");
    let written = tickmark_library::write_file(&path, &vec![b'x'; 1_000_000]);
    let left = std::fs::read_dir(folder.path()).unwrap().count();
    Command::new("umount").arg(folder.path()).status().unwrap();
    let error = written.unwrap_err();
    assert_eq!(
        error.message,
        "The report was not written: the disk is full."
    );
    assert_eq!(left, 0);
}

#[test]
fn the_date_of_a_report_is_never_the_date_of_what_it_reports() {
    let desk = Desk::with("The county said on Friday that the terminal closed in 2009.");
    let closed = desk.proposed("closed in 2009");
    assert_eq!(
        closed.restatement,
        "The county said that the terminal closed in 2009."
    );
}

#[test]
fn a_file_name_is_made_of_the_title() {
    for (title, name) in [
        (
            "Harbor raid nets 43, sheriff says",
            "harbor-raid-nets-43-sheriff-says-fact-check.html",
        ),
        ("../../etc/passwd", "etc-passwd-fact-check.html"),
        ("", "fact-check.html"),
    ] {
        assert_eq!(report_name(title, ReportFormat::Html), name);
    }
}

#[test]
fn a_file_is_split_and_reported_without_a_library() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("raid.txt");
    std::fs::write(&path, ARTICLE).unwrap();
    let environment = environment();
    let stated = Stated {
        published: "2024-03-13".parse().ok(),
        ..Stated::default()
    };
    let file = SplitFile::read(&path, stated, &environment).unwrap();
    let claims = file.claims();
    let raid = claims
        .iter()
        .find(|claim| claim.excerpt.contains("38 people"))
        .unwrap();
    let words: String = ARTICLE
        .chars()
        .skip(raid.start as usize)
        .take((raid.end - raid.start) as usize)
        .collect();
    assert_eq!(words, raid.excerpt);
    let report = file.report(ReportFormat::Markdown, &environment).unwrap();
    assert!(String::from_utf8(report).unwrap().contains("Not final"));
}
