//! Day numbers and the calendar: days since 1970-01-01 inside the program, `chrono` for what months and years mean.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

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

/// The federal holidays of 5 USC 6103 on their own dates, by today's law, but Martin Luther King's birthday from 1986 and Juneteenth
/// from 2021, their first years.
#[must_use]
pub fn holiday(date: NaiveDate) -> Option<&'static str> {
    let week = date.day0() / 7 + 1;
    let is_last_of_may = date.day() + 7 > 31;
    match (date.month(), date.weekday(), date.day()) {
        (1, _, 1) => Some("New Year's Day"),
        (1, Weekday::Mon, _) if week == 3 && date.year() >= 1986 => Some("Birthday of Martin Luther King, Jr."),
        (2, Weekday::Mon, _) if week == 3 => Some("Washington's Birthday"),
        (5, Weekday::Mon, _) if is_last_of_may => Some("Memorial Day"),
        (6, _, 19) if date.year() >= 2021 => Some("Juneteenth National Independence Day"),
        (7, _, 4) => Some("Independence Day"),
        (9, Weekday::Mon, _) if week == 1 => Some("Labor Day"),
        (10, Weekday::Mon, _) if week == 2 => Some("Columbus Day"),
        (11, _, 11) => Some("Veterans Day"),
        (11, Weekday::Thu, _) if week == 4 => Some("Thanksgiving Day"),
        (12, _, 25) => Some("Christmas Day"),
        _ => None,
    }
}

/// Is it Monday to Friday and no federal holiday?
#[must_use]
pub fn is_business_day(date: NaiveDate) -> bool {
    !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && holiday(date).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holidays_of_2026_are_those_the_government_lists() {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date");
        let found: Vec<String> = first
            .iter_days()
            .take(365)
            .filter(|date| holiday(*date).is_some())
            .map(|date| date.format("%m-%d").to_string())
            .collect();
        let listed =
            ["01-01", "01-19", "02-16", "05-25", "06-19", "07-04", "09-07", "10-12", "11-11", "11-26", "12-25"];
        assert_eq!(found, listed);
    }
}
