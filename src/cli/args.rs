//! The arguments: names, defaults and help. What a value means beyond its type is judged by the library.

use std::path::PathBuf;
use std::time::Duration;

use crate::export::DateFormat;
use clap::parser::ValueSource;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::course_args::CourseCommand;
use super::load_args::LoadArgs;
use super::numbers::whole;
use super::score_args::ScoreArgs;

/// Make a synthetic US healthcare database to practise on
///
/// Generates patients, hospital visits and bills, and loads them straight into DuckDB or PostgreSQL, with keys declared
/// and every rule checked by SQL. The same options and seed give the same rows, on any machine and engine.
#[derive(Debug, Parser)]
#[command(version, after_help = TOP_EXAMPLES)]
pub struct Args {
    /// DuckDB file or `postgres://` URL
    ///
    /// The password of a URL is never printed; it may also come from PGPASSWORD or ~/.pgpass. For a server far away add
    /// `?sslmode=verify-full`. Default: the file `caseload.duckdb`.
    #[arg(
        long,
        short,
        global = true,
        env = "DATABASE_URL",
        hide_env_values = true,
        value_name = "TARGET",
        default_value = DEFAULT_DATABASE,
        help_heading = EVERYWHERE
    )]
    pub database: String,
    /// PostgreSQL schema for the tables, in place of `public`
    ///
    /// For a role that has one schema and nothing else: the core is made in it, the flat views as flat_patients, flat_visits and
    /// flat_billing. It is made if it does not exist and the role may. Other datasets have schemas of their own and are refused.
    #[arg(long, global = true, value_name = "NAME", help_heading = EVERYWHERE)]
    pub schema: Option<String>,
    /// Print the result as one JSON document
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub json: bool,
    /// Print nothing but errors and what was asked for
    ///
    /// No progress, no narration, no report of what was done. What `--json`, list, schema and status print stays.
    #[arg(long, short, global = true, help_heading = EVERYWHERE)]
    pub quiet: bool,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

impl Args {
    /// Reads the command line.
    pub fn read() -> clap::error::Result<Self> {
        let matches = Self::command().try_get_matches()?;
        let mut args = Self::from_arg_matches(&matches)?;
        if let (Some(Command::Load(load)), Some(("load", given))) = (&mut args.command, matches.subcommand()) {
            let is_given = |id: &&str| given.value_source(id) == Some(ValueSource::CommandLine);
            load.given = given.ids().map(|id| id.as_str()).filter(is_given).map(str::to_owned).collect();
        }
        Ok(args)
    }
}

/// Where a database is when nobody says so.
pub const DEFAULT_DATABASE: &str = "caseload.duckdb";

const EVERYWHERE: &str = "Options of every command";

const TOP_EXAMPLES: &str = "\
Examples:
  caseload load                                  1,000 patients into caseload.duckdb
  caseload load --patients 100000 --seed 7       a larger database
  caseload load -d postgres://me@localhost/shop  into PostgreSQL
  caseload status                                what is there
  caseload export --format csv --out csv         the flat files

Exit codes: 0 done and every check holds, 1 ran but a check failed, 2 could not run, 130 or 143 stopped by a signal.";

const LOAD_EXAMPLES: &str = "\
Examples:
  caseload load --patients 50_000 --today 2025-06-30
  caseload load --hospital-state NY --local-share 0.9   one hospital and its catchment
  caseload load --replace --seed 7 --export-csv csv     other data, and CSV files of them

