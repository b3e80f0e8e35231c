//! The rows of visits.

use super::arrivals::Mode;
use super::attendance::Visitor;
use super::care::Outcome;
use super::department::Department;
use super::event_log;
use super::flow::Stay;
use super::labels;
use super::plan::Plan;
use super::tables::{Batches, EdVisitRow};
use crate::datasets::frame::Output;
use crate::world::patient_id;

/// Writes the visits of a department's span with their event log.
pub(super) fn write(plan: &Plan<'_>, department: &Department<'_>, batches: &mut Batches, out: &mut Output) {
    for (stay, visitor) in department.visits() {
        batches.ed_visits.push(&row(plan, department, stay, visitor));
        event_log::write(plan, visitor.visit_id, stay, &mut batches.ed_events);
        labels::visit(plan, visitor.visit_id, stay, out);
    }
}

fn row(plan: &Plan<'_>, department: &Department<'_>, stay: &Stay, visitor: &Visitor) -> EdVisitRow<'static> {
    let Stay { arrival, pathway, treated, .. } = stay;
    let at = |minute: i32| plan.window.timestamp(minute);
    let admitted = treated.filter(|_| pathway.outcome.is_admission());
    let (lab, ct) = (treated.and_then(|treated| treated.lab), treated.and_then(|treated| treated.ct));
    EdVisitRow {
        visit_id: visitor.visit_id,
        ed_id: department.ed_id,
        patient_id: patient_id(visitor.patient),
        doctor_id: treated.map(|treated| department.site.doctor(treated.doctor, pathway.doctor_on_duty)),
        arrival_timestamp: at(arrival.minute),
        arrival_mode: if arrival.mode == Mode::Ambulance { "Ambulance" } else { "Walk-in" },
        chief_complaint: visitor.complaint,
        housing_status: visitor.housing,
        triage_time: at(stay.triage),
        triage_level: arrival.level.into(),
        bed_time: treated.map(|treated| at(treated.bed)),
        doctor_time: treated.map(|treated| at(treated.doctor)),
        door_to_doc_time_minutes: treated.map(|treated| treated.doctor - arrival.minute),
        lab_order_time: lab.map(|lab| at(lab.0)),
        lab_result_time: lab.map(|lab| at(lab.1)),
        lab_turnaround_time_minutes: lab.map(|lab| lab.1 - lab.0),
        ct_order_time: ct.map(|ct| at(ct.0)),
        ct_result_time: ct.map(|ct| at(ct.1)),
        disposition_time: treated.map(|treated| at(treated.disposition)),
        disposition: disposition(treated.map(|_| pathway.outcome)),
        admit_unit: admitted.map(|_| if pathway.outcome == Outcome::Icu { "ICU" } else { "Ward" }),
        boarding_hours: admitted.map(|treated| hundredths_of_hours(stay.departure - treated.disposition)),
        actual_departure_time: at(stay.departure),
        left_without_being_seen: treated.is_none(),
        net_revenue_usd: treated.map_or(0, |_| pathway.revenue),
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
