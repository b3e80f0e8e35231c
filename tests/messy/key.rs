//! Applying the answer key to the raw tables gives the flat views back, byte for byte.

use caseload::database::Database;
use caseload::datasets::{Choices, answer_key};
use caseload::export::{FLAT_VIEWS, FlatView};
use caseload::world::Options;

use super::load_messy;
use crate::support::{Place, options};

/// Lines of a raw table with every defect undone, those too many left out.
fn restored(view: &FlatView) -> String {
    let table = view.name;
    let names: Vec<&str> = view.columns.iter().map(|column| column.name).collect();
    let pivot = names.iter().map(|name| {
        format!(
            "MAX(CASE WHEN column_name = '{name}' THEN 1 END) AS is_{name}, MAX(CASE WHEN column_name = '{name}' THEN true_value END) AS true_{name}"
        )
    });
    let cells =
        names.iter().map(|name| format!("CASE WHEN d.is_{name} = 1 THEN d.true_{name} ELSE r.{name} END AS {name}"));
    format!(
        "SELECT {} FROM raw.{table} AS r
         LEFT JOIN (
             SELECT line_number, {} FROM answer_key.defects
             WHERE table_name = '{table}' AND column_name IS NOT NULL GROUP BY line_number
         ) AS d ON d.line_number = r.line_number
         WHERE r.line_number NOT IN (
             SELECT line_number FROM answer_key.defects WHERE table_name = '{table}' AND column_name IS NULL
             UNION ALL
             SELECT line_number FROM answer_key.near_misses WHERE table_name = '{table}' AND kind = 'twin'
         )",
        cells.collect::<Vec<_>>().join(", "),
        pivot.collect::<Vec<_>>().join(", ")
    )
}

fn texts(view: &FlatView) -> String {
    let cells: Vec<String> =
        view.columns.iter().map(|column| format!("CAST(v.{0} AS TEXT) AS {0}", column.name)).collect();
    format!("SELECT {} FROM flat.{} AS v", cells.join(", "), view.name)
}

/// The rows of a query in the order of their first column.
fn rows(database: &mut dyn Database, sql: &str, view: &FlatView) -> Vec<Vec<String>> {
    let sql = format!("SELECT * FROM ({sql}) AS q ORDER BY CAST({} AS BIGINT)", view.columns[0].name);
    let cells = database.query(&sql).unwrap().rows.into_iter();
    cells.map(|row| row.iter().map(|value| format!("{value:?}")).collect()).collect()
}

/// Adds the answer key to raw tables, and applies it.
pub(super) fn assert_undoes_the_dirt(place: &Place, options: &Options, what: &str) {
    place.load_datasets(options, &[&answer_key::DATASET], Choices::default());
    let mut database = place.open();
    for view in FLAT_VIEWS {
        let found = rows(database.as_mut(), &restored(view), view);
        let truth = rows(database.as_mut(), &texts(view), view);
        assert_eq!(found.len(), truth.len(), "{what}: rows of {}", view.name);
        let first = found.iter().zip(&truth).find(|(found, truth)| found != truth);
        assert!(first.is_none(), "{what}, {}: {first:?}", view.name);
    }
}

/// The key says of every cell what it is, so that a cell it does not name is as it should be.
#[test]
fn the_key_tells_the_dirty_cells_as_they_are() {
    let place = Place::duckdb();
    load_messy(&place, &options(1_000), 0.1, 2);
    place.load_datasets(&options(1_000), &[&answer_key::DATASET], Choices::default());
    let mut database = place.open();
    for view in FLAT_VIEWS {
        for column in view.columns {
            let sql = format!(
                "SELECT COUNT(*) FROM answer_key.defects AS d JOIN raw.{0} AS r ON r.line_number = d.line_number
                 WHERE d.table_name = '{0}' AND d.column_name = '{1}' AND
                     (r.{1} IS DISTINCT FROM d.dirty_value OR d.true_value IS NOT DISTINCT FROM d.dirty_value)",
                view.name, column.name
            );
            assert_eq!(crate::support::count(database.as_mut(), &sql), 0, "{}.{}", view.name, column.name);
        }
    }
}

#[test]
fn lines_of_a_person_are_linked_and_twins_are_not() {
    let place = Place::duckdb();
    load_messy(&place, &options(3_000), 0.1, 2);
    place.load_datasets(&options(3_000), &[&answer_key::DATASET], Choices::default());
    let mut database = place.open();
    let mut count = |sql: &str| crate::support::count(database.as_mut(), sql);
    let linked = count("SELECT COUNT(*) FROM answer_key.entity_links");
    let headers = count("SELECT COUNT(*) FROM raw.patients WHERE patient_id = 'patient_id'");
    assert_eq!(linked + headers, count("SELECT COUNT(*) FROM raw.patients"));
    let twins = "SELECT COUNT(*) FROM answer_key.near_misses WHERE kind = 'twin'";
    let (twins, strangers) =
        (count(twins), count("SELECT COUNT(*) FROM answer_key.entity_links WHERE true_patient_id > 3000"));
    assert!(twins > 0 && twins == strangers, "{twins} twins, {strangers} people who are in no star");
    let people = count("SELECT COUNT(DISTINCT true_patient_id) FROM answer_key.entity_links");
    assert_eq!(people, 3_000 + twins);
}
