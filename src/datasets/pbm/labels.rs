//! The answer key of the ledger: which claims the phenomena made.

use super::catalogue::{APIXABAN, ATORVASTATIN};
use super::claims::Claim;
use super::params;
use super::phenomena::{
    COPAY_CLAWBACK, FORMULARY_EXCLUSION_JAN1, GENERIC_LIPITOR_AT_A_LOSS, REBATE_WALL, RECOUPMENT_MONTHS_LATER,
    SPREAD_NINETY_PERCENT,
};
use super::prices::Amounts;
use super::recoupments::Recoupment;
use super::tables::CLAIMS;
use crate::datasets::frame::Output;

/// Labels a claim with all that is planted in it.
pub(super) fn claim(claim: &Claim<'_>, out: &mut Output) {
    match &claim.amounts {
        Some(amounts) => paid_claim(claim, amounts, out),
        None => rejected_claim(claim, out),
    }
    if let Some(recoupment) = &claim.recoupment {
        recouped_claim(claim, recoupment, out);
    }
}

fn rejected_claim(claim: &Claim<'_>, out: &mut Output) {
    let phenomenon = if claim.fill.drug == APIXABAN { &FORMULARY_EXCLUSION_JAN1 } else { &REBATE_WALL };
    out.label(phenomenon, &CLAIMS, claim.id, || format!("refused={}", claim.drug.name));
}

fn paid_claim(claim: &Claim<'_>, amounts: &Amounts, out: &mut Output) {
    let (payer, pharmacy) = (claim.member.payer, claim.member.pharmacy);
    if payer.is_spread && claim.drug.is_generic() && claim.drug.is_specialty {
        let kept = amounts.insurance + amounts.copay - amounts.received;
        out.label(&SPREAD_NINETY_PERCENT, &CLAIMS, claim.id, || format!("kept_by_pbm_usd={}", usd(kept)));
    }
    let margin = amounts.received - amounts.acquisition - pharmacy.cost_to_dispense;
    let is_at_a_loss = payer.is_spread && pharmacy.is_independent() && margin < 0;
    if claim.fill.drug == ATORVASTATIN && is_at_a_loss {
        out.label(&GENERIC_LIPITOR_AT_A_LOSS, &CLAIMS, claim.id, || format!("pharmacy_margin_usd={}", usd(margin)));
    }
    if amounts.clawback > params::LABELLED_CLAWBACK_CENTS {
        out.label(&COPAY_CLAWBACK, &CLAIMS, claim.id, || format!("clawback_usd={}", usd(amounts.clawback)));
    }
}

fn recouped_claim(claim: &Claim<'_>, recoupment: &Recoupment, out: &mut Output) {
    out.label(&RECOUPMENT_MONTHS_LATER, &CLAIMS, claim.id, || {
        let (kind, amount, lag) = (recoupment.kind, usd(recoupment.amount), recoupment.day - claim.fill.day);
        format!("adjustment_type={kind};recouped_usd={amount};lag_days={lag}")
    });
}

fn usd(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    let cents = cents.unsigned_abs();
    format!("{sign}{}.{:02}", cents / 100, cents % 100)
}
