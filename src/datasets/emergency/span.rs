//! Minutes of the window from its first midnight, and the spans of some weeks that are generated on their own.

use std::ops::RangeInclusive;

use super::params::{AFTER_MINUTES, BLOCK_HOUR, BLOCK_WEEKS, WARM_UP_MINUTES, WINDOW_DAYS};
use crate::datasets::frame::Window;

/// Minutes of a day.
pub(super) const DAY: i32 = 24 * 60;
/// Minutes of an hour.
pub(super) const HOUR: i32 = 60;
/// Minutes between two snapshots of the beds.
pub(super) const STEP: i32 = 4 * HOUR;

/// Minutes that are generated at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    /// The first minute whose arrivals belong to it.
    pub(super) from: i32,
    /// The minute after the last.
    pub(super) to: i32,
}

impl Span {
    /// The number of spans of a department: weeks begin on Mondays, the first on or before the window's first day.
    pub(super) fn count(window: Window) -> u64 {
        let days = WINDOW_DAYS - first_monday(window);
        u64::from(days.unsigned_abs()).div_ceil(u64::from(BLOCK_WEEKS.unsigned_abs()) * 7)
    }

    /// The span of this number, from 0; the first begins and the last ends with the window.
    pub(super) fn of(window: Window, number: u64) -> Self {
        let boundary = |number: u64| {
            let weeks = i32::try_from(number).expect("a window has few spans") * BLOCK_WEEKS;
            (first_monday(window) + 7 * weeks) * DAY + BLOCK_HOUR * HOUR
        };
        Self { from: if number == 0 { 0 } else { boundary(number) }, to: boundary(number + 1).min(WINDOW_DAYS * DAY) }
    }

    /// Does it hold a minute?
    pub(super) fn holds(self, minute: i32) -> bool {
        (self.from..self.to).contains(&minute)
    }

    /// With the minutes before that are replayed, and those after that compete with its last patients; after the window comes nobody.
    pub(super) fn replayed(self) -> Self {
        Self { from: self.from - WARM_UP_MINUTES, to: (self.to + AFTER_MINUTES).min(WINDOW_DAYS * DAY) }
    }

    /// The days that it touches.
    pub(super) fn days(self) -> RangeInclusive<i32> {
        self.from.div_euclid(DAY)..=(self.to - 1).div_euclid(DAY)
    }
}

fn first_monday(window: Window) -> i32 {
    -i32::try_from(window.weekday(0)).expect("a week has 7 days")
}

/// Minutes from midnight.
pub(super) fn minute_of_day(minute: i32) -> i32 {
    minute.rem_euclid(DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_cover_the_window_without_gap_or_overlap() {
        for first in 20_000..20_007 {
            let window = Window::new(first, first + WINDOW_DAYS - 1);
            let mut next = 0;
            for number in 0..Span::count(window) {
                let span = Span::of(window, number);
                assert_eq!(span.from, next);
                assert!(span.to > span.from, "{first}: {span:?}");
                next = span.to;
            }
            assert_eq!(next, WINDOW_DAYS * DAY);
        }
    }

    #[test]
    fn spans_begin_on_monday_at_five() {
        let window = Window::new(20_004, 20_004 + WINDOW_DAYS - 1);
        let start = Span::of(window, 1).from;
        assert_eq!((window.weekday(start.div_euclid(DAY)), minute_of_day(start)), (0, 300));
    }
}
