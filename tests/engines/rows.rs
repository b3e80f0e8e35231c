//! A few rows of every table.

use std::ops::Range;

use arrow::record_batch::RecordBatch;
use caseload::database::Load;
use caseload::datasets::core::tables::{
    BILLING, BillBatch, BillRow, CONDITIONS, ConditionBatch, ConditionRow, DOCTORS, DoctorBatch, DoctorRow, HOSPITALS,
    HospitalBatch, HospitalRow, LOAD_RUN_TABLES, LOAD_RUNS, LoadRunBatch, LoadRunRow, LoadRunTableBatch,
    LoadRunTableRow, PATIENTS, PatientBatch, PatientRow, VISITS, VisitBatch, VisitRow, ZIPCODES, ZipcodeBatch,
    ZipcodeRow,
};
use caseload::error::Result;

pub fn zipcodes() -> RecordBatch {
    let mut batch = ZipcodeBatch::new(2);
    batch.push(&ZipcodeRow {
        zipcode: "00501",
        city: "Holtsville",
        state: "NY",
        county: None,
        latitude: Some(408_131),
        longitude: Some(-730_456),
        population: Some(0),
    });
    batch.push(&ZipcodeRow {
        zipcode: "96701",
        city: "‘Aiea, \"the\" town",
        state: "HI",
        county: Some("Honolulu"),
        latitude: None,
        longitude: None,
        population: None,
    });
    batch.take()
}

pub fn hospitals() -> RecordBatch {
    let mut batch = HospitalBatch::new(1);
    batch.push(&HospitalRow {
        hospital_id: 1,
        name: "General",
        zipcode: "00501",
        same_day_bias: -123,
        late_payment_multiplier: 10_000,
        charge_multiplier: 9_999,
    });
    batch.take()
}

pub fn doctors() -> RecordBatch {
    let mut batch = DoctorBatch::new(1);
    batch.push(&DoctorRow {
        doctor_id: 1,
        name: "Dr. Who",
        specialty: "Cardiology",
        hospital_id: 1,
        same_day_bias: 0,
        medication_bias: 1,
    });
    batch.take()
}

pub fn conditions() -> RecordBatch {
    let mut batch = ConditionBatch::new(1);
    batch.push(&ConditionRow {
        condition_id: 1,
        name: "Flu",
        icd10_code: "J11.1",
        category: "minor",
        specialty: "Cardiology",
        min_length_of_stay_days: 0,
        max_length_of_stay_days: 2,
        adult_only: false,
        same_day_ok: true,
        follow_up_required: false,
    });
    batch.take()
}

pub fn patients(ids: Range<i64>) -> RecordBatch {
    let mut batch = PatientBatch::new(16);
    for patient_id in ids {
        batch.push(&PatientRow {
            patient_id,
            prefix: (patient_id % 3 == 0).then_some("Dr."),
            first_name: "Ada",
            last_name: "Lovelace",
            date_of_birth: -9_000,
            gender: "Female",
            phone_number: "212-555-0100",
            email: "ada@example.com",
            address: "1 Main St",
            zipcode: "96701",
            insurer_id: None,
            insurance_policy_number: None,
            blood_type: "O+",
            date_of_death: None,
        });
    }
    batch.take()
}

pub fn visits(ids: Range<i64>) -> RecordBatch {
    let mut batch = VisitBatch::new(16);
    for visit_id in ids {
        batch.push(&VisitRow {
            visit_id,
            patient_id: visit_id,
            hospital_id: 1,
            doctor_id: 1,
            condition_id: 1,
            is_follow_up: false,
            age: 70,
            severity: "Normal",
            treatment: "Monitoring",
            medication: None,
            dosage: None,
            frequency: None,
            test_results: "Negative",
            room_number: 101,
            date_of_admission: 20_000,
            date_of_discharge: 20_001,
            follow_up_required: true,
        });
    }
    batch.take()
}

pub fn bills(ids: Range<i64>) -> RecordBatch {
    let mut batch = BillBatch::new(16);
    for billing_id in ids {
        batch.push(&BillRow {
            billing_id,
            visit_id: billing_id,
            patient_id: billing_id,
            billing_date: 20_002,
            total_charge: 1_234_567 + billing_id,
            insurance_coverage_amount: 1_234_567,
            patient_responsibility_amount: billing_id,
            payment_plan: "Full",
            expected_payment_date: 20_032,
            actual_payment_date: (billing_id % 2 == 0).then_some(20_030),
            payment_status: if billing_id % 2 == 0 { "Paid" } else { "In-progress" },
        });
    }
    batch.take()
}

/// Appends the dimensions and `blocks` blocks of 500 patients, each with a visit and a bill.
pub fn fill(load: &mut dyn Load, blocks: i64) -> Result<()> {
    load.append(&ZIPCODES, zipcodes())?;
    load.append(&HOSPITALS, hospitals())?;
    load.append(&DOCTORS, doctors())?;
    load.append(&CONDITIONS, conditions())?;
    for block in 0..blocks {
        let ids = block * 500 + 1..block * 500 + 501;
        load.append(&PATIENTS, patients(ids.clone()))?;
        load.append(&VISITS, visits(ids.clone()))?;
        load.append(&BILLING, bills(ids))?;
    }
    Ok(())
}

/// Appends the record of a load.
pub fn record(load: &mut dyn Load, run_id: i32) -> Result<()> {
    let mut runs = LoadRunBatch::new(1);
    runs.push(&LoadRunRow {
        run_id,
        tool_version: "0.2.0",
        command: "caseload load",
        options: "{}",
        seed: u64::MAX,
        patients: 1_000,
        start_date: 18_000,
        today: 20_100,
        mode: "nationwide",
        zip_target: 120,
        minor_same_day_rate: 425_000,
        local_share: 830_000,
        started_at: 1_700_000_000_123_456,
        finished_at: 1_700_000_001_000_000,
    });
    load.append(&LOAD_RUNS, runs.take())?;
    let mut tables = LoadRunTableBatch::new(1);
    tables.push(&LoadRunTableRow {
        run_id,
        dataset: "core",
        table_name: "patients",
        row_count: 1_000,
        fingerprint: "00",
    });
    load.append(&LOAD_RUN_TABLES, tables.take())
}
