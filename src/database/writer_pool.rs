//! Tables are written in parallel by a pool of writers, threads with a short queue. A table gets a writer of its own with its first
//! batch, or shares the least busy one where the pool is full. A writer may have to wait for the rows its rows refer to. What fails
//! in a writer is reported by the next call.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;

use arrow::record_batch::RecordBatch;

use crate::error::{Error, Result};
use crate::interrupt::{Interrupt, OnRaise};
use crate::table::Table;

/// Batches that may wait for a writer: enough to keep it busy, few enough to hold memory down.
const QUEUE: usize = 2;

/// What a writer runs: it receives until the end.
pub(super) type Work = Box<dyn FnOnce(&BatchReceiver) -> Result<()> + Send>;

/// What a writer receives.
pub(super) enum Next {
    /// Rows to write into a table, and whose turn comes before they are made visible.
    Batch(&'static Table, RecordBatch, Predecessors),
    /// All rows have been given: make them last.
    Finish,
    /// The load is aborted: forget the rows.
    Abort,
}

enum Message {
    Batch { table: &'static Table, batch: RecordBatch, dependencies: Vec<Dependency>, predecessors: Predecessors },
    Finish,
}

/// So many batches of a writer have to be written first.
#[derive(Clone, Copy)]
struct Dependency {
    writer: usize,
    batches: u64,
}

/// The rows of the same table that other writers were given before.
pub(super) struct Predecessors(Vec<Dependency>);

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

/// The end of the queue from which a writer takes.
pub(super) struct BatchReceiver {
    writer: usize,
    queue: Receiver<Message>,
    shared: Arc<Shared>,
}

impl BatchReceiver {
    /// Waits for the next batch, and for the rows that it refers to.
    pub(super) fn next(&self) -> Next {
        match self.queue.recv() {
            Ok(Message::Batch { table, batch, dependencies, predecessors }) if self.wait(&dependencies) => {
                Next::Batch(table, batch, predecessors)
            }
            Ok(Message::Finish) => Next::Finish,
            Ok(Message::Batch { .. }) | Err(_) => Next::Abort,
        }
    }

    /// Waits until the rows that come before are in the database; false when the load is aborted meanwhile.
    pub(super) fn wait_for(&self, predecessors: &Predecessors) -> bool {
        self.wait(&predecessors.0)
    }

    /// Says that the batch is in the database, where other writers see it.
    pub(super) fn written(&self) {
        self.shared.progress().written[self.writer] += 1;
        self.shared.changed.notify_all();
    }

    /// False when the load is aborted meanwhile.
    fn wait(&self, dependencies: &[Dependency]) -> bool {
        let pending = |progress: &mut Progress| {
            !progress.stopped
                && dependencies.iter().any(|dependency| progress.written[dependency.writer] < dependency.batches)
        };
        let progress = self.shared.progress();
        let progress = self.shared.changed.wait_while(progress, pending).unwrap_or_else(PoisonError::into_inner);
        !progress.stopped
    }
}

/// Stops all writers when its own one panics, so that none waits for it for ever.
struct PanicGuard<'a>(&'a Shared);

impl Drop for PanicGuard<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.stop(Some(Error::defect("a thread that writes rows panicked")));
        }
    }
}

struct Writer {
    /// Its tables with the number of its batches when each got its last one.
    tables: Vec<(&'static Table, u64)>,
    /// Batches handed over.
    sent: u64,
    /// Rows handed over.
    rows: usize,
    queue: SyncSender<Message>,
    thread: JoinHandle<()>,
}

impl Writer {
    /// The number of batches it had been given when a table got its last one.
    fn last(&self, table: &'static Table) -> Option<u64> {
        self.tables.iter().find(|known| std::ptr::eq(known.0, table)).map(|known| known.1)
    }
}

fn is_parent(table: &Table, other: &Table) -> bool {
    table.foreign_keys.iter().any(|key| std::ptr::eq(key.table, other))
}

/// The writers of a load.
pub(super) struct WriterPool {
    /// Do children wait for their parents? Where keys are suspended they need not.
    ordered: bool,
    /// Writers at most.
    limit: usize,
    writers: Vec<Writer>,
    shared: Arc<Shared>,
    /// Wakes writers that wait for each other; what a writer's database does is interrupted by its work.
    _stop: OnRaise,
}

impl WriterPool {
    /// No writers yet.
    pub(super) fn new(ordered: bool, limit: usize, interrupt: &Interrupt) -> Self {
        let shared = Arc::<Shared>::default();
        let stopped = Arc::clone(&shared);
        let stop = interrupt.on_raise(move || stopped.stop(Some(Error::Interrupted)));
        Self { ordered, limit: limit.max(1), writers: Vec::new(), shared, _stop: stop }
    }

