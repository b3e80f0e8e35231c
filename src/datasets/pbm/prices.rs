//! The money of a paid claim: what the pharmacy is owed, what the payer is billed, and who gets the difference.

use super::catalogue::{ATORVASTATIN, DRUGS, Drug};
use super::contracts::Payer;
use super::courses::Fill;
use super::formularies::Entry;
use super::params;
use super::pharmacies::Pharmacy;
use super::phenomena::{GENERIC_LIPITOR_AT_A_LOSS, SPREAD_NINETY_PERCENT, SPREAD_PRICING};
use crate::datasets::frame::{Task, nearest};
use crate::random::{Purpose, Stream};

/// Quantity and list prices of a fill.
#[derive(Clone, Copy, Debug)]
pub(super) struct Listed {
    pub(super) units: i64,
    /// WAC in cents.
    pub(super) wac: i64,
    /// AWP in cents.
    pub(super) awp: i64,
}

/// The money of a paid claim, in cents.
#[derive(Clone, Copy, Debug)]
pub(super) struct Amounts {
    /// Billed to the payer.
    pub(super) insurance: i64,
    /// Paid by the patient.
    pub(super) copay: i64,
    /// Remitted to the pharmacy.
    pub(super) reimbursement: i64,
    /// Taken from the pharmacy out of the copay.
    pub(super) clawback: i64,
    /// What the pharmacy has in the end.
    pub(super) received: i64,
    /// What the drug cost the pharmacy.
    pub(super) acquisition: i64,
    /// Rebate of the manufacturer.
    pub(super) rebate: i64,
    /// The PBM's part of it.
    pub(super) pbm_rebate: i64,
}

#[derive(Debug)]
pub(super) struct Prices {
    prices: Purpose,
    spreads: Purpose,
    has_spread: bool,
    has_specialty_spread: bool,
    has_cheap_atorvastatin: bool,
}

/// The random numbers that the prices of one therapy take.
pub(super) struct Draws {
    prices: Stream,
    spreads: Stream,
}

impl Prices {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self {
            prices: task.purpose("prices"),
            spreads: task.purpose(SPREAD_PRICING.name),
            has_spread: task.is_on(&SPREAD_PRICING),
            has_specialty_spread: task.is_on(&SPREAD_NINETY_PERCENT),
            has_cheap_atorvastatin: task.is_on(&GENERIC_LIPITOR_AT_A_LOSS),
        }
    }

    /// The random numbers of a unit.
    pub(super) fn draws(&self, unit: u64) -> Draws {
        Draws { prices: self.prices.stream(unit), spreads: self.spreads.stream(unit) }
    }

    /// The money of a paid fill.
    pub(super) fn amounts(
        &self,
        fill: &Fill,
        listed: &Listed,
        entry: Entry,
        payer: &Payer,
        pharmacy: &Pharmacy,
        draws: &mut Draws,
    ) -> Amounts {
        let drug = &DRUGS[fill.drug];
        let noise = draws.prices.lognormal(1.0, params::PRICE_NOISE[usize::from(!drug.is_generic())]);
        let owed = nearest(self.contract(fill, listed) * noise);
        let billed = if payer.is_spread { self.billed(fill.drug, owed, &mut draws.spreads) } else { owed };
        let due = payer.copay(drug, entry.tier, fill.days);
        let copay = if payer.has_fixed_copay { due } else { due.min(owed) };
        let rebate = per_mille(listed.wac, entry.rebate);
        Amounts {
            insurance: (billed - copay).max(0),
            copay,
            reimbursement: (owed - copay).max(0),
            clawback: (copay - owed).max(0),
            received: owed,
            acquisition: acquisition(drug, listed, pharmacy),
            rebate,
            pbm_rebate: rebate - per_mille(rebate, payer.rebate_pass_through),
        }
    }

    /// What the contract says the pharmacy is owed, in cents.
    fn contract(&self, fill: &Fill, listed: &Listed) -> f64 {
        let drug = &DRUGS[fill.drug];
        let fee = params::DISPENSING_FEE_CENTS;
        if !drug.is_generic() {
            let (share, brand_fee) = params::BRAND_CONTRACT;
            return share * exact(listed.awp) + brand_fee;
        }
        if drug.is_specialty {
            return params::SPECIALTY_CONTRACT_FACTOR * exact(fill_cents(drug.nadac, listed.units, 0)) + fee;
        }
        let is_cheap = fill.drug == ATORVASTATIN && self.has_cheap_atorvastatin;
        let month = if is_cheap { params::LIPITOR_CONTRACT_CENTS } else { drug.contract_cents };
        if fill.days == 90 { (month - fee) * params::NINETY_DAY_FACTOR + fee } else { month }
    }

    /// What a payer with a spread contract is billed for what a pharmacy is owed.
    fn billed(&self, position: usize, owed: i64, stream: &mut Stream) -> i64 {
        let drug = &DRUGS[position];
        let ordinary = if self.has_spread { params::ORDINARY_SPREAD } else { 0.0 };
        let share = match drug.is_generic() {
            false if self.has_spread => params::BRAND_SPREAD,
            true if drug.is_specialty && self.has_specialty_spread => params::SPECIALTY_SPREAD,
            true if drug.is_specialty => ordinary,
            true if position == ATORVASTATIN && self.has_cheap_atorvastatin => params::LIPITOR_SPREAD,
            true if self.has_spread => {
                let (deviation, bound) = params::SPREAD_NOISE;
                drug.spread + stream.normal(0.0, deviation).clamp(-bound, bound)
            }
            _ => 0.0,
        };
        nearest(exact(owed) / (1.0 - share))
    }
}

