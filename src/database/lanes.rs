//! Tables are written side by side in lanes, threads with a short queue. A table gets a lane of its own with its first batch, or
//! shares the least busy one where no more may be opened. A lane may have to wait for the rows its rows refer to. What fails in a
//! lane is reported by the next call.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use arrow::record_batch::RecordBatch;

use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, OnRaise};
use crate::table::Table;

/// Batches that may wait in a lane: enough to keep it busy, few enough to hold memory down.
const QUEUE: usize = 2;

/// What a lane does: takes from its feed until the end.
pub(super) type Worker = Box<dyn FnOnce(&Feed) -> Result<()> + Send>;

/// What a lane gets next.
pub(super) enum Next {
    /// Rows to write into a table, and whose turn comes before they are made visible.
    Batch(&'static Table, RecordBatch, Before),
    /// All rows have been given: make them last.
    Finish,
    /// The load is given up: forget the rows.
    Abort,
}

enum Message {
    Batch { table: &'static Table, batch: RecordBatch, needs: Vec<Need>, before: Before },
    Finish,
}

/// So many batches of a lane have to be written first.
#[derive(Clone, Copy)]
struct Need {
    lane: usize,
    batches: u64,
}

/// The rows of the same table that other lanes were given before.
pub(super) struct Before(Vec<Need>);

#[derive(Default)]
struct Progress {
    written: Vec<u64>,
    failure: Option<Error>,
    stopped: bool,
}

#[derive(Default)]
struct Shared {
    progress: Mutex<Progress>,
    changed: Condvar,
}

impl Shared {
    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stop(&self, failure: Option<Error>) {
        let mut progress = self.progress();
        progress.stopped = true;
        if progress.failure.is_none() {
            progress.failure = failure;
        }
        drop(progress);
        self.changed.notify_all();
    }
}

/// The receiving end of a lane.
pub(super) struct Feed {
    lane: usize,
    queue: Receiver<Message>,
    shared: Arc<Shared>,
}

impl Feed {
    /// Waits for the next batch, and for the rows that it refers to.
    pub(super) fn next(&self) -> Next {
        match self.queue.recv() {
            Ok(Message::Batch { table, batch, needs, before }) if self.wait(&needs) => {
                Next::Batch(table, batch, before)
            }
            Ok(Message::Finish) => Next::Finish,
            Ok(Message::Batch { .. }) | Err(_) => Next::Abort,
        }
    }

    /// Waits until the rows that come before are in the database; false when the load is given up meanwhile.
    pub(super) fn turn(&self, before: &Before) -> bool {
        self.wait(&before.0)
    }

    /// Says that the batch is in the database, where other lanes see it.
    pub(super) fn written(&self) {
        self.shared.progress().written[self.lane] += 1;
        self.shared.changed.notify_all();
    }

    /// False when the load is given up meanwhile.
    fn wait(&self, needs: &[Need]) -> bool {
        let pending = |progress: &mut Progress| {
            !progress.stopped && needs.iter().any(|need| progress.written[need.lane] < need.batches)
        };
        let progress = self.shared.progress();
        let progress = self.shared.changed.wait_while(progress, pending).unwrap_or_else(PoisonError::into_inner);
        !progress.stopped
    }
}

/// Stops all lanes when its own one panics, so that none waits for it for ever.
struct Watch<'a>(&'a Shared);

impl Drop for Watch<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.stop(Some(Error::Database("a writing thread panicked; please report this".to_owned())));
        }
    }
}

struct Lane {
    /// Its tables with the number of its batches when each got its last one.
    tables: Vec<(&'static Table, u64)>,
    /// Batches handed over.
    sent: u64,
    /// Rows handed over.
    rows: usize,
    queue: SyncSender<Message>,
    thread: JoinHandle<()>,
}

impl Lane {
    /// The number of batches it had been given when a table got its last one.
    fn last(&self, table: &'static Table) -> Option<u64> {
        self.tables.iter().find(|known| std::ptr::eq(known.0, table)).map(|known| known.1)
    }
}

fn is_parent(table: &Table, other: &Table) -> bool {
    table.foreign_keys.iter().any(|key| std::ptr::eq(key.table, other))
}

/// The lanes of a load.
pub(super) struct Lanes {
    /// Do children wait for their parents? Where keys are suspended they need not.
    ordered: bool,
    /// Lanes at most.
    limit: usize,
    lanes: Vec<Lane>,
    shared: Arc<Shared>,
    /// Wakes lanes that wait for each other; what a lane's database does is interrupted by its worker.
    _stop: OnRaise,
}

impl Lanes {
    /// No lanes yet.
    pub(super) fn new(ordered: bool, limit: usize, interrupt: &Interrupt) -> Self {
        let shared = Arc::<Shared>::default();
        let stopped = Arc::clone(&shared);
        let stop = interrupt.on_raise(move || stopped.stop(Some(Error::Interrupted)));
        Self { ordered, limit: limit.max(1), lanes: Vec::new(), shared, _stop: stop }
    }

