CREATE TABLE devices (
    device_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    model TEXT NOT NULL,
    program TEXT NOT NULL,
    enrolled_date DATE NOT NULL,
    baseline_weight_lb NUMERIC(5, 1) NOT NULL,
    baseline_resting_hr SMALLINT NOT NULL,
    CONSTRAINT pk_devices PRIMARY KEY (device_id),
    CONSTRAINT uq_wearables_devices_patient UNIQUE (patient_id),
    CONSTRAINT ck_wearables_devices_id CHECK (device_id = patient_id),
    CONSTRAINT ck_wearables_devices_model CHECK (model IN ('Watch S', 'Watch P', 'Band 2')),
    CONSTRAINT ck_wearables_devices_program CHECK (program IN ('Heart failure', 'Atrial fibrillation screening', 'Sleep apnea screening')),
    CONSTRAINT ck_wearables_devices_baseline CHECK (baseline_weight_lb BETWEEN 105 AND 330 AND baseline_resting_hr BETWEEN 48 AND 95)
);

CREATE TABLE reading_hours (
    reading_id BIGINT NOT NULL,
    device_id BIGINT NOT NULL,
    reading_timestamp TIMESTAMP NOT NULL,
    heart_rate SMALLINT NOT NULL,
    heart_rate_max SMALLINT NOT NULL,
    heart_rate_variability_ms NUMERIC(5, 1) NOT NULL,
    oxygen_saturation NUMERIC(4, 1) NOT NULL,
    steps INTEGER NOT NULL,
    sleep_stage TEXT NOT NULL,
    sleep_quality_score SMALLINT,
    body_weight_lb NUMERIC(5, 1),
    skin_temperature_c NUMERIC(4, 1) NOT NULL,
    signal_quality SMALLINT NOT NULL,
    battery_level SMALLINT NOT NULL,
    alert_triggered CHAR(1) NOT NULL,
    alert_type TEXT,
    CONSTRAINT pk_reading_hours PRIMARY KEY (reading_id),
    CONSTRAINT uq_wearables_reading_hours_time UNIQUE (device_id, reading_timestamp),
    CONSTRAINT fk_wearables_reading_hours_device FOREIGN KEY (device_id) REFERENCES devices (device_id),
    CONSTRAINT ck_wearables_reading_hours_full_hour CHECK (date_trunc('hour', reading_timestamp) = reading_timestamp),
    CONSTRAINT ck_wearables_reading_hours_heart_rate CHECK (heart_rate BETWEEN 30 AND 220 AND heart_rate_max BETWEEN heart_rate AND 220),
    CONSTRAINT ck_wearables_reading_hours_variability CHECK (heart_rate_variability_ms > 0),
    CONSTRAINT ck_wearables_reading_hours_oxygen CHECK (oxygen_saturation BETWEEN 60 AND 100),
    CONSTRAINT ck_wearables_reading_hours_sleep_stage CHECK (sleep_stage IN ('Awake', 'Light', 'Deep', 'REM')),
    CONSTRAINT ck_wearables_reading_hours_steps CHECK (steps >= 0 AND (steps = 0 OR sleep_stage = 'Awake')),
    CONSTRAINT ck_wearables_reading_hours_sleep_quality CHECK (sleep_quality_score BETWEEN 0 AND 100 AND EXTRACT(HOUR FROM reading_timestamp) = 6 OR sleep_quality_score IS NULL),
    CONSTRAINT ck_wearables_reading_hours_body_weight CHECK (body_weight_lb > 0 AND EXTRACT(HOUR FROM reading_timestamp) = 7 OR body_weight_lb IS NULL),
    CONSTRAINT ck_wearables_reading_hours_levels CHECK (signal_quality BETWEEN 0 AND 100 AND battery_level BETWEEN 0 AND 100),
    CONSTRAINT ck_wearables_reading_hours_alert CHECK (alert_triggered = CASE WHEN alert_type IS NULL THEN 'N' ELSE 'Y' END),
    CONSTRAINT ck_wearables_reading_hours_alert_type CHECK (alert_type IN ('Low oxygen', 'High heart rate', 'Irregular rhythm'))
);

