//! Ids are UUID v7 texts in newtypes, so that a claim's id is never given for a source's.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// An article.
    ArticleId,
    /// One imported state of an article.
    RevisionId,
    /// A block of a revision.
    BlockId,
    /// A claim.
    ClaimId,
    /// A detail of a claim.
    DetailId,
    /// An anchor of a claim or detail in a revision.
    AnchorId,
    /// Who asserts a claim inside an article.
    ClaimantId,
    /// A source.
    SourceId,
    /// A piece of evidence.
    EvidenceId,
    /// A query to the author.
    QueryId,
    /// A correction.
    CorrectionId,
    /// A reviewer.
    ReviewerId,
    /// A history row: one operation.
    HistoryId,
    /// Words ticked or waived.
    TickId,
    /// A folder of articles.
    FolderId,
    /// A finding or rule waved off.
    DismissalId,
    /// A rating scale of the reviewer's own.
    RatingScaleId,
    /// A public rating of a claim.
    RatingId,
}
