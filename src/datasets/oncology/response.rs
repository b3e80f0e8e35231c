//! How a tumor answers to a regimen: how far it shrinks, and how long until it progresses.

use super::draws::Draws;
use super::findings::{Findings, Gene, pd_l1_band};
use super::params;
use super::phenomena::{BLOCKBUSTER_MATRIX, KRAS_G12C_DRUG_X_BEATS_Y, SURVIVAL_BY_STAGE_AND_PATH};
use super::regimens::{
    ALECTINIB, ALL, DRUG_X, DRUG_Y, ERLOTINIB, Effect, OLAPARIB, OSIMERTINIB, PEMBROLIZUMAB, PEMETREXED, Position,
};
use super::registry::{Driver, Tumor};
use crate::datasets::frame::{Task, nearest_i32};

/// The course of a tumor on a regimen, if nothing else intervenes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Response {
    /// Best shrinkage, per cent.
    pub(super) shrinkage: f64,
    /// Days to progression.
    pub(super) days: i32,
}

#[derive(Debug)]
pub(super) struct Pharmacology {
    /// Do drugs work better on their targets?
    targets_matter: bool,
    /// Is Drug X better than Drug Y?
    x_beats_y: bool,
    /// Do the stage and the path matter for survival?
    pub(super) stage_and_path_matter: bool,
}

impl Pharmacology {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self {
            targets_matter: task.is_on(&BLOCKBUSTER_MATRIX),
            x_beats_y: task.is_on(&KRAS_G12C_DRUG_X_BEATS_Y),
            stage_and_path_matter: task.is_on(&SURVIVAL_BY_STAGE_AND_PATH),
        }
    }

    /// The response of a tumor to a regimen, given as line `number`.
    pub(super) fn response(
        &self,
        regimen: Position,
        number: usize,
        tumor: &Tumor,
        findings: &Findings,
        draws: &Draws,
    ) -> Response {
        let effect = self.effect(regimen, tumor, findings, draws);
        let (least, most) = params::SHRINKAGE;
        let shrinkage = (effect.mean + effect.deviation * draws.shrinkage).clamp(least, most);
        let responds = shrinkage >= params::RESPONSE;
        let matched = self.targets_matter && carries_target(regimen, tumor, findings);
        let mut median = match (regimen, number) {
            (ERLOTINIB, _) if matched && !responds => params::ERLOTINIB_WITHOUT_RESPONSE_DAYS,
            (OSIMERTINIB, 1) if matched => params::OSIMERTINIB_FIRST_DAYS,
            (OSIMERTINIB, _) if !self.stage_and_path_matter => params::CHEMOTHERAPY_LATER_DAYS,
            (PEMETREXED, 2..) => params::CHEMOTHERAPY_LATER_DAYS,
            _ => effect.median_days,
        };
        if self.stage_and_path_matter && tumor.is_early() && regimen != ERLOTINIB {
            median *= params::EARLY_STAGE_PROGRESSION;
        }
        let (responders, others) = params::MIN_DAYS_TO_PROGRESSION;
        let days = median * libm::exp(effect.sigma * draws.time);
        Response { shrinkage, days: nearest_i32(days.max(if responds { responders } else { others })) }
    }

    fn effect(&self, regimen: Position, tumor: &Tumor, findings: &Findings, draws: &Draws) -> Effect {
        let usual = ALL[regimen].usual;
        if regimen == PEMBROLIZUMAB {
            let band = findings.pd_l1().map_or(1, pd_l1_band);
            let responds = draws.responder < params::PEMBROLIZUMAB_RESPONDERS[band];
            return if responds { params::PEMBROLIZUMAB_RESPONSE } else { usual };
        }
        if !self.targets_matter || !carries_target(regimen, tumor, findings) {
            return usual;
        }
        let regimen = if regimen == DRUG_X && !self.x_beats_y { DRUG_Y } else { regimen };
        ALL[regimen].matched.unwrap_or(usual)
    }
}

/// Does a tumor carry the target of a regimen?
pub(super) fn carries_target(regimen: Position, tumor: &Tumor, findings: &Findings) -> bool {
    match regimen {
        ERLOTINIB | OSIMERTINIB => matches!(tumor.driver, Driver::Egfr(_)),
        ALECTINIB => tumor.driver == Driver::Alk,
        DRUG_X | DRUG_Y => tumor.driver == Driver::KrasG12c,
        OLAPARIB => findings.has_pathogenic(Gene::Brca1),
        _ => false,
    }
}
