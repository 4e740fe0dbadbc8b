//! How domain types stand in columns. Closed lists are stored under their serde names, times as
//! RFC 3339 in full precision, ranges as two integers, lists as JSON.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::types::{Type, Value};
use serde::Serialize;
use serde::de::{DeserializeOwned, IntoDeserializer, value};
use tickmark_core::id::{
    AnchorId, ArticleId, BlockId, ClaimId, ClaimantId, CorrectionId, DetailId, DismissalId,
    EvidenceId, FolderId, QueryId, RatingId, RatingScaleId, ReviewerId, RevisionId, SourceId,
    TickId,
};
use tickmark_core::{
    AnchorState, BlockRole, CheckStatus, ClaimKind, ClaimState, Keep, Severity, Shelf, SourceKind,
    SourceRank, Stance, TextRange, TickKind, Verdict,
};

use super::claim::ClaimOrigin;
use super::revision::RevisionCause;

/// A type that fills one column or more.
pub trait Column: Sized {
    fn push(&self, out: &mut Vec<Value>);
    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self>;
}

/// The cells of a row, read from left to right.
pub struct Cells<'row, 'stmt> {
    row: &'row rusqlite::Row<'stmt>,
    at: usize,
}

impl<'row, 'stmt> Cells<'row, 'stmt> {
    pub(crate) fn new(row: &'row rusqlite::Row<'stmt>) -> Self {
        Self { row, at: 0 }
    }

    pub(crate) fn next<T: Column>(&mut self) -> rusqlite::Result<T> {
        T::read(self)
    }

    fn plain<T: rusqlite::types::FromSql>(&mut self) -> rusqlite::Result<T> {
        let cell = self.row.get(self.at);
        self.at += 1;
        cell
    }

    pub(crate) fn parse<T, E>(
        &mut self,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> rusqlite::Result<T>
    where
        E: std::error::Error + Send + Sync + 'static,
    {
        let at = self.at;
        self.at += 1;
        let text = self.row.get_ref(at)?.as_str()?;
        parse(text).map_err(|error| {
            rusqlite::Error::FromSqlConversionFailure(at, Type::Text, Box::new(error))
        })
    }

    fn is_null(&self) -> rusqlite::Result<bool> {
        Ok(self.row.get_ref(self.at)? == rusqlite::types::ValueRef::Null)
    }
}

/// Types that can be empty, with the number of columns to leave empty then.
pub(crate) trait Nullable: Column {
    const WIDTH: usize = 1;
}

impl<T: Nullable> Column for Option<T> {
    fn push(&self, out: &mut Vec<Value>) {
        match self {
            Some(value) => value.push(out),
            None => out.extend(std::iter::repeat_n(Value::Null, T::WIDTH)),
        }
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        if cells.is_null()? {
            cells.at += T::WIDTH;
            return Ok(None);
        }
        T::read(cells).map(Some)
    }
}

impl Column for String {
    fn push(&self, out: &mut Vec<Value>) {
        out.push(Value::Text(self.clone()));
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        cells.plain()
    }
}

impl Nullable for String {}

impl Column for u32 {
    fn push(&self, out: &mut Vec<Value>) {
        out.push(Value::Integer(i64::from(*self)));
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        cells.plain()
    }
}

impl Column for i64 {
    fn push(&self, out: &mut Vec<Value>) {
        out.push(Value::Integer(*self));
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        cells.plain()
    }
}

impl Column for f64 {
    fn push(&self, out: &mut Vec<Value>) {
        out.push(Value::Real(*self));
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        cells.plain()
    }
}

impl Column for TextRange {
    fn push(&self, out: &mut Vec<Value>) {
        self.start().push(out);
        self.end().push(out);
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self::new(cells.next()?, cells.next()?))
    }
}

impl Nullable for TextRange {
    const WIDTH: usize = 2;
}

impl Column for NaiveDate {
    fn push(&self, out: &mut Vec<Value>) {
        out.push(Value::Text(self.to_string()));
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        cells.parse(str::parse)
    }
}

impl Nullable for NaiveDate {}

impl Column for DateTime<Utc> {
    fn push(&self, out: &mut Vec<Value>) {
        out.push(Value::Text(time_text(self)));
    }

    fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
        cells.parse(str::parse)
    }
}

macro_rules! lists {
    ($($item:ty),+ $(,)?) => {$(
        impl Column for Vec<$item> {
            fn push(&self, out: &mut Vec<Value>) {
                out.push(serde_json::to_string(self).map_or(Value::Null, Value::Text));
            }

            fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
                cells.parse(|text| serde_json::from_str(text))
            }
        }
    )+};
}

lists!(ClaimKind, String);

/// A time as it stands in a column: sorts as text, loses nothing.
pub(crate) fn time_text(at: &DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// The serde name of a member of a closed list.
pub(crate) fn name_of<T: Serialize>(member: &T) -> Value {
    match serde_json::to_value(member) {
        Ok(serde_json::Value::String(name)) => Value::Text(name),
        _ => Value::Null,
    }
}

/// The member of a closed list with that serde name.
pub(crate) fn member<T: DeserializeOwned>(name: &str) -> Result<T, value::Error> {
    T::deserialize(IntoDeserializer::<value::Error>::into_deserializer(name))
}

macro_rules! closed_lists {
    ($($list:ident),+ $(,)?) => {$(
        impl Column for $list {
            fn push(&self, out: &mut Vec<Value>) {
                out.push(name_of(self));
            }

            fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
                cells.parse(member)
            }
        }

        impl Nullable for $list {}
    )+};
}

macro_rules! ids {
    ($($id:ident),+ $(,)?) => {$(
        impl Column for $id {
            fn push(&self, out: &mut Vec<Value>) {
                out.push(Value::Text(self.0.clone()));
            }

            fn read(cells: &mut Cells<'_, '_>) -> rusqlite::Result<Self> {
                cells.plain::<String>().map(Self)
            }
        }

        impl Nullable for $id {}
    )+};
}

closed_lists!(
    AnchorState,
    BlockRole,
    CheckStatus,
    ClaimKind,
    ClaimOrigin,
    ClaimState,
    Keep,
    RevisionCause,
    Severity,
    Shelf,
    SourceKind,
    SourceRank,
    Stance,
    TickKind,
    Verdict,
);
ids!(
    AnchorId,
    ArticleId,
    BlockId,
    ClaimId,
    ClaimantId,
    CorrectionId,
    DetailId,
    DismissalId,
    EvidenceId,
    FolderId,
    QueryId,
    RatingId,
    RatingScaleId,
    ReviewerId,
    RevisionId,
    SourceId,
    TickId,
);