CREATE TABLE recording_windows (
    window_id BIGINT NOT NULL,
    device_id BIGINT NOT NULL,
    window_kind TEXT NOT NULL,
    window_start TIMESTAMP NOT NULL,
    window_end TIMESTAMP NOT NULL,
    CONSTRAINT pk_recording_windows PRIMARY KEY (window_id),
    CONSTRAINT fk_wearables_recording_windows_device FOREIGN KEY (device_id) REFERENCES devices (device_id),
    CONSTRAINT ck_wearables_recording_windows_kind CHECK (window_kind IN ('Overnight', 'Workout', 'Rest')),
    CONSTRAINT ck_wearables_recording_windows_length CHECK (window_end - window_start = CASE window_kind WHEN 'Overnight' THEN INTERVAL '60 minutes' WHEN 'Workout' THEN INTERVAL '10 minutes' ELSE INTERVAL '5 minutes' END)
);

CREATE TABLE reading_seconds (
    sample_id BIGINT NOT NULL,
    window_id BIGINT NOT NULL,
    device_id BIGINT NOT NULL,
    reading_timestamp TIMESTAMP NOT NULL,
    heart_rate SMALLINT NOT NULL,
    o2_saturation SMALLINT NOT NULL,
    step_count SMALLINT NOT NULL,
    sleep_stage TEXT NOT NULL,
    battery_level SMALLINT NOT NULL,
    signal_quality SMALLINT NOT NULL,
    skin_temperature_c NUMERIC(4, 1) NOT NULL,
    CONSTRAINT pk_reading_seconds PRIMARY KEY (sample_id),
    CONSTRAINT fk_wearables_reading_seconds_window FOREIGN KEY (window_id) REFERENCES recording_windows (window_id),
    CONSTRAINT fk_wearables_reading_seconds_device FOREIGN KEY (device_id) REFERENCES devices (device_id),
    CONSTRAINT ck_wearables_reading_seconds_heart_rate CHECK (heart_rate BETWEEN 30 AND 220),
    CONSTRAINT ck_wearables_reading_seconds_oxygen CHECK (o2_saturation BETWEEN 60 AND 100),
    CONSTRAINT ck_wearables_reading_seconds_steps CHECK (step_count >= 0 AND (step_count = 0 OR sleep_stage = 'Awake')),
    CONSTRAINT ck_wearables_reading_seconds_sleep_stage CHECK (sleep_stage IN ('Awake', 'Light')),
    CONSTRAINT ck_wearables_reading_seconds_levels CHECK (signal_quality BETWEEN 0 AND 100 AND battery_level BETWEEN 0 AND 100)
);

CREATE TABLE clinical_events (
    event_id BIGINT NOT NULL,
    device_id BIGINT NOT NULL,
    patient_id BIGINT NOT NULL,
    event_timestamp TIMESTAMP NOT NULL,
    event_type TEXT NOT NULL,
    result_value NUMERIC(6, 1),
    length_of_stay_days SMALLINT,
    CONSTRAINT pk_clinical_events PRIMARY KEY (event_id),
    CONSTRAINT fk_wearables_clinical_events_device FOREIGN KEY (device_id) REFERENCES devices (device_id),
    CONSTRAINT ck_wearables_clinical_events_type CHECK (event_type IN ('Heart failure admission', 'Stroke', 'ECG patch', 'Sleep study')),
    CONSTRAINT ck_wearables_clinical_events_result CHECK (CASE event_type WHEN 'ECG patch' THEN COALESCE(result_value, -1) IN (0, 1) WHEN 'Sleep study' THEN COALESCE(result_value, -1) >= 0 ELSE result_value IS NULL END),
    CONSTRAINT ck_wearables_clinical_events_stay CHECK (CASE WHEN event_type IN ('Heart failure admission', 'Stroke') THEN COALESCE(length_of_stay_days, 0) > 0 ELSE length_of_stay_days IS NULL END)
);
