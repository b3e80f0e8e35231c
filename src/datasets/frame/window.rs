//! The period that a dataset tells of.

/// Microseconds of a minute.
const MINUTE: i64 = 60_000_000;

/// Days from the first to the last, both included, in days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first day.
    pub first: i32,
    /// The last day.
    pub last: i32,
}

impl Window {
    /// The days from `first` to `last`.
    #[must_use]
    pub fn new(first: i32, last: i32) -> Self {
        Self { first, last }
    }

    /// Does it hold a day?
    #[must_use]
    pub fn holds(self, day: i32) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// The number of its days.
    #[must_use]
    pub fn days(self) -> i32 {
        self.last - self.first + 1
    }

    /// A minute counted from the first midnight, as microseconds since 1970-01-01 00:00.
    #[must_use]
    pub fn timestamp(self, minute: i32) -> i64 {
        (i64::from(self.first) * 24 * 60 + i64::from(minute)) * MINUTE
    }

    /// The weekday of a day counted from the first, Monday 0 to Sunday 6; 1970-01-01 was a Thursday.
    #[must_use]
    pub fn weekday(self, day: i32) -> usize {
        (self.first + day + 3).rem_euclid(7).unsigned_abs() as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_and_weekdays_count_from_the_first_day() {
        // 2024-10-07 was a Monday.
        let window = Window::new(20_003, 20_009);
        assert_eq!((window.weekday(0), window.weekday(6), window.weekday(-1)), (0, 6, 6));
        assert_eq!(window.timestamp(24 * 60), 20_004 * 86_400_000_000);
        assert_eq!((window.days(), window.holds(20_009), window.holds(20_010)), (7, true, false));
    }
}
