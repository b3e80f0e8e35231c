//! What all blocks share: where defects fall, which lines are surplus, and how much comes before each block.

use super::cells::Cells;
use super::context;
use super::counts::Counts;
use super::eligible::count_eligible;
use super::flat::{BILLING, Flat, PATIENTS, VISITS};
use super::kinds::{Kind, kind};
use super::params::{BLOCK_PATIENTS, RATE};
use super::surplus::{SurplusLines, SurplusPlanner};
use super::tables::TABLES;
use crate::datasets::frame::{Task, UnitBlocks};
use crate::error::Result;
use crate::parallel::{default_threads, in_order};
use crate::random::Purpose;

/// The raw tables, ready to be generated.
pub(super) struct Plan<'t> {
    pub(super) task: Task<'t>,
    pub(super) flat: Flat<'t>,
    pub(super) patients: UnitBlocks,
    planner: SurplusPlanner,
    /// Defects by table.
    pub(super) cells: [Cells; 3],
    /// The streams of defects.
    pub(super) defects: Purpose,
    /// The streams of people who are added.
    pub(super) copies: Purpose,
    pub(super) sites: usize,
    pub(super) split_history: &'static Kind,
    /// What comes before each block; at the end, all there is.
    before: Vec<Counts>,
}

impl<'t> Plan<'t> {
    /// Looks at a sample to see where defects can be, and counts all lines.
    pub(super) fn new(task: Task<'t>) -> Result<Self> {
        let rate = u32::try_from(task.setting(&RATE)).unwrap_or(0);
        let flat = Flat::new(task.population);
        let eligible = count_eligible(&flat, task.population);
        let mut plan = Self {
            task,
            flat,
            patients: UnitBlocks::new(task.population.size(), BLOCK_PATIENTS),
            planner: SurplusPlanner::new(task, rate),
            cells: [PATIENTS, VISITS, BILLING].map(|table| Cells::new(task, TABLES[table], rate, &eligible)),
            defects: task.purpose("cells"),
            copies: task.purpose("copies"),
            sites: context::sites(task.population.world),
            split_history: kind("split_history"),
            before: Vec::new(),
        };
        plan.before = plan.count()?;
        Ok(plan)
    }

    /// Decides on the surplus lines of a patient, and says which clerk types the patient in.
    pub(super) fn surplus(&self, patient: u64, lines: &mut SurplusLines) -> u32 {
        let life = self.task.population.life(patient);
        let clerk = self.planner.clerk(patient);
        self.planner.plan(patient, clerk, life.age, life.visits, lines);
        clerk
    }

    fn count(&self) -> Result<Vec<Counts>> {
        let (mut sum, mut before) = (Counts::default(), Vec::new());
        let count = |lines: &mut SurplusLines, block| {
            let mut sum = Counts::default();
            for patient in self.patients.units(block) {
                self.surplus(patient, lines);
                sum.add(lines);
            }
            sum
        };
        in_order(self.patients.count(), default_threads(), SurplusLines::default, count, |block| {
            before.push(sum);
            sum.join(&block);
            Ok(())
        })?;
        before.push(sum);
        Ok(before)
    }

    /// What comes before a block.
    pub(super) fn before(&self, block: u64) -> Counts {
        self.before[usize::try_from(block).expect("blocks fit in memory")]
    }

    /// All there is.
    pub(super) fn all(&self) -> Counts {
        self.before.last().copied().unwrap_or_default()
    }
}
