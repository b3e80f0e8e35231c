//! Is the mean of a figure over many seeds the same as the published value, for all that matters? Two one-sided tests decide: a mean
//! is equivalent if both "it lies below the published value by the tolerance or more" and "it lies above by as much" are refuted at
//! 5 %, which is so exactly if the 90 % confidence interval of the deviation lies within the tolerance. Too few seeds prove nothing,
//! unlike in a test of difference, where they would excuse everything.

/// The quantile of the standard normal distribution that leaves 5 % above it.
const Z: f64 = 1.644_853_626_951_472_7;

/// What many seeds say about a deviation from a published value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Equivalence {
    /// Mean deviation.
    pub mean: f64,
    /// Half the width of its 90 % confidence interval.
    pub half_width: f64,
    /// Does that interval lie within the tolerance?
    pub holds: bool,
}

/// Judges deviations, one a seed, against a tolerance in the same unit; none with fewer than five of them.
pub fn judge(deviations: &[f64], tolerance: f64) -> Option<Equivalence> {
    if deviations.len() < 5 {
        return None;
    }
    let count = deviations.len() as f64;
    let mean = deviations.iter().sum::<f64>() / count;
    let variance = deviations.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / (count - 1.0);
    let half_width = student(count - 1.0) * (variance / count).sqrt();
    Some(Equivalence { mean, half_width, holds: mean.abs() + half_width < tolerance })
}

/// The quantile of Student's t distribution that leaves 5 % above it, for so many degrees of freedom: Cornish and Fisher's expansion
/// (Abramowitz and Stegun 26.7.5), within 0.003 from four degrees up.
fn student(freedom: f64) -> f64 {
    let terms = [
        (Z.powi(3) + Z) / 4.0,
        (5.0 * Z.powi(5) + 16.0 * Z.powi(3) + 3.0 * Z) / 96.0,
        (3.0 * Z.powi(7) + 19.0 * Z.powi(5) + 17.0 * Z.powi(3) - 15.0 * Z) / 384.0,
    ];
    terms.iter().zip(1..).fold(Z, |sum, (term, power)| sum + term / freedom.powi(power))
}
