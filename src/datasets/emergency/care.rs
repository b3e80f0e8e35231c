//! How long each stage of a visit takes, as far as it does not depend on who else is there.

use super::arrivals::Arrival;
use super::params;
use super::phenomena::{BED_BLOCK_BOARDING, BOTTLENECK_IS_BEDS, DELAY_AFTER_DOCTOR};
use super::sites::Site;
use crate::datasets::frame::{Task, nearest, nearest_i32};
use crate::random::{Chance, Purpose, Stream};

/// What lies ahead of a patient. Durations are in whole minutes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pathway {
    /// From the door to the end of triage.
    pub(super) triage: i32,
    /// From the end of triage to leaving unseen; none for levels 1 and 2, who stay.
    pub(super) patience: Option<i32>,
    /// From the bay to the doctor.
    pub(super) doctor: i32,
    pub(super) lab: Option<Test>,
    pub(super) ct: Option<Test>,
    /// From the doctor to the decision, if no result is waited for.
    pub(super) care: i32,
    /// What the decision will be.
    pub(super) outcome: Outcome,
    /// Will the core admit the patient here? Then nobody sends the patient elsewhere.
    pub(super) is_expected: bool,
    /// From the decision to the exit, for those who go home or elsewhere.
    pub(super) exit: i32,
    /// Boarding to the ICU with a free bed, to a crowded ward, and to a ward with room.
    pub(super) boarding: [i32; 3],
    /// Boarding when the ICU is full; none where that is not planted.
    pub(super) full_boarding: Option<i32>,
    /// Net revenue, in cents.
    pub(super) revenue: i64,
    /// Which of the doctors on duty.
    pub(super) doctor_on_duty: usize,
}

/// A test.
#[derive(Clone, Copy, Debug)]
pub(super) struct Test {
    /// From the doctor to the order.
    pub(super) order: i32,
    /// From the order to the result, not rounded.
    pub(super) turnaround: f64,
    /// From the result to the decision.
    pub(super) review: i32,
}

/// Where a patient goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Up to the intensive care unit.
    Icu,
    /// Up to another ward.
    Ward,
    /// To another hospital.
    Transfer,
    Discharge,
}

impl Outcome {
    pub(super) fn is_admission(self) -> bool {
        matches!(self, Self::Icu | Self::Ward)
    }
}

/// What is certain of the end of a visit before it begins.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fate {
    /// Nothing: someone of the public.
    Open,
    /// The core admits the patient.
    Admitted(Outcome),
    /// The core does not, so the patient goes home, or to another hospital with this chance, or leaves unseen.
    NotAdmitted { transfer: Chance },
}

/// Draws pathways.
#[derive(Debug)]
pub(super) struct Care {
    stages: Purpose,
    patience: Purpose,
    revenue: Purpose,
    on_duty: Purpose,
    /// None where a full ICU is not planted.
    full_icu: Option<Purpose>,
    /// What the stages after the doctor are multiplied with.
    pace: f64,
    /// Do admitted patients wait for a bed upstairs?
    boards: bool,
}

