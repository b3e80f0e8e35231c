//! A list of work, done by several workers at once: each takes the next piece until none is left.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use crate::error::Result;

/// Does all pieces of work, each on one of the workers; results in the order of the work. `done` is told the number of pieces
/// done, from the calling thread.
///
/// # Errors
/// The first error of `run`; what is not begun by then is left undone.
///
/// # Panics
/// When `run` panics.
pub(crate) fn run<W: Send, T: Sync, R: Send>(
    workers: Vec<W>,
    work: &[T],
    run: impl Fn(&mut W, &T) -> Result<R> + Sync,
    mut done: impl FnMut(u64),
) -> Result<Vec<R>> {
    let next = AtomicUsize::new(0);
    let (sender, finished) = mpsc::channel();
    let mut results: Vec<Option<R>> = work.iter().map(|_| None).collect();
    std::thread::scope(|scope| {
        for mut worker in workers {
            let (sender, next, run) = (sender.clone(), &next, &run);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(piece) = work.get(index) else { return };
                    if sender.send((index, run(&mut worker, piece))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(sender);
        for (count, (index, result)) in (1..).zip(&finished) {
            match result {
                Ok(result) => results[index] = Some(result),
                Err(error) => {
                    // Nothing is begun any more; what is under way ends first.
                    next.store(work.len(), Ordering::Relaxed);
                    return Err(error);
                }
            }
            done(count);
        }
        Ok(())
    })?;
    Ok(results.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn results_are_in_the_order_of_the_work() {
        let work: Vec<u64> = (0..100).collect();
        let mut told = 0;
        let results = run(vec![(); 3], &work, |(), piece| Ok(piece * 2), |done| told = done).unwrap();
        assert_eq!(results, (0..100).map(|piece| piece * 2).collect::<Vec<u64>>());
        assert_eq!(told, 100);
    }

    #[test]
    fn the_first_error_ends_the_work() {
        let work: Vec<u64> = (0..1_000_000).collect();
        let begun = AtomicUsize::new(0);
        let outcome = run(
            vec![(); 2],
            &work,
            |(), piece| {
                begun.fetch_add(1, Ordering::Relaxed);
                if *piece == 3 { Err(Error::Database("refused".to_owned())) } else { Ok(()) }
            },
            |_| (),
        );
        assert!(outcome.is_err());
        assert!(begun.load(Ordering::Relaxed) < work.len());
    }
}
