//! Three neighbouring states: their ZIP codes, the communities in which people of the registry live, and who is near to whom.

use std::cmp::Reverse;
use std::ops::Range;

use super::params;
use crate::random::{Alias, Purpose, Stream};
use crate::reference::states;
use crate::reference::zips::{Zip, ZipPool};
use crate::world::{Mode, World};

/// Radius of the earth in miles: 6,371 km.
const EARTH_MILES: f64 = 3_958.8;

/// A point on the unit sphere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point([f64; 3]);

impl Point {
    /// From latitude and longitude in ten-thousandths of a degree.
    pub(super) fn new((latitude, longitude): (i32, i32)) -> Self {
        let radians = |tenthousandths: i32| f64::from(tenthousandths) * (std::f64::consts::PI / 1_800_000.0);
        let (latitude, longitude) = (radians(latitude), radians(longitude));
        let across = libm::cos(latitude);
        Self([across * libm::cos(longitude), across * libm::sin(longitude), libm::sin(latitude)])
    }

    /// Square of the straight way through the sphere: as good as the distance for comparing, and cheap.
    fn chord_squared(self, other: Self) -> f64 {
        let [x, y, z] = std::array::from_fn(|axis| self.0[axis] - other.0[axis]);
        x * x + y * y + z * z
    }

    /// Great-circle miles; the same as by the haversine formula.
    pub(super) fn miles(self, other: Self) -> f64 {
        2.0 * EARTH_MILES * libm::asin((libm::sqrt(self.chord_squared(other)) / 2.0).min(1.0))
    }
}

/// ZIP codes of the three states.
#[derive(Debug)]
pub(super) struct Land {
    /// Codes of the states.
    pub(super) states: [String; 3],
    /// ZIP codes in which people live, state by state, ascending within a state.
    pub(super) zips: Vec<Zip>,
    /// Where they lie.
    pub(super) points: Vec<Point>,
    /// The ZIP codes of each state.
    by_state: [Range<usize>; 3],
}

impl Land {
    /// The states of a world: those of nationwide mode, or the one hospital's with two others.
    pub(super) fn new(world: &World, pool: &ZipPool) -> Self {
        let states = match world.options.mode() {
            Mode::Nationwide => params::STATES.map(str::to_owned),
            Mode::SingleHospital | Mode::Locality => around(&world.zips[world.hospitals[0].zip].state, pool),
        };
        let mut zips = Vec::new();
        let by_state = std::array::from_fn(|state| {
            let first = zips.len();
            zips.extend(residential(pool, &states[state]).cloned());
            first..zips.len()
        });
        let points = zips.iter().map(|zip| Point::new(zip.point.unwrap_or_default())).collect();
        Self { states, zips, points, by_state }
    }

    /// The number of a ZIP code, if it lies in the three states, as the core says too.
    pub(super) fn find(&self, zip: &Zip) -> Option<usize> {
        let state = self.states.iter().position(|state| *state == zip.state)?;
        let range = self.by_state[state].clone();
        let found = self.zips[range.clone()].binary_search_by(|known| known.zipcode.cmp(&zip.zipcode)).ok()?;
        Some(range.start + found)
    }

    /// The state of a ZIP code.
    pub(super) fn state_of(&self, zip: usize) -> usize {
        self.by_state.iter().position(|range| range.contains(&zip)).unwrap_or_default()
    }

    /// Great-circle miles between two ZIP codes.
    pub(super) fn miles(&self, a: usize, b: usize) -> f64 {
        self.points[a].miles(self.points[b])
    }
}

/// ZIP codes of a state in which people live.
fn residential<'p>(pool: &'p ZipPool, state: &str) -> impl Iterator<Item = &'p Zip> {
    pool.zips().iter().filter(move |zip| zip.state == state && zip.point.is_some() && zip.population > Some(0))
}

/// A state with its two most populous neighbours, or where it has fewer, the states that are nearest to it.
fn around(state: &str, pool: &ZipPool) -> [String; 3] {
    let Some(home) = states::find(state).filter(|state| residential(pool, &state.code).next().is_some()) else {
        return params::STATES.map(str::to_owned);
    };
    let centre = |code: &str| residential(pool, code).max_by_key(|zip| (zip.weight(), Reverse(&zip.zipcode)));
    let Some(here) = centre(&home.code) else { return params::STATES.map(str::to_owned) };
    let mut others: Vec<(bool, u64, f64, &str)> = states::STATES
        .iter()
        .filter(|other| other.code != home.code)
        .filter_map(|other| {
            let is_far = !home.neighbours.contains(&other.code);
            let residents: u64 = residential(pool, &other.code).map(Zip::weight).sum();
            let distance = centre(&other.code)?.distance(here);
            // Neighbours come first, by residents; the others follow by distance.
            let rank = if is_far { 0 } else { u64::MAX - residents };
            Some((is_far, rank, distance, other.code.as_str()))
        })
        .collect();
    others.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)));
    [home.code.clone(), others[0].3.to_owned(), others[1].3.to_owned()]
}

/// A ZIP code that is the anchor of communities.
#[derive(Debug)]
pub(super) struct Place {
    /// Its ZIP code.
    pub(super) zip: usize,
    /// The communities that it anchors.
    pub(super) communities: Range<u64>,
    /// ZIP codes of the same state within reach.
    members: Vec<usize>,
    by_residents: Alias,
}

