//! Runs the generator of a dataset: blocks on several threads, results in order, rows numbered across blocks.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Int64Array};
use arrow::datatypes::Int64Type;
use arrow::record_batch::RecordBatch;

use super::{Dataset, Key, Label, Output, Source};
use crate::error::Result;
use crate::pipeline;
use crate::table::Table;

/// What a block has brought.
#[derive(Debug)]
pub struct Piece {
    /// Blocks that are done by now.
    pub done: u64,
    /// Its rows, parents before children.
    pub batches: Vec<(&'static Table, RecordBatch)>,
    /// Rows of the answer key, if labels were asked for.
    pub answers: Vec<Answer>,
}

/// A row of the answer key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Name of the phenomenon.
    pub phenomenon: &'static str,
    /// Name of the table that has the row.
    pub table: &'static str,
    /// Primary key of the row, as text.
    pub row_key: String,
    /// What there is to say about it.
    pub detail: String,
}

/// Generates a dataset and hands its pieces to `take` in order, first the rows of its dimension tables.
///
/// # Errors
/// The first error of `take`; the rest is then not generated.
pub fn generate(
    dataset: &'static Dataset,
    source: &dyn Source,
    threads: usize,
    labels: bool,
    mut take: impl FnMut(Piece) -> Result<()>,
) -> Result<()> {
    let output = || if labels { Output::with_labels() } else { Output::rows() };
    let mut numbering = Numbering { dataset, rows: Vec::new() };
    let mut first = output();
    source.dimensions(&mut first);
    take(numbering.piece(0, first))?;
    let mut done = 0;
    pipeline::in_order(
        source.blocks(),
        threads,
        || source.worker(),
        |worker, block| {
            let mut out = output();
            worker.block(block, &mut out);
            out
        },
        |out| {
            done += 1;
            take(numbering.piece(done, out))
        },
    )
}

/// The rows of each table so far.
struct Numbering {
    dataset: &'static Dataset,
    rows: Vec<(&'static Table, i64)>,
}

impl Numbering {
    fn piece(&mut self, done: u64, out: Output) -> Piece {
        let (batches, labels) = out.into_parts();
        let batches: Vec<_> = batches.into_iter().map(|(table, batch)| (table, self.number(table, batch))).collect();
        let answers = labels.into_iter().map(|label| self.answer(label)).collect();
        for (table, batch) in &batches {
            let rows = i64::try_from(batch.num_rows()).expect("a batch fits in memory");
            match self.rows.iter_mut().find(|known| std::ptr::eq(known.0, *table)) {
                Some(known) => known.1 += rows,
                None => self.rows.push((table, rows)),
            }
        }
        Piece { done, batches, answers }
    }

    fn before(&self, table: &Table) -> i64 {
        self.rows.iter().find(|known| std::ptr::eq(known.0, table)).map_or(0, |known| known.1)
    }

    /// Adds the rows of earlier blocks to the numbers in a batch, its own and those that refer to others.
    fn number(&self, table: &'static Table, batch: RecordBatch) -> RecordBatch {
        let mut columns: Vec<ArrayRef> = batch.columns().to_vec();
        for (column, definition) in columns.iter_mut().zip(table.columns) {
            let before = self.numbered_by(table, definition.name).map_or(0, |numbered| self.before(numbered));
            if before > 0 {
                let numbers = column.as_primitive::<Int64Type>();
                let shifted: Int64Array = numbers.unary(|number| number + before);
                debug_assert_eq!(shifted.len(), column.len());
                *column = Arc::new(shifted);
            }
        }
        RecordBatch::try_new(batch.schema(), columns).expect("the columns keep their types and lengths")
    }

