//! The course of a patient's visits: when, for what, where, how long and how severe. One function per rule.

use super::conditions::{self, CONDITIONS, Category, Condition};
use super::days::{Civil, Days};
use super::params;
use super::params::age_band;
use super::people::{Life, Person};
use super::places::World;
use crate::random::{Chance, Purpose, Stream};
use crate::reference::names::Sex;

/// How severe a visit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Normal.
    Normal,
    /// Mild.
    Mild,
    /// Moderate.
    Moderate,
    /// Severe.
    Severe,
}

impl Severity {
    /// The word in `visits.severity`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Normal => "Normal",
            Self::Mild => "Mild",
            Self::Moderate => "Moderate",
            Self::Severe => "Severe",
        }
    }
}

/// One visit, before its treatment.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    /// Position in the table of conditions.
    pub condition: usize,
    /// Does it follow a visit for the same condition?
    pub is_follow_up: bool,
    /// Is it a delivery?
    pub is_delivery: bool,
    /// Position of the hospital.
    pub hospital: usize,
    /// Position of the doctor.
    pub doctor: usize,
    /// Completed years on admission.
    pub age: i32,
    /// First day.
    pub admission: i32,
    /// Last day.
    pub discharge: i32,
    /// Severity.
    pub severity: Severity,
}

impl Visit {
    /// Days from admission to discharge.
    #[must_use]
    pub fn stay(&self) -> i32 {
        self.discharge - self.admission
    }
}

type Weights = [u32; CONDITIONS.len()];

/// What a patient's visits so far mean for the next one.
#[derive(Debug, Default)]
struct History {
    distinct: Vec<usize>,
    /// Visits for flu and pneumonia by calendar year, since the history's first year.
    flu: Vec<u8>,
    pneumonia: Vec<u8>,
    deliveries: u8,
    last_delivery: i32,
}

impl History {
    fn clear(&mut self, years: usize) {
        self.distinct.clear();
        for counts in [&mut self.flu, &mut self.pneumonia] {
            counts.clear();
            counts.resize(years, 0);
        }
        self.deliveries = 0;
    }
}

/// When and where a decision is made.
#[derive(Clone, Copy)]
struct Moment {
    sex: Sex,
    age: i32,
    admission: i32,
    civil: Civil,
    /// Days until the stay must have ended.
    room: i32,
}

/// Draws the visits of patients.
#[derive(Debug)]
pub struct Courses<'w> {
    world: &'w World,
    days: &'w Days,
    streams: Purpose,
    /// By sex, age band and month.
    weights: Vec<[[Weights; 12]; params::AGE_BANDS]>,
    first_year: i32,
    years: usize,
    admissions: Vec<i32>,
    visits: Vec<Visit>,
    history: History,
}

impl<'w> Courses<'w> {
    /// The courses of a world.
    #[must_use]
    pub fn new(world: &'w World, days: &'w Days) -> Self {
        let weights = [1, 0]
            .map(|row| {
                std::array::from_fn(|band| {
                    std::array::from_fn(|month| {
                        std::array::from_fn(|c| CONDITIONS[c].weight(row, band, CONDITIONS[c].season[month]))
                    })
                })
            })
            .to_vec();
        let first_year = days.civil(world.start).year;
        Self {
            world,
            days,
            streams: world.purpose("visits"),
            weights,
            first_year,
            years: (days.civil(world.today).year - first_year + 1).unsigned_abs() as usize,
            admissions: Vec::with_capacity(params::MAX_VISITS),
            visits: Vec::with_capacity(params::MAX_VISITS),
            history: History::default(),
        }
    }

    /// The visits of patient number `patient` (from 0), in date order.
    pub fn run(&mut self, patient: u64, life: &Life, person: &Person) -> &[Visit] {
        let mut stream = self.streams.stream(patient);
        self.visits.clear();
        self.history.clear(self.years);
        self.plan_admissions(life, &mut stream);
        let cap = 1 + stream.weighted(params::CONDITION_CAP_PERCENT, 100);
        let birth = self.days.civil(life.birth);
        for index in 0..life.visits {
            let visit = self.visit(index, life, person, birth, cap, &mut stream);
            self.visits.push(visit);
        }
        self.settle_episodes();
        &self.visits
    }

    /// Draws the earliest possible admissions: sorted, and early enough that the later ones still fit.
    fn plan_admissions(&mut self, life: &Life, stream: &mut Stream) {
        let last = self.latest_admission(life.visits - 1, life);
        self.admissions.clear();
        for _ in 0..life.visits {
            self.admissions.push(stream.between(life.first_day, last));
        }
        self.admissions.sort_unstable();
        for index in 0..life.visits {
            self.admissions[index] = self.admissions[index].min(self.latest_admission(index, life));
        }
    }

