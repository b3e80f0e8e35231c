//! Some weeks of one department, simulated: who came, what happened to them, when ambulances were sent elsewhere.

use super::attendance::{self, Visitor};
use super::beds::Beds;
use super::flow::{self, Diversion, Rules, Stay};
use super::plan::Plan;
use super::sites::Site;
use super::span::Span;
use crate::world::{Reader, position_id};

/// A department over a span.
pub(super) struct Department<'p> {
    pub(super) ed_id: i32,
    pub(super) site: &'p Site,
    pub(super) span: Span,
    /// The beds upstairs.
    pub(super) beds: Beds,
    /// All stays, also those before and after the span, in the order of arrival.
    pub(super) stays: Vec<Stay>,
    /// Who came; none for the public.
    visitors: Vec<Option<Visitor>>,
    /// Diversions, also before and after the span.
    diversions: Vec<Diversion>,
}

impl<'p> Department<'p> {
    /// Simulates a span with what is replayed around it.
    pub(super) fn simulate(plan: &'p Plan<'_>, number: usize, span: Span, reader: &mut Reader<'_>) -> Self {
        let site = &plan.sites[number];
        let comers = attendance::comers(plan, number, span.replayed(), reader);
        let beds = plan.occupancy.beds(site, span.replayed());
        let ahead = comers.iter().map(|comer| (comer.arrival, plan.care.pathway(&comer.arrival, comer.fate, site)));
        let rules = Rules {
            bays: site.bays,
            has_handoffs: plan.has_handoffs,
            diversion_from: site.diversion_from(),
            lab_crowded_from: site.lab_crowded_from(),
        };
        let (stays, diversions) = flow::run(span.replayed(), rules, &beds, ahead);
        let visitors = comers.into_iter().map(|comer| comer.visitor).collect();
        Self { ed_id: position_id(number), site, span, beds, stays, visitors, diversions }
    }

    /// The visits of the span by patients of the core: those who were not diverted.
    pub(super) fn visits(&self) -> impl Iterator<Item = (&Stay, &Visitor)> {
        let came = self.stays.iter().zip(&self.visitors).filter_map(|(stay, visitor)| Some((stay, visitor.as_ref()?)));
        came.filter(|(stay, _)| self.span.holds(stay.arrival.minute) && !stay.is_diverted)
    }

    /// The diversions that start in the span.
    pub(super) fn diversions(&self) -> impl Iterator<Item = &Diversion> {
        self.diversions.iter().filter(|diversion| self.span.holds(diversion.start))
    }
}
