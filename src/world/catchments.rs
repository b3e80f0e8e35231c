//! Which hospitals serve the people of a ZIP code, and with which chances.

use std::collections::HashMap;

use super::demand::{Demand, SERVICES, Service};
use super::hospitals::Hospital;
use super::markets::{Site, Spot};
use super::params;
use crate::random::{Chance, Stream};
use crate::reference::zips::Zip;

/// Hospitals that serve one ZIP.
#[derive(Clone, Debug)]
pub struct Catchment {
    /// The nearby ones that compete.
    near: Choice,
    /// Others of the state: of those farther away every first, second, fourth and so on, which stands for those up to the next.
    far: Choice,
}

/// Hospitals with their chances, by service.
#[derive(Clone, Debug, Default)]
struct Choice {
    hospitals: Vec<(usize, [u32; SERVICES])>,
    totals: [u32; SERVICES],
}

impl Choice {
    /// Takes hospitals with their attraction.
    fn new(attractions: &[(usize, [f64; SERVICES])]) -> Self {
        let largest = attractions.iter().flat_map(|entry| entry.1).fold(f64::MIN_POSITIVE, f64::max);
        let hospitals: Vec<(usize, [u32; SERVICES])> =
            attractions.iter().map(|(hospital, row)| (*hospital, row.map(|a| millionths(a / largest)))).collect();
        let totals = std::array::from_fn(|service| hospitals.iter().map(|entry| entry.1[service]).sum());
        Self { hospitals, totals }
    }

    fn draw(&self, service: Service, stream: &mut Stream) -> usize {
        if let [(only, _)] = self.hospitals[..] {
            return only;
        }
        let weights = self.hospitals.iter().map(|entry| entry.1[service as usize]);
        self.hospitals[stream.weighted(weights, self.totals[service as usize])].0
    }

    /// Each hospital with its chance by service.
    fn chances(&self) -> impl Iterator<Item = (usize, [f64; SERVICES])> {
        self.hospitals.iter().map(|(hospital, weights)| {
            (*hospital, std::array::from_fn(|s| f64::from(weights[s]) / f64::from(self.totals[s])))
        })
    }
}

/// At least one, so that no hospital is shut out.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "shares of 1")]
fn millionths(share: f64) -> u32 {
    libm::ceil(share * 1_000_000.0).max(1.0) as u32
}

impl Catchment {
    /// The hospital of an episode.
    #[inline]
    pub fn draw(&self, service: Service, stream: &mut Stream) -> usize {
        const LEAKAGE: Chance = Chance::new(params::LEAKAGE);
        let leaks = stream.chance(LEAKAGE) && !self.far.hospitals.is_empty();
        let choice = if leaks { &self.far } else { &self.near };
        choice.draw(service, stream)
    }

    /// Orders hospitals of the state by distance and weighs them by size and distance.
    fn new(home: &Spot, of_state: &[usize], hospitals: &[Hospital], spots: &[Spot]) -> Self {
        let mut order: Vec<(f64, usize)> =
            of_state.iter().map(|&hospital| (home.distance(&spots[hospital]), hospital)).collect();
        order.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let (factor, on_top) = params::COMPETING_DISTANCE;
        let limit = factor * order[0].0 + on_top;
        let near = order.iter().take(params::COMPETING_HOSPITALS).take_while(|entry| entry.0 <= limit).count();
        let attraction = |&(distance, hospital): &(f64, usize), many: usize| {
            let from_here =
                f64::from(u32::try_from(many).expect("few hospitals")) / squared(distance + params::GRAVITY_KM);
            (hospital, hospitals[hospital].attraction.map(|attraction| attraction * from_here))
        };
        let (near, others) = order.split_at(near);
        let rings = (0..).map(|ring| 1usize << ring).take_while(|many| *many <= others.len());
        let far: Vec<_> = rings.map(|many| attraction(&others[many - 1], many)).collect();
        let near: Vec<_> = near.iter().map(|entry| attraction(entry, 1)).collect();
        Self { near: Choice::new(&near), far: Choice::new(&far) }
    }
}

fn squared(value: f64) -> f64 {
    value * value
}

/// The catchment of each ZIP; with one hospital, that one.
pub fn build(zips: &[Zip], sites: &[Site], hospitals: &[Hospital]) -> Vec<Catchment> {
    if hospitals.len() == 1 {
        let only = Choice::new(&[(0, [1.0; SERVICES])]);
        return vec![Catchment { near: only, far: Choice::default() }; zips.len()];
    }
    let mut by_state: HashMap<&str, Vec<usize>> = HashMap::new();
    for (hospital, site) in sites.iter().enumerate() {
        by_state.entry(&zips[site.zip].state).or_default().push(hospital);
    }
    let spots: Vec<Spot> = sites.iter().map(|site| Spot::new(&zips[site.zip])).collect();
    zips.iter()
        .map(|home| Catchment::new(&Spot::new(home), &by_state[home.state.as_str()], hospitals, &spots))
        .collect()
}

/// The expected visits of each hospital by service, given the expected patients of each ZIP.
pub fn expected_visits(
    catchments: &[Catchment],
    patients: &[f64],
    hospitals: usize,
    demand: &Demand,
) -> Vec<[f64; SERVICES]> {
    let mut visits = vec![[0.0; SERVICES]; hospitals];
    let of_service: [f64; SERVICES] = std::array::from_fn(|s| demand.visits_per_patient * demand.of_service(s));
    for (catchment, patients) in catchments.iter().zip(patients) {
        let leaks = if catchment.far.hospitals.is_empty() { 0.0 } else { params::LEAKAGE };
        for (choice, share) in [(&catchment.near, 1.0 - leaks), (&catchment.far, leaks)] {
            for (hospital, chances) in choice.chances() {
                for service in 0..SERVICES {
                    visits[hospital][service] += patients * share * chances[service] * of_service[service];
                }
            }
        }
    }
    visits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Purpose;

    fn choice(attractions: &[(usize, f64)]) -> Choice {
        let rows: Vec<_> =
            attractions.iter().map(|(hospital, attraction)| (*hospital, [*attraction; SERVICES])).collect();
        Choice::new(&rows)
    }

    #[test]
    fn hospitals_are_drawn_by_their_attraction_and_leakage() {
        let near = choice(&[(0, 3.0), (1, 1.0)]);
        let catchment = Catchment { near, far: choice(&[(2, 7.0), (3, 1e-12)]) };
        let mut stream = Purpose::new(7, "test", "catchments").stream(0);
        let mut counts = [0i32; 4];
        for _ in 0..40_000 {
            counts[catchment.draw(Service::General, &mut stream)] += 1;
        }
        for (count, share) in counts.into_iter().zip([0.85 * 0.75, 0.85 * 0.25, 0.15, 0.0]) {
            assert!((f64::from(count) / 40_000.0 - share).abs() < 0.01, "{counts:?}");
        }
    }

    #[test]
    fn expected_visits_are_those_of_all_patients() {
        let catchment = Catchment { near: choice(&[(0, 3.0), (1, 1.0)]), far: choice(&[(2, 7.0)]) };
        let alone = Catchment { near: choice(&[(1, 1.0)]), far: Choice::default() };
        let demand = Demand::new(1_000);
        let visits = expected_visits(&[catchment, alone], &[10.0, 20.0], 3, &demand);
        let per_hospital: Vec<f64> =
            visits.iter().map(|row| row.iter().sum::<f64>() / demand.visits_per_patient).collect();
        for (found, patients) in per_hospital.iter().zip([6.375, 22.125, 1.5]) {
            assert!((found - patients).abs() < 0.001, "{per_hospital:?}");
        }
    }
}