A reader sees the old data or the new, never half a load.";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  source <(caseload completions bash)    in ~/.bashrc; zsh and ~/.zshrc alike
  caseload completions fish > ~/.config/fish/completions/caseload.fish
  caseload completions powershell | Out-String | Invoke-Expression    in $PROFILE";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Generate data, load them and check them
    #[command(after_help = LOAD_EXAMPLES)]
    Load(Box<LoadArgs>),
    /// Run every check again and write the summary
    #[command(
        after_help = "Examples:\n  caseload validate --summary validation_summary.json\n  caseload validate --show 610    the SQL of one check"
    )]
    Validate(ValidateArgs),
    /// Find what is planted in the datasets, beside what is expected
    #[command(
        after_help = "Examples:\n  caseload insights                                every phenomenon of the datasets that are there\n  caseload insights emergency.frequent_flyers\n  caseload insights emergency --sql                the queries, to run by hand"
    )]
    Insights(InsightsArgs),
    /// Make the answer key: which rows carry what is planted, and what is wrong with dirty ones
    ///
    /// It is regenerated from the record of the load, and never put into a database unless asked for.
    #[command(
        after_help = "Examples:\n  caseload answer-key --out key.duckdb    the key as a DuckDB file, for the teacher\n  caseload answer-key --into-schema       the key as schema answer_key of the database itself"
    )]
    AnswerKey(AnswerKeyArgs),
    /// Score what was found wrong with the raw tables, or cleaned of it
    ///
    /// It is compared with the answer key, which is made anew and shown to nobody. An answer is a query that returns table_name and
    /// line_number, or column_name too; it may only read. A CSV file with these columns will do.
    #[command(
        after_help = "Examples:\n  caseload score --kind duplicates my.sql     a family of defects\n  caseload score --kind us_date found.csv     one kind\n  caseload score --cleaned cleaned            tables patients, visits, billing of a schema"
    )]
    Score(ScoreArgs),
    /// Practise SQL, or teach it: exercises that judge themselves
    #[command(subcommand)]
    Course(CourseCommand),
    /// Write the flat tables to files
    #[command(
        after_help = "Examples:\n  caseload export --format csv --out csv\n  caseload export --format parquet --out parquet\n  caseload export --raw --out dirty    what `load --messy` made, as files"
    )]
    Export(ExportArgs),
    /// Show datasets, tables and columns
    #[command(
        after_help = "Examples:\n  caseload list         datasets and tables, with rows where data are loaded\n  caseload list core    every column and what it means"
    )]
    List(ListArgs),
    /// Show DDL, diagram or data dictionary
    #[command(
        after_help = "Examples:\n  caseload schema --format sql\n  caseload schema --format markdown > dictionary.md"
    )]
    Schema(SchemaArgs),
    /// Write one Markdown page for each dataset: for those who change caseload
    #[command(hide = true)]
    Docs(DocsArgs),
    /// Write the manual pages: for those who package caseload
    #[command(hide = true)]
    Man(ManArgs),
    /// Print what a shell needs to complete commands and options
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(CompletionsArgs),
    /// Show what is in the database: loads, options, rows
    #[command(
        after_help = "Examples:\n  caseload status --json\n  caseload status --calibration    published figures beside those of the loaded data"
    )]
    Status(StatusArgs),
    /// Bring the tables of an older caseload up to date, keeping the data
    #[command(after_help = "Example:\n  caseload migrate --database caseload.duckdb")]
    Migrate(MigrateArgs),
    /// Remove what caseload made, and nothing else
    #[command(after_help = "Examples:\n  caseload drop --yes\n  caseload drop --datasets emergency")]
    Drop(DropArgs),
}

impl Command {
    /// Has it to do with a database?
    pub fn needs_database(&self) -> bool {
        !matches!(self, Self::Completions(_) | Self::Man(_))
    }

    /// How long to wait for others who hold the tables.
    pub fn lock_timeout(&self) -> Option<Duration> {
        match self {
            Self::Load(args) => Some(args.wait.lock_timeout()),
            Self::Migrate(args) => Some(args.wait.lock_timeout()),
            Self::Drop(args) => Some(args.wait.lock_timeout()),
            _ => None,
        }
    }
}

/// How long a command that replaces, changes or removes tables waits.
#[derive(Debug, clap::Args)]
pub struct WaitArgs {
    /// Seconds to wait for readers who hold the tables locked
    ///
    /// PostgreSQL: an open transaction keeps its hold on tables it has read. After that time nothing is changed.
    #[arg(long, value_name = "SECONDS", default_value = "60", value_parser = whole::<u32>, allow_negative_numbers = true)]
    lock_timeout: u32,
}

impl WaitArgs {
    fn lock_timeout(&self) -> Duration {
        Duration::from_secs(self.lock_timeout.into())
    }
}

/// The file for the results of the checks.
pub(super) const DEFAULT_SUMMARY: &str = "validation_summary.json";

