//! Who comes when, by which way and how urgent: Poisson counts by department, day and hour, and the two surges.

use std::ops::Range;

use super::params;
use super::phenomena::{AMBULANCE_DIVERSION_FRIDAY, LWBS_MONDAY_18H};
use super::span::{DAY, HOUR};
use crate::datasets::frame::{Task, Window, position};
use crate::random::{Purpose, Stream};

/// How a patient comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    WalkIn,
    Ambulance,
}

/// Someone at the door.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrival {
    /// When, in minutes of the window.
    pub(super) minute: i32,
    pub(super) mode: Mode,
    /// Urgency, 1 to 5.
    pub(super) level: u8,
    /// Number of the streams that are this visit's own.
    pub(super) unit: u64,
}

/// Draws arrivals.
#[derive(Debug)]
pub(super) struct Arrivals {
    window: Window,
    walk_ins: Purpose,
    ambulances: Purpose,
    /// None where the surge is not planted.
    monday: Option<Purpose>,
    friday: Option<Purpose>,
    triage: Purpose,
    /// Mean arrivals by hour on an average day.
    walk_in_rates: [f64; 24],
    ambulance_rates: [f64; 24],
}

/// Where arrivals come from; a part of the number of their streams.
#[derive(Clone, Copy, Debug)]
enum Origin {
    WalkIns,
    Ambulances,
    Monday,
    Friday,
}

/// The number of a department's day in its streams.
pub(super) fn day_unit(site: usize, day: i32) -> u64 {
    // Warm-up days count, too; a window has fewer than 1,024 days.
    let day = u64::try_from(day + 64).expect("the warm-up is days, not months");
    site as u64 * 1_024 + day
}

impl Arrivals {
    /// The arrivals of all departments, each of which has `per_day` on average.
    pub(super) fn new(task: Task<'_>, window: Window, per_day: f64) -> Self {
        let total: f64 = params::HOUR_WEIGHTS.iter().sum();
        let share = |hour: usize| params::HOUR_WEIGHTS[hour] / total;
        let walk_in = |hour| (1.0 - params::AMBULANCE_SHARE) * per_day * share(hour);
        let ambulance = |hour| params::AMBULANCE_SHARE * per_day * (share(hour) + 1.0 / 24.0) / 2.0;
        Self {
            window,
            walk_ins: task.purpose("walk_ins"),
            ambulances: task.purpose("ambulances"),
            monday: task.is_on(&LWBS_MONDAY_18H).then(|| task.purpose("lwbs_monday_18h")),
            friday: task.is_on(&AMBULANCE_DIVERSION_FRIDAY).then(|| task.purpose("ambulance_diversion_friday")),
            triage: task.purpose("triage"),
            walk_in_rates: std::array::from_fn(walk_in),
            ambulance_rates: std::array::from_fn(ambulance),
        }
    }

    /// Adds the arrivals of a department's day, those of surges last; in no order within each.
    pub(super) fn draw(&self, site: usize, day: i32, arrivals: &mut Vec<Arrival>) {
        let weekday = self.window.weekday(day);
        let mut into = Day { unit: day_unit(site, day), start: day * DAY, triage: &self.triage, arrivals };
        let factor = params::WEEKDAY_FACTORS[weekday];
        into.add(Origin::WalkIns, &self.walk_ins, 0..24, |hour| factor * self.walk_in_rates[hour]);
        into.add(Origin::Ambulances, &self.ambulances, 0..24, |hour| self.ambulance_rates[hour]);
        if let Some(monday) = self.monday.as_ref().filter(|_| weekday == 0) {
            let (from, to) = params::MONDAY_SURGE_HOURS;
            let more = factor * (params::MONDAY_SURGE - 1.0);
            into.add(Origin::Monday, monday, from..to, |hour| more * self.walk_in_rates[hour]);
        }
        if let Some(friday) = &self.friday {
            let more = params::FRIDAY_SURGE - 1.0;
            into.add(Origin::Friday, friday, friday_surge(weekday), |hour| more * self.ambulance_rates[hour]);
        }
    }
}

/// The hours of the Friday surge that fall on a weekday.
fn friday_surge(weekday: usize) -> Range<i32> {
    match weekday {
        4 => params::FRIDAY_SURGE_START..24,
        5 => 0..params::FRIDAY_SURGE_END,
        _ => 0..0,
    }
}

/// Does a minute lie in the Friday surge?
pub(super) fn in_friday_surge(window: Window, minute: i32) -> bool {
    let day = minute.div_euclid(DAY);
    friday_surge(window.weekday(day)).contains(&((minute - day * DAY) / HOUR))
}

/// Does a minute lie in the Monday surge?
pub(super) fn in_monday_surge(window: Window, minute: i32) -> bool {
    let day = minute.div_euclid(DAY);
    let (from, to) = params::MONDAY_SURGE_HOURS;
    window.weekday(day) == 0 && (from..to).contains(&((minute - day * DAY) / HOUR))
}

/// A day that is being filled.
struct Day<'a> {
    unit: u64,
    start: i32,
    triage: &'a Purpose,
    arrivals: &'a mut Vec<Arrival>,
}

impl Day<'_> {
    /// Adds arrivals of one origin, with their mean by hour.
    fn add(&mut self, origin: Origin, streams: &Purpose, hours: Range<i32>, mean: impl Fn(usize) -> f64) {
        let mut stream = streams.stream(self.unit);
        let mode = match origin {
            Origin::WalkIns | Origin::Monday => Mode::WalkIn,
            Origin::Ambulances | Origin::Friday => Mode::Ambulance,
        };
        let mut number = 0;
        for hour in hours {
            for _ in 0..stream.poisson(mean(position(hour))) {
                let minute = self.start + hour * HOUR + stream.between(0, HOUR - 1);
                let unit = (self.unit * 4 + origin as u64) * 16_384 + number;
                let level = level(mode, &mut self.triage.stream(unit));
                self.arrivals.push(Arrival { minute, mode, level, unit });
                number += 1;
            }
        }
    }
}

/// How urgent a patient is.
fn level(mode: Mode, stream: &mut Stream) -> u8 {
    let weights = params::TRIAGE_PER_MILLE[mode as usize];
    u8::try_from(stream.weighted(weights, 1_000) + 1).expect("there are five levels")
}
