//! How demand for care changes from month to month: seasons that return every year, the waves of COVID-19, and slow growth.

use super::conditions::{CONDITIONS, COVID};

/// Weights of the conditions.
pub type Weights = [u32; CONDITIONS.len()];

/// New hospital admissions with COVID-19 in the US, thousands a week, mean of each month of 2020 to 2025 (CDC, National Healthcare
/// Safety Network, recalled and rounded; before August 2020 chosen).
const COVID_WAVES: [[f64; 12]; 6] = [
    [0.0, 1.0, 20.0, 50.0, 30.0, 25.0, 40.0, 36.0, 27.0, 34.0, 70.0, 100.0],
    [112.0, 60.0, 35.0, 38.0, 27.0, 13.0, 25.0, 75.0, 75.0, 45.0, 40.0, 60.0],
    [135.0, 62.0, 17.0, 11.0, 20.0, 30.0, 42.0, 41.0, 29.0, 23.0, 25.0, 36.0],
    [38.0, 26.0, 19.0, 13.0, 8.5, 6.5, 7.5, 15.0, 19.0, 16.0, 18.0, 28.0],
    [32.0, 19.0, 11.0, 6.0, 4.5, 4.5, 8.0, 11.5, 10.0, 6.5, 5.0, 7.5],
    [11.0, 8.5, 5.5, 3.5, 2.5, 2.5, 3.0, 6.0, 7.0, 4.5, 3.5, 5.5],
];

/// Thousands a week in a month with index 100: the mean of 2022 to 2025.
const COVID_MEAN: f64 = 17.5;

/// From 2026 on a year is as the mean of 2024 and 2025 (chosen).
const COVID_LATER: f64 = 7.6;

/// Growth of all demand in a year (chosen: about that of the population of 65 and over).
const GROWTH: f64 = 0.02;

/// Demand by month from the first of a year on.
#[derive(Debug)]
pub struct Seasons {
    first_year: i32,
    /// By month and condition, mean 100.
    factors: Vec<Weights>,
    /// By month, all demand together in per mille of the busiest month.
    busy: Vec<u32>,
}

impl Seasons {
    /// The months of the years from `first_year` to `last_year`; `usual` are the weights of the conditions in people of all ages.
    #[must_use]
    pub fn new(first_year: i32, last_year: i32, usual: &[f64; CONDITIONS.len()]) -> Self {
        let months = (first_year..=last_year).flat_map(|year| (0..12).map(move |month| (year, month)));
        let factors: Vec<Weights> =
            months.map(|(year, month)| std::array::from_fn(|c| factor(c, year, month))).collect();
        let level = |(place, factors): (usize, &Weights)| {
            let demand: f64 = factors.iter().zip(usual).map(|(&factor, usual)| f64::from(factor) * usual).sum();
            demand * (1.0 + GROWTH * number(place) / 12.0)
        };
        let levels: Vec<f64> = factors.iter().enumerate().map(level).collect();
        let most = levels.iter().copied().fold(f64::MIN, f64::max);
        let busy = levels.iter().map(|level| rounded(level / most * 1_000.0)).collect();
        Self { first_year, factors, busy }
    }

    fn place(&self, year: i32, month: u8) -> usize {
        (year - self.first_year).unsigned_abs() as usize * 12 + usize::from(month - 1)
    }

    /// What the weights of the conditions are multiplied by in a month, mean 100.
    #[inline]
    #[must_use]
    pub fn factors(&self, year: i32, month: u8) -> &Weights {
        &self.factors[self.place(year, month)]
    }

    /// All demand of a month, in per mille of the busiest month.
    #[inline]
    #[must_use]
    pub fn busy(&self, year: i32, month: u8) -> u32 {
        self.busy[self.place(year, month)]
    }
}

fn factor(condition: usize, year: i32, month: usize) -> u32 {
    let season = CONDITIONS[condition].season[month];
    rounded(match condition {
        COVID if year < 2020 => 0.0,
        COVID => {
            let waves = COVID_WAVES.get((year - 2020).unsigned_abs() as usize);
            waves.map_or(COVID_LATER * season / 100.0, |waves| waves[month]) * 100.0 / COVID_MEAN
        }
        _ => season,
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and not negative")]
fn rounded(value: f64) -> u32 {
    libm::round(value) as u32
}

#[allow(clippy::cast_precision_loss, reason = "months")]
fn number(place: usize) -> f64 {
    place as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::FLU;

    #[test]
    fn winters_are_busy_and_covid_comes_in_waves() {
        let seasons = Seasons::new(2019, 2035, &[1.0; CONDITIONS.len()]);
        assert!(seasons.factors(2024, 2)[FLU] > 10 * seasons.factors(2024, 7)[FLU]);
        assert_eq!(seasons.factors(2019, 12)[COVID], 0);
        assert!(seasons.factors(2022, 1)[COVID] > 5 * seasons.factors(2022, 4)[COVID]);
        assert!(seasons.factors(2034, 1)[COVID] > seasons.factors(2034, 5)[COVID]);
        assert!((2019..=2035).all(|year| (1..=12).all(|month| (100..=1_000).contains(&seasons.busy(year, month)))));
    }
}
