//! Which regimen a tumor gets.

use super::draws::Draws;
use super::findings::{Findings, Gene, pd_l1_band};
use super::params;
use super::phenomena::{LOW_PDL1_EXPENSIVE_FAILURES, SANKEY_FLOWS, VUS_TREATED_AS_POSITIVE};
use super::regimens::{
    ALECTINIB, BEVACIZUMAB, CAPECITABINE, CETUXIMAB, DOCETAXEL, DRUG_X, DRUG_Y, ERLOTINIB, GEMCITABINE, IRINOTECAN,
    OLAPARIB, OSIMERTINIB, PACLITAXEL, PALBOCICLIB, PEMBROLIZUMAB, PEMETREXED, Position,
};
use super::registry::{Driver, Site, Tumor};
use crate::datasets::frame::Task;
use crate::random::Purpose;

/// How doctors choose.
#[derive(Debug)]
pub(super) struct Doctors {
    on_vus: Purpose,
    on_low_pd_l1: Purpose,
    treat_vus_as_positive: bool,
    spend_on_low_pd_l1: bool,
    look_at_what_went_before: bool,
}

impl Doctors {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self {
            on_vus: task.purpose(VUS_TREATED_AS_POSITIVE.name),
            on_low_pd_l1: task.purpose(LOW_PDL1_EXPENSIVE_FAILURES.name),
            treat_vus_as_positive: task.is_on(&VUS_TREATED_AS_POSITIVE),
            spend_on_low_pd_l1: task.is_on(&LOW_PDL1_EXPENSIVE_FAILURES),
            look_at_what_went_before: task.is_on(&SANKEY_FLOWS),
        }
    }

    /// The first line.
    pub(super) fn first(&self, tumor: &Tumor, findings: &Findings, draws: &Draws) -> Position {
        match tumor.site {
            Site::Lung => self.first_in_lung(tumor, findings, draws),
            Site::Breast => first_in_breast(findings, draws),
            Site::Colorectal => {
                let is_wild_type = !findings.has_pathogenic(Gene::Kras);
                if is_wild_type && draws.choice < params::CETUXIMAB_WITH_WILD_TYPE { CETUXIMAB } else { BEVACIZUMAB }
            }
        }
    }

    fn first_in_lung(&self, tumor: &Tumor, findings: &Findings, draws: &Draws) -> Position {
        let choice = draws.choice;
        match tumor.driver {
            Driver::Egfr(_) => {
                let targeted = [(ERLOTINIB, params::ERLOTINIB_WITH_EGFR), (OSIMERTINIB, params::OSIMERTINIB_WITH_EGFR)];
                return one_of(targeted, PEMETREXED, choice);
            }
            Driver::Alk => return one_of([(ALECTINIB, params::ALECTINIB_WITH_ALK)], PEMETREXED, choice),
            Driver::KrasG12c if choice < 2.0 * params::DRUG_X_OR_Y_WITH_G12C => {
                return if choice < params::DRUG_X_OR_Y_WITH_G12C { DRUG_X } else { DRUG_Y };
            }
            Driver::OtherKras(_) if choice < 2.0 * params::DRUG_X_OR_Y_WITH_OTHER_KRAS => {
                return if choice < params::DRUG_X_OR_Y_WITH_OTHER_KRAS { DRUG_X } else { DRUG_Y };
            }
            _ => {}
        }
        if self.takes_vus_for_a_mutation(tumor, findings) { ERLOTINIB } else { self.by_pd_l1(tumor, findings, draws) }
    }

    /// Erlotinib on a result that nobody can interpret.
    fn takes_vus_for_a_mutation(&self, tumor: &Tumor, findings: &Findings) -> bool {
        self.treat_vus_as_positive
            && findings.egfr_vus().is_some()
            && self.on_vus.stream(tumor.patient).uniform() < params::ERLOTINIB_WITH_VUS
    }

    fn by_pd_l1(&self, tumor: &Tumor, findings: &Findings, draws: &Draws) -> Position {
        let band = findings.pd_l1().map_or(1, pd_l1_band);
        let share = params::PEMBROLIZUMAB_BY_PD_L1[band];
        let immunotherapy = if band == 0 {
            self.spend_on_low_pd_l1 && self.on_low_pd_l1.stream(tumor.patient).uniform() < share
        } else {
            draws.detail < share
        };
        if immunotherapy { PEMBROLIZUMAB } else { PEMETREXED }
    }

    /// A later line, after `previous`; `number` is 2 or more.
    pub(super) fn later(
        &self,
        number: usize,
        previous: Position,
        tumor: &Tumor,
        findings: &Findings,
        t790m: bool,
        draws: &Draws,
    ) -> Position {
        match tumor.site {
            Site::Lung if number == 2 => self.second_in_lung(previous, tumor, findings, t790m, draws),
            Site::Lung => unless_given(DOCETAXEL, GEMCITABINE, previous),
            Site::Breast if number == 2 => unless_given(PACLITAXEL, CAPECITABINE, previous),
            Site::Breast => unless_given(CAPECITABINE, GEMCITABINE, previous),
            Site::Colorectal if number == 2 => {
                if previous == CETUXIMAB {
                    BEVACIZUMAB
                } else {
                    IRINOTECAN
                }
            }
            Site::Colorectal => unless_given(CAPECITABINE, IRINOTECAN, previous),
        }
    }

    fn second_in_lung(
        &self,
        previous: Position,
        tumor: &Tumor,
        findings: &Findings,
        t790m: bool,
        draws: &Draws,
    ) -> Position {
        if !self.look_at_what_went_before {
            return DOCETAXEL;
        }
        let spare = !self.spend_on_low_pd_l1 && findings.pd_l1() == Some(0);
        let or_immunotherapy = |chemotherapy| if spare { chemotherapy } else { PEMBROLIZUMAB };
        match previous {
            ERLOTINIB if t790m => one_of([(OSIMERTINIB, params::OSIMERTINIB_WITH_T790M)], PEMETREXED, draws.choice),
            ERLOTINIB | OSIMERTINIB | ALECTINIB => {
                let chemotherapy = [(PEMETREXED, params::CHEMOTHERAPY_AFTER_TARGETED)];
                one_of(chemotherapy, or_immunotherapy(PEMETREXED), draws.choice)
            }
            DRUG_X | DRUG_Y => {
                let other = if previous == DRUG_X { DRUG_Y } else { DRUG_X };
                let [switch, chemotherapy] = params::AFTER_DRUG_X_OR_Y;
                one_of([(other, switch), (DOCETAXEL, chemotherapy)], or_immunotherapy(DOCETAXEL), draws.choice)
            }
            PEMBROLIZUMAB => one_of([(PEMETREXED, params::CHEMOTHERAPY_AFTER_PEMBROLIZUMAB)], DOCETAXEL, draws.choice),
            _ if tumor.driver == Driver::KrasG12c => {
                if draws.choice < 0.5 {
                    DRUG_X
                } else {
                    DRUG_Y
                }
            }
            _ => {
                let immunotherapy = [(or_immunotherapy(DOCETAXEL), params::PEMBROLIZUMAB_AFTER_CHEMOTHERAPY)];
                one_of(immunotherapy, DOCETAXEL, draws.choice)
            }
        }
    }
}

fn first_in_breast(findings: &Findings, draws: &Draws) -> Position {
    if findings.has_pathogenic(Gene::Brca1) && draws.choice < params::OLAPARIB_WITH_BRCA1 {
        OLAPARIB
    } else if draws.detail < params::HORMONAL_IN_BREAST {
        PALBOCICLIB
    } else {
        PACLITAXEL
    }
}

/// One of several regimens by their shares, or else the last one.
fn one_of<const N: usize>(shares: [(Position, f64); N], otherwise: Position, choice: f64) -> Position {
    let mut left = choice;
    for (regimen, share) in shares {
        if left < share {
            return regimen;
        }
        left -= share;
    }
    otherwise
}

/// The usual regimen, or another if that was given just before.
fn unless_given(usual: Position, other: Position, previous: Position) -> Position {
    if previous == usual { other } else { usual }
}
