//! What a database says about how it came to be: the rows of `load_runs`, `load_run_tables` and `calibration`. This module reads
//! them; a load writes them.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::database::{Database, Value, require_current};
use crate::datasets::core::{self, tables};
use crate::datasets::{self, Choices, DATASETS};
use crate::error::{Error, Result};
use crate::world::{Options, World};

/// The options of a load as `load_runs` keeps them: enough to make the same rows again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RunOptions {
    /// The options of the core.
    #[serde(flatten)]
    pub core: Options,
    /// Names of the datasets that were loaded.
    #[serde(default)]
    pub datasets: Vec<String>,
    /// Which phenomena they have, and their settings.
    #[serde(flatten)]
    pub choices: Choices,
    /// Was the seed left out, so that it reads 0? So it is in the databases of a class.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sealed: bool,
}

/// One table of a load.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TableHistory {
    /// The dataset.
    pub dataset: String,
    /// The table.
    pub table: String,
    /// Its rows.
    pub rows: i64,
    /// Its fingerprint, 16 hexadecimal digits.
    pub fingerprint: String,
}

impl TableHistory {
    /// The table with its schema, as a query writes it.
    #[must_use]
    pub fn path(&self) -> String {
        path(&self.dataset, &self.table)
    }
}

/// A table of a dataset with its schema, as a query writes it; the core's have none.
pub(crate) fn path(dataset: &str, table: &str) -> String {
    if dataset == core::DATASET.name { table.to_owned() } else { format!("{dataset}.{table}") }
}

/// The record of the datasets in a database, read once.
#[derive(Clone, Debug)]
pub struct Record {
    place: String,
    datasets: Vec<String>,
    /// The tables that are there, each from the last load that had its dataset, with the number of that load.
    tables: Vec<(i32, TableHistory)>,
    /// The options of every load as they are written, by its number.
    options: Vec<(i32, String)>,
}

impl Record {
    /// Reads the record of a database, which may hold nothing yet.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn read(database: &mut dyn Database) -> Result<Self> {
        let datasets = database.contents()?.datasets;
        Self::of(database, datasets)
    }

    /// Reads the record of a database that has to hold data of this version.
    ///
    /// # Errors
    /// When it holds nothing of caseload or the tables of another version, or cannot be read.
    pub fn require(database: &mut dyn Database) -> Result<Self> {
        let datasets = database.contents()?.datasets;
        if datasets.is_empty() {
            return Err(nothing_loaded(database));
        }
        require_current(database, &datasets)?;
        Self::of(database, datasets)
    }

    fn of(database: &mut dyn Database, datasets: Vec<String>) -> Result<Self> {
        let mut record = Self { place: database.describe(), datasets, tables: Vec::new(), options: Vec::new() };
        // Loads are recorded beside the core; an answer key in a file of its own has none.
        if record.has(core::DATASET.name) {
            record.tables = read_tables(database, &record.datasets)?;
            record.options = read_options(database)?;
        }
        Ok(record)
    }

    /// The database, for people.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Names of the datasets that are there.
    #[must_use]
    pub fn datasets(&self) -> &[String] {
        &self.datasets
    }

    /// Is this dataset there?
    #[must_use]
    pub fn has(&self, dataset: &str) -> bool {
        self.datasets.iter().any(|name| name == dataset)
    }

    /// The tables of the datasets that are there, each from the last load that had its dataset, in the order of the registry.
    pub fn tables(&self) -> impl Iterator<Item = &TableHistory> {
        self.tables.iter().map(|(_, table)| table)
    }

    /// The number of the last load; 0 if there was none.
    #[must_use]
    pub fn last_run(&self) -> i32 {
        self.options.last().map_or(0, |(run, _)| *run)
    }

    /// The options with which a dataset was loaded; none if it is not there.
    ///
    /// # Errors
    /// When the record is none of this version.
    pub fn options(&self, dataset: &str) -> Result<Option<RunOptions>> {
        if !self.has(dataset) {
            return Ok(None);
        }
        let last = self.tables.iter().find(|(_, table)| table.dataset == dataset).map(|(run, _)| *run);
        let text = self.options.iter().find(|(run, _)| Some(*run) == last).map_or("", |(_, text)| text.as_str());
        serde_json::from_str(text).map(Some).map_err(|source| Error::Format {
            context: format!("the options of {dataset} in `{}` cannot be read", self.place),
            source: Box::new(source),
        })
    }

    /// Refuses to generate for the core that is there, if there is one, what belongs to another: `options` and their `world` are
    /// those of the datasets; `sealed` is whether their record, too, does without the seed.
    ///
    /// # Errors
    /// When the core has other options or other places, or its seed is withheld.
    pub fn require_matching_core(&self, options: &Options, sealed: bool, world: &World) -> Result<()> {
        let Some(recorded) = self.options(core::DATASET.name)? else { return Ok(()) };
        let place = &self.place;
        if recorded.sealed && !sealed {
            return Err(Error::SeedWithheld { place: place.clone() });
        }
        if recorded.core != (Options { seed: if sealed { 0 } else { options.seed }, ..options.clone() }) {
            return Err(Error::RecordMismatch {
                mismatch: format!("the core in `{place}` was loaded with other options"),
                remedy: "use the same options, or replace the core together with the datasets",
            });
        }
        // A file with ZIP codes may have changed.
        let expected =
            [("zipcodes", world.zips.len()), ("hospitals", world.hospitals.len()), ("doctors", world.doctors.len())];
        for (name, rows) in expected {
            let loaded = self.tables().find(|table| table.dataset == core::DATASET.name && table.table == name);
            if loaded.map(|table| table.rows) != i64::try_from(rows).ok() {
                return Err(Error::RecordMismatch {
                    mismatch: format!("the core in `{place}` has other {name} than its options now generate"),
                    remedy: "if the file of --zip-pool-file has changed, use the old one, or replace the core",
                });
            }
        }
        Ok(())
    }
}

