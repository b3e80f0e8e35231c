//! A life line: sex, birth, death, how sick a person is, the tumor if there is one, and how many visits there are. All that other
//! datasets must agree on, drawn once from the seed and the patient's number.

use super::conditions::{CANCER, CONDITIONS, Category};
use super::params::{self, age_band, fitting_visits};
use super::places::World;
use crate::calendar;
use crate::random::{Alias, Purpose, Stream};
use crate::reference::names::Sex;

/// A life, as far as it decides everything else.
#[derive(Clone, Copy, Debug)]
pub struct Life {
    /// Sex.
    pub sex: Sex,
    /// Completed years at the anchor date, which the dead would have reached.
    pub age: i32,
    /// Day of birth.
    pub birth: i32,
    /// Day of death, if it lies in the history; nothing is observed after it.
    pub death: Option<i32>,
    /// First day on which an admission can be.
    pub first_day: i32,
    /// The last day on which anything can be observed: of death, or the anchor.
    pub last_day: i32,
    /// How sick the person is for their age: standard normal, higher is sicker.
    pub frailty: f64,
    /// The tumor, for those with cancer; one of their visits is the first for it.
    pub tumor: Option<Tumor>,
    /// Is the first condition a complex one?
    pub complex: bool,
    /// Number of visits.
    pub visits: usize,
}

/// Where a tumor grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// Lung.
    Lung,
    /// Breast.
    Breast,
    /// Colon and rectum.
    Colorectal,
    /// Elsewhere; the tumors of the young.
    Other,
}

/// A primary tumor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tumor {
    /// Where it grows.
    pub site: Site,
    /// Stage at diagnosis, 1 to 4.
    pub stage: u8,
    /// Day of diagnosis; it may lie before the history.
    pub diagnosis: i32,
}

impl Tumor {
    /// Deaths of the tumor per person and year, on average (SEER 2015-2021, five-year relative survival).
    #[must_use]
    pub fn deaths_a_year(&self) -> f64 {
        -libm::log(params::FIVE_YEAR_SURVIVAL[self.site as usize][usize::from(self.stage - 1)]) / 5.0
    }
}

/// Draws lives.
#[derive(Debug)]
pub struct Lives {
    streams: Purpose,
    /// Column of the population table, twice the age group plus the sex.
    pyramid: Alias,
    /// First and last birth day by age.
    births: Vec<(i32, i32)>,
    /// Weight of cancer, of all complex conditions, and of all, by sex and age band at the start.
    complex: [[(u32, u32, u32); params::AGE_BANDS]; 2],
    /// Mean and standard deviation of the age at the start, of those with a complex first condition and of the others.
    ages: [(f64, f64); 2],
    today: i32,
    start: i32,
}

