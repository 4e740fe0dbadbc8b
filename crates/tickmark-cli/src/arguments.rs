//! What can be said on the command line.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use tickmark_library::Stated;
use tickmark_library::view::ReportFormat;

const EXAMPLES: &str = "\
Examples:
  tickmark split article.txt --published 2025-01-27
  tickmark split page.html --json > claims.json
  tickmark check article.txt --published 2025-01-27
  tickmark report article.md --format html -o report.html
  tickmark library list
  tickmark report --library ~/checks --article 0198c1d2-… -o report.md

Exit codes:
  0  done
  1  failed, or check found something
  2  wrong usage
  3  the library is open in another Tickmark
  4  the file gives no article
  5  the report could not be written
  6  the library is damaged";

/// Split articles into claims and write fact-check reports, without a window.
///
/// Nothing leaves this machine. Results go to standard output, errors to standard error.
#[derive(Debug, Parser)]
#[command(name = "tickmark", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A day as it is given on the command line.
fn day(text: &str) -> Result<NaiveDate, &'static str> {
    text.parse()
        .map_err(|_| "not a date; write it as 2025-01-27")
}

/// A language tag as it is given on the command line.
fn language(text: &str) -> Result<String, &'static str> {
    let part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    let primary = text.split('-').next().unwrap_or_default();
    let word = (2..=8).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic());
    match word && text.split('-').all(part) {
        true => Ok(text.to_owned()),
        false => Err("not a language tag; write it as en or pt-BR"),
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Split an article into claims.
    Split(Split),
    /// Check an article for dates and figures that cannot be right.
    Check(Check),
    /// Write the report of a file, or of an article in a library.
    Report(Report),
    /// List, show and verify what a library holds.
    Library(Library),
    /// Measure the engine: JSON lines in, JSON lines out.
    Bench {
        /// What to measure.
        bench: BenchName,
    },
    /// Read files for the desktop: requests in, documents out. Started by Tickmark itself.
    Worker,
}

/// What is said of FILE and stands above what the file says.
#[derive(Clone, Debug, Args)]
pub(crate) struct StatedOfFile {
    /// The day of publication of FILE, which relative dates resolve against.
    #[arg(long, value_name = "DATE", requires = "file", value_parser = day)]
    published: Option<NaiveDate>,
    /// The language of FILE, such as en or de-AT; the text itself tells if not given.
    #[arg(long, value_name = "TAG", requires = "file", value_parser = language)]
    language: Option<String>,
}

impl From<StatedOfFile> for Stated {
    fn from(stated: StatedOfFile) -> Self {
        let StatedOfFile {
            published,
            language,
        } = stated;
        Self {
            published,
            language,
        }
    }
}

/// Split an article into claims.
#[derive(Debug, Args)]
pub(crate) struct Split {
    /// A text, Markdown or HTML file, or - for standard input.
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) stated: StatedOfFile,
    /// Print JSON instead of a table. Spans count code points of the imported text.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Check an article for dates and figures that cannot be right.
///
/// Prints one line a finding: file, line and column, rule, what is wrong and how that was reached.
/// Exits with 1 when there is any.
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// A text, Markdown or HTML file, or - for standard input.
    pub(crate) file: PathBuf,
    #[command(flatten)]
    pub(crate) stated: StatedOfFile,
}

/// Write the report of a file, or of an article in a library.
#[derive(Debug, Args)]
pub(crate) struct Report {
    /// A text, Markdown or HTML file that nobody has checked yet, or - for standard input.
    #[arg(required_unless_present = "article", conflicts_with_all = ["article", "library"])]
    pub(crate) file: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) stated: StatedOfFile,
    /// The library folder; the desktop's own if not given.
    #[arg(long, value_name = "DIR", requires = "article")]
    pub(crate) library: Option<PathBuf>,
    /// The article in the library, by the id that `tickmark library list` prints.
    #[arg(long, value_name = "ID")]
    pub(crate) article: Option<String>,
    /// The format; the ending of OUT decides if not given.
    #[arg(long)]
    pub(crate) format: Option<FormatName>,
    /// The file to write, or - for standard output.
    #[arg(short, long, value_name = "OUT")]
    pub(crate) output: PathBuf,
}

/// List, show and verify what a library holds.
#[derive(Debug, Args)]
pub(crate) struct Library {
    #[command(subcommand)]
    pub(crate) action: LibraryAction,
    /// The library folder; the desktop's own if not given.
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) library: Option<PathBuf>,
    /// Print JSON instead of a table.
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

/// What to do with a library.
#[derive(Debug, Subcommand)]
pub(crate) enum LibraryAction {
    /// The articles, newest change first.
    List {
        /// Only titles that hold these words.
        #[arg(default_value = "")]
        query: String,
    },
    /// An article with its claims.
    Show {
        /// The article's id.
        article: String,
    },
    /// Check that the library is whole.
    Verify,
}

/// What can be measured.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum BenchName {
    /// Sentence boundaries.
    Sentences,
    /// Claims with details, kinds and restatements.
    Claims,
    /// Dates, figures and other values.
    Values,
    /// Quotations and their speakers.
    Quotes,
    /// People, organisations, places and works with their mentions.
    Names,
    /// The article of a web page.
    Extract,
    /// Anchors found again in a changed text.
    Anchor,
}

/// The formats of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormatName {
    /// One self-contained page.
    Html,
    /// Markdown.
    Md,
}

impl From<FormatName> for ReportFormat {
    fn from(name: FormatName) -> Self {
        match name {
            FormatName::Html => Self::Html,
            FormatName::Md => Self::Markdown,
        }
    }
}
