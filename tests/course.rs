//! Coursework: the proof of every exercise, attacks on the sandbox, and the commands that judge answers.

mod attacks;
mod class;
mod program;
mod proof;

use std::io::Write as _;
use std::sync::atomic::{AtomicU32, Ordering};

use caseload::course::Exercise;
use caseload::database::{Database, Location, open};

use crate::support::{Place, server, with_database};

/// Says what a test did, on stderr, past the capture of the test harness.
fn report(line: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}

/// A role that can only read one database, as its owner makes it for students; gone at the end.
pub(crate) struct Student {
    name: String,
    /// The database, as that role.
    pub(crate) url: String,
}

impl Student {
    pub(crate) fn of(place: &Place) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let Place::Postgres { name: address, url, .. } = place else { panic!("DuckDB has no roles") };
        let name = format!("caseload_student_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let mut database = open(&Location::parse(url)).unwrap();
        let present = database.contents().unwrap().datasets;
        let schemas: Vec<&str> = ["public", "flat"]
            .into_iter()
            .chain(present.iter().map(String::as_str).filter(|one| *one != "core" && *one != "answer_key"))
            .collect();
        let schemas = schemas.join(", ");
        database
            .execute(&format!(
                "CREATE ROLE {name} LOGIN PASSWORD 'pupil'; GRANT CONNECT ON DATABASE {address} TO {name};
                 GRANT USAGE ON SCHEMA {schemas} TO {name}; GRANT SELECT ON ALL TABLES IN SCHEMA {schemas} TO {name}"
            ))
            .unwrap();
        let url = with_database(&server(), address);
        let (scheme, rest) = url.split_once("://").unwrap();
        let rest = rest.split_once('@').map_or(rest, |(_, rest)| rest);
        Self { url: format!("{scheme}://{name}:pupil@{rest}"), name }
    }

    pub(crate) fn open(&self) -> Box<dyn Database> {
        open(&Location::parse(&self.url)).unwrap()
    }

    /// Takes the role away from its database, which has to be there still.
    pub(crate) fn remove(self, place: &Place) {
        place.open().execute(&format!("DROP OWNED BY {0}; DROP ROLE {0}", self.name)).unwrap();
    }
}

/// An exercise that is none of the catalogue's.
pub(crate) fn exercise(ordered: bool, columns: &str, solution: &'static str, mutants: &'static str) -> Exercise {
    let question = format!(
        "---\ntitle: One\nlevel: 2\nskills: [join]\ntables: [patients]\nordered: {ordered}\npoints: 2\ncolumns: [{columns}]\n---\n\
         What?\n\n## Columns\n- `a`: it\n\n## Hint 1\nThink.\n\n## Hint 2\nThink more.\n"
    );
    Exercise::read("core", "001_one", &question, solution, mutants).unwrap()
}
