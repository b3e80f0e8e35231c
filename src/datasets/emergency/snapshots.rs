//! The rows of snapshots: every four hours, where patients are in the department and how many beds are in use upstairs.

use super::department::Department;
use super::flow::Stay;
use super::plan::Plan;
use super::span::{STEP, Span};
use super::tables::{BedSnapshotBatch, BedSnapshotRow};
use crate::datasets::frame::position;

/// Patients who wait, are treated and board.
type Census = [i16; 3];

/// Writes the snapshots of a department's span.
pub(super) fn write(plan: &Plan<'_>, department: &Department<'_>, batch: &mut BedSnapshotBatch) {
    let first = first_step(department.span);
    for (step, [waiting_count, in_treatment_count, boarding_count]) in (first..).zip(census(department)) {
        let minute = step * STEP;
        batch.push(&BedSnapshotRow {
            ed_id: department.ed_id,
            snapshot_time: plan.window.timestamp(minute),
            waiting_count,
            in_treatment_count,
            boarding_count,
            icu_beds_staffed: department.site.icu_beds,
            icu_beds_occupied: department.beds.icu(minute),
            ward_beds_staffed: department.site.ward_beds,
            ward_beds_occupied: department.beds.ward(minute),
        });
    }
}

/// Where patients are at each step of a span.
fn census(department: &Department<'_>) -> Vec<Census> {
    let first = first_step(department.span);
    let steps = (department.span.to - 1).div_euclid(STEP) - first + 1;
    let mut counts = vec![Census::default(); position(steps)];
    for stay in department.stays.iter().filter(|stay| !stay.is_diverted) {
        // From the first step at or after the arrival to the last before the departure.
        let there = at_or_after(stay.arrival.minute)..=(stay.departure - 1).div_euclid(STEP);
        for step in there.filter(|step| (first..first + steps).contains(step)) {
            counts[position(step - first)][whereabouts(stay, step * STEP)] += 1;
        }
    }
    counts
}

fn first_step(span: Span) -> i32 {
    at_or_after(span.from)
}

/// The first step at or after a minute.
fn at_or_after(minute: i32) -> i32 {
    -(-minute).div_euclid(STEP)
}

/// Where a patient who is there is at a minute: waiting 0, in treatment 1, boarding 2.
fn whereabouts(stay: &Stay, minute: i32) -> usize {
    match stay.treated {
        Some(treated) if stay.pathway.outcome.is_admission() && treated.disposition <= minute => 2,
        Some(treated) if treated.bed <= minute => 1,
        _ => 0,
    }
}
