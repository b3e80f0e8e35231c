//! Tables are written side by side: each has a lane, a thread with a short queue, opened with its first batch.
//! A lane may have to wait for the rows its rows refer to. What fails in a lane is reported by the next call.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use arrow::record_batch::RecordBatch;

use crate::error::{Error, Result};
use crate::table::Table;

/// Batches that may wait in a lane: enough to keep it busy, few enough to hold memory down.
const QUEUE: usize = 4;

/// What a lane does: takes from its feed until the end.
pub(super) type Worker = Box<dyn FnOnce(&Feed) -> Result<()> + Send>;

/// What a lane gets next.
pub(super) enum Next {
    /// Rows to write.
    Batch(RecordBatch),
    /// All rows have been given: make them last.
    Finish,
    /// The load is given up: forget the rows.
    Abort,
}

enum Message {
    Batch(RecordBatch, Vec<Need>),
    Finish,
}

/// So many batches of a lane have to be written first.
#[derive(Clone, Copy)]
struct Need {
    lane: usize,
    batches: u64,
}

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
            Ok(Message::Batch(batch, needs)) if self.wait(&needs) => Next::Batch(batch),
            Ok(Message::Finish) => Next::Finish,
            Ok(Message::Batch(..)) | Err(_) => Next::Abort,
        }
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
            self.0.stop(Some(Error::Target("a writing thread panicked; please report this".to_owned())));
        }
    }
}

struct Lane {
    table: &'static Table,
    sent: u64,
    queue: SyncSender<Message>,
    thread: JoinHandle<()>,
}

/// The lanes of a load.
pub(super) struct Lanes {
    /// Do children wait for their parents? Where keys are suspended they need not.
    ordered: bool,
    lanes: Vec<Lane>,
    shared: Arc<Shared>,
}

impl Lanes {
    /// No lanes yet.
    pub(super) fn new(ordered: bool) -> Self {
        Self { ordered, lanes: Vec::new(), shared: Arc::default() }
    }

    /// Hands a batch to the lane of its table, opening it if need be.
    pub(super) fn append(
        &mut self,
        table: &'static Table,
        batch: RecordBatch,
        open: impl FnOnce() -> Result<Worker>,
    ) -> Result<()> {
        self.check()?;
        let lane = match self.lanes.iter().position(|lane| lane.table.name == table.name) {
            Some(lane) => lane,
            None => self.open(table, open()?)?,
        };
        let needs = self.needs(table);
        self.lanes[lane].sent += 1;
        match self.lanes[lane].queue.send(Message::Batch(batch, needs)) {
            Ok(()) => Ok(()),
            Err(_) => self.check(),
        }
    }

    /// Waits until every lane has written all it was given.
    pub(super) fn finish(&mut self) -> Result<()> {
        for lane in &self.lanes {
            // A lane that is gone has left its reason behind, which is reported below.
            let _ = lane.queue.send(Message::Finish);
        }
        self.join();
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
        self.lanes.push(Lane { table, sent: 0, queue: sender, thread });
        Ok(lane)
    }

    /// All batches of the parents that were handed over so far.
    fn needs(&self, table: &Table) -> Vec<Need> {
        let parent = |lane: &Lane| {
            self.ordered
                && lane.table.name != table.name
                && table.foreign_keys.iter().any(|key| key.table == lane.table.name)
        };
        let lanes = self.lanes.iter().enumerate();
        lanes.filter(|(_, lane)| parent(lane)).map(|(i, lane)| Need { lane: i, batches: lane.sent }).collect()
    }

    /// Reports what failed in a lane; the first time in full.
    fn check(&self) -> Result<()> {
        let mut progress = self.shared.progress();
        match progress.failure.take() {
            Some(failure) => Err(failure),
            None if progress.stopped => Err(Error::Target("the load has failed already".to_owned())),
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
