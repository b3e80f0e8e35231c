//! The arguments of `course`.

use std::path::PathBuf;

use crate::course::Filter;
use crate::course::handout::Edition;
use crate::database::sandbox::Limits;
use chrono::NaiveDate;
use clap::{Subcommand, ValueEnum};

use super::numbers::whole;

/// Commands of `course`.
#[derive(Debug, Subcommand)]
pub enum CourseCommand {
    /// Show the exercises
    #[command(
        after_help = "Examples:\n  caseload course list --dataset core --level 1,2\n  caseload course list --skill window"
    )]
    List(FilterArgs),
    /// Show one exercise, or a hint
    #[command(after_help = "Examples:\n  caseload course show core/010\n  caseload course show core/010 --hint 1")]
    Show(ShowArgs),
    /// Judge an answer
    ///
    /// The query may only read. Its result is compared with that of the solution, on the database at hand and on a hidden one that is
    /// generated for it.
    #[command(
        after_help = "Examples:\n  caseload course check core/010 my.sql\n  echo 'SELECT ...' | caseload course check core/010 -\n\nExit codes: 0 right, 1 wrong, 2 could not run."
    )]
    Check(CheckArgs),
    /// Grade a folder of answers
    ///
    /// An answer is called by its exercise, `core/010_patients_per_state.sql` or `core.010_patients_per_state.sql`, in a folder for
    /// each student. With --secret each is run on the student's own database, which is generated again.
    #[command(
        after_help = "Examples:\n  caseload course grade answers --csv gradebook.csv\n  caseload course grade answers --class class --csv gradebook.csv    with CASELOAD_SECRET set"
    )]
    Grade(GradeArgs),
    /// Write the exercises as a handout
    #[command(
        after_help = "Examples:\n  caseload course handout --level 1,2 > exercises.md\n  caseload course handout --format html --edition teacher --out teacher.html"
    )]
    Handout(HandoutArgs),
    /// Make a database for every student of a class
    #[command(
        after_help = "Examples:\n  export CASELOAD_SECRET=$(openssl rand -hex 16)    keep it\n  caseload course class --roster roster.csv --out class\n  caseload course class --roster roster.csv --out class --server postgres://teacher@host/postgres"
    )]
    Class(ClassArgs),
}

/// Which exercises.
#[derive(Debug, clap::Args)]
pub struct FilterArgs {
    /// Only of these datasets, separated by commas
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    dataset: Vec<String>,
    /// Only of these levels, 1 (for beginners) to 5, separated by commas
    #[arg(long, value_name = "LEVELS", value_delimiter = ',', value_parser = clap::value_parser!(u8).range(1..=5))]
    level: Vec<u8>,
    /// Only with a skill that contains this text
    #[arg(long, value_name = "TEXT")]
    skill: Option<String>,
}

impl FilterArgs {
    pub fn filter(&self) -> Filter {
        Filter { datasets: self.dataset.clone(), levels: self.level.clone(), skill: self.skill.clone() }
    }
}

/// Options of `course show`.
#[derive(Debug, clap::Args)]
pub struct ShowArgs {
    /// Exercise, as in core/010_patients_per_state, or core/010
    pub id: String,
    /// Show this hint, 1 or 2, in place of the exercise
    #[arg(long, value_name = "N", value_parser = whole::<usize>)]
    pub hint: Option<usize>,
}

/// What an answer may use.
#[derive(Debug, clap::Args)]
pub struct LimitArgs {
    /// Seconds that a query may take
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = whole::<u64>)]
    seconds: u64,
    /// Rows that a result may have
    #[arg(long, value_name = "ROWS", default_value = "100000", value_parser = whole::<usize>)]
    rows: usize,
    /// Judge on the database at hand alone
    #[arg(long)]
    pub no_hidden: bool,
    /// PostgreSQL: URL of a role that may create databases on the same server, for the hidden one
    ///
    /// It is created, loaded and dropped again. Without it, answers on PostgreSQL are judged on the database at hand alone. A class on a
    /// server is graded there.
    #[arg(long, value_name = "URL", env = "CASELOAD_HIDDEN_SERVER", hide_env_values = true)]
    pub hidden_server: Option<String>,
}

impl LimitArgs {
    pub fn limits(&self) -> Limits {
        Limits { seconds: self.seconds.max(1), rows: self.rows.max(1), ..Limits::default() }
    }
}

/// Options of `course check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// Exercise, as in core/010_patients_per_state, or core/010
    pub id: String,
    /// File with the answer, or `-` for standard input
    pub file: PathBuf,
    #[command(flatten)]
    pub limits: LimitArgs,
}

/// Options of `course grade`.
#[derive(Debug, clap::Args)]
pub struct GradeArgs {
    /// Folder with the answers
    pub folder: PathBuf,
    /// Write the gradebook to this CSV file
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Secret of the class; better given as CASELOAD_SECRET
    #[arg(long, value_name = "SECRET", env = "CASELOAD_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
    /// Folder that `course class` has made
    #[arg(long, value_name = "DIR", requires = "secret")]
    pub class: Option<PathBuf>,
    #[command(flatten)]
    pub limits: LimitArgs,
}

/// Options of `course handout`.
#[derive(Debug, clap::Args)]
pub struct HandoutArgs {
    #[command(flatten)]
    pub filter: FilterArgs,
    /// Kind of text
    #[arg(long, value_name = "FORMAT", default_value = "markdown")]
    pub format: HandoutFormat,
    /// For students, or for the teacher: with hints, solutions and mistakes
    #[arg(long, value_name = "EDITION", default_value = "student")]
    pub edition: Editions,
    /// File to write; default: standard output
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Options of `course class`.
#[derive(Debug, clap::Args)]
pub struct ClassArgs {
    /// Secret from which the seeds are made; better given as CASELOAD_SECRET
    ///
    /// 16 characters or more. Whoever knows it can make every student's database.
    #[arg(long, value_name = "SECRET", env = "CASELOAD_SECRET", hide_env_values = true)]
    pub secret: String,
    /// CSV file with a column `student`: a short name for each
    #[arg(long, value_name = "FILE")]
    pub roster: PathBuf,
    /// Folder for the databases, `<student>.duckdb`, and `class.json`; made if need be
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Make the databases on this PostgreSQL server instead, with a role for each student
    ///
    /// The URL is one of a role that may create databases and roles. What students log in with is written to `logins.csv` in the folder.
    #[arg(long, value_name = "URL")]
    pub server: Option<String>,
    /// What the names of the databases and roles on the server begin with
    #[arg(long, value_name = "TEXT", default_value = "class_")]
    pub prefix: String,
    /// Patients of each database
    #[arg(long, value_name = "N", default_value = "1000", value_parser = whole::<u64>)]
    pub patients: u64,
    /// Anchor date, YYYY-MM-DD; default: the current date
    #[arg(long, value_name = "DATE")]
    pub today: Option<NaiveDate>,
    /// Datasets beside the core, separated by commas, or all
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "core")]
    pub datasets: Vec<String>,
    /// Replace databases that are there
    #[arg(long)]
    pub replace: bool,
}

/// `--format` of `course handout`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum HandoutFormat {
    Markdown,
    Html,
}

/// `--edition`.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Editions {
    Student,
    Teacher,
}

impl From<Editions> for Edition {
    fn from(edition: Editions) -> Self {
        match edition {
            Editions::Student => Self::Student,
            Editions::Teacher => Self::Teacher,
        }
    }
}
