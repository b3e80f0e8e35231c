//! The rows of periods in which ambulances are sent elsewhere.

use super::department::Department;
use super::flow::{Diversion, Stay};
use super::labels;
use super::plan::Plan;
use super::tables::{AmbulanceDiversionBatch, AmbulanceDiversionRow};
use crate::datasets::frame::{Output, small};

/// Writes the diversions that start in a department's span.
pub(super) fn write(
    plan: &Plan<'_>,
    department: &Department<'_>,
    batch: &mut AmbulanceDiversionBatch,
    out: &mut Output,
) {
    for diversion in department.diversions() {
        let diversion_id = diversion_id(department.ed_id, diversion);
        let is_there = |stay: &&Stay| {
            !stay.is_diverted && stay.arrival.minute <= diversion.start && diversion.start < stay.departure
        };
        batch.push(&AmbulanceDiversionRow {
            diversion_id,
            ed_id: department.ed_id,
            start_time: plan.window.timestamp(diversion.start),
            end_time: plan.window.timestamp(diversion.end),
            trigger_reason: "Ambulance saturation",
            ed_census_at_start: small(department.stays.iter().filter(is_there).count()),
            ambulances_diverted: diversion.diverted,
        });
        labels::diversion(plan, diversion_id, diversion, out);
    }
}

/// The number of a diversion: that of the department, and the minute of the window in which it starts.
fn diversion_id(ed_id: i32, diversion: &Diversion) -> i64 {
    i64::from(ed_id) * 10_000_000 + i64::from(diversion.start)
}
