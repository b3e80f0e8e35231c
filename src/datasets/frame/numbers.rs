//! From measured values to what a column holds, by `libm` so that every machine rounds alike.

/// The nearest whole number, halves away from zero; saturates.
#[allow(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
#[must_use]
pub fn nearest(value: f64) -> i64 {
    libm::round(value) as i64
}

/// The same in 32 bits.
#[allow(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
#[must_use]
pub fn nearest_i32(value: f64) -> i32 {
    libm::round(value) as i32
}

/// The nearest whole number from `low` to `high`.
#[allow(clippy::cast_possible_truncation, reason = "clipped to 16-bit bounds")]
#[must_use]
pub fn nearest_within(value: f64, low: i16, high: i16) -> i16 {
    libm::round(value).clamp(f64::from(low), f64::from(high)) as i16
}

/// The nearest number of tenths.
#[must_use]
pub fn tenths(value: f64) -> i64 {
    nearest(value * 10.0)
}

/// A number of rows or a position as a column holds it.
///
/// # Panics
/// When it is 2^63 or more, which no count of rows is.
#[must_use]
pub fn row_number(number: impl TryInto<i64>) -> i64 {
    number.try_into().ok().expect("numbers of rows are far below 2^63")
}

/// A number that is small by its nature (an age, a score, a place in a list) as a SMALLINT column holds it.
///
/// # Panics
/// When it does not fit 16 bits.
#[must_use]
pub fn small(number: impl TryInto<i16>) -> i16 {
    number.try_into().ok().expect("the number is small by its nature")
}

/// A count as a float, for rates and shares.
#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^53")]
#[must_use]
pub fn float(count: u64) -> f64 {
    count as f64
}

/// A number of something that is held in memory as its position in a list, from 0.
///
/// # Panics
/// When it is negative.
#[must_use]
pub fn position(number: impl TryInto<usize>) -> usize {
    number.try_into().ok().expect("what is held in memory is counted from 0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_rounded_to_the_nearest_and_clipped() {
        assert_eq!((nearest(2.5), nearest(-2.5), nearest_i32(1e300)), (3, -3, i32::MAX));
        let within = |value| nearest_within(value, 30, 220);
        assert_eq!((within(71.5), within(12.0), within(999.0)), (72, 30, 220));
        assert_eq!((tenths(87.96), tenths(-0.04)), (880, 0));
    }
}