    /// The last day on which visit `index` can begin: a follow-up takes two days and one passes before the next; a complex first
    /// visit takes five.
    fn latest_admission(&self, index: usize, life: &Life) -> i32 {
        let later = i32::try_from(life.visits - 1 - index).expect("at most 18 visits");
        let own = match index {
            0 if life.complex => 5,
            0 if later == 0 => 0,
            _ => 2,
        };
        self.world.today - 3 * later - own
    }

    fn visit(
        &mut self,
        index: usize,
        life: &Life,
        person: &Person,
        birth: Civil,
        cap: usize,
        stream: &mut Stream,
    ) -> Visit {
        let previous = self.visits.last().copied();
        let planned = self.admissions[index];
        let admission = previous.map_or(planned, |p| planned.max(p.discharge + 1));
        let room = if index + 1 < life.visits { self.latest_admission(index + 1, life) - 1 } else { self.world.today }
            - admission;
        let civil = self.days.civil(admission);
        let at = Moment { sex: life.sex, age: civil.years_since(birth), admission, civil, room };
        let condition = match previous {
            None => self.first_condition(life.complex, at, stream),
            Some(previous) => self.next_condition(previous, cap, at, stream),
        };
        let is_follow_up = previous.is_some_and(|p| p.condition == condition);
        let (hospital, doctor) = match previous {
            Some(p) if is_follow_up => (p.hospital, p.doctor),
            _ => self.world.place(condition, at.age, person.zip, stream),
        };
        let stay = if is_follow_up {
            follow_up_stay(stream)
        } else {
            self.first_stay(condition, hospital, doctor, room, stream)
        };
        let is_delivery = self.remember(condition, at);
        let severity = severity(condition, is_follow_up, stay, stream);
        Visit {
            condition,
            is_follow_up,
            is_delivery,
            hospital,
            doctor,
            age: at.age,
            admission,
            discharge: admission + stay,
            severity,
        }
    }

    /// Is the condition possible at this age, sex, day, and in the days left?
    fn possible(&self, condition: usize, at: Moment) -> bool {
        let c = &CONDITIONS[condition];
        c.stay_days.0 <= at.room
            && (!c.adult_only || at.age >= 18)
            && (condition != conditions::COVID || at.admission >= params::COVID_FROM_DAY)
            && (condition != conditions::CHILDBIRTH || self.childbirth_possible(at))
            && self.below_cap(condition, at)
    }

    /// Women of 25 to 50, and after the last delivery for a year.
    fn childbirth_possible(&self, at: Moment) -> bool {
        let (youngest, oldest) = params::CHILDBIRTH_AGE;
        let done = self.history.deliveries == params::MAX_DELIVERIES
            && at.admission - self.history.last_delivery > params::POSTPARTUM_DAYS;
        at.sex == Sex::Female && (youngest..=oldest).contains(&at.age) && !done
    }

    /// Flu and pneumonia occur at most three times a calendar year.
    fn below_cap(&self, condition: usize, at: Moment) -> bool {
        let year = (at.civil.year - self.first_year).unsigned_abs() as usize;
        match condition {
            conditions::FLU => self.history.flu[year] < params::SEASONAL_CAP,
            conditions::PNEUMONIA => self.history.pneumonia[year] < params::SEASONAL_CAP,
            _ => true,
        }
    }

    /// Draws among the conditions that are allowed and possible, by prevalence and season.
    fn draw(&self, at: Moment, stream: &mut Stream, allowed: impl Fn(usize) -> bool) -> Option<usize> {
        let all = &self.weights[at.sex as usize][age_band(at.age)][usize::from(at.civil.month - 1)];
        let weights: Weights = std::array::from_fn(|c| if allowed(c) && self.possible(c, at) { all[c] } else { 0 });
        let total = weights.iter().sum();
        (total > 0).then(|| stream.weighted(weights, total))
    }

    fn first_condition(&self, complex: bool, at: Moment, stream: &mut Stream) -> usize {
        self.draw(at, stream, |c| (CONDITIONS[c].category == Category::Complex) == complex)
            .expect("cancer is possible at any age in five days, and minor conditions always")
    }

    /// The same condition again, or another one within the patient's cap; beyond the cap (of three) only where nothing else is possible.
    fn next_condition(&self, previous: Visit, cap: usize, at: Moment, stream: &mut Stream) -> usize {
        let again = stream.chance(params::REPEAT[previous.severity as usize]);
        let can_repeat = self.can_repeat(previous.condition, at);
        if again && can_repeat {
            return previous.condition;
        }
        let known = |c: usize| self.history.distinct.contains(&c);
        let other = |c: usize| {
            c != previous.condition && (known(c) || (self.history.distinct.len() < cap && self.admissible(c)))
        };
        if let Some(condition) = self.draw(at, stream, other) {
            return condition;
        }
        if can_repeat {
            return previous.condition;
        }
        let way_out =
            |c: usize| dependable(c) && c != previous.condition && (known(c) || self.history.distinct.len() < 3);
        self.draw(at, stream, way_out).expect("three conditions always hold a dependable one, two leave room for one")
    }

