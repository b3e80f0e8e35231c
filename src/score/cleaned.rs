//! How well cleaned tables agree with the truth, which is in the flat views: row by row by their number, cell by cell as text.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use arrow::array::{Array, AsArray, StringViewArray};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use arrow::record_batch::RecordBatch;
use serde::Serialize;

use super::key::{self, Entry};
use crate::database::{Database, Value};
use crate::datasets::raw::{KINDS, LINE_KINDS};
use crate::error::{Error, Result};
use crate::export::{FLAT_VIEWS, FlatView};
use crate::table::SqlType;

/// What became of a kind of defect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct KindCleaned {
    /// The kind.
    pub kind: &'static str,
    /// Defects that are put right: the cell is as it should be, the line too many is gone.
    pub repaired: u64,
    /// Defects that are still there.
    pub missed: u64,
    /// Defects that became something else that is wrong.
    pub harmed: u64,
}

/// How cleaned tables compare with the truth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cleaned {
    /// The tables that were there.
    pub tables: Vec<&'static str>,
    /// Kind by kind.
    pub kinds: Vec<KindCleaned>,
    /// Cells that were right, and no longer are.
    pub harmed_cells: u64,
    /// Rows of the truth that are gone.
    pub lost_rows: u64,
    /// Rows that are neither in the truth nor among the known defects, or there more than once.
    pub invented_rows: u64,
    /// The first cells and rows that were harmed, in words.
    pub examples: Vec<String>,
}

/// Examples that are shown.
const SHOWN: usize = 3;

