//! Turns the visits of a person into dispensings: in order of date, with doses, distances and payment.

use super::drugs::DRUGS;
use super::people::{Habit, Person};
use super::phenomena::{CASH_PAYMENT, HIGH_DOSE_MME, RED_FLAG_BUNDLE};
use super::plan::Plan;
use super::tables::{DispenseBatch, DispenseRow};
use super::visits::{Item, Part, Visit};
use super::{labels, params};
use crate::datasets::frame::{Output, row_number, small, tenths};
use crate::random::{Chance, Purpose};

/// What makes dispensings.
#[derive(Debug)]
pub(super) struct Fills<'p> {
    plan: &'p Plan<'p>,
    payments: Purpose,
    has_cash: bool,
    has_bundles: bool,
    has_high_doses: bool,
}

/// A visit with what does not depend on the order of visits: distances in tenths of a mile, and the payment.
#[derive(Clone, Copy)]
struct Filled<'v> {
    visit: &'v Visit,
    to_pharmacy: i64,
    to_prescriber: i64,
    is_cash: bool,
}

impl<'p> Fills<'p> {
    pub(super) fn new(plan: &'p Plan<'_>) -> Self {
        let task = plan.task;
        Self {
            plan,
            payments: task.purpose(CASH_PAYMENT.name),
            has_cash: task.is_on(&CASH_PAYMENT),
            has_bundles: task.is_on(&RED_FLAG_BUNDLE),
            has_high_doses: task.is_on(&HIGH_DOSE_MME),
        }
    }

    /// Writes the dispensings of a person.
    pub(super) fn write(&self, person: &Person, visits: &mut [Visit], batch: &mut DispenseBatch, out: &mut Output) {
        visits.sort_by_key(|visit| visit.dispensed);
        let mut payments = self.payments.stream(person.id);
        let mut dispense_id = row_number(person.id) * 1_000;
        for visit in visits.iter() {
            let miles = |zip| tenths(self.plan.supply.land.miles(person.home, zip));
            let to_pharmacy = miles(self.plan.supply.shop(visit.pharmacy));
            let to_prescriber = miles(self.plan.supply.practice(visit.prescriber));
            let is_cash = payments.chance(self.cash(person, visit, to_prescriber));
            let is_bundle = is_cash && is_far(to_prescriber);
            let filled = Filled { visit, to_pharmacy, to_prescriber, is_cash };
            for item in visit.items() {
                dispense_id += 1;
                batch.push(&self.row(person, &filled, item, dispense_id));
                labels::dispense(dispense_id, visit.part, is_bundle, out);
            }
        }
    }

    /// The chance that a visit's drugs are paid in cash. Where the bundle of red flags is not planted, those who come from far away to
    /// a mill pay like everyone else.
    fn cash(&self, person: &Person, visit: &Visit, to_prescriber: i64) -> Chance {
        let is_bundle = visit.part == Part::Mill && is_far(to_prescriber);
        match (visit.part, person.habit) {
            _ if !self.has_cash || (is_bundle && !self.has_bundles) => params::CASH,
            (Part::Mill, _) => params::MILL_CASH,
            (Part::Episode(_), Habit::Shopper) => params::SHOPPER_CASH,
            _ => params::CASH,
        }
    }

    fn row(&self, person: &Person, filled: &Filled<'_>, item: Item, dispense_id: i64) -> DispenseRow<'static> {
        let Filled { visit, to_pharmacy, to_prescriber, is_cash } = *filled;
        let days = i64::from(item.days);
        let (mut quantity, mut mme) = (item.quantity, mme_tenths(item, item.quantity));
        if !self.has_high_doses && mme >= params::HIGH_DOSE_TENTHS * days {
            quantity = below_high_dose(item);
            mme = mme_tenths(item, quantity);
        }
        DispenseRow {
            dispense_id,
            dispense_date: visit.dispensed,
            written_date: visit.written,
            patient_id: row_number(person.id),
            prescriber_id: visit.prescriber.id(),
            pharmacy_id: visit.pharmacy.id(),
            drug_id: small(item.drug) + 1,
            quantity: small(quantity),
            days_supply: small(item.days),
            mme,
            mme_per_day: (2 * mme + days) / (2 * days),
            distance_patient_to_pharmacy_miles: to_pharmacy,
            distance_traveled_miles: to_prescriber,
            payment_type: if is_cash { "Cash" } else { "Insurance" },
            plan_kind: if is_cash { None } else { Some(person.plan) },
        }
    }
}

/// MME of a quantity, in tenths.
fn mme_tenths(item: Item, quantity: i32) -> i64 {
    i64::from(quantity) * DRUGS[item.drug].mme_per_unit() / 10
}

/// The largest quantity of a drug whose MME a day are not high.
fn below_high_dose(item: Item) -> i32 {
    let tenths = params::HIGH_DOSE_TENTHS * i64::from(item.days) - 1;
    i32::try_from(10 * tenths / DRUGS[item.drug].mme_per_unit()).unwrap_or(item.quantity)
}

fn is_far(tenths_of_miles: i64) -> bool {
    tenths_of_miles > tenths(params::FAR_AWAY_MILES)
}
