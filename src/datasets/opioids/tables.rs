//! The tables of the monitoring programme, in DDL order: every column once, with its meaning, unit and range.

use crate::datasets::core::tables::PATIENTS;
use crate::table::{BigInt, Char, Date, Integer, Null, Numeric, SmallInt, Text, Word, tables};

tables! {
    in "opioids";

    /// One row per ZIP code of the three states under the programme in which people live; homes, practices and pharmacies lie in these.
    MONITORED_ZIPCODES = monitored_zipcodes, MonitoredZipcodeRow, MonitoredZipcodeBatch {
        primary_key: ["zipcode"];
        checks: ["ck_opioids_monitored_zipcodes_residents": "residents > 0"];
        /// Five-digit US ZIP code, leading zeros kept.
        zipcode: Char<5>,
        /// Name of the city or town.
        city: Text,
        /// Two-letter postal code of the state; three states occur.
        state: Char<2>,
        /// Degrees north of the equator, WGS 84.
        latitude: Numeric<8, 4>,
        /// Degrees east of Greenwich, WGS 84, negative in the Americas.
        longitude: Numeric<8, 4>,
        /// Residents, scaled to the 2020 Census; the registry holds a sample of them.
        residents: Integer,
    }

    /// One row per controlled drug: opioids, benzodiazepines and a muscle relaxant.
    CONTROLLED_DRUGS = controlled_drugs, ControlledDrugRow, ControlledDrugBatch {
        primary_key: ["drug_id"];
        uniques: ["uq_opioids_controlled_drugs_ndc": "drug_ndc"];
        checks: [
            "ck_opioids_controlled_drugs_class": "drug_class IN ('Opioid', 'Benzodiazepine', 'Muscle Relaxant')",
            "ck_opioids_controlled_drugs_schedule": "drug_schedule IN ('II', 'III', 'IV')",
            "ck_opioids_controlled_drugs_form": "dose_form IN ('tablet', 'patch')",
            "ck_opioids_controlled_drugs_mme": "(mme_factor > 0) = (drug_class = 'Opioid') AND (mme_per_unit > 0) = (drug_class = 'Opioid')"
        ];
        /// Number of the drug, from 1 without holes.
        drug_id: SmallInt,
        /// Fictional National Drug Code in its form of 11 digits.
        drug_ndc: Char<11>,
        /// Name with strength; APAP is paracetamol, ER a tablet with extended release.
        drug_name: Word,
        /// Opioid, Benzodiazepine or Muscle Relaxant.
        drug_class: Word,
        /// Schedule of the Controlled Substances Act: II (strictest of the three), III or IV.
        drug_schedule: Word,
        /// tablet or patch; a patch is worn for three days.
        dose_form: Word,
        /// Strength of a tablet in mg, or of a patch in mcg per hour.
        strength_value: Numeric<8, 2>,
        /// Unit of the strength: mg or mcg/h.
        strength_unit: Word,
        /// Milligrams of oral morphine that equal one unit of strength (of a patch: one mcg/h worn for a day); 0 for drugs that are no opioids.
        mme_factor: Numeric<6, 2>,
        /// Morphine milligram equivalents of one tablet, or of one patch over its three days; 0 for drugs that are no opioids.
        mme_per_unit: Numeric<8, 2>,
    }

    /// One row per prescriber with a licence for controlled drugs.
    PRESCRIBERS = prescribers, PrescriberRow, PrescriberBatch {
        primary_key: ["prescriber_id"];
        foreign_keys: ["fk_opioids_prescribers_zipcode": "zipcode" -> MONITORED_ZIPCODES."zipcode"];
        checks: ["ck_opioids_prescribers_specialty": "specialty IN ('Family Medicine', 'Internal Medicine', 'Emergency Medicine', 'Dentistry', 'Orthopedic Surgery', 'General Surgery', 'Pain Medicine')"];
        /// Number of the prescriber, from 1 without holes.
        prescriber_id: Integer,
        /// Fictional name with the title Dr.
        prescriber_name: Text,
        /// Specialty on the licence.
        specialty: Word,
        /// ZIP code of the practice.
        zipcode: Char<5>,
        /// State of the practice, which is that of its ZIP code.
        state: Char<2>,
    }

    /// One row per pharmacy.
    PHARMACIES = pharmacies, PharmacyRow, PharmacyBatch {
        primary_key: ["pharmacy_id"];
        foreign_keys: ["fk_opioids_pharmacies_zipcode": "zipcode" -> MONITORED_ZIPCODES."zipcode"];
        checks: ["ck_opioids_pharmacies_kind": "pharmacy_kind IN ('Chain', 'Independent')"];
        /// Number of the pharmacy, from 1 without holes.
        pharmacy_id: Integer,
        /// Fictional name.
        pharmacy_name: Text,
        /// Chain or Independent.
        pharmacy_kind: Word,
        /// City and state, such as Lexington, KY.
        pharmacy_location: Text,
        /// ZIP code of the pharmacy.
        zipcode: Char<5>,
        /// State of the pharmacy, which is that of its ZIP code.
        state: Char<2>,
    }

    /// One row per person known to the programme; some are patients of the core, most are not, since a state's registry is wider than a hospital group.
    REGISTRY_PATIENTS = registry_patients, RegistryPatientRow, RegistryPatientBatch {
        primary_key: ["patient_id"];
        uniques: ["uq_opioids_registry_patients_core": "core_patient_id"];
        foreign_keys: ["fk_opioids_registry_patients_zipcode": "zipcode" -> MONITORED_ZIPCODES."zipcode"];
        references: ["fk_opioids_registry_patients_core": "core_patient_id" -> PATIENTS."patient_id"];
        checks: ["ck_opioids_registry_patients_gender": "gender IN ('F', 'M')"];
        /// Number of the person in the registry; not the patient_id of the core.
        patient_id: BigInt,
        /// The core's patient who this is; NULL if the person is none.
        core_patient_id: Null<BigInt>,
        /// ZIP code of the home.
        zipcode: Char<5>,
        /// Year of birth; everyone has been 18 for the whole period.
        birth_year: SmallInt,
        /// F or M.
        gender: Char<1>,
    }

    /// One row per dispensing of a controlled drug in the last 730 days.
    DISPENSES = dispenses, DispenseRow, DispenseBatch {
        primary_key: ["dispense_id"];
        foreign_keys: [
            "fk_opioids_dispenses_patient": "patient_id" -> REGISTRY_PATIENTS."patient_id",
            "fk_opioids_dispenses_prescriber": "prescriber_id" -> PRESCRIBERS."prescriber_id",
            "fk_opioids_dispenses_pharmacy": "pharmacy_id" -> PHARMACIES."pharmacy_id",
            "fk_opioids_dispenses_drug": "drug_id" -> CONTROLLED_DRUGS."drug_id"
        ];
        checks: [
            "ck_opioids_dispenses_written_date": "written_date BETWEEN dispense_date - 1 AND dispense_date",
            "ck_opioids_dispenses_quantity": "quantity > 0",
            "ck_opioids_dispenses_days_supply": "days_supply BETWEEN 3 AND 30",
            "ck_opioids_dispenses_mme": "mme >= 0 AND mme_per_day >= 0",
            "ck_opioids_dispenses_distances": "distance_patient_to_pharmacy_miles >= 0 AND distance_traveled_miles >= 0",
            "ck_opioids_dispenses_payment_type": "payment_type IN ('Cash', 'Insurance')",
            "ck_opioids_dispenses_plan_kind": "plan_kind IN ('Commercial', 'Medicare', 'Medicaid')",
            "ck_opioids_dispenses_plan_for_insurance": "(plan_kind IS NULL) = (payment_type = 'Cash')"
        ];
        /// Number of the dispensing: 1,000 times the patient_id plus the position among that patient's dispensings in order of date.
        dispense_id: BigInt,
        /// Day on which the pharmacy handed the drug out.
        dispense_date: Date,
        /// Day on which the prescriber was seen, the same or the day before.
        written_date: Date,
        /// Person in the registry who received the drug.
        patient_id: BigInt,
        /// Prescriber who wrote the prescription.
        prescriber_id: Integer,
        /// Pharmacy that filled it.
        pharmacy_id: Integer,
        /// Drug.
        drug_id: SmallInt,
        /// Tablets or patches.
        quantity: SmallInt,
        /// Days that the quantity lasts, 3 to 30.
        days_supply: SmallInt,
        /// Morphine milligram equivalents of the whole quantity; 0 for drugs that are no opioids.
        mme: Numeric<10, 1>,
        /// Morphine milligram equivalents a day of supply.
        mme_per_day: Numeric<8, 1>,
        /// Great-circle miles from the home's ZIP code to the pharmacy's.
        distance_patient_to_pharmacy_miles: Numeric<7, 1>,
        /// Great-circle miles from the home's ZIP code to the prescriber's.
        distance_traveled_miles: Numeric<7, 1>,
        /// Cash or Insurance.
        payment_type: Word,
        /// Commercial, Medicare or Medicaid; NULL for cash.
        plan_kind: Null<Word>,
    }
}
