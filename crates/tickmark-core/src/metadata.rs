//! What an article says of itself.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What an importer found, each field editable by the reviewer before the article is made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Metadata {
    /// The headline.
    pub title: Option<String>,
    /// The writer's line, as printed.
    pub byline: Option<String>,
    /// The publication it appeared in.
    pub publication: Option<String>,
    /// The day of publication: relative dates resolve against it.
    pub published: Option<NaiveDate>,
    /// BCP 47 tag of the text's language, such as `en`.
    pub language: Option<String>,
    /// Where the page came from, http or https only.
    pub url: Option<String>,
}
