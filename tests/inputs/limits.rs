//! The smallest and the largest values that are accepted, and the first ones that are not.

use std::ops::Range;

use arrow::array::AsArray;
use arrow::datatypes::Int64Type;
use arrow::record_batch::RecordBatch;
use caseload::datasets::core::Rows;
use caseload::error::Error;
use caseload::world::{MAX_PATIENTS, Options, Population, World};
use chrono::NaiveDate;

use super::{POOL, try_out};
use crate::data::assert_valid;
use crate::support::{Place, count, options};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[track_caller]
fn refuses(options: &Options, option: &str) {
    match options.check() {
        Err(Error::Option { option: named, .. }) => assert_eq!(named, option),
        other => panic!("{other:?}"),
    }
}

/// The ids of a batch, which stand in its first column.
fn ids(batch: &RecordBatch) -> Vec<u64> {
    let ids = batch.column(0).as_primitive::<Int64Type>().values();
    ids.iter().map(|id| u64::try_from(*id).unwrap()).collect()
}

#[test]
fn the_largest_number_of_patients_is_generated_to_its_end() {
    let options = options(MAX_PATIENTS);
    let world = World::new(&options, &POOL).unwrap();
    let population = Population::new(&world);
    let visits_of = |patients: Range<u64>| patients.map(|patient| population.life(patient).visits as u64).sum::<u64>();
    let last = MAX_PATIENTS - 2_000..MAX_PATIENTS;
    // No patient has more than 18 visits, so that no id can be larger than here.
    let first_visit = MAX_PATIENTS * 18 - visits_of(last.clone()) + 1;
    let mut writer = Rows::new(&population);
    for (people, first_visit) in [(0..2_000, 1), (2_000..4_000, visits_of(0..2_000) + 1), (last, first_visit)] {
        let [patients, visits, bills] = writer.of(people.clone(), first_visit).map(|(_, batch)| ids(&batch));
        assert_eq!(patients, (people.start + 1..people.end + 1).collect::<Vec<_>>());
        assert_eq!(visits, (first_visit..first_visit + visits_of(people)).collect::<Vec<_>>());
        assert_eq!(bills, visits);
    }
    refuses(&Options { patients: MAX_PATIENTS + 1, ..options.clone() }, "--patients");
    refuses(&Options { patients: u64::MAX, ..options.clone() }, "--patients");
    refuses(&Options { patients: 0, ..options }, "--patients");
}

#[test]
fn one_patient_is_loaded_in_every_mode_on_both_engines() {
    let ohio = Some("OH".to_owned());
    let modes = [
        options(1),
        Options { single_hospital: true, zip_target: 1, ..options(1) },
        Options { hospital_state: ohio, local_share: 0.0, ..options(1) },
    ];
    for place in Place::both() {
        for options in &modes {
            place.load(options, 2);
            let mut database = place.open();
            assert_eq!(count(database.as_mut(), "SELECT COUNT(*) FROM patients"), 1);
            assert_valid(database.as_mut(), &format!("one patient, {:?}", options.mode()));
        }
    }
}

#[test]
fn every_check_passes_for_any_anchor_on_both_engines() {
    let anchors = [
        date(1900, 1, 1),
        date(1999, 12, 31),
        date(2000, 2, 29),
        date(2024, 2, 29),
        date(2100, 2, 28),
        date(9990, 12, 31),
    ];
    let longest = Options { start_date: date(1936, 1, 1), seed: 7, ..options(300) };
    let mut cases: Vec<Options> =
        anchors.iter().map(|&today| Options { patients: 300, ..Options::new(today) }).collect();
    cases.push(longest.clone());
    for place in Place::both() {
        for options in &cases {
            place.load(options, 2);
            assert_valid(place.open().as_mut(), &format!("from {} to {}", options.start_date, options.today));
        }
    }
    refuses(&Options::new(date(1899, 12, 31)), "--today");
    refuses(&Options::new(date(9991, 1, 1)), "--today");
    refuses(&Options::new(NaiveDate::MAX), "--today");
    refuses(&Options::new(NaiveDate::MIN), "--today");
    refuses(&Options { start_date: date(1935, 12, 31), ..longest }, "--start-date");
}

#[test]
fn a_target_above_the_pool_puts_every_zip_where_people_live_in_use() {
    let inhabited = POOL.zips().iter().filter(|zip| zip.weight() > 0).count();
    for zip_target in [inhabited as u32, inhabited as u32 + 1, 1_000_000_000] {
        let world = World::new(&Options { zip_target, ..options(10) }, &POOL).unwrap();
        assert_eq!(world.zips.len(), inhabited, "--zip-target {zip_target}");
    }
    refuses(&Options { zip_target: 1_000_000_001, ..options(10) }, "--zip-target");
    refuses(&Options { zip_target: 0, ..options(10) }, "--zip-target");
}

#[test]
fn the_smallest_and_largest_shares_and_distances_generate() {
    let locality = Options { hospital_state: Some("TX".to_owned()), ..options(200) };
    for share in [0.0, f64::MIN_POSITIVE, 0.5, 1.0] {
        for decay in [f64::MIN_POSITIVE, 1e-9, 300.0, f64::MAX] {
            let options = Options {
                local_share: share,
                outstate_neighbor_share: share,
                minor_same_day_rate: share,
                local_decay: decay,
                local_top_n: u32::MAX,
                zip_target: 1_000_000_000,
                ..locality.clone()
            };
            assert_eq!(try_out(&options, &POOL), Ok(()), "{share} {decay}");
        }
    }
    for decay in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        refuses(&Options { local_decay: decay, ..locality.clone() }, "--local-decay");
    }
    for share in [-f64::MIN_POSITIVE, 1.0 + f64::EPSILON, f64::NAN] {
        refuses(&Options { local_share: share, ..locality.clone() }, "--local-share");
    }
}