    /// The table whose rows a column numbers.
    fn numbered_by(&self, table: &'static Table, column: &str) -> Option<&'static Table> {
        if table.serial == Some(column) {
            return Some(table);
        }
        let mut keys = table.foreign_keys.iter().chain(table.references);
        let key = keys.find(|key| key.column == column)?;
        let parent = self.dataset.tables.iter().copied().find(|parent| parent.name == key.table)?;
        (parent.serial == Some(key.referenced)).then_some(parent)
    }

    fn answer(&self, label: Label) -> Answer {
        let row_key = match label.key {
            Key::Serial(number) => {
                let table = self.dataset.tables.iter().copied().find(|table| table.name == label.table);
                (number + table.map_or(0, |table| self.before(table))).to_string()
            }
            Key::Number(number) => number.to_string(),
            Key::Text(text) => text,
        };
        Answer { phenomenon: label.phenomenon, table: label.table, row_key, detail: label.detail }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Worker;
    use super::*;
    use crate::table::{BigInt, Null, table};

    table! {
        /// A parent.
        PARENTS = "parents" in "family", ParentRow, ParentBatch;
        primary_key: ["parent_id"];
        uniques: [];
        foreign_keys: [];
        checks: [];
        serial: "parent_id";
        /// Number.
        parent_id: BigInt,
    }

    table! {
        /// A child.
        CHILDREN = "children" in "family", ChildRow, ChildBatch;
        primary_key: ["child_id"];
        uniques: [];
        foreign_keys: ["fk_children_parent": "parent_id" -> "parents"."parent_id"];
        checks: [];
        references: ["fk_children_elder": "elder_id" -> "children"."child_id"];
        serial: "child_id";
        /// Number.
        child_id: BigInt,
        /// Parent.
        parent_id: BigInt,
        /// Elder sibling.
        elder_id: Null<BigInt>,
        /// No number of a row.
        age: BigInt,
    }

    static FAMILY: Dataset = Dataset {
        name: "family",
        title: "",
        story: "",
        tables: &[&PARENTS, &CHILDREN],
        phenomena: &[],
        settings: &[],
        prepare: None,
    };

    /// Every block is one parent with two children.
    struct Families;

    impl Source for Families {
        fn dimensions(&self, _: &mut Output) {}

        fn blocks(&self) -> u64 {
            5
        }

        fn worker(&self) -> Box<dyn Worker + '_> {
            Box::new(Self)
        }
    }

    impl Worker for Families {
        fn block(&mut self, _: u64, out: &mut Output) {
            let (mut parents, mut children) = (ParentBatch::new(1), ChildBatch::new(2));
            parents.push(&ParentRow { parent_id: 1 });
            children.push(&ChildRow { child_id: 1, parent_id: 1, elder_id: None, age: 9 });
            children.push(&ChildRow { child_id: 2, parent_id: 1, elder_id: Some(1), age: 7 });
            out.push(&PARENTS, parents.take());
            out.push(&CHILDREN, children.take());
            let key = Key::Serial(2);
            out.label(|| Label { phenomenon: "younger", table: "children", key, detail: String::new() });
        }
    }

    #[test]
    fn rows_are_numbered_across_blocks_wherever_they_are_named() {
        for threads in [1, 3] {
            let (mut rows, mut keys) = (Vec::new(), Vec::new());
            generate(&FAMILY, &Families, threads, true, |piece| {
                for (table, batch) in piece.batches.iter().filter(|(table, _)| std::ptr::eq(*table, &CHILDREN)) {
                    let columns: Vec<_> = (0..4).map(|i| batch.column(i).as_primitive::<Int64Type>()).collect();
                    assert_eq!(table.columns.len(), columns.len());
                    for row in 0..batch.num_rows() {
                        let value = |i: usize| columns[i].is_valid(row).then(|| columns[i].value(row));
                        rows.push([value(0), value(1), value(2), value(3)]);
                    }
                }
                keys.extend(piece.answers.into_iter().map(|answer| answer.row_key));
                Ok(())
            })
            .expect("nothing fails");
            let expected: Vec<_> = (1..=5)
                .flat_map(|n| {
                    [[Some(2 * n - 1), Some(n), None, Some(9)], [Some(2 * n), Some(n), Some(2 * n - 1), Some(7)]]
                })
                .collect();
            assert_eq!(rows, expected);
            assert_eq!(keys, ["2", "4", "6", "8", "10"]);
        }
    }
}
