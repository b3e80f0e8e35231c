//! Step 14 and the rows: visits, the event log, diversions and snapshots of a block, and the labels of what is planted in it.

use super::arrivals::{Mode, in_friday_surge, in_monday_surge};
use super::beds::Beds;
use super::care::Outcome;
use super::clock::{Clock, STEP, Span};
use super::flow::{Diversion, Stay, Treated};
use super::params;
use super::roster::{Roster, Visitor};
use super::sites::Site;
use super::tables::{
    AMBULANCE_DIVERSIONS, AmbulanceDiversionBatch, AmbulanceDiversionRow, BED_SNAPSHOTS, BedSnapshotBatch,
    BedSnapshotRow, ED_EVENTS, ED_VISITS, EdEventBatch, EdEventRow, EdVisitBatch, EdVisitRow,
};
use super::{AMBULANCE_DIVERSION_FRIDAY, BED_BLOCK_BOARDING, FREQUENT_FLYERS, LWBS_MONDAY_18H, SHIFT_CHANGE_SPIKE};
use crate::datasets::core::tables::PATIENTS;
use crate::datasets::frame::Output;
use crate::world::{patient_id, position_id};

/// Writes blocks.
pub(super) struct Writer {
    clock: Clock,
    visits: EdVisitBatch,
    events: EdEventBatch,
    diversions: AmbulanceDiversionBatch,
    snapshots: BedSnapshotBatch,
}

/// A block of one department.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    /// The department.
    pub(super) site: &'a Site,
    /// Its position.
    pub(super) number: usize,
    /// The minutes.
    pub(super) span: Span,
    /// The beds upstairs.
    pub(super) beds: &'a Beds,
    /// Diversions, also before the span.
    pub(super) diversions: &'a [Diversion],
}

/// An event: when, its place among those of one minute, what, and who or what did it.
type Step = (i32, u8, &'static str, &'static str);

