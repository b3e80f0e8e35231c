//! The arguments: names, defaults and help. What a value means beyond its type is judged by the library.

use std::path::PathBuf;
use std::time::Duration;

use clap::parser::ValueSource;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use super::course_args::CourseCommand;
use super::load_args::LoadArgs;
use super::numbers::whole;
use super::options::{DEFAULT_SUMMARY, Dates, WaitArgs};
use super::score_args::ScoreArgs;

/// Make a synthetic US healthcare database to practise on
///
/// Generates patients, hospital visits and bills and loads them straight into DuckDB or PostgreSQL. The database declares
/// every key, and SQL assertions check every load. The same options, seed and version give the same rows everywhere.
#[derive(Debug, Parser)]
#[command(version, after_help = TOP_EXAMPLES)]
pub struct Args {
    /// DuckDB file or `postgres://` URL
    ///
    /// caseload never prints the password of a URL, and also takes it from PGPASSWORD or ~/.pgpass. For a server on another
    /// machine add `?sslmode=verify-full`.
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
    /// PostgreSQL: load the core into this one schema
    ///
    /// For a role that owns one schema and may create no other. The flat views become flat_patients, flat_visits and flat_billing.
    /// caseload creates the schema if it does not exist and the role may create it, and refuses the other datasets, which have
    /// schemas of their own. Default: tables in `public`, views in `flat`.
    #[arg(long, global = true, value_name = "NAME", help_heading = EVERYWHERE)]
    pub schema: Option<String>,
    /// Print the result as one JSON document
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub json: bool,
    /// Print only errors and the output that was asked for
    ///
    /// Hides progress, narration and the report at the end; keeps what `--json`, list, schema and status print.
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
  caseload load                                  1,000 patients, DuckDB
  caseload load --patients 100000 --seed 7       a larger database
  caseload load -d postgres://me@localhost/shop  into PostgreSQL
  caseload status                                what the database holds
  caseload export --format csv --out csv         the flat files

Results go to standard output, progress and narration to standard error.
Exit codes: 0 done and every check holds, 1 ran but a check failed,
2 could not run, 130 or 143 stopped by a signal.";

const LOAD_EXAMPLES: &str = "\
Examples:
  caseload load --patients 50_000 --today 2025-06-30
  caseload load --hospital-state NY --local-share 0.9   one hospital
  caseload load --replace --seed 7 --export-csv csv     other rows, and CSV

A reader sees the old data or the new, never half a load.";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  source <(caseload completions bash)    in ~/.bashrc; zsh and ~/.zshrc alike
  caseload completions fish > ~/.config/fish/completions/caseload.fish
  in $PROFILE: caseload completions powershell | Out-String | Invoke-Expression";

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
    /// Find each planted effect by its query, beside the expected values
    #[command(
        after_help = "Examples:\n  caseload insights                             every planted effect\n  caseload insights emergency.frequent_flyers   one of them\n  caseload insights emergency --sql             the queries, to run by hand"
    )]
    Insights(InsightsArgs),
    /// Write the answer key: rows with planted effects, and every defect
    ///
    /// caseload generates the key again from the record of the load. The database itself holds it only after `--into-schema`.
    #[command(
        after_help = "Examples:\n  caseload answer-key --out key.duckdb   a DuckDB file, for the teacher\n  caseload answer-key --into-schema      the schema answer_key of the database"
    )]
    AnswerKey(AnswerKeyArgs),
    /// Score a search for defects in the raw tables, or their cleaning
    ///
    /// Compares the answer with the answer key, which caseload generates and does not show. An answer is a query that only reads, or
    /// a CSV file, with the columns table_name and line_number, and column_name where it names cells.
    #[command(
        after_help = "Examples:\n  caseload score --kind duplicates my.sql   a family of defects\n  caseload score --kind us_date found.csv   one kind\n  caseload score --cleaned cleaned          cleaned tables in a schema"
    )]
    Score(ScoreArgs),
    /// Practise or teach SQL with exercises that judge answers
    #[command(subcommand)]
    Course(CourseCommand),
    /// Write the flat tables as CSV or Parquet files
    #[command(
        after_help = "Examples:\n  caseload export --format csv --out csv\n  caseload export --format parquet --out parquet\n  caseload export --raw --out dirty   the files of `load --messy`"
    )]
    Export(ExportArgs),
    /// Show datasets, tables and columns
    #[command(
        after_help = "Examples:\n  caseload list        datasets and tables, with the rows loaded\n  caseload list core   every column and what it means"
    )]
    List(ListArgs),
    /// Show the DDL, the diagram or the data dictionary
    #[command(
        after_help = "Examples:\n  caseload schema --format sql\n  caseload schema --format markdown > dictionary.md"
    )]
    Schema(SchemaArgs),
    /// Write docs/cli.md and the pages of the datasets
    #[command(hide = true)]
    Docs(DocsArgs),
    /// Write the first migrations of a new dataset
    #[command(hide = true)]
    Migrations(MigrationsArgs),
    /// Write the manual pages
    #[command(hide = true)]
    Man(ManArgs),
    /// Print what a shell needs to complete commands and options
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(CompletionsArgs),
    /// Show what the database holds: loads, options, rows
    #[command(
        after_help = "Examples:\n  caseload status --json\n  caseload status --calibration   published figures beside those loaded"
    )]
    Status(StatusArgs),
    /// Upgrade the tables of an older caseload and keep the data
    #[command(after_help = "Example:\n  caseload migrate --database caseload.duckdb")]
    Migrate(MigrateArgs),
    /// Remove what caseload created, and nothing else
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