    fn can_repeat(&self, condition: usize, at: Moment) -> bool {
        // A follow-up lasts one or two days, whatever the condition's shortest first stay.
        self.possible(condition, Moment { room: i32::MAX, ..at })
    }

    /// May a condition become the third? Only if one of the three can then be had on any day: flu and pneumonia have caps, childbirth
    /// an age, and most first stays need more than two days.
    fn admissible(&self, condition: usize) -> bool {
        let mut all = self.history.distinct.iter().copied().chain([condition]);
        self.history.distinct.len() < 2 || all.clone().all(repeatable) || all.any(dependable)
    }

    /// Counts the visit; says whether it is a delivery.
    fn remember(&mut self, condition: usize, at: Moment) -> bool {
        if !self.history.distinct.contains(&condition) {
            self.history.distinct.push(condition);
        }
        let year = (at.civil.year - self.first_year).unsigned_abs() as usize;
        match condition {
            conditions::FLU => self.history.flu[year] += 1,
            conditions::PNEUMONIA => self.history.pneumonia[year] += 1,
            conditions::CHILDBIRTH => {
                let spaced = at.admission - self.history.last_delivery >= params::DELIVERY_SPACING_DAYS;
                if self.history.deliveries == 0 || (self.history.deliveries < params::MAX_DELIVERIES && spaced) {
                    self.history.deliveries += 1;
                    self.history.last_delivery = at.admission;
                    return true;
                }
            }
            _ => {}
        }
        false
    }

    /// The stay of a first visit: same-day with the chance of hospital and doctor where that is possible, else uniform in the range.
    fn first_stay(&self, condition: usize, hospital: usize, doctor: usize, room: i32, stream: &mut Stream) -> i32 {
        let c = &CONDITIONS[condition];
        let (low, high) = (c.stay_days.0, c.stay_days.1.min(room));
        let same_day = stream.chance(self.same_day_chance(c, hospital, doctor));
        if low == 0 && ((c.same_day_ok && same_day) || high == 0) { 0 } else { stream.between(low.max(1), high) }
    }

    fn same_day_chance(&self, condition: &Condition, hospital: usize, doctor: usize) -> Chance {
        let base = match condition.category {
            Category::Minor | Category::Chronic => self.world.options.minor_same_day_rate,
            _ => params::OTHER_SAME_DAY_RATE,
        };
        let bias = self.world.hospitals[hospital].same_day_bias + self.world.doctors[doctor].same_day_bias;
        Chance::new((base + small(bias) / 10_000.0).clamp(0.0, 0.95))
    }

    /// The last visit of an episode of two or more of broken bones, flu, migraine or allergies finds the patient well.
    fn settle_episodes(&mut self) {
        for index in 0..self.visits.len() {
            let visit = self.visits[index];
            let goes_on = self.visits.get(index + 1).is_some_and(|next| next.condition == visit.condition);
            if visit.is_follow_up && !goes_on && conditions::BY_EPISODE.contains(&visit.condition) {
                self.visits[index].severity = Severity::Normal;
            }
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "biases are below 10,000")]
fn small(value: i64) -> f64 {
    value as f64
}

/// Can it be had again at any time?
fn repeatable(condition: usize) -> bool {
    !matches!(condition, conditions::FLU | conditions::PNEUMONIA | conditions::CHILDBIRTH)
}

/// Can it be had at any time, for the first time in an episode too, within two days?
fn dependable(condition: usize) -> bool {
    repeatable(condition) && CONDITIONS[condition].stay_days.0 <= 2
}

fn follow_up_stay(stream: &mut Stream) -> i32 {
    if stream.chance(params::FOLLOW_UP_ONE_DAY) { 1 } else { 2 }
}

fn severity(condition: usize, is_follow_up: bool, stay: i32, stream: &mut Stream) -> Severity {
    if conditions::BY_EPISODE.contains(&condition) {
        let even = stream.below(2) == 0;
        return match (is_follow_up, even) {
            (false, true) => Severity::Moderate,
            (_, false) => Severity::Mild,
            (true, true) => Severity::Normal,
        };
    }
    match stay {
        7.. => Severity::Severe,
        4..=6 => Severity::Moderate,
        1..=3 => Severity::Mild,
        _ => Severity::Normal,
    }
}
