//! Who is insured, and by whom: by age, state and income.

use super::params;
use crate::random::Stream;
use crate::reference::states::{self, STATES};

const BANDS: usize = params::INCOME_BANDS.len() + 1;
const AGES: usize = params::INSURANCE_AGES.len() + 1;

/// Of a million people of a state, an age and an income, how many have no insurance, how many that or Medicaid, and how many that, Medicaid or
/// Medicare; the others have a commercial plan.
type Limits = [u32; 3];

/// People by state, and by bands of age and income.
pub type Counts = Vec<[[u32; BANDS]; AGES]>;

/// Says how people are insured.
#[derive(Debug)]
pub struct Insurance {
    limits: Vec<[[Limits; BANDS]; AGES]>,
}

/// No people in any state; the last place is for states that are not known.
#[must_use]
pub fn no_counts() -> Counts {
    vec![[[0; BANDS]; AGES]; STATES.len() + 1]
}

/// The place of a state.
#[must_use]
pub fn state(code: &str) -> usize {
    STATES.iter().position(|state| state.code == code).unwrap_or(STATES.len())
}

/// The band of an age.
#[inline]
#[must_use]
pub fn age_band(age: i32) -> usize {
    params::INSURANCE_AGES.partition_point(|&start| start <= age)
}

/// The band of an income in dollars, for so many people.
#[inline]
#[must_use]
pub fn income_band(income: u32, people: u32) -> usize {
    let line = params::POVERTY_LINE.0 + params::POVERTY_LINE.1 * (people - 1);
    params::INCOME_BANDS.partition_point(|&percent| u64::from(percent) * u64::from(line) <= 100 * u64::from(income))
}

/// What a person brings to the question.
#[derive(Clone, Copy, Debug)]
pub struct Insured {
    /// Place of the state, see [`state`].
    pub state: usize,
    /// Completed years.
    pub age: i32,
    /// Band of income, see [`income_band`].
    pub income: usize,
    /// The household's place among those of its kind, in millionths.
    pub luck: u32,
    /// The household's plan among those of its kind, in per cent.
    pub plan: u32,
}

impl Insurance {
    /// Raises the share of adults without insurance until, of the people counted, as many are insured as [`params::INSURED`] says.
    #[must_use]
    pub fn new(people: &Counts) -> Self {
        let odds: Vec<[[f64; BANDS]; AGES]> = (0..=STATES.len()).map(odds_of_state).collect();
        let cells = || {
            people.iter().zip(&odds).flat_map(|(people, odds)| {
                (0..AGES).flat_map(move |age| {
                    (0..BANDS).map(move |income| (age, f64::from(people[age][income]), odds[age][income]))
                })
            })
        };
        let total: f64 = cells().map(|(_, people, _)| people).sum();
        let uninsured =
            |level: f64| -> f64 { cells().map(|(age, people, odds)| people * share(age, odds, level)).sum() };
        let (mut low, mut high) = (0.1, 100.0);
        for _ in 0..30 {
            let middle = libm::sqrt(low * high);
            if uninsured(middle) < (1.0 - params::INSURED) * total { low = middle } else { high = middle }
        }
        let of_state = |odds: &[[f64; BANDS]; AGES]| {
            std::array::from_fn(|age| {
                std::array::from_fn(|income| limits(age, income, share(age, odds[age][income], low)))
            })
        };
        Self { limits: odds.iter().map(of_state).collect() }
    }

    /// Position of the insurer of a person, if insured.
    #[must_use]
    pub fn draw(&self, person: &Insured, stream: &mut Stream) -> Option<usize> {
        let alike = stream.chance(params::INSURED_ALIKE);
        let own = (stream.below(1_000_000), stream.below(100));
        let (luck, plan) = if alike { (person.luck, person.plan) } else { own };
        let limits = &self.limits[person.state][age_band(person.age)][person.income];
        let place = limits.partition_point(|&limit| limit <= luck).checked_sub(1)?;
        let kind = ["Medicaid", "Medicare", "Commercial"][place];
        let mut left = plan;
        params::INSURERS.iter().position(|insurer| {
            let share = if insurer.1 == kind { insurer.3 } else { 0 };
            let is_drawn = left < share;
            left = left.saturating_sub(share);
            is_drawn
        })
    }
}