    /// Hands a batch to a writer of its table, which has `width` of them at most, opening it if need be.
    pub(super) fn append(
        &mut self,
        table: &'static Table,
        batch: RecordBatch,
        width: usize,
        open: impl FnOnce() -> Result<Work>,
    ) -> Result<()> {
        self.check()?;
        let own = self.writers.iter().enumerate().filter(|(_, writer)| writer.last(table).is_some());
        let own: Vec<(u64, usize)> = own.map(|(index, writer)| (writer.sent, index)).collect();
        let writer = match own.iter().min() {
            Some(&(_, writer)) if own.len() >= width || self.writers.len() >= self.limit => writer,
            _ if self.writers.len() < self.limit => self.open(table, open()?)?,
            _ => self.least_busy(),
        };
        let predecessors = Predecessors(self.last_of(writer, |other| std::ptr::eq(other, table)));
        let dependencies =
            if self.ordered { self.last_of(writer, |other| is_parent(table, other)) } else { Vec::new() };
        let rows = batch.num_rows();
        let writer = &mut self.writers[writer];
        writer.sent += 1;
        writer.rows += rows;
        match writer.tables.iter_mut().find(|known| std::ptr::eq(known.0, table)) {
            Some(known) => known.1 = writer.sent,
            None => writer.tables.push((table, writer.sent)),
        }
        match writer.queue.send(Message::Batch { table, batch, dependencies, predecessors }) {
            Ok(()) => Ok(()),
            Err(_) => self.check(),
        }
    }

    fn least_busy(&self) -> usize {
        (0..self.writers.len()).min_by_key(|&writer| self.writers[writer].rows).unwrap_or(0)
    }

    /// Waits until every writer has written all it was given, and closes it.
    pub(super) fn finish(&mut self) -> Result<()> {
        for writer in &self.writers {
            // A writer that is gone has left its reason behind, which is reported below.
            let _ = writer.queue.send(Message::Finish);
        }
        self.join();
        // Writers that are opened from now on are numbered from 0 again.
        self.shared.progress().written.clear();
        self.check()
    }

    fn open(&mut self, table: &'static Table, work: Work) -> Result<usize> {
        let writer = self.writers.len();
        let (sender, receiver) = sync_channel(QUEUE);
        self.shared.progress().written.push(0);
        let receiver = BatchReceiver { writer, queue: receiver, shared: Arc::clone(&self.shared) };
        let work = move || {
            let _guard = PanicGuard(&receiver.shared);
            if let Err(error) = work(&receiver) {
                receiver.shared.stop(Some(error));
            }
        };
        let thread = std::thread::Builder::new()
            .name(format!("write {}", table.name))
            .spawn(work)
            .map_err(|source| Error::Format { context: "cannot start a thread".to_owned(), source: source.into() })?;
        self.writers.push(Writer { tables: Vec::new(), sent: 0, rows: 0, queue: sender, thread });
        Ok(writer)
    }

    /// The batches of some tables that were handed over so far, but for those in this writer, which stand before the next one there.
    fn last_of(&self, own: usize, wanted: impl Fn(&Table) -> bool) -> Vec<Dependency> {
        let last = |writer: &Writer| writer.tables.iter().filter(|known| wanted(known.0)).map(|known| known.1).max();
        let others = self.writers.iter().enumerate().filter(|(writer, _)| *writer != own);
        others.filter_map(|(writer, other)| Some(Dependency { writer, batches: last(other)? })).collect()
    }

    /// Reports what failed in a writer; the first time in full.
    fn check(&self) -> Result<()> {
        let mut progress = self.shared.progress();
        match progress.failure.take() {
            Some(failure) => Err(failure),
            None if progress.stopped => Err(Error::defect("a load that has failed goes on")),
            None => Ok(()),
        }
    }

    fn join(&mut self) {
        for writer in self.writers.drain(..) {
            drop(writer.queue);
            // A panic has been noted by its guard.
            let _ = writer.thread.join();
        }
    }
}

impl Drop for WriterPool {
    fn drop(&mut self) {
        if !self.writers.is_empty() {
            self.shared.stop(None);
            self.join();
        }
    }
}
