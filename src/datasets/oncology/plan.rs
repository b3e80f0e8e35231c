//! What all blocks of the registry share: who is in it, and how tumors are tested, treated and followed.

use super::cases::FollowUp;
use super::course::Clinic;
use super::findings::Laboratory;
use super::params;
use super::registry::Registry;
use super::scans::Radiology;
use crate::datasets::frame::{Task, UnitBlocks};

/// The registry, ready to be generated.
pub(super) struct Plan<'t> {
    pub(super) task: Task<'t>,
    pub(super) patients: UnitBlocks,
    pub(super) registry: Registry,
    pub(super) laboratory: Laboratory,
    pub(super) clinic: Clinic,
    pub(super) radiology: Radiology,
    pub(super) follow_up: FollowUp,
}

impl<'t> Plan<'t> {
    pub(super) fn new(task: Task<'t>) -> Self {
        Self {
            task,
            patients: UnitBlocks::new(task.population.size(), params::BLOCK_PATIENTS),
            registry: Registry::new(task),
            laboratory: Laboratory::new(task),
            clinic: Clinic::new(task),
            radiology: Radiology::new(task),
            follow_up: FollowUp::new(task),
        }
    }
}
