//! The schema that a user of a PostgreSQL server may choose for everything, in place of the usual ones.

use super::ownership::FLAT;
use crate::datasets::{self, Dataset};
use crate::error::{Error, Result};

/// The schema of the core's tables where none is chosen.
pub(super) const PUBLIC: &str = "public";

/// The schema in which a load of the core is made, and what the names of those for other datasets begin with.
pub(super) const STAGING: &str = "caseload_staging";

/// The longest name that a server keeps whole.
pub(super) const LONGEST: usize = 63;

/// Refuses datasets that cannot be in a schema that the user named.
pub(super) fn admit(schema: Option<&str>, datasets: &[&Dataset]) -> Result<()> {
    match datasets.iter().find(|dataset| schema.is_some() && !dataset.is_core()) {
        Some(other) => refuse(format!(
            "only the core can be loaded with this option, and `{}` has a schema of its own; leave it out, as a role that may create \
             schemas, or use a DuckDB file",
            other.name
        )),
        None => Ok(()),
    }
}

/// Refuses a name that cannot be that of a schema, or that has another use.
pub(super) fn check(name: &str) -> Result<()> {
    let reserved = [FLAT, "raw", "information_schema"];
    if name.trim().is_empty() {
        refuse("the name is empty; give the schema for the tables".to_owned())
    } else if name.len() > LONGEST || name.contains('\0') {
        refuse(format!("the name is longer than {LONGEST} bytes or contains NUL; choose another name"))
    } else if name == PUBLIC {
        refuse(format!("`{PUBLIC}` is the default; leave the option out"))
    } else if name.starts_with("pg_") {
        refuse("PostgreSQL reserves names that begin with `pg_`; choose another name".to_owned())
    } else if reserved.contains(&name)
        || name.starts_with(STAGING)
        || datasets::known().any(|dataset| dataset.schema() == Some(name))
    {
        refuse(format!("caseload uses the schema `{name}` itself; choose another name"))
    } else {
        Ok(())
    }
}

fn refuse(reason: String) -> Result<()> {
    Err(Error::Option { option: "--schema", reason })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_names_with_another_use() {
        for name in [
            "",
            " ",
            "public",
            "flat",
            "caseload_staging",
            "information_schema",
            "pg_toast",
            "raw",
            "emergency",
            "answer_key",
            "caseload_staging_pbm",
            &"x".repeat(64),
        ] {
            assert!(matches!(check(name), Err(Error::Option { option: "--schema", .. })), "{name}");
        }
        for name in ["practice", "Public", "we \"quote\"", "core", "select", &"x".repeat(63)] {
            assert!(check(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn only_the_core_goes_into_a_schema_of_choice() {
        let [core, emergency] = ["core", "emergency"].map(|name| datasets::find(name).unwrap());
        let refused = admit(Some("practice"), &[core, emergency]).unwrap_err();
        assert!(refused.to_string().contains("`emergency` has a schema of its own"), "{refused}");
        assert!(admit(None, &[core, emergency]).is_ok());
        assert!(admit(Some("practice"), &[core]).is_ok());
    }
}
