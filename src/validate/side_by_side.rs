//! Checks run on several connections at once: most use one core of the database.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use super::check::{Check, Outcome};
use crate::embedded::SqlFile;
use crate::error::Result;
use crate::target::Target;

/// Connections at most; each uses memory of the database.
const CONNECTIONS: usize = 4;

/// Runs the checks; returns them with their outcome, in order. `progress` is told the number done, of how many.
pub(super) fn run(
    target: &mut dyn Target,
    checks: &[Check],
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Vec<(SqlFile, Outcome)>> {
    let connections = std::thread::available_parallelism().map_or(1, usize::from).min(CONNECTIONS);
    let siblings = (0..connections).map(|_| target.sibling()).collect::<Result<Vec<_>>>()?;
    let next = AtomicUsize::new(0);
    let (sender, done) = mpsc::channel();
    let mut outcomes: Vec<Option<Outcome>> = checks.iter().map(|_| None).collect();
    std::thread::scope(|scope| {
        for mut sibling in siblings {
            let (sender, next) = (sender.clone(), &next);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(check) = checks.get(index) else { return };
                    if sender.send((index, check.run(sibling.as_mut()))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (count, (index, outcome)) in (1..).zip(&done) {
            match outcome {
                Ok(outcome) => outcomes[index] = Some(outcome),
                Err(error) => {
                    // No check is begun any more; those under way end first.
                    next.store(checks.len(), Ordering::Relaxed);
                    return Err(error);
                }
            }
            progress(count, checks.len() as u64);
        }
        Ok(())
    })?;
    let files = checks.iter().map(|check| check.file);
    Ok(files.zip(outcomes).filter_map(|(file, outcome)| Some((file, outcome?))).collect())
}
