//! The arguments of `load`, and what they mean to the library.

use std::path::PathBuf;

use crate::database::Keys;
use crate::datasets::Choices;
use crate::error::{Error, Result};
use crate::world::Options;
use chrono::NaiveDate;

use super::numbers::whole;
use super::options::{DEFAULT_SUMMARY, Dates, WaitArgs};

const DATASETS: &str = "Planted effects and settings of datasets";
const LOCALITY: &str = "One hospital and its catchment";

/// Options of `load`.
#[derive(Debug, clap::Args)]
pub struct LoadArgs {
    /// Names of the options that were given, not left at their default.
    #[arg(skip)]
    pub(super) given: Vec<String>,
    /// Number of patients
    ///
    /// Each has 1 to 18 visits, about 5.3 on average, and each visit has one bill. Separators are allowed: 50_000 or 50,000.
    #[arg(long, value_name = "N", default_value = "1000", value_parser = whole::<u64>, allow_negative_numbers = true)]
    pub patients: u64,
    /// Datasets to load, separated by commas, or all
    ///
    /// `caseload list` shows them. A list without core adds its datasets to the loaded core, with the options of that core; with
    /// --replace it replaces these datasets alone.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "core")]
    pub datasets: Vec<String>,
    /// Planted effects to disable, as in emergency.frequent_flyers
    ///
    /// Everything else stays the same: the same patients with one cause removed. `caseload list DATASET` shows the effects.
    #[arg(help_heading = DATASETS, long, value_name = "NAMES", value_delimiter = ',')]
    without: Vec<String>,
    /// Planted effects to keep; disables the others of their datasets
    #[arg(help_heading = DATASETS, long, value_name = "NAMES", value_delimiter = ',', conflicts_with = "without")]
    only: Vec<String>,
    /// Setting of a dataset, as in wearables.days=30
    ///
    /// Repeat the option for several settings. `caseload list DATASET` shows them, with their ranges.
    #[arg(help_heading = DATASETS, long, value_name = "NAME=VALUE")]
    set: Vec<String>,
    /// Also load dirty text tables; share of wrong cells, 0 to 0.2
    ///
    /// Loads `raw.patients`, `raw.visits` and `raw.billing`, for exercises in cleaning. The star stays clean, and `caseload
    /// answer-key` lists every defect. With `--datasets raw` the raw tables join the loaded core.
    #[arg(long, value_name = "RATE", default_value = "0", allow_negative_numbers = true)]
    messy: f64,
    /// Anchor date, YYYY-MM-DD: no observed event lies after it
    ///
    /// Default: the current date. The command that repeats the load always names it.
    #[arg(long, value_name = "DATE")]
    today: Option<NaiveDate>,
    /// First possible admission date, YYYY-MM-DD
    ///
    /// Default: 1 January, four years before the year of --today.
    #[arg(long, value_name = "DATE")]
    start_date: Option<NaiveDate>,
    /// Seed of the random numbers, 0 to 2^64 - 1
    ///
    /// The same options, seed and version give the same rows on any machine, engine and number of threads.
    #[arg(long, value_name = "S", default_value = "42", value_parser = whole::<u64>, allow_negative_numbers = true)]
    seed: u64,
    /// Number of ZIP codes in use
    ///
    /// At most as many as the pool holds. Nationwide, they lie around the hospitals, of which a state has at most one for three.
    #[arg(long, value_name = "N", default_value = "120", value_parser = whole::<u32>, allow_negative_numbers = true)]
    zip_target: u32,
    /// CSV file of ZIP codes, in place of the built-in US list
    ///
    /// Columns: zipcode (or zip, postal_code), state (or state_id) and city, in any case; latitude and longitude are optional.
    #[arg(long, value_name = "FILE")]
    zip_pool_file: Option<String>,
    /// Base rate of same-day discharge, minor and chronic conditions
    ///
    /// A share from 0 to 1; hospitals and doctors vary around it.
    #[arg(long, value_name = "SHARE", default_value = "0.425", allow_negative_numbers = true)]
    minor_same_day_rate: f64,
    /// Put every visit into one hospital
    #[arg(help_heading = LOCALITY, long)]
    single_hospital: bool,
    /// Name of the one hospital; default: generated
    #[arg(help_heading = LOCALITY, long, value_name = "NAME")]
    hospital_name: Option<String>,
    /// State of the one hospital, two letters
    ///
    /// Patients then come from a catchment around the hospital, which the options --local-* shape. Default: no such hospital,
    /// patients nationwide.
    #[arg(help_heading = LOCALITY, long, value_name = "STATE")]
    hospital_state: Option<String>,
    /// ZIP code of the one hospital; default: one of --hospital-state
    #[arg(help_heading = LOCALITY, long, value_name = "ZIP")]
    hospital_zipcode: Option<String>,
    /// Share of patients who live in the hospital's state, 0 to 1
    #[arg(help_heading = LOCALITY, long, value_name = "SHARE", default_value = "0.83", allow_negative_numbers = true)]
    local_share: f64,
    /// Number of nearest in-state ZIP codes in the catchment
    ///
    /// With fewer than four patients for each, fewer are in use, drawn by their weights.
    #[arg(help_heading = LOCALITY, long, value_name = "N", default_value = "600", value_parser = whole::<u32>, allow_negative_numbers = true)]
    local_top_n: u32,
    /// Distance at which the weight of a ZIP code falls to 1/e
    ///
    /// A ZIP code at distance x weighs exp(-x / DISTANCE), so a smaller one gives a tighter catchment. In kilometres, or in numeric difference
    /// of ZIP codes where the pool has no coordinates.
    #[arg(help_heading = LOCALITY, long, value_name = "DISTANCE", default_value = "300", allow_negative_numbers = true)]
    local_decay: f64,
    /// Share of out-of-state patients from bordering states, 0 to 1
    #[arg(help_heading = LOCALITY, long, value_name = "SHARE", default_value = "0.6", allow_negative_numbers = true)]
    outstate_neighbor_share: f64,
    /// Keys to declare: full, primary (primary keys only) or none
    ///
    /// A practice database wants full. The others load several times faster into DuckDB, which indexes every row of every foreign
    /// key. `load`, `status` and the summary name the missing constraints. NOT NULL and CHECK stay.
    #[arg(long, value_name = "KEYS", default_value = "full")]
    pub keys: Keys,
    /// Number of generating threads; the rows do not depend on it
    ///
    /// Default: one per processor.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub threads: Option<usize>,
    /// Number of connections that load, build keys and check at once
    ///
    /// Default: one per processor, from 3 to 8 for loading and from 2 to 8 for checks. While it builds keys, each connection uses up to
    /// 256 MB of the PostgreSQL server's memory. Loading into DuckDB ignores this option: it has a thread per table.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub jobs: Option<usize>,
    /// Replace the data of an earlier load
    ///
    /// Happens in one step when the new data are complete: a reader sees the old data or the new. caseload never touches tables that
    /// it did not create.
    #[arg(long)]
    pub replace: bool,
    #[command(flatten)]
    pub(super) wait: WaitArgs,
    /// Skip the checks after the load
    #[arg(long)]
    pub no_validate: bool,
    /// Folder to write the flat tables to as CSV files as well
    #[arg(long, value_name = "DIR")]
    pub export_csv: Option<PathBuf>,
    /// Dates in these files: YYYY-MM-DD (iso) or YYYY/MM/DD (slash)
    #[arg(long, value_name = "FORMAT", default_value = "iso")]
    pub date_format: Dates,
    /// JSON file for the results of the checks
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
                    mismatch: format!("{option} {asked} contradicts the loaded core, which has {there}"),
                    remedy: "leave it out, or load the core again with `--datasets core,... --replace`",
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
