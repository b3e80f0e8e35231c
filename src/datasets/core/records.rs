//! The tables in which loads are recorded; they belong to no dataset's rows.

use crate::table::{BigInt, Date, Integer, Null, Numeric, SmallInt, Table, Text, Timestamp, Unsigned, Word, tables};

tables! {
    in default;

    /// One row per load into this database.
    LOAD_RUNS = load_runs, LoadRunRow, LoadRunBatch {
        primary_key: ["run_id"];
        checks: ["ck_load_runs_mode": "mode IN ('nationwide', 'single-hospital', 'locality')"];
        /// Number of the load, from 1; the largest is the one whose data are here.
        run_id: Integer,
        /// Version of caseload that made it.
        tool_version: Text,
        /// Command that repeats the load.
        command: Text,
        /// All options as JSON.
        options: Text,
        /// Seed of the random numbers.
        seed: Unsigned,
        /// Number of patients asked for.
        patients: BigInt,
        /// First possible day of admission.
        start_date: Date,
        /// Anchor date: nothing observed lies after it.
        today: Date,
        /// nationwide, single-hospital or locality.
        mode: Word,
        /// Number of ZIP codes asked for.
        zip_target: Integer,
        /// Base probability of same-day discharge for minor and chronic conditions.
        minor_same_day_rate: Numeric<8, 6>,
        /// Share of patients who live in the hospital's state (locality mode).
        local_share: Numeric<8, 6>,
        /// When the load began, UTC.
        started_at: Timestamp,
        /// When its rows were complete, UTC.
        finished_at: Timestamp,
    }

    /// One row per load and table: what was loaded.
    LOAD_RUN_TABLES = load_run_tables, LoadRunTableRow, LoadRunTableBatch {
        primary_key: ["run_id", "dataset", "table_name"];
        foreign_keys: ["fk_load_run_tables_run": "run_id" -> LOAD_RUNS."run_id"];
        checks: ["ck_load_run_tables_row_count": "row_count >= 0"];
        /// The load.
        run_id: Integer,
        /// The dataset the table belongs to.
        dataset: Text,
        /// The table.
        table_name: Text,
        /// Its rows.
        row_count: BigInt,
        /// Order-free checksum of its rows, 16 hexadecimal digits, the same on every engine.
        fingerprint: Text,
    }

    /// One row per figure that a dataset was calibrated on or designed for: what was published, and what the loaded data show.
    CALIBRATION = calibration, CalibrationRow, CalibrationBatch {
        primary_key: ["dataset", "quantity"];
        checks: [
            "ck_calibration_chosen": "published_value IS NULL OR chosen_value IS NULL",
            "ck_calibration_tolerance": "tolerance >= 0",
            "ck_calibration_deviation": "deviation = observed_value - COALESCE(published_value, chosen_value)",
            "ck_calibration_verdict": "verdict IN ('within', 'outside', 'on purpose')",
            "ck_calibration_within": "(verdict = 'within') = COALESCE(ABS(deviation) <= tolerance, FALSE)",
            "ck_calibration_reason": "(verdict = 'on purpose') = (reason IS NOT NULL)"
        ];
        /// The dataset.
        dataset: Text,
        /// What is measured.
        quantity: Text,
        /// Its unit, such as share, days or US dollars; NULL where an earlier version measured.
        unit: Null<Text>,
        /// Who or what is counted in the loaded data; NULL where an earlier version measured.
        population: Null<Text>,
        /// The published value; NULL if the figure was chosen.
        published_value: Null<Numeric<18, 6>>,
        /// The value that was chosen because nobody published one; NULL if somebody did.
        chosen_value: Null<Numeric<18, 6>>,
        /// Who published it, or the word chosen.
        source: Text,
        /// Year of the publication or of its data; NULL if there is none.
        year: Null<SmallInt>,
        /// How the published population differs from that of the loaded data; NULL if it does not, or the figure was chosen.
        comparable: Null<Text>,
        /// The value in the loaded data; NULL if there are too few patients to measure it.
        observed_value: Null<Numeric<18, 6>>,
        /// Observed minus published or chosen value.
        deviation: Null<Numeric<18, 6>>,
        /// The greatest deviation, either way, that counts as within; NULL where an earlier version measured.
        tolerance: Null<Numeric<18, 6>>,
        /// within, outside or on purpose (outside, and meant to be); NULL where too few patients were loaded to tell.
        verdict: Null<Word>,
        /// Why the data lie outside on purpose; NULL for every other verdict.
        reason: Null<Text>,
    }
}

/// The same with a fixed length.
pub static RECORDS: [&Table; 3] = [&LOAD_RUNS, &LOAD_RUN_TABLES, &CALIBRATION];
