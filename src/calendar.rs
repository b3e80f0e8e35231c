//! Day numbers and the calendar: days since 1970-01-01 inside the program, `chrono` for what months and years mean.

use chrono::{Datelike, Days, Months, NaiveDate};

const EPOCH: NaiveDate = NaiveDate::from_ymd_opt(1970, 1, 1).expect("a valid date");

/// The date of a day number.
#[must_use]
pub fn date(day: i32) -> NaiveDate {
    let distance = Days::new(u64::from(day.unsigned_abs()));
    let shifted = if day < 0 { EPOCH.checked_sub_days(distance) } else { EPOCH.checked_add_days(distance) };
    shifted.unwrap_or(if day < 0 { NaiveDate::MIN } else { NaiveDate::MAX })
}

/// The day number of a date.
#[must_use]
pub fn day(date: NaiveDate) -> i32 {
    i32::try_from(date.signed_duration_since(EPOCH).num_days()).expect("chrono's dates lie within 2^31 days of 1970")
}

/// Completed years from `birth` to `on`; a person born on 29 February has a birthday on 1 March in common years.
#[must_use]
pub fn age(birth: NaiveDate, on: NaiveDate) -> i32 {
    let years = on.year() - birth.year();
    if (on.month(), on.day()) < (birth.month(), birth.day()) { years - 1 } else { years }
}

/// The day `months` later, the last day of the month where that month is shorter.
#[must_use]
pub fn add_months(day_number: i32, months: u32) -> i32 {
    date(day_number).checked_add_months(Months::new(months)).map_or(i32::MAX, day)
}
