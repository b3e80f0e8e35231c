//! When the short recordings are made: two nights, two workouts, one rest; each moves on while the watch is not worn.

use super::params;
use super::plan::Plan;
use super::wear::Wear;
use super::wearer::Wearer;
use crate::datasets::frame::position;

/// What is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Overnight,
    /// The first or the second one, 0 or 1.
    Workout(usize),
    Rest,
}

impl Kind {
    /// Its name in the database.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Overnight => "Overnight",
            Self::Workout(_) => "Workout",
            Self::Rest => "Rest",
        }
    }

    /// Length in minutes.
    pub(super) fn minutes(self) -> i32 {
        match self {
            Self::Overnight => 60,
            Self::Workout(_) => 10,
            Self::Rest => 5,
        }
    }
}

/// The recordings of a watch, by the last digit of their number.
const KINDS: [Kind; RECORDINGS] = [Kind::Overnight, Kind::Overnight, Kind::Workout(0), Kind::Workout(1), Kind::Rest];

/// The number of recordings of a watch.
pub(super) const RECORDINGS: usize = 5;

/// The hour and minute of a recording.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recording {
    pub(super) kind: Kind,
    /// Hour of the monitoring.
    pub(super) hour: i32,
    /// Minute of the hour at which it begins.
    pub(super) minute: i32,
}

/// When they are meant to be made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Intended([Recording; RECORDINGS]);

impl Intended {
    /// Random days and hours, different ones for recordings of a kind.
    pub(super) fn draw(plan: &Plan<'_>, wearer: &Wearer) -> Self {
        let mut stream = plan.stream("recordings", wearer.patient);
        let mut days = [0; RECORDINGS];
        for first in [0, 2] {
            days[first] = stream.between(0, wearer.days() - 1);
            let later = stream.between(1, wearer.days() - 1);
            days[first + 1] = (days[first] + later) % wearer.days();
        }
        days[4] = stream.between(0, wearer.days() - 1);
        let mut number = 0;
        Self(KINDS.map(|kind| {
            let day = days[number];
            number += 1;
            let (earliest, latest) = params::WORKOUT_HOURS_OF_DAY;
            let hour = stream.between(earliest, latest);
            let minute = stream.between(0, 60 - kind.minutes());
            let hour = if kind == Kind::Overnight { params::OVERNIGHT_HOUR } else { hour };
            Recording { kind, hour: 24 * day + hour, minute }
        }))
    }

    /// The hour of the recording at rest.
    pub(super) fn rest_hour(&self) -> i32 {
        self.0[RECORDINGS - 1].hour
    }

    /// When they are made: at the intended hour, or the same hour of the first day after it on which the watch is worn and nothing
    /// else is recorded; a rest rather later the same day. `None` where there is no such hour.
    pub(super) fn place(&self, wearer: &Wearer, wear: &[Wear]) -> [Option<Recording>; RECORDINGS] {
        let mut taken: [Option<i32>; RECORDINGS] = [None; RECORDINGS];
        let mut number = 0;
        self.0.map(|recording| {
            let free = |hour: i32, taken: &[Option<i32>]| {
                matches!(wear[position(hour)], Wear::Worn(_)) && !taken.contains(&Some(hour))
            };
            let later =
                if recording.kind == Kind::Rest { params::WORKOUT_HOURS_OF_DAY.1 - recording.hour % 24 } else { 0 };
            let hours = (0..wearer.days()).flat_map(|days| (0..=later).map(move |hours| 24 * days + hours));
            let found = hours.map(|on| (recording.hour + on) % wearer.hours()).find(|&hour| free(hour, &taken));
            taken[number] = found;
            number += 1;
            found.map(|hour| Recording { hour, ..recording })
        })
    }
}
