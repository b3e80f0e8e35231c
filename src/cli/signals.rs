//! Ctrl-C and SIGTERM: the first asks the work to stop and to roll back, the second ends the program at once.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::interrupt::Interrupt;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::{flag, low_level};

use super::output::Output;

/// Each signal with the exit code that shells know for it.
const SIGNALS: [(i32, u8); 2] = [(SIGINT, 130), (SIGTERM, 143)];

/// How often the thread that waits for signals looks.
const LOOK: Duration = Duration::from_millis(50);

/// How long the work may take to stop and roll back. A program that just ends loses nothing either: what it leaves behind
/// is never visible, and removed by the next load.
const GRACE: Duration = Duration::from_secs(2);

/// Notes the first signal.
pub(crate) struct Signals(Arc<AtomicUsize>);

impl Signals {
    /// From now on a signal raises the interrupt.
    pub(crate) fn listen(interrupt: &Interrupt, output: Output) -> io::Result<Self> {
        let code = Arc::new(AtomicUsize::new(0));
        let again = Arc::new(AtomicBool::new(false));
        for (signal, exit_code) in SIGNALS {
            // In this order: a signal that finds the flag set is the second.
            flag::register_conditional_shutdown(signal, exit_code.into(), Arc::clone(&again))?;
            flag::register(signal, Arc::clone(&again))?;
            flag::register_usize(signal, Arc::clone(&code), exit_code.into())?;
        }
        let (interrupt, received) = (interrupt.clone(), Arc::clone(&code));
        thread::Builder::new().name("signals".to_owned()).spawn(move || {
            while received.load(Ordering::Relaxed) == 0 {
                thread::sleep(LOOK);
            }
            output.note("interrupted: stopping; interrupt again to stop at once");
            thread::spawn(move || raise(&interrupt));
            thread::sleep(GRACE);
            output.note(
                "the database is still busy; nobody sees what this load leaves behind, and the next load removes it",
            );
            low_level::exit(received.load(Ordering::Relaxed).try_into().unwrap_or(1));
        })?;
        Ok(Self(code))
    }

    /// The exit code if there was a signal.
    pub(crate) fn exit_code(&self) -> Option<u8> {
        u8::try_from(self.0.load(Ordering::Relaxed)).ok().filter(|code| *code != 0)
    }
}

/// Again and again, for a statement that was just about to start.
fn raise(interrupt: &Interrupt) {
    loop {
        interrupt.raise();
        thread::sleep(LOOK);
    }
}
