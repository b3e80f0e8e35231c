//! The ordered pipeline: blocks on several threads, results in order. What is finished early waits in small queues, so memory does not grow.

use std::sync::mpsc::{Receiver, sync_channel};

use crate::error::Result;

/// Results that wait for their turn, per thread.
const QUEUE: usize = 2;

/// Computes `make(worker, block)` for all blocks on `threads` threads and hands the results to `take` in order.
///
/// # Errors
/// The first error of `take`; the rest is then not computed.
///
/// # Panics
/// When `make` panics.
pub fn in_order<W, R: Send>(
    blocks: u64,
    threads: usize,
    worker: impl Fn() -> W + Sync,
    make: impl Fn(&mut W, u64) -> R + Sync,
    mut take: impl FnMut(R) -> Result<()>,
) -> Result<()> {
    let threads = threads.clamp(1, usize::try_from(blocks).unwrap_or(usize::MAX).max(1));
    std::thread::scope(|scope| {
        // Thread t makes the blocks t, t + threads ...: taking from the queues in turn gives the order.
        let queues: Vec<Receiver<R>> = (0..threads)
            .map(|thread| {
                let (sender, queue) = sync_channel(QUEUE);
                let (worker, make) = (&worker, &make);
                scope.spawn(move || {
                    let mut own = worker();
                    for block in (thread as u64..blocks).step_by(threads) {
                        if sender.send(make(&mut own, block)).is_err() {
                            return;
                        }
                    }
                });
                queue
            })
            .collect();
        for turn in (0..threads).cycle().take(usize::try_from(blocks).unwrap_or(usize::MAX)) {
            match queues[turn].recv() {
                Ok(result) => take(result)?,
                // The thread panicked; the scope passes it on.
                Err(_) => break,
            }
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    #[test]
    fn results_arrive_in_order_whatever_the_threads() {
        for threads in [1, 2, 5] {
            let mut taken = Vec::new();
            in_order(
                100,
                threads,
                || 0,
                |_, block| block,
                |block| {
                    taken.push(block);
                    Ok(())
                },
            )
            .expect("nothing fails");
            assert_eq!(taken, (0..100).collect::<Vec<u64>>());
        }
    }

    #[test]
    fn an_error_stops_the_work() {
        let mut taken = 0;
        let outcome = in_order(
            1_000_000,
            2,
            || 0,
            |_, block| block,
            |_| {
                taken += 1;
                if taken == 3 { Err(Error::Interrupted) } else { Ok(()) }
            },
        );
        assert!(outcome.is_err() && taken == 3);
    }
}