impl Lives {
    /// The lives of a world.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let weights: Vec<u64> = params::POPULATION.iter().flatten().copied().collect();
        let complex = complex_weights();
        Self {
            streams: world.purpose("lives"),
            pyramid: Alias::new(&weights).expect("there are people"),
            births: (0..=params::MAX_AGE).map(|age| birth_days(world.today, age)).collect(),
            ages: [false, true].map(|is_complex| age_moments(&complex, is_complex, (world.today - world.start) / 365)),
            complex,
            today: world.today,
            start: world.start,
        }
    }

    /// Sex, age at the anchor date and day of birth of a patient: the part of their life that households are made of.
    #[must_use]
    pub fn birth(&self, patient: u64) -> (Sex, i32, i32) {
        self.born(&mut self.streams.stream(patient))
    }

    fn born(&self, stream: &mut Stream) -> (Sex, i32, i32) {
        let column = self.pyramid.draw(stream);
        let sex = if column.is_multiple_of(2) { Sex::Male } else { Sex::Female };
        let group = i32::try_from(column / 2).expect("there are 19 age groups");
        let age = if group * 5 >= params::MAX_AGE { params::MAX_AGE } else { group * 5 + stream.between(0, 4) };
        let (earliest, latest) = self.births[age.unsigned_abs() as usize];
        (sex, age, stream.between(earliest, latest))
    }

    /// The life of patient number `patient` (from 0).
    #[must_use]
    pub fn life(&self, patient: u64) -> Life {
        let mut stream = self.streams.stream(patient);
        let (sex, age, birth) = self.born(&mut stream);
        let first_day = self.start.max(birth);
        let age_at_start = f64::from(first_day - birth) / 365.25;
        let (cancer_weight, complex_weight, all) = self.complex[sex as usize][age_band(whole(age_at_start))];
        let drawn = stream.below(all);
        let has_cancer_first = drawn < cancer_weight;
        let frailty = stream.normal(0.0, 1.0);
        let later = f64::from(cancer_weight) / f64::from(all) * params::LATER_CANCER;
        let has_cancer_later = stream.uniform() < later && drawn >= complex_weight;
        let tumor = (has_cancer_first || has_cancer_later)
            .then(|| self.tumor(sex, first_day, birth, has_cancer_later, &mut stream))
            .flatten();
        let complex = drawn < complex_weight && (tumor.is_some() || !has_cancer_first);
        let death = match tumor {
            Some(tumor) => self.death_of_cancer(&tumor, first_day, age_at_start, frailty, &mut stream),
            None => self.death(first_day, age_at_start, complex, frailty, &mut stream),
        };
        let last_day = death.unwrap_or(self.today);
        let (mean, deviation) = self.ages[usize::from(complex)];
        let sickness = params::VISITS_BY_AGE * (age_at_start - mean) / deviation
            + params::VISITS_BY_FRAILTY * frailty
            + stream.normal(0.0, (1.0 - params::VISITS_BY_AGE.powi(2) - params::VISITS_BY_FRAILTY.powi(2)).sqrt());
        // A cancer that comes after another illness takes a visit for each.
        let least = if tumor.is_some() && !complex { 2 } else { 1 };
        let visits = visit_count(quantile(sickness), complex, last_day - first_day).max(least);
        Life { sex, age, birth, death, first_day, last_day, frailty, tumor, complex, visits }
    }

    /// A tumor, of those whose cancer is found late enough in the history for another illness before it only if there is room.
    fn tumor(&self, sex: Sex, first_day: i32, birth: i32, later: bool, stream: &mut Stream) -> Option<Tumor> {
        let earliest = if later {
            first_day + params::BEFORE_CANCER_DAYS
        } else {
            (first_day - params::KNOWN_CANCER_DAYS).max(birth)
        };
        let latest = self.today - params::LATEST_DIAGNOSIS_DAYS;
        if latest < earliest {
            return None;
        }
        let diagnosis = stream.between(earliest, latest);
        let is_adult = diagnosis - birth >= params::REGISTRY_AGE * 366;
        let weights = if is_adult { params::SITES[sex as usize] } else { [0, 0, 0, 1_000] };
        let place = stream.weighted(weights, 1_000);
        let stage = 1 + stream.weighted(params::STAGES[place], 100);
        let site = [Site::Lung, Site::Breast, Site::Colorectal, Site::Other][place];
        Some(Tumor { site, stage: u8::try_from(stage).expect("there are four"), diagnosis })
    }

    /// The day of death of one who has cancer and was alive on the first day.
    fn death_of_cancer(
        &self,
        tumor: &Tumor,
        first_day: i32,
        age: f64,
        frailty: f64,
        stream: &mut Stream,
    ) -> Option<i32> {
        let hazard = tumor.deaths_a_year() * libm::exp(params::FRAILTY_HAZARD * frailty);
        let other = params::DEATH_RATES[death_band(age)];
        let days = stream.exponential(365.25 / (hazard + other));
        self.within(first_day, tumor.diagnosis.max(first_day), days)
    }

    /// The day of death of anyone else: the rate of the age, more for those with complex conditions and the frail.
    fn death(&self, first_day: i32, age: f64, complex: bool, frailty: f64, stream: &mut Stream) -> Option<i32> {
        let factor = params::DEATH_FACTOR[usize::from(complex)] * libm::exp(params::FRAILTY_HAZARD * frailty);
        let mut left = stream.exponential(1.0);
        let mut years = 0.0;
        while first_day + whole(years * 365.25) <= self.today {
            let rate = params::DEATH_RATES[death_band(age + years)] * factor;
            if left < rate {
                return self.within(first_day, first_day, (years + left / rate) * 365.25);
            }
            left -= rate;
            years += 1.0;
        }
        None
    }

    /// A day so long after another, if it lies in the history and leaves room for a visit before it.
    fn within(&self, first_day: i32, from: i32, days: f64) -> Option<i32> {
        let day = from + whole(days.min(40_000.0));
        (day >= from.max(first_day) + params::LEAST_LIFE_DAYS && day <= self.today).then_some(day)
    }
}