/// Options of `validate`.
#[derive(Debug, clap::Args)]
pub struct ValidateArgs {
    /// Print the complete SQL of a check instead of running any
    ///
    /// The name is that of its file, as the summary gives it: 610_follow_up_repeats_the_condition. The number alone will do.
    #[arg(long, value_name = "NAME")]
    pub show: Option<String>,
    /// Number of checks that run at once, each on a connection of its own
    ///
    /// Default: one for each processor, but 2 at least and 8 at most.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub jobs: Option<usize>,
    /// Also check that every table holds the very rows that were loaded
    ///
    /// All rows are read, and compared with the fingerprints that the load has recorded.
    #[arg(long)]
    pub fingerprints: bool,
    /// File for the results of the checks, JSON
    #[arg(long, value_name = "FILE", default_value = DEFAULT_SUMMARY)]
    pub summary: PathBuf,
}

/// Options of `insights`.
#[derive(Debug, clap::Args)]
pub struct InsightsArgs {
    /// Datasets or phenomena, as in emergency or emergency.frequent_flyers; default: all that are there
    pub names: Vec<String>,
    /// Print the queries instead of running them
    #[arg(long)]
    pub sql: bool,
}

/// Options of `answer-key`.
#[derive(Debug, clap::Args)]
pub struct AnswerKeyArgs {
    /// DuckDB file for the key
    #[arg(long, value_name = "FILE", conflicts_with = "into_schema", required_unless_present = "into_schema")]
    pub out: Option<PathBuf>,
    /// Put the key into the schema answer_key of the database
    #[arg(long)]
    pub into_schema: bool,
    /// Replace an earlier key
    #[arg(long)]
    pub replace: bool,
    /// Number of generating threads; the key does not depend on it
    ///
    /// Default: one for each processor.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub threads: Option<usize>,
}

/// Options of `export`.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// Kind of file
    #[arg(long, value_name = "FORMAT", required_unless_present = "raw")]
    pub format: Option<FileFormat>,
    /// Write the raw tables instead, as the dirty CSV files that hospitals sent: one for each site and table
    #[arg(long, conflicts_with_all = ["format", "date_format"])]
    pub raw: bool,
    /// Folder for patients, visits and billing; made if need be
    ///
    /// Files of these names are replaced, all three together once they are complete.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Dates in CSV files: YYYY-MM-DD (iso) or YYYY/MM/DD (slash)
    ///
    /// Parquet has dates of its own and takes no notice.
    #[arg(long, value_name = "FORMAT", default_value = "iso")]
    pub date_format: Dates,
}

/// Options of `list`.
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// Dataset whose columns to show; default: all datasets, tables only
    pub dataset: Option<String>,
}

/// Options of `docs`.
#[derive(Debug, clap::Args)]
pub struct DocsArgs {
    /// Folder for the pages
    #[arg(long, value_name = "DIR", default_value = "docs/datasets")]
    pub out: PathBuf,
}

/// Options of `man`.
#[derive(Debug, clap::Args)]
pub struct ManArgs {
    /// Folder for the pages
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// Options of `completions`.
#[derive(Debug, clap::Args)]
pub struct CompletionsArgs {
    /// The shell
    pub shell: clap_complete::Shell,
}

/// Options of `status`.
#[derive(Debug, clap::Args)]
pub struct StatusArgs {
    /// Show the figures that the data were made after, with their sources, beside what the data show
    #[arg(long)]
    pub calibration: bool,
}

/// Options of `schema`.
#[derive(Debug, clap::Args)]
pub struct SchemaArgs {
    /// DDL, entity-relationship diagram, or data dictionary
    #[arg(long, value_name = "FORMAT", default_value = "sql")]
    pub format: SchemaFormat,
}

/// Options of `migrate`.
#[derive(Debug, clap::Args)]
pub struct MigrateArgs {
    #[command(flatten)]
    wait: WaitArgs,
}

/// Options of `drop`.
#[derive(Debug, clap::Args)]
pub struct DropArgs {
    /// Datasets to remove, separated by commas; the others stay
    ///
    /// The core goes only with all that refer to it. The answer key is called answer_key.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "all")]
    pub datasets: Vec<String>,
    /// Do not ask
    #[arg(long, short)]
    pub yes: bool,
    #[command(flatten)]
    wait: WaitArgs,
}

/// `--date-format`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Dates {
    Iso,
    Slash,
}

impl From<Dates> for DateFormat {
    fn from(dates: Dates) -> Self {
        match dates {
            Dates::Iso => Self::Iso,
            Dates::Slash => Self::Slash,
        }
    }
}

/// `export --format`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum FileFormat {
    Csv,
    Parquet,
}

/// `schema --format`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum SchemaFormat {
    Sql,
    Mermaid,
    Markdown,
}
