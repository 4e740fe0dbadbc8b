//! `tickmark library`.

use serde_json::json;
use tickmark_library::Library;
use tickmark_library::view::{ArticleSummary, ArticleView, ClaimView};

use crate::arguments::{Library as Wanted, LibraryAction};
use crate::failure::Failure;
use crate::machine;
use crate::output::{self, name_of, plain};
use crate::table::Table;

pub(crate) fn run(wanted: &Wanted) -> Result<(), Failure> {
    let library = machine::open_library(wanted.library.as_deref())?;
    match &wanted.action {
        LibraryAction::List { query } => list(&library, query, wanted.json),
        LibraryAction::Show { article } => show(&library, article, wanted.json),
        LibraryAction::Verify => verify(&library, wanted.json),
    }
}

fn list(library: &Library, query: &str, as_json: bool) -> Result<(), Failure> {
    let articles = library.list_articles(query)?;
    if as_json {
        return Ok(output::json(&articles)?);
    }
    if articles.is_empty() {
        return Ok(output::text("No articles.")?);
    }
    let mut table = Table::new(&["Id", "Claims", "Decided", "Title"]);
    for article in &articles {
        let ArticleSummary {
            article_id,
            title,
            counts,
            ..
        } = article;
        table.row([
            article_id.clone(),
            counts.total.to_string(),
            counts.decided.to_string(),
            title.clone(),
        ]);
    }
    Ok(output::text(&table.draw(machine::width()))?)
}

fn show(library: &Library, article: &str, as_json: bool) -> Result<(), Failure> {
    let article = library.open_article(article)?;
    if as_json {
        return Ok(output::json(&article)?);
    }
    Ok(output::text(&format!(
        "{}\n{}",
        head(&article),
        claims(&article.claims)
    ))?)
}

fn head(article: &ArticleView) -> String {
    let about = &article.metadata;
    let mut head = format!("{}\n", plain(&about.title));
    for (name, value) in [
        ("By", &about.byline),
        ("In", &about.publication),
        ("Published", &about.published),
        ("From", &about.url),
    ] {
        if let Some(value) = value {
            head.push_str(&format!("{name} {}\n", plain(value)));
        }
    }
    head.push_str(&format!("Revision {}\n", article.revision.number));
    head
}

fn claims(claims: &[ClaimView]) -> String {
    let mut table = Table::new(&["No", "Kind", "Status", "Verdict", "Claim"]);
    for claim in claims.iter().filter(|claim| claim.number.is_some()) {
        table.row([
            claim.number.map(|n| n.to_string()).unwrap_or_default(),
            name_of(&claim.kind),
            claim.check_status.label().to_owned(),
            claim
                .verdict
                .map_or("–", |verdict| verdict.label())
                .to_owned(),
            claim.restatement.clone(),
        ]);
    }
    table.draw(machine::width())
}

fn verify(library: &Library, as_json: bool) -> Result<(), Failure> {
    let found = library.verify()?;
    if as_json {
        output::json(&json!({
            "sound": found.is_sound,
            "operations": found.operations,
            "findings": found.findings,
        }))?;
    } else {
        for finding in &found.findings {
            output::text(&plain(finding))?;
        }
        if found.is_sound {
            output::text(&format!(
                "The library is whole; {} operations in its history were checked.",
                found.operations
            ))?;
        }
    }
    if found.is_sound {
        Ok(())
    } else {
        Err(Failure::Damaged)
    }
}
