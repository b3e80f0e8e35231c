//! Named random streams and the samplers on them. Everything here is integer arithmetic or `libm`, so that a seed gives the same
//! rows on every machine; a change of any line that draws is a change of the data.

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// The streams of one purpose: one independent stream of random numbers for every unit (patient, hospital ...).
#[derive(Clone, Debug)]
pub struct Purpose {
    first: ChaCha8Rng,
}

impl Purpose {
    /// The streams of `purpose` in `dataset` under `seed`. The names are part of the key: renaming one changes the data.
    #[must_use]
    pub fn new(seed: u64, dataset: &str, purpose: &str) -> Self {
        let mut key = [0u8; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(&fnv1a(dataset).to_le_bytes());
        key[16..24].copy_from_slice(&fnv1a(purpose).to_le_bytes());
        Self { first: ChaCha8Rng::from_seed(key) }
    }

    /// The stream of one unit.
    #[must_use]
    pub fn stream(&self, unit: u64) -> Stream {
        let mut rng = self.first.clone();
        rng.set_stream(unit);
        Stream { rng }
    }
}

/// FNV-1a, 64 bits: turns a name into a part of a key.
pub(crate) const fn fnv1a(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut i = 0;
    while i < bytes.len() {
        hash = (hash ^ bytes[i] as u64).wrapping_mul(0x0000_0100_0000_01b3);
        i += 1;
    }
    hash
}

/// One sequence of random numbers.
#[derive(Clone, Debug)]
pub struct Stream {
    rng: ChaCha8Rng,
}

impl Stream {
    /// A uniform whole number below `n` (1 or more), without modulo bias.
    #[inline]
    pub fn below(&mut self, n: u32) -> u32 {
        debug_assert!(n > 0, "an empty range has no numbers");
        let mut wide = u64::from(self.rng.next_u32()) * u64::from(n);
        if low(wide) < n {
            let rejected = n.wrapping_neg() % n;
            while low(wide) < rejected {
                wide = u64::from(self.rng.next_u32()) * u64::from(n);
            }
        }
        high(wide)
    }

    /// A uniform index below `n`, which is not 0.
    ///
    /// # Panics
    /// When `n` does not fit 32 bits.
    #[inline]
    pub fn index(&mut self, n: usize) -> usize {
        self.below(u32::try_from(n).expect("tables have fewer than 2^32 entries")) as usize
    }

    /// A uniform whole number from `low` to `high`, both included.
    #[inline]
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        debug_assert!(low <= high, "an empty range has no numbers");
        low.wrapping_add_unsigned(self.below(high.abs_diff(low) + 1))
    }

    /// True with the given chance.
    #[inline]
    pub fn chance(&mut self, chance: Chance) -> bool {
        u64::from(self.rng.next_u32()) < chance.0
    }

    /// A uniform number in [0, 1), a multiple of 2^-53.
    #[inline]
    #[allow(clippy::cast_precision_loss, reason = "53 bits fit a double exactly")]
    pub fn uniform(&mut self) -> f64 {
        (self.rng.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// A uniform number from low to high.
    #[inline]
    pub fn in_range(&mut self, (low, high): (f64, f64)) -> f64 {
        low + (high - low) * self.uniform()
    }

    /// A normal deviate, by Box and Muller's transform.
    pub fn normal(&mut self, mean: f64, standard_deviation: f64) -> f64 {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - self.uniform()));
        let angle = libm::cos(2.0 * std::f64::consts::PI * self.uniform());
        mean + standard_deviation * radius * angle
    }

    /// A deviate whose logarithm is normal: half of them lie below `median`, and `sigma` is the spread of the logarithm.
    pub fn lognormal(&mut self, median: f64, sigma: f64) -> f64 {
        median * libm::exp(self.normal(0.0, sigma))
    }

    /// An exponential deviate: the wait for something that happens at a constant rate.
    #[inline]
    pub fn exponential(&mut self, mean: f64) -> f64 {
        -mean * libm::log(1.0 - self.uniform())
    }

