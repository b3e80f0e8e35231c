//! On which days people go to a pharmacy: less at weekends, when some are shut, and rarely on holidays; what is put off is made up for on the
//! days after.

use super::chart::Chart;
use super::params;
use crate::calendar;
use crate::datasets::frame::Window;
use crate::random::{Chance, Stream};

/// The days of the ledger, with the chance that one who could go does.
#[derive(Debug)]
pub(super) struct Openings {
    first: i32,
    chances: Vec<Chance>,
}

impl Openings {
    pub(super) fn new(window: Window) -> Self {
        let chance = |day: i32| {
            let weekday = params::GOES_BY_WEEKDAY[window.weekday(day - window.first)];
            let is_holiday = calendar::holiday(calendar::date(day)).is_some();
            Chance::new(if is_holiday { weekday * params::GOES_ON_HOLIDAYS } else { weekday })
        };
        Self { first: window.first, chances: (window.first..=window.last).map(chance).collect() }
    }

    /// The day on which a member goes who could from `day` on: never one in hospital, and within days.
    pub(super) fn visit(&self, day: i32, chart: &Chart, stream: &mut Stream) -> i32 {
        let mut day = chart.at_home(day);
        for _ in 0..params::PUT_OFF_DAYS {
            let place = usize::try_from(day - self.first).ok();
            let chance = place.and_then(|place| self.chances.get(place));
            if chance.is_none_or(|&chance| stream.chance(chance)) {
                break;
            }
            day = chart.at_home(day + 1);
        }
        day
    }
}
