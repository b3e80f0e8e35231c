//! Time within the window: minutes and days from its first midnight, and the blocks of weeks that are generated on their own.

use super::params::{AFTER_MINUTES, BLOCK_HOUR, BLOCK_WEEKS, WARM_UP_MINUTES, WINDOW_DAYS};

/// Minutes of a day.
pub(super) const DAY: i32 = 24 * 60;
/// Minutes of an hour.
pub(super) const HOUR: i32 = 60;
/// Minutes between two snapshots of the beds.
pub(super) const STEP: i32 = 4 * HOUR;

/// Turns minutes and days of the window into those of the world.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    /// The first day of the window, in days since 1970-01-01.
    origin: i32,
}

/// The minutes of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// The first minute whose arrivals belong to the block.
    pub(super) from: i32,
    /// The minute after the last.
    pub(super) to: i32,
}

impl Clock {
    /// The clock of the window that ends on the day before `today`.
    pub(super) fn new(today: i32) -> Self {
        Self { origin: today - WINDOW_DAYS }
    }

    /// A day of the window in days since 1970-01-01.
    pub(super) fn date(self, day: i32) -> i32 {
        self.origin + day
    }

    /// A minute of the window in microseconds since 1970-01-01.
    pub(super) fn timestamp(self, minute: i32) -> i64 {
        (i64::from(self.origin) * i64::from(DAY) + i64::from(minute)) * 60_000_000
    }

    /// The weekday of a day of the window, Monday 0 to Sunday 6; 1970-01-01 was a Thursday.
    pub(super) fn weekday(self, day: i32) -> usize {
        (self.date(day) + 3).rem_euclid(7).unsigned_abs() as usize
    }

    /// The number of blocks: weeks begin on Mondays, the first on or before the window's first day.
    pub(super) fn blocks(self) -> u64 {
        let days = WINDOW_DAYS - self.first_monday();
        u64::from(days.unsigned_abs()).div_ceil(u64::from(BLOCK_WEEKS.unsigned_abs()) * 7)
    }

    /// The minutes of a block; the first begins and the last ends with the window.
    pub(super) fn span(self, block: u64) -> Span {
        let boundary = |number: u64| {
            let weeks = i32::try_from(number).expect("a window has few blocks") * BLOCK_WEEKS;
            (self.first_monday() + 7 * weeks) * DAY + BLOCK_HOUR * HOUR
        };
        Span { from: if block == 0 { 0 } else { boundary(block) }, to: boundary(block + 1).min(WINDOW_DAYS * DAY) }
    }

    fn first_monday(self) -> i32 {
        -i32::try_from(self.weekday(0)).expect("a week has 7 days")
    }
}

impl Span {
    /// Does a minute belong to the block?
    pub(super) fn holds(self, minute: i32) -> bool {
        (self.from..self.to).contains(&minute)
    }

    /// With the minutes before that are replayed, and those after that compete with its last patients; after the window comes nobody.
    pub(super) fn replayed(self) -> Self {
        Self { from: self.from - WARM_UP_MINUTES, to: (self.to + AFTER_MINUTES).min(WINDOW_DAYS * DAY) }
    }

    /// The days that it touches.
    pub(super) fn days(self) -> std::ops::RangeInclusive<i32> {
        self.from.div_euclid(DAY)..=(self.to - 1).div_euclid(DAY)
    }
}

/// Minutes from midnight.
pub(super) fn minute_of_day(minute: i32) -> i32 {
    minute.rem_euclid(DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_cover_the_window_without_gap_or_overlap() {
        for today in 20_000..20_007 {
            let clock = Clock::new(today);
            let mut next = 0;
            for block in 0..clock.blocks() {
                let span = clock.span(block);
                assert_eq!(span.from, next);
                assert!(span.to > span.from, "{today}: {span:?}");
                next = span.to;
            }
            assert_eq!(next, WINDOW_DAYS * DAY);
        }
    }

    #[test]
    fn blocks_begin_on_monday_at_five() {
        let clock = Clock::new(20_003);
        let start = clock.span(1).from;
        assert_eq!((clock.weekday(start.div_euclid(DAY)), minute_of_day(start)), (0, 300));
        // 2024-10-07 was a Monday.
        assert_eq!(Clock { origin: 20_003 }.weekday(0), 0);
    }
}
