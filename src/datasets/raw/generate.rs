//! The raw tables, ready to be generated: what strikes them, and how many lines come before each block of patients.

use super::causes;
use super::cells::Cells;
use super::flat::Flat;
use super::key::write_kinds;
use super::kinds::{Kind, kind};
use super::lines::{BILLING, Extra, PATIENTS, Plan, Planner, VISITS};
use super::sample::weigh;
use super::writer::Writer;
use super::{DATASET, RATE};
use crate::datasets::frame::{Output, Source, Task, UnitBlocks, Worker};
use crate::error::Result;
use crate::parallel;
use crate::random::Purpose;

/// Patients of a block: their lines are wider than rows of the core, so that there are fewer of them.
const BLOCK: u64 = 2_048;

/// Makes the raw tables ready to be generated: counts their lines.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    let mut raw = raw(task);
    raw.starts = raw.count()?;
    Ok(Box::new(raw))
}

/// The raw tables before their lines are counted.
pub(super) fn raw(task: Task<'_>) -> Raw<'_> {
    let rate = u32::try_from(task.setting(&RATE)).unwrap_or(0);
    let world = task.population.world;
    let flat = Flat::new(task.population);
    let weights = weigh(&flat, task.population);
    Raw {
        flat,
        patients: UnitBlocks::new(task.population.size(), BLOCK),
        planner: Planner::new(&task, rate),
        cells: [PATIENTS, VISITS, BILLING].map(|table| Cells::new(&task, DATASET.tables[table], rate, &weights)),
        streams: task.purpose("cells"),
        copies: task.purpose("copies"),
        sites: causes::sites(world),
        starts: Vec::new(),
        split: kind("split_history"),
        task,
    }
}

/// Everything before a block: numbers of lines, of visits, and of what is added to them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Start {
    pub(super) visits: u64,
    pub(super) lines: [u64; 3],
    /// People who are added: registered twice, or twins.
    pub(super) people: u64,
    /// Visits and bills that are added.
    pub(super) orphans: [u64; 2],
}

impl Start {
    fn add(&mut self, plan: &Plan) {
        let [near, twins] = [Extra::NearDuplicate, Extra::Twin].map(|extra| plan.count(extra)[PATIENTS]);
        let orphans = plan.count(Extra::Orphan);
        self.people += near + twins;
        self.visits += plan.visits.len() as u64;
        self.lines.iter_mut().zip(plan.lines()).for_each(|(sum, lines)| *sum += lines);
        self.orphans[0] += orphans[VISITS];
        self.orphans[1] += orphans[BILLING];
    }

    fn join(&mut self, other: &Self) {
        self.people += other.people;
        self.visits += other.visits;
        self.lines.iter_mut().zip(other.lines).for_each(|(sum, lines)| *sum += lines);
        self.orphans.iter_mut().zip(other.orphans).for_each(|(sum, orphans)| *sum += orphans);
    }
}

/// The raw tables.
pub(super) struct Raw<'t> {
    pub(super) task: Task<'t>,
    pub(super) flat: Flat<'t>,
    pub(super) patients: UnitBlocks,
    pub(super) planner: Planner,
    pub(super) cells: [Cells; 3],
    pub(super) streams: Purpose,
    pub(super) copies: Purpose,
    pub(super) sites: usize,
    /// What comes before each block; at the end, all there is.
    pub(super) starts: Vec<Start>,
    pub(super) split: &'static Kind,
}

impl Raw<'_> {
    /// Decides on the lines of a patient, and says who types them in.
    pub(super) fn plan(&self, patient: u64, plan: &mut Plan) -> u32 {
        let life = self.task.population.life(patient);
        let clerk = self.planner.clerk(patient);
        self.planner.plan(patient, clerk, life.age, life.visits, plan);
        clerk
    }

    pub(super) fn count(&self) -> Result<Vec<Start>> {
        let (mut sum, mut starts) = (Start::default(), Vec::new());
        let count = |plan: &mut Plan, block| {
            let mut sum = Start::default();
            for patient in self.patients.units(block) {
                self.plan(patient, plan);
                sum.add(plan);
            }
            sum
        };
        parallel::in_order(Source::blocks(self), parallel::default_threads(), Plan::default, count, |block| {
            starts.push(sum);
            sum.join(&block);
            Ok(())
        })?;
        starts.push(sum);
        Ok(starts)
    }

    pub(super) fn all(&self) -> Start {
        self.starts.last().copied().unwrap_or_default()
    }
}

impl Source for Raw<'_> {
    fn dimensions(&self, out: &mut Output) {
        if out.takes_labels() {
            write_kinds(out);
        }
    }

    fn blocks(&self) -> u64 {
        self.patients.count()
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Writer::new(self))
    }

    fn unit(&self) -> &'static str {
        "patient"
    }

    fn units(&self, blocks: u64) -> u64 {
        self.patients.before(blocks)
    }
}
