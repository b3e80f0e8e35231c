CREATE TABLE ed_sites (
    ed_id INTEGER NOT NULL,
    hospital_id INTEGER NOT NULL,
    ed_name TEXT NOT NULL,
    treatment_beds SMALLINT NOT NULL,
    icu_beds_staffed SMALLINT NOT NULL,
    ward_beds_staffed SMALLINT NOT NULL,
    CONSTRAINT pk_ed_sites PRIMARY KEY (ed_id),
    CONSTRAINT uq_ed_sites_hospital UNIQUE (hospital_id),
    CONSTRAINT ck_ed_sites_beds CHECK (treatment_beds >= 3 AND icu_beds_staffed > 0 AND ward_beds_staffed > 0)
);

CREATE TABLE ed_visits (
    visit_id BIGINT NOT NULL,
    ed_id INTEGER NOT NULL,
    patient_id BIGINT NOT NULL,
    doctor_id INTEGER,
    arrival_timestamp TIMESTAMP NOT NULL,
    arrival_mode TEXT NOT NULL,
    chief_complaint TEXT NOT NULL,
    housing_status TEXT NOT NULL,
    triage_time TIMESTAMP NOT NULL,
    triage_level SMALLINT NOT NULL,
    bed_time TIMESTAMP,
    doctor_time TIMESTAMP,
    door_to_doc_time_minutes INTEGER,
    lab_order_time TIMESTAMP,
    lab_result_time TIMESTAMP,
    lab_turnaround_time_minutes INTEGER,
    ct_order_time TIMESTAMP,
    ct_result_time TIMESTAMP,
    disposition_time TIMESTAMP,
    disposition TEXT NOT NULL,
    admit_unit TEXT,
    boarding_hours NUMERIC(5, 2),
    actual_departure_time TIMESTAMP NOT NULL,
    left_without_being_seen BOOLEAN NOT NULL,
    net_revenue_usd NUMERIC(10, 2) NOT NULL,
    CONSTRAINT pk_ed_visits PRIMARY KEY (visit_id),
    CONSTRAINT fk_ed_visits_site FOREIGN KEY (ed_id) REFERENCES ed_sites (ed_id),
    CONSTRAINT ck_ed_visits_arrival_mode CHECK (arrival_mode IN ('Ambulance', 'Walk-in')),
    CONSTRAINT ck_ed_visits_housing_status CHECK (housing_status IN ('Housed', 'Unstable', 'Homeless')),
    CONSTRAINT ck_ed_visits_triage_level CHECK (triage_level BETWEEN 1 AND 5),
    CONSTRAINT ck_ed_visits_disposition CHECK (disposition IN ('Admit', 'Discharge', 'Transfer', 'LWBS')),
    CONSTRAINT ck_ed_visits_admit_unit CHECK (admit_unit IN ('ICU', 'Ward')),
    CONSTRAINT ck_ed_visits_admit CHECK ((disposition = 'Admit') = (admit_unit IS NOT NULL) AND (disposition = 'Admit') = (boarding_hours IS NOT NULL)),
    CONSTRAINT ck_ed_visits_left CHECK (left_without_being_seen = (disposition = 'LWBS')),
    CONSTRAINT ck_ed_visits_net_revenue CHECK (net_revenue_usd >= 0)
);

CREATE TABLE ed_events (
    event_id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    event_seq SMALLINT NOT NULL,
    activity TEXT NOT NULL,
    event_time TIMESTAMP NOT NULL,
    resource TEXT NOT NULL,
    CONSTRAINT pk_ed_events PRIMARY KEY (event_id),
    CONSTRAINT fk_ed_events_visit FOREIGN KEY (visit_id) REFERENCES ed_visits (visit_id),
    CONSTRAINT ck_ed_events_event_seq CHECK (event_seq > 0),
    CONSTRAINT ck_ed_events_activity CHECK (activity IN ('Arrival', 'Triage', 'Bed placed', 'Doctor first seen', 'Lab ordered', 'Lab resulted', 'CT ordered', 'CT resulted', 'Disposition decided', 'Departed', 'Left without being seen')),
    CONSTRAINT ck_ed_events_resource CHECK (resource IN ('Registration', 'Triage nurse', 'Treatment bed', 'Doctor', 'Laboratory', 'CT scanner', 'Inpatient unit', 'Exit', 'Waiting room'))
);

CREATE TABLE ambulance_diversions (
    diversion_id BIGINT NOT NULL,
    ed_id INTEGER NOT NULL,
    start_time TIMESTAMP NOT NULL,
    end_time TIMESTAMP NOT NULL,
    trigger_reason TEXT NOT NULL,
    ed_census_at_start SMALLINT NOT NULL,
    ambulances_diverted SMALLINT NOT NULL,
    CONSTRAINT pk_ambulance_diversions PRIMARY KEY (diversion_id),
    CONSTRAINT fk_ambulance_diversions_site FOREIGN KEY (ed_id) REFERENCES ed_sites (ed_id),
    CONSTRAINT ck_ambulance_diversions_times CHECK (end_time > start_time),
    CONSTRAINT ck_ambulance_diversions_trigger_reason CHECK (trigger_reason IN ('Ambulance saturation')),
    CONSTRAINT ck_ambulance_diversions_counts CHECK (ed_census_at_start >= 0 AND ambulances_diverted >= 0)
);

CREATE TABLE bed_snapshots (
    ed_id INTEGER NOT NULL,
    snapshot_time TIMESTAMP NOT NULL,
    waiting_count SMALLINT NOT NULL,
    in_treatment_count SMALLINT NOT NULL,
    boarding_count SMALLINT NOT NULL,
    icu_beds_staffed SMALLINT NOT NULL,
    icu_beds_occupied SMALLINT NOT NULL,
    ward_beds_staffed SMALLINT NOT NULL,
    ward_beds_occupied SMALLINT NOT NULL,
    CONSTRAINT pk_bed_snapshots PRIMARY KEY (ed_id, snapshot_time),
    CONSTRAINT fk_bed_snapshots_site FOREIGN KEY (ed_id) REFERENCES ed_sites (ed_id),
    CONSTRAINT ck_bed_snapshots_counts CHECK (waiting_count >= 0 AND in_treatment_count >= 0 AND boarding_count >= 0),
    CONSTRAINT ck_bed_snapshots_icu CHECK (icu_beds_occupied BETWEEN 0 AND icu_beds_staffed),
    CONSTRAINT ck_bed_snapshots_ward CHECK (ward_beds_occupied BETWEEN 0 AND ward_beds_staffed)
);
