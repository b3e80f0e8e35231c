//! A table of the days of the simulation: year, month and day by look-up, since ages and seasons are asked for every visit.

use chrono::Datelike;

use crate::calendar;

/// Year, month and day of a day number.
#[derive(Clone, Copy, Debug)]
pub struct Civil {
    /// Calendar year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

impl Civil {
    /// Completed years from a birth to this day; someone born on 29 February has the birthday on 1 March in common years.
    #[inline]
    #[must_use]
    pub fn years_since(self, birth: Self) -> i32 {
        self.year - birth.year - i32::from((self.month, self.day) < (birth.month, birth.day))
    }
}

/// Consecutive days.
#[derive(Debug)]
pub struct Days {
    first: i32,
    civil: Vec<Civil>,
}

impl Days {
    /// The days from `first` to `last`, both included.
    #[must_use]
    pub fn new(first: i32, last: i32) -> Self {
        let civil = (first..=last)
            .map(|day| {
                let date = calendar::date(day);
                let byte = |value: u32| u8::try_from(value).expect("months and days are below 32");
                Civil { year: date.year(), month: byte(date.month()), day: byte(date.day()) }
            })
            .collect();
        Self { first, civil }
    }

    /// Year, month and day of a day number inside the range.
    ///
    /// # Panics
    /// Outside the range.
    #[inline]
    #[must_use]
    pub fn civil(&self, day: i32) -> Civil {
        self.civil[usize::try_from(day - self.first).expect("the day lies in the simulation")]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn ages_agree_with_the_calendar(birth in -30_000i32..20_000, lived in 0i32..40_000) {
            let days = Days::new(birth, birth + lived);
            let age = days.civil(birth + lived).years_since(days.civil(birth));
            prop_assert_eq!(age, calendar::age(calendar::date(birth), calendar::date(birth + lived)));
        }
    }

    #[test]
    fn leap_day_children_turn_a_year_older_on_the_first_of_march() {
        let day = |y, m, d| calendar::day(NaiveDate::from_ymd_opt(y, m, d).expect("a date"));
        let days = Days::new(day(2020, 1, 1), day(2024, 12, 31));
        let age = |y, m, d| days.civil(day(y, m, d)).years_since(days.civil(day(2020, 2, 29)));
        assert_eq!((age(2021, 2, 28), age(2021, 3, 1), age(2024, 2, 28), age(2024, 2, 29)), (0, 1, 3, 4));
    }
}
