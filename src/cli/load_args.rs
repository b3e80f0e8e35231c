//! The arguments of `load`, and what they mean to the library.

use std::path::PathBuf;

use crate::database::Keys;
use crate::datasets::Choices;
use crate::error::{Error, Result};
use crate::world::Options;
use chrono::NaiveDate;

use super::numbers::whole;
use super::options::{DEFAULT_SUMMARY, Dates, WaitArgs};

const DATASETS: &str = "What is planted in datasets";
const LOCALITY: &str = "One hospital and its catchment";

/// Options of `load`.
#[derive(Debug, clap::Args)]
pub struct LoadArgs {
    /// Names of the options that were given, not left at their default.
    #[arg(skip)]
    pub(super) given: Vec<String>,
    /// Number of distinct patients
    ///
    /// Each has 1 to 18 visits, about 5.3 on average, and each visit one bill. Separators are accepted: 50_000 or 50,000.
    #[arg(long, value_name = "N", default_value = "1000", value_parser = whole::<u64>, allow_negative_numbers = true)]
    pub patients: u64,
    /// Datasets to load, separated by commas, or all
    ///
    /// `caseload list` shows them. Without core they are added to the core that is there, with its options; --replace replaces those
    /// datasets alone.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "core")]
    pub datasets: Vec<String>,
    /// Phenomena to leave out, as in emergency.frequent_flyers
    ///
    /// Everything else stays as it is: the same patients with one cause removed. `caseload list DATASET` shows them.
    #[arg(help_heading = DATASETS, long, value_name = "NAMES", value_delimiter = ',')]
    without: Vec<String>,
    /// Phenomena to plant, and no other of their datasets
    #[arg(help_heading = DATASETS, long, value_name = "NAMES", value_delimiter = ',', conflicts_with = "without")]
    only: Vec<String>,
    /// Setting of a dataset, as in wearables.days=30
    ///
    /// May be given several times. `caseload list DATASET` shows what can be set.
    #[arg(help_heading = DATASETS, long, value_name = "NAME=VALUE")]
    set: Vec<String>,
    /// Also load the flat tables as dirty text: the share of cells that is wrong, 0 to 0.2
    ///
    /// They are `raw.patients`, `raw.visits` and `raw.billing`, for exercises in cleaning; the star stays clean. `caseload answer-key`
    /// tells every defect. With `--datasets raw` they are added to the core that is there.
    #[arg(long, value_name = "RATE", default_value = "0", allow_negative_numbers = true)]
    messy: f64,
    /// Anchor date, YYYY-MM-DD: nothing observed lies after it
    ///
    /// Default: the current date; the command that repeats the load always names it.
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
    /// First possible day of admission, YYYY-MM-DD
    ///
    /// Default: 1 January four years before the year of --today.
    #[arg(long, value_name = "DATE")]
    start_date: Option<NaiveDate>,
    /// Seed of the random numbers, 0 to 2^64 - 1
    ///
    /// Same options, seed and version: same rows, on any machine, engine and number of threads.
    #[arg(long, value_name = "S", default_value = "42", value_parser = whole::<u64>, allow_negative_numbers = true)]
    seed: u64,
    /// Number of distinct ZIP codes in use
    ///
    /// At most as many as the pool has. In nationwide mode it also sets the number of hospitals.
    #[arg(long, value_name = "N", default_value = "120", value_parser = whole::<u32>, allow_negative_numbers = true)]
    zip_target: u32,
    /// CSV file with ZIP codes, in place of the built-in US list
    ///
    /// Headers: zipcode (or zip, postal_code), state (or state_id), city, in any case; latitude and longitude if known.
    #[arg(long, value_name = "FILE")]
    zip_pool_file: Option<String>,
    /// Base rate of same-day discharge, minor and chronic conditions
    ///
    /// A share between 0 and 1; hospitals and doctors differ around it.
    #[arg(long, value_name = "SHARE", default_value = "0.425", allow_negative_numbers = true)]
    minor_same_day_rate: f64,
    /// Everything happens in one hospital
    #[arg(help_heading = LOCALITY, long)]
    single_hospital: bool,
    /// Name of the one hospital; default: generated
    #[arg(help_heading = LOCALITY, long, value_name = "NAME")]
    hospital_name: Option<String>,
    /// State of the one hospital, two letters; turns locality on
    ///
    /// Patients then come from a catchment around the hospital; see the options --local-*.
    #[arg(help_heading = LOCALITY, long, value_name = "STATE")]
    hospital_state: Option<String>,
    /// ZIP code of the one hospital, in that state; default: picked
    #[arg(help_heading = LOCALITY, long, value_name = "ZIP")]
    hospital_zipcode: Option<String>,
    /// Share of patients who live in the hospital's state
    ///
    /// Between 0 and 1.
    #[arg(help_heading = LOCALITY, long, value_name = "SHARE", default_value = "0.83", allow_negative_numbers = true)]
    local_share: f64,
    /// Number of nearest in-state ZIP codes in the catchment
    #[arg(help_heading = LOCALITY, long, value_name = "N", default_value = "600", value_parser = whole::<u32>, allow_negative_numbers = true)]
    local_top_n: u32,
    /// Distance at which a ZIP code weighs 1/e; smaller is tighter
    ///
    /// In kilometres; where the pool has no coordinates, the numeric difference of ZIP codes.
    #[arg(help_heading = LOCALITY, long, value_name = "DISTANCE", default_value = "300", allow_negative_numbers = true)]
    local_decay: f64,
    /// Of the out-of-state patients, the share from bordering states
    ///
    /// Between 0 and 1.
    #[arg(help_heading = LOCALITY, long, value_name = "SHARE", default_value = "0.6", allow_negative_numbers = true)]
    outstate_neighbor_share: f64,
    /// Keys to declare: full, primary (primary keys only) or none
    ///
    /// Full is what a practice database wants. The others load several times faster into DuckDB, which pays for each row of
    /// each foreign key; what is missing is said by this command, by status and in the summary. NOT NULL and CHECK stay.
    #[arg(long, value_name = "KEYS", default_value = "full")]
    pub keys: Keys,
    /// Number of generating threads; the rows do not depend on it
    ///
    /// Default: one for each processor.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub threads: Option<usize>,
    /// Number of connections that load, build keys and check at once
    ///
    /// Default: one for each processor, but 3 at least, as three tables are large, and 8 at most; 2 at least for the checks. Each uses up to 256 MB of a
    /// PostgreSQL server's memory while keys are built. A load into DuckDB has one thread a table whatever is said here.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub jobs: Option<usize>,
    /// Replace the data of an earlier load
    ///
    /// In one step, when the new data are complete. Tables that caseload did not make are never touched.
    #[arg(long)]
    pub replace: bool,
    #[command(flatten)]
    pub(super) wait: WaitArgs,
    /// Load without running the checks afterwards
    #[arg(long)]
    pub no_validate: bool,
    /// Also write the flat tables as CSV files into this folder
    #[arg(long, value_name = "DIR")]
    pub export_csv: Option<PathBuf>,
    /// Dates in these files: YYYY-MM-DD (iso) or YYYY/MM/DD (slash)
    #[arg(long, value_name = "FORMAT", default_value = "iso")]
    pub date_format: Dates,
    /// File for the results of the checks, JSON
    #[arg(long, value_name = "FILE", default_value = DEFAULT_SUMMARY)]
    pub summary: PathBuf,
}

