//! One bill per visit: charge, coverage, plan and payment. Money is whole cents; factors are millionths.

use super::params;
use super::tables::{BillBatch, BillRow};
use crate::calendar;
use crate::random::{Purpose, Stream};
use crate::world::Visit;
use crate::world::World;
use crate::world::patient_id;
use crate::world::{CONDITIONS, Category, Condition};

const MILLION: i64 = 1_000_000;

/// Writes bills.
#[derive(Debug)]
pub struct Billing<'w> {
    world: &'w World,
    streams: Purpose,
    /// Day 12 months after each billing day, from the history's first day.
    a_year_later: Vec<i32>,
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
        let a_year_later = (world.start..=world.today).map(|day| calendar::add_months(day, 12)).collect();
        Self { world, streams: world.purpose("billing"), a_year_later }
    }

    /// Writes the bills of patient number `patient` (from 0); the first gets the number of the first visit.
    pub fn write(&self, patient: u64, first_visit: i64, insured: bool, visits: &[Visit], batch: &mut BillBatch) {
        let mut stream = self.streams.stream(patient);
        let patient_id = patient_id(patient);
        let mut episode_charge = 0;
        let mut charge = 0;
        for (visit_id, visit) in (first_visit..).zip(visits) {
            let condition = &CONDITIONS[visit.condition];
            if visit.is_follow_up {
                charge = follow_up_charge(condition.category, charge, episode_charge, &mut stream);
            } else {
                charge = self.first_charge(visit, &mut stream);
                episode_charge = charge;
            }
            let covered = if insured { coverage(charge, &mut stream) } else { 0 };
            let billed = (visit.admission + stream.between(0, 5)).min(self.world.today);
            let incremental = stream.below(100) < incremental_percent(charge, insured);
            let expected = if incremental { self.year_after(billed) } else { billed + 30 };
            let paid = self.payment(visit, condition, charge, insured, expected, &mut stream);
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

    fn year_after(&self, day: i32) -> i32 {
        self.a_year_later[(day - self.world.start).unsigned_abs() as usize]
    }

    /// A charge inside the category's range, times the hospital's multiplier: over half of it chance, the rest rising with the stay
    /// (the per-day part escalates) and the severity.
    fn first_charge(&self, visit: &Visit, stream: &mut Stream) -> i64 {
        let condition = &CONDITIONS[visit.condition];
        let (low, high) = charge_range(condition.category);
        let chance = i64::from(stream.below(550_001));
        let stay = i64::from(visit.stay());
        let longest = i64::from(condition.stay_days.1);
        let escalated = |days: i64| days * (days + 4);
        let by_stay = 350_000 * escalated(stay) / escalated(longest).max(1);
        let by_severity = 100_000 * (visit.severity as i64) / 3;
        let charge = low + (high - low) * (chance + by_stay + by_severity) / MILLION;
        charge * self.world.hospitals[visit.hospital].charge_multiplier / 10_000
    }

    /// The day of payment, if there is one up to the anchor date.
    fn payment(
        &self,
        visit: &Visit,
        condition: &Condition,
        charge: i64,
        insured: bool,
        expected: i32,
        stream: &mut Stream,
    ) -> Option<i32> {
        let multiplier = self.world.hospitals[visit.hospital].late_payment_multiplier;
        let outcome = outcome(condition, multiplier, charge, insured, stream);
        let day = match outcome {
            Outcome::OnTime => Some(expected - stream.between(0, 5)),
            Outcome::Late => Some(expected + stream.between(1, 119)),
            Outcome::Never => None,
        };
        day.filter(|&day| day <= self.world.today)
    }
}

/// The range of first charges in cents.
fn charge_range(category: Category) -> (i64, i64) {
    match category {
        Category::Complex => (3_000_000, 11_000_000),
        Category::Chronic => (300_000, 2_000_000),
        Category::Depression => (100_000, 700_000),
        Category::Acute => (100_000, 1_200_000),
        Category::Minor => (10_000, 500_000),
    }
}

/// The previous charge times a factor; now and then more than before, never more than the episode's first charge.
fn follow_up_charge(category: Category, previous: i64, first: i64, stream: &mut Stream) -> i64 {
    let factor = if stream.chance(params::CHARGE_BUMP) {
        stream.between(1_050_000, 1_150_000)
    } else {
        match category {
            Category::Complex | Category::Chronic | Category::Depression => stream.between(600_000, 900_000),
            Category::Acute | Category::Minor => stream.between(300_000, 700_000),
        }
    };
    (previous * i64::from(factor) / MILLION).min(first).max(params::MIN_CHARGE_CENTS)
}

fn coverage(charge: i64, stream: &mut Stream) -> i64 {
    let share = if stream.chance(params::LOW_COVERAGE) {
        stream.between(400_000, 700_000)
    } else {
        stream.between(600_000, 900_000)
    };
    (charge * i64::from(share) + MILLION / 2) / MILLION
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
#[allow(clippy::cast_precision_loss, reason = "a multiplier of at most 15,000")]
fn outcome(condition: &Condition, multiplier: i64, charge: i64, insured: bool, stream: &mut Stream) -> Outcome {
    let (unpaid_base, late_base) = condition.late;
    let mut on_time = params::ON_TIME[usize::from(insured)];
    let mut late = late_base.clamp(params::LATE_PAID_BOUNDS.0, params::LATE_PAID_BOUNDS.1);
    if !insured && charge > params::LARGE_UNINSURED_CENTS {
        late += 0.10;
        on_time -= 0.05;
    }
    let never = unpaid_base * (multiplier as f64 / 10_000.0) * params::LATE_UNPAID_FACTOR[usize::from(insured)];
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
            let charge = follow_up_charge(Category::Minor, 50_000, 51_000, &mut stream);
            assert!((params::MIN_CHARGE_CENTS..=51_000).contains(&charge), "{charge}");
        }
    }
}
