CREATE TABLE zipcodes (
    zipcode CHAR(5) NOT NULL,
    city TEXT NOT NULL,
    state CHAR(2) NOT NULL,
    county TEXT,
    latitude NUMERIC(8, 4),
    longitude NUMERIC(8, 4),
    population INTEGER,
    CONSTRAINT pk_zipcodes PRIMARY KEY (zipcode),
    CONSTRAINT ck_zipcodes_population CHECK (population >= 0)
);

CREATE TABLE hospitals (
    hospital_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    zipcode CHAR(5) NOT NULL,
    same_day_bias NUMERIC(5, 4) NOT NULL,
    late_payment_multiplier NUMERIC(5, 4) NOT NULL,
    charge_multiplier NUMERIC(5, 4) NOT NULL,
    CONSTRAINT pk_hospitals PRIMARY KEY (hospital_id),
    CONSTRAINT uq_hospitals_zipcode UNIQUE (zipcode),
    CONSTRAINT fk_hospitals_zipcode FOREIGN KEY (zipcode) REFERENCES zipcodes (zipcode),
    CONSTRAINT ck_hospitals_profile CHECK (late_payment_multiplier > 0 AND charge_multiplier > 0)
);

CREATE TABLE doctors (
    doctor_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    specialty TEXT NOT NULL,
    hospital_id INTEGER NOT NULL,
    same_day_bias NUMERIC(5, 4) NOT NULL,
    medication_bias NUMERIC(5, 4) NOT NULL,
    CONSTRAINT pk_doctors PRIMARY KEY (doctor_id),
    CONSTRAINT fk_doctors_hospital FOREIGN KEY (hospital_id) REFERENCES hospitals (hospital_id)
);

CREATE TABLE insurers (
    insurer_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT pk_insurers PRIMARY KEY (insurer_id),
    CONSTRAINT uq_insurers_name UNIQUE (name),
    CONSTRAINT ck_insurers_kind CHECK (kind IN ('Commercial', 'Medicare', 'Medicaid'))
);

CREATE TABLE conditions (
    condition_id SMALLINT NOT NULL,
    name TEXT NOT NULL,
    icd10_code TEXT NOT NULL,
    category TEXT NOT NULL,
    specialty TEXT NOT NULL,
    min_length_of_stay_days SMALLINT NOT NULL,
    max_length_of_stay_days SMALLINT NOT NULL,
    adult_only BOOLEAN NOT NULL,
    same_day_ok BOOLEAN NOT NULL,
    follow_up_required BOOLEAN NOT NULL,
    CONSTRAINT pk_conditions PRIMARY KEY (condition_id),
    CONSTRAINT uq_conditions_name UNIQUE (name),
    CONSTRAINT ck_conditions_category CHECK (category IN ('acute', 'chronic', 'complex', 'depression', 'minor')),
    CONSTRAINT ck_conditions_length_of_stay CHECK (min_length_of_stay_days >= 0 AND max_length_of_stay_days >= min_length_of_stay_days)
);

CREATE TABLE calendar (
    date DATE NOT NULL,
    year SMALLINT NOT NULL,
    quarter SMALLINT NOT NULL,
    month SMALLINT NOT NULL,
    month_name TEXT NOT NULL,
    week SMALLINT NOT NULL,
    day_of_week SMALLINT NOT NULL,
    day_name TEXT NOT NULL,
    is_weekend BOOLEAN NOT NULL,
    holiday TEXT,
    CONSTRAINT pk_calendar PRIMARY KEY (date),
    CONSTRAINT ck_calendar_day_of_week CHECK (day_of_week BETWEEN 1 AND 7)
);

