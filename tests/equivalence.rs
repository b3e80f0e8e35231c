//! The judge of `scripts/bench --only calibration` says no when it should.
#![allow(clippy::cast_precision_loss, reason = "counts of a few deviations")]

#[path = "../examples/bench/equivalence.rs"]
mod judge;

use judge::judge;

/// Thirty deviations around a mean, between one unit below and one above.
fn around(mean: f64) -> Vec<f64> {
    (0..30).map(|seed| mean + f64::from(seed % 5 - 2) / 2.0).collect()
}

#[test]
fn equivalent_is_what_surely_lies_within_the_tolerance() {
    let judged = judge(&around(0.1), 0.5).unwrap();
    assert!(judged.holds && (judged.mean - 0.1).abs() < 1e-9, "{judged:?}");
    // A standard deviation of 0.7192, a thirtieth of its square, and t = 1.6991.
    assert!((judged.half_width - 0.2231).abs() < 1e-4, "{judged:?}");
}

#[test]
fn a_mean_outside_or_near_the_edge_is_not() {
    for mean in [0.6, -0.6, 0.3, -0.3] {
        let judged = judge(&around(mean), 0.5).unwrap();
        assert!(!judged.holds, "{mean}: {judged:?}");
    }
    assert!(judge(&around(0.27), 0.5).unwrap().holds && judge(&around(-0.27), 0.5).unwrap().holds);
}

/// Stays of four days that grow by a fifth leave a tolerance of 15 %.
#[test]
fn a_generator_with_a_fault_is_caught() {
    let stays: Vec<f64> = around(0.0).iter().map(|noise| 4.0 + 0.1 * noise).collect();
    let deviations = |factor: f64| -> Vec<f64> { stays.iter().map(|stay| stay * factor - 4.0).collect() };
    assert!(judge(&deviations(1.0), 0.6).unwrap().holds);
    assert!(!judge(&deviations(1.2), 0.6).unwrap().holds);
}

#[test]
fn noise_excuses_nothing() {
    let noisy: Vec<f64> = around(0.0).iter().map(|noise| noise * 10.0).collect();
    assert!(!judge(&noisy, 0.5).unwrap().holds, "no difference can be seen, and still it is not equivalent");
    assert_eq!(judge(&[0.0; 4], 0.5), None, "too few seeds prove nothing");
}

/// Student's t, 95 %, from the tables.
#[test]
fn intervals_have_the_width_of_the_tables() {
    for (count, t) in [(5_usize, 2.1318), (10, 1.8331), (30, 1.6991), (100, 1.6604)] {
        let values: Vec<f64> = (0..count).map(|number| if number % 2 == 0 { 1.0 } else { -1.0 }).collect();
        let mean = values.iter().sum::<f64>() / count as f64;
        let variance = values.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / (count - 1) as f64;
        let half_width = judge(&values, 1.0).unwrap().half_width;
        assert!((half_width / (variance / count as f64).sqrt() - t).abs() < 0.003, "{count}: {half_width}");
    }
}
