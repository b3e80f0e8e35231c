//! The two years of the ledger: which calendar years they touch, and how list prices have risen since they began.

use chrono::{Datelike, NaiveDate};

use super::params;
use crate::calendar;

/// Calendar years that the ledger can touch.
pub const PLAN_YEARS: usize = 3;

/// The two years up to the anchor date.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// First day.
    pub first: i32,
    /// Anchor date, the last day.
    pub today: i32,
    /// The first plan year.
    pub first_year: i32,
    /// 1 January of each plan year.
    new_years: [i32; PLAN_YEARS],
}

impl Window {
    /// The window that ends on a day.
    pub fn new(today: i32) -> Self {
        let first_year = calendar::date(today).year() - 2;
        let new_year = |year| NaiveDate::from_ymd_opt(year, 1, 1).map_or(i32::MAX, calendar::day);
        let new_years = std::array::from_fn(|position| new_year(i32::try_from(position).map_or(0, |n| first_year + n)));
        Self { first: today - params::WINDOW_DAYS, today, first_year, new_years }
    }

    /// Is a day in the window?
    pub fn holds(&self, day: i32) -> bool {
        (self.first..=self.today).contains(&day)
    }

    /// Position of the plan year in which a day of the window lies.
    pub fn plan_year(&self, day: i32) -> usize {
        usize::from(day >= self.new_years[1]) + usize::from(day >= self.new_years[2])
    }

    /// How often list prices have risen up to a day of the window.
    pub fn rises(&self, day: i32) -> usize {
        self.plan_year(day) - self.plan_year(self.first)
    }

    /// Does a day lie in January?
    pub fn is_january(&self, day: i32) -> bool {
        self.new_years.iter().any(|new_year| (0..31).contains(&(day - new_year)))
    }

    /// The latest plan year whose first quarter can be seen, and its 1 January: when a list drops a drug.
    pub fn exclusion(&self) -> (usize, i32) {
        let is_seen = self.new_years[2] + params::EXCLUSION_SEEN_DAYS <= self.today;
        let position = if is_seen { 2 } else { 1 };
        (position, self.new_years[position])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window(year: i32, month: u32, day: u32) -> Window {
        Window::new(calendar::day(NaiveDate::from_ymd_opt(year, month, day).unwrap()))
    }

    #[test]
    fn every_day_lies_in_one_of_three_plan_years() {
        for (year, month, day) in [(2026, 7, 1), (2026, 1, 1), (2026, 12, 31), (2024, 12, 31), (2024, 2, 29)] {
            let window = window(year, month, day);
            for day in window.first..=window.today {
                let position = i32::try_from(window.plan_year(day)).unwrap();
                assert_eq!(calendar::date(day).year(), window.first_year + position);
                assert_eq!(calendar::date(day).month() == 1, window.is_january(day));
            }
        }
    }

    #[test]
    fn a_list_drops_a_drug_where_a_whole_quarter_is_seen() {
        let dropped = |window: Window| calendar::date(window.exclusion().1).year();
        assert_eq!(dropped(window(2026, 3, 31)), 2025);
        assert_eq!(dropped(window(2026, 4, 1)), 2026);
        assert_eq!(dropped(window(2026, 12, 31)), 2026);
    }
}
