//! The dimension tables: ZIP codes, drugs, prescribers and pharmacies.

use super::drugs::DRUGS;
use super::labels;
use super::plan::Plan;
use super::supply::Supply;
use super::tables::{
    CONTROLLED_DRUGS, ControlledDrugBatch, ControlledDrugRow, MONITORED_ZIPCODES, MonitoredZipcodeBatch,
    MonitoredZipcodeRow, PHARMACIES, PRESCRIBERS, PharmacyBatch, PharmacyRow, PrescriberBatch, PrescriberRow,
};
use crate::datasets::frame::Output;
use crate::random::Stream;
use crate::reference::names::{self, Sex};
use crate::table::RecordBatch;

/// Writes all of them, parents before children.
pub(super) fn write(plan: &Plan<'_>, out: &mut Output) {
    out.push(&MONITORED_ZIPCODES, zipcodes(&plan.supply));
    out.push(&CONTROLLED_DRUGS, controlled_drugs());
    out.push(&PRESCRIBERS, prescribers(plan));
    out.push(&PHARMACIES, pharmacies(plan));
    labels::pain_clinics(plan, out);
    labels::mills(plan, out);
}

fn zipcodes(supply: &Supply) -> RecordBatch {
    let mut zips: Vec<_> = supply.land.zips.iter().collect();
    zips.sort_by(|a, b| a.zipcode.cmp(&b.zipcode));
    let mut batch = MonitoredZipcodeBatch::new(zips.len());
    for zip in zips {
        let (latitude, longitude) = zip.point.unwrap_or_default();
        batch.push(&MonitoredZipcodeRow {
            zipcode: &zip.zipcode,
            city: &zip.city,
            state: &zip.state,
            latitude: latitude.into(),
            longitude: longitude.into(),
            residents: i32::try_from(zip.population.unwrap_or_default()).expect("at most 100 million"),
        });
    }
    batch.take()
}

fn controlled_drugs() -> RecordBatch {
    let mut batch = ControlledDrugBatch::new(DRUGS.len());
    for (number, drug) in (1i16..).zip(&DRUGS) {
        let is_patch = drug.is_patch;
        batch.push(&ControlledDrugRow {
            drug_id: number,
            drug_ndc: &format!("99{number:03}{number:04}01"),
            drug_name: drug.name,
            drug_class: drug.class,
            drug_schedule: drug.schedule,
            dose_form: if is_patch { "patch" } else { "tablet" },
            strength_value: drug.strength,
            strength_unit: if is_patch { "mcg/h" } else { "mg" },
            mme_factor: drug.factor,
            mme_per_unit: drug.mme_per_unit(),
        });
    }
    batch.take()
}

fn prescribers(plan: &Plan<'_>) -> RecordBatch {
    let (supply, purpose) = (&plan.supply, plan.task.purpose("prescriber names"));
    let mut batch = PrescriberBatch::new(0);
    for (number, (prescriber, specialty)) in (0..).zip(supply.prescribers()) {
        let zip = &supply.land.zips[supply.practice(prescriber)];
        batch.push(&PrescriberRow {
            prescriber_id: prescriber.id(),
            prescriber_name: &doctor(&mut purpose.stream(number)),
            specialty,
            zipcode: &zip.zipcode,
            state: &zip.state,
        });
    }
    batch.take()
}

fn doctor(stream: &mut Stream) -> String {
    let sex = if stream.below(2) == 0 { Sex::Female } else { Sex::Male };
    let birth_year = stream.between(1955, 1992);
    format!("Dr. {} {}", names::given(sex, birth_year, stream), names::surname(stream))
}

fn pharmacies(plan: &Plan<'_>) -> RecordBatch {
    let (supply, purpose) = (&plan.supply, plan.task.purpose("pharmacy names"));
    let mut batch = PharmacyBatch::new(0);
    for (number, (pharmacy, is_chain)) in (0..).zip(supply.pharmacies()) {
        let zip = &supply.land.zips[supply.shop(pharmacy)];
        let mut stream = purpose.stream(number);
        let name = if is_chain { chain(pharmacy.id(), &mut stream) } else { independent(&mut stream) };
        batch.push(&PharmacyRow {
            pharmacy_id: pharmacy.id(),
            pharmacy_name: &name,
            pharmacy_kind: if is_chain { "Chain" } else { "Independent" },
            pharmacy_location: &format!("{}, {}", zip.city, zip.state),
            zipcode: &zip.zipcode,
            state: &zip.state,
        });
    }
    batch.take()
}

fn chain(number: i32, stream: &mut Stream) -> String {
    const CHAINS: [&str; 4] = ["Larkfield Pharmacy", "Medivale Drugs", "Corner & Main", "Briarwell Pharmacy"];
    format!("{} #{:04}", CHAINS[stream.index(CHAINS.len())], 1_000 + number)
}

fn independent(stream: &mut Stream) -> String {
    const KINDS: [&str; 5] = ["Pharmacy", "Family Pharmacy", "Drug Store", "Apothecary", "Community Pharmacy"];
    format!("{} {}", names::surname(stream), KINDS[stream.index(KINDS.len())])
}
