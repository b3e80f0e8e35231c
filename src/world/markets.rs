//! Markets nationwide: where a state's hospitals are, and which ZIP codes around them are in use.

use super::params;
use crate::random::Stream;
use crate::reference::zips::Zip;

/// A point for measuring many distances.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// On a globe whose radius is that of the earth in kilometres; straight lines differ from arcs by less than 1 % within a state.
    point: Option<[f64; 3]>,
    number: f64,
}

impl Spot {
    /// The place of a ZIP code.
    #[must_use]
    pub fn new(zip: &Zip) -> Self {
        let radians = |tenthousandths: i32| f64::from(tenthousandths) * (std::f64::consts::PI / 1_800_000.0);
        let point = zip.point.map(|(latitude, longitude)| {
            let (latitude, longitude) = (radians(latitude), radians(longitude));
            let (across, up) = (libm::cos(latitude), libm::sin(latitude));
            [across * libm::cos(longitude), across * libm::sin(longitude), up].map(|part| 6_371.0 * part)
        });
        Self { point, number: f64::from(zip.number()) }
    }

    /// Kilometres, or the numeric ZIP difference where a point is not known.
    #[inline]
    #[must_use]
    pub fn distance(&self, other: &Self) -> f64 {
        match (self.point, other.point) {
            (Some(a), Some(b)) => {
                let square = |i: usize| (a[i] - b[i]) * (a[i] - b[i]);
                (square(0) + square(1) + square(2)).sqrt()
            }
            _ => (self.number - other.number).abs(),
        }
    }
}

/// Where a hospital is, and how far it reaches.
#[derive(Clone, Debug)]
pub struct Site {
    /// Position of its ZIP in whatever list is spoken of.
    pub zip: usize,
    /// Distance in kilometres at which a ZIP weighs 1/e.
    pub reach: f64,
}

/// The number of hospitals of a state with `zips` ZIP codes in use and so many expected visits.
pub fn hospitals_of_state(zips: usize, visits: f64) -> usize {
    whole(visits / params::VISITS_PER_HOSPITAL).clamp(1, (zips / params::ZIPS_PER_HOSPITAL).max(1))
}

/// The nearest whole number, 0 or more.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts, not negative")]
pub fn whole(count: f64) -> usize {
    libm::round(count).max(0.0) as usize
}

/// Chooses `hospitals` of the ZIPs of a state as sites by residents, and around them further ones, together `seats`, by residents and
/// closeness; without a hospital by residents alone. Returns the sites and all chosen ZIPs, both as positions among `zips`.
pub fn choose(zips: &[&Zip], hospitals: usize, seats: usize, stream: &mut Stream) -> (Vec<Site>, Vec<usize>) {
    let residents: Vec<f64> = zips.iter().map(|zip| as_float(zip.weight())).collect();
    let spots: Vec<Spot> = zips.iter().map(|zip| Spot::new(zip)).collect();
    let mut free = vec![true; zips.len()];
    let mut sites: Vec<Site> = Vec::with_capacity(hospitals);
    for town in sample(&residents, hospitals, stream) {
        // The only ZIP of a state is the patients' and the hospital's.
        let zip = if seats > hospitals { campus(town, &free, &spots, &residents, stream) } else { town };
        free[zip] = false;
        sites.push(Site { zip, reach: reach(&spots[zip], &spots, &residents) });
    }
    let closeness = |spot: &Spot| {
        let distances = sites.iter().map(|site| spots[site.zip].distance(spot) / site.reach);
        let nearest = distances.min_by(f64::total_cmp).unwrap_or(0.0);
        libm::exp(-nearest * nearest).max(f64::MIN_POSITIVE)
    };
    let others: Vec<usize> = (0..zips.len()).filter(|&zip| free[zip]).collect();
    let weights: Vec<f64> = others.iter().map(|&zip| residents[zip] * closeness(&spots[zip])).collect();
    let around = sample(&weights, seats - hospitals, stream).into_iter().map(|i| others[i]);
    let chosen = sites.iter().map(|site| site.zip).chain(around).collect();
    (sites, chosen)
}

/// A free ZIP beside the town, rather one where few live; if none is close, the town or the nearest free one.
fn campus(town: usize, free: &[bool], spots: &[Spot], residents: &[f64], stream: &mut Stream) -> usize {
    let distance = |zip: usize| spots[town].distance(&spots[zip]);
    let candidates = || (0..spots.len()).filter(|&zip| free[zip]);
    let close: Vec<usize> = candidates().filter(|&zip| zip != town && distance(zip) <= params::CAMPUS_KM).collect();
    let weights: Vec<f64> = close.iter().map(|&zip| 1.0 / residents[zip]).collect();
    let drawn = sample(&weights, 1, stream).first().map(|&i| close[i]);
    let nearest = || candidates().min_by(|&a, &b| distance(a).total_cmp(&distance(b)));
    drawn.or_else(nearest).expect("hospitals are fewer than ZIPs")
}

/// The geometric mean of the usual reach and the radius within which a market's residents live.
fn reach(place: &Spot, spots: &[Spot], residents: &[f64]) -> f64 {
    let mut around: Vec<(f64, f64)> = spots.iter().zip(residents).map(|(spot, &n)| (place.distance(spot), n)).collect();
    around.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let mut living = 0.0;
    let radius = around.iter().find(|(_, n)| {
        living += n;
        living >= params::MARKET_RESIDENTS
    });
    let radius = radius.or(around.last()).map_or(params::REACH_KM, |ring| ring.0);
    libm::sqrt(params::REACH_KM * radius.max(1.0))
}

/// Draws `count` different indices in proportion to weights above 0: each gets an exponential waiting time, the shortest win.
pub fn sample(weights: &[f64], count: usize, stream: &mut Stream) -> Vec<usize> {
    let mut waits: Vec<(f64, usize)> = weights
        .iter()
        .enumerate()
        .map(|(index, &weight)| (-libm::log(1.0 - stream.uniform()) / weight, index))
        .collect();
    waits.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    waits.into_iter().take(count).map(|wait| wait.1).collect()
}

#[allow(clippy::cast_precision_loss, reason = "numbers of residents and patients are far below 2^53")]
pub fn as_float(weight: u64) -> f64 {
    weight as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::zips::ZipPool;

    #[test]
    fn straight_lines_are_as_long_as_arcs() {
        let pool = ZipPool::built_in();
        let find = |code: &str| pool.zips().iter().find(|zip| zip.zipcode == code).expect("in the list");
        for (a, b) in [("90012", "94103"), ("02134", "01103"), ("10016", "10016")] {
            let (arc, line) = (find(a).distance(find(b)), Spot::new(find(a)).distance(&Spot::new(find(b))));
            assert!((arc - line).abs() <= arc / 1_000.0, "{a} to {b}: {arc} and {line}");
        }
    }

    #[test]
    fn a_state_has_a_hospital_for_its_visits_within_its_zips() {
        let counts =
            [(1, 0.0), (2, 9_000.0), (9, 260.0), (9, 510.0), (9, 9_000.0)].map(|(z, v)| hospitals_of_state(z, v));
        assert_eq!(counts, [1, 1, 1, 2, 3]);
    }
}
