//! The answer key of the ledger: which claims the phenomena made.

use super::catalogue::{APIXABAN, ATORVASTATIN, DRUGS};
use super::contracts::Payer;
use super::courses::Fill;
use super::pharmacies::Pharmacy;
use super::prices::Amounts;
use super::recoupments::Recoupment;
use super::tables::CLAIMS;
use super::{
    COPAY_CLAWBACK, FORMULARY_EXCLUSION_JAN1, GENERIC_LIPITOR_AT_A_LOSS, REBATE_WALL, RECOUPMENT_MONTHS_LATER,
    SPREAD_NINETY_PERCENT, params,
};
use crate::datasets::frame::{Output, Phenomenon, Task};

/// Which phenomena are planted, of those that label claims where any claim could look so.
#[derive(Clone, Copy, Debug)]
pub struct Labels {
    has_specialty_spread: bool,
    has_cheap_atorvastatin: bool,
}

impl Labels {
    /// The labels of a task.
    pub fn new(task: Task<'_>) -> Self {
        Self {
            has_specialty_spread: task.is_on(&SPREAD_NINETY_PERCENT),
            has_cheap_atorvastatin: task.is_on(&GENERIC_LIPITOR_AT_A_LOSS),
        }
    }

    /// Labels a refused claim.
    pub fn refused(self, claim_id: i64, fill: &Fill, out: &mut Output) {
        let phenomenon = if fill.drug == APIXABAN { &FORMULARY_EXCLUSION_JAN1 } else { &REBATE_WALL };
        claim(phenomenon, claim_id, format!("refused={}", DRUGS[fill.drug].name), out);
    }

    /// Labels a paid claim.
    pub fn paid(
        self,
        claim_id: i64,
        fill: &Fill,
        payer: &Payer,
        pharmacy: &Pharmacy,
        amounts: &Amounts,
        out: &mut Output,
    ) {
        let drug = &DRUGS[fill.drug];
        if self.has_specialty_spread && payer.is_spread && drug.is_generic() && drug.is_specialty {
            let kept = amounts.insurance + amounts.copay - amounts.received;
            claim(&SPREAD_NINETY_PERCENT, claim_id, format!("kept_by_pbm_usd={}", usd(kept)), out);
        }
        let margin = amounts.received - amounts.acquisition - pharmacy.cost_to_dispense;
        let is_at_a_loss = payer.is_spread && pharmacy.is_independent() && margin < 0;
        if self.has_cheap_atorvastatin && fill.drug == ATORVASTATIN && is_at_a_loss {
            claim(&GENERIC_LIPITOR_AT_A_LOSS, claim_id, format!("pharmacy_margin_usd={}", usd(margin)), out);
        }
        if amounts.clawback > params::LABELLED_CLAWBACK_CENTS {
            claim(&COPAY_CLAWBACK, claim_id, format!("clawback_usd={}", usd(amounts.clawback)), out);
        }
    }

    /// Labels a claim of which money was taken back.
    pub fn recouped(self, claim_id: i64, fill: &Fill, recoupment: &Recoupment, out: &mut Output) {
        let (kind, amount, lag) = (recoupment.kind, usd(recoupment.amount), recoupment.day - fill.day);
        let detail = format!("adjustment_type={kind};recouped_usd={amount};lag_days={lag}");
        claim(&RECOUPMENT_MONTHS_LATER, claim_id, detail, out);
    }
}

fn claim(phenomenon: &'static Phenomenon, claim_id: i64, detail: String, out: &mut Output) {
    out.label(phenomenon, &CLAIMS, claim_id, || detail);
}

fn usd(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
