//! PostgreSQL's binary NUMERIC: digits in base 10,000, the power of the first one, a sign, and how many decimal digits to show.

/// Decimal digits in one digit of base 10,000.
const GROUP: u32 = 4;
const BASE: u64 = 10_000;
const NEGATIVE: u16 = 0x4000;
const NAN: u16 = 0xC000;
const PLUS_INFINITY: u16 = 0xD000;
const MINUS_INFINITY: u16 = 0xF000;

/// The constants of one NUMERIC column, so that a cell costs two divisions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// Decimal digits after the point.
    digits: u16,
    /// 10 to that power.
    unit: u128,
    /// Digits of base 10,000 after the point.
    groups: usize,
    /// What makes the decimals a whole number of these digits.
    padding: u128,
}

impl Scale {
    /// A scale of 0 to 38; None for others, which no column has.
    pub(super) fn new(scale: i8) -> Option<Self> {
        let digits = u16::try_from(scale).ok().filter(|digits| *digits <= 38)?;
        let groups = u32::from(digits).div_ceil(GROUP);
        Some(Self {
            digits,
            unit: 10u128.pow(digits.into()),
            groups: usize::try_from(groups).ok()?,
            padding: 10u128.pow(groups * GROUP - u32::from(digits)),
        })
    }

    /// Adds a cell, its length first; `value` is in units of the last digit.
    pub(super) fn put(self, negative: bool, value: u128, out: &mut Vec<u8>) {
        // 38 digits before the point and 40 after it at most.
        let mut digits = [0u16; 20];
        let point = digits.len() - self.groups;
        let (whole, part) = self.split(value);
        fill(&mut digits[point..], part * self.padding);
        fill(&mut digits[..point], whole);
        let first = digits.iter().position(|digit| *digit != 0);
        let last = digits.iter().rposition(|digit| *digit != 0);
        let shown = match (first, last) {
            (Some(first), Some(last)) => &digits[first..=last],
            _ => &[],
        };
        let weight = first.map_or(0, |first| signed(point) - signed(first) - 1);
        let count = signed(shown.len());
        let sign = if negative && !shown.is_empty() { NEGATIVE } else { 0 };
        out.extend_from_slice(&(8 + 2 * i32::from(count)).to_be_bytes());
        out.extend_from_slice(&count.to_be_bytes());
        out.extend_from_slice(&weight.to_be_bytes());
        out.extend_from_slice(&sign.to_be_bytes());
        out.extend_from_slice(&self.digits.to_be_bytes());
        for digit in shown {
            out.extend_from_slice(&digit.to_be_bytes());
        }
    }

    /// What stands before and after the point; a division of 128 bits takes many times that of 64.
    fn split(self, value: u128) -> (u128, u128) {
        match (u64::try_from(value), u64::try_from(self.unit)) {
            (Ok(value), Ok(unit)) => ((value / unit).into(), (value % unit).into()),
            _ => (value / self.unit, value % self.unit),
        }
    }
}

/// Writes a number in base 10,000, right-aligned, without going to 128 bits where 64 are enough.
fn fill(digits: &mut [u16], value: u128) {
    let mut high = value;
    let mut places = digits.iter_mut().rev();
    while high > u128::from(u64::MAX) {
        let digit = u16::try_from(high % u128::from(BASE)).unwrap_or(0);
        high /= u128::from(BASE);
        if let Some(place) = places.next() {
            *place = digit;
        }
    }
    let mut low = u64::try_from(high).unwrap_or(0);
    while low > 0 {
        let digit = u16::try_from(low % BASE).unwrap_or(0);
        low /= BASE;
        if let Some(place) = places.next() {
            *place = digit;
        }
    }
}

fn signed(value: usize) -> i16 {
    i16::try_from(value).unwrap_or(i16::MAX)
}

/// A NUMERIC that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Numeric {
    /// Digits as an integer, and how many of them follow the point.
    Exact(i128, u32),
    /// NaN, an infinity, or a number with more digits than 128 bits hold.
    Float(f64),
}

impl Numeric {
    /// Reads the bytes of a cell; None if they are not a NUMERIC.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let mut words = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        let count = usize::from(words.next()?);
        let weight = words.next()?.cast_signed();
        let sign = words.next()?;
        let scale = u32::from(words.next()?);
        let float = match sign {
            NAN => Some(f64::NAN),
            PLUS_INFINITY => Some(f64::INFINITY),
            MINUS_INFINITY => Some(f64::NEG_INFINITY),
            _ => None,
        };
        if let Some(float) = float {
            return Some(Self::Float(float));
        }
        let digits: Vec<u16> = words.take(count).collect();
        if digits.len() != count {
            return None;
        }
        let exact = exact(&digits, weight, scale);
        Some(match (exact, sign == NEGATIVE) {
            (Some(value), false) => Self::Exact(value, scale),
            (Some(value), true) => Self::Exact(-value, scale),
            (None, negative) => {
                let size = |(i, digit): (i32, &u16)| f64::from(*digit) * 10_000f64.powi(i32::from(weight) - i);
                let size: f64 = (0..).zip(&digits).map(size).sum();
                Self::Float(if negative { -size } else { size })
            }
        })
    }

    /// The number in units of the last of `scale` decimal digits; None if it has more digits or does not fit.
    pub(super) fn rescale(self, scale: i8) -> Option<i128> {
        let Self::Exact(value, digits) = self else { return None };
        let wanted = u32::try_from(scale).ok()?;
        if wanted >= digits {
            value.checked_mul(10i128.checked_pow(wanted - digits)?)
        } else {
            let unit = 10i128.checked_pow(digits - wanted)?;
            (value % unit == 0).then_some(value / unit)
        }
    }
}

