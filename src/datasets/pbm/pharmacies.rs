//! The pharmacies: of three kinds, founded where patients live, and which of them compete for the patients of a ZIP code.

use std::collections::BTreeMap;

use super::contracts::PBMS;
use super::params;
use crate::datasets::frame::Task;
use crate::random::Stream;
use crate::reference::names;
use crate::reference::zips::Zip;

/// The words in `pharmacies.pharmacy_kind`.
pub(super) const KINDS: [&str; 3] = ["Independent", "Chain", "PBM-Affiliated"];
const CHAINS: [&str; 3] = ["Brightwell Drug", "Corner Lane Pharmacy", "Halden Drug Mart"];

#[derive(Clone, Copy, Debug)]
pub(super) struct Pharmacy {
    /// Position of its kind: Independent, Chain, PBM-Affiliated.
    pub(super) kind: usize,
    /// Position of its ZIP among those in use.
    pub(super) zip: usize,
    /// Cost of dispensing a prescription, in cents.
    pub(super) cost_to_dispense: i64,
}

impl Pharmacy {
    /// Does it belong to no chain and no PBM?
    pub(super) fn is_independent(&self) -> bool {
        self.kind == 0
    }
}

/// The pharmacies, and who goes where.
#[derive(Debug)]
pub(super) struct Pharmacies {
    pub(super) all: Vec<Pharmacy>,
    /// For each ZIP in use, positions of the nearest pharmacies of the state, or of all where the state has none.
    near: Vec<[u32; params::COMPETING_PHARMACIES]>,
}

impl Pharmacies {
    pub(super) fn new(task: Task<'_>) -> Self {
        let patients = task.population.size();
        let count = (patients / params::PATIENTS_PER_PHARMACY).max(params::MIN_PHARMACIES);
        let reader = task.population.reader();
        let streams = task.purpose("pharmacies");
        let found = |number: u64| {
            let mut stream = streams.stream(number);
            let resident = u64::from(stream.below(u32::try_from(patients).unwrap_or(u32::MAX)));
            let kind = params::PHARMACY_CYCLE[position(number % params::PHARMACY_CYCLE.len() as u64)];
            let (low, high) = params::COST_TO_DISPENSE_PER_MILLE;
            let cost = i64::from(params::COST_TO_DISPENSE_CENTS[kind]) * i64::from(stream.between(low, high));
            let zip = reader.person(resident, &reader.life(resident)).zip;
            Pharmacy { kind, zip, cost_to_dispense: (cost + 500) / 1_000 }
        };
        let all: Vec<Pharmacy> = (0..count).map(found).collect();
        let near = nearest(&task.population.world.zips, &all);
        Self { all, near }
    }

    /// The pharmacy of a patient who lives in this ZIP, with its position.
    pub(super) fn choose(&self, zip: usize, stream: &mut Stream) -> (usize, &Pharmacy) {
        let position = self.near[zip][stream.index(params::COMPETING_PHARMACIES)] as usize;
        (position, &self.all[position])
    }
}

fn position(number: u64) -> usize {
    usize::try_from(number).expect("below the length of a table")
}

/// An invented name.
pub(super) fn name(kind: usize, pharmacy_id: i32, stream: &mut Stream) -> String {
    match kind {
        0 => format!("{} Family Pharmacy", names::surname(stream)),
        1 => format!("{} #{pharmacy_id:04}", CHAINS[stream.index(CHAINS.len())]),
        _ => format!("{} Direct Pharmacy #{pharmacy_id:04}", PBMS[stream.index(PBMS.len())]),
    }
}

fn nearest(zips: &[Zip], pharmacies: &[Pharmacy]) -> Vec<[u32; params::COMPETING_PHARMACIES]> {
    let mut by_state: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (number, pharmacy) in (0..).zip(pharmacies) {
        by_state.entry(&zips[pharmacy.zip].state).or_default().push(number);
    }
    let everywhere: Vec<u32> = (0..).zip(pharmacies).map(|(number, _)| number).collect();
    let mut order: Vec<(f64, u32)> = Vec::new();
    let of_zip = |home: &Zip| {
        let candidates = by_state.get(home.state.as_str()).unwrap_or(&everywhere);
        order.clear();
        order.extend(candidates.iter().map(|&number| {
            let zip = &zips[pharmacies[number as usize].zip];
            (home.distance(zip), number)
        }));
        order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        // Where the state has fewer, the nearest come again.
        std::array::from_fn(|rank| order[rank % order.len()].1)
    };
    zips.iter().map(of_zip).collect()
}
