//! The dimension tables: ZIP codes, drugs, prescribers and pharmacies, with the answer key to the latter two.

use super::supply::{SPECIALTIES, Supply};
use super::tables::{
    CONTROLLED_DRUGS, MONITORED_ZIPCODES, MonitoredZipcodeBatch, MonitoredZipcodeRow, PHARMACIES, PRESCRIBERS,
    PharmacyBatch, PharmacyRow, PrescriberBatch, PrescriberRow,
};
use super::{PAIN_CLINIC_DECOY, PILL_MILL, ROGUE_PHARMACY, drugs};
use crate::datasets::frame::{Output, Task};
use crate::random::Stream;
use crate::reference::names::{self, Sex};
use crate::table::RecordBatch;

/// Writes all of them, parents before children.
pub(super) fn write(task: &Task<'_>, supply: &Supply, out: &mut Output) {
    out.push(&MONITORED_ZIPCODES, zipcodes(supply));
    out.push(&CONTROLLED_DRUGS, drugs::rows());
    out.push(&PRESCRIBERS, prescribers(task, supply));
    out.push(&PHARMACIES, pharmacies(task, supply));
    label(task, supply, out);
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

fn prescribers(task: &Task<'_>, supply: &Supply) -> RecordBatch {
    let purpose = task.purpose("prescriber names");
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

fn pharmacies(task: &Task<'_>, supply: &Supply) -> RecordBatch {
    let purpose = task.purpose("pharmacy names");
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

fn label(task: &Task<'_>, supply: &Supply, out: &mut Output) {
    let specialists = supply.prescribers().filter(|(_, specialty)| *specialty == SPECIALTIES[SPECIALTIES.len() - 1]);
    for (decoy, _) in specialists {
        out.label(&PAIN_CLINIC_DECOY, &PRESCRIBERS, decoy.id(), || "role=decoy".to_owned());
    }
    if task.is_on(&PILL_MILL) {
        for mill in (0..supply.mills.len() as u64).map(|mill| supply.mill(mill)) {
            out.label(&PILL_MILL, &PRESCRIBERS, mill.id(), || "role=mill".to_owned());
            let [complicit, _] = Supply::pharmacies_at_mill(mill);
            out.label(&ROGUE_PHARMACY, &PHARMACIES, complicit.id(), || format!("mill={}", mill.id()));
        }
    }
}
