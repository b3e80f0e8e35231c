CREATE TABLE monitored_zipcodes (
    zipcode CHAR(5) NOT NULL,
    city TEXT NOT NULL,
    state CHAR(2) NOT NULL,
    latitude NUMERIC(8, 4) NOT NULL,
    longitude NUMERIC(8, 4) NOT NULL,
    residents INTEGER NOT NULL,
    CONSTRAINT pk_monitored_zipcodes PRIMARY KEY (zipcode),
    CONSTRAINT ck_opioids_monitored_zipcodes_residents CHECK (residents > 0)
);

CREATE TABLE controlled_drugs (
    drug_id SMALLINT NOT NULL,
    drug_ndc CHAR(11) NOT NULL,
    drug_name TEXT NOT NULL,
    drug_class TEXT NOT NULL,
    drug_schedule TEXT NOT NULL,
    dose_form TEXT NOT NULL,
    strength_value NUMERIC(8, 2) NOT NULL,
    strength_unit TEXT NOT NULL,
    mme_factor NUMERIC(6, 2) NOT NULL,
    mme_per_unit NUMERIC(8, 2) NOT NULL,
    CONSTRAINT pk_controlled_drugs PRIMARY KEY (drug_id),
    CONSTRAINT uq_opioids_controlled_drugs_ndc UNIQUE (drug_ndc),
    CONSTRAINT ck_opioids_controlled_drugs_class CHECK (drug_class IN ('Opioid', 'Benzodiazepine', 'Muscle Relaxant')),
    CONSTRAINT ck_opioids_controlled_drugs_schedule CHECK (drug_schedule IN ('II', 'III', 'IV')),
    CONSTRAINT ck_opioids_controlled_drugs_form CHECK (dose_form IN ('tablet', 'patch')),
    CONSTRAINT ck_opioids_controlled_drugs_mme CHECK ((mme_factor > 0) = (drug_class = 'Opioid') AND (mme_per_unit > 0) = (drug_class = 'Opioid'))
);

CREATE TABLE prescribers (
    prescriber_id INTEGER NOT NULL,
    prescriber_name TEXT NOT NULL,
    specialty TEXT NOT NULL,
    zipcode CHAR(5) NOT NULL,
    state CHAR(2) NOT NULL,
    CONSTRAINT pk_prescribers PRIMARY KEY (prescriber_id),
    CONSTRAINT fk_opioids_prescribers_zipcode FOREIGN KEY (zipcode) REFERENCES monitored_zipcodes (zipcode),
    CONSTRAINT ck_opioids_prescribers_specialty CHECK (specialty IN ('Family Medicine', 'Internal Medicine', 'Emergency Medicine', 'Dentistry', 'Orthopedic Surgery', 'General Surgery', 'Pain Medicine'))
);

CREATE TABLE pharmacies (
    pharmacy_id INTEGER NOT NULL,
    pharmacy_name TEXT NOT NULL,
    pharmacy_kind TEXT NOT NULL,
    pharmacy_location TEXT NOT NULL,
    zipcode CHAR(5) NOT NULL,
    state CHAR(2) NOT NULL,
    CONSTRAINT pk_pharmacies PRIMARY KEY (pharmacy_id),
    CONSTRAINT fk_opioids_pharmacies_zipcode FOREIGN KEY (zipcode) REFERENCES monitored_zipcodes (zipcode),
    CONSTRAINT ck_opioids_pharmacies_kind CHECK (pharmacy_kind IN ('Chain', 'Independent'))
);

CREATE TABLE registry_patients (
    patient_id BIGINT NOT NULL,
    core_patient_id BIGINT,
    zipcode CHAR(5) NOT NULL,
    birth_year SMALLINT NOT NULL,
    gender CHAR(1) NOT NULL,
    CONSTRAINT pk_registry_patients PRIMARY KEY (patient_id),
    CONSTRAINT uq_opioids_registry_patients_core UNIQUE (core_patient_id),
    CONSTRAINT fk_opioids_registry_patients_zipcode FOREIGN KEY (zipcode) REFERENCES monitored_zipcodes (zipcode),
    CONSTRAINT ck_opioids_registry_patients_gender CHECK (gender IN ('F', 'M'))
);

CREATE TABLE dispenses (
    dispense_id BIGINT NOT NULL,
    dispense_date DATE NOT NULL,
    written_date DATE NOT NULL,
    patient_id BIGINT NOT NULL,
    prescriber_id INTEGER NOT NULL,
    pharmacy_id INTEGER NOT NULL,
    drug_id SMALLINT NOT NULL,
    quantity SMALLINT NOT NULL,
    days_supply SMALLINT NOT NULL,
    mme NUMERIC(10, 1) NOT NULL,
    mme_per_day NUMERIC(8, 1) NOT NULL,
    distance_patient_to_pharmacy_miles NUMERIC(7, 1) NOT NULL,
    distance_traveled_miles NUMERIC(7, 1) NOT NULL,
    payment_type TEXT NOT NULL,
    plan_kind TEXT,
    CONSTRAINT pk_dispenses PRIMARY KEY (dispense_id),
    CONSTRAINT fk_opioids_dispenses_patient FOREIGN KEY (patient_id) REFERENCES registry_patients (patient_id),
    CONSTRAINT fk_opioids_dispenses_prescriber FOREIGN KEY (prescriber_id) REFERENCES prescribers (prescriber_id),
    CONSTRAINT fk_opioids_dispenses_pharmacy FOREIGN KEY (pharmacy_id) REFERENCES pharmacies (pharmacy_id),
    CONSTRAINT fk_opioids_dispenses_drug FOREIGN KEY (drug_id) REFERENCES controlled_drugs (drug_id),
    CONSTRAINT ck_opioids_dispenses_written_date CHECK (written_date BETWEEN dispense_date - 1 AND dispense_date),
    CONSTRAINT ck_opioids_dispenses_quantity CHECK (quantity > 0),
    CONSTRAINT ck_opioids_dispenses_days_supply CHECK (days_supply BETWEEN 3 AND 30),
    CONSTRAINT ck_opioids_dispenses_mme CHECK (mme >= 0 AND mme_per_day >= 0),
    CONSTRAINT ck_opioids_dispenses_distances CHECK (distance_patient_to_pharmacy_miles >= 0 AND distance_traveled_miles >= 0),
    CONSTRAINT ck_opioids_dispenses_payment_type CHECK (payment_type IN ('Cash', 'Insurance')),
    CONSTRAINT ck_opioids_dispenses_plan_kind CHECK (plan_kind IN ('Commercial', 'Medicare', 'Medicaid')),
    CONSTRAINT ck_opioids_dispenses_plan_for_insurance CHECK ((plan_kind IS NULL) = (payment_type = 'Cash'))
);
