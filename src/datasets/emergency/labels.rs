//! The answer key: which visits, diversions and patients show what is planted.

use std::collections::BTreeSet;

use super::arrivals::{in_friday_surge, in_monday_surge};
use super::flow::{Diversion, Stay};
use super::phenomena::{
    AMBULANCE_DIVERSION_FRIDAY, BED_BLOCK_BOARDING, FREQUENT_FLYERS, LWBS_MONDAY_18H, SHIFT_CHANGE_SPIKE,
};
use super::plan::Plan;
use super::tables::{AMBULANCE_DIVERSIONS, ED_VISITS};
use crate::datasets::core::tables::PATIENTS;
use crate::datasets::frame::Output;
use crate::world::patient_id;

/// Labels a visit that met a full ICU or the handoff, or ended unseen on a Monday evening.
pub(super) fn visit(plan: &Plan<'_>, visit_id: i64, stay: &Stay, out: &mut Output) {
    if let Some(treated) = stay.treated {
        if treated.met_full_icu {
            let detail = || format!("boarding_minutes={}", stay.departure - treated.disposition);
            out.label(&BED_BLOCK_BOARDING, &ED_VISITS, visit_id, detail);
        }
        if stay.is_postponed {
            let detail = || format!("bed_wait_minutes={}", treated.bed - stay.triage);
            out.label(&SHIFT_CHANGE_SPIKE, &ED_VISITS, visit_id, detail);
        }
    } else if in_monday_surge(plan.window, stay.arrival.minute) {
        let detail = || format!("waited_minutes={}", stay.departure - stay.arrival.minute);
        out.label(&LWBS_MONDAY_18H, &ED_VISITS, visit_id, detail);
    }
}

/// Labels a diversion of a Friday night.
pub(super) fn diversion(plan: &Plan<'_>, diversion_id: i64, diversion: &Diversion, out: &mut Output) {
    if in_friday_surge(plan.window, diversion.start) {
        let detail = || format!("ambulances_diverted={}", diversion.diverted);
        out.label(&AMBULANCE_DIVERSION_FRIDAY, &AMBULANCE_DIVERSIONS, diversion_id, detail);
    }
}

/// Labels the frequent flyers who come to a department; no other is theirs.
pub(super) fn frequent_flyers(plan: &Plan<'_>, site: usize, out: &mut Output) {
    if !out.takes_labels() {
        return;
    }
    let comings = plan.visitors.of_site(site).iter().filter(|coming| coming.is_of_flyer());
    let patients: BTreeSet<u64> = comings.map(|coming| coming.patient()).collect();
    for patient in patients {
        let flyer = plan.habits.flyer(patient, &plan.population.life(patient));
        let housing = plan.habits.housing(patient, flyer);
        out.label(&FREQUENT_FLYERS, &PATIENTS, patient_id(patient), || format!("housing_status={housing}"));
    }
}