/// The digits as an integer in units of the last decimal digit; None if it does not fit.
fn exact(digits: &[u16], weight: i16, scale: u32) -> Option<i128> {
    let base = i128::from(BASE);
    let mut value = 0i128;
    // The power of ten of the last digit read, in units of the last decimal digit.
    let mut exponent = i64::from(scale) + i64::from(GROUP) * (i64::from(weight) + 1);
    for digit in digits {
        exponent -= i64::from(GROUP);
        if exponent >= 0 {
            value = value.checked_mul(base)?.checked_add(i128::from(*digit))?;
        } else {
            // Only the last digit can reach beyond the decimals; what reaches beyond is zero.
            let kept = u32::try_from(i64::from(GROUP) + exponent).ok()?;
            let cut = i128::from(*digit) / 10i128.checked_pow(GROUP - kept)?;
            value = value.checked_mul(10i128.checked_pow(kept)?)?.checked_add(cut)?;
            exponent = 0;
        }
    }
    value.checked_mul(10i128.checked_pow(u32::try_from(exponent).ok()?)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(value: i128, scale: i8) -> Vec<u8> {
        let mut out = Vec::new();
        Scale::new(scale).unwrap().put(value < 0, value.unsigned_abs(), &mut out);
        out
    }

    /// Length, count, weight, sign, scale and digits, as the server's `numeric_send` writes them.
    fn words(words: &[u16]) -> Vec<u8> {
        let length = u32::try_from(words.len() * 2).unwrap();
        length.to_be_bytes().into_iter().chain(words.iter().flat_map(|word| word.to_be_bytes())).collect()
    }

    #[test]
    fn writes_the_bytes_of_numeric_send() {
        assert_eq!(encoded(0, 2), words(&[0, 0, 0, 2]));
        assert_eq!(encoded(12_345, 2), words(&[2, 0, 0, 2, 123, 4500]));
        assert_eq!(encoded(-12_345, 2), words(&[2, 0, 0x4000, 2, 123, 4500]));
        assert_eq!(encoded(1, 2), words(&[1, 0xFFFF, 0, 2, 100]));
        assert_eq!(encoded(1, 6), words(&[1, 0xFFFE, 0, 6, 100]));
        assert_eq!(encoded(1_000_000, 2), words(&[1, 1, 0, 2, 1]));
        assert_eq!(encoded(-740_060, 4), words(&[2, 0, 0x4000, 4, 74, 60]));
        let seed = i128::from(u64::MAX);
        assert_eq!(encoded(seed, 0), words(&[5, 4, 0, 0, 1844, 6744, 737, 955, 1615]));
    }

    #[test]
    fn reads_back_what_it_wrote() {
        let values = [0, 1, -1, 99, 10_000, 123_456_789, -999_999_999_999, i128::from(i64::MAX), i128::from(u64::MAX)];
        for scale in [0, 1, 2, 3, 4, 6, 9, 18] {
            for value in values {
                let bytes = encoded(value, scale);
                let scale = u32::try_from(scale).unwrap();
                assert_eq!(Numeric::parse(&bytes[4..]), Some(Numeric::Exact(value, scale)), "{value} scale {scale}");
            }
        }
    }

    #[test]
    fn reads_what_is_no_exact_number() {
        let nan = words(&[0, 0, 0xC000, 0]);
        assert!(matches!(Numeric::parse(&nan[4..]), Some(Numeric::Float(value)) if value.is_nan()));
        let huge = words(&[1, 20, 0x4000, 0, 5]);
        assert!(matches!(Numeric::parse(&huge[4..]), Some(Numeric::Float(value)) if value < -1e80));
        assert_eq!(Numeric::parse(&[0, 1, 0, 0]), None);
    }

    #[test]
    fn rescales_without_loss_or_not_at_all() {
        assert_eq!(Numeric::Exact(1250, 2).rescale(4), Some(125_000));
        assert_eq!(Numeric::Exact(1250, 2).rescale(1), Some(125));
        assert_eq!(Numeric::Exact(1251, 2).rescale(1), None);
    }
}
