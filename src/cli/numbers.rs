//! Numbers as people write and read them: with separators, and with units.

use std::str::FromStr;
use std::time::Duration;

use crate::error::Error;
pub use crate::numbers::separated;

/// Reads a whole number, `50000`, `50_000` or `50,000`.
pub fn whole<T: FromStr>(text: &str) -> Result<T, String> {
    let refused = || format!("`{text}` is not a whole number in the accepted range");
    if text.contains(',') {
        let mut groups = text.split(',');
        let first = groups.next().unwrap_or_default();
        let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
        let is_group = |group: &str| group.len() == 3 && digits(group);
        if !(1..=3).contains(&first.len()) || !digits(first) || !groups.all(is_group) {
            return Err(refused());
        }
    }
    text.replace([',', '_'], "").parse().map_err(|_| refused())
}

/// More threads or connections than any machine makes use of.
const MAX_WORKERS: usize = 1_024;

/// The number of workers that was asked for, or the usual one.
pub fn workers(option: &'static str, asked: Option<usize>, usual: usize) -> Result<usize, Error> {
    let workers = asked.unwrap_or(usual);
    if (1..=MAX_WORKERS).contains(&workers) {
        return Ok(workers);
    }
    Err(Error::Option { option, reason: format!("`{workers}` is not between 1 and {MAX_WORKERS}") })
}

/// `1 row`, `2 rows`.
pub fn counted(number: u64, unit: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {unit}{plural}", separated(number))
}

/// Seconds with two decimals.
pub fn seconds(elapsed: Duration) -> String {
    format!("{:.2}", elapsed.as_secs_f64())
}

/// Whole rows per second; `None` for a time too short to divide by.
pub fn per_second(rows: u64, elapsed: Duration) -> Option<u64> {
    let micros = elapsed.as_micros();
    if micros == 0 {
        return None;
    }
    u64::try_from(u128::from(rows) * 1_000_000 / micros).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whole_numbers_are_read_as_they_are_written(number: u64) {
            let plain = number.to_string();
            let grouped = separated(number);
            for text in [plain, grouped.replace(',', "_"), grouped] {
                prop_assert_eq!(whole::<u64>(&text), Ok(number));
            }
        }

        #[test]
        fn whole_numbers_have_nothing_but_digits_and_separators(text in "[-+0-9_,a ]{0,12}") {
            if let Ok(number) = whole::<u64>(&text) {
                let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(digits.parse(), Ok(number), "{}", text);
                prop_assert!(text.chars().all(|c| "0123456789_,+".contains(c)), "{}", text);
            }
        }
    }

    #[test]
    fn commas_stand_between_groups_of_three_digits() {
        for text in ["1,00", "1,0000", ",100", "1,_00", "1_,000", "+1,000", "1,+00", "1,,000"] {
            assert!(whole::<u64>(text).is_err(), "{text}");
        }
    }
}
