-- The raw tables: text only, without a constraint.

CREATE TABLE patients (
    patient_id TEXT,
    first_name TEXT,
    last_name TEXT,
    name TEXT,
    date_of_birth TEXT,
    age TEXT,
    gender TEXT,
    phone_number TEXT,
    email TEXT,
    address TEXT,
    city TEXT,
    state TEXT,
    zipcode TEXT,
    insurance_provider TEXT,
    insurance_policy_number TEXT,
    blood_type TEXT,
    source_file TEXT,
    line_number TEXT
);

CREATE TABLE visits (
    visit_id TEXT,
    patient_id TEXT,
    name TEXT,
    age TEXT,
    gender TEXT,
    condition TEXT,
    severity TEXT,
    treatment TEXT,
    medication TEXT,
    dosage TEXT,
    frequency TEXT,
    test_results TEXT,
    doctor TEXT,
    hospital TEXT,
    hospital_state TEXT,
    hospital_zipcode TEXT,
    room_number TEXT,
    date_of_admission TEXT,
    date_of_discharge TEXT,
    follow_up_required TEXT,
    source_file TEXT,
    line_number TEXT
);

CREATE TABLE billing (
    billing_id TEXT,
    visit_id TEXT,
    patient_id TEXT,
    billing_date TEXT,
    insurance_coverage_amount TEXT,
    patient_responsibility_amount TEXT,
    payment_plan TEXT,
    expected_payment_date TEXT,
    actual_payment_date TEXT,
    payment_status TEXT,
    total_charge TEXT,
    source_file TEXT,
    line_number TEXT
);
