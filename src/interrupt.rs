//! A request to stop: one token, shared by everything that works for a command.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::watch;

use crate::error::{Error, Result};

type Action = Arc<dyn Fn() + Send + Sync>;

/// Clones are the same token. Long work checks it between two steps; what waits is woken by it.
#[derive(Clone, Default)]
pub struct Interrupt(Arc<Shared>);

#[derive(Default)]
struct Shared {
    raised: watch::Sender<bool>,
    actions: Mutex<Actions>,
    changed: Condvar,
}

#[derive(Default)]
struct Actions {
    next: u64,
    running: Vec<(u64, Action)>,
}

impl Interrupt {
    /// A token that nobody has raised yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks everything to stop. To be repeated until it has: a statement that is just about to start may miss one call.
    pub fn raise(&self) {
        let actions: Vec<Action> = {
            let actions = self.actions();
            self.0.raised.send_replace(true);
            actions.running.iter().map(|(_, action)| Arc::clone(action)).collect()
        };
        self.0.changed.notify_all();
        for action in actions {
            action();
        }
    }

    /// Has it been raised?
    #[must_use]
    pub fn is_raised(&self) -> bool {
        *self.0.raised.borrow()
    }

    /// Goes on, or not.
    ///
    /// # Errors
    /// [`Error::Interrupted`] once it has been raised.
    pub fn check(&self) -> Result<()> {
        if self.is_raised() { Err(Error::Interrupted) } else { Ok(()) }
    }

    /// Sleeps; wakes up early when it is raised.
    ///
    /// # Errors
    /// [`Error::Interrupted`] once it has been raised.
    pub fn sleep(&self, time: Duration) -> Result<()> {
        let calm = |_: &mut Actions| !self.is_raised();
        let waited = self.0.changed.wait_timeout_while(self.actions(), time, calm);
        drop(waited.unwrap_or_else(PoisonError::into_inner));
        self.check()
    }

    /// Runs `action` each time it is raised, as long as the guard lives; at once if it has been raised already.
    pub fn on_raise(&self, action: impl Fn() + Send + Sync + 'static) -> OnRaise {
        let action: Action = Arc::new(action);
        let mut actions = self.actions();
        actions.next += 1;
        let id = actions.next;
        actions.running.push((id, Arc::clone(&action)));
        drop(actions);
        if self.is_raised() {
            action();
        }
        OnRaise { interrupt: self.clone(), id }
    }

    /// Waits for `work`; `None` if it is raised before that is done. The work is then dropped where it stands.
    pub async fn race<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut receiver = self.0.raised.subscribe();
        let mut work = pin!(work);
        let mut stop = pin!(receiver.wait_for(|raised| *raised));
        poll_fn(|task| match work.as_mut().poll(task) {
            Poll::Ready(result) => Poll::Ready(Some(result)),
            Poll::Pending => stop.as_mut().poll(task).map(|_| None),
        })
        .await
    }

    fn actions(&self) -> MutexGuard<'_, Actions> {
        self.0.actions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Interrupt {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Interrupt").field(&self.is_raised()).finish()
    }
}

/// Keeps an action of [`Interrupt::on_raise`] in force.
#[must_use = "the action ends with its guard"]
pub struct OnRaise {
    interrupt: Interrupt,
    id: u64,
}

impl Drop for OnRaise {
    fn drop(&mut self) {
        self.interrupt.actions().running.retain(|(id, _)| *id != self.id);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::time::Instant;

    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    fn raise_soon(interrupt: &Interrupt) {
        let interrupt = interrupt.clone();
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(20));
            interrupt.raise();
        });
    }

    #[test]
    fn wakes_a_sleeper() {
        let interrupt = Interrupt::new();
        assert!(interrupt.sleep(Duration::from_millis(1)).is_ok());
        raise_soon(&interrupt);
        let began = Instant::now();
        assert!(matches!(interrupt.sleep(LONG), Err(Error::Interrupted)));
        assert!(began.elapsed() < LONG && interrupt.check().is_err());
    }

    #[test]
    fn ends_work_that_waits() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let interrupt = Interrupt::new();
        assert_eq!(runtime.block_on(interrupt.race(async { 7 })), Some(7));
        raise_soon(&interrupt);
        assert_eq!(runtime.block_on(interrupt.race(async { tokio::time::sleep(LONG).await })), None);
    }

    #[test]
    fn runs_actions_each_time_while_their_guards_live() {
        let interrupt = Interrupt::new();
        let calls = Arc::new(AtomicU32::new(0));
        let act = || {
            let calls = Arc::clone(&calls);
            interrupt.on_raise(move || _ = calls.fetch_add(1, Ordering::Relaxed))
        };
        let guard = act();
        interrupt.raise();
        interrupt.raise();
        drop(guard);
        interrupt.raise();
        assert_eq!(calls.load(Ordering::Relaxed), 2);
        let late = act();
        assert_eq!(calls.load(Ordering::Relaxed), 3);
        drop(late);
    }
}