impl Writer {
    /// A writer of a task.
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            clock,
            visits: EdVisitBatch::new(0),
            events: EdEventBatch::new(0),
            diversions: AmbulanceDiversionBatch::new(0),
            snapshots: BedSnapshotBatch::new(0),
        }
    }

    /// Writes the rows of a block; `stays` are all that were simulated, `visitors` the same with who came.
    pub(super) fn write<'s>(
        &mut self,
        part: &Part<'_>,
        stays: &[Stay],
        visitors: impl Iterator<Item = (&'s Stay, Option<Visitor>)>,
        out: &mut Output,
    ) {
        let mut visit_id = 0;
        let mut event_id = 0;
        for (stay, visitor) in visitors {
            let Some(visitor) = visitor.filter(|_| part.span.holds(stay.arrival.minute) && !stay.is_diverted) else {
                continue;
            };
            visit_id += 1;
            self.visit(part, visit_id, stay, &visitor);
            self.log(visit_id, &mut event_id, stay);
            self.label_visit(visit_id, stay, out);
        }
        self.diversions(part, stays, out);
        self.snapshots(part, stays);
        out.push(&ED_VISITS, self.visits.take());
        out.push(&ED_EVENTS, self.events.take());
        out.push(&AMBULANCE_DIVERSIONS, self.diversions.take());
        out.push(&BED_SNAPSHOTS, self.snapshots.take());
    }

    fn visit(&mut self, part: &Part<'_>, visit_id: i64, stay: &Stay, visitor: &Visitor) {
        let Stay { arrival, plan, treated, .. } = stay;
        let at = |minute: i32| self.clock.timestamp(minute);
        let admitted = treated.filter(|_| plan.outcome.is_admission());
        self.visits.push(&EdVisitRow {
            visit_id,
            ed_id: position_id(part.number),
            patient_id: patient_id(visitor.patient),
            doctor_id: treated.map(|treated| part.site.doctor(treated.doctor, plan.doctor_on_duty)),
            arrival_timestamp: at(arrival.minute),
            arrival_mode: if arrival.mode == Mode::Ambulance { "Ambulance" } else { "Walk-in" },
            chief_complaint: visitor.complaint,
            housing_status: visitor.housing,
            triage_time: at(stay.triage),
            triage_level: arrival.level.into(),
            bed_time: treated.map(|treated| at(treated.bed)),
            doctor_time: treated.map(|treated| at(treated.doctor)),
            door_to_doc_time_minutes: treated.map(|treated| treated.doctor - arrival.minute),
            lab_order_time: treated.and_then(|treated| Some(at(treated.lab?.0))),
            lab_result_time: treated.and_then(|treated| Some(at(treated.lab?.1))),
            lab_turnaround_time_minutes: treated.and_then(|treated| treated.lab.map(|lab| lab.1 - lab.0)),
            ct_order_time: treated.and_then(|treated| Some(at(treated.ct?.0))),
            ct_result_time: treated.and_then(|treated| Some(at(treated.ct?.1))),
            disposition_time: treated.map(|treated| at(treated.disposition)),
            disposition: disposition(treated.map(|_| plan.outcome)),
            admit_unit: admitted.map(|_| if plan.outcome == Outcome::Icu { "ICU" } else { "Ward" }),
            boarding_hours: admitted.map(|treated| hundredths_of_hours(stay.departure - treated.disposition)),
            actual_departure_time: at(stay.departure),
            left_without_being_seen: treated.is_none(),
            net_revenue_usd: treated.map_or(0, |_| plan.revenue),
        });
    }

    /// The event log of a visit.
    fn log(&mut self, visit_id: i64, event_id: &mut i64, stay: &Stay) {
        let mut steps: [Option<Step>; 10] = [None; 10];
        steps[0] = Some((stay.arrival.minute, 0, "Arrival", "Registration"));
        steps[1] = Some((stay.triage, 1, "Triage", "Triage nurse"));
        match stay.treated {
            Some(treated) => treated_steps(&treated, stay, &mut steps),
            None => steps[2] = Some((stay.departure, 9, "Left without being seen", "Waiting room")),
        }
        // Those that did not happen come first.
        steps.sort_unstable_by_key(|step| step.map(|(minute, place, ..)| (minute, place)));
        for ((minute, _, activity, resource), event_seq) in steps.into_iter().flatten().zip(1..) {
            *event_id += 1;
            let event_time = self.clock.timestamp(minute);
            self.events.push(&EdEventRow { event_id: *event_id, visit_id, event_seq, activity, event_time, resource });
        }
    }

    fn diversions(&mut self, part: &Part<'_>, stays: &[Stay], out: &mut Output) {
        let starting = part.diversions.iter().filter(|diversion| part.span.holds(diversion.start));
        for (diversion, diversion_id) in starting.zip(1..) {
            let there = |stay: &&Stay| {
                !stay.is_diverted && stay.arrival.minute <= diversion.start && diversion.start < stay.departure
            };
            self.diversions.push(&AmbulanceDiversionRow {
                diversion_id,
                ed_id: position_id(part.number),
                start_time: self.clock.timestamp(diversion.start),
                end_time: self.clock.timestamp(diversion.end),
                trigger_reason: "Ambulance saturation",
                ed_census_at_start: small(stays.iter().filter(there).count()),
                ambulances_diverted: diversion.diverted,
            });
            if in_friday_surge(self.clock, diversion.start) {
                let detail = || format!("ambulances_diverted={}", diversion.diverted);
                out.label(&AMBULANCE_DIVERSION_FRIDAY, &AMBULANCE_DIVERSIONS, diversion_id, detail);
            }
        }
    }

    fn snapshots(&mut self, part: &Part<'_>, stays: &[Stay]) {
        let Span { from, to } = part.span;
        let first = -(-from).div_euclid(STEP);
        let steps = (to - 1).div_euclid(STEP) - first + 1;
        let mut counts = vec![[0; 3]; steps.unsigned_abs() as usize];
        for stay in stays.iter().filter(|stay| !stay.is_diverted) {
            // From the first step at or after the arrival to the last before the departure.
            let there = -(-stay.arrival.minute).div_euclid(STEP)..=(stay.departure - 1).div_euclid(STEP);
            for step in there.filter(|step| (first..first + steps).contains(step)) {
                counts[(step - first).unsigned_abs() as usize][whereabouts(stay, step * STEP)] += 1;
            }
        }
        for (count, step) in counts.into_iter().zip(first..) {
            let minute = step * STEP;
            self.snapshots.push(&BedSnapshotRow {
                ed_id: position_id(part.number),
                snapshot_time: self.clock.timestamp(minute),
                waiting_count: count[0],
                in_treatment_count: count[1],
                boarding_count: count[2],
                icu_beds_staffed: params::ICU_BEDS,
                icu_beds_occupied: part.beds.icu(minute),
                ward_beds_staffed: params::WARD_BEDS,
                ward_beds_occupied: part.beds.ward(minute),
            });
        }
    }

    fn label_visit(&self, visit_id: i64, stay: &Stay, out: &mut Output) {
        match stay.treated {
            Some(treated) => {
                if treated.met_full_icu {
                    let detail = || format!("boarding_minutes={}", stay.departure - treated.disposition);
                    out.label(&BED_BLOCK_BOARDING, &ED_VISITS, visit_id, detail);
                }
                if stay.is_postponed {
                    let detail = || format!("bed_wait_minutes={}", treated.bed - stay.triage);
                    out.label(&SHIFT_CHANGE_SPIKE, &ED_VISITS, visit_id, detail);
                }
            }
            None if in_monday_surge(self.clock, stay.arrival.minute) => {
                let detail = || format!("waited_minutes={}", stay.departure - stay.arrival.minute);
                out.label(&LWBS_MONDAY_18H, &ED_VISITS, visit_id, detail);
            }
            None => {}
        }
    }

    /// Labels the frequent flyers of a department.
    #[allow(clippy::unused_self, reason = "labels are written here")]
    pub(super) fn label_flyers(&self, roster: &Roster, out: &mut Output) {
        for (patient, housing) in roster.flyers() {
            out.label(&FREQUENT_FLYERS, &PATIENTS, patient_id(patient), || format!("housing_status={housing}"));
        }
    }
}