impl Care {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self {
            stages: task.purpose("care"),
            patience: task.purpose("patience"),
            revenue: task.purpose("revenue"),
            on_duty: task.purpose("doctors"),
            full_icu: task.is_on(&BED_BLOCK_BOARDING).then(|| task.purpose("bed_block_boarding")),
            pace: if task.is_on(&DELAY_AFTER_DOCTOR) { 1.0 } else { params::BRISK_CARE },
            boards: task.is_on(&BOTTLENECK_IS_BEDS),
        }
    }

    /// The pathway of an arrival at a department.
    pub(super) fn pathway(&self, arrival: &Arrival, fate: Fate, site: &Site) -> Pathway {
        let level = usize::from(arrival.level - 1);
        let mut stream = self.stages.stream(arrival.unit);
        let triage = triage(level, &mut stream);
        let doctor = minutes(&mut stream, (params::DOCTOR_MEDIANS[level], params::DOCTOR_SIGMA), site.wait_factor);
        let lab = self.test(&mut stream, params::LAB[level], params::LAB_ORDER_MINUTES, params::LAB_TURNAROUND_MINUTES);
        let ct = self.test(&mut stream, params::CT[level], params::CT_ORDER_MINUTES, params::CT_TURNAROUND_MINUTES);
        let care = minutes(&mut stream, (params::CARE_MEDIANS[level], params::CARE_SIGMA), self.pace);
        let outcome = outcome(level, fate, &mut stream);
        let is_expected = matches!(fate, Fate::Admitted(_));
        let exit = minutes(&mut stream, params::EXIT_MINUTES, self.pace);
        let deviation = stream.lognormal(1.0, params::BOARDING_SIGMA);
        let boarding = params::BOARDING_MEDIANS.map(|median| nearest_i32(median * deviation));
        Pathway {
            triage,
            patience: self.patience(arrival, level, site).filter(|_| !is_expected),
            doctor,
            lab,
            ct,
            care,
            outcome,
            is_expected,
            exit,
            // Without a wait for beds, the admitted leave as fast as the others.
            boarding: if self.boards { boarding } else { [exit; 3] },
            full_boarding: self.full_boarding(arrival, outcome),
            revenue: self.revenue(arrival, level),
            doctor_on_duty: self.on_duty.stream(arrival.unit).index(params::DOCTORS_ON_DUTY),
        }
    }

    fn test(&self, stream: &mut Stream, chance: Chance, order: (f64, f64), turnaround: (f64, f64)) -> Option<Test> {
        stream.chance(chance).then(|| Test {
            order: minutes(stream, order, self.pace),
            turnaround: stream.lognormal(turnaround.0, turnaround.1) * self.pace,
            review: minutes(stream, params::REVIEW_MINUTES, self.pace),
        })
    }

    fn patience(&self, arrival: &Arrival, level: usize, site: &Site) -> Option<i32> {
        let mean = params::PATIENCE_MEANS.get(level.checked_sub(2)?)?;
        let drawn = nearest_i32(self.patience.stream(arrival.unit).exponential(mean * site.patience_factor));
        Some((params::PATIENCE_MINUTES + drawn).min(params::MAX_PATIENCE_MINUTES))
    }

    /// In cents.
    fn revenue(&self, arrival: &Arrival, level: usize) -> i64 {
        let mut stream = self.revenue.stream(arrival.unit);
        nearest(stream.lognormal(params::REVENUE_MEDIANS[level], params::REVENUE_SIGMA) * 100.0)
    }

    fn full_boarding(&self, arrival: &Arrival, outcome: Outcome) -> Option<i32> {
        let streams = self.full_icu.as_ref().filter(|_| outcome == Outcome::Icu)?;
        Some(minutes(&mut streams.stream(arrival.unit), params::ICU_FULL_BOARDING_MINUTES, 1.0))
    }
}

fn triage(level: usize, stream: &mut Stream) -> i32 {
    match level {
        0 => params::RESUSCITATION_TRIAGE_MINUTES,
        1 => minutes(stream, params::URGENT_TRIAGE_MINUTES, 1.0),
        _ => minutes(stream, params::TRIAGE_MINUTES, 1.0),
    }
}

fn outcome(level: usize, fate: Fate, stream: &mut Stream) -> Outcome {
    let transfer = match fate {
        Fate::Admitted(outcome) => return outcome,
        Fate::Open if stream.below(1_000) < params::ADMIT_PER_MILLE[level] => {
            return if stream.chance(params::ICU[level]) { Outcome::Icu } else { Outcome::Ward };
        }
        Fate::Open => params::TRANSFER,
        Fate::NotAdmitted { transfer } => transfer,
    };
    if stream.chance(transfer) { Outcome::Transfer } else { Outcome::Discharge }
}

/// A lognormal duration in whole minutes.
fn minutes(stream: &mut Stream, (median, sigma): (f64, f64), pace: f64) -> i32 {
    nearest_i32(stream.lognormal(median, sigma) * pace)
}
