//! The lists of covered drugs: one a PBM and calendar year.

use super::catalogue::{APIXABAN, BASAL_INSULINS, DRUGS, LIPITOR, TNF_INHIBITORS};
use super::contracts::{BIRCH, CEDAR, PBMS};
use super::params;
use super::phenomena::{FORMULARY_EXCLUSION_JAN1, INSULIN_GROSS_TO_NET, REBATE_WALL};
use super::plan_years::{PLAN_YEARS, PlanYears};
use crate::datasets::frame::Task;

/// What a list says of a drug.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    /// 1 generic, 2 preferred brand, 3 non-preferred; none when excluded.
    pub(super) tier: Option<i16>,
    /// Rebate in per mille of WAC.
    pub(super) rebate: i64,
}

impl Entry {
    /// The word in `formularies.formulary_status`.
    pub(super) fn status(self) -> &'static str {
        match self.tier {
            None => "Excluded",
            Some(3) => "Non-Preferred",
            Some(_) => "Preferred",
        }
    }
}

#[derive(Debug)]
pub(super) struct Formularies {
    entries: Vec<Entry>,
}

impl Formularies {
    pub(super) fn new(task: Task<'_>, years: PlanYears) -> Self {
        let rules = Rules {
            wall: task.is_on(&REBATE_WALL),
            insulin_rebate: task.is_on(&INSULIN_GROSS_TO_NET),
            dropped_from: task.is_on(&FORMULARY_EXCLUSION_JAN1).then(|| years.exclusion().0),
        };
        let mut entries = Vec::with_capacity(PBMS.len() * PLAN_YEARS * DRUGS.len());
        for pbm in 0..PBMS.len() {
            for year in 0..PLAN_YEARS {
                entries.extend((0..DRUGS.len()).map(|drug| rules.entry(pbm, year, drug)));
            }
        }
        Self { entries }
    }

    /// What a PBM's list of a plan year says of a drug; all by position.
    pub(super) fn entry(&self, pbm: usize, year: usize, drug: usize) -> Entry {
        self.entries[(pbm * PLAN_YEARS + year) * DRUGS.len() + drug]
    }
}

struct Rules {
    /// Are low-list products excluded but at Cedar?
    wall: bool,
    /// Is most of the price of branded insulin a rebate there?
    insulin_rebate: bool,
    /// Plan year from which Birch drops apixaban.
    dropped_from: Option<usize>,
}

impl Rules {
    fn entry(&self, pbm: usize, year: usize, drug: usize) -> Entry {
        let product = &DRUGS[drug];
        let is_wall = pbm != CEDAR;
        let is_dropped = drug == APIXABAN && pbm == BIRCH && self.dropped_from.is_some_and(|from| year >= from);
        let [originals, low_list] = [0, 1].map(|rank| [BASAL_INSULINS[rank], TNF_INHIBITORS[rank]]);
        let tier = match drug {
            _ if is_dropped || (self.wall && is_wall && low_list.contains(&drug)) => None,
            _ if product.is_generic() => Some(1),
            _ if drug == LIPITOR || (!is_wall && originals.contains(&drug)) => Some(3),
            _ => Some(2),
        };
        let rebate = if is_wall && originals.contains(&drug) { self.wall_rebate(drug) } else { product.rebate };
        Entry { tier, rebate }
    }

    fn wall_rebate(&self, original: usize) -> i64 {
        if original != BASAL_INSULINS[0] {
            params::WALL_TNF_REBATE
        } else if self.insulin_rebate {
            params::WALL_INSULIN_REBATE
        } else {
            params::FORMER_INSULIN_REBATE
        }
    }
}