/// Options of `validate`.
#[derive(Debug, clap::Args)]
pub struct ValidateArgs {
    /// Print the complete SQL of one check and run nothing
    ///
    /// The name of the check as the summary shows it, 610_follow_up_repeats_the_condition, or its number, 610.
    #[arg(long, value_name = "NAME")]
    pub show: Option<String>,
    /// Number of checks that run at once, each on its own connection
    ///
    /// Default: one per processor, from 2 to 8.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub jobs: Option<usize>,
    /// Also compare every row with the fingerprints of the load
    ///
    /// Reads all tables, and names those whose rows are no longer the loaded ones.
    #[arg(long)]
    pub fingerprints: bool,
    /// JSON file for the results of the checks
    #[arg(long, value_name = "FILE", default_value = DEFAULT_SUMMARY)]
    pub summary: PathBuf,
}

/// Options of `insights`.
#[derive(Debug, clap::Args)]
pub struct InsightsArgs {
    /// Datasets or planted effects: emergency, emergency.frequent_flyers
    ///
    /// Default: every planted effect of the loaded datasets.
    pub names: Vec<String>,
    /// Print the queries and run nothing
    #[arg(long)]
    pub sql: bool,
}

/// Options of `answer-key`.
#[derive(Debug, clap::Args)]
pub struct AnswerKeyArgs {
    /// DuckDB file to write the key to
    #[arg(long, value_name = "FILE", conflicts_with = "into_schema", required_unless_present = "into_schema")]
    pub out: Option<PathBuf>,
    /// Write the key into the schema answer_key of the database
    ///
    /// Whoever can read the database can then read the key.
    #[arg(long)]
    pub into_schema: bool,
    /// Replace an earlier key
    #[arg(long)]
    pub replace: bool,
    /// Number of generating threads; the key does not depend on it
    ///
    /// Default: one per processor.
    #[arg(long, value_name = "N", value_parser = whole::<usize>, allow_negative_numbers = true)]
    pub threads: Option<usize>,
}

/// Options of `export`.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// File format
    #[arg(long, value_name = "FORMAT", required_unless_present = "raw")]
    pub format: Option<FileFormat>,
    /// Write the raw tables instead: one dirty CSV file per site and table
    #[arg(long, conflicts_with_all = ["format", "date_format"])]
    pub raw: bool,
    /// Folder for the files; created if it does not exist
    ///
    /// Replaces files of the same names, all of them together once they are complete.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Dates in CSV files: YYYY-MM-DD (iso) or YYYY/MM/DD (slash)
    ///
    /// Parquet stores dates as dates and ignores this option.
    #[arg(long, value_name = "FORMAT", default_value = "iso")]
    pub date_format: Dates,
}

/// Options of `list`.
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// Dataset to show in full; default: the tables of every dataset
    pub dataset: Option<String>,
}

/// Options of `docs`.
#[derive(Debug, clap::Args)]
pub struct DocsArgs {
    /// Folder for cli.md and datasets/
    #[arg(long, value_name = "DIR", default_value = "docs")]
    pub out: PathBuf,
}

/// Options of `migrations`.
#[derive(Debug, clap::Args)]
pub struct MigrationsArgs {
    /// Dataset whose tables to write
    pub dataset: String,

    /// Folder of all migrations
    #[arg(long, value_name = "DIR", default_value = "migrations")]
    pub out: PathBuf,

    /// Write over migrations that say something else
    #[arg(long)]
    pub replace: bool,
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
    /// Show published figures beside those of the loaded data
    ///
    /// Each with the deviation that is tolerated and a verdict: within, outside or on purpose; those outside come first.
    #[arg(long)]
    pub calibration: bool,
}

/// Options of `schema`.
#[derive(Debug, clap::Args)]
pub struct SchemaArgs {
    /// DDL (sql), diagram (mermaid) or data dictionary (markdown)
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
    /// Datasets to remove, separated by commas
    ///
    /// Other datasets refer to the core, so it goes only with all of them. The answer key is called answer_key.
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "all")]
    pub datasets: Vec<String>,
    /// Remove without asking
    #[arg(long, short)]
    pub yes: bool,
    #[command(flatten)]
    wait: WaitArgs,
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