/// The odds of having no insurance in a state, by age and income, as published; they are equal everywhere from 65.
fn odds_of_state(state: usize) -> [[f64; BANDS]; AGES] {
    let odds = |per_mille: f64| per_mille / (1_000.0 - per_mille);
    let country = odds(states::mean(|state| state.uninsured));
    let of_state = STATES.get(state).map_or(1.0, |state| odds(f64::from(state.uninsured)) / country);
    std::array::from_fn(|age| {
        let of_age = odds(f64::from(params::UNINSURED[age]));
        params::UNINSURED_ODDS.map(|of_income| if age == AGES - 1 { of_age } else { of_age * of_state * of_income })
    })
}

/// The share of people without insurance, where `level` raises the odds of adults below 65.
fn share(age: usize, odds: f64, level: f64) -> f64 {
    let is_raised = (1..AGES - 1).contains(&age);
    let odds = if is_raised { odds * level } else { odds };
    odds / (1.0 + odds)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "shares of a million")]
fn limits(age: usize, income: usize, uninsured: f64) -> Limits {
    let [medicaid, medicare] = params::PUBLIC_PAYERS[age][income].map(|percent| f64::from(percent) / 100.0);
    let shares = [uninsured, (1.0 - uninsured) * medicaid, (1.0 - uninsured) * medicare];
    let mut sum = 0.0;
    shares.map(|share| {
        sum += share;
        libm::round(sum * 1_000_000.0) as u32
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Purpose;

    /// Shares of uninsured and of Medicaid, in per cent.
    fn shares(insurance: &Insurance, code: &str, age: i32, income: usize) -> (u32, u32) {
        let mut stream = Purpose::new(1, "test", "insurance").stream(0);
        let (mut uninsured, mut medicaid) = (0, 0);
        for _ in 0..10_000 {
            let (luck, plan) = (stream.below(1_000_000), stream.below(100));
            let person = Insured { state: state(code), age, income, luck, plan };
            match insurance.draw(&person, &mut stream) {
                None => uninsured += 1,
                Some(insurer) if params::INSURERS[insurer].1 == "Medicaid" => medicaid += 1,
                Some(_) => {}
            }
        }
        (uninsured / 100, medicaid / 100)
    }

    #[test]
    fn the_share_of_insured_is_kept_whatever_the_state() {
        for code in ["TX", "MA", "??"] {
            let mut people = no_counts();
            people[state(code)] = [[250; BANDS], [100; BANDS], [120; BANDS], [150; BANDS], [240; BANDS], [175; BANDS]];
            let insurance = Insurance::new(&people);
            let ages = [(10, 250), (22, 100), (30, 120), (40, 150), (50, 240), (70, 175)];
            let of_age = |age| (0..BANDS).map(|income| shares(&insurance, code, age, income).0).sum::<u32>();
            let uninsured: u32 = ages.iter().map(|&(age, people)| people * of_age(age)).sum();
            let percent = f64::from(uninsured) / 4.0 / f64::from(ages.iter().map(|age| age.1).sum::<u32>());
            assert!((percent - 22.0).abs() < 1.5, "{code}: {percent} %");
        }
    }

    #[test]
    fn insurance_follows_age_state_and_income() {
        let people = vec![[[1; BANDS]; AGES]; STATES.len() + 1];
        let insurance = Insurance::new(&people);
        let of = |code, age, income| shares(&insurance, code, age, income);
        assert!(of("TX", 40, 1).0 > of("MA", 40, 1).0 + 20);
        assert!(of("OH", 40, 0).0 > of("OH", 40, 3).0 + 10);
        assert!(of("OH", 40, 0).1 > of("OH", 40, 3).1 + 15);
        assert!(of("OH", 10, 2).0 < 8 && of("OH", 30, 2).0 > 20 && of("TX", 70, 0).0 < 2);
    }

    #[test]
    fn bands_begin_where_they_say() {
        assert_eq!([0, 18, 19, 25, 26, 44, 45, 64, 65, 90].map(age_band), [0, 0, 1, 1, 2, 3, 4, 4, 5, 5]);
        assert_eq!([0, 20_782, 20_783, 60_239, 60_240].map(|income| income_band(income, 1)), [0, 0, 1, 2, 3]);
        assert_eq!(income_band(60_240, 4), 1);
    }

    #[test]
    fn every_insurer_kind_shares_to_a_hundred() {
        for kind in ["Commercial", "Medicare", "Medicaid"] {
            let sum: u32 = params::INSURERS.iter().filter(|i| i.1 == kind).map(|i| i.3).sum();
            assert_eq!(sum, 100, "{kind}");
        }
    }
}