/// The refusal of a database that holds nothing of caseload.
pub(crate) fn nothing_loaded(database: &dyn Database) -> Error {
    Error::NothingLoaded { place: database.describe() }
}

/// The refusal of a database that does not hold a dataset.
pub(crate) fn not_loaded(database: &dyn Database, dataset: &str) -> Error {
    Error::NotLoaded {
        place: database.describe(),
        what: format!("the dataset `{dataset}`"),
        remedy: format!("add it with `caseload load --datasets {dataset}`"),
    }
}

/// The options with which a dataset that is there was loaded; none if it is not there. Where more is wanted than that of one
/// dataset, [`Record::read`] asks the database once.
///
/// # Errors
/// When the database cannot be read, or the record is none of this version.
pub fn recorded(database: &mut dyn Database, dataset: &str) -> Result<Option<RunOptions>> {
    Record::read(database)?.options(dataset)
}

/// The tables of the datasets that are there, as [`Record::tables`].
///
/// # Errors
/// When the database cannot be read.
pub fn last_tables(database: &mut dyn Database) -> Result<Vec<TableHistory>> {
    Ok(Record::read(database)?.tables.into_iter().map(|(_, table)| table).collect())
}

fn read_tables(database: &mut dyn Database, datasets: &[String]) -> Result<Vec<(i32, TableHistory)>> {
    let found = database.query(
        "SELECT t.run_id, t.dataset, t.table_name, t.row_count, t.fingerprint FROM load_run_tables AS t \
         WHERE t.run_id = (SELECT MAX(l.run_id) FROM load_run_tables AS l WHERE l.dataset = t.dataset) \
         ORDER BY t.dataset, t.table_name",
    )?;
    let mut tables: Vec<_> = found.rows.iter().filter_map(|row| table_history(row)).collect();
    tables.retain(|(_, table)| datasets.contains(&table.dataset));
    let position = |table: &TableHistory| {
        let all = datasets::known().flat_map(|dataset| dataset.tables.iter().map(|table| (dataset.name, table.name)));
        all.enumerate().find(|(_, name)| *name == (table.dataset.as_str(), table.table.as_str())).map(|(at, _)| at)
    };
    tables.sort_by_key(|(_, table)| position(table).unwrap_or(usize::MAX));
    Ok(tables)
}

fn table_history(row: &[Value]) -> Option<(i32, TableHistory)> {
    let [run, dataset, table, rows, fingerprint] = row else { return None };
    let history = TableHistory {
        dataset: dataset.to_string(),
        table: table.to_string(),
        rows: rows.integer()?,
        fingerprint: fingerprint.to_string(),
    };
    Some((run_number(run)?, history))
}

fn read_options(database: &mut dyn Database) -> Result<Vec<(i32, String)>> {
    let found = database.query("SELECT run_id, options FROM load_runs ORDER BY run_id")?;
    let options = |row: &Vec<Value>| match row.as_slice() {
        [run, options] => Some((run_number(run)?, options.to_string())),
        _ => None,
    };
    Ok(found.rows.iter().filter_map(options).collect())
}

fn run_number(cell: &Value) -> Option<i32> {
    cell.integer().and_then(|id| i32::try_from(id).ok())
}

/// Every load recorded here, oldest first, with all columns of `load_runs`; the options as an object. The last one is
/// the load whose data are here.
///
/// # Errors
/// When the database cannot be read.
pub fn runs(database: &mut dyn Database) -> Result<Vec<Map<String, Json>>> {
    let names: Vec<&str> = tables::LOAD_RUNS.columns.iter().map(|column| column.name).collect();
    let mut runs = objects(database, &names, &format!("SELECT {} FROM load_runs ORDER BY run_id", names.join(", ")))?;
    for options in runs.iter_mut().filter_map(|run| run.get_mut("options")) {
        // Options that are no JSON stay the text they are.
        if let Some(parsed) = options.as_str().and_then(|text| serde_json::from_str(text).ok()) {
            *options = parsed;
        }
    }
    Ok(runs)
}

/// The rows of the table `calibration`, by dataset, with all its columns.
///
/// # Errors
/// When the database cannot be read, or was made by a version without that table.
pub fn receipt(database: &mut dyn Database) -> Result<Vec<Map<String, Json>>> {
    let datasets = database.contents()?.datasets;
    require_current(database, &datasets)?;
    let names: Vec<&str> = tables::CALIBRATION.columns.iter().map(|column| column.name).collect();
    let sql = format!("SELECT {} FROM calibration ORDER BY dataset, quantity", names.join(", "));
    let mut figures = objects(database, &names, &sql)?;
    let position = |figure: &Map<String, Json>| {
        let dataset = figure.get("dataset").and_then(Json::as_str);
        DATASETS.iter().position(|known| Some(known.name) == dataset)
    };
    figures.sort_by_key(|figure| position(figure).unwrap_or(usize::MAX));
    Ok(figures)
}

/// The rows of a query as objects with these names.
fn objects(database: &mut dyn Database, names: &[&str], sql: &str) -> Result<Vec<Map<String, Json>>> {
    let rows = database.query(sql)?.rows;
    let object =
        |row: &Vec<Value>| names.iter().map(|name| (*name).to_owned()).zip(row.iter().map(Value::to_json)).collect();
    Ok(rows.iter().map(object).collect())
}
