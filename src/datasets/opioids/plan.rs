//! What all blocks have in common: who prescribes and sells where, the period, and how many people there are.

use super::params;
use super::supply::Supply;
use crate::datasets::frame::{Phenomenon, Task, UnitBlocks, Window};
use crate::random::Purpose;

/// What all blocks share.
#[derive(Debug)]
pub(super) struct Plan<'t> {
    pub(super) task: Task<'t>,
    pub(super) supply: Supply,
    /// The days on which drugs are prescribed; some are filled the day after.
    pub(super) prescribing: Window,
    /// Ordinary people of the registry.
    pub(super) ordinary: u64,
    /// The same with the patients of mills: those by number from 0 on; further ones are patients of the core.
    pub(super) numbered: u64,
    /// Blocks of people by number.
    pub(super) people: UnitBlocks,
    /// Blocks of patients of the core, which follow.
    pub(super) patients: UnitBlocks,
}

impl<'t> Plan<'t> {
    pub(super) fn new(task: Task<'t>) -> Self {
        let supply = Supply::new(task);
        let ordinary = task.population.size().div_ceil(params::PATIENTS_PER_ORDINARY);
        let numbered = ordinary + params::PATIENTS_PER_MILL * supply.mills.len() as u64;
        Self {
            task,
            supply,
            prescribing: Window::new(task.today() - params::WINDOW_DAYS, task.today() - 1),
            ordinary,
            numbered,
            people: UnitBlocks::new(numbered, params::BLOCK_PEOPLE),
            patients: UnitBlocks::new(task.population.size(), params::BLOCK_PATIENTS),
        }
    }

    /// The random streams of a phenomenon, if it is planted.
    pub(super) fn planted(&self, phenomenon: &Phenomenon) -> Option<Purpose> {
        self.task.is_on(phenomenon).then(|| self.task.purpose(phenomenon.name))
    }
}
