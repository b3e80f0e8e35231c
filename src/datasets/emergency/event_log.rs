//! The rows of the event log: what was done to a patient, step by step.

use super::flow::{Stay, Treated};
use super::plan::Plan;
use super::tables::{EdEventBatch, EdEventRow};

/// An event: when, its place among those of one minute, what, and who or what did it.
type Event = (i32, u8, &'static str, &'static str);

/// Writes the events of a visit; the number of an event is that of the visit, and its place.
pub(super) fn write(plan: &Plan<'_>, visit_id: i64, stay: &Stay, batch: &mut EdEventBatch) {
    for ((minute, _, activity, resource), event_seq) in events(stay).into_iter().flatten().zip(1_i16..) {
        let event_id = visit_id * 100 + i64::from(event_seq);
        let event_time = plan.window.timestamp(minute);
        batch.push(&EdEventRow { event_id, visit_id, event_seq, activity, event_time, resource });
    }
}

/// The events in the order of time; those that did not happen come first.
fn events(stay: &Stay) -> [Option<Event>; 10] {
    let mut events = [None; 10];
    events[0] = Some((stay.arrival.minute, 0, "Arrival", "Registration"));
    events[1] = Some((stay.triage, 1, "Triage", "Triage nurse"));
    match stay.treated {
        Some(treated) => events[2..].copy_from_slice(&from_bay_to_exit(&treated, stay)),
        None => events[2] = Some((stay.departure, 9, "Left without being seen", "Waiting room")),
    }
    events.sort_unstable_by_key(|event| event.map(|(minute, place, ..)| (minute, place)));
    events
}

fn from_bay_to_exit(treated: &Treated, stay: &Stay) -> [Option<Event>; 8] {
    let exit = if stay.pathway.outcome.is_admission() { "Inpatient unit" } else { "Exit" };
    [
        Some((treated.bed, 2, "Bed placed", "Treatment bed")),
        Some((treated.doctor, 3, "Doctor first seen", "Doctor")),
        treated.lab.map(|lab| (lab.0, 4, "Lab ordered", "Laboratory")),
        treated.ct.map(|ct| (ct.0, 5, "CT ordered", "CT scanner")),
        treated.lab.map(|lab| (lab.1, 6, "Lab resulted", "Laboratory")),
        treated.ct.map(|ct| (ct.1, 7, "CT resulted", "CT scanner")),
        Some((treated.disposition, 8, "Disposition decided", "Doctor")),
        Some((stay.departure, 9, "Departed", exit)),
    ]
}
