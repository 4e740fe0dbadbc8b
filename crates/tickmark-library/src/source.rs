//! Sources: things consulted, shared by all articles of the library.

use chrono::{DateTime, NaiveDate, Utc};
use tickmark_capture::url::{Link, canonical_key};
use tickmark_core::id::SourceId;
use tickmark_store::{Scope, SourceListing, SourceRecord, Tx};

use crate::claim::checked_text;
use crate::evidence::attach;
use crate::id::new_id;
use crate::links::link;
use crate::metadata::{filled, one_line};
use crate::view::{Changes, SourceFields, SourceView};
use crate::{Error, ErrorCode, Library, Result};

impl Library {
    /// Sources that hold every word of `query`; all of them when it holds none.
    pub fn list_sources(&self, query: &str) -> Result<Vec<SourceView>> {
        let listings = self.store.sources(query)?;
        Ok(listings.into_iter().map(SourceView::from).collect())
    }

    /// Attaches the page at an address to a claim: source and evidence in one step. A page the
    /// library knows is the same source, however its address is spelled.
    pub fn attach_url(&self, claim_id: &str, url: &str) -> Result<Changes> {
        let link = link(url)?;
        let (at, today) = (self.now(), self.today());
        self.edit_claim(claim_id, "attach link", move |tx, claim| {
            let source = source_of_link(tx, &link, at, today)?;
            attach(tx, claim, &source.source_id, at)
        })
    }

    /// Attaches a source of the library to a claim.
    pub fn attach_source(&self, claim_id: &str, source_id: &str) -> Result<Changes> {
        let (source_id, at) = (SourceId::from(source_id), self.now());
        self.edit_claim(claim_id, "attach source", move |tx, claim| {
            tx.require::<SourceRecord>(source_id.as_str())?;
            attach(tx, claim, &source_id, at)
        })
    }

    /// Adds a source by its fields, and attaches it to a claim where one is named. A page the
    /// library knows is not added twice.
    pub fn add_source(&self, fields: &SourceFields, claim_id: Option<&str>) -> Result<Changes> {
        const STEP: &str = "add source";
        let mut record = record(SourceId::from(new_id()), fields, self.now())?;
        record.accessed = record.accessed.or_else(|| Some(self.today().to_string()));
        let at = self.now();
        match claim_id {
            Some(claim_id) => self.edit_claim(claim_id, STEP, move |tx, claim| {
                let source = known_or_new(tx, record)?;
                attach(tx, claim, &source.source_id, at)
            }),
            None => {
                let done = self.change(Scope::Library, STEP, move |tx| {
                    known_or_new(tx, record).map(|_| ())
                })?;
                self.changes(&Scope::Library, STEP, &done.touched)
            }
        }
    }

    /// Changes the fields of a source, in every article that uses it.
    pub fn update_source(&self, source_id: &str, fields: &SourceFields) -> Result<Changes> {
        const STEP: &str = "edit source";
        let known: Option<SourceRecord> = self.store.get(source_id)?;
        let known = known.ok_or_else(no_source)?;
        let changed = record(known.source_id, fields, known.created_at)?;
        if let Some(key) = &changed.url_key
            && let Some(other) = self.store.source_by_url_key(key)?
            && other.source_id != changed.source_id
        {
            return Err(Error::new(
                ErrorCode::InvalidInput,
                "Another source already has this address.",
            )
            .with_hint("Pick that source instead, or correct the address."));
        }
        let done = self.change(Scope::Library, STEP, move |tx| Ok(tx.update(&changed)?))?;
        self.changes(&Scope::Library, STEP, &done.touched)
    }

    /// The address of a source, checked once more, for the browser.
    pub fn source_link(&self, source_id: &str) -> Result<String> {
        let source: Option<SourceRecord> = self.store.get(source_id)?;
        let url = source.ok_or_else(no_source)?.url.ok_or_else(|| {
            Error::new(ErrorCode::InvalidInput, "The source has no web address.")
                .with_hint("Edit the source to give it one.")
        })?;
        Ok(link(&url)?.as_str().to_owned())
    }
}

fn no_source() -> Error {
    Error::new(
        ErrorCode::NotFound,
        "The source is not in the library any more.",
    )
}

fn source_of_link(
    tx: &mut Tx<'_>,
    link: &Link,
    at: DateTime<Utc>,
    today: NaiveDate,
) -> Result<SourceRecord> {
    let fields = SourceFields {
        url: Some(link.as_str().to_owned()),
        accessed: Some(today.to_string()),
        ..SourceFields::default()
    };
    known_or_new(tx, record(SourceId::from(new_id()), &fields, at)?)
}

/// The library's own source for the same page; the new one, added, where there is none.
fn known_or_new(tx: &mut Tx<'_>, source: SourceRecord) -> Result<SourceRecord> {
    if let Some(key) = &source.url_key
        && let Some(known) = tx.source_by_url_key(key)?
    {
        return Ok(known);
    }
    tx.insert(&source)?;
    Ok(source)
}

fn record(
    source_id: SourceId,
    fields: &SourceFields,
    created_at: DateTime<Utc>,
) -> Result<SourceRecord> {
    let SourceFields {
        kind,
        rank,
        title,
        author,
        publisher,
        url,
        published,
        accessed,
        note,
    } = fields;
    let link = match url.as_deref().map(str::trim).filter(|url| !url.is_empty()) {
        Some(url) => Some(link(url)?),
        None => None,
    };
    let title = one_line(title);
    if title.is_empty() && link.is_none() {
        return Err(Error::new(
            ErrorCode::InvalidInput,
            "The source has neither title nor address.",
        )
        .with_hint("Give at least one of them."));
    }
    Ok(SourceRecord {
        source_id,
        kind: *kind,
        rank: *rank,
        title,
        author: filled(author.as_deref()),
        publisher: filled(publisher.as_deref()),
        url: link.as_ref().map(|link| link.as_str().to_owned()),
        url_key: link.as_ref().map(canonical_key),
        published: partial_day(published.as_deref())?,
        accessed: partial_day(accessed.as_deref())?,
        note: checked_text("The note", note)?,
        created_at,
    })
}

/// A day, a month or a year: `2019-10-02`, `2019-10`, `2019`.
fn partial_day(text: Option<&str>) -> Result<Option<String>> {
    let Some(text) = filled(text) else {
        return Ok(None);
    };
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.clone(),
    };
    let written = text.bytes().all(|b| b.is_ascii_digit() || b == b'-') && whole.len() == 10;
    if written && NaiveDate::parse_from_str(&whole, "%Y-%m-%d").is_ok() {
        return Ok(Some(text));
    }
    Err(Error::new(
        ErrorCode::InvalidInput,
        format!("“{text}” is no day of the calendar."),
    )
    .with_hint("Write a day, a month or a year: 2019-10-02, 2019-10 or 2019."))
}

impl From<SourceListing> for SourceView {
    fn from(listing: SourceListing) -> Self {
        let SourceListing { source, used_by } = listing;
        Self {
            source_id: source.source_id.0.clone(),
            fields: SourceFields::from(source),
            used_by,
        }
    }
}

impl From<SourceRecord> for SourceFields {
    fn from(source: SourceRecord) -> Self {
        let SourceRecord {
            source_id: _,
            kind,
            rank,
            title,
            author,
            publisher,
            url,
            url_key: _,
            published,
            accessed,
            note,
            created_at: _,
        } = source;
        Self {
            kind,
            rank,
            title,
            author,
            publisher,
            url,
            published,
            accessed,
            note,
        }
    }
}
