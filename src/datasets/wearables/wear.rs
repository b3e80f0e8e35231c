//! When a watch is worn: until the battery is low, then it charges, or lies forgotten on the charger; not in hospital.

use std::ops::RangeInclusive;

use super::params;
use super::phenomena::DATA_GAPS;
use super::plan::Plan;
use super::wearer::Wearer;
use crate::datasets::frame::{nearest_within, position};

/// What a watch does in an hour; of several reasons for a gap the later one here explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wear {
    /// It is worn, and has this much battery in per cent at the end of the hour.
    Worn(i16),
    /// It charges.
    Charging,
    /// It lies forgotten on the charger.
    Forgotten,
    /// It is off, its wearer in hospital.
    Hospital,
}

/// What the watch does hour by hour, around the stays in hospital.
pub(super) fn draw(plan: &Plan<'_>, wearer: &Wearer, hospital_stays: &[RangeInclusive<i32>], hours: &mut Vec<Wear>) {
    let mut stream = plan.stream("battery", wearer.patient);
    let mut charging = plan.stream("charging", wearer.patient);
    let mut forgetting = plan.stream("data_gaps", wearer.patient);
    let forgets = plan.task.is_on(&DATA_GAPS);
    let mut level = 100.0;
    let mut low = charging.in_range(params::CHARGING_LEVEL);
    let (mut left, mut reason) = (0, Wear::Charging);
    hours.clear();
    hours.resize(position(wearer.hours()), Wear::Worn(0));
    for stay in hospital_stays {
        let end = (position(*stay.end()) + 1).min(hours.len());
        hours[position(*stay.start().max(&0))..end].fill(Wear::Hospital);
    }
    for hour in hours {
        let used = stream.in_range(params::BATTERY_USE);
        if left > 0 {
            left -= 1;
            if *hour != Wear::Hospital {
                *hour = reason;
            }
            continue;
        }
        if *hour == Wear::Hospital {
            continue;
        }
        level -= used;
        *hour = Wear::Worn(nearest_within(level, 0, 100));
        if level < low {
            let forgotten = forgetting.chance(params::FORGOTTEN);
            let long = forgetting.between(params::FORGOTTEN_HOURS.0, params::FORGOTTEN_HOURS.1);
            let short = charging.between(params::CHARGING_HOURS.0, params::CHARGING_HOURS.1);
            (left, reason) = if forgotten && forgets { (long, Wear::Forgotten) } else { (short, Wear::Charging) };
            level = 100.0;
            low = charging.in_range(params::CHARGING_LEVEL);
        }
    }
}
