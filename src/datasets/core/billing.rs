//! One bill per visit: charge, coverage, plan and payment. Money is whole cents.

use super::params;
use super::tables::{BillBatch, BillRow};
use crate::calendar;
use crate::random::{Purpose, Stream};
use crate::world::{CONDITIONS, Category, Condition, INSURERS, Visit, World, patient_id};

/// Writes bills.
#[derive(Debug)]
pub struct Billing<'w> {
    world: &'w World,
    streams: Purpose,
    /// Level of prices by hospital: the hospital's own multiplier, and that of its state.
    levels: Vec<f64>,
    /// Logarithm of the level of prices on each day of the history; 0 in its middle.
    inflation: Vec<f64>,
    /// Day 12 months after each billing day, from the history's first day.
    a_year_later: Vec<i32>,
    /// Is it a business day? From the history's first day.
    business: Vec<bool>,
}

/// The charges of an episode.
#[derive(Clone, Copy)]
struct Episode {
    first: i64,
    last: i64,
    /// What follow-ups fall towards.
    floor: i64,
}

/// How a bill is paid in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    OnTime,
    Late,
    Never,
}

impl<'w> Billing<'w> {
    /// The billing of a world.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        let history = world.start..=world.today;
        let middle = f64::from(world.start + world.today) / 2.0;
        let years = f64::from(world.today - world.start) / 365.25;
        let rise = params::PRICE_RISE.min(params::PRICE_RANGE / years.max(1.0));
        let prices = world.purpose("state prices");
        let level = |state: &str| {
            let number = state.bytes().fold(0, |number, letter| number * 256 + u64::from(letter));
            libm::exp(prices.stream(number).normal(0.0, params::STATE_PRICES))
        };
        let last = world.last_day() + params::LATE_DAYS.1;
        Self {
            world,
            streams: world.purpose("billing"),
            levels: world
                .hospitals
                .iter()
                .map(|hospital| float(hospital.charge_multiplier) / 10_000.0 * level(&world.zips[hospital.zip].state))
                .collect(),
            inflation: history.clone().map(|day| rise * (f64::from(day) - middle) / 365.25).collect(),
            a_year_later: history.map(|day| calendar::add_months(day, 12)).collect(),
            business: (world.start..=last).map(|day| calendar::is_business_day(calendar::date(day))).collect(),
        }
    }

    /// Writes the bills of patient number `patient` (from 0); the first gets the number of the first visit.
    pub fn write(
        &self,
        patient: u64,
        first_visit: i64,
        insurer: Option<usize>,
        visits: &[Visit],
        batch: &mut BillBatch,
    ) {
        let mut stream = self.streams.stream(patient);
        let patient_id = patient_id(patient);
        let insured = insurer.is_some();
        let mut episode = Episode { first: 0, last: 0, floor: 0 };
        for (visit_id, visit) in (first_visit..).zip(visits) {
            let condition = &CONDITIONS[visit.condition];
            if visit.is_follow_up {
                episode.last = follow_up_charge(condition.category, &episode, &mut stream);
            } else {
                episode = self.first_charge(visit, &mut stream);
            }
            let charge = episode.last;
            let covered = insurer.map_or(0, |insurer| coverage(charge, INSURERS[insurer].1, &mut stream));
            let billed = self.billing_day(visit.admission, &mut stream);
            let incremental = stream.below(100) < incremental_percent(charge, insured);
            let expected = if incremental { self.year_after(billed) } else { billed + params::DUE_DAYS };
            let paid = self.payment(visit, condition, charge, insured, (billed, expected), &mut stream);
            batch.push(&BillRow {
                billing_id: visit_id,
                visit_id,
                patient_id,
                billing_date: billed,
                total_charge: charge,
                insurance_coverage_amount: covered,
                patient_responsibility_amount: charge - covered,
                payment_plan: if incremental { "Incremental" } else { "Full" },
                expected_payment_date: expected,
                actual_payment_date: paid,
                payment_status: status(paid, expected, self.world.today),
            });
        }
    }

    fn since_start(&self, day: i32) -> usize {
        (day - self.world.start).unsigned_abs() as usize
    }

    fn year_after(&self, day: i32) -> i32 {
        self.a_year_later[self.since_start(day)]
    }

    fn is_business_day(&self, day: i32) -> bool {
        self.business[self.since_start(day)]
    }

    /// A business day, up to five days after admission; the last of the history where there is none.
    fn billing_day(&self, admission: i32, stream: &mut Stream) -> i32 {
        let last = (admission + params::MAX_BILLING_DAYS).min(self.world.today);
        let first = (admission + stream.pick(&params::BILLING_DAYS)).min(last);
        let later = (first..=last).find(|&day| self.is_business_day(day));
        later.or_else(|| (admission..first).rev().find(|&day| self.is_business_day(day))).unwrap_or(last)
    }

    /// A charge that is lognormal around the usual one of the category and treatment, by hospital, state and year, and rises with the
    /// stay (the per-day part escalates) and the severity.
    fn first_charge(&self, visit: &Visit, stream: &mut Stream) -> Episode {
        let condition = &CONDITIONS[visit.condition];
        let (median, sigma) = params::CHARGES[condition.category as usize];
        let escalated = |days: i32| f64::from(days * (days + 4));
        let by_stay = escalated(visit.stay()) / escalated(condition.stay_days.1).max(1.0) - params::USUAL_STAY;
        let known = params::CHARGE_BY_STAY * by_stay
            + params::CHARGE_BY_SEVERITY * (f64::from(visit.severity as u8) - 1.0)
            + treatment_effect(visit.treatment)
            + self.inflation[self.since_start(visit.admission)];
        let level = median * self.levels[visit.hospital] * libm::exp(known);
        let floor = params::MIN_CHARGE_CENTS + cents(stream.lognormal(params::FLOOR.0, params::FLOOR.1));
        let drawn = cents(level * stream.lognormal(1.0, sigma));
        // What would be less than anything is billed as a short visit.
        let first = if drawn > params::MIN_CHARGE_CENTS { drawn } else { floor };
        Episode { first, last: first, floor: floor.min(first) }
    }

    /// The day of payment, if there is one up to the anchor date: a business day between bill and due date, or after it.
    fn payment(
        &self,
        visit: &Visit,
        condition: &Condition,
        charge: i64,
        insured: bool,
        (billed, expected): (i32, i32),
        stream: &mut Stream,
    ) -> Option<i32> {
        let multiplier = self.world.hospitals[visit.hospital].late_payment_multiplier;
        match outcome(condition, multiplier, charge, insured, stream) {
            Outcome::OnTime => {
                let day = expected - days_early(expected - billed, stream);
                let open = (billed..=day).rev().take(5).find(|&day| self.is_business_day(day));
                open.or_else(|| (day..=expected).find(|&day| self.is_business_day(day))).or(Some(day))
            }
            Outcome::Late => {
                let (first, last) = (expected + params::LATE_DAYS.0, expected + params::LATE_DAYS.1);
                let day = expected + days_late(stream);
                let open = (day..=last).take(5).find(|&day| self.is_business_day(day));
                open.or_else(|| (first..day).rev().find(|&day| self.is_business_day(day))).or(Some(day))
            }
            Outcome::Never => None,
        }
        .filter(|&day| day <= self.world.today)
    }
}

