//! Progress bars on stderr, for anything that takes over a second.

use std::cell::{Cell, RefCell};
use std::thread;
use std::time::Duration;

use crate::load::{Length, Observer, Phase};
use crate::memory::Shortage;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::numbers::{counted, per_second, separated};
use super::output::Output;

const QUIET_FOR: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(200);

/// One bar at a time: the next one takes the place of the last.
pub(crate) struct Progress {
    shown: bool,
    bar: RefCell<Option<ProgressBar>>,
    phase: Cell<Option<Phase>>,
    /// Units that are done in the phase, of how many.
    units: Cell<(u64, Option<Length>)>,
}

impl Progress {
    pub(crate) fn new(output: &Output) -> Self {
        Self { shown: output.shows_progress(), bar: RefCell::new(None), phase: Cell::new(None), units: Cell::default() }
    }

    /// Begins something; of `length` units where that is known.
    pub(crate) fn start(&self, label: &str, unit: &str, length: Option<u64>) {
        self.clear();
        if !self.shown {
            return;
        }
        let template = match length {
            Some(_) => format!("{{prefix}} {{wide_bar}} {{human_pos}} of {{human_len}} {unit}  {{msg}}  {{eta}} left"),
            None => "{prefix} {spinner} {elapsed}  {msg}".to_owned(),
        };
        let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::with_draw_target(length, ProgressDrawTarget::hidden())
            .with_style(style)
            .with_prefix(label.to_owned());
        bar.enable_steady_tick(TICK);
        let waiting = bar.downgrade();
        thread::spawn(move || {
            thread::sleep(QUIET_FOR);
            if let Some(bar) = waiting.upgrade().filter(|bar| !bar.is_finished()) {
                bar.set_draw_target(ProgressDrawTarget::stderr());
            }
        });
        self.bar.replace(Some(bar));
    }

    /// So many units and rows are done in all.
    pub(crate) fn update(&self, units: u64, rows: u64) {
        if let Some(bar) = self.bar.borrow().as_ref() {
            bar.set_position(units);
            if let Some(rate) = per_second(rows, bar.elapsed()).filter(|_| rows > 0) {
                bar.set_message(format!("{} rows/s", separated(rate)));
            }
        }
    }

    /// The phase that a load is in; none before it begins.
    pub(crate) fn phase_now(&self) -> Option<Phase> {
        self.phase.get()
    }

    /// How far a load has got, in words.
    pub(crate) fn reached(&self) -> String {
        let Some(phase) = self.phase.get() else { return "starting".to_owned() };
        match self.units.get() {
            (done, Some(length)) => {
                format!("{}, {} of {}", phase.label(), separated(done), counted(length.units, length.unit))
            }
            (_, None) => phase.label(),
        }
    }

    /// So many steps are done, of how many.
    pub(crate) fn step(&self, done: u64, of: u64) {
        if let Some(bar) = self.bar.borrow().as_ref() {
            bar.set_message(format!("{done} of {of}"));
        }
    }

    /// Takes the bar away.
    pub(crate) fn clear(&self) {
        if let Some(bar) = self.bar.take() {
            bar.finish_and_clear();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

impl Observer for Progress {
    fn phase(&self, phase: Phase, length: Option<Length>) {
        self.phase.set(Some(phase));
        self.units.set((0, length));
        let units = length.map(|length| format!("{}s", length.unit)).unwrap_or_default();
        self.start(&phase.label(), &units, length.map(|length| length.units));
    }

    fn progress(&self, units: u64, rows: u64) {
        self.units.set((units, self.units.get().1));
        self.update(units, rows);
    }

    fn shortage(&self, shortage: Shortage) {
        self.clear();
        Output::warn(&shortage.to_string());
    }
}
