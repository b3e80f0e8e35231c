//! The calendar years that the ledger touches: in which of them a day lies, and how list prices have risen by then.

use chrono::{Datelike, NaiveDate};

use super::params;
use crate::calendar;
use crate::datasets::frame::Window;

/// Calendar years that the ledger can touch.
pub(super) const PLAN_YEARS: usize = 3;

/// The calendar years of the two years up to the anchor date.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlanYears {
    /// The days of the ledger.
    pub(super) window: Window,
    /// The first plan year.
    pub(super) first: i32,
    /// 1 January of each plan year.
    new_years: [i32; PLAN_YEARS],
}

impl PlanYears {
    /// The years of the ledger that ends on a day.
    pub(super) fn new(today: i32) -> Self {
        let first = calendar::date(today).year() - 2;
        let new_year = |year| NaiveDate::from_ymd_opt(year, 1, 1).map_or(i32::MAX, calendar::day);
        let new_years = std::array::from_fn(|position| new_year(i32::try_from(position).map_or(0, |n| first + n)));
        Self { window: Window::new(today - params::WINDOW_DAYS, today), first, new_years }
    }

    /// Position of the plan year in which a day of the window lies.
    pub(super) fn position(&self, day: i32) -> usize {
        usize::from(day >= self.new_years[1]) + usize::from(day >= self.new_years[2])
    }

    /// How often list prices have risen up to a day of the window.
    pub(super) fn rises(&self, day: i32) -> usize {
        self.position(day) - self.position(self.window.first)
    }

    /// Does a day lie in January?
    pub(super) fn is_january(&self, day: i32) -> bool {
        self.new_years.iter().any(|new_year| (0..31).contains(&(day - new_year)))
    }

    /// The latest plan year whose first quarter can be seen, and its 1 January: when a list drops a drug.
    pub(super) fn exclusion(&self) -> (usize, i32) {
        let is_seen = self.new_years[2] + params::EXCLUSION_SEEN_DAYS <= self.window.last;
        let position = if is_seen { 2 } else { 1 };
        (position, self.new_years[position])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ending(year: i32, month: u32, day: u32) -> PlanYears {
        PlanYears::new(calendar::day(NaiveDate::from_ymd_opt(year, month, day).unwrap()))
    }

    #[test]
    fn every_day_lies_in_one_of_three_plan_years() {
        for (year, month, day) in [(2026, 7, 1), (2026, 1, 1), (2026, 12, 31), (2024, 12, 31), (2024, 2, 29)] {
            let years = ending(year, month, day);
            for day in years.window.first..=years.window.last {
                let position = i32::try_from(years.position(day)).unwrap();
                assert_eq!(calendar::date(day).year(), years.first + position);
                assert_eq!(calendar::date(day).month() == 1, years.is_january(day));
            }
        }
    }

    #[test]
    fn a_list_drops_a_drug_where_a_whole_quarter_is_seen() {
        let dropped = |years: PlanYears| calendar::date(years.exclusion().1).year();
        assert_eq!(dropped(ending(2026, 3, 31)), 2025);
        assert_eq!(dropped(ending(2026, 4, 1)), 2026);
        assert_eq!(dropped(ending(2026, 12, 31)), 2026);
    }
}
