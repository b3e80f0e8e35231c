//! The payers: which PBM they hire, how it is paid, and what their members pay.

use super::catalogue::Drug;
use super::params;
use super::tables::{PAYERS, PayerBatch, PayerRow};
use crate::datasets::frame::{Output, Task};
use crate::world::Insurer;

/// The pharmacy benefit managers.
pub const PBMS: [&str; 3] = ["PBM Alder", "PBM Birch", "PBM Cedar"];
/// Position of the PBM that drops apixaban.
pub const BIRCH: usize = 1;
/// Position of the PBM that prefers low-list products.
pub const CEDAR: usize = 2;

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
pub struct Payer {
    name: String,
    /// Position of its PBM.
    pub pbm: usize,
    /// Does the PBM keep the difference between what it bills and what it pays?
    pub is_spread: bool,
    /// Is the whole copay collected, even above the price?
    pub has_fixed_copay: bool,
    /// Copays in cents of a 30-day fill in tiers 1 to 3.
    copays: [i64; 3],
    /// Copay of a specialty brand.
    specialty_copay: i64,
    /// Share of the rebate that the payer gets, in per mille.
    pub rebate_pass_through: i64,
}

impl Payer {
    /// The copay of a fill, in cents, before the price is looked at; an excluded drug that is paid on appeal costs as much as tier 3.
    pub fn copay(&self, drug: &Drug, tier: Option<i16>, days: i16) -> i64 {
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
pub struct Payers {
    all: Vec<Payer>,
    /// Payers of each insurer.
    per_insurer: usize,
}

impl Payers {
    /// The payers of a task; `fixed_copays` says whether there are such contracts.
    pub fn new(task: Task<'_>, fixed_copays: bool) -> Self {
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
                    has_fixed_copay: fixed_copays && is_fixed && insurer.kind != "Medicaid",
                    copays,
                    specialty_copay: if insurer.kind == "Medicaid" { copays[2] } else { params::SPECIALTY_COPAY_CENTS },
                    rebate_pass_through: i64::from(streams.stream(all.len() as u64).between(low, high)),
                });
            }
        }
        Self { all, per_insurer }
    }

    /// How many payers an insurer has.
    pub fn per_insurer(&self) -> usize {
        self.per_insurer
    }

    /// A payer of an insurer, with its position among all.
    pub fn of(&self, insurer: usize, number: usize) -> (usize, &Payer) {
        let position = insurer * self.per_insurer + number;
        (position, &self.all[position])
    }

    /// Writes them.
    pub fn write(&self, out: &mut Output) {
        let mut batch = PayerBatch::new(self.all.len());
        for ((payer_id, position), payer) in (1..).zip(0..).zip(&self.all) {
            batch.push(&PayerRow {
                payer_id,
                payer_name: &payer.name,
                insurer_id: i32::try_from(position / self.per_insurer + 1).expect("few insurers"),
                pbm_name: PBMS[payer.pbm],
                contract_model: if payer.is_spread { "Spread" } else { "Pass-Through" },
                copay_rule: if payer.has_fixed_copay { "Fixed Copay With Clawback" } else { "Lesser Of" },
                generic_copay_usd: payer.copays[0],
                preferred_brand_copay_usd: payer.copays[1],
                nonpreferred_copay_usd: payer.copays[2],
                rebate_pass_through_share: payer.rebate_pass_through,
            });
        }
        out.push(&PAYERS, batch.take());
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
