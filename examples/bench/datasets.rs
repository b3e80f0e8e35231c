//! The generator of each dataset alone, on one thread and into nothing: rows a second of one core.

use caseload::datasets::{Choices, Dataset, Task, generate, generated};
use caseload::reference::zips::ZipPool;
use caseload::world::{Options, Population, World};
use serde_json::json;

use crate::measure::{Outcome, Report, median, timed};

/// What a dataset's generator has to reach, in million rows a second and core.
const LEAST: f64 = 0.5;

/// How dirty the raw tables are.
const MESSY: f64 = 0.05;

/// Rows a second of every dataset but the core, which `generator` measures.
pub(crate) fn measure(options: &Options, runs: usize, report: &mut Report) -> Outcome<()> {
    let world = World::new(options, &ZipPool::built_in())?;
    let population = Population::new(&world);
    for dataset in generated().filter(|dataset| dataset.stands_on_core()) {
        let mut rows = 0;
        let mut seconds = Vec::new();
        for _ in 0..runs {
            rows = 0;
            seconds.push(timed(|| {
                rows = rows_of(dataset, &population)?;
                Ok(())
            })?);
        }
        if rows > 0 {
            add(dataset, rows, median(&seconds), report);
        }
    }
    Ok(())
}

/// Generates a dataset with what it needs to get ready.
fn rows_of(dataset: &'static Dataset, population: &Population<'_>) -> Outcome<usize> {
    let mut choices = Choices::default();
    choices.messy(MESSY)?;
    let task = Task::new(dataset, population, &choices);
    let mut rows = 0;
    generate(&task, (dataset.prepare)(task)?.as_ref(), 1, false, |block| {
        rows += block.batches.iter().map(|(_, batch)| batch.num_rows()).sum::<usize>();
        Ok(())
    })?;
    Ok(rows)
}

fn add(dataset: &Dataset, rows: usize, seconds: f64, report: &mut Report) {
    let rate = rows as f64 / seconds / 1e6;
    let what = format!("generator of {}, 1 thread(s)", dataset.name);
    report.add(
        [
            what.clone(),
            format!("{rate:.2} M rows/s"),
            format!("{LEAST} M rows/s wanted"),
            format!("{:.2}", rate / LEAST),
        ],
        json!({ "what": what, "dataset": dataset.name, "threads": 1, "rows": rows, "seconds": seconds,
            "million_rows_per_second": rate, "least_million_rows_per_second": LEAST }),
    );
}