#[allow(clippy::cast_possible_truncation, reason = "years and days of a life")]
fn whole(value: f64) -> i32 {
    value as i32
}

/// The expected share of the patients who are of an age from `from` to `to` at the anchor date and, if given, of a sex.
#[must_use]
pub fn share_of_ages(from: i32, to: i32, sex: Option<Sex>) -> f64 {
    let counted = |column: usize| match sex {
        None => true,
        Some(Sex::Male) => column == 0,
        Some(Sex::Female) => column == 1,
    };
    let sum = |ages: std::ops::RangeInclusive<i32>, counted: &dyn Fn(usize) -> bool| -> f64 {
        ages.flat_map(|age| (0..2).filter(|&column| counted(column)).map(move |column| people(age, column))).sum()
    };
    sum(from.max(0)..=to.min(params::MAX_AGE), &counted) / sum(0..=params::MAX_AGE, &|_| true)
}

/// People of an age, in hundredths of a per cent of all; column 0 male, 1 female.
fn people(age: i32, column: usize) -> f64 {
    let group = (age / 5).unsigned_abs() as usize;
    let years = if age >= params::MAX_AGE { 1.0 } else { 5.0 };
    f64::from(u32::try_from(params::POPULATION[group][column]).expect("hundredths of a per cent")) / years
}

fn death_band(age: f64) -> usize {
    params::DEATH_AGES.partition_point(|&start| start <= age) - 1
}

/// The birth days of people who have completed `age` years on `today`.
fn birth_days(today: i32, age: i32) -> (i32, i32) {
    use chrono::{Datelike, NaiveDate};
    let anchor = calendar::date(today);
    // On 29 February, in a common year, those born up to the 28th have had their birthday.
    let years_ago = |years: i32| {
        let year = anchor.year() - years;
        NaiveDate::from_ymd_opt(year, anchor.month(), anchor.day())
            .or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
            .map_or(today, calendar::day)
    };
    let latest = years_ago(age).min(today - params::MIN_AGE_DAYS);
    (years_ago(age + 1) + 1, latest)
}

fn complex_weights() -> [[(u32, u32, u32); params::AGE_BANDS]; 2] {
    std::array::from_fn(|sex| {
        std::array::from_fn(|band| {
            let weight = |counted: &dyn Fn(usize) -> bool| -> u32 {
                (0..CONDITIONS.len()).filter(|&c| counted(c)).map(|c| CONDITIONS[c].weight(1 - sex, band)).sum()
            };
            let is_complex = |c: usize| CONDITIONS[c].category == Category::Complex;
            (weight(&|c| c == CANCER), weight(&is_complex), weight(&|_| true))
        })
    })
}

/// Mean and standard deviation of the age at the start, of those with or without a complex first condition; `years` is the length of
/// the history.
fn age_moments(weights: &[[(u32, u32, u32); params::AGE_BANDS]; 2], is_complex: bool, years: i32) -> (f64, f64) {
    let mut sums = [0.0; 3];
    for age in 0..=params::MAX_AGE {
        for column in 0..2 {
            let start = (age - years).max(0);
            let (_, complex, all) = weights[1 - column][age_band(start)];
            let share = f64::from(if is_complex { complex } else { all - complex }) / f64::from(all);
            let (weight, start) = (people(age, column) * share, f64::from(start));
            for (sum, power) in sums.iter_mut().zip([1.0, start, start * start]) {
                *sum += weight * power;
            }
        }
    }
    let mean = sums[1] / sums[0];
    (mean, (sums[2] / sums[0] - mean * mean).max(1.0).sqrt())
}

