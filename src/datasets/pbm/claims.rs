//! The claims of a line of therapy: each fill is adjudicated by the payer's list and contract, and some of the money is taken back later.

use super::catalogue::{DRUGS, Drug};
use super::courses::Fill;
use super::members::Member;
use super::params;
use super::plan::Plan;
use super::prices::{self, Amounts, Listed};
use super::recoupments::{self, Recoupment};
use super::tables::{ClaimRow, PharmacyAdjustmentRow};
use crate::datasets::frame::row_number;

/// The claims of one line of therapy, one after the other.
pub(super) struct Adjudication<'a> {
    plan: &'a Plan<'a>,
    member: &'a Member<'a>,
    next_id: i64,
    price_draws: prices::Draws,
    recoupment_draws: recoupments::Draws,
}

/// A claim as it was adjudicated.
pub(super) struct Claim<'a> {
    pub(super) id: i64,
    pub(super) member: &'a Member<'a>,
    pub(super) fill: &'a Fill,
    pub(super) drug: &'static Drug,
    listed: Listed,
    /// The money; none where the claim is refused.
    pub(super) amounts: Option<Amounts>,
    pub(super) recoupment: Option<Recoupment>,
}

impl<'a> Adjudication<'a> {
    /// The claims of a member's line of therapy, given by position; `unit` is that of the line in streams.
    pub(super) fn new(plan: &'a Plan<'a>, member: &'a Member<'a>, line: usize, unit: u64) -> Self {
        Self {
            plan,
            member,
            next_id: member.patient_id * 1_000 + 1 + row_number(line * params::CLAIMS_PER_LINE),
            price_draws: plan.prices.draws(unit),
            recoupment_draws: plan.recoupments.draws(unit),
        }
    }

    /// The claim of the next fill.
    pub(super) fn claim<'f>(&mut self, fill: &'f Fill) -> Claim<'f>
    where
        'a: 'f,
    {
        let Self { plan, member, .. } = *self;
        let drug = &DRUGS[fill.drug];
        let listed = prices::listed(drug, fill.days, plan.years.rises(fill.day));
        let entry = plan.formularies.entry(member.payer.pbm, plan.years.position(fill.day), fill.drug);
        let amounts = (!fill.is_rejected)
            .then(|| plan.prices.amounts(fill, &listed, entry, member.payer, member.pharmacy, &mut self.price_draws));
        let recoupment = amounts.and_then(|amounts| {
            let is_spread = member.payer.is_spread;
            plan.recoupments.of(fill.day, drug.is_generic(), is_spread, amounts.received, &mut self.recoupment_draws)
        });
        let id = self.next_id;
        self.next_id += 1;
        Claim { id, member, fill, drug, listed, amounts, recoupment }
    }
}

impl Claim<'_> {
    pub(super) fn row(&self) -> ClaimRow<'static> {
        let Self { member, fill, amounts, .. } = self;
        ClaimRow {
            claim_id: self.id,
            fill_date: fill.day,
            patient_id: member.patient_id,
            payer_id: member.payer_id,
            pharmacy_id: member.pharmacy_id,
            drug_ndc: self.drug.ndc,
            quantity: self.listed.units * 100,
            days_supply: fill.days,
            claim_status: if fill.is_rejected { "Rejected" } else { "Paid" },
            reject_code: fill.is_rejected.then_some("70"),
            wholesale_acquisition_cost: self.listed.wac,
            average_wholesale_price: self.listed.awp,
            amount_insurance_paid: amounts.map(|a| a.insurance),
            patient_copay: amounts.map(|a| a.copay),
            pharmacy_reimbursement: amounts.map(|a| a.reimbursement),
            copay_clawback_amount: amounts.map(|a| a.clawback),
            amount_pharmacy_received: amounts.map(|a| a.received),
            pharmacy_acquisition_cost: amounts.map(|a| a.acquisition),
            rebate_amount: amounts.map(|a| a.rebate),
            pbm_rebate_amount: amounts.map(|a| a.pbm_rebate),
        }
    }

    /// What was taken back, as a row.
    pub(super) fn adjustment(&self) -> Option<PharmacyAdjustmentRow<'static>> {
        self.recoupment.map(|recoupment| PharmacyAdjustmentRow {
            adjustment_id: self.id * 10 + 1,
            claim_id: self.id,
            adjustment_date: recoupment.day,
            adjustment_type: recoupment.kind,
            recouped_amount_usd: recoupment.amount,
        })
    }
}
