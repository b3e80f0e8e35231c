//! When a watch is worn: until the battery is low, then it charges, or lies forgotten on the charger; not in hospital (step 9).

use super::course::Event;
use super::draw::within;
use super::generate::Plan;
use super::params;
use super::phenomena::DATA_GAPS;
use super::rounding::{place, whole};
use super::wearer::Wearer;

/// What a watch does in an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl Wear {
    /// Why there is no reading; of several reasons for one gap, the one that is told.
    pub(super) fn cause(self) -> &'static str {
        match self {
            Self::Worn(_) => "",
            Self::Charging => "charging",
            Self::Forgotten => "forgot",
            Self::Hospital => "hospital",
        }
    }
}

/// What the watch does hour by hour.
pub(super) fn draw(plan: &Plan<'_>, wearer: &Wearer, events: &[Event], hours: &mut Vec<Wear>) {
    let mut stream = plan.stream("battery", wearer.patient);
    let mut charging = plan.stream("charging", wearer.patient);
    let mut forgetting = plan.stream("data_gaps", wearer.patient);
    let forgets = plan.task.is_on(&DATA_GAPS);
    let mut level = 100.0;
    let mut low = within(&mut charging, params::CHARGING_LEVEL);
    let (mut left, mut reason) = (0, Wear::Charging);
    hours.clear();
    hours.resize(place(plan.hours()), Wear::Worn(0));
    for stay in events.iter().filter_map(Event::hours_in_hospital) {
        let end = (place(*stay.end()) + 1).min(hours.len());
        hours[place(*stay.start())..end].fill(Wear::Hospital);
    }
    for hour in hours {
        let used = within(&mut stream, params::BATTERY_USE);
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
        *hour = Wear::Worn(whole(level, 0, 100));
        if level < low {
            let forgotten = forgetting.chance(params::FORGOTTEN);
            let long = forgetting.between(params::FORGOTTEN_HOURS.0, params::FORGOTTEN_HOURS.1);
            let short = charging.between(params::CHARGING_HOURS.0, params::CHARGING_HOURS.1);
            (left, reason) = if forgotten && forgets { (long, Wear::Forgotten) } else { (short, Wear::Charging) };
            level = 100.0;
            low = within(&mut charging, params::CHARGING_LEVEL);
        }
    }
}
