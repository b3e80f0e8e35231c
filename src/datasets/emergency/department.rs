//! Some weeks of one department, simulated: who came, what happened to them, when ambulances were sent elsewhere.

use super::attendance;
use super::beds::Beds;
use super::flow::{self, Diversion, Stay};
use super::plan::Plan;
use super::roster::{Roster, Visitor};
use super::sites::Site;
use super::span::Span;
use crate::world::position_id;

/// A department over a span.
pub(super) struct Department<'p> {
    pub(super) ed_id: i32,
    pub(super) site: &'p Site,
    pub(super) span: Span,
    /// The beds upstairs.
    pub(super) beds: Beds,
    /// All stays, also those before and after the span, in the order of arrival.
    pub(super) stays: Vec<Stay>,
    /// Who came; none outside the span.
    visitors: Vec<Option<Visitor>>,
    /// Diversions, also before and after the span.
    diversions: Vec<Diversion>,
}

impl<'p> Department<'p> {
    /// Simulates a span with what is replayed around it.
    pub(super) fn simulate(plan: &'p Plan<'_>, site: usize, roster: &Roster, span: Span) -> Self {
        let arrivals = attendance::arrivals(plan, site, roster, span);
        let beds = plan.occupancy.beds(site, span.replayed());
        let ahead = arrivals.iter().map(|(arrival, _)| (*arrival, plan.care.pathway(arrival)));
        let (stays, diversions) = flow::run(span.replayed(), plan.sites.bays, plan.has_handoffs, &beds, ahead);
        let visitor = |member: u32, arrival| plan.rosters.visitor(roster, member, arrival);
        let visitors = arrivals.iter().map(|(arrival, member)| member.map(|member| visitor(member, arrival))).collect();
        let site_of = &plan.sites.all[site];
        Self { ed_id: position_id(site), site: site_of, span, beds, stays, visitors, diversions }
    }

    /// The visits of the span, with their number in it: those who were not diverted.
    pub(super) fn visits(&self) -> impl Iterator<Item = (i64, &Stay, &Visitor)> {
        let came = self.stays.iter().zip(&self.visitors).filter_map(|(stay, visitor)| Some((stay, visitor.as_ref()?)));
        let within = came.filter(|(stay, _)| self.span.holds(stay.arrival.minute) && !stay.is_diverted);
        (1..).zip(within).map(|(visit_id, (stay, visitor))| (visit_id, stay, visitor))
    }

    /// The diversions that start in the span, with their number in it.
    pub(super) fn diversions(&self) -> impl Iterator<Item = (i64, &Diversion)> {
        (1..).zip(self.diversions.iter().filter(|diversion| self.span.holds(diversion.start)))
    }
}