    /// A gamma deviate with mean `shape * scale`, both above 0, by Marsaglia and Tsang's method.
    pub fn gamma(&mut self, shape: f64, scale: f64) -> f64 {
        if shape < 1.0 {
            let boost = libm::pow(1.0 - self.uniform(), 1.0 / shape);
            return boost * self.gamma(shape + 1.0, scale);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / libm::sqrt(9.0 * d);
        loop {
            let x = self.normal(0.0, 1.0);
            let v = 1.0 + c * x;
            let v = v * v * v;
            if v > 0.0 && libm::log(1.0 - self.uniform()) < 0.5 * x * x + d - d * v + d * libm::log(v) {
                return d * v * scale;
            }
        }
    }

    /// A beta deviate, between 0 and 1, with mean `a / (a + b)`.
    pub fn beta(&mut self, a: f64, b: f64) -> f64 {
        let (x, y) = (self.gamma(a, 1.0), self.gamma(b, 1.0));
        x / (x + y)
    }

    /// A Poisson deviate: how often something happens that happens `mean` times on average.
    pub fn poisson(&mut self, mean: f64) -> u32 {
        // Waits are multiplied up until the time is over; pieces keep the product far from underflow.
        let (mut left, mut count) = (mean, 0);
        while left > 0.0 {
            let piece = left.min(16.0);
            let (end, mut product) = (libm::exp(-piece), 1.0 - self.uniform());
            while product > end {
                product *= 1.0 - self.uniform();
                count += 1;
            }
            left -= piece;
        }
        count
    }

    /// A geometric deviate from 0 up, with this mean above 0: the failures before the first success.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a quotient of negative numbers, clipped"
    )]
    pub fn geometric(&mut self, mean: f64) -> u32 {
        let log_of_failure = libm::log(mean / (1.0 + mean));
        (libm::log(1.0 - self.uniform()) / log_of_failure).min(1e9) as u32
    }

    /// A negative binomial deviate: Poisson counts whose means are gamma distributed with this shape around `mean`.
    pub fn negative_binomial(&mut self, shape: f64, mean: f64) -> u32 {
        let rate = self.gamma(shape, mean / shape);
        self.poisson(rate)
    }

    /// An index drawn in proportion to weights whose sum is `total` (1 or more).
    #[inline]
    pub fn weighted(&mut self, weights: impl IntoIterator<Item = u32>, total: u32) -> usize {
        let mut left = self.below(total);
        for (index, weight) in weights.into_iter().enumerate() {
            if left < weight {
                return index;
            }
            left -= weight;
        }
        unreachable!("the weights sum to `total`")
    }

    /// One of several things, in proportion to their weights, whose sum is 1 or more.
    pub fn pick<T: Copy>(&mut self, things: &[(T, u32)]) -> T {
        let weights = things.iter().map(|thing| thing.1);
        things[self.weighted(weights.clone(), weights.sum())].0
    }

    /// Puts items into a random order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.index(i + 1));
        }
    }
}

#[inline]
fn low(wide: u64) -> u32 {
    u32::try_from(wide & 0xffff_ffff).expect("masked to 32 bits")
}

#[inline]
fn high(wide: u64) -> u32 {
    u32::try_from(wide >> 32).expect("shifted to 32 bits")
}

/// A probability, kept as a threshold in units of 2^-32.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Chance(u64);

impl Chance {
    /// A probability; values outside 0 to 1 are clipped.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clipped to 0 ..= 2^32 before the cast")]
    pub const fn new(probability: f64) -> Self {
        Self((probability.clamp(0.0, 1.0) * 4_294_967_296.0) as u64)
    }
}

/// Draws an index in proportion to weights, in constant time (Walker's alias method, in integers).
#[derive(Clone, Debug)]
pub struct Alias {
    columns: Vec<(u32, u32)>,
}

impl Alias {
    /// A table for `weights`; `None` when there are none, all are 0, or there are more than 2^32.
    #[must_use]
    pub fn new(weights: &[u64]) -> Option<Self> {
        let total: u128 = weights.iter().map(|&w| u128::from(w)).sum();
        let count = u32::try_from(weights.len()).ok()?;
        if total == 0 {
            return None;
        }
        // Each column holds `total`; a weight brings `count` times itself, so that the average column is full.
        let mut mass: Vec<u128> = weights.iter().map(|&w| u128::from(w) * u128::from(count)).collect();
        let mut columns: Vec<(u32, u32)> = (0..count).map(|i| (u32::MAX, i)).collect();
        let (mut small, mut large): (Vec<u32>, Vec<u32>) = (0..count).partition(|&i| mass[i as usize] < total);
        while let (Some(&s), Some(&l)) = (small.last(), large.last()) {
            small.pop();
            let own = mass[s as usize];
            columns[s as usize] = (u32::try_from((own << 32) / total).unwrap_or(u32::MAX), l);
            mass[l as usize] -= total - own;
            if mass[l as usize] < total {
                large.pop();
                small.push(l);
            }
        }
        Some(Self { columns })
    }

