//! A class on a PostgreSQL server: a database for every student with a role that can only read it, and a role for grading.

use super::class::Secret;
use super::scratch::{Recipe, Scratch, only_for};
use crate::database::{Control, Database, Location, Value, open_with};
use crate::error::{Error, Result};

/// Longer names are cut off by PostgreSQL.
const LONGEST_NAME: usize = 63;

/// The role for grading, behind the class's prefix; no student can be called so.
const GRADER: &str = "grader!";

/// Where a class's databases are, and how its roles get there.
pub struct ClassServer<'c> {
    /// A database of the role that makes all of them.
    pub maker: Location,
    /// What the names of all databases and roles begin with.
    pub prefix: &'c str,
    /// The secret of the class, from which passwords are made.
    pub secret: &'c Secret,
    /// How to wait.
    pub control: Control,
}

impl ClassServer<'_> {
    /// Makes a student's database and role; passwords of earlier roles are set anew.
    ///
    /// # Errors
    /// When the database is there and is not to be replaced, the server refuses, or the recipe cannot be used.
    pub fn make(&self, recipe: &Recipe, student: &str, replace: bool, command: &str) -> Result<()> {
        let name = self.name(student)?;
        let mut maker = open_with(&self.maker, self.control.clone())?;
        if !exists(maker.as_mut(), "pg_database WHERE datname", &name)? {
            maker.execute(&format!("CREATE DATABASE \"{name}\""))?;
        } else if !replace {
            let reason = format!("the server has a database `{name}` already; add --replace to create it again");
            return Err(Error::Option { option: "--server", reason });
        }
        self.make_role(maker.as_mut(), &name, student)?;
        maker.execute(&only_for(&name, &name))?;
        let mut database = open_with(&self.maker.with_database(&name), self.control.clone())?;
        recipe.load(database.as_mut(), replace, command)?;
        database.execute(&recipe.grants(&name))
    }

    /// Makes the role for grading, which can read no student's database.
    ///
    /// # Errors
    /// When the server refuses.
    pub fn make_grader(&self) -> Result<()> {
        let mut maker = open_with(&self.maker, self.control.clone())?;
        self.make_role(maker.as_mut(), &self.grader(), GRADER)
    }

    /// The student's database, with the name and password of the student's role.
    ///
    /// # Errors
    /// When the name is too long for PostgreSQL.
    pub fn login(&self, student: &str) -> Result<Location> {
        let name = self.name(student)?;
        Ok(self.maker.with_database(&name).with_login(&name, &self.secret.password(student)))
    }

    /// The name of the role for grading.
    fn grader(&self) -> String {
        format!("{}{GRADER}", self.prefix)
    }

    /// Generates a database for grading, which is gone at the end.
    ///
    /// # Errors
    /// When the server refuses, or the recipe cannot be used.
    pub fn scratch(&self, recipe: &Recipe) -> Result<Scratch> {
        let reader = self.maker.with_login(&self.grader(), &self.secret.password(GRADER));
        Scratch::make_for_role(recipe, &self.grader(), &reader, &self.maker, self.control.clone())
    }

    fn make_role(&self, maker: &mut dyn Database, name: &str, student: &str) -> Result<()> {
        let verb = if exists(maker, "pg_roles WHERE rolname", name)? { "ALTER" } else { "CREATE" };
        // Hexadecimal digits.
        let password = self.secret.password(student);
        maker.execute(&format!("{verb} ROLE \"{name}\" LOGIN PASSWORD '{password}'"))
    }

    fn name(&self, student: &str) -> Result<String> {
        let name = format!("{}{student}", self.prefix);
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.@".contains(c);
        if name.len() > LONGEST_NAME || !name.chars().all(plain) {
            let reason = format!(
                "`{name}` cannot be the name of a database; use letters, digits, `-`, `_`, `.` and `@`, {LONGEST_NAME} of them at most"
            );
            return Err(Error::Option { option: "--prefix", reason });
        }
        Ok(name)
    }
}

fn exists(maker: &mut dyn Database, place: &str, name: &str) -> Result<bool> {
    let found = maker.query(&format!("SELECT COUNT(*) FROM {place} = '{name}'"))?;
    Ok(found.single().and_then(Value::integer) == Some(1))
}