    /// Hands a batch to a lane of its table, which has `width` of them at most, opening it if need be.
    pub(super) fn append(
        &mut self,
        table: &'static Table,
        batch: RecordBatch,
        width: usize,
        open: impl FnOnce() -> Result<Worker>,
    ) -> Result<()> {
        self.check()?;
        let own = self.lanes.iter().enumerate().filter(|(_, lane)| lane.last(table).is_some());
        let own: Vec<(u64, usize)> = own.map(|(index, lane)| (lane.sent, index)).collect();
        let lane = match own.iter().min() {
            Some(&(_, lane)) if own.len() >= width || self.lanes.len() >= self.limit => lane,
            _ if self.lanes.len() < self.limit => self.open(table, open()?)?,
            _ => self.least_busy(),
        };
        let before = Before(self.last_of(lane, |other| std::ptr::eq(other, table)));
        let needs = if self.ordered { self.last_of(lane, |other| is_parent(table, other)) } else { Vec::new() };
        let rows = batch.num_rows();
        let lane = &mut self.lanes[lane];
        lane.sent += 1;
        lane.rows += rows;
        match lane.tables.iter_mut().find(|known| std::ptr::eq(known.0, table)) {
            Some(known) => known.1 = lane.sent,
            None => lane.tables.push((table, lane.sent)),
        }
        match lane.queue.send(Message::Batch { table, batch, needs, before }) {
            Ok(()) => Ok(()),
            Err(_) => self.check(),
        }
    }

    fn least_busy(&self) -> usize {
        (0..self.lanes.len()).min_by_key(|&lane| self.lanes[lane].rows).unwrap_or(0)
    }

    /// Waits until every lane has written all it was given, and closes it.
    pub(super) fn finish(&mut self) -> Result<()> {
        for lane in &self.lanes {
            // A lane that is gone has left its reason behind, which is reported below.
            let _ = lane.queue.send(Message::Finish);
        }
        self.join();
        // Lanes that are opened from now on are numbered from 0 again.
        self.shared.progress().written.clear();
        self.check()
    }

    fn open(&mut self, table: &'static Table, worker: Worker) -> Result<usize> {
        let lane = self.lanes.len();
        let (sender, receiver) = sync_channel(QUEUE);
        self.shared.progress().written.push(0);
        let feed = Feed { lane, queue: receiver, shared: Arc::clone(&self.shared) };
        let work = move || {
            let _watch = Watch(&feed.shared);
            if let Err(error) = worker(&feed) {
                feed.shared.stop(Some(error));
            }
        };
        let thread = std::thread::Builder::new()
            .name(format!("write {}", table.name))
            .spawn(work)
            .map_err(|source| Error::Format { context: "cannot start a thread".to_owned(), source: source.into() })?;
        self.lanes.push(Lane { tables: Vec::new(), sent: 0, rows: 0, queue: sender, thread });
        Ok(lane)
    }

    /// The batches of some tables that were handed over so far, but for those in this lane, which stand before the next one there.
    fn last_of(&self, own: usize, wanted: impl Fn(&Table) -> bool) -> Vec<Need> {
        let last = |lane: &Lane| lane.tables.iter().filter(|known| wanted(known.0)).map(|known| known.1).max();
        let others = self.lanes.iter().enumerate().filter(|(lane, _)| *lane != own);
        others.filter_map(|(lane, other)| Some(Need { lane, batches: last(other)? })).collect()
    }

    /// Reports what failed in a lane; the first time in full.
    fn check(&self) -> Result<()> {
        let mut progress = self.shared.progress();
        match progress.failure.take() {
            Some(failure) => Err(failure),
            None if progress.stopped => Err(Error::Database("the load has failed already".to_owned())),
            None => Ok(()),
        }
    }

    fn join(&mut self) {
        for lane in self.lanes.drain(..) {
            drop(lane.queue);
            // A panic has been noted by the lane's watch.
            let _ = lane.thread.join();
        }
    }
}

impl Drop for Lanes {
    fn drop(&mut self) {
        if !self.lanes.is_empty() {
            self.shared.stop(None);
            self.join();
        }
    }
}
