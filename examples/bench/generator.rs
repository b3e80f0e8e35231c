//! The generator alone, into nothing.

use caseload::datasets::{Choices, Task, core, generate};
use caseload::reference::zips::ZipPool;
use caseload::world::{Options, Population, World};
use serde_json::json;

use crate::measure::{Outcome, Report, median, threads, timed};

/// Rows and bytes a second on one thread and on all.
pub(crate) fn measure(options: &Options, runs: usize, report: &mut Report) -> Outcome<()> {
    let world = World::new(options, &ZipPool::built_in())?;
    let (population, choices) = (Population::new(&world), Choices::default());
    let task = Task::new(&core::DATASET, &population, &choices);
    let source = (core::DATASET.prepare)(task)?;
    for threads in [1, threads()] {
        let (mut rows, mut bytes) = (0, 0);
        let mut seconds = Vec::new();
        for _ in 0..runs {
            (rows, bytes) = (0, 0);
            seconds.push(timed(|| {
                Ok(generate(&task, source.as_ref(), threads, false, |block| {
                    for (_, batch) in block.batches {
                        rows += batch.num_rows();
                        bytes += batch.get_array_memory_size();
                    }
                    Ok(())
                })?)
            })?);
        }
        let seconds = median(&seconds);
        let (rate, megabytes) = (rows as f64 / seconds / 1e6, bytes as f64 / seconds / 1e6);
        let what = format!("generator alone, {threads} thread(s)");
        report.add(
            [what.clone(), format!("{rate:.2} M rows/s, {megabytes:.0} MB/s"), String::new(), String::new()],
            json!({ "what": what, "threads": threads, "rows": rows, "seconds": seconds,
                "million_rows_per_second": rate, "megabytes_per_second": megabytes }),
        );
    }
    Ok(())
}
