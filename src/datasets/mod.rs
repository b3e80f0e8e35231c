//! The registry of datasets: what each one is made of, in display order. Datasets know no database, no command line and no file.

pub mod core;

use crate::table::Table;

/// A subject area: its tables, and by its name its migrations (`migrations/<name>`) and SQL (`sql/<name>`).
#[derive(Debug)]
pub struct Dataset {
    /// Its name in every tree.
    pub name: &'static str,
    /// One line on what it is about.
    pub title: &'static str,
    /// Its tables, parents before children.
    pub tables: &'static [&'static Table],
}

/// All datasets; the order is the display order.
pub static DATASETS: &[&Dataset] = &[&core::DATASET];
