//! A table of the days of the simulation: year, month, day, weekday and holidays by look-up, since they are asked for every visit; and
//! the rhythm of the week that care follows.

use chrono::Datelike;

use crate::calendar;
use crate::random::{Chance, Stream};

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

/// On which days of the week something happens.
#[derive(Debug)]
pub struct Rhythm {
    /// Monday to Sunday, in per mille.
    weekdays: [u32; 7],
    /// Share of what falls on a holiday that stays there.
    on_holidays: Chance,
}

/// What was arranged before: Monday to Friday, and less on Fridays, since most goes home a day later. (Chosen.)
pub static PLANNED: Rhythm = Rhythm { weekdays: [222, 226, 220, 200, 122, 6, 4], on_holidays: Chance::new(0.04) };

/// What cannot wait: all week, with a peak on Mondays (chosen).
pub static ACUTE: Rhythm = Rhythm { weekdays: [158, 150, 146, 144, 144, 130, 128], on_holidays: Chance::new(0.9) };

/// Births: SSA daily US births 2010-2014, published by FiveThirtyEight (CC BY 4.0), by weekday; holidays have 0.58 to 0.93 of them.
pub static BIRTHS: Rhythm = Rhythm { weekdays: [152, 166, 162, 161, 158, 107, 94], on_holidays: Chance::new(0.7) };

/// A day of the table.
#[derive(Clone, Copy, Debug)]
struct Day {
    civil: Civil,
    /// 0 Monday to 6 Sunday.
    weekday: u8,
    is_holiday: bool,
}

/// Consecutive days.
#[derive(Debug)]
pub struct Days {
    first: i32,
    days: Vec<Day>,
}

impl Days {
    /// The days from `first` to `last`, both included.
    #[must_use]
    pub fn new(first: i32, last: i32) -> Self {
        let days = (first..=last)
            .map(|day| {
                let date = calendar::date(day);
                let byte = |value: u32| u8::try_from(value).expect("months and days are below 32");
                Day {
                    civil: Civil { year: date.year(), month: byte(date.month()), day: byte(date.day()) },
                    weekday: byte(date.weekday().num_days_from_monday()),
                    is_holiday: calendar::holiday(date).is_some(),
                }
            })
            .collect();
        Self { first, days }
    }

    #[inline]
    fn at(&self, day: i32) -> Day {
        self.days[usize::try_from(day - self.first).expect("the day lies in the simulation")]
    }

    /// Year, month and day of a day number inside the range.
    ///
    /// # Panics
    /// Outside the range.
    #[inline]
    #[must_use]
    pub fn civil(&self, day: i32) -> Civil {
        self.at(day).civil
    }

    /// Is it a Saturday or Sunday?
    ///
    /// # Panics
    /// Outside the range.
    #[must_use]
    pub fn is_weekend(&self, day: i32) -> bool {
        self.at(day).weekday >= 5
    }

    /// Is it Monday to Friday and no federal holiday?
    ///
    /// # Panics
    /// Outside the range.
    #[must_use]
    pub fn is_business_day(&self, day: i32) -> bool {
        let Day { weekday, is_holiday, .. } = self.at(day);
        weekday < 5 && !is_holiday
    }

    /// A day of the week of `target`, by the rhythm; from `low` to `high`, both inside the range.
    ///
    /// # Panics
    /// Outside the range.
    pub fn in_week(&self, target: i32, rhythm: &Rhythm, (low, high): (i32, i32), stream: &mut Stream) -> i32 {
        let monday = target - i32::from(self.at(target).weekday);
        for _ in 0..4 {
            let weekday = stream.weighted(rhythm.weekdays, 1_000);
            let day = monday + i32::try_from(weekday).expect("below 7");
            if (low..=high).contains(&day) && (!self.at(day).is_holiday || stream.chance(rhythm.on_holidays)) {
                return day;
            }
        }
        self.open_from(target.clamp(low, high), high)
    }

    /// The first business day of a week's length from `day` on and up to `high`; `day` itself if there is none.
    ///
    /// # Panics
    /// Outside the range.
    #[must_use]
    pub fn open_from(&self, day: i32, high: i32) -> i32 {
        (day..=high.min(day + 6)).find(|&day| self.is_business_day(day)).unwrap_or(day)
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

    #[test]
    fn weeks_follow_their_rhythm() {
        let first = calendar::day(NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date"));
        let days = Days::new(first, first + 364);
        let mut stream = crate::random::Purpose::new(1, "test", "days").stream(0);
        let mut drawn = |rhythm: &Rhythm| {
            let mut counts = [0u32; 2];
            for _ in 0..20_000 {
                let target = stream.between(first, first + 364);
                let day = days.in_week(target, rhythm, (first, first + 364), &mut stream);
                assert!((day - target).abs() <= 6);
                counts[0] += u32::from(days.is_weekend(day));
                counts[1] += u32::from(!days.is_business_day(day) && !days.is_weekend(day));
            }
            counts
        };
        let (planned, acute) = (drawn(&PLANNED), drawn(&ACUTE));
        assert!(planned[0] < 400 && (4_900..5_400).contains(&acute[0]), "{planned:?} {acute:?}");
        // Ten of the eleven holidays fall on other days than Saturday and Sunday; they have 2.7 % of the days.
        assert!(planned[1] < 60 && (400..620).contains(&acute[1]), "{planned:?} {acute:?}");
    }
}
