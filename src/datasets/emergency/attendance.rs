//! Who stands at the door of a department: patients of the core, of whom everything is known, among the public.

use super::arrivals::{Arrival, Mode, level_of};
use super::care::{Fate, Outcome};
use super::complaints;
use super::params;
use super::plan::Plan;
use super::span::{DAY, Span};
use super::visitors::Coming;
use crate::world::Reader;

/// A patient of the core who comes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Visitor {
    /// Number of the visit.
    pub(super) visit_id: i64,
    /// Patient number, from 0.
    pub(super) patient: u64,
    /// Housing.
    pub(super) housing: &'static str,
    /// What the patient comes for.
    pub(super) complaint: &'static str,
}

/// Someone who arrives; a visitor, or one of the public.
pub(super) struct Comer {
    pub(super) arrival: Arrival,
    /// What is certain of the end of the visit.
    pub(super) fate: Fate,
    pub(super) visitor: Option<Visitor>,
}

/// All who arrive in a span, in the order of time.
pub(super) fn comers(plan: &Plan<'_>, site: usize, span: Span, reader: &mut Reader<'_>) -> Vec<Comer> {
    let public = span.days().flat_map(|day| plan.public.arrivals(&plan.sites[site], day));
    let mut all: Vec<Comer> = public
        .filter(|arrival| span.holds(arrival.minute))
        .map(|arrival| Comer { arrival, fate: Fate::Open, visitor: None })
        .collect();
    all.extend(plan.visitors.within(site, span).iter().map(|coming| comer(plan, *coming, reader)));
    all.sort_unstable_by_key(|comer| (comer.arrival.minute, comer.arrival.unit));
    all
}

/// A patient of the core: the core's visit decides about those whom it admits; the complaint of the others fits age and urgency.
fn comer(plan: &Plan<'_>, coming: Coming, reader: &mut Reader<'_>) -> Comer {
    let patient = coming.patient();
    let life = plan.population.life(patient);
    let flyer = plan.habits.flyer(patient, &life);
    let (unit, mode, minute) = (coming.unit(), coming.mode(), coming.minute);
    let mut stream = plan.complaints.stream(unit);
    let (level, complaint, fate) = if let Some(index) = coming.admission() {
        let visit = reader.visits(patient)[index];
        let level = level_of(complaints::level_of_admission(&visit, mode == Mode::Ambulance, &mut stream));
        let complaint = complaints::of_admission(&visit, &mut stream);
        let to_icu = stream.chance(params::ICU[usize::from(level - 1)]);
        (level, complaint, Fate::Admitted(if to_icu { Outcome::Icu } else { Outcome::Ward }))
    } else {
        let not_admitted: [u32; 5] = std::array::from_fn(|level| {
            params::TRIAGE_PER_MILLE[mode as usize][level] * (1_000 - params::ADMIT_PER_MILLE[level])
        });
        let level = level_of(stream.weighted(not_admitted, not_admitted.iter().sum()));
        let age = (plan.window.first + minute.div_euclid(DAY) - life.birth) / 365;
        let complaint = complaints::of_level(level, age, coming.is_of_flyer(), &mut stream);
        (level, complaint.name, Fate::NotAdmitted { transfer: complaint.transfer })
    };
    let housing = plan.habits.housing(patient, flyer);
    let visitor = Visitor { visit_id: coming.visit_id(), patient, housing, complaint };
    Comer { arrival: Arrival { minute, mode, level, unit }, fate, visitor: Some(visitor) }
}