/// Days before the due date, up to `most`: near it, or soon after the bill.
fn days_early(most: i32, stream: &mut Stream) -> i32 {
    if stream.chance(params::PAYS_WHEN_DUE) {
        return whole(stream.exponential(params::BEFORE_DUE_DAYS)).min(most);
    }
    let (median, sigma) = params::DAYS_TO_PAY[usize::from(most > params::DUE_DAYS)];
    (most - whole(stream.lognormal(median, sigma)).min(most)).max(0)
}

/// Days after the due date: most within weeks.
fn days_late(stream: &mut Stream) -> i32 {
    let (first, last) = params::LATE_DAYS;
    let drawn = first + whole(stream.lognormal(params::DAYS_LATE.0, params::DAYS_LATE.1));
    if drawn <= last { drawn } else { stream.between(first, last) }
}

#[allow(clippy::cast_possible_truncation, reason = "days of a payment")]
fn whole(days: f64) -> i32 {
    days.min(10_000.0) as i32
}

#[allow(clippy::cast_possible_truncation, reason = "charges are far below 2^53 cents")]
fn cents(dollars: f64) -> i64 {
    libm::round(dollars * 100.0) as i64
}

#[allow(clippy::cast_precision_loss, reason = "profiles and charges are far below 2^53")]
fn float(value: i64) -> f64 {
    value as f64
}

/// What a treatment costs against the usual one of its condition, as a logarithm.
fn treatment_effect(treatment: &str) -> f64 {
    params::TREATMENT_EFFECTS.iter().find(|effect| effect.0 == treatment).map_or(0.0, |effect| effect.1)
}