/// The defects of a table by what they are about.
#[derive(Default)]
struct Truth {
    /// Cells: by the number of their row and the position of their column, the kind and how it is dirty.
    cells: HashMap<(String, usize), (&'static str, Option<String>)>,
    /// Lines too many: by the number that they have, the kind and how many there are.
    lines: HashMap<String, (&'static str, u64)>,
    /// Lines that came twice: by the number that they have.
    twice: HashMap<String, u64>,
    /// People who are in no star, and right.
    twins: BTreeSet<String>,
    /// Numbers of rows that are written in another way.
    other_numbers: HashSet<String>,
}

/// Compares the tables `patients`, `visits` and `billing` of a schema, or those of them that are there, with the flat views.
///
/// # Errors
/// When there are no raw tables, or none of these tables, or one lacks a column.
pub fn score_cleaned(database: &mut dyn Database, schema: &str, threads: usize) -> Result<Cleaned> {
    require_name(schema)?;
    let mut present = Vec::new();
    for view in FLAT_VIEWS {
        let types = types(database, schema, view)?;
        if !types.is_empty() {
            require_columns(schema, view, &types)?;
            present.push((view, types));
        }
    }
    if present.is_empty() {
        let reason = format!("schema `{schema}` holds none of the tables patients, visits and billing");
        return Err(Error::Option { option: "--cleaned", reason });
    }
    let mut truths = truths(database, threads)?;
    let mut tally = Tally::default();
    for (view, types) in &present {
        let truth = truths.remove(view.name).unwrap_or_default();
        compare(database, schema, view, types, truth, &mut tally)?;
    }
    tally.cleaned.tables = present.iter().map(|one| one.0.name).collect();
    Ok(tally.finish())
}

/// A name that goes into a query as it is.
fn require_name(schema: &str) -> Result<()> {
    let is_plain = schema.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') && !schema.is_empty();
    if is_plain {
        return Ok(());
    }
    let reason = format!("`{schema}` is not a plain schema name; use letters, digits and underscores");
    Err(Error::Option { option: "--cleaned", reason })
}

/// The types of the columns of a table, in lower case; empty where there is no such table.
fn types(database: &mut dyn Database, schema: &str, view: &FlatView) -> Result<BTreeMap<String, String>> {
    let sql = format!(
        "SELECT column_name, data_type FROM information_schema.columns
         WHERE LOWER(table_schema) = LOWER('{schema}') AND LOWER(table_name) = '{}'",
        view.name
    );
    let rows = database.query(&sql)?.rows;
    let pair =
        |row: &Vec<Value>| Some((row.first()?.to_string().to_lowercase(), row.get(1)?.to_string().to_lowercase()));
    Ok(rows.iter().filter_map(pair).collect())
}

fn require_columns(schema: &str, view: &FlatView, types: &BTreeMap<String, String>) -> Result<()> {
    let missing: Vec<&str> =
        view.columns.iter().map(|column| column.name).filter(|name| !types.contains_key(*name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let missing = missing.join(", ");
    let reason = format!("`{schema}.{}` lacks columns of flat.{0}: {missing}", view.name);
    Err(Error::Option { option: "--cleaned", reason })
}

/// The key by table, with the numbers of rows in place of lines.
fn truths(database: &mut dyn Database, threads: usize) -> Result<HashMap<&'static str, Truth>> {
    let mut lines: HashMap<(&'static str, u64), Vec<OnLine>> = HashMap::new();
    let known = |name: &str| FLAT_VIEWS.iter().find(|view| view.name == name);
    key::read(database, threads, &mut |entry| {
        let Some(view) = known(entry.table) else { return Ok(()) };
        let on_line = OnLine::new(view, &entry);
        let line = entry.place(false).line;
        lines.entry((view.name, line)).or_default().extend(on_line);
        Ok(())
    })?;
    lines.retain(|_, entries| !entries.is_empty());
    let mut truths = HashMap::new();
    for view in FLAT_VIEWS {
        let truth = truths.entry(view.name).or_insert_with(Truth::default);
        let id = view.columns.first().map_or("", |column| column.name);
        let sql = format!("SELECT line_number, {id} FROM raw.{}", view.name);
        database.read(&sql, &texts(&["line_number", "id"]), &mut |batch| {
            let [numbers, ids] = [0, 1].map(|at| batch.column(at).as_string_view());
            for row in 0..batch.num_rows() {
                let line = numbers.value(row).parse().unwrap_or(0);
                if let Some(entries) = lines.remove(&(view.name, line)) {
                    truth.add(ids.value(row), entries);
                }
            }
            Ok(())
        })?;
    }
    Ok(truths)
}

/// Something that is wrong on a line, or looks it.
enum OnLine {
    Cell(usize, &'static str, Option<String>, Option<String>),
    TooMany(&'static str),
    Twice,
    Twin,
}

impl OnLine {
    fn new(view: &FlatView, entry: &Entry<'_>) -> Option<Self> {
        if entry.is_near_miss {
            return (entry.kind == "twin").then_some(Self::Twin);
        }
        if entry.kind == "exact_duplicate" {
            return Some(Self::Twice);
        }
        let Some(column) = entry.column else {
            return LINE_KINDS.iter().find(|kind| kind.name == entry.kind).map(|kind| Self::TooMany(kind.name));
        };
        let at = view.columns.iter().position(|known| known.name == column)?;
        let kind = KINDS.iter().find(|kind| kind.name == entry.kind)?;
        Some(Self::Cell(at, kind.name, entry.dirty.map(str::to_owned), entry.truth.map(str::to_owned)))
    }
}

impl Truth {
    /// Adds what is wrong on a line whose first cell is this.
    fn add(&mut self, id: &str, entries: Vec<OnLine>) {
        // The number of the row may itself be wrong.
        let own = entries.iter().find_map(|entry| match entry {
            OnLine::Cell(0, _, _, truth) => truth.clone(),
            _ => None,
        });
        let id = own.unwrap_or_else(|| id.to_owned());
        for entry in entries {
            match entry {
                OnLine::Cell(at, kind, dirty, _) => {
                    self.other_numbers.extend(dirty.clone().filter(|_| at == 0));
                    self.cells.insert((id.clone(), at), (kind, dirty));
                }
                OnLine::TooMany(kind) => {
                    self.lines.entry(id.clone()).or_insert((kind, 0)).1 += 1;
                }
                OnLine::Twice => {
                    // The copy of a line whose number is written in another way is about the same row.
                    *self.twice.entry(id.trim_start_matches('0').to_owned()).or_default() += 1;
                }
                OnLine::Twin => {
                    self.twins.insert(id.clone());
                }
            }
        }
    }
}

fn texts(names: &[&str]) -> SchemaRef {
    let fields = names.iter().map(|&name| Field::new(name, DataType::Utf8View, true));
    Schema::new(fields.collect::<Vec<_>>()).into()
}

/// A cleaned column in the text form of the flat views, whatever type it was given.
fn as_text(name: &str, wanted: SqlType, given: &str) -> String {
    let is_number = ["int", "numeric", "decimal", "double", "real", "float"].iter().any(|one| given.contains(one));
    let inner = match wanted {
        SqlType::Numeric(..) if is_number => format!("CAST(c.{name} AS {wanted})"),
        SqlType::BigInt | SqlType::Integer if is_number => format!("CAST(c.{name} AS BIGINT)"),
        SqlType::Date if given.starts_with("timestamp") => format!("CAST(c.{name} AS DATE)"),
        _ => format!("c.{name}"),
    };
    format!("CAST({inner} AS TEXT)")
}

/// Adds up what became of the defects.
#[derive(Default)]
struct Tally {
    cleaned: Cleaned,
    kinds: BTreeMap<&'static str, KindCleaned>,
}

impl Tally {
    fn kind(&mut self, kind: &'static str) -> &mut KindCleaned {
        self.kinds.entry(kind).or_insert_with(|| KindCleaned { kind, ..KindCleaned::default() })
    }

    fn example(&mut self, words: impl FnOnce() -> String) {
        if self.cleaned.examples.len() < SHOWN {
            self.cleaned.examples.push(words());
        }
    }

    /// Kinds in the order in which they are documented.
    fn finish(mut self) -> Cleaned {
        let names = KINDS.iter().map(|kind| kind.name).chain(LINE_KINDS.iter().map(|kind| kind.name));
        self.cleaned.kinds = names.filter_map(|name| self.kinds.remove(name)).collect();
        self.cleaned
    }
}

/// Compares one table; what is left in `truth` at the end has been repaired.
fn compare(
    database: &mut dyn Database,
    schema: &str,
    view: &FlatView,
    types: &BTreeMap<String, String>,
    mut truth: Truth,
    tally: &mut Tally,
) -> Result<()> {
    repeated(database, schema, view, types, &mut truth, tally)?;
    let names: Vec<String> = view.columns.iter().map(|column| column.name.to_owned()).collect();
    let mut columns = vec!["is_there", "id"];
    columns.extend(names.iter().map(String::as_str));
    database.read(&differences(schema, view, types), &texts(&columns), &mut |batch| {
        let columns: Vec<&StringViewArray> = batch.columns().iter().map(|column| column.as_string_view()).collect();
        for row in 0..batch.num_rows() {
            let cell = |at: usize| columns[at].is_valid(row).then(|| columns[at].value(row));
            let id = cell(1).unwrap_or_default();
            match cell(0) {
                Some("both") => cells(view, id, |at| cell(at + 2), &mut truth, tally),
                Some("lost") => lost(view, id, &mut truth, tally),
                _ => extra(view, id, &mut truth, tally),
            }
        }
        Ok(())
    })?;
    for (kind, _) in truth.cells.into_values() {
        tally.kind(kind).repaired += 1;
    }
    for (kind, count) in truth.lines.into_values() {
        tally.kind(kind).repaired += count;
    }
    tally.kind("exact_duplicate").repaired += truth.twice.values().sum::<u64>();
    // Twins that are gone were somebody.
    for id in &truth.twins {
        tally.cleaned.lost_rows += 1;
        tally.example(|| format!("{}.{} {id} is gone: a twin, mistaken for a duplicate", schema, view.name));
    }
    Ok(())
}

/// Rows that differ: `both` with the cells that do, `lost` or `extra`. A cell is `n` for NULL, or `v` and its text.
fn differences(schema: &str, view: &FlatView, types: &BTreeMap<String, String>) -> String {
    let id = view.columns[0].name;
    let (mut mine, mut cells, mut any) = (Vec::new(), Vec::new(), Vec::new());
    for column in view.columns {
        let name = column.name;
        let given = types.get(name).map_or("", String::as_str);
        mine.push(format!("{} AS {name}", as_text(name, column.sql_type, given)));
        let differs = format!("m.{name} IS DISTINCT FROM f.{name}");
        cells.push(format!("CASE WHEN {differs} THEN COALESCE('v' || m.{name}, 'n') END AS {name}"));
        any.push(differs);
    }
    let truth: Vec<String> =
        view.columns.iter().map(|column| format!("CAST(v.{0} AS TEXT) AS {0}", column.name)).collect();
    let key = as_text(id, view.columns[0].sql_type, types.get(id).map_or("", String::as_str));
    format!(
        "SELECT CASE WHEN m.{id} IS NULL THEN 'lost' WHEN f.{id} IS NULL THEN 'extra' ELSE 'both' END AS is_there,
             COALESCE(f.{id}, m.{id}) AS id, {}
         FROM (SELECT {} FROM flat.{table} AS v) AS f
         FULL JOIN (
             SELECT * FROM (
                 SELECT {}, ROW_NUMBER() OVER (PARTITION BY {key} ORDER BY {key}) AS row_of_id FROM {schema}.{table} AS c
             ) AS numbered WHERE row_of_id = 1 AND {id} IS NOT NULL
         ) AS m ON m.{id} = f.{id}
         WHERE m.{id} IS NULL OR f.{id} IS NULL OR {}",
        cells.join(", "),
        truth.join(", "),
        mine.join(", "),
        any.join(" OR "),
        table = view.name,
    )
}

/// Numbers that several rows have.
fn repeated(
    database: &mut dyn Database,
    schema: &str,
    view: &FlatView,
    types: &BTreeMap<String, String>,
    truth: &mut Truth,
    tally: &mut Tally,
) -> Result<()> {
    let id = view.columns[0].name;
    let key = as_text(id, view.columns[0].sql_type, types.get(id).map_or("", String::as_str));
    let sql = format!(
        "SELECT CAST(id AS TEXT) AS id, CAST(more AS TEXT) AS more FROM (
             SELECT {key} AS id, COUNT(*) - 1 AS more FROM {schema}.{} AS c GROUP BY {key}
         ) AS counted WHERE more > 0",
        view.name
    );
    database.read(&sql, &texts(&["id", "more"]), &mut |batch: &RecordBatch| {
        let [ids, counts] = [0, 1].map(|at| batch.column(at).as_string_view());
        for row in 0..batch.num_rows() {
            let (id, more) = (ids.value(row), counts.value(row).parse::<u64>().unwrap_or(0));
            let left = truth.twice.get_mut(id).map_or(0, |twice| {
                let left = (*twice).min(more);
                *twice -= left;
                left
            });
            tally.kind("exact_duplicate").missed += left;
            // Repeated headers have no number, and all look alike.
            if let Some((kind, count)) = truth.lines.get_mut(id) {
                let left = more.min(*count - 1);
                *count -= left;
                tally.kind(kind).missed += left;
            } else if more > left {
                tally.cleaned.invented_rows += more - left;
                tally.example(|| format!("{schema}.{} has {id} {} times", view.name, more + 1));
            }
        }
        Ok(())
    })?;
    Ok(())
}

/// A row that is there and differs from the truth.
fn cells<'a>(view: &FlatView, id: &str, cell: impl Fn(usize) -> Option<&'a str>, truth: &mut Truth, tally: &mut Tally) {
    for (at, column) in view.columns.iter().enumerate() {
        let Some(found) = cell(at) else { continue };
        let value = found.strip_prefix('v');
        match truth.cells.remove(&(id.to_owned(), at)) {
            Some((kind, dirty)) if dirty.as_deref() == value => tally.kind(kind).missed += 1,
            Some((kind, _)) => tally.kind(kind).harmed += 1,
            None => {
                tally.cleaned.harmed_cells += 1;
                let shown = value.map_or("NULL".to_owned(), |value| format!("{value:?}"));
                tally.example(|| format!("{} {id}: {} was correct and is now {shown}", view.name, column.name));
            }
        }
    }
}

/// A row of the truth that is not there: what was wrong with it is not repaired.
fn lost(view: &FlatView, id: &str, truth: &mut Truth, tally: &mut Tally) {
    let mut is_hidden = false;
    for at in 0..view.columns.len() {
        if let Some((kind, _)) = truth.cells.remove(&(id.to_owned(), at)) {
            // A row whose number is still wrong is there under that.
            is_hidden |= at == 0;
            tally.kind(kind).missed += 1;
        }
    }
    if !is_hidden {
        tally.cleaned.lost_rows += 1;
        tally.example(|| format!("{} {id} is gone", view.name));
    }
}

/// A row that is not in the truth.
fn extra(view: &FlatView, id: &str, truth: &mut Truth, tally: &mut Tally) {
    if let Some((kind, count)) = truth.lines.remove(id) {
        tally.kind(kind).missed += 1;
        tally.kind(kind).repaired += count - 1;
    } else if !truth.twins.remove(id) && !truth.other_numbers.contains(id) {
        tally.cleaned.invented_rows += 1;
        tally.example(|| format!("{} {id} does not exist in the truth", view.name));
    }
}