/// The share of a standard normal population below a value.
fn quantile(value: f64) -> f64 {
    0.5 * libm::erfc(-value * std::f64::consts::FRAC_1_SQRT_2)
}

/// How many visits someone has whom this share of people have fewer than, as many as fit: each needs room for two days and one
/// between, the last one for the longest minimum stay.
fn visit_count(share: f64, complex: bool, days: i32) -> usize {
    let mut left = share * 1_000.0;
    let shares = params::VISITS_PER_MILLE[usize::from(!complex)];
    let place = shares.iter().position(|&per_mille| {
        left -= f64::from(per_mille);
        left < 0.0
    });
    (place.unwrap_or(shares.len() - 1) + 1).min(fitting_visits(days).unsigned_abs() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn birth_days_have_their_age_to_the_day() {
        for (year, month, day) in [(2026, 7, 1), (2024, 2, 29), (2025, 2, 28), (2025, 3, 1), (1999, 12, 31)] {
            let today = NaiveDate::from_ymd_opt(year, month, day).expect("a date");
            for age in 0..=params::MAX_AGE {
                let (earliest, latest) = birth_days(calendar::day(today), age);
                let age_of = |birth| calendar::age(calendar::date(birth), today);
                assert_eq!((age_of(earliest), age_of(latest)), (age, age), "{today} {age}");
                assert_eq!(age_of(earliest - 1), age + 1, "{today} {age}");
                assert!(age == 0 || age_of(latest + 1) == age - 1, "{today} {age}");
            }
        }
    }

    fn lives(count: u64) -> Vec<Life> {
        let today = NaiveDate::from_ymd_opt(2026, 7, 1).expect("a date");
        let options = crate::world::Options::new(today);
        let world = World::new(&options, &crate::reference::zips::ZipPool::built_in()).expect("default options");
        let lives = Lives::new(&world);
        (0..count).map(|patient| lives.life(patient)).collect()
    }

    #[test]
    fn shares_of_ages_are_those_of_the_patients() {
        let lives = lives(40_000);
        for (from, to, sex) in [(0, 90, None), (18, 90, None), (45, 64, Some(Sex::Female)), (90, 200, Some(Sex::Male))]
        {
            let is_counted = |life: &&Life| (from..=to).contains(&life.age) && sex.is_none_or(|sex| sex == life.sex);
            let found = f64::from(u32::try_from(lives.iter().filter(is_counted).count()).expect("few")) / 40_000.0;
            let expected = share_of_ages(from, to, sex);
            assert!((found - expected).abs() < 0.01, "{from} to {to}: {found} against {expected}");
        }
    }

    #[test]
    fn counts_of_visits_fall() {
        for shares in params::VISITS_PER_MILLE {
            assert_eq!(shares.iter().sum::<u32>(), 1_000);
            assert!(shares.is_sorted_by(|a, b| a >= b), "{shares:?}");
        }
        for (complex, first, last) in [(true, 1, 18), (false, 1, 18)] {
            assert_eq!((visit_count(0.0, complex, 2_000), visit_count(0.9999, complex, 2_000)), (first, last));
        }
        assert_eq!(visit_count(0.99, false, 20), 5);
    }

    #[test]
    fn the_dead_have_died_in_the_history_and_the_frail_more_often() {
        let lives = lives(20_000);
        let dead = |counted: &dyn Fn(&Life) -> bool| {
            let counted: Vec<&Life> = lives.iter().filter(|life| counted(life)).collect();
            let dead = counted.iter().filter(|life| life.death.is_some()).count();
            dead * 1_000 / counted.len().max(1)
        };
        assert!(lives.iter().all(|life| life.death.is_none_or(|day| day > life.first_day && day == life.last_day)));
        assert!(dead(&|life| life.age >= 75) > 3 * dead(&|life| life.age < 60));
        assert!(dead(&|life| life.frailty > 1.0) > dead(&|life| life.frailty < -1.0));
        let late = |life: &Life| life.tumor.is_some_and(|tumor| tumor.site == Site::Lung && tumor.stage == 4);
        assert!(dead(&late) > 500);
    }
}
