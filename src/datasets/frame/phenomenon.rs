//! Phenomena: effects that are planted in a dataset, each with a switch and a query that finds it.

use crate::table::Table;

/// An effect that is planted in a dataset. Its query is `sql/<dataset>/insights/<name>.sql`.
#[derive(Debug)]
pub struct Phenomenon {
    /// Its name, unique in the dataset: words joined by underscores.
    pub name: &'static str,
    /// What is planted, how often and how strongly.
    pub story: &'static str,
    /// What switching it off may change; every other row and column stays as it is.
    pub changes: &'static [Change],
}

/// A part of the data that depends on whether a phenomenon is on.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    /// Values in these columns; the rows and their other columns stay.
    Columns(&'static Table, &'static [&'static str]),
    /// Rows come, go or move: anything in this table.
    Rows(&'static Table),
}

impl Change {
    /// The table that changes.
    #[must_use]
    pub fn table(&self) -> &'static Table {
        match self {
            Self::Columns(table, _) | Self::Rows(table) => table,
        }
    }
}
