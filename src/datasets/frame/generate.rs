//! Runs the generator of a dataset: blocks on several threads, results in order, rows numbered across blocks.

use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Int64Array};
use arrow::datatypes::Int64Type;
use arrow::record_batch::RecordBatch;

use super::{Dataset, Key, Label, Output, Source, Task};
use crate::error::Result;
use crate::parallel;
use crate::table::Table;

/// What a block has brought.
#[derive(Debug)]
pub struct GeneratedBlock {
    /// Blocks that are done by now.
    pub done: u64,
    /// Its rows, parents before children.
    pub batches: Vec<(&'static Table, RecordBatch)>,
    /// Rows of the answer key, if labels were asked for.
    pub answers: Vec<AnswerKeyRow>,
}

/// A row of the answer key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerKeyRow {
    /// Name of the phenomenon.
    pub phenomenon: &'static str,
    /// Name of the table that has the row.
    pub table: &'static str,
    /// Primary key of the row, as text.
    pub row_key: String,
    /// What there is to say about it.
    pub detail: String,
}

/// Generates a dataset and hands its blocks to `take` in order, first the rows of its dimension tables.
///
/// # Errors
/// The first error of `take`; the rest is then not generated.
pub fn generate(
    task: &Task<'_>,
    source: &dyn Source,
    threads: usize,
    labels: bool,
    mut take: impl FnMut(GeneratedBlock) -> Result<()>,
) -> Result<()> {
    let disabled: Arc<[_]> = task.disabled().into();
    let output = || if labels { Output::with_labels(Arc::clone(&disabled)) } else { Output::rows() };
    let mut numbering = Numbering { dataset: task.dataset, rows: Vec::new() };
    let mut first = output();
    source.dimensions(&mut first);
    take(numbering.block(0, first))?;
    let mut done = 0;
    parallel::in_order(
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
            take(numbering.block(done, out))
        },
    )
}

/// The rows of each table so far.
struct Numbering {
    dataset: &'static Dataset,
    rows: Vec<(&'static Table, i64)>,
}

impl Numbering {
    fn block(&mut self, done: u64, out: Output) -> GeneratedBlock {
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
        GeneratedBlock { done, batches, answers }
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
        // The tables of other datasets are numbered already.
        let is_own = self.dataset.tables.iter().any(|own| std::ptr::eq(*own, key.table));
        (is_own && key.table.serial == Some(key.referenced)).then_some(key.table)
    }

    fn answer(&self, label: Label) -> AnswerKeyRow {
        let row_key = match label.key {
            Key::Number(number) if label.table.serial.is_some() => (number + self.before(label.table)).to_string(),
            Key::Number(number) => number.to_string(),
            Key::Text(text) => text,
        };
        AnswerKeyRow { phenomenon: label.phenomenon.name, table: label.table.name, row_key, detail: label.detail }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Choices, Phenomenon, Role, Worker, no_rows};
    use super::*;
    use crate::reference::zips::ZipPool;
    use crate::table::{BigInt, Null, tables};
    use crate::world::{Options, Population, World};

    tables! {
        in "family";

        /// A parent.
        PARENTS = parents, ParentRow, ParentBatch {
            primary_key: ["parent_id"];
            serial: "parent_id";
            /// Number.
            parent_id: BigInt,
        }

        /// A child.
        CHILDREN = children, ChildRow, ChildBatch {
            primary_key: ["child_id"];
            serial: "child_id";
            foreign_keys: ["fk_children_parent": "parent_id" -> PARENTS."parent_id"];
            references: ["fk_children_elder": "elder_id" -> CHILDREN."child_id"];
            /// Number.
            child_id: BigInt,
            /// Parent.
            parent_id: BigInt,
            /// Elder sibling.
            elder_id: Null<BigInt>,
            /// No number of a row.
            age: BigInt,
        }
    }

    static YOUNGER: Phenomenon = Phenomenon { name: "younger", story: "", changes: &[] };
    static ELDER: Phenomenon = Phenomenon { name: "elder", story: "", changes: &[] };

    static FAMILY: Dataset = Dataset {
        name: "family",
        role: Role::Subject,
        title: "",
        story: "",
        tables: TABLES,
        phenomena: &[&YOUNGER, &ELDER],
        settings: &[],
        prepare: no_rows,
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
            let mut batches = Batches::new();
            batches.parents.push(&ParentRow { parent_id: 1 });
            batches.children.push(&ChildRow { child_id: 1, parent_id: 1, elder_id: None, age: 9 });
            batches.children.push(&ChildRow { child_id: 2, parent_id: 1, elder_id: Some(1), age: 7 });
            out.extend(batches.take());
            out.label(&ELDER, &CHILDREN, 1, String::new);
            out.label(&YOUNGER, &CHILDREN, 2, String::new);
        }
    }

    #[test]
    fn rows_are_numbered_across_blocks_wherever_they_are_named() {
        let options = Options::new(chrono::NaiveDate::from_ymd_opt(2026, 7, 1).unwrap());
        let world = World::new(&options, &ZipPool::built_in()).unwrap();
        let population = Population::new(&world);
        let mut choices = Choices::default();
        choices.without.insert("family.elder".to_owned());
        let task = Task::new(&FAMILY, &population, &choices);
        for threads in [1, 3] {
            let (mut rows, mut keys) = (Vec::new(), Vec::new());
            generate(&task, &Families, threads, true, |block| {
                for (table, batch) in block.batches.iter().filter(|(table, _)| std::ptr::eq(*table, &CHILDREN)) {
                    let columns: Vec<_> = (0..4).map(|i| batch.column(i).as_primitive::<Int64Type>()).collect();
                    assert_eq!(table.columns.len(), columns.len());
                    for row in 0..batch.num_rows() {
                        let value = |i: usize| columns[i].is_valid(row).then(|| columns[i].value(row));
                        rows.push([value(0), value(1), value(2), value(3)]);
                    }
                }
                keys.extend(block.answers.into_iter().map(|answer| answer.row_key));
                Ok(())
            })
            .unwrap();
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
