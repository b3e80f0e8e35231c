//! What of the constraints that the tables define is in force in a database, and what is missing.

use super::engine::Database;
use super::keys::{Constraint, ConstraintKind};
use crate::datasets::{self, Dataset};
use crate::error::Result;
use crate::table::Table;

/// The constraints that a table defines, those to other schemas only if `across`, with their names; NOT NULL has none in the database
/// and is called `nn_<table>_<column>`.
fn defined(table: &'static Table, across: bool) -> Vec<(String, Constraint)> {
    let constraint = |name: &str, kind: ConstraintKind, columns: &[&str]| {
        (name.to_owned(), Constraint { table: table.path(), kind, columns: columns.join(",").replace(", ", ",") })
    };
    let mut all = Vec::new();
    if !table.primary_key.is_empty() {
        all.push(constraint(&format!("pk_{}", table.name), ConstraintKind::Primary, table.primary_key));
    }
    all.extend(table.uniques.iter().map(|u| constraint(u.name, ConstraintKind::Unique, &[u.column])));
    let references = table.references.iter().filter(|_| across);
    let foreign_keys = table.foreign_keys.iter().chain(references);
    all.extend(foreign_keys.map(|f| constraint(f.name, ConstraintKind::Foreign, &[f.column])));
    all.extend(table.checks.iter().map(|c| constraint(c.name, ConstraintKind::Check, &mentioned(table, c.condition))));
    let filled = table.columns.iter().filter(|column| !column.nullable).map(|column| column.name);
    all.extend(filled.map(|c| constraint(&format!("nn_{}_{c}", table.name), ConstraintKind::NotNull, &[c])));
    all
}

/// The columns that a condition mentions, in alphabetical order.
fn mentioned(table: &'static Table, condition: &str) -> Vec<&'static str> {
    let words: Vec<&str> = condition.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).collect();
    let mut columns: Vec<_> = table.columns.iter().map(|c| c.name).filter(|name| words.contains(name)).collect();
    columns.sort_unstable();
    columns
}

/// Names of the constraints that the tables of some datasets define, parted into those in force and those missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Declared {
    /// In force in the database.
    pub in_force: Vec<String>,
    /// Not there, or switched off.
    pub missing: Vec<String>,
}

/// Compares what is defined for the datasets in a database with what is in force there.
///
/// # Errors
/// When the database cannot be read.
pub fn declared(database: &mut dyn Database) -> Result<Declared> {
    let present = database.contents()?.datasets;
    let across = database.has_keys_across_schemas();
    Ok(compare(present.iter().filter_map(|name| datasets::find(name)), across, &database.constraints()?))
}

fn compare(datasets: impl Iterator<Item = &'static Dataset>, across: bool, in_force: &[Constraint]) -> Declared {
    let all = datasets.flat_map(|dataset| dataset.tables).flat_map(|table| defined(table, across));
    let (present, missing): (Vec<_>, Vec<_>) = all.partition(|(_, constraint)| in_force.contains(constraint));
    let names = |constraints: Vec<(String, Constraint)>| constraints.into_iter().map(|(name, _)| name).collect();
    Declared { in_force: names(present), missing: names(missing) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datasets::DATASETS;

    #[test]
    fn tells_what_is_missing_by_what_it_is() {
        let nothing = compare(DATASETS.iter().copied(), true, &[]);
        assert!(nothing.in_force.is_empty() && nothing.missing.contains(&"fk_billing_visit".to_owned()), "{nothing:?}");
        let of_billing =
            |kind, columns: &str| Constraint { table: "billing".to_owned(), kind, columns: columns.to_owned() };
        let some = [
            of_billing(ConstraintKind::Unique, "visit_id"),
            of_billing(ConstraintKind::Check, "actual_payment_date,payment_status"),
        ];
        let found = compare(DATASETS.iter().copied(), true, &some);
        assert_eq!(found.in_force, ["uq_billing_visit", "ck_billing_actual_payment_date"]);
    }
}
