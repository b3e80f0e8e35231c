//! The surplus lines of a patient. They are decided on from the patient's number, age and number of visits alone, so that lines can be
//! counted, and numbered, without being made.

use super::causes::Cause;
use super::context::Context;
use super::flat::{BILLING, PATIENTS, VISITS};
use super::lines::{LINE_KINDS, Surplus};
use super::params::{CLERKS, PARTS_PER_BILLION, PATIENTS_PER_TURN, TWINS_UNTIL_AGE};
use crate::datasets::frame::Task;
use crate::random::{Purpose, Stream};

/// The surplus lines of one patient: what stands beside the line of the patient, each visit and each bill.
#[derive(Debug, Default)]
pub(super) struct SurplusLines {
    pub(super) patient: Option<Surplus>,
    pub(super) visits: Vec<Option<Surplus>>,
    pub(super) bills: Vec<Option<Surplus>>,
}

impl SurplusLines {
    /// How many lines of a kind there are in each table.
    pub(super) fn count(&self, surplus: Surplus) -> [u64; 3] {
        let of = |lines: &[Option<Surplus>]| lines.iter().filter(|one| **one == Some(surplus)).count() as u64;
        [u64::from(self.patient == Some(surplus)), of(&self.visits), of(&self.bills)]
    }

    /// How many lines there are in each table, those of the star included.
    pub(super) fn lines(&self) -> [u64; 3] {
        let of = |lines: &[Option<Surplus>]| (lines.len() + lines.iter().flatten().count()) as u64;
        [1 + u64::from(self.patient.is_some()), of(&self.visits), of(&self.bills)]
    }
}

/// Decides which surplus lines there are.
#[derive(Debug)]
pub(super) struct SurplusPlanner {
    streams: Purpose,
    clerks: Purpose,
    /// Kinds and their causes, by table.
    causes: [Vec<(Surplus, Cause)>; 3],
}

impl SurplusPlanner {
    /// Those at a rate in millionths.
    pub(super) fn new(task: Task<'_>, rate: u32) -> Self {
        let of = |table: usize| {
            let kinds = LINE_KINDS.iter().filter(|kind| kind.per_mille[table] > 0);
            kinds
                .map(|kind| {
                    (kind.surplus, Cause::of_lines(task, kind.name, kind.mechanism, rate * kind.per_mille[table]))
                })
                .collect()
        };
        Self {
            streams: task.purpose("lines"),
            clerks: task.purpose("clerks"),
            causes: [of(PATIENTS), of(VISITS), of(BILLING)],
        }
    }

    /// Who types a patient in.
    pub(super) fn clerk(&self, patient: u64) -> u32 {
        self.clerks.stream(patient / PATIENTS_PER_TURN).below(CLERKS)
    }

    /// Plans the lines of patient number `patient` (from 0).
    pub(super) fn plan(&self, patient: u64, clerk: u32, age: i32, visits: usize, lines: &mut SurplusLines) {
        let mut stream = self.streams.stream(patient);
        let context = Context { clerk, age, ..Context::default() };
        let twins = |surplus: &Surplus| *surplus != Surplus::Twin || age <= TWINS_UNTIL_AGE;
        lines.patient = self.draw(PATIENTS, &context, &mut stream).filter(twins);
        lines.visits.clear();
        lines.bills.clear();
        for _ in 0..visits {
            lines.visits.push(self.draw(VISITS, &context, &mut stream));
            lines.bills.push(self.draw(BILLING, &context, &mut stream));
        }
    }

    fn draw(&self, table: usize, context: &Context, stream: &mut Stream) -> Option<Surplus> {
        let mut drawn = stream.below(PARTS_PER_BILLION);
        for (surplus, cause) in &self.causes[table] {
            let parts = cause.parts(context);
            if drawn < parts {
                return Some(*surplus);
            }
            drawn -= parts;
        }
        None
    }
}
