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
    /// List the exercises
    #[command(
        after_help = "Examples:\n  caseload course list --dataset core --level 1,2\n  caseload course list --skill window"
    )]
    List(FilterArgs),
    /// Show one exercise, or one of its hints
    #[command(after_help = "Examples:\n  caseload course show core/010\n  caseload course show core/010 --hint 1")]
    Show(ShowArgs),
    /// Judge an answer
    ///
    /// The answer is one query that only reads. caseload compares its result with that of the solution, on this database and on a
    /// hidden one that it generates for the purpose.
    #[command(
        after_help = "Examples:\n  caseload course check core/010 my.sql\n  echo 'SELECT ...' | caseload course check core/010 -\n\nExit codes: 0 right, 1 wrong, 2 could not run."
    )]
    Check(CheckArgs),
    /// Grade a folder of answers
    ///
    /// Name each answer after its exercise, `core/010_patients_per_state.sql` or `core.010_patients_per_state.sql`, in a folder per
    /// student. With --class, each answer runs on the student's own database, which caseload generates again from the secret.
    #[command(
        after_help = "Examples:\n  caseload course grade answers --csv gradebook.csv\n  caseload course grade answers --class class --csv gradebook.csv\n\nWith --class, set CASELOAD_SECRET to the secret of the class."
    )]
    Grade(GradeArgs),
    /// Write the exercises as a handout
    #[command(
        after_help = "Examples:\n  caseload course handout --level 1,2 > exercises.md\n  caseload course handout --format html --edition teacher --out teacher.html"
    )]
    Handout(HandoutArgs),
    /// Create a database for every student of a class
    #[command(
        after_help = "Examples:\n  export CASELOAD_SECRET=$(openssl rand -hex 16)   keep it\n  caseload course class --roster roster.csv --out class\n  caseload course class --roster roster.csv --out class --server $TEACHER_URL"
    )]
    Class(ClassArgs),
}

/// Which exercises.
#[derive(Debug, clap::Args)]
pub struct FilterArgs {
    /// Exercises of these datasets only, separated by commas
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    dataset: Vec<String>,
    /// Exercises of these levels only: 1 (beginner) to 5, as in 1,2
    #[arg(long, value_name = "LEVELS", value_delimiter = ',', value_parser = clap::value_parser!(u8).range(1..=5))]
    level: Vec<u8>,
    /// Exercises with a skill that contains this text only
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
    /// Exercise: core/010 or core/010_patients_per_state
    pub id: String,
    /// Show hint 1 or 2 in place of the question
    #[arg(long, value_name = "N", value_parser = whole::<usize>)]
    pub hint: Option<usize>,
}

/// What an answer may use.
#[derive(Debug, clap::Args)]
pub struct LimitArgs {
    /// Time limit of a query, in seconds
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = whole::<u64>)]
    seconds: u64,
    /// Largest result of a query, in rows
    #[arg(long, value_name = "ROWS", default_value = "100000", value_parser = whole::<usize>)]
    rows: usize,
    /// Judge on this database alone, without a hidden one
    #[arg(long)]
    pub no_hidden: bool,
    /// PostgreSQL: URL of a role that may create the hidden database
    ///
    /// On the same server; caseload creates, loads and drops the hidden database. Without this option it judges answers on PostgreSQL
    /// on this database alone. To grade a class on a server, name the role that created the class.
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
    /// Exercise: core/010 or core/010_patients_per_state
    pub id: String,
    /// File with the query, or `-` for standard input
    pub file: PathBuf,
    #[command(flatten)]
    pub limits: LimitArgs,
}

/// Options of `course grade`.
#[derive(Debug, clap::Args)]
pub struct GradeArgs {
    /// Folder of answers
    pub folder: PathBuf,
    /// CSV file for the gradebook
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Secret of the class; set CASELOAD_SECRET to keep it out of sight
    #[arg(long, value_name = "SECRET", env = "CASELOAD_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
    /// Folder that `course class` wrote
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
    /// Text format
    #[arg(long, value_name = "FORMAT", default_value = "markdown")]
    pub format: HandoutFormat,
    /// Student, or teacher: with hints, solutions and known mistakes
    #[arg(long, value_name = "EDITION", default_value = "student")]
    pub edition: Editions,
    /// File to write; default: standard output
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Options of `course class`.
#[derive(Debug, clap::Args)]
pub struct ClassArgs {
    /// Secret of the class; set CASELOAD_SECRET to keep it out of sight
    ///
    /// At least 16 characters. The seeds derive from it, so whoever knows it can generate every student's database.
    #[arg(long, value_name = "SECRET", env = "CASELOAD_SECRET", hide_env_values = true)]
    pub secret: String,
    /// CSV file with a column `student`: a short name for each student
    #[arg(long, value_name = "FILE")]
    pub roster: PathBuf,
    /// Folder for the databases; created if it does not exist
    ///
    /// Holds `<student>.duckdb` for each student, and `class.json` for the teacher.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// PostgreSQL server for the databases, in place of files
    ///
    /// The URL of a role that may create databases and roles; each student gets one of both. caseload writes the students' URLs to
    /// `logins.csv` in the folder.
    #[arg(long, value_name = "URL")]
    pub server: Option<String>,
    /// Prefix of the databases and roles on the server
    #[arg(long, value_name = "TEXT", default_value = "class_")]
    pub prefix: String,
    /// Number of patients in each database
    #[arg(long, value_name = "N", default_value = "1000", value_parser = whole::<u64>)]
    pub patients: u64,
    /// Anchor date, YYYY-MM-DD; default: the current date
    #[arg(long, value_name = "DATE")]
    pub today: Option<NaiveDate>,
    /// Datasets beside the core, separated by commas, or all
    #[arg(long, value_name = "NAMES", value_delimiter = ',', default_value = "core")]
    pub datasets: Vec<String>,
    /// Replace the databases of an earlier class
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