/// A part of the charge before, above the floor of the episode; now and then more than before, never more than the episode's first.
fn follow_up_charge(category: Category, episode: &Episode, stream: &mut Stream) -> i64 {
    let Episode { first, last, floor } = *episode;
    let drawn = if stream.chance(params::CHARGE_BUMP) {
        float(last) * stream.in_range((1.05, 1.15))
    } else {
        let range = match category {
            Category::Complex | Category::Chronic | Category::Depression => (0.6, 0.9),
            Category::Acute | Category::Minor => (0.3, 0.7),
        };
        float(floor) + float((last - floor).max(0)) * stream.in_range(range)
    };
    cents(drawn / 100.0).min(first).max(params::MIN_CHARGE_CENTS)
}

/// What the insurer pays: of Medicaid nearly all, of Medicare most, of commercial plans less where the deductible is not used up.
fn coverage(charge: i64, kind: &str, stream: &mut Stream) -> i64 {
    let share = match kind {
        "Medicaid" => stream.in_range(params::MEDICAID_COVERAGE),
        _ if stream.chance(params::LOW_COVERAGE) => stream.in_range((0.4, 0.7)),
        _ => {
            let (a, b) = params::COVERAGE[usize::from(kind == "Medicare")];
            0.6 + 0.3 * stream.beta(a, b)
        }
    };
    cents(float(charge) * share / 100.0).min(charge)
}

fn incremental_percent(charge: i64, insured: bool) -> u32 {
    let base = match charge {
        2_000_000.. => 80,
        800_000.. => 60,
        _ => 40,
    };
    if insured { base } else { (base + 15).min(95) }
}

/// Draws the outcome; `multiplier` is the hospital's, in ten-thousandths.
fn outcome(condition: &Condition, multiplier: i64, charge: i64, insured: bool, stream: &mut Stream) -> Outcome {
    let (unpaid_base, late_base) = condition.late;
    let mut on_time = params::ON_TIME[usize::from(insured)];
    let mut late = late_base.clamp(params::LATE_PAID_BOUNDS.0, params::LATE_PAID_BOUNDS.1);
    if !insured && charge > params::LARGE_UNINSURED_CENTS {
        late += 0.10;
        on_time -= 0.05;
    }
    let never = unpaid_base * (float(multiplier) / 10_000.0) * params::LATE_UNPAID_FACTOR[usize::from(insured)];
    let never = never.max(params::MIN_LATE_UNPAID).min(1.0 - on_time - late);
    let drawn = stream.uniform() * (on_time + late + never);
    if drawn < on_time {
        Outcome::OnTime
    } else if drawn < on_time + late {
        Outcome::Late
    } else {
        Outcome::Never
    }
}

/// The status that dates and anchor give.
fn status(paid: Option<i32>, expected: i32, today: i32) -> &'static str {
    match paid {
        Some(day) if day <= expected => "Paid",
        Some(_) => "Late-Paid",
        None if expected < today => "Late-Unpaid",
        None => "In-progress",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_follows_the_dates() {
        assert_eq!(status(Some(10), 10, 20), "Paid");
        assert_eq!(status(Some(11), 10, 20), "Late-Paid");
        assert_eq!(status(None, 10, 20), "Late-Unpaid");
        assert_eq!(status(None, 20, 20), "In-progress");
    }

    #[test]
    fn follow_ups_never_cost_more_than_the_first_visit() {
        let mut stream = Purpose::new(1, "test", "bills").stream(0);
        for _ in 0..10_000 {
            let episode = Episode { first: 51_000, last: 50_000, floor: 9_900 };
            let charge = follow_up_charge(Category::Minor, &episode, &mut stream);
            assert!((params::MIN_CHARGE_CENTS..=51_000).contains(&charge), "{charge}");
        }
    }

    #[test]
    fn payments_spread_between_bill_and_due_date_and_after_it() {
        let mut stream = Purpose::new(1, "test", "payments").stream(0);
        for most in [params::DUE_DAYS, 365] {
            let days: Vec<i32> = (0..2_000).map(|_| days_early(most, &mut stream)).collect();
            assert!(days.iter().all(|day| (0..=most).contains(day)));
            let near = days.iter().filter(|&&day| day <= 5).count();
            assert!((500..1_500).contains(&near), "{near}");
        }
        let late: Vec<i32> = (0..2_000).map(|_| days_late(&mut stream)).collect();
        assert!(late.iter().all(|day| (1..=119).contains(day)));
        assert!(late.iter().filter(|&&day| day <= 30).count() > 1_000);
    }

    #[test]
    fn effects_of_treatments_are_of_treatments_that_exist() {
        for (name, _) in params::TREATMENT_EFFECTS {
            assert!(CONDITIONS.iter().any(|c| c.treatments.contains(name)) || *name == "Monitoring", "{name}");
        }
    }
}
