//! The course of a patient's visits: for what, where, how long and how severe. One function per rule. `timing` says when.
//!
//! A patient is ill for a part of the history. In it conditions come in episodes: a first visit, then follow-ups at the intervals usual
//! for the condition, with time between the episodes.

use super::care::Care;
use super::conditions::{self, CONDITIONS, Category, Condition};
use super::days::{self, Civil, Days};
use super::life::Life;
use super::params::{self, age_band};
use super::people::Person;
use super::places::World;
use super::season::{Seasons, Weights};
use super::timing::{Course, Timing, latest_admission, whole};
use super::visit::{Severity, Visit};
use crate::random::{Chance, Purpose, Stream};
use crate::reference::names::Sex;

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
    care: Care<'w>,
    timing: Timing<'w>,
    /// By sex and age band.
    weights: Vec<[Weights; params::AGE_BANDS]>,
    first_year: i32,
    years: usize,
    visits: Vec<Visit>,
    history: History,
}

impl<'w> Courses<'w> {
    /// The courses of a world.
    #[must_use]
    pub fn new(world: &'w World, days: &'w Days) -> Self {
        let weights: Vec<[Weights; params::AGE_BANDS]> = [1, 0]
            .map(|row| std::array::from_fn(|band| std::array::from_fn(|c| CONDITIONS[c].weight(row, band))))
            .to_vec();
        let usual = std::array::from_fn(|c| weights.iter().flatten().map(|weights| f64::from(weights[c])).sum());
        let (first_year, last_year) = (days.civil(world.start).year, days.civil(world.today).year);
        Self {
            world,
            days,
            streams: world.purpose("visits"),
            care: Care::new(world),
            timing: Timing { world, days, seasons: Seasons::new(first_year, last_year, &usual) },
            weights,
            first_year,
            years: (last_year - first_year + 1).unsigned_abs() as usize,
            visits: Vec::with_capacity(params::MAX_VISITS),
            history: History::default(),
        }
    }

    /// The visits of patient number `patient` (from 0), in date order.
    pub fn run(&mut self, patient: u64, life: &Life, person: &Person) -> &[Visit] {
        let mut stream = self.streams.stream(patient);
        self.visits.clear();
        self.history.clear(self.years);
        let course = self.course(life, person.zip, &mut stream);
        for index in 0..life.visits {
            let visit = self.visit(index, &course, &mut stream);
            self.visits.push(visit);
        }
        self.settle_death(&course, &mut stream);
        self.settle_episodes();
        self.care.settle(patient, &mut self.visits);
        &self.visits
    }