impl Place {
    fn new(land: &Land, zip: usize, communities: Range<u64>) -> Self {
        let range = land.by_state[land.state_of(zip)].clone();
        let near = range.map(|other| (other, land.miles(zip, other)));
        let near: Vec<(usize, f64)> = near.filter(|(_, miles)| *miles <= params::COMMUNITY_MILES).collect();
        let weights: Vec<u64> = near.iter().map(|&(other, miles)| weight(&land.zips[other], miles)).collect();
        let by_residents = Alias::new(&weights).expect("a place has its own residents");
        Self { zip, communities, members: near.into_iter().map(|entry| entry.0).collect(), by_residents }
    }

    /// Draws a ZIP code of a community.
    pub(super) fn draw(&self, stream: &mut Stream) -> usize {
        self.members[self.by_residents.draw(stream)]
    }

    /// Draws one of the communities.
    pub(super) fn community(&self, stream: &mut Stream) -> u64 {
        pick(&self.communities, stream)
    }
}

/// Draws a number of a range that is not empty.
pub(super) fn pick(range: &Range<u64>, stream: &mut Stream) -> u64 {
    let count = u32::try_from(range.end - range.start).expect("communities are a hundredth of the patients");
    range.start + u64::from(stream.below(count))
}

/// Weight of a ZIP code in a community, in thousandths of a resident.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "residents are at most 100 million")]
fn weight(zip: &Zip, miles: f64) -> u64 {
    let residents = f64::from(zip.population.unwrap_or_default());
    (residents * 1_000.0 * libm::exp(-miles / params::COMMUNITY_DECAY_MILES)).max(1.0) as u64
}

/// The anchors of all communities, by state and ZIP code; communities are numbered in the same order. Each state has its share of them by
/// residents, at least one. Within a state they stand at equal steps along the line of all residents, from a random point on.
pub(super) fn places(land: &Land, communities: u64, purpose: &Purpose) -> Vec<Place> {
    let residents = |range: &Range<usize>| -> u64 { land.zips[range.clone()].iter().map(Zip::weight).sum() };
    let by_state = shares(communities, land.by_state.each_ref().map(residents));
    let mut places = Vec::new();
    let mut next = 0;
    for (state, (range, count)) in (0..).zip(land.by_state.iter().zip(by_state)) {
        let total = residents(range);
        let offset = u128::from(purpose.stream(state).below(u32::try_from(total).unwrap_or(u32::MAX)));
        // Communities whose step falls before this many residents.
        let before = |people: u64| {
            let scaled = u128::from(people) * u128::from(count);
            u64::try_from(scaled.saturating_sub(offset).div_ceil(u128::from(total))).expect("at most all communities")
        };
        let mut people = 0;
        for zip in range.clone() {
            let first = before(people);
            people += land.zips[zip].weight();
            let count = before(people) - first;
            if count > 0 {
                places.push(Place::new(land, zip, next..next + count));
                next += count;
            }
        }
    }
    places
}

/// Splits `count` by weights: rounded, at least one each, the rest to the first.
fn shares(count: u64, weights: [u64; 3]) -> [u64; 3] {
    let total = u128::from(weights.iter().sum::<u64>());
    let share = |weight: u64| {
        let rounded = (u128::from(count) * u128::from(weight) * 2 + total) / (2 * total);
        u64::try_from(rounded).expect("a share of a number that fits").max(1)
    };
    let [_, second, third] = weights.map(share);
    [(count - second - third).max(1), second, third]
}

/// For each of `from`, the positions of the `count` nearest of `to`, nearest first.
pub(super) fn nearest_of(from: &[Point], to: &[(Point, usize)], count: usize) -> Vec<Vec<usize>> {
    let of = |point: &Point| {
        let mut ranked: Vec<(f64, usize)> =
            to.iter().map(|(other, position)| (point.chord_squared(*other), *position)).collect();
        let order = |a: &(f64, usize), b: &(f64, usize)| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
        if ranked.len() > count {
            ranked.select_nth_unstable_by(count, order);
            ranked.truncate(count);
        }
        ranked.sort_by(order);
        ranked.into_iter().map(|entry| entry.1).collect()
    };
    from.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn great_circles_are_those_of_the_haversine_formula() {
        // Columbus, OH to Nashville, TN: 334 miles as the crow flies.
        let (columbus, nashville) = (Point::new((399_612, -829_988)), Point::new((361_627, -867_816)));
        assert!((columbus.miles(nashville) - 334.0).abs() < 2.0, "{}", columbus.miles(nashville));
        assert!(columbus.miles(columbus) < 1e-9);
    }

    #[test]
    fn states_are_the_hospitals_with_its_most_populous_neighbours() {
        let pool = ZipPool::built_in();
        let of = |state: &str| around(state, &pool).join(" ");
        assert_eq!(of("OH"), "OH PA MI");
        assert_eq!(of("ME"), "ME NH VT");
        assert!(of("HI").starts_with("HI ") && of("PR").starts_with("PR "));
        assert_eq!(of("XX"), params::STATES.join(" "));
    }

    #[test]
    fn shares_leave_nobody_out() {
        assert_eq!(shares(100, [508, 298, 194]), [51, 30, 19]);
        assert_eq!(shares(10, [990, 5, 5]), [8, 1, 1]);
    }
}
