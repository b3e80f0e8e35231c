//! When people come, by which way and how urgent: the rhythm of the week with its two surges, and the arrivals of those who are not patients
//! of the core, Poisson counts by department, day and hour.

use std::ops::Range;

use super::params;
use super::phenomena::{AMBULANCE_DIVERSION_FRIDAY, LWBS_MONDAY_18H};
use super::sites::Site;
use super::span::{DAY, HOUR};
use crate::datasets::frame::{Task, Window, nearest};
use crate::random::{Alias, Purpose, Stream};

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

/// Where arrivals come from; a part of the number of their streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    WalkIns,
    Ambulances,
    Monday,
    Friday,
}

const ORIGINS: [Origin; 4] = [Origin::WalkIns, Origin::Ambulances, Origin::Monday, Origin::Friday];

impl Origin {
    pub(super) fn mode(self) -> Mode {
        match self {
            Self::WalkIns | Self::Monday => Mode::WalkIn,
            Self::Ambulances | Self::Friday => Mode::Ambulance,
        }
    }
}

/// Mean arrivals in an hour of a department that has one a day, without surges.
fn mean(origin: Origin, weekday: usize, hour: usize) -> f64 {
    let total: f64 = params::HOUR_WEIGHTS.iter().sum();
    let share = params::HOUR_WEIGHTS[hour] / total;
    let walk_ins = (1.0 - params::AMBULANCE_SHARE) * params::WEEKDAY_FACTORS[weekday] * share;
    let ambulances = params::AMBULANCE_SHARE * (share + 1.0 / 24.0) / 2.0;
    let at = i32::try_from(hour).expect("hours of a day");
    match origin {
        Origin::WalkIns => walk_ins,
        Origin::Ambulances => ambulances,
        Origin::Monday if monday_surge(weekday).contains(&at) => (params::MONDAY_SURGE - 1.0) * walk_ins,
        Origin::Friday if friday_surge(weekday).contains(&at) => (params::FRIDAY_SURGE - 1.0) * ambulances,
        Origin::Monday | Origin::Friday => 0.0,
    }
}

/// The hours of the Monday surge that fall on a weekday.
fn monday_surge(weekday: usize) -> Range<i32> {
    if weekday == 0 { params::MONDAY_SURGE_HOURS.0..params::MONDAY_SURGE_HOURS.1 } else { 0..0 }
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
    monday_surge(window.weekday(day)).contains(&((minute - day * DAY) / HOUR))
}

/// The hours of the week at which a patient of the core comes, with the surges, whether they are planted or not: a visit that belongs to
/// a surge which is not is left out, and no other changes.
#[derive(Debug)]
pub(super) struct Week {
    /// Origin, weekday and hour.
    cells: Alias,
    /// Visits a week of someone who comes once a day without surges.
    pub(super) visits: f64,
    /// Hours of a day, on foot and by ambulance.
    hours: [Alias; 2],
    monday: bool,
    friday: bool,
}

impl Week {
    pub(super) fn new(task: Task<'_>) -> Self {
        let cells = || ORIGINS.into_iter().flat_map(|origin| (0..7).map(move |weekday| (origin, weekday)));
        let means: Vec<f64> =
            cells().flat_map(|(origin, weekday)| (0..24).map(move |hour| mean(origin, weekday, hour))).collect();
        let hours =
            [Origin::WalkIns, Origin::Ambulances].map(|origin| (0..24).map(|hour| mean(origin, 1, hour)).collect());
        Self {
            cells: alias(&means),
            visits: means.iter().sum(),
            hours: hours.map(|means: Vec<f64>| alias(&means)),
            monday: task.is_on(&LWBS_MONDAY_18H),
            friday: task.is_on(&AMBULANCE_DIVERSION_FRIDAY),
        }
    }

    /// Where a visit belongs, and its minute in the week.
    pub(super) fn draw(&self, stream: &mut Stream) -> (Origin, i32) {
        let cell = self.cells.draw(stream);
        let hour = i32::try_from(cell % (7 * 24)).expect("hours of a week");
        (ORIGINS[cell / (7 * 24)], hour * HOUR + stream.between(0, HOUR - 1))
    }

    /// A minute of the day.
    pub(super) fn minute_of_day(&self, mode: Mode, stream: &mut Stream) -> i32 {
        let hour = i32::try_from(self.hours[mode as usize].draw(stream)).expect("hours of a day");
        hour * HOUR + stream.between(0, HOUR - 1)
    }

    /// Is what visits of an origin belong to planted?
    pub(super) fn has(&self, origin: Origin) -> bool {
        match origin {
            Origin::WalkIns | Origin::Ambulances => true,
            Origin::Monday => self.monday,
            Origin::Friday => self.friday,
        }
    }
}

fn alias(means: &[f64]) -> Alias {
    let weights: Vec<u64> = means.iter().map(|mean| nearest(mean * 1e9).unsigned_abs()).collect();
    Alias::new(&weights).expect("people come")
}

/// Draws the arrivals of people who are not patients of the core. They have no rows, but fill the department.
#[derive(Debug)]
pub(super) struct Public {
    window: Window,
    /// The origins that there are, with their streams, and the mean arrivals by weekday and hour for each arrival a day.
    origins: Vec<(Origin, Purpose, [[f64; 24]; 7])>,
    triage: Purpose,
}

impl Public {
    pub(super) fn new(task: Task<'_>, window: Window) -> Self {
        let means = |origin| std::array::from_fn(|weekday| std::array::from_fn(|hour| mean(origin, weekday, hour)));
        let origin = |origin, name| (origin, task.purpose(name), means(origin));
        let mut origins = vec![origin(Origin::WalkIns, "walk_ins"), origin(Origin::Ambulances, "ambulances")];
        if task.is_on(&LWBS_MONDAY_18H) {
            origins.push(origin(Origin::Monday, "lwbs_monday_18h"));
        }
        if task.is_on(&AMBULANCE_DIVERSION_FRIDAY) {
            origins.push(origin(Origin::Friday, "ambulance_diversion_friday"));
        }
        Self { window, origins, triage: task.purpose("triage") }
    }

    /// The arrivals of a department's day, in no order.
    pub(super) fn arrivals(&self, site: &Site, day: i32) -> Vec<Arrival> {
        let weekday = self.window.weekday(day);
        let day_unit = site.day_unit(day);
        let mut arrivals = Vec::new();
        for (origin, streams, means) in &self.origins {
            let mut stream = streams.stream(day_unit);
            let mode = origin.mode();
            let mut unit = (day_unit * 4 + *origin as u64) * 16_384;
            for (hour, mean) in (0..).zip(means[weekday]) {
                for _ in 0..stream.poisson(site.public_per_day * mean) {
                    let minute = day * DAY + hour * HOUR + stream.between(0, HOUR - 1);
                    let weights = params::TRIAGE_PER_MILLE[mode as usize];
                    let level = level_of(self.triage.stream(unit).weighted(weights, weights.iter().sum()));
                    arrivals.push(Arrival { minute, mode, level, unit });
                    unit += 1;
                }
            }
        }
        arrivals
    }
}

/// The triage level at a position in a list of five.
pub(super) fn level_of(position: usize) -> u8 {
    u8::try_from(position + 1).expect("there are five levels")
}
