//! Turns the visits of a person into dispensings: in order of date, with doses, distances and payment.

use super::drugs::DRUGS;
use super::people::{Habit, Person};
use super::supply::Supply;
use super::tables::{DISPENSES, DispenseBatch, DispenseRow};
use super::visits::{Item, Part, Visit};
use super::{CASH_PAYMENT, DOCTOR_SHOPPING, HIGH_DOSE_MME, PILL_MILL, RED_FLAG_BUNDLE, params};
use crate::datasets::frame::{Output, Task};
use crate::random::{Chance, Purpose};

/// What makes dispensings.
#[derive(Debug)]
pub(super) struct Fills<'t> {
    supply: &'t Supply,
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

impl<'t> Fills<'t> {
    pub(super) fn new(task: &Task<'_>, supply: &'t Supply) -> Self {
        Self {
            supply,
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
        let patient_id = id(person.id);
        let mut dispense_id = patient_id * 1_000;
        for visit in visits.iter() {
            let miles = |zip| tenths(self.supply.land.miles(person.home, zip));
            let to_pharmacy = miles(self.supply.shop(visit.pharmacy));
            let to_prescriber = miles(self.supply.practice(visit.prescriber));
            let is_cash = payments.chance(self.cash(person, visit, to_prescriber));
            let filled = Filled { visit, to_pharmacy, to_prescriber, is_cash };
            for item in visit.items() {
                dispense_id += 1;
                batch.push(&self.row(person, &filled, item, dispense_id));
                self.label(dispense_id, &filled, out);
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
            patient_id: id(person.id),
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

    fn label(&self, dispense_id: i64, filled: &Filled<'_>, out: &mut Output) {
        match filled.visit.part {
            Part::Ordinary => {}
            Part::Episode(episode) => {
                out.label(&DOCTOR_SHOPPING, &DISPENSES, dispense_id, || format!("episode={episode}"));
            }
            Part::Mill => {
                out.label(&PILL_MILL, &DISPENSES, dispense_id, String::new);
                if filled.is_cash && is_far(filled.to_prescriber) {
                    out.label(&RED_FLAG_BUNDLE, &DISPENSES, dispense_id, String::new);
                }
            }
        }
    }
}

/// Number of a person as it stands in the tables.
pub(super) fn id(number: u64) -> i64 {
    i64::try_from(number).expect("there are at most two billion people")
}

fn small<T: TryInto<i16>>(number: T) -> i16 {
    number.try_into().ok().expect("quantities, days and drugs are small")
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

#[allow(clippy::cast_possible_truncation, reason = "no two places are more than 12,450 miles apart")]
fn tenths(miles: f64) -> i64 {
    libm::round(10.0 * miles) as i64
}
