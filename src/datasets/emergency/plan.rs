//! What all departments have in common: the window, the sites, who comes, and what draws care and beds.

use super::arrivals::Public;
use super::beds::Occupancy;
use super::care::Care;
use super::demand::Demand;
use super::params;
use super::phenomena::SHIFT_CHANGE_SPIKE;
use super::sites::{self, Site};
use super::span::Span;
use super::visitors::{Habits, Visitors};
use crate::datasets::frame::{Task, Window, position};
use crate::error::Result;
use crate::random::Purpose;
use crate::world::Population;

/// What all blocks share.
pub(super) struct Plan<'t> {
    pub(super) population: &'t Population<'t>,
    /// The days of the history.
    pub(super) window: Window,
    pub(super) sites: Vec<Site>,
    pub(super) public: Public,
    pub(super) habits: Habits<'t>,
    pub(super) visitors: Visitors,
    pub(super) complaints: Purpose,
    pub(super) care: Care,
    pub(super) occupancy: Occupancy,
    /// Are patients kept out of free bays while shifts change?
    pub(super) has_handoffs: bool,
}

impl<'t> Plan<'t> {
    /// Looks at all patients of the core to see who comes.
    ///
    /// # Errors
    /// When it is interrupted.
    pub(super) fn new(task: Task<'t>) -> Result<Self> {
        let window = Window::new(task.today() - params::WINDOW_DAYS, task.today() - 1);
        let demand = Demand::new(task, window);
        let sites = sites::found(task, &demand);
        let habits = Habits::new(task, window, &demand);
        let visitors = Visitors::new(&habits, &sites)?;
        Ok(Self {
            population: task.population,
            window,
            public: Public::new(task, window),
            visitors,
            sites,
            habits,
            complaints: task.purpose("complaints"),
            care: Care::new(task),
            occupancy: Occupancy::new(task, window),
            has_handoffs: task.is_on(&SHIFT_CHANGE_SPIKE),
        })
    }

    /// A block is a span of a department.
    pub(super) fn blocks(&self) -> u64 {
        self.sites.len() as u64 * Span::count(self.window)
    }

    /// The position of a block's department, and its span.
    pub(super) fn site_and_span(&self, block: u64) -> (usize, Span) {
        let spans = Span::count(self.window);
        (position(block / spans), Span::of(self.window, block % spans))
    }
}
