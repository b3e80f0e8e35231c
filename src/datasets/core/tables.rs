//! The tables of the star schema, in DDL order: every column once, with its meaning, unit and range.

pub use super::records::{
    CALIBRATION, CalibrationBatch, CalibrationRow, LOAD_RUN_TABLES, LOAD_RUNS, LoadRunBatch, LoadRunRow,
    LoadRunTableBatch, LoadRunTableRow, RECORDS,
};
use crate::table::{BigInt, Boolean, Char, Date, Integer, Money, Null, Numeric, SmallInt, Text, Word, tables};

tables! {
    in default;

    /// One row per ZIP code in use: homes and hospitals lie in these.
    ZIPCODES = zipcodes, ZipcodeRow, ZipcodeBatch {
        primary_key: ["zipcode"];
        checks: ["ck_zipcodes_population": "population >= 0"];
        /// Five-digit US ZIP code, leading zeros kept.
        zipcode: Char<5>,
        /// Name of the city or town.
        city: Text,
        /// Two-letter postal code of the state, DC or PR.
        state: Char<2>,
        /// Name of the county, without the word County; NULL if the pool has none.
        county: Null<Text>,
        /// Degrees north of the equator, WGS 84; NULL if the pool has none.
        latitude: Null<Numeric<8, 4>>,
        /// Degrees east of Greenwich, WGS 84, negative in the Americas; NULL if the pool has none.
        longitude: Null<Numeric<8, 4>>,
        /// Residents, scaled to the 2020 Census; NULL if the pool has none.
        population: Null<Integer>,
    }

    /// One row per hospital; no two hospitals share a ZIP code.
    HOSPITALS = hospitals, HospitalRow, HospitalBatch {
        primary_key: ["hospital_id"];
        uniques: ["uq_hospitals_zipcode": "zipcode"];
        foreign_keys: ["fk_hospitals_zipcode": "zipcode" -> ZIPCODES."zipcode"];
        checks: ["ck_hospitals_profile": "late_payment_multiplier > 0 AND charge_multiplier > 0"];
        /// Number of the hospital, from 1 without holes.
        hospital_id: Integer,
        /// Fictional name.
        name: Text,
        /// ZIP code of the hospital; its state is the hospital's state.
        zipcode: Char<5>,
        /// Added to the probability of same-day discharge, -0.15 to 0.15.
        same_day_bias: Numeric<5, 4>,
        /// Multiplies the probability that a bill stays unpaid, 0.7 to 1.5.
        late_payment_multiplier: Numeric<5, 4>,
        /// Multiplies the charges of this hospital, 0.9 to 1.2.
        charge_multiplier: Numeric<5, 4>,
    }

    /// One row per doctor; each works in one hospital and has one specialty.
    DOCTORS = doctors, DoctorRow, DoctorBatch {
        primary_key: ["doctor_id"];
        foreign_keys: ["fk_doctors_hospital": "hospital_id" -> HOSPITALS."hospital_id"];
        /// Number of the doctor, from 1 without holes.
        doctor_id: Integer,
        /// Fictional name with the title Dr.
        name: Text,
        /// Medical specialty; a doctor treats the conditions of that specialty, one of Family Medicine those without a specialist in the hospital.
        specialty: Word,
        /// Hospital where the doctor works.
        hospital_id: Integer,
        /// Added to the probability of same-day discharge, -0.15 to 0.15.
        same_day_bias: Numeric<5, 4>,
        /// Added to the weight of the treatment Medication, -0.10 to 0.10.
        medication_bias: Numeric<5, 4>,
    }

    /// One row per insurer.
    INSURERS = insurers, InsurerRow, InsurerBatch {
        primary_key: ["insurer_id"];
        uniques: ["uq_insurers_name": "name"];
        checks: ["ck_insurers_kind": "kind IN ('Commercial', 'Medicare', 'Medicaid')"];
        /// Number of the insurer, from 1 without holes.
        insurer_id: Integer,
        /// Fictional name.
        name: Text,
        /// Commercial, Medicare or Medicaid.
        kind: Word,
    }

    /// One row per diagnosable condition.
    CONDITIONS = conditions, ConditionRow, ConditionBatch {
        primary_key: ["condition_id"];
        uniques: ["uq_conditions_name": "name"];
        checks: [
            "ck_conditions_category": "category IN ('acute', 'chronic', 'complex', 'depression', 'minor')",
            "ck_conditions_length_of_stay": "min_length_of_stay_days >= 0 AND max_length_of_stay_days >= min_length_of_stay_days"
        ];
        /// Number of the condition, from 1 without holes.
        condition_id: SmallInt,
        /// Name of the condition.
        name: Word,
        /// ICD-10-CM code.
        icd10_code: Word,
        /// acute, chronic, complex, depression or minor; sets charges and same-day rates.
        category: Word,
        /// Specialty of the doctors who treat it.
        specialty: Word,
        /// Shortest stay of a first visit, in days.
        min_length_of_stay_days: SmallInt,
        /// Longest stay of a first visit, in days.
        max_length_of_stay_days: SmallInt,
        /// Does it occur only from age 18?
        adult_only: Boolean,
        /// May a first visit end on the day it began?
        same_day_ok: Boolean,
        /// Does every visit for it call for a follow-up? (From age 70 every visit does.)
        follow_up_required: Boolean,
    }

    /// One row per day from the first year of the history to the last payment date.
    CALENDAR = calendar, CalendarRow, CalendarBatch {
        primary_key: ["date"];
        checks: ["ck_calendar_day_of_week": "day_of_week BETWEEN 1 AND 7"];
        /// The day.
        date: Date,
        /// Calendar year.
        year: SmallInt,
        /// Quarter of the year, 1 to 4.
        quarter: SmallInt,
        /// Month of the year, 1 to 12.
        month: SmallInt,
        /// English name of the month.
        month_name: Word,
        /// ISO 8601 week of the year, 1 to 53.
        week: SmallInt,
        /// ISO 8601 day of the week, 1 Monday to 7 Sunday.
        day_of_week: SmallInt,
        /// English name of the day.
        day_name: Word,
        /// Is it a Saturday or Sunday?
        is_weekend: Boolean,
        /// US federal holiday on its own date, not the day it is observed; NULL if none.
        holiday: Null<Word>,
    }

    /// One row per distinct person.
    PATIENTS = patients, PatientRow, PatientBatch {
        primary_key: ["patient_id"];
        foreign_keys: [
            "fk_patients_zipcode": "zipcode" -> ZIPCODES."zipcode",
            "fk_patients_insurer": "insurer_id" -> INSURERS."insurer_id"
        ];
        checks: [
            "ck_patients_prefix": "prefix IN ('Mr.', 'Mrs.', 'Ms.', 'Dr.')",
            "ck_patients_gender": "gender IN ('Female', 'Male')",
            "ck_patients_policy_number": "insurer_id IS NOT NULL OR insurance_policy_number IS NULL",
            "ck_patients_blood_type": "blood_type IN ('O+', 'O-', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-')"
        ];
        /// Number of the patient, from 1 without holes.
        patient_id: BigInt,
        /// Form of address of adults: Mr., Mrs., Ms. or Dr.; NULL if none.
        prefix: Null<Word>,
        /// Given name, fitting gender and birth decade.
        first_name: Text,
        /// Family name.
        last_name: Text,
        /// Day of birth; ages 0 to 90 at the anchor date.
        date_of_birth: Date,
        /// Female or Male.
        gender: Word,
        /// Fictional phone number of the form NNN-555-01NN, with an area code of the home state.
        phone_number: Text,
        /// E-mail address in a domain reserved for examples.
        email: Text,
        /// Fictional house number and street, and the apartment; a household shares them.
        address: Text,
        /// ZIP code of the home; city and state are that ZIP's.
        zipcode: Char<5>,
        /// Insurer; NULL if uninsured.
        insurer_id: Null<Integer>,
        /// Policy number; NULL if uninsured.
        insurance_policy_number: Null<Text>,
        /// ABO and Rh blood type.
        blood_type: Word,
        /// Day of death; NULL for the living.
        date_of_death: Null<Date>,
    }

    /// One row per hospital visit; a patient's visits are consecutive and in date order.
    VISITS = visits, VisitRow, VisitBatch {
        primary_key: ["visit_id"];
        serial: "visit_id";
        foreign_keys: [
            "fk_visits_patient": "patient_id" -> PATIENTS."patient_id",
            "fk_visits_hospital": "hospital_id" -> HOSPITALS."hospital_id",
            "fk_visits_doctor": "doctor_id" -> DOCTORS."doctor_id",
            "fk_visits_condition": "condition_id" -> CONDITIONS."condition_id"
        ];
        checks: [
            "ck_visits_age": "age >= 0",
            "ck_visits_severity": "severity IN ('Normal', 'Mild', 'Moderate', 'Severe')",
            "ck_visits_medication": "(medication IS NULL) = (dosage IS NULL) AND (medication IS NULL) = (frequency IS NULL)",
            "ck_visits_test_results": "test_results IN ('Positive', 'Negative', 'Inconclusive')",
            "ck_visits_room_number": "room_number > 0",
            "ck_visits_dates": "date_of_discharge >= date_of_admission"
        ];
        /// Number of the visit, from 1 without holes.
        visit_id: BigInt,
        /// Who was treated.
        patient_id: BigInt,
        /// Where.
        hospital_id: Integer,
        /// By whom; a doctor of that hospital.
        doctor_id: Integer,
        /// What for.
        condition_id: SmallInt,
        /// Is the condition that of the patient's previous visit?
        is_follow_up: Boolean,
        /// Age in completed years on the day of admission.
        age: SmallInt,
        /// Normal, Mild, Moderate or Severe.
        severity: Word,
        /// What was done.
        treatment: Word,
        /// Drug, given only when the treatment is Medication; NULL otherwise.
        medication: Null<Word>,
        /// A dose that exists for the drug, with its unit; NULL without a drug.
        dosage: Null<Word>,
        /// How often the dose is taken; NULL without a drug.
        frequency: Null<Word>,
        /// Positive, Negative or Inconclusive.
        test_results: Word,
        /// Room, 101 to 599.
        room_number: Integer,
        /// First day of the stay.
        date_of_admission: Date,
        /// Last day of the stay; the day of admission for a same-day visit.
        date_of_discharge: Date,
        /// Does the condition, or an age from 70, call for a follow-up?
        follow_up_required: Boolean,
    }

    /// One row per bill; every visit has exactly one.
    BILLING = billing, BillRow, BillBatch {
        primary_key: ["billing_id"];
        serial: "billing_id";
        uniques: ["uq_billing_visit": "visit_id"];
        foreign_keys: [
            "fk_billing_visit": "visit_id" -> VISITS."visit_id",
            "fk_billing_patient": "patient_id" -> PATIENTS."patient_id"
        ];
        checks: [
            "ck_billing_total_charge": "total_charge > 0",
            "ck_billing_split": "insurance_coverage_amount >= 0 AND patient_responsibility_amount >= 0 AND insurance_coverage_amount + patient_responsibility_amount = total_charge",
            "ck_billing_payment_plan": "payment_plan IN ('Full', 'Incremental')",
            "ck_billing_payment_status": "payment_status IN ('Paid', 'Late-Paid', 'Late-Unpaid', 'In-progress')",
            "ck_billing_actual_payment_date": "(actual_payment_date IS NOT NULL) = (payment_status IN ('Paid', 'Late-Paid'))"
        ];
        /// Number of the bill, from 1 without holes; follows the visit.
        billing_id: BigInt,
        /// The visit that is billed.
        visit_id: BigInt,
        /// The visit's patient.
        patient_id: BigInt,
        /// Day the bill was written, 0 to 5 days after admission.
        billing_date: Date,
        /// Charge in US dollars.
        total_charge: Money,
        /// Part the insurer pays, in US dollars; 0 if uninsured.
        insurance_coverage_amount: Money,
        /// Part the patient pays, in US dollars.
        patient_responsibility_amount: Money,
        /// Full (one payment, due in 30 days) or Incremental (due in 12 months).
        payment_plan: Word,
        /// Day by which the patient's part is due.
        expected_payment_date: Date,
        /// Day on which it was paid; NULL if it has not been.
        actual_payment_date: Null<Date>,
        /// Paid, Late-Paid, Late-Unpaid or In-progress: a function of the dates and the anchor date.
        payment_status: Word,
    }
}
