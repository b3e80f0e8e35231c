//! What all departments have in common: the window, the sites, and what draws arrivals, patients, care and beds.

use super::arrivals::Arrivals;
use super::beds::Occupancy;
use super::care::Care;
use super::params;
use super::phenomena::SHIFT_CHANGE_SPIKE;
use super::roster::Rosters;
use super::sites::Sites;
use super::span::Span;
use crate::datasets::frame::{Task, Window, position};

/// What all blocks share.
pub(super) struct Plan<'t> {
    /// The days of the history.
    pub(super) window: Window,
    pub(super) sites: Sites,
    pub(super) arrivals: Arrivals,
    pub(super) rosters: Rosters<'t>,
    pub(super) care: Care,
    pub(super) occupancy: Occupancy,
    /// Are patients kept out of free bays while shifts change?
    pub(super) has_handoffs: bool,
}

impl<'t> Plan<'t> {
    pub(super) fn new(task: Task<'t>) -> Self {
        let window = Window::new(task.today() - params::WINDOW_DAYS, task.today() - 1);
        let sites = Sites::new(task.population.world);
        Self {
            window,
            arrivals: Arrivals::new(task, window, sites.arrivals_per_day),
            rosters: Rosters::new(task, window),
            care: Care::new(task),
            occupancy: Occupancy::new(task, window),
            has_handoffs: task.is_on(&SHIFT_CHANGE_SPIKE),
            sites,
        }
    }

    /// A block is a span of a department.
    pub(super) fn blocks(&self) -> u64 {
        self.sites.all.len() as u64 * Span::count(self.window)
    }

    /// The position of a block's department, and its span.
    pub(super) fn site_and_span(&self, block: u64) -> (usize, Span) {
        let spans = Span::count(self.window);
        (position(block / spans), Span::of(self.window, block % spans))
    }
}
