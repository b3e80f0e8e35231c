//! The registry of datasets: what each one is made of, in display order. Datasets know no database, no command line and no file.

pub mod answer_key;
mod choices;
pub mod core;
pub mod emergency;
mod generate;
pub mod oncology;
pub mod opioids;
pub mod pbm;
mod phenomenon;
pub mod raw;
mod source;
mod volumes;
pub mod wearables;

pub use choices::{Choices, Setting};
pub use generate::{Answer, Piece, generate};
pub use phenomenon::{Change, Phenomenon};
pub use source::{Key, Label, Output, Source, Task, Worker};
pub use volumes::volumes;

use crate::error::Result;
use crate::table::Table;

/// A subject area: its tables, and by its name its migrations (`migrations/<name>`) and SQL (`sql/<name>`).
#[derive(Debug)]
pub struct Dataset {
    /// Its name in every tree, and that of its schema in the database; the core's tables lie in the default schema.
    pub name: &'static str,
    /// One line on what it is about.
    pub title: &'static str,
    /// Who uses the data, which decision they face and what goes wrong: three or four sentences.
    pub story: &'static str,
    /// Its tables, parents before children.
    pub tables: &'static [&'static Table],
    /// The effects that are planted in it.
    pub phenomena: &'static [&'static Phenomenon],
    /// What a user can set.
    pub settings: &'static [&'static Setting],
    /// Makes it ready to be generated; `None` for the core, from which all others are generated.
    pub prepare: Option<Prepare>,
}

/// Makes a dataset ready to be generated.
pub type Prepare = for<'t> fn(Task<'t>) -> Result<Box<dyn Source + 't>>;

/// All datasets; the order is the display order.
pub static DATASETS: &[&Dataset] =
    &[&core::DATASET, &emergency::DATASET, &opioids::DATASET, &pbm::DATASET, &oncology::DATASET, &wearables::DATASET];

/// All that is generated: the datasets, and the raw tables, which are there only where someone asks for dirty data.
pub fn generated() -> impl Iterator<Item = &'static Dataset> + Clone {
    DATASETS.iter().copied().chain([&raw::DATASET])
}

/// Everything that can be in a database: what is generated, and the answer key.
pub fn known() -> impl Iterator<Item = &'static Dataset> {
    generated().chain([&answer_key::DATASET])
}

/// The dataset of this name, be it the raw tables or the answer key.
#[must_use]
pub fn find(name: &str) -> Option<&'static Dataset> {
    known().find(|dataset| dataset.name == name)
}

impl Dataset {
    /// Its schema in the database; `None` for the core.
    #[must_use]
    pub fn schema(&self) -> Option<&'static str> {
        self.tables.first().and_then(|table| table.schema)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::embedded;

    #[test]
    fn datasets_are_whole() {
        for dataset in DATASETS {
            let name = dataset.name;
            let schema = if dataset.prepare.is_some() { Some(name) } else { None };
            assert!(dataset.tables.iter().all(|table| table.schema == schema), "{name}: a table lies elsewhere");
            assert!(!embedded::migrations(name).is_empty(), "{name}: no migration");
            assert!(!embedded::sql(name, "assertions").is_empty(), "{name}: no assertion");
            let insights: HashSet<&str> = embedded::sql(name, "insights").iter().map(|file| file.name).collect();
            let phenomena: HashSet<&str> = dataset.phenomena.iter().map(|phenomenon| phenomenon.name).collect();
            assert_eq!(
                insights, phenomena,
                "{name}: a phenomenon without its query, or a query without its phenomenon"
            );
        }
    }
}
