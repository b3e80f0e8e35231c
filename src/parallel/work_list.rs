//! A work list: several workers at once, each takes the next item until none is left.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use crate::error::Result;

/// Runs `run` on every item, each on one of the workers; results in the order of the items. `done` gets the number of items
/// done, from the calling thread.
///
/// # Errors
/// The first error of `run`; what is not begun by then is left undone.
///
/// # Panics
/// When `run` panics.
pub(crate) fn map<W: Send, T: Sync, R: Send>(
    workers: Vec<W>,
    items: &[T],
    run: impl Fn(&mut W, &T) -> Result<R> + Sync,
    mut done: impl FnMut(u64),
) -> Result<Vec<R>> {
    let next = AtomicUsize::new(0);
    let (sender, finished) = mpsc::channel();
    let mut results: Vec<Option<R>> = items.iter().map(|_| None).collect();
    std::thread::scope(|scope| {
        for mut worker in workers {
            let (sender, next, run) = (sender.clone(), &next, &run);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(index) else { return };
                    if sender.send((index, run(&mut worker, item))).is_err() {
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
                    next.store(items.len(), Ordering::Relaxed);
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
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<u64> = (0..100).collect();
        let mut reported = 0;
        let results = map(vec![(); 3], &items, |(), item| Ok(item * 2), |done| reported = done).unwrap();
        assert_eq!(results, (0..100).map(|item| item * 2).collect::<Vec<u64>>());
        assert_eq!(reported, 100);
    }

    #[test]
    fn the_first_error_ends_the_work() {
        let items: Vec<u64> = (0..1_000_000).collect();
        let begun = AtomicUsize::new(0);
        let outcome = map(
            vec![(); 2],
            &items,
            |(), item| {
                begun.fetch_add(1, Ordering::Relaxed);
                if *item == 3 { Err(Error::Interrupted) } else { Ok(()) }
            },
            |_| (),
        );
        assert!(outcome.is_err());
        assert!(begun.load(Ordering::Relaxed) < items.len());
    }
}
