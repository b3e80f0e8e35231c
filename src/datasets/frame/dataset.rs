//! What a dataset is made of: a constant that reads as a table of contents. What it is generated from: patients, and the choices of a
//! user about its phenomena and settings.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Output, Phenomenon, Setting, Source, Worker};
use crate::error::Result;
use crate::random::Purpose;
use crate::table::Table;
use crate::world::Population;

/// Patients whose rows are handed over at once, unless the database asks for another number: enough that a batch is worth its
/// overhead, few enough that a handful of blocks is small in memory.
const PATIENTS_AT_ONCE: u64 = 8_192;

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

/// What was chosen; nothing by default: all phenomena, default settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Phenomena that are not planted, as `<dataset>.<name>`.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub(in crate::datasets) without: BTreeSet<String>,
    /// Values by setting, as `<dataset>.<name>`, where they differ from the default.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(in crate::datasets) settings: BTreeMap<String, i64>,
}

impl Choices {
    /// Is a phenomenon planted?
    #[must_use]
    pub fn is_on(&self, dataset: &Dataset, phenomenon: &Phenomenon) -> bool {
        !self.without.contains(&dataset.full_name(phenomenon.name))
    }

    /// The value of a setting.
    #[must_use]
    pub fn value(&self, dataset: &Dataset, setting: &Setting) -> i64 {
        self.settings.get(&dataset.full_name(setting.name)).copied().unwrap_or(setting.default)
    }

    /// What concerns the dataset of this name alone.
    #[must_use]
    pub fn of(&self, dataset: &str) -> Self {
        let concerns = |path: &str| path.split_once('.').is_some_and(|(name, _)| name == dataset);
        Self {
            without: self.without.iter().filter(|path| concerns(path)).cloned().collect(),
            settings: self.settings.iter().filter(|(path, _)| concerns(path)).map(|(p, v)| (p.clone(), *v)).collect(),
        }
    }
}

/// What a dataset is generated from.
#[derive(Clone, Copy, Debug)]
pub struct Task<'t> {
    /// The dataset.
    pub dataset: &'static Dataset,
    /// Patients, hospitals, doctors and insurers, and the options with the anchor date.
    pub population: &'t Population<'t>,
    /// Patients whose rows are handed over at once, where a dataset lets the caller choose; the rows do not depend on it.
    pub(in crate::datasets) patients_at_once: u64,
    choices: &'t Choices,
}

impl<'t> Task<'t> {
    /// A dataset for these patients, with phenomena and settings as chosen.
    #[must_use]
    pub fn new(dataset: &'static Dataset, population: &'t Population<'t>, choices: &'t Choices) -> Self {
        Self { dataset, population, patients_at_once: PATIENTS_AT_ONCE, choices }
    }

    /// The same with another number of patients whose rows are handed over at once.
    #[must_use]
    pub fn at_once(self, patients: u64) -> Self {
        Self { patients_at_once: patients, ..self }
    }

    /// Is the phenomenon planted?
    #[must_use]
    pub fn is_on(&self, phenomenon: &Phenomenon) -> bool {
        self.choices.is_on(self.dataset, phenomenon)
    }

    /// The phenomena of the dataset that are not planted.
    #[must_use]
    pub fn disabled(&self) -> Vec<&'static Phenomenon> {
        self.dataset.phenomena.iter().copied().filter(|phenomenon| !self.is_on(phenomenon)).collect()
    }

    /// The value of a setting.
    #[must_use]
    pub fn setting(&self, setting: &Setting) -> i64 {
        self.choices.value(self.dataset, setting)
    }

    /// The random streams of a purpose. Every phenomenon has a purpose of its own, so that switching it off moves nothing else.
    #[must_use]
    pub fn purpose(&self, purpose: &str) -> Purpose {
        Purpose::new(self.population.world.options.seed, self.dataset.name, purpose)
    }

    /// The anchor date, in days since 1970-01-01; nothing observed lies after it.
    #[must_use]
    pub fn today(&self) -> i32 {
        self.population.world.today
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