    /// Draws an index.
    #[inline]
    pub fn draw(&self, stream: &mut Stream) -> usize {
        let column = stream.index(self.columns.len());
        let (threshold, alias) = self.columns[column];
        if threshold == u32::MAX || stream.rng.next_u32() < threshold { column } else { alias as usize }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream() -> Stream {
        Purpose::new(7, "test", "samplers").stream(3)
    }

    #[test]
    fn streams_differ_by_seed_dataset_purpose_and_unit() {
        let first = |seed, dataset, purpose, unit| Purpose::new(seed, dataset, purpose).stream(unit).uniform();
        let base = first(1, "core", "people", 1);
        assert_ne!(base, first(2, "core", "people", 1));
        assert_ne!(base, first(1, "pbm", "people", 1));
        assert_ne!(base, first(1, "core", "visits", 1));
        assert_ne!(base, first(1, "core", "people", 2));
        assert_eq!(base, first(1, "core", "people", 1));
    }

    #[test]
    fn the_first_numbers_of_a_stream_are_pinned() {
        let mut s = stream();
        let drawn: Vec<u32> = (0..5).map(|_| s.below(1_000_000)).collect();
        assert_eq!(drawn, [822_387, 40_121, 323_857, 285_267, 339_385]);
    }

    #[test]
    fn below_is_uniform() {
        let mut s = stream();
        let mut counts = [0u32; 7];
        for _ in 0..70_000 {
            counts[s.below(7) as usize] += 1;
        }
        assert!(counts.iter().all(|&c| (9_600..10_400).contains(&c)), "{counts:?}");
    }

    #[test]
    fn alias_follows_its_weights() {
        let weights = [1u64, 0, 5, 4];
        let alias = Alias::new(&weights).expect("weights above 0");
        let mut s = stream();
        let mut counts = [0u32; 4];
        for _ in 0..100_000 {
            counts[alias.draw(&mut s)] += 1;
        }
        assert_eq!(counts[1], 0);
        for (count, weight) in counts.iter().zip([10_000u32, 0, 50_000, 40_000]) {
            assert!(count.abs_diff(weight) < 700, "{counts:?}");
        }
    }

    #[test]
    fn alias_needs_a_weight() {
        assert!(Alias::new(&[]).is_none());
        assert!(Alias::new(&[0, 0]).is_none());
    }

    #[test]
    fn normal_has_its_mean_and_spread() {
        let mut s = stream();
        let drawn: Vec<f64> = (0..40_000).map(|_| s.normal(2.0, 3.0)).collect();
        let mean = drawn.iter().sum::<f64>() / 40_000.0;
        let variance = drawn.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / 40_000.0;
        assert!((mean - 2.0).abs() < 0.06 && (variance - 9.0).abs() < 0.3, "{mean} {variance}");
    }

    /// Mean and variance of 40,000 draws.
    fn moments(mut draw: impl FnMut(&mut Stream) -> f64) -> (f64, f64) {
        let mut s = stream();
        let drawn: Vec<f64> = (0..40_000).map(|_| draw(&mut s)).collect();
        let mean = drawn.iter().sum::<f64>() / 40_000.0;
        (mean, drawn.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / 40_000.0)
    }

    #[test]
    fn continuous_samplers_have_their_moments() {
        for (what, found, mean, variance) in [
            ("exponential", moments(|s| s.exponential(3.0)), 3.0, 9.0),
            ("gamma", moments(|s| s.gamma(4.0, 0.5)), 2.0, 1.0),
            ("flat gamma", moments(|s| s.gamma(0.5, 2.0)), 1.0, 2.0),
            ("beta", moments(|s| s.beta(2.0, 3.0)), 0.4, 0.04),
            ("lognormal", moments(|s| libm::log(s.lognormal(7.0, 0.5))), libm::log(7.0), 0.25),
        ] {
            assert!((found.0 - mean).abs() < 0.03 * mean, "{what}: mean {}", found.0);
            assert!((found.1 - variance).abs() < 0.06 * variance, "{what}: variance {}", found.1);
        }
    }

    #[test]
    fn counting_samplers_have_their_moments() {
        for (what, found, mean, variance) in [
            ("Poisson", moments(|s| s.poisson(2.5).into()), 2.5, 2.5),
            ("large Poisson", moments(|s| s.poisson(100.0).into()), 100.0, 100.0),
            ("geometric", moments(|s| s.geometric(4.0).into()), 4.0, 20.0),
            ("negative binomial", moments(|s| s.negative_binomial(2.0, 6.0).into()), 6.0, 24.0),
        ] {
            assert!((found.0 - mean).abs() < 0.03 * mean, "{what}: mean {}", found.0);
            assert!((found.1 - variance).abs() < 0.06 * variance, "{what}: variance {}", found.1);
        }
        assert_eq!(stream().poisson(0.0), 0);
    }

    #[test]
    fn chances_of_nothing_and_everything_are_certain() {
        let mut s = stream();
        assert!((0..1_000).all(|_| !s.chance(Chance::new(-0.5)) && s.chance(Chance::new(1.5))));
    }
}
