//! What a dataset is made of: a constant that reads as a table of contents.

use super::{Output, Phenomenon, Setting, Source, Task, Worker};
use crate::error::Result;
use crate::table::Table;

/// A subject area: its tables, and by its name its migrations (`migrations/<name>`) and SQL (`sql/<name>`).
#[derive(Debug)]
pub struct Dataset {
    /// Its name in every tree, and that of its schema in the database; the core's tables lie in the default schema.
    pub name: &'static str,
    /// Its part among the datasets.
    pub role: Role,
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
    /// Makes it ready to be generated.
    pub prepare: Prepare,
}

/// The part of a dataset among the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The star schema, in the default schema of the database; every other dataset stands on it.
    Core,
    /// A subject area in a schema of its own.
    Subject,
    /// The flat tables as dirty text, made only where someone asks for them.
    Raw,
    /// Which rows carry what is planted; it is made from the labels of the others, for the teacher.
    AnswerKey,
}

/// Makes a dataset ready to be generated.
pub type Prepare = for<'t> fn(Task<'t>) -> Result<Box<dyn Source + 't>>;

impl Dataset {
    /// Its schema in the database; `None` for the core.
    #[must_use]
    pub fn schema(&self) -> Option<&'static str> {
        (self.role != Role::Core).then_some(self.name)
    }

    /// The name of something of it among those of all datasets: `pbm.copay_clawback`.
    #[must_use]
    pub fn full_name(&self, name: &str) -> String {
        format!("{}.{name}", self.name)
    }

    /// Is it the star schema?
    #[must_use]
    pub fn is_core(&self) -> bool {
        self.role == Role::Core
    }

    /// Is it made from the core's patients, with a schema and labels of its own?
    #[must_use]
    pub fn stands_on_core(&self) -> bool {
        matches!(self.role, Role::Subject | Role::Raw)
    }
}

/// For a dataset that generates nothing by itself.
///
/// # Errors
/// None.
pub fn no_rows(_: Task<'_>) -> Result<Box<dyn Source + '_>> {
    Ok(Box::new(NoRows))
}

struct NoRows;

impl Source for NoRows {
    fn dimensions(&self, _: &mut Output) {}

    fn blocks(&self) -> u64 {
        0
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Self)
    }
}

impl Worker for NoRows {
    fn block(&mut self, _: u64, _: &mut Output) {}
}
