//! How much comes before a block, so that its lines and what is added to them can be numbered.

use super::flat::{BILLING, PATIENTS, VISITS};
use super::lines::Surplus;
use super::surplus::SurplusLines;

/// Everything before a block: numbers of lines, of visits, and of what is added to them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counts {
    pub(super) visits: u64,
    pub(super) lines: [u64; 3],
    /// People who are added: registered twice, or twins.
    pub(super) people: u64,
    /// Visits and bills that are added.
    pub(super) orphans: [u64; 2],
}

impl Counts {
    /// Adds the lines of a patient.
    pub(super) fn add(&mut self, surplus: &SurplusLines) {
        let [near, twins] = [Surplus::NearDuplicate, Surplus::Twin].map(|kind| surplus.count(kind)[PATIENTS]);
        let orphans = surplus.count(Surplus::Orphan);
        self.people += near + twins;
        self.visits += surplus.visits.len() as u64;
        self.lines.iter_mut().zip(surplus.lines()).for_each(|(sum, lines)| *sum += lines);
        self.orphans[0] += orphans[VISITS];
        self.orphans[1] += orphans[BILLING];
    }

    /// Adds the lines of a block.
    pub(super) fn join(&mut self, other: &Self) {
        self.people += other.people;
        self.visits += other.visits;
        self.lines.iter_mut().zip(other.lines).for_each(|(sum, lines)| *sum += lines);
        self.orphans.iter_mut().zip(other.orphans).for_each(|(sum, orphans)| *sum += orphans);
    }
}
