//! Where a database is, as a user writes it.

use std::path::PathBuf;

use super::chosen_schema;
use crate::datasets::Dataset;
use crate::error::{Error, Result};

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A DuckDB file.
    DuckDb(PathBuf),
    /// A database on a PostgreSQL server.
    Postgres {
        /// A `postgres://` URL. It may hold a password: never print it, print [`Database::describe`].
        url: String,
        /// The one schema for everything, in place of the usual ones.
        schema: Option<String>,
    },
}

impl Location {
    /// Reads what the user gave as `--database`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Self::Postgres { url: text.to_owned(), schema: None }
        } else {
            Self::DuckDb(PathBuf::from(text))
        }
    }

    /// The same place, but everything in one schema: for a role that has no more than that. Only the core can be loaded there.
    ///
    /// # Errors
    /// When it is a DuckDB file, or the schema has another use.
    pub fn in_schema(self, name: &str) -> Result<Self> {
        match self {
            Self::DuckDb(_) => Err(Error::Option {
                option: "--schema",
                reason: "it is for PostgreSQL; in a DuckDB file the tables are always in `main`, so leave it out, or name a \
                         `postgres://` URL with --database"
                    .to_owned(),
            }),
            Self::Postgres { url, .. } => {
                chosen_schema::check(name)?;
                Ok(Self::Postgres { url, schema: Some(name.to_owned()) })
            }
        }
    }

    /// Refuses datasets that cannot be here: in a schema of the user's choice there is only the core.
    ///
    /// # Errors
    /// When there is another one among them.
    pub fn admit(&self, datasets: &[&Dataset]) -> Result<()> {
        match self {
            Self::Postgres { schema, .. } => chosen_schema::admit(schema.as_deref(), datasets),
            Self::DuckDb(_) => Ok(()),
        }
    }

    /// Another database on the same server, for the same user, with the usual schemas; a file stays what it is.
    #[must_use]
    pub fn with_database(&self, name: &str) -> Self {
        let Self::Postgres { url, .. } = self else { return self.clone() };
        let (base, query) = url.split_once('?').map_or((url.as_str(), None), |(base, query)| (base, Some(query)));
        let authority = base.find("://").map_or(0, |at| at + 3);
        let end = base[authority..].find('/').map_or(base.len(), |slash| authority + slash);
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        Self::Postgres { url: format!("{}/{name}{query}", &base[..end]), schema: None }
    }

    /// The same database for another user; both words as they stand in a URL. A file stays what it is.
    #[must_use]
    pub fn with_login(&self, user: &str, password: &str) -> Self {
        let Self::Postgres { url, schema } = self else { return self.clone() };
        let (base, query) = url.split_once('?').unwrap_or((url, ""));
        let (scheme, rest) = base.split_once("://").unwrap_or(("postgres", base));
        let place = rest.rsplit_once('@').map_or(rest, |(_, place)| place);
        let is_login = |pair: &&str| ["user", "password"].contains(&pair.split('=').next().unwrap_or_default());
        let kept: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && !is_login(pair)).collect();
        let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
        Self::Postgres { url: format!("{scheme}://{user}:{password}@{place}{query}"), schema: schema.clone() }
    }
}