impl LoadArgs {
    /// Refuses options that differ from those of the core that datasets are added to.
    pub fn fit(&self, core: &Options) -> Result<()> {
        let as_json = |options: &Options| serde_json::to_value(options).unwrap_or_default();
        let (asked, there) = (as_json(&self.options(core.today)), as_json(core));
        let differs = |name: &&String| there.get(name) != asked.get(name);
        match self.given.iter().find(differs) {
            None => Ok(()),
            Some(name) => {
                let (asked, there) = (&asked[name], &there[name]);
                let option = format!("--{}", name.replace('_', "-"));
                Err(Error::RecordMismatch {
                    mismatch: format!("{option} {asked} does not fit the core, which was loaded with {there}"),
                    remedy: "leave the option out, or load the core anew with the datasets",
                })
            }
        }
    }

    /// Which phenomena are planted, and the settings of the datasets.
    pub fn choices(&self) -> Result<Choices> {
        let mut choices = Choices::default();
        self.without.iter().try_for_each(|name| choices.without(name.trim()))?;
        choices.only(&self.only.iter().map(|name| name.trim().to_owned()).collect::<Vec<_>>())?;
        self.set.iter().try_for_each(|text| choices.set(text))?;
        choices.messy(self.messy)?;
        Ok(choices)
    }

    /// The options of the core; `current` is the anchor if none is given.
    pub fn options(&self, current: NaiveDate) -> Options {
        let today = self.today.unwrap_or(current);
        Options {
            patients: self.patients,
            today,
            start_date: self.start_date.unwrap_or_else(|| Options::default_start(today)),
            seed: self.seed,
            zip_target: self.zip_target,
            zip_pool_file: self.zip_pool_file.clone(),
            minor_same_day_rate: self.minor_same_day_rate,
            single_hospital: self.single_hospital,
            hospital_name: self.hospital_name.clone(),
            hospital_state: self.hospital_state.clone(),
            hospital_zipcode: self.hospital_zipcode.clone(),
            local_share: self.local_share,
            local_top_n: self.local_top_n,
            local_decay: self.local_decay,
            outstate_neighbor_share: self.outstate_neighbor_share,
        }
    }
}