    fn course<'l>(&self, life: &'l Life, zip: usize, stream: &mut Stream) -> Course<'l> {
        let adult = usize::from(life.age >= 18) + usize::from(life.age >= 60);
        let cap = 1 + stream.weighted(params::CONDITION_CAP_PERCENT[adult], 100);
        // A cancer that is not the first condition comes after one or more visits; there is always room for one before it.
        let cancer = life.tumor.map(|_| match life.complex {
            true => 0,
            false => 1 + stream.index(params::VISITS_BEFORE_CANCER.min(life.visits - 1)),
        });
        let (from, until) = self.timing.spell(life, cancer, stream);
        let aged = f64::from(life.age - params::MIDDLE_AGE) / params::AGE_SPREAD;
        Course {
            life,
            zip,
            birth: self.days.civil(life.birth),
            cap: if cancer.is_some_and(|before| before > 0) { cap.max(2) } else { cap },
            from,
            until,
            cancer,
            sickness: (life.frailty + aged) * std::f64::consts::FRAC_1_SQRT_2,
        }
    }

    fn visit(&mut self, index: usize, course: &Course<'_>, stream: &mut Stream) -> Visit {
        let previous = self.visits.last().copied();
        let low = previous.map_or(course.life.first_day, |p| p.discharge + 1);
        let range = (low, latest_admission(index, course.life, course.cancer).max(low));
        let (condition, target) = self.what_and_when(index, previous, range, course, stream);
        let is_follow_up = previous.is_some_and(|p| p.condition == condition);
        let c = &CONDITIONS[condition];
        let is_acute = !is_follow_up && stream.chance(c.acute_share);
        let admission = match previous {
            Some(p) if is_follow_up && c.is_regular() => self.timing.same_weekday(p.admission, target, range),
            _ => {
                let rhythm = match (condition, is_acute) {
                    (conditions::CHILDBIRTH, _) if !is_follow_up => &days::BIRTHS,
                    (_, true) => &days::ACUTE,
                    _ => &days::PLANNED,
                };
                self.days.in_week(target, rhythm, range, stream)
            }
        };
        // On the other day of the week the condition may be impossible: a birthday, a new year.
        let at = self.moment(index, course, admission);
        let fits = if is_follow_up { self.can_repeat(condition, at) } else { self.possible(condition, at) };
        let at = if fits { at } else { self.moment(index, course, target) };
        let (hospital, doctor) = match previous {
            Some(p) if is_follow_up => (p.hospital, p.doctor),
            _ => self.world.place(condition, at.age, course.zip, stream),
        };
        let is_delivery = self.remember(condition, at);
        let is_cesarean = is_delivery && stream.chance(params::CESAREAN);
        let stay = if is_follow_up {
            follow_up_stay(stream)
        } else {
            self.first_stay(condition, is_delivery.then_some(is_cesarean), (hospital, doctor), at, course, stream)
        };
        let is_emergency = is_acute && stay > 0 && stream.chance(params::THROUGH_EMERGENCY);
        Visit {
            condition,
            is_follow_up,
            is_delivery,
            is_cesarean,
            is_emergency,
            hospital,
            doctor,
            age: at.age,
            admission: at.admission,
            discharge: at.admission + stay,
            severity: severity(condition, is_follow_up, stay, stream),
            treatment: "",
            prescription: None,
        }
    }

    fn moment(&self, index: usize, course: &Course<'_>, admission: i32) -> Moment {
        let life = course.life;
        let end =
            if index + 1 < life.visits { latest_admission(index + 1, life, course.cancer) - 1 } else { life.last_day };
        let civil = self.days.civil(admission);
        Moment { sex: life.sex, age: civil.years_since(course.birth), admission, civil, room: end - admission }
    }

    /// The condition of a visit, and about when it is.
    fn what_and_when(
        &self,
        index: usize,
        previous: Option<Visit>,
        (low, high): (i32, i32),
        course: &Course<'_>,
        stream: &mut Stream,
    ) -> (usize, i32) {
        let cancer_known = course.cancer.is_some_and(|before| before < index);
        if let Some(tumor) = course.life.tumor.filter(|_| course.cancer == Some(index)) {
            let found = if index == 0 { course.from } else { tumor.diagnosis + stream.between(0, 14) };
            return (conditions::CANCER, found.clamp(low, high));
        }
        let Some(previous) = previous else {
            let at = self.moment(index, course, course.from.clamp(low, high));
            return (self.first_condition(course.life.complex, at, stream), at.admission);
        };
        let again = stream.chance(params::REPEAT[previous.severity as usize]);
        if again {
            let days = self.timing.return_days(&previous, index, course, stream);
            let at = self.moment(index, course, (previous.admission + days).clamp(low, high));
            if self.can_repeat(previous.condition, at) {
                return (previous.condition, at.admission);
            }
        }
        let at = self.moment(index, course, self.timing.next_episode(&previous, index, (low, high), course, stream));
        let cap = if course.cancer.is_some_and(|before| index < before) { 1 } else { course.cap };
        (self.next_condition(previous, cap, cancer_known, at, stream), at.admission)
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

    /// Draws among the conditions that are allowed and possible: by prevalence, season, and what the patient has already.
    fn draw(&self, at: Moment, stream: &mut Stream, allowed: impl Fn(usize) -> bool) -> Option<usize> {
        let all = &self.weights[at.sex as usize][age_band(at.age)];
        let season = self.timing.seasons.factors(at.civil.year, at.civil.month);
        let families = self.history.distinct.iter().fold(0, |families, &known| families | CONDITIONS[known].families);
        let weights: Weights = std::array::from_fn(|c| {
            let attraction = if CONDITIONS[c].families & families == 0 { 1 } else { params::ATTRACTION };
            if allowed(c) && self.possible(c, at) { all[c] * season[c] * attraction } else { 0 }
        });
        let total = weights.iter().sum();
        (total > 0).then(|| stream.weighted(weights, total))
    }

    fn first_condition(&self, complex: bool, at: Moment, stream: &mut Stream) -> usize {
        let is_complex = |c: usize| CONDITIONS[c].category == Category::Complex;
        self.draw(at, stream, |c| c != conditions::CANCER && is_complex(c) == complex)
            .or_else(|| self.draw(at, stream, |c| c != conditions::CANCER && !is_complex(c)))
            .expect("minor conditions are always possible")
    }

    /// The same condition again, or another one within the patient's cap; beyond the cap (of three) only where nothing else is possible.
    fn next_condition(&self, previous: Visit, cap: usize, cancer: bool, at: Moment, stream: &mut Stream) -> usize {
        let can_repeat = self.can_repeat(previous.condition, at);
        let known = |c: usize| self.history.distinct.contains(&c);
        let is_new = |c: usize| c != conditions::CANCER && self.history.distinct.len() < cap && self.admissible(c);
        let other =
            |c: usize| c != previous.condition && (known(c) && (cancer || c != conditions::CANCER) || is_new(c));
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

    /// The stay of a first visit: same-day with the chance of hospital and doctor where that is possible, else in the range of the
    /// condition, mostly near its beginning, longer for the old and frail. `delivery` says whether one is by caesarean section.
    fn first_stay(
        &self,
        condition: usize,
        delivery: Option<bool>,
        (hospital, doctor): (usize, usize),
        at: Moment,
        course: &Course<'_>,
        stream: &mut Stream,
    ) -> i32 {
        if let Some(is_cesarean) = delivery {
            return stream.pick(&params::DAYS_AFTER_BIRTH[usize::from(is_cesarean)]).min(at.room.max(1));
        }
        let c = &CONDITIONS[condition];
        let (low, high) = (c.stay_days.0, c.stay_days.1.min(at.room));
        let same_day = stream.chance(self.same_day_chance(c, hospital, doctor));
        if high <= low || (low == 0 && c.same_day_ok && same_day) {
            return low.min(high);
        }
        let low = low.max(1);
        // A stay goes on day by day with about the same chance: an exponential time, cut off at the longest stay.
        let range = f64::from(high - low + 1);
        let mean = params::MEAN_STAY * range * small(self.world.hospitals[hospital].stay_factor) / 10_000.0
            * libm::exp(params::STAY_BY_SICKNESS * course.sickness);
        let drawn = -mean * libm::log(1.0 - stream.uniform() * (1.0 - libm::exp(-range / mean)));
        let stay = (low + whole(drawn)).min(high);
        // Fewer go home at weekends.
        let is_weekend = self.days.is_weekend(at.admission + stay);
        if is_weekend && stay < high && stream.chance(params::STAY_OVER_WEEKEND) { stay + 1 } else { stay }
    }

    fn same_day_chance(&self, condition: &Condition, hospital: usize, doctor: usize) -> Chance {
        let base = match condition.category {
            Category::Minor | Category::Chronic => self.world.options.minor_same_day_rate,
            _ => params::OTHER_SAME_DAY_RATE,
        };
        let bias = self.world.hospitals[hospital].same_day_bias + self.world.doctors[doctor].same_day_bias;
        Chance::new((base + small(bias) / 10_000.0).clamp(0.0, 0.95))
    }

    /// Some die in hospital: their last stay ends on the day of death.
    fn settle_death(&mut self, course: &Course<'_>, stream: &mut Stream) {
        let dies_there = stream.chance(params::DEATH_IN_HOSPITAL);
        let (Some(death), Some(last)) = (course.life.death.filter(|_| dies_there), self.visits.last()) else { return };
        let (last, admission) = (*last, death - last.stay());
        let at = self.moment(course.life.visits - 1, course, admission);
        let is_same_year = at.civil.year == self.days.civil(last.admission).year;
        let can_move = !last.is_delivery && admission > last.admission && is_same_year && at.age == last.age;
        if let Some(visit) = self.visits.last_mut().filter(|_| can_move) {
            (visit.admission, visit.discharge) = (admission, death);
            visit.is_emergency = !visit.is_follow_up && visit.stay() > 0;
        }
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
