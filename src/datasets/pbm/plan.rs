//! What all blocks of the ledger share: the contracts, lists, prices and habits by which every claim is made.

use super::contracts::Payers;
use super::courses::Courses;
use super::formularies::Formularies;
use super::params;
use super::pharmacies::Pharmacies;
use super::plan_years::PlanYears;
use super::prices::Prices;
use super::recoupments::Recoupments;
use super::therapies::Therapies;
use crate::datasets::frame::{Task, UnitBlocks};
use crate::random::Purpose;

/// The ledger, ready to be generated.
pub(super) struct Plan<'t> {
    pub(super) task: Task<'t>,
    pub(super) patients: UnitBlocks,
    pub(super) years: PlanYears,
    pub(super) payers: Payers,
    pub(super) pharmacies: Pharmacies,
    pub(super) formularies: Formularies,
    pub(super) therapies: Therapies,
    pub(super) courses: Courses,
    pub(super) prices: Prices,
    pub(super) recoupments: Recoupments,
    /// The streams that say who has which payer and pharmacy.
    pub(super) members: Purpose,
}

impl<'t> Plan<'t> {
    pub(super) fn new(task: Task<'t>) -> Self {
        let years = PlanYears::new(task.today());
        Self {
            task,
            patients: UnitBlocks::new(task.population.size(), params::BLOCK_PATIENTS),
            years,
            payers: Payers::new(task),
            pharmacies: Pharmacies::new(task),
            formularies: Formularies::new(task, years),
            therapies: Therapies::new(task, years.window),
            courses: Courses::new(task, years),
            prices: Prices::new(task),
            recoupments: Recoupments::new(task),
            members: task.purpose("members"),
        }
    }
}
