//! The tables of remote patient monitoring, in DDL order: every column once, with its meaning, unit and range.

use crate::datasets::core::tables::PATIENTS;
use crate::table::{BigInt, Char, Date, Integer, Null, Numeric, SmallInt, Timestamp, Word, tables};

tables! {
    in "wearables";

    /// One row per watch that a patient wears at home; every patient has at most one.
    DEVICES = devices, DeviceRow, DeviceBatch {
        primary_key: ["device_id"];
        uniques: ["uq_wearables_devices_patient": "patient_id"];
        references: ["fk_wearables_devices_patient": "patient_id" -> PATIENTS."patient_id"];
        checks: [
            "ck_wearables_devices_id": "device_id = patient_id",
            "ck_wearables_devices_model": "model IN ('Watch S', 'Watch P', 'Band 2')",
            "ck_wearables_devices_program": "program IN ('Heart failure', 'Atrial fibrillation screening', 'Sleep apnea screening')",
            "ck_wearables_devices_baseline": "baseline_weight_lb BETWEEN 105 AND 330 AND baseline_resting_hr BETWEEN 48 AND 95",
        ];
        /// Number of the watch, equal to the number of its patient.
        device_id: BigInt,
        /// Patient who wears it, 45 years old or older at enrolment.
        patient_id: BigInt,
        /// Watch S, Watch P or Band 2.
        model: Word,
        /// Why it was handed out: Heart failure (to patients whom the core knows with heart disease), Atrial fibrillation screening or Sleep apnea screening.
        program: Word,
        /// First day of the monitoring.
        enrolled_date: Date,
        /// Body weight at enrolment in pounds, 105 to 330.
        baseline_weight_lb: Numeric<5, 1>,
        /// Resting heart rate at enrolment in beats per minute, 48 to 95.
        baseline_resting_hr: SmallInt,
        /// First day after the monitoring, which ends with its 90 days or the wearer's death; NULL while it goes on at the anchor date.
        returned_date: Null<Date>,
    }

    /// One row per watch and hour in which it was worn; hours on the charger and in hospital have none.
    READING_HOURS = reading_hours, HourRow, HourBatch {
        primary_key: ["reading_id"];
        uniques: ["uq_wearables_reading_hours_time": "device_id, reading_timestamp"];
        foreign_keys: ["fk_wearables_reading_hours_device": "device_id" -> DEVICES."device_id"];
        checks: [
            "ck_wearables_reading_hours_full_hour": "date_trunc('hour', reading_timestamp) = reading_timestamp",
            "ck_wearables_reading_hours_heart_rate": "heart_rate BETWEEN 30 AND 220 AND heart_rate_max BETWEEN heart_rate AND 220",
            "ck_wearables_reading_hours_variability": "heart_rate_variability_ms > 0",
            "ck_wearables_reading_hours_oxygen": "oxygen_saturation BETWEEN 60 AND 100",
            "ck_wearables_reading_hours_sleep_stage": "sleep_stage IN ('Awake', 'Light', 'Deep', 'REM')",
            "ck_wearables_reading_hours_steps": "steps >= 0 AND (steps = 0 OR sleep_stage = 'Awake')",
            "ck_wearables_reading_hours_sleep_quality": "sleep_quality_score BETWEEN 0 AND 100 AND EXTRACT(HOUR FROM reading_timestamp) = 6 OR sleep_quality_score IS NULL",
            "ck_wearables_reading_hours_body_weight": "body_weight_lb > 0 AND EXTRACT(HOUR FROM reading_timestamp) = 7 OR body_weight_lb IS NULL",
            "ck_wearables_reading_hours_levels": "signal_quality BETWEEN 0 AND 100 AND battery_level BETWEEN 0 AND 100",
            "ck_wearables_reading_hours_alert": "alert_triggered = CASE WHEN alert_type IS NULL THEN 'N' ELSE 'Y' END",
            "ck_wearables_reading_hours_alert_type": "alert_type IN ('Low oxygen', 'High heart rate', 'Irregular rhythm')",
        ];
        /// Number of the reading: device_id times 100,000 plus the hour of the monitoring, from 1.
        reading_id: BigInt,
        /// Watch that took it.
        device_id: BigInt,
        /// Begin of the hour.
        reading_timestamp: Timestamp,
        /// Mean heart rate of the hour in beats per minute, 30 to 220.
        heart_rate: SmallInt,
        /// Highest heart rate that was shown in the hour in beats per minute, never below the mean.
        heart_rate_max: SmallInt,
        /// Spread of successive beat intervals (RMSSD) in milliseconds.
        heart_rate_variability_ms: Numeric<5, 1>,
        /// Blood oxygen saturation in per cent, 60 to 100.
        oxygen_saturation: Numeric<4, 1>,
        /// Steps in the hour; none while asleep.
        steps: Integer,
        /// Stage that prevailed: Awake, Light, Deep or REM.
        sleep_stage: Word,
        /// Quality of the night's sleep, 0 to 100; only in the row of 06:00.
        sleep_quality_score: Null<SmallInt>,
        /// Body weight by the smart scale in pounds; only in the row of 07:00, and not every morning.
        body_weight_lb: Null<Numeric<5, 1>>,
        /// Skin temperature at the wrist in degrees Celsius.
        skin_temperature_c: Numeric<4, 1>,
        /// How well the sensor sat, 0 to 100.
        signal_quality: SmallInt,
        /// Battery at the end of the hour in per cent, 0 to 100.
        battery_level: SmallInt,
        /// Did the hour set off an alarm: Y or N.
        alert_triggered: Char<1>,
        /// The alarm, NULL if none: Low oxygen (below 88 %), else High heart rate (shown 170 or more), else Irregular rhythm (variability above 90 ms at fewer than 300 steps).
        alert_type: Null<Word>,
    }

    /// One row per short recording at a high rate: two nights, two workouts and one rest of every watch.
    RECORDING_WINDOWS = recording_windows, WindowRow, WindowBatch {
        primary_key: ["window_id"];
        foreign_keys: ["fk_wearables_recording_windows_device": "device_id" -> DEVICES."device_id"];
        checks: [
            "ck_wearables_recording_windows_kind": "window_kind IN ('Overnight', 'Workout', 'Rest')",
            "ck_wearables_recording_windows_length": "window_end - window_start = CASE window_kind WHEN 'Overnight' THEN INTERVAL '60 minutes' WHEN 'Workout' THEN INTERVAL '10 minutes' ELSE INTERVAL '5 minutes' END",
        ];
        /// Number of the recording: device_id times 100 plus 1 and 2 (Overnight), 3 and 4 (Workout) or 5 (Rest).
        window_id: BigInt,
        /// Watch that recorded.
        device_id: BigInt,
        /// Overnight (60 minutes), Workout (10 minutes) or Rest (5 minutes).
        window_kind: Word,
        /// Time of the first sample.
        window_start: Timestamp,
        /// End, exclusive.
        window_end: Timestamp,
    }

    /// One row per sample of a recording, one every 5 seconds unless the setting sample_seconds says otherwise.
    READING_SECONDS = reading_seconds, SampleRow, SampleBatch {
        primary_key: ["sample_id"];
        foreign_keys: [
            "fk_wearables_reading_seconds_window": "window_id" -> RECORDING_WINDOWS."window_id",
            "fk_wearables_reading_seconds_device": "device_id" -> DEVICES."device_id",
        ];
        checks: [
            "ck_wearables_reading_seconds_heart_rate": "heart_rate BETWEEN 30 AND 220",
            "ck_wearables_reading_seconds_oxygen": "o2_saturation BETWEEN 60 AND 100",
            "ck_wearables_reading_seconds_steps": "step_count >= 0 AND (step_count = 0 OR sleep_stage = 'Awake')",
            "ck_wearables_reading_seconds_sleep_stage": "sleep_stage IN ('Awake', 'Light')",
            "ck_wearables_reading_seconds_levels": "signal_quality BETWEEN 0 AND 100 AND battery_level BETWEEN 0 AND 100",
        ];
        /// Number of the sample: window_id times 10,000 plus its place in the recording, from 1.
        sample_id: BigInt,
        /// Recording that it belongs to.
        window_id: BigInt,
        /// Watch that took it.
        device_id: BigInt,
        /// Time of the sample.
        reading_timestamp: Timestamp,
        /// Heart rate as displayed in beats per minute, 30 to 220.
        heart_rate: SmallInt,
        /// Blood oxygen saturation in per cent, 60 to 100.
        o2_saturation: SmallInt,
        /// Steps since the previous sample.
        step_count: SmallInt,
        /// Light in an Overnight recording, Awake in the others.
        sleep_stage: Word,
        /// Battery in per cent, as in the row of the hour.
        battery_level: SmallInt,
        /// How well the sensor sat, 0 to 100.
        signal_quality: SmallInt,
        /// Skin temperature at the wrist in degrees Celsius.
        skin_temperature_c: Numeric<4, 1>,
    }

    /// One row per event from the hospital's records: admissions for heart failure, strokes, ECG patches and sleep studies.
    CLINICAL_EVENTS = clinical_events, EventRow, EventBatch {
        primary_key: ["event_id"];
        foreign_keys: ["fk_wearables_clinical_events_device": "device_id" -> DEVICES."device_id"];
        references: ["fk_wearables_clinical_events_patient": "patient_id" -> PATIENTS."patient_id"];
        checks: [
            "ck_wearables_clinical_events_type": "event_type IN ('Heart failure admission', 'Stroke', 'ECG patch', 'Sleep study')",
            "ck_wearables_clinical_events_result": "CASE event_type WHEN 'ECG patch' THEN COALESCE(result_value, -1) IN (0, 1) WHEN 'Sleep study' THEN COALESCE(result_value, -1) >= 0 ELSE result_value IS NULL END",
            "ck_wearables_clinical_events_stay": "CASE WHEN event_type IN ('Heart failure admission', 'Stroke') THEN COALESCE(length_of_stay_days, 0) > 0 ELSE length_of_stay_days IS NULL END",
        ];
        /// Number of the event: device_id times 100 plus its place in the order of time, from 1.
        event_id: BigInt,
        /// Watch of the patient.
        device_id: BigInt,
        /// Patient, the one who wears the watch.
        patient_id: BigInt,
        /// When it began.
        event_timestamp: Timestamp,
        /// Heart failure admission, Stroke, ECG patch or Sleep study.
        event_type: Word,
        /// ECG patch: 1 if fibrillation was seen, else 0; Sleep study: apneas per hour; NULL for the others.
        result_value: Null<Numeric<6, 1>>,
        /// Days in hospital, for admissions and strokes; NULL for the others.
        length_of_stay_days: Null<SmallInt>,
    }
}
