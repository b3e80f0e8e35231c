//! The options of the core: what a user may set, with its defaults, and which combinations make sense.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

/// The largest accepted number of patients; ids and foreign keys stay far inside BIGINT, and a day of loading inside reason.
pub const MAX_PATIENTS: u64 = 1_000_000_000;

/// The largest accepted number of ZIP codes in use; a pool has at most 100,000.
const MAX_ZIP_TARGET: u32 = 1_000_000_000;

/// The shortest history that holds every length of stay, in days.
pub const MIN_HISTORY_DAYS: i64 = 31;

/// Where hospitals are and whom they serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Hospitals in every state.
    Nationwide,
    /// One hospital; patients from everywhere.
    SingleHospital,
    /// One hospital with a catchment around it.
    Locality,
}

impl Mode {
    /// The word in `load_runs.mode`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nationwide => "nationwide",
            Self::SingleHospital => "single-hospital",
            Self::Locality => "locality",
        }
    }
}

/// Everything that decides which rows come out. Same options, same version: same rows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Options {
    /// Distinct patients, 1 to [`MAX_PATIENTS`].
    pub patients: u64,
    /// Anchor date: nothing observed lies after it.
    pub today: NaiveDate,
    /// First possible day of admission.
    pub start_date: NaiveDate,
    /// Seed of the random numbers.
    pub seed: u64,
    /// Distinct ZIP codes in use.
    pub zip_target: u32,
    /// CSV file with ZIP codes in place of the built-in list, as the user named it.
    pub zip_pool_file: Option<String>,
    /// Base probability of same-day discharge for minor and chronic conditions, 0 to 1.
    pub minor_same_day_rate: f64,
    /// Does everything happen in one hospital?
    pub single_hospital: bool,
    /// Name of the one hospital.
    pub hospital_name: Option<String>,
    /// State of the one hospital; turns locality on.
    pub hospital_state: Option<String>,
    /// ZIP code of the one hospital.
    pub hospital_zipcode: Option<String>,
    /// Share of patients who live in the hospital's state, 0 to 1.
    pub local_share: f64,
    /// Number of nearest in-state ZIP codes that are the catchment.
    pub local_top_n: u32,
    /// Distance, in kilometres (or numeric ZIP difference), at which a ZIP weighs 1/e.
    pub local_decay: f64,
    /// Share of the out-of-state patients who come from bordering states, 0 to 1.
    pub outstate_neighbor_share: f64,
}

impl Options {
    /// The defaults, for an anchor date.
    #[must_use]
    pub fn new(today: NaiveDate) -> Self {
        Self {
            patients: 1_000,
            today,
            start_date: Self::default_start(today),
            seed: 42,
            zip_target: 120,
            zip_pool_file: None,
            minor_same_day_rate: 0.425,
            single_hospital: false,
            hospital_name: None,
            hospital_state: None,
            hospital_zipcode: None,
            local_share: 0.83,
            local_top_n: 600,
            local_decay: 300.0,
            outstate_neighbor_share: 0.6,
        }
    }

    /// 1 January four years before the anchor's year.
    #[must_use]
    pub fn default_start(today: NaiveDate) -> NaiveDate {
        NaiveDate::from_ymd_opt(today.year() - 4, 1, 1).unwrap_or(today)
    }

    /// The mode these options ask for.
    #[must_use]
    pub fn mode(&self) -> Mode {
        if self.hospital_state.is_some() {
            Mode::Locality
        } else if self.single_hospital {
            Mode::SingleHospital
        } else {
            Mode::Nationwide
        }
    }

    /// Checks every option that can be judged without the ZIP pool.
    ///
    /// # Errors
    /// The first option that cannot be used, with what would be right.
    pub fn check(&self) -> Result<()> {
        let refuse = |option: &'static str, reason: String| Err(Error::Option { option, reason });
        if !(1..=MAX_PATIENTS).contains(&self.patients) {
            return refuse("--patients", format!("`{}` is not between 1 and {MAX_PATIENTS}", self.patients));
        }
        if !(1900..=9990).contains(&self.today.year()) {
            return refuse("--today", format!("`{}` is not in the years 1900 to 9990", self.today));
        }
        if self.start_date > self.today {
            return refuse("--start-date", format!("`{}` lies after --today {}", self.start_date, self.today));
        }
        if self.today.signed_duration_since(self.start_date).num_days() < MIN_HISTORY_DAYS {
            return refuse(
                "--start-date",
                format!(
                    "`{}` leaves less than {MIN_HISTORY_DAYS} days until --today {}; choose an earlier date",
                    self.start_date, self.today
                ),
            );
        }
        if self.start_date.year() < self.today.year() - 90 {
            return refuse("--start-date", format!("`{}` lies more than 90 years before --today", self.start_date));
        }
        if !(1..=MAX_ZIP_TARGET).contains(&self.zip_target) {
            return refuse("--zip-target", format!("`{}` is not between 1 and {MAX_ZIP_TARGET}", self.zip_target));
        }
        if self.local_top_n == 0 {
            return refuse("--local-top-n", "`0` leaves no catchment; choose at least 1".to_owned());
        }
        for (option, share) in [
            ("--minor-same-day-rate", self.minor_same_day_rate),
            ("--local-share", self.local_share),
            ("--outstate-neighbor-share", self.outstate_neighbor_share),
        ] {
            if !(0.0..=1.0).contains(&share) {
                return refuse(option, format!("`{share}` is not a share between 0 and 1"));
            }
        }
        if !(self.local_decay.is_finite() && self.local_decay > 0.0) {
            return refuse("--local-decay", format!("`{}` is not a positive distance", self.local_decay));
        }
        if self.mode() == Mode::Nationwide && self.hospital_name.is_some() {
            return refuse("--hospital-name", "needs --single-hospital or --hospital-state".to_owned());
        }
        if let Some(name) = &self.hospital_name {
            if name.trim().is_empty() {
                return refuse(
                    "--hospital-name",
                    "the name is blank; leave the option out to have one made".to_owned(),
                );
            }
            if name.contains('\0') {
                return refuse("--hospital-name", "a NUL character cannot be stored by PostgreSQL".to_owned());
            }
        }
        if self.hospital_zipcode.is_some() && self.hospital_state.is_none() {
            return refuse("--hospital-zipcode", "needs --hospital-state, the state it lies in".to_owned());
        }
        Ok(())
    }
}
