//! A document kept read, so that an edit of one paragraph costs one paragraph.
//!
//! [`Reading::edit`] reads the blocks that changed and leaves every other block as it was found.
//! What the rest of the article tells (its names, which words are names, the date told before, the
//! sentences that came before) is taken as it was.
//!
//! After an edit the reading is what a full split of the new text would give, but for what crosses
//! from one paragraph to another. Until the document is read anew:
//!
//! - paragraphs that were not edited keep their claims, even where the edit brings or takes away a
//!   name, a date or a word that they refer to, or the sentence that they repeat, or puts so many
//!   sentences between that a full split would not look back so far;
//! - who is named most, and what roles and gender a name has, is as it was before the edit; a name
//!   nobody bore before is known in the edited paragraph alone;
//! - a short name that two people share stands for the one named last in the article.
//!
//! A quotation over several paragraphs is one piece: they are read again together.

mod change;
pub mod entity;
mod part;

use std::sync::Arc;

use tickmark_core::{Document, TextRange};

use crate::language::{Language, Reader};
use crate::split::{Context, Split};

pub use change::Change;
use part::Part;

/// A document with everything found in it, block by block.
#[derive(Debug)]
pub struct Reading {
    document: Document,
    language: &'static dyn Language,
    reader: Box<dyn Reader>,
    parts: Vec<Arc<Part>>,
}

/// What an edit touched.
#[derive(Clone, Debug, PartialEq)]
pub struct Edited {
    /// The stretch of the old text whose findings are gone.
    pub old: TextRange,
    /// The stretch of the new text that was read instead. What lies behind it moved by the
    /// difference of the two ends.
    pub new: TextRange,
    /// What was found there, with ranges in the new text.
    pub found: Split,
}

impl Reading {
    /// Reads a whole document.
    pub fn new(document: Document, context: &Context) -> Self {
        let language = context.language_of(&document.text);
        let mut reader = language.reader(context.published);
        let found = reader.read(&document);
        let parts = part::parts(found, &document, 0..document.blocks.len());
        Self {
            document,
            language,
            reader,
            parts,
        }
    }

    /// The document as it stands.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The language it is read in.
    pub fn language(&self) -> &'static dyn Language {
        self.language
    }

    /// Everything found in the document.
    pub fn split(&self) -> Split {
        let mut split = Split::default();
        for (block, part) in self.parts.iter().enumerate() {
            part.add_to(&mut split, part::start(&self.document, block));
        }
        split.entities = entity::joined(split.entities);
        split
    }

    /// Takes the document to its next state and reads only what changed.
    pub fn edit(&mut self, document: Document) -> Edited {
        if self.document.blocks.is_empty() || document.blocks.is_empty() {
            return self.read_anew(document);
        }
        let change = self.change(&document);
        let (was, is) = (change.gone(&self.document), change.come(&document));
        let (old, new) = (
            part::stretch(&self.document, &was),
            part::stretch(&document, &is),
        );
        let found = self.reader.read_again(&self.document, &document, change);
        let fresh = part::parts(found.clone(), &document, is);
        self.parts
            .splice(part::numbers(&self.document, &was), fresh);
        self.document = document;
        Edited { old, new, found }
    }
}

impl Reading {
    fn read_anew(&mut self, document: Document) -> Edited {
        let whole = |text: &str| TextRange::from_usize(0, text.len());
        let (old, new) = (whole(&self.document.text), whole(&document.text));
        let found = self.reader.read(&document);
        self.parts = part::parts(found.clone(), &document, 0..document.blocks.len());
        self.document = document;
        Edited { old, new, found }
    }

    /// What changed, widened until nothing reaches over its edges.
    fn change(&self, document: &Document) -> Change {
        let mut change = Change::between(&self.document, document);
        loop {
            change = self.reader.widen(&self.document, document, change);
            let behind = self.parts.get(change.gone(&self.document).end);
            match behind.filter(|_| change.after > 0) {
                Some(part) if part.reaches_back() => change.after -= 1,
                _ => return change,
            }
        }
    }
}

impl Clone for Reading {
    fn clone(&self) -> Self {
        Self {
            document: self.document.clone(),
            language: self.language,
            reader: self.reader.copy(),
            parts: self.parts.clone(),
        }
    }
}
