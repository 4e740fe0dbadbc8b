//! What the program says of itself.

use crate::program::tickmark;

#[test]
fn help_shows_commands_examples_and_exit_codes() {
    let run = tickmark(&["--help"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    insta::assert_snapshot!("help", run.out);
}

#[test]
fn every_command_explains_itself() {
    for command in ["split", "check", "report", "library", "bench", "worker"] {
        let run = tickmark(&[command, "--help"]);
        assert_eq!(run.code, 0, "{command}");
        assert!(
            run.out.contains("Usage: tickmark"),
            "{command}: {}",
            run.out
        );
    }
}

#[test]
fn wrong_usage_is_code_2() {
    for arguments in [
        &[][..],
        &["split"],
        &["report", "a.txt"],
        &["report", "-o", "x.html"],
        &["report", "a.txt", "--article", "b", "-o", "x.html"],
        &["split", "a.txt", "--published", "yesterday"],
        &["bench", "weather"],
        &["frobnicate"],
    ] {
        let run = tickmark(arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}");
    }
}