CREATE TABLE patients (
    patient_id BIGINT NOT NULL,
    prefix TEXT,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    date_of_birth DATE NOT NULL,
    gender TEXT NOT NULL,
    phone_number TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    zipcode CHAR(5) NOT NULL,
    insurer_id INTEGER,
    insurance_policy_number TEXT,
    blood_type TEXT NOT NULL,
    CONSTRAINT pk_patients PRIMARY KEY (patient_id),
    CONSTRAINT fk_patients_zipcode FOREIGN KEY (zipcode) REFERENCES zipcodes (zipcode),
    CONSTRAINT fk_patients_insurer FOREIGN KEY (insurer_id) REFERENCES insurers (insurer_id),
    CONSTRAINT ck_patients_prefix CHECK (prefix IN ('Mr.', 'Mrs.', 'Ms.', 'Dr.')),
    CONSTRAINT ck_patients_gender CHECK (gender IN ('Female', 'Male')),
    CONSTRAINT ck_patients_policy_number CHECK (insurer_id IS NOT NULL OR insurance_policy_number IS NULL),
    CONSTRAINT ck_patients_blood_type CHECK (blood_type IN ('O+', 'O-', 'A+', 'A-', 'B+', 'B-', 'AB+', 'AB-'))
);

CREATE TABLE visits (
    visit_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    hospital_id INTEGER NOT NULL,
    doctor_id INTEGER NOT NULL,
    condition_id SMALLINT NOT NULL,
    is_follow_up BOOLEAN NOT NULL,
    age SMALLINT NOT NULL,
    severity TEXT NOT NULL,
    treatment TEXT NOT NULL,
    medication TEXT,
    dosage TEXT,
    frequency TEXT,
    test_results TEXT NOT NULL,
    room_number INTEGER NOT NULL,
    date_of_admission DATE NOT NULL,
    date_of_discharge DATE NOT NULL,
    follow_up_required BOOLEAN NOT NULL,
    CONSTRAINT pk_visits PRIMARY KEY (visit_id),
    CONSTRAINT fk_visits_patient FOREIGN KEY (patient_id) REFERENCES patients (patient_id),
    CONSTRAINT fk_visits_hospital FOREIGN KEY (hospital_id) REFERENCES hospitals (hospital_id),
    CONSTRAINT fk_visits_doctor FOREIGN KEY (doctor_id) REFERENCES doctors (doctor_id),
    CONSTRAINT fk_visits_condition FOREIGN KEY (condition_id) REFERENCES conditions (condition_id),
    CONSTRAINT ck_visits_age CHECK (age >= 0),
    CONSTRAINT ck_visits_severity CHECK (severity IN ('Normal', 'Mild', 'Moderate', 'Severe')),
    CONSTRAINT ck_visits_medication CHECK ((medication IS NULL) = (dosage IS NULL) AND (medication IS NULL) = (frequency IS NULL)),
    CONSTRAINT ck_visits_test_results CHECK (test_results IN ('Positive', 'Negative', 'Inconclusive')),
    CONSTRAINT ck_visits_room_number CHECK (room_number > 0),
    CONSTRAINT ck_visits_dates CHECK (date_of_discharge >= date_of_admission)
);

CREATE TABLE billing (
    billing_id BIGINT NOT NULL,
    visit_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    billing_date DATE NOT NULL,
    total_charge NUMERIC(12, 2) NOT NULL,
    insurance_coverage_amount NUMERIC(12, 2) NOT NULL,
    patient_responsibility_amount NUMERIC(12, 2) NOT NULL,
    payment_plan TEXT NOT NULL,
    expected_payment_date DATE NOT NULL,
    actual_payment_date DATE,
    payment_status TEXT NOT NULL,
    CONSTRAINT pk_billing PRIMARY KEY (billing_id),
    CONSTRAINT uq_billing_visit UNIQUE (visit_id),
    CONSTRAINT fk_billing_visit FOREIGN KEY (visit_id) REFERENCES visits (visit_id),
    CONSTRAINT fk_billing_patient FOREIGN KEY (patient_id) REFERENCES patients (patient_id),
    CONSTRAINT ck_billing_total_charge CHECK (total_charge > 0),
    CONSTRAINT ck_billing_split CHECK (insurance_coverage_amount >= 0 AND patient_responsibility_amount >= 0 AND insurance_coverage_amount + patient_responsibility_amount = total_charge),
    CONSTRAINT ck_billing_payment_plan CHECK (payment_plan IN ('Full', 'Incremental')),
    CONSTRAINT ck_billing_payment_status CHECK (payment_status IN ('Paid', 'Late-Paid', 'Late-Unpaid', 'In-progress')),
    CONSTRAINT ck_billing_actual_payment_date CHECK ((actual_payment_date IS NOT NULL) = (payment_status IN ('Paid', 'Late-Paid')))
);
