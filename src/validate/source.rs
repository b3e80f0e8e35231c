//! Sources: a check may take its rows from a file in `sql/<dataset>/sources` in place of a table, so that several checks share one
//! reading of the large tables. Such a check names the source in its header `from`; the query of the source goes in front of it as a
//! common table expression, or, where the source is marked `stored`, its rows are kept in a temporary table meanwhile.

use crate::embedded::{self, SqlFile};
use crate::error::{Error, Result};

/// A source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Source(SqlFile);

impl Source {
    /// The source of a dataset with this name.
    pub(super) fn find(dataset: &str, name: &str) -> Result<Self> {
        let file = embedded::sql(dataset, "sources").into_iter().find(|file| file.name == name);
        file.map(Self).ok_or_else(|| Error::defect(format!("there is no source `sql/{dataset}/sources/{name}.sql`")))
    }

    pub(super) fn name(self) -> &'static str {
        self.0.name
    }

    pub(super) fn query(self) -> &'static str {
        self.0.query()
    }

    /// Are its rows few, compared with what has to be read for them, so that keeping them pays?
    pub(super) fn is_stored(self) -> bool {
        self.0.header("stored").is_some()
    }

    /// A query that names the source, made complete.
    pub(super) fn in_front_of(self, query: &str) -> String {
        let query = without_header(query);
        let expression = format!("WITH {} AS (\n{}\n)", self.name(), self.query());
        match query.strip_prefix("WITH ") {
            Some(others) => format!("{expression},\n{others}"),
            None => format!("{expression}\n{query}"),
        }
    }

    /// The condition of a query that does nothing but pick rows of the source.
    pub(super) fn condition(self, query: &str) -> Option<&str> {
        let query = without_header(query);
        let (columns, rest) = query.split_once(&format!("\nFROM {}\nWHERE ", self.name()))?;
        let (condition, _) = rest.rsplit_once("\nORDER BY ")?;
        (columns.starts_with("SELECT\n") && !condition.contains("\nGROUP BY ")).then_some(condition)
    }
}

/// A query without the comments that stand before it.
fn without_header(query: &str) -> &str {
    let mut rest = query;
    while rest.starts_with("--") {
        rest = rest.split_once('\n').map_or("", |(_, after)| after);
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: Source = Source(SqlFile { name: "pairs", text: "-- rows: Some.\nSELECT a, b FROM t" });

    #[test]
    fn stands_in_front_of_a_query() {
        let plain = SOURCE.in_front_of("-- asserts: x\nSELECT\n    a\nFROM pairs");
        assert_eq!(plain, "WITH pairs AS (\n-- rows: Some.\nSELECT a, b FROM t\n)\nSELECT\n    a\nFROM pairs");
        let with = SOURCE.in_front_of("WITH x AS (SELECT 1)\nSELECT a FROM pairs");
        assert_eq!(
            with,
            "WITH pairs AS (\n-- rows: Some.\nSELECT a, b FROM t\n),\nx AS (SELECT 1)\nSELECT a FROM pairs"
        );
    }

    #[test]
    fn finds_the_condition_of_simple_queries_only() {
        let simple = "-- asserts: x\nSELECT\n    a\nFROM pairs\nWHERE a > 1\n    OR b > 2\nORDER BY a";
        assert_eq!(SOURCE.condition(simple), Some("a > 1\n    OR b > 2"));
        assert_eq!(
            SOURCE.condition("SELECT\n    a\nFROM pairs\nJOIN t ON t.a = pairs.a\nWHERE a > 1\nORDER BY a"),
            None
        );
        assert_eq!(
            SOURCE.condition("WITH x AS (\n    SELECT 1\n)\nSELECT\n    a\nFROM pairs\nWHERE a > 1\nORDER BY a"),
            None
        );
    }
}
