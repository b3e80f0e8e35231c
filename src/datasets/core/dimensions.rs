//! The dimension tables: ZIP codes, hospitals, doctors, insurers, conditions and the calendar.

use arrow::record_batch::RecordBatch;
use chrono::{Datelike, NaiveDate, Weekday};

use super::tables::{
    CALENDAR, CONDITIONS as CONDITIONS_TABLE, CalendarBatch, CalendarRow, ConditionBatch, ConditionRow, DOCTORS,
    DoctorBatch, DoctorRow, HOSPITALS, HospitalBatch, HospitalRow, INSURERS, InsurerBatch, InsurerRow, ZIPCODES,
    ZipcodeBatch, ZipcodeRow,
};
use crate::calendar;
use crate::table::Table;
use crate::world::CONDITIONS;
use crate::world::World;
use crate::world::position_id;

/// All dimension tables of a world, parents before children.
#[must_use]
pub fn all(world: &World) -> Vec<(&'static Table, RecordBatch)> {
    vec![
        (&ZIPCODES, zipcodes(world)),
        (&HOSPITALS, hospitals(world)),
        (&DOCTORS, doctors(world)),
        (&INSURERS, insurers()),
        (&CONDITIONS_TABLE, conditions()),
        (&CALENDAR, days(world)),
    ]
}

fn zipcodes(world: &World) -> RecordBatch {
    let mut batch = ZipcodeBatch::new(world.zips.len());
    for zip in &world.zips {
        batch.push(&ZipcodeRow {
            zipcode: &zip.zipcode,
            city: &zip.city,
            state: &zip.state,
            county: zip.county.as_deref(),
            latitude: zip.point.map(|point| i64::from(point.0)),
            longitude: zip.point.map(|point| i64::from(point.1)),
            population: zip.population.map(|people| i32::try_from(people).expect("at most 100 million")),
        });
    }
    batch.take()
}

fn hospitals(world: &World) -> RecordBatch {
    let mut batch = HospitalBatch::new(world.hospitals.len());
    for (position, hospital) in world.hospitals.iter().enumerate() {
        batch.push(&HospitalRow {
            hospital_id: position_id(position),
            name: &hospital.name,
            zipcode: &world.zips[hospital.zip].zipcode,
            same_day_bias: hospital.same_day_bias,
            late_payment_multiplier: hospital.late_payment_multiplier,
            charge_multiplier: hospital.charge_multiplier,
        });
    }
    batch.take()
}

fn doctors(world: &World) -> RecordBatch {
    let mut batch = DoctorBatch::new(world.doctors.len());
    for (position, doctor) in world.doctors.iter().enumerate() {
        batch.push(&DoctorRow {
            doctor_id: position_id(position),
            name: &doctor.name,
            specialty: world.specialties[doctor.specialty],
            hospital_id: position_id(doctor.hospital),
            same_day_bias: doctor.same_day_bias,
            medication_bias: doctor.medication_bias,
        });
    }
    batch.take()
}

fn insurers() -> RecordBatch {
    let mut batch = InsurerBatch::new(crate::world::INSURERS.len());
    for (position, (name, kind, _, _)) in crate::world::INSURERS.iter().enumerate() {
        batch.push(&InsurerRow { insurer_id: position_id(position), name, kind });
    }
    batch.take()
}

fn conditions() -> RecordBatch {
    let mut batch = ConditionBatch::new(CONDITIONS.len());
    let small = |value: i32| i16::try_from(value).expect("stays are below 15 days");
    for (condition_id, condition) in (1..).zip(&CONDITIONS) {
        batch.push(&ConditionRow {
            condition_id,
            name: condition.name,
            icd10_code: condition.icd10_code,
            category: condition.category.as_str(),
            specialty: condition.specialty,
            min_length_of_stay_days: small(condition.stay_days.0),
            max_length_of_stay_days: small(condition.stay_days.1),
            adult_only: condition.adult_only,
            same_day_ok: condition.same_day_ok,
            follow_up_required: condition.follow_up_required,
        });
    }
    batch.take()
}

/// Whole years, from the first of the history to that of the last day on which a payment can be expected.
fn days(world: &World) -> RecordBatch {
    let first = world.options.start_date.with_ordinal(1).unwrap_or(world.options.start_date);
    let last_year = calendar::date(world.last_day()).year();
    let mut batch = CalendarBatch::new(0);
    for date in first.iter_days().take_while(|date| date.year() <= last_year) {
        batch.push(&day(date));
    }
    batch.take()
}

fn day(date: NaiveDate) -> CalendarRow<'static> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let small = |value: u32| i16::try_from(value).expect("parts of a year are below 54");
    CalendarRow {
        date: calendar::day(date),
        year: i16::try_from(date.year()).expect("years are below 10,000"),
        quarter: small(date.month0() / 3 + 1),
        month: small(date.month()),
        month_name: MONTHS[date.month0() as usize],
        week: small(date.iso_week().week()),
        day_of_week: small(date.weekday().number_from_monday()),
        day_name: DAYS[date.weekday().num_days_from_monday() as usize],
        is_weekend: matches!(date.weekday(), Weekday::Sat | Weekday::Sun),
        holiday: calendar::holiday(date),
    }
}
