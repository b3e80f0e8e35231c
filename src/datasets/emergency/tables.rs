//! The tables of the emergency departments, in DDL order. All times are whole minutes, local time.

use crate::datasets::core::tables::{DOCTORS, HOSPITALS, PATIENTS};
use crate::table::{BigInt, Boolean, Integer, Null, Numeric, SmallInt, Text, Timestamp, Word, tables};

tables! {
    in "emergency";

    /// One row per emergency department.
    ED_SITES = ed_sites, EdSiteRow, EdSiteBatch {
        primary_key: ["ed_id"];
        uniques: ["uq_ed_sites_hospital": "hospital_id"];
        references: ["fk_ed_sites_hospital": "hospital_id" -> HOSPITALS."hospital_id"];
        checks: ["ck_ed_sites_beds": "treatment_beds >= 3 AND icu_beds_staffed > 0 AND ward_beds_staffed > 0"];
        /// Number of the emergency department, from 1 without holes.
        ed_id: Integer,
        /// The hospital it belongs to; no two departments have the same.
        hospital_id: Integer,
        /// Name for display.
        ed_name: Text,
        /// Staffed treatment bays, 3 or more.
        treatment_beds: SmallInt,
        /// Staffed ICU beds of the hospital.
        icu_beds_staffed: SmallInt,
        /// Other staffed inpatient beds of the hospital.
        ward_beds_staffed: SmallInt,
    }

    /// One row per visit of a patient to an emergency department, with the time of every step; diverted ambulances have none, and neither have visitors who are not in patients.
    ED_VISITS = ed_visits, EdVisitRow, EdVisitBatch {
        primary_key: ["visit_id"];
        foreign_keys: ["fk_ed_visits_site": "ed_id" -> ED_SITES."ed_id"];
        references: [
            "fk_ed_visits_patient": "patient_id" -> PATIENTS."patient_id",
            "fk_ed_visits_doctor": "doctor_id" -> DOCTORS."doctor_id"
        ];
        checks: [
            "ck_ed_visits_arrival_mode": "arrival_mode IN ('Ambulance', 'Walk-in')",
            "ck_ed_visits_housing_status": "housing_status IN ('Housed', 'Unstable', 'Homeless')",
            "ck_ed_visits_triage_level": "triage_level BETWEEN 1 AND 5",
            "ck_ed_visits_disposition": "disposition IN ('Admit', 'Discharge', 'Transfer', 'LWBS')",
            "ck_ed_visits_admit_unit": "admit_unit IN ('ICU', 'Ward')",
            "ck_ed_visits_admit": "(disposition = 'Admit') = (admit_unit IS NOT NULL) AND (disposition = 'Admit') = (boarding_hours IS NOT NULL)",
            "ck_ed_visits_left": "left_without_being_seen = (disposition = 'LWBS')",
            "ck_ed_visits_net_revenue": "net_revenue_usd >= 0"
        ];
        /// Number of the visit: 1000 times patient_id, and a place among the patient's visits, not in the order of time; not a visit of the core.
        visit_id: BigInt,
        /// Where.
        ed_id: Integer,
        /// Who came.
        patient_id: BigInt,
        /// First treating doctor, of the department's hospital; NULL if the patient was never seen.
        doctor_id: Null<Integer>,
        /// When the patient came through the door.
        arrival_timestamp: Timestamp,
        /// Ambulance or Walk-in.
        arrival_mode: Word,
        /// What the patient came for: one of 18 complaints.
        chief_complaint: Word,
        /// Housed, Unstable or Homeless, as asked at registration; the same at every visit of a patient.
        housing_status: Word,
        /// When triage was complete.
        triage_time: Timestamp,
        /// Urgency, from 1 (most urgent) to 5.
        triage_level: SmallInt,
        /// When the patient was placed in a treatment bay; NULL for LWBS.
        bed_time: Null<Timestamp>,
        /// First contact with a doctor; NULL for LWBS.
        doctor_time: Null<Timestamp>,
        /// Minutes from arrival_timestamp to doctor_time; NULL for LWBS.
        door_to_doc_time_minutes: Null<Integer>,
        /// First laboratory order; NULL if none.
        lab_order_time: Null<Timestamp>,
        /// Result of that order; NULL if none.
        lab_result_time: Null<Timestamp>,
        /// Minutes from lab_order_time to lab_result_time; NULL if none.
        lab_turnaround_time_minutes: Null<Integer>,
        /// First CT order; NULL if none.
        ct_order_time: Null<Timestamp>,
        /// Report of that CT; NULL if none.
        ct_result_time: Null<Timestamp>,
        /// Decision to admit, discharge or transfer; NULL for LWBS.
        disposition_time: Null<Timestamp>,
        /// Admit, Discharge, Transfer, or LWBS: left without being seen. Admit has a visit in visits, of that patient, day and hospital.
        disposition: Word,
        /// ICU or Ward; set only for Admit.
        admit_unit: Null<Word>,
        /// Hours from disposition_time to actual_departure_time; only for Admit.
        boarding_hours: Null<Numeric<5, 2>>,
        /// When the patient left the department; for LWBS, when the patient was found gone.
        actual_departure_time: Timestamp,
        /// Did the patient leave before a doctor came? True exactly for the disposition LWBS.
        left_without_being_seen: Boolean,
        /// Net revenue of the department in US dollars; 0 for LWBS.
        net_revenue_usd: Numeric<10, 2>,
    }

    /// One row per step of a visit: the event log for process mining, equal to the times in ed_visits.
    ED_EVENTS = ed_events, EdEventRow, EdEventBatch {
        primary_key: ["event_id"];
        foreign_keys: ["fk_ed_events_visit": "visit_id" -> ED_VISITS."visit_id"];
        checks: [
            "ck_ed_events_event_seq": "event_seq > 0",
            "ck_ed_events_activity": "activity IN ('Arrival', 'Triage', 'Bed placed', 'Doctor first seen', 'Lab ordered', 'Lab resulted', 'CT ordered', 'CT resulted', 'Disposition decided', 'Departed', 'Left without being seen')",
            "ck_ed_events_resource": "resource IN ('Registration', 'Triage nurse', 'Treatment bed', 'Doctor', 'Laboratory', 'CT scanner', 'Inpatient unit', 'Exit', 'Waiting room')"
        ];
        /// Number of the event: 100 times visit_id, and event_seq.
        event_id: BigInt,
        /// The visit: the case of the log.
        visit_id: BigInt,
        /// Place of the event in its visit: 1, 2, ... in time order.
        event_seq: SmallInt,
        /// What happened: Arrival, Triage, Bed placed, Doctor first seen, Lab ordered, Lab resulted, CT ordered, CT resulted, Disposition decided, Departed or Left without being seen.
        activity: Word,
        /// When.
        event_time: Timestamp,
        /// Who or what did it: Registration, Triage nurse, Treatment bed, Doctor, Laboratory, CT scanner, Inpatient unit, Exit or Waiting room.
        resource: Word,
    }

    /// One row per period in which a department sent ambulances elsewhere.
    AMBULANCE_DIVERSIONS = ambulance_diversions, AmbulanceDiversionRow, AmbulanceDiversionBatch {
        primary_key: ["diversion_id"];
        foreign_keys: ["fk_ambulance_diversions_site": "ed_id" -> ED_SITES."ed_id"];
        checks: [
            "ck_ambulance_diversions_times": "end_time > start_time",
            "ck_ambulance_diversions_trigger_reason": "trigger_reason IN ('Ambulance saturation')",
            "ck_ambulance_diversions_counts": "ed_census_at_start >= 0 AND ambulances_diverted >= 0"
        ];
        /// Number of the diversion: 10,000,000 times ed_id, and the minute in which it starts.
        diversion_id: BigInt,
        /// Where.
        ed_id: Integer,
        /// Ambulances are sent elsewhere from here.
        start_time: Timestamp,
        /// The first minute in which they are taken again; after start_time.
        end_time: Timestamp,
        /// Why: Ambulance saturation.
        trigger_reason: Word,
        /// Patients in the department at start_time, those too who are not in patients.
        ed_census_at_start: SmallInt,
        /// Ambulances turned away; they have no row in ed_visits.
        ambulances_diverted: SmallInt,
    }

    /// One row per department and four hours (0, 4, ... 20 h): who is where, with those who are not in patients, and how full the hospital is.
    BED_SNAPSHOTS = bed_snapshots, BedSnapshotRow, BedSnapshotBatch {
        primary_key: ["ed_id", "snapshot_time"];
        foreign_keys: ["fk_bed_snapshots_site": "ed_id" -> ED_SITES."ed_id"];
        checks: [
            "ck_bed_snapshots_counts": "waiting_count >= 0 AND in_treatment_count >= 0 AND boarding_count >= 0",
            "ck_bed_snapshots_icu": "icu_beds_occupied BETWEEN 0 AND icu_beds_staffed",
            "ck_bed_snapshots_ward": "ward_beds_occupied BETWEEN 0 AND ward_beds_staffed"
        ];
        /// Where.
        ed_id: Integer,
        /// When; the beds upstairs stay as they are for the four hours from here.
        snapshot_time: Timestamp,
        /// Patients who have arrived, are not yet in a bay and have not left.
        waiting_count: SmallInt,
        /// Patients in a bay for whom no admission is decided.
        in_treatment_count: SmallInt,
        /// Patients who are admitted and still in the department.
        boarding_count: SmallInt,
        /// Staffed ICU beds.
        icu_beds_staffed: SmallInt,
        /// ICU beds in use, at most those staffed.
        icu_beds_occupied: SmallInt,
        /// Other staffed inpatient beds.
        ward_beds_staffed: SmallInt,
        /// Other inpatient beds in use, at most those staffed.
        ward_beds_occupied: SmallInt,
    }
}