/// The steps from the bay to the exit.
fn treated_steps(treated: &Treated, stay: &Stay, steps: &mut [Option<Step>; 10]) {
    let exit = if stay.plan.outcome.is_admission() { "Inpatient unit" } else { "Exit" };
    steps[2] = Some((treated.bed, 2, "Bed placed", "Treatment bed"));
    steps[3] = Some((treated.doctor, 3, "Doctor first seen", "Doctor"));
    steps[4] = treated.lab.map(|lab| (lab.0, 4, "Lab ordered", "Laboratory"));
    steps[5] = treated.ct.map(|ct| (ct.0, 5, "CT ordered", "CT scanner"));
    steps[6] = treated.lab.map(|lab| (lab.1, 6, "Lab resulted", "Laboratory"));
    steps[7] = treated.ct.map(|ct| (ct.1, 7, "CT resulted", "CT scanner"));
    steps[8] = Some((treated.disposition, 8, "Disposition decided", "Doctor"));
    steps[9] = Some((stay.departure, 9, "Departed", exit));
}

/// Where a patient who is there is at a minute: waiting 0, in treatment 1, boarding 2.
fn whereabouts(stay: &Stay, minute: i32) -> usize {
    match stay.treated {
        Some(treated) if stay.plan.outcome.is_admission() && treated.disposition <= minute => 2,
        Some(treated) if treated.bed <= minute => 1,
        _ => 0,
    }
}

fn disposition(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        None => "LWBS",
        Some(Outcome::Icu | Outcome::Ward) => "Admit",
        Some(Outcome::Transfer) => "Transfer",
        Some(Outcome::Discharge) => "Discharge",
    }
}

/// Minutes as hundredths of an hour, to the nearest.
fn hundredths_of_hours(minutes: i32) -> i64 {
    (i64::from(minutes) * 100 + 30) / 60
}

fn small(count: usize) -> i16 {
    i16::try_from(count).expect("a department holds some dozen patients")
}