/// Quantity and list prices of a fill after so many price rises.
pub(super) fn listed(drug: &Drug, days: i16, rises: usize) -> Listed {
    let units = if days == 90 { 3 * drug.units } else { drug.units };
    let rises = if drug.is_generic() { 0 } else { rises };
    Listed { units, wac: fill_cents(drug.wac, units, rises), awp: fill_cents(drug.awp, units, rises) }
}

fn acquisition(drug: &Drug, listed: &Listed, pharmacy: &Pharmacy) -> i64 {
    if drug.is_generic() {
        let nadac = drug.nadac * listed.units * params::GENERIC_ACQUISITION_PERCENT[pharmacy.kind];
        return (nadac + 5_000) / 10_000;
    }
    per_mille(per_mille(listed.wac, params::BRAND_NADAC_PER_MILLE), params::BRAND_ACQUISITION_PER_MILLE[pharmacy.kind])
}

/// Cents for so many units at a price in ten-thousandths of a dollar that has risen so often.
fn fill_cents(price: i64, units: i64, rises: usize) -> i64 {
    let (mut value, mut scale) = (price * units, 100);
    for _ in 0..rises {
        value *= params::YEARLY_LIST_PERCENT;
        scale *= 100;
    }
    (value + scale / 2) / scale
}

fn per_mille(amount: i64, share: i64) -> i64 {
    (amount * share + 500) / 1_000
}

/// Cents to calculate with.
#[allow(clippy::cast_precision_loss, reason = "the money of a claim is far below 2^53 cents")]
pub(super) fn exact(cents: i64) -> f64 {
    cents as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_prices_rise_by_the_year_and_generics_stay() {
        let lantus = DRUGS.iter().find(|drug| drug.name.contains("Lantus")).unwrap();
        assert_eq!(listed(lantus, 30, 0).wac, 56_712);
        assert_eq!(listed(lantus, 90, 2).wac, 180_497);
        assert_eq!(listed(lantus, 30, 0).awp, 68_054);
        let generic = &DRUGS[ATORVASTATIN];
        assert_eq!((listed(generic, 30, 2).awp, listed(generic, 30, 0).awp), (13_200, 13_200));
    }
}
