//! Reading: one state of the library, seen through prepared statements.

use rusqlite::{Connection, OptionalExtension, Params};

use crate::StoreError;
use crate::record::Record;
use crate::table::column::Cells;

/// One state of the library. [`crate::Store`] has every question of this type as a method too;
/// [`crate::Store::read`] asks several of the same state, and [`crate::Tx`] asks them of the state
/// it is writing.
pub struct Reader<'c> {
    pub(crate) connection: &'c Connection,
}

impl Reader<'_> {
    /// The row with that key.
    pub fn get<R: Record>(&self, id: &str) -> Result<Option<R>, StoreError> {
        self.one(R::GET, [id])
    }

    /// The row with that key, or an error that says what is missing.
    pub fn require<R: Record>(&self, id: &str) -> Result<R, StoreError> {
        self.get(id)?.ok_or_else(|| StoreError::NotFound {
            noun: R::TABLE.noun(),
            id: id.to_owned(),
        })
    }

    pub(crate) fn one<R: Record>(
        &self,
        sql: &'static str,
        params: impl Params,
    ) -> Result<Option<R>, StoreError> {
        self.one_by(sql, params, |row| R::read(&mut Cells::new(row)))
    }

    pub(crate) fn one_by<T>(
        &self,
        sql: &'static str,
        params: impl Params,
        read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(params, read).optional()?)
    }

    pub(crate) fn list<R: Record>(
        &self,
        sql: &'static str,
        params: impl Params,
    ) -> Result<Vec<R>, StoreError> {
        self.list_by(sql, params, |row| R::read(&mut Cells::new(row)))
    }

    pub(crate) fn list_by<T>(
        &self,
        sql: &'static str,
        params: impl Params,
        read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params, read)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Makes each question a method of [`Reader`] and of [`crate::Store`].
macro_rules! queries {
    ($(
        $(#[$doc:meta])*
        pub fn $name:ident($reader:ident $(, $arg:ident: $type:ty)*) -> $answer:ty $body:block
    )+) => {
        impl $crate::reader::Reader<'_> {$(
            $(#[$doc])*
            pub fn $name(&self $(, $arg: $type)*) -> Result<$answer, $crate::StoreError> {
                let $reader = self;
                $body
            }
        )+}

        impl $crate::store::Store {$(
            $(#[$doc])*
            pub fn $name(&self $(, $arg: $type)*) -> Result<$answer, $crate::StoreError> {
                self.read(|reader| reader.$name($($arg),*))
            }
        )+}
    };
}

pub(crate) use queries;
