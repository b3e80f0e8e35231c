//! The payers: which PBM they hire, how it is paid, and what their members pay.

use super::catalogue::Drug;
use super::params;
use super::phenomena::COPAY_CLAWBACK;
use crate::datasets::frame::Task;
use crate::world::Insurer;

/// The pharmacy benefit managers.
pub(super) const PBMS: [&str; 3] = ["PBM Alder", "PBM Birch", "PBM Cedar"];
/// Position of the PBM that drops apixaban.
pub(super) const BIRCH: usize = 1;
/// Position of the PBM that prefers low-list products.
pub(super) const CEDAR: usize = 2;

/// Is a payer's contract a spread contract, and is its copay fixed? By payer of an insurer, in turn (chosen: 60 and 40 %).
const CONTRACT_CYCLE: [(bool, bool); 5] = [(true, true), (false, false), (true, false), (true, true), (false, false)];

/// Invented employers.
const EMPLOYERS: [&str; 25] = [
    "Harlan Foundry Works",
    "Summit Ridge Schools",
    "Delmar Freight Lines",
    "Prairie Gate Utilities",
    "Oakfield Retail Group",
    "Kestrel Aerospace",
    "Lakeport City Workers",
    "Tidewater Shipyards",
    "Amber Valley Foods",
    "Northfork Timber",
    "Castle Rock Software",
    "Millbrook Textiles",
    "Redstone Mining",
    "Fairhaven University",
    "Golden Plains Farms Cooperative",
    "Brookside Hotels",
    "Iron Bridge Railways",
    "Silverton Glass",
    "Westmark Builders",
    "Juniper Media",
    "Copper Creek Brewing",
    "Eastgate Transit",
    "Highland Instruments",
    "Pelican Bay Resorts",
    "Stonebridge Printing",
];

/// A plan sponsor.
#[derive(Clone, Debug)]
pub(super) struct Payer {
    pub(super) name: String,
    /// Position of its PBM.
    pub(super) pbm: usize,
    /// Does the PBM keep the difference between what it bills and what it pays?
    pub(super) is_spread: bool,
    /// Is the whole copay collected, even above the price?
    pub(super) has_fixed_copay: bool,
    /// Copays in cents of a 30-day fill in tiers 1 to 3.
    pub(super) copays: [i64; 3],
    /// Copay of a specialty brand.
    specialty_copay: i64,
    /// Share of the rebate that the payer gets, in per mille.
    pub(super) rebate_pass_through: i64,
}

impl Payer {
    /// The copay of a fill, in cents, before the price is looked at; an excluded drug that is paid on appeal costs as much as tier 3.
    pub(super) fn copay(&self, drug: &Drug, tier: Option<i16>, days: i16) -> i64 {
        if drug.is_specialty {
            return if drug.is_generic() { 0 } else { self.specialty_copay };
        }
        let copay = match tier {
            Some(1) => self.copays[0],
            Some(2) => self.copays[1],
            _ => self.copays[2],
        };
        if days == 90 { copay * params::COPAYS_OF_90_DAYS } else { copay }
    }
}

/// All payers: those of the first insurer, then those of the next.
#[derive(Debug)]
pub(super) struct Payers {
    pub(super) all: Vec<Payer>,
    /// Payers of each insurer.
    pub(super) per_insurer: usize,
}

impl Payers {
    pub(super) fn new(task: Task<'_>) -> Self {
        let has_fixed_copays = task.is_on(&COPAY_CLAWBACK);
        let (fewest, most) = params::PAYERS_PER_INSURER;
        let rounded = (task.population.size() + params::PATIENTS_PER_PAYER / 2) / params::PATIENTS_PER_PAYER;
        let per_insurer = usize::try_from(rounded.clamp(fewest, most)).expect("at most five");
        let streams = task.purpose("payers");
        let mut employers = EMPLOYERS.iter().copied();
        let mut all = Vec::new();
        for (position, insurer) in task.population.insurers().iter().enumerate() {
            for (number, (is_spread, is_fixed)) in CONTRACT_CYCLE.into_iter().enumerate().take(per_insurer) {
                let (low, high) = params::REBATE_PASS_THROUGH_PER_MILLE;
                let copays = copays(insurer, number);
                all.push(Payer {
                    name: name(insurer, number, &mut employers),
                    pbm: (position + number) % PBMS.len(),
                    is_spread,
                    has_fixed_copay: has_fixed_copays && is_fixed && insurer.kind != "Medicaid",
                    copays,
                    specialty_copay: if insurer.kind == "Medicaid" { copays[2] } else { params::SPECIALTY_COPAY_CENTS },
                    rebate_pass_through: i64::from(streams.stream(all.len() as u64).between(low, high)),
                });
            }
        }
        Self { all, per_insurer }
    }

    /// A payer of an insurer, with its position among all.
    pub(super) fn of(&self, insurer: usize, number: usize) -> (usize, &Payer) {
        let position = insurer * self.per_insurer + number;
        (position, &self.all[position])
    }
}

fn copays(insurer: &Insurer, number: usize) -> [i64; 3] {
    let [preferred, nonpreferred] = params::BRAND_COPAY_CENTS;
    match insurer.kind {
        "Medicaid" => params::MEDICAID_COPAY_CENTS,
        "Medicare" => [params::GENERIC_COPAY_CENTS[1][number], preferred, nonpreferred],
        _ => [params::GENERIC_COPAY_CENTS[0][number], preferred, nonpreferred],
    }
}

/// Employers hire commercial insurers; the plans of Medicare and Medicaid are named after the insurer.
fn name(insurer: &Insurer, number: usize, employers: &mut impl Iterator<Item = &'static str>) -> String {
    let employer = if insurer.kind == "Commercial" { employers.next() } else { None };
    employer.map_or_else(|| format!("{} Drug Plan {}", insurer.name, ["A", "B", "C", "D", "E"][number]), str::to_owned)
}
