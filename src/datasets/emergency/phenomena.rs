//! What is planted, and what depends on it.

use super::tables::{AMBULANCE_DIVERSIONS, BED_SNAPSHOTS, ED_EVENTS, ED_VISITS};
use crate::datasets::frame::{Change, Phenomenon};

/// Whatever changes how many patients are there changes the queue, and so everything after it.
const THE_QUEUE: &[Change] = &[
    Change::Rows(&ED_VISITS),
    Change::Rows(&ED_EVENTS),
    Change::Rows(&AMBULANCE_DIVERSIONS),
    Change::Columns(&BED_SNAPSHOTS, &["waiting_count", "in_treatment_count", "boarding_count"]),
];

/// A few patients make half of the visits.
pub(super) static FREQUENT_FLYERS: Phenomenon = Phenomenon {
    name: "frequent_flyers",
    story: "One patient in forty comes again and again: the busiest 5 % of the patients of the departments make nearly half of the visits, about 25 \
            each in two years, and three quarters of them have no stable home. They come in crisis, drunk, in pain, or for shelter.",
    changes: THE_QUEUE,
};

/// Ambulances are sent elsewhere on Friday nights.
pub(super) static AMBULANCE_DIVERSION_FRIDAY: Phenomenon = Phenomenon {
    name: "ambulance_diversion_friday",
    story: "From Friday 20:00 to Saturday 2:00 five times as many ambulances come as at other times, and three in four diversions start \
            then, or in the two hours after it; that is a twentieth of the week.",
    changes: THE_QUEUE,
};

/// Nobody is placed while shifts change.
pub(super) static SHIFT_CHANGE_SPIKE: Phenomenon = Phenomenon {
    name: "shift_change_spike",
    story: "While shifts change, from 7:00 to 7:50 and from 19:00 to 19:50, no patient of level 3 to 5 is placed in a bay: those who come \
            in these hours wait half as long again for a doctor as those who come two hours before or after.",
    changes: THE_QUEUE,
};

/// A full ICU blocks the way up.
pub(super) static BED_BLOCK_BOARDING: Phenomenon = Phenomenon {
    name: "bed_block_boarding",
    story: "Patients admitted to the ICU board in the department for 12 hours (median) when the ICU is full, and for 2.6 hours when it is \
            not. It is full a third of the time, most often from Tuesday to Thursday.",
    changes: &[
        Change::Columns(&ED_VISITS, &["boarding_hours", "actual_departure_time"]),
        Change::Columns(&ED_EVENTS, &["event_time"]),
        Change::Columns(&AMBULANCE_DIVERSIONS, &["ed_census_at_start"]),
        Change::Columns(&BED_SNAPSHOTS, &["boarding_count"]),
    ],
};

/// Patients walk out on Monday evenings.
pub(super) static LWBS_MONDAY_18H: Phenomenon = Phenomenon {
    name: "lwbs_monday_18h",
    story: "On Mondays from 15:00 to 19:00 the arrivals on foot are nearly twice as many; the queue reaches its peak at 18 h, when about one \
            in seven of those who arrive leaves before a doctor comes, against one in forty overall.",
    changes: THE_QUEUE,
};

/// The time is lost behind the doctor.
pub(super) static DELAY_AFTER_DOCTOR: Phenomenon = Phenomenon {
    name: "delay_after_doctor",
    story: "Four fifths of the minutes of the patients who are seen pass after the first contact with a doctor: in tests, care, decisions, \
            and waits for the exit or for a bed upstairs. Without it these stages, boarding apart, take a quarter of their time.",
    changes: THE_QUEUE,
};

/// The beds upstairs are the bottleneck.
pub(super) static BOTTLENECK_IS_BEDS: Phenomenon = Phenomenon {
    name: "bottleneck_is_beds",
    story: "In the slowest tenth of the stays nearly half of the minutes pass between the decision and the exit, in boarding for the most \
            part, while triage takes below 10 minutes and the laboratory about 50 everywhere. Without it admitted patients go up as \
            fast as others go home, unless the ICU is full.",
    changes: THE_QUEUE,
};
