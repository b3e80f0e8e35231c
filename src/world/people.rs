//! Who a patient is: sex, age and the size of their history first (the counting pass needs only that), then name, home, insurer.

use super::conditions::{CONDITIONS, Category};
use super::days::{Civil, Days};
use super::params::{self, age_band, fitting_visits};
use super::places::World;
use crate::calendar;
use crate::random::{Alias, Purpose, Stream};
use crate::reference::names::{self, Sex};

/// The part of a life that decides how many visits there are.
#[derive(Clone, Copy, Debug)]
pub struct Life {
    /// Sex.
    pub sex: Sex,
    /// Completed years at the anchor date.
    pub age: i32,
    /// Day of birth.
    pub birth: i32,
    /// First day on which an admission can be.
    pub first_day: i32,
    /// Is the first condition a complex one?
    pub complex: bool,
    /// Number of visits.
    pub visits: usize,
}

/// Draws lives.
#[derive(Debug)]
pub struct Lives {
    streams: Purpose,
    /// Column of the population table, twice the age group plus the sex.
    pyramid: Alias,
    /// First and last birth day by age.
    births: Vec<(i32, i32)>,
    /// Weight of complex conditions and of all, by sex and age band at the start.
    complex: [[(u32, u32); params::AGE_BANDS]; 2],
    today: i32,
    start: i32,
}

impl Lives {
    /// The lives of a world.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let weights: Vec<u64> = params::POPULATION.iter().flatten().copied().collect();
        Self {
            streams: world.purpose("lives"),
            pyramid: Alias::new(&weights).expect("there are people"),
            births: (0..=params::MAX_AGE).map(|age| birth_days(world.today, age)).collect(),
            complex: complex_shares(),
            today: world.today,
            start: world.start,
        }
    }

    /// The life of patient number `patient` (from 0).
    #[must_use]
    pub fn life(&self, patient: u64) -> Life {
        let mut stream = self.streams.stream(patient);
        let column = self.pyramid.draw(&mut stream);
        let sex = if column.is_multiple_of(2) { Sex::Male } else { Sex::Female };
        let group = i32::try_from(column / 2).expect("there are 19 age groups");
        let age = if group * 5 >= params::MAX_AGE { params::MAX_AGE } else { group * 5 + stream.between(0, 4) };
        let (earliest, latest) = self.births[age.unsigned_abs() as usize];
        let birth = stream.between(earliest, latest);
        let first_day = self.start.max(birth);
        let age_at_start = (first_day - birth) * 100 / 36_525;
        let (complex_weight, all) = self.complex[sex as usize][age_band(age_at_start)];
        let complex = stream.below(all) < complex_weight;
        let visits = visit_count(&mut stream, complex, self.today - first_day);
        Life { sex, age, birth, first_day, complex, visits }
    }
}

/// The expected share of the patients who are of an age from `from` to `to` at the anchor date and, if given, of a sex.
#[must_use]
pub fn share_of_ages(from: i32, to: i32, sex: Option<Sex>) -> f64 {
    let weight = |age: i32, column: usize| {
        let group = (age / 5).unsigned_abs() as usize;
        let years = if age >= params::MAX_AGE { 1.0 } else { 5.0 };
        f64::from(u32::try_from(params::POPULATION[group][column]).expect("hundredths of a per cent")) / years
    };
    let counted = |column: usize| match sex {
        None => true,
        Some(Sex::Male) => column == 0,
        Some(Sex::Female) => column == 1,
    };
    let sum = |ages: std::ops::RangeInclusive<i32>, counted: &dyn Fn(usize) -> bool| -> f64 {
        ages.flat_map(|age| (0..2).filter(|&column| counted(column)).map(move |column| weight(age, column))).sum()
    };
    sum(from.max(0)..=to.min(params::MAX_AGE), &counted) / sum(0..=params::MAX_AGE, &|_| true)
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

fn complex_shares() -> [[(u32, u32); params::AGE_BANDS]; 2] {
    std::array::from_fn(|sex| {
        std::array::from_fn(|band| {
            let weight = |complex: bool| -> u32 {
                CONDITIONS
                    .iter()
                    .filter(|c| (c.category == Category::Complex) == complex)
                    .map(|c| c.weight(1 - sex, band, 100.0))
                    .sum()
            };
            (weight(true), weight(true) + weight(false))
        })
    })
}

/// How many visits, as many as fit: each needs room for two days and one between, the last one for the longest minimum stay.
fn visit_count(stream: &mut Stream, complex: bool, days: i32) -> usize {
    let range = stream.weighted(params::VISIT_RANGE_PERCENT[usize::from(!complex)], 100);
    let (low, high) = params::VISIT_RANGES[range];
    stream.between(low, high).min(fitting_visits(days)).unsigned_abs() as usize
}

/// Draws people.
#[derive(Debug)]
pub struct People<'w> {
    world: &'w World,
    streams: Purpose,
}

