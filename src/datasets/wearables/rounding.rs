//! From measured values to what a watch shows: whole numbers and tenths, within bounds.

/// The nearest whole number within bounds.
#[allow(clippy::cast_possible_truncation, reason = "clipped to 16-bit bounds")]
pub(super) fn whole(value: f64, low: i16, high: i16) -> i16 {
    value.round().clamp(f64::from(low), f64::from(high)) as i16
}

/// The nearest number of tenths.
#[allow(clippy::cast_possible_truncation, reason = "body weights and signals are far below 2^53")]
pub(super) fn tenths(value: f64) -> i64 {
    (value * 10.0).round() as i64
}

/// The number of whole units in a value from 0 up.
#[allow(clippy::cast_possible_truncation, reason = "steps of an hour are far below 2^31")]
pub(super) fn count(value: f64) -> i32 {
    value.max(0.0).floor() as i32
}

/// The place of an hour or day in a table of them.
pub(super) fn place(number: i32) -> usize {
    usize::try_from(number).expect("hours and days are counted from 0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_rounded_to_the_nearest_and_clipped() {
        assert_eq!((whole(71.5, 30, 220), whole(12.0, 30, 220), whole(999.0, 30, 220)), (72, 30, 220));
        assert_eq!((tenths(87.96), tenths(-0.04)), (880, 0));
        assert_eq!((count(14.99), count(-3.0)), (14, 0));
    }
}