/// What visits and other datasets need to know of a patient beyond their life.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// Position of the home among the ZIPs in use.
    pub zip: usize,
    /// Position of the insurer, if insured; `insurer_id` is the position plus 1.
    pub insurer: Option<usize>,
}

/// A person with what only their own row shows.
#[derive(Clone, Copy, Debug)]
pub struct Portrait {
    /// Home and insurer.
    pub person: Person,
    /// Given name, fitting sex and birth decade.
    pub first_name: &'static str,
    /// Family name.
    pub last_name: &'static str,
    /// Form of address, if any.
    pub prefix: Option<&'static str>,
    /// ABO and Rh blood type.
    pub blood_type: &'static str,
}

impl<'w> People<'w> {
    /// The people of a world.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        Self { world, streams: world.purpose("people") }
    }

    /// Home and insurer of patient number `patient` (from 0).
    #[must_use]
    pub fn person(&self, patient: u64, life: &Life, days: &Days) -> Person {
        self.portrait(patient, life, days).0.person
    }

    /// Who patient number `patient` (from 0) is, and the stream from which the rest of their row is drawn.
    #[must_use]
    pub fn portrait(&self, patient: u64, life: &Life, days: &Days) -> (Portrait, Stream) {
        let mut stream = self.streams.stream(patient);
        let zip = self.world.homes.draw(patient, &mut stream);
        let Civil { year, .. } = days.civil(life.birth);
        let first_name = names::given(life.sex, year, &mut stream);
        let last_name = names::surname(&mut stream);
        let prefix = prefix(life, &mut stream);
        let blood_type = stream.pick(&params::BLOOD_TYPES);
        let insurer = stream.chance(params::INSURED).then(|| insurer(life.age, &mut stream));
        (Portrait { person: Person { zip, insurer }, first_name, last_name, prefix, blood_type }, stream)
    }
}

fn prefix(life: &Life, stream: &mut Stream) -> Option<&'static str> {
    let adult = life.age >= 18;
    let kind = stream.weighted(params::PREFIX_PERCENT, 100);
    let married = stream.below(2) == 0;
    match (kind, life.sex) {
        (1, Sex::Male) => Some("Mr."),
        (1, Sex::Female) => Some(if adult && married { "Mrs." } else { "Ms." }),
        (2, _) if adult => Some("Dr."),
        _ => None,
    }
}

/// Position of an insurer whose kind fits the age.
fn insurer(age: i32, stream: &mut Stream) -> usize {
    let (_, weights) = params::PAYERS_BY_AGE.iter().find(|row| age <= row.0).expect("the last row holds every age");
    let kind = ["Commercial", "Medicaid", "Medicare"][stream.weighted(*weights, weights.iter().sum())];
    stream.weighted(params::INSURERS.map(|i| if i.1 == kind { i.3 } else { 0 }), 100)
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

    #[test]
    fn shares_of_ages_are_those_of_the_patients() {
        let today = calendar::day(NaiveDate::from_ymd_opt(2026, 7, 1).expect("a date"));
        let options = crate::world::Options::new(calendar::date(today));
        let world = World::new(&options, &crate::reference::zips::ZipPool::built_in()).expect("default options");
        let lives = Lives::new(&world);
        let lives: Vec<Life> = (0..40_000).map(|patient| lives.life(patient)).collect();
        for (from, to, sex) in [(0, 90, None), (18, 90, None), (45, 64, Some(Sex::Female)), (90, 200, Some(Sex::Male))]
        {
            let is_counted = |life: &&Life| (from..=to).contains(&life.age) && sex.is_none_or(|sex| sex == life.sex);
            let found = f64::from(u32::try_from(lives.iter().filter(is_counted).count()).expect("few")) / 40_000.0;
            let expected = share_of_ages(from, to, sex);
            assert!((found - expected).abs() < 0.01, "{from} to {to}: {found} against {expected}");
        }
    }

    #[test]
    fn every_insurer_kind_shares_to_a_hundred() {
        for kind in ["Commercial", "Medicare", "Medicaid"] {
            let sum: u32 = params::INSURERS.iter().filter(|i| i.1 == kind).map(|i| i.3).sum();
            assert_eq!(sum, 100, "{kind}");
        }
    }
}
