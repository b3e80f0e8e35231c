//! Where a database is: reading what a user wrote, changing it, and showing it without its password.

use std::path::PathBuf;
use std::str::FromStr;

use sqlx::postgres::PgSslMode;
use url::Url;
use url::form_urlencoded;

use super::chosen_schema;
use crate::datasets::Dataset;
use crate::error::{Error, Result};

/// The parameters of a URL about TLS that the driver knows.
const TLS_PARAMETERS: [&str; 9] =
    ["sslmode", "ssl-mode", "sslrootcert", "ssl-root-cert", "ssl-ca", "sslcert", "ssl-cert", "sslkey", "ssl-key"];

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// A DuckDB file.
    DuckDb(PathBuf),
    /// A database on a PostgreSQL server.
    Postgres {
        /// A `postgres://` URL. It may hold a password: never print it, print [`super::Database::describe`].
        url: String,
        /// The one schema for everything, in place of the usual ones.
        schema: Option<String>,
    },
}

impl Location {
    /// A `postgres://` URL, or the name of a DuckDB file.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Self::Postgres { url: text.to_owned(), schema: None }
        } else {
            Self::DuckDb(PathBuf::from(text))
        }
    }

    /// The same of what a user gave as `--database`: what is neither is not taken for the name of a file.
    ///
    /// # Errors
    /// When it is empty, another URL, or a connection string. No message repeats a password.
    pub fn parse_option(text: &str) -> Result<Self> {
        let location = Self::parse(text);
        let reason = match &location {
            Self::Postgres { .. } => return Ok(location),
            Self::DuckDb(_) if text.trim().is_empty() => {
                "the value (or DATABASE_URL) is empty; name a DuckDB file or a `postgres://` URL".to_owned()
            }
            Self::DuckDb(_) if text.contains("://") => {
                format!("`{}` is neither a `postgres://` URL nor the name of a DuckDB file", without_password(text))
            }
            // Not shown, and no file is made whose name is a password.
            Self::DuckDb(_) if is_connection_string(text) => {
                "the value is not a `postgres://` URL but may hold a password; write `postgres://user@host:5432/database`, or `./` before \
                 the name of a DuckDB file"
                    .to_owned()
            }
            Self::DuckDb(_) => return Ok(location),
        };
        refuse(reason)
    }

    /// The same place, but everything in one schema: for a role that has no more than that. Only the core can be loaded there.
    ///
    /// # Errors
    /// When it is a DuckDB file, or the schema has another use.
    pub fn in_schema(self, name: &str) -> Result<Self> {
        match self {
            Self::DuckDb(_) => Err(Error::Option {
                option: "--schema",
                reason: "the option is for PostgreSQL, since a DuckDB file has all tables in `main`; leave it out, or give a `postgres://` URL \
                         with --database"
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
        let change = |url: &mut Url| {
            if let Ok(mut segments) = url.path_segments_mut() {
                segments.clear().push(name);
            }
            // A reader might take it for the end of a login.
            url.set_path(&url.path().replace('@', "%40"));
        };
        match self.changed(change) {
            Self::Postgres { url, .. } => Self::Postgres { url, schema: None },
            file => file,
        }
    }

    /// The same database for another user. A file stays what it is.
    #[must_use]
    pub fn with_login(&self, user: &str, password: &str) -> Self {
        self.changed(|url| {
            keep_parameters(url, |name| !["user", "password"].contains(&name));
            // Where no host is named, a URL has no room for a login but in its parameters.
            if url.set_username(user).and_then(|()| url.set_password(Some(password))).is_err() {
                url.query_pairs_mut().append_pair("user", user).append_pair("password", password);
            }
        })
    }

    /// The same with a changed URL. One that cannot be read stays what it is, and is refused once it is connected to.
    fn changed(&self, change: impl FnOnce(&mut Url)) -> Self {
        let Self::Postgres { url, schema } = self else { return self.clone() };
        let Ok(mut read) = Url::parse(url) else { return self.clone() };
        change(&mut read);
        Self::Postgres { url: read.into(), schema: schema.clone() }
    }
}

/// Keeps the parameters of a URL that are wanted, as they are written.
fn keep_parameters(url: &mut Url, is_wanted: impl Fn(&str) -> bool) {
    let query = url.query().unwrap_or_default();
    let kept: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && is_wanted(&name_of(pair))).collect();
    let kept = kept.join("&");
    url.set_query(Some(kept.as_str()).filter(|kept| !kept.is_empty()));
}

/// The name of a parameter, unescaped.
fn name_of(pair: &str) -> String {
    form_urlencoded::parse(pair.as_bytes()).next().map(|(name, _)| name.into_owned()).unwrap_or_default()
}

/// Reads a URL, and refuses one that would not be understood as it is meant. No message repeats a part of it that may be a password.
pub(super) fn read_url(text: &str) -> Result<Url> {
    if is_ambiguous(text) {
        return refuse(
            "the URL is ambiguous; in names and passwords, write `/` as %2F, `?` as %3F, `#` as %23 and `@` as %40"
                .to_owned(),
        );
    }
    let url = Url::parse(text).map_err(|source| unreadable(sqlx::Error::config(source)))?;
    // Whoever asks for security and makes a mistake in it must not get less than was asked for.
    let names = url.query_pairs().map(|(name, _)| name);
    let mut unknown = names.filter(|name| name.to_lowercase().starts_with("ssl") && !TLS_PARAMETERS.contains(&&**name));
    if let Some(name) = unknown.next() {
        return refuse(format!(
            "`{name}` is not supported in the URL; there are sslmode, sslrootcert, sslcert and sslkey"
        ));
    }
    Ok(url)
}

/// What is said of a URL that cannot be read.
pub(super) fn unreadable(source: sqlx::Error) -> Error {
    let reason = "the URL cannot be read; it looks like `postgres://user@host:5432/database`".to_owned();
    Error::Connection { reason, source }
}

/// Refuses a mistake in the environment that the driver would pass over in silence.
pub(super) fn check_environment() -> Result<()> {
    match std::env::var("PGSSLMODE") {
        Ok(mode) if PgSslMode::from_str(&mode).is_err() => Err(Error::Option {
            option: "PGSSLMODE",
            reason: format!("the value is `{mode}`; set it to disable, prefer, require, verify-ca or verify-full"),
        }),
        _ => Ok(()),
    }
}

fn refuse<T>(reason: String) -> Result<T> {
    Err(Error::Option { option: "--database", reason })
}

/// Could a sign of a password that is not escaped have ended the authority early?
fn is_ambiguous(text: &str) -> bool {
    let rest = text.split_once("://").map_or(text, |(_, rest)| rest);
    let authority = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    rest.contains('#') || rest[authority..].contains('@')
}

/// A URL without its password, wherever in it that stands; anything else as it is.
pub(crate) fn without_password(text: &str) -> String {
    let Some((scheme, _)) = text.split_once("://") else { return text.to_owned() };
    if scheme.is_empty() || !scheme.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return "...".to_owned();
    }
    // Rather too little than a part of a password.
    let Some(mut url) = Url::parse(text).ok().filter(|_| !is_ambiguous(text)) else { return format!("{scheme}://...") };
    let is_secret = |name: &str| name.to_lowercase().contains("password");
    if url.password().is_none() && !url.query_pairs().any(|(name, _)| is_secret(&name)) {
        return text.to_owned();
    }
    // What has no host has no password before it.
    let _ = url.set_password(None);
    keep_parameters(&mut url, |name| !is_secret(name));
    format!("{scheme}{}", &url.as_str()[url.scheme().len()..])
}

/// Is this a URL with a mistake in it, or `user:password@host`, or `host=... password=...`, which other programs take?
pub(crate) fn is_connection_string(text: &str) -> bool {
    let lower = text.to_lowercase();
    let has_password = |(user, rest): (&str, &str)| {
        !user.contains(['/', '\\']) && !rest.starts_with(['/', '\\']) && rest.contains('@')
    };
    !lower.contains("://")
        && (lower.starts_with("postgres:")
            || lower.starts_with("postgresql:")
            || lower.contains("password=")
            || lower.split_once(':').is_some_and(has_password))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(location: &Location) -> &str {
        match location {
            Location::Postgres { url, .. } => url,
            Location::DuckDb(_) => panic!("a file has no URL"),
        }
    }

    #[test]
    fn another_database_or_login_leaves_the_rest_as_it_is() {
        let here = Location::parse("postgres://me:secret@host:5433/shop?sslmode=require&user=you&host=%2Ftmp");
        assert_eq!(
            url(&here.with_database("a@b")),
            "postgres://me:secret@host:5433/a%40b?sslmode=require&user=you&host=%2Ftmp"
        );
        let other = here.with_login("ada@school", "p/w");
        assert_eq!(url(&other), "postgres://ada%40school:p%2Fw@host:5433/shop?sslmode=require&host=%2Ftmp");
        assert!(read_url(url(&other)).is_ok());
        assert_eq!(url(&Location::parse("postgres://host").with_database("shop")), "postgres://host/shop");
        let socket = Location::parse("postgres:///shop?host=/tmp").with_login("ada", "p&w");
        assert_eq!(url(&socket), "postgres:///shop?host=/tmp&user=ada&password=p%26w");
        let file = Location::parse("shop.duckdb");
        assert_eq!((file.with_database("x"), file.with_login("a", "b")), (file.clone(), file));
    }

    #[test]
    fn a_password_is_shown_from_nowhere() {
        for (text, shown) in [
            ("postgres://me@host/shop?a=%20b", "postgres://me@host/shop?a=%20b"),
            ("postgres://me:secret@host:5432/shop?sslmode=require", "postgres://me@host:5432/shop?sslmode=require"),
            ("postgres://me:sec@ret@host/shop", "postgres://me@host/shop"),
            ("postgres://host/shop?p%61ssword=secret&x=1", "postgres://host/shop?x=1"),
            ("postgres:///shop?PASSWORD=secret", "postgres:///shop"),
            ("MySQL://me:secret@host", "MySQL://me@host"),
            ("postgres://me:sec/ret@host/shop", "postgres://..."),
            ("postgres://me:12#secret@host/shop", "postgres://..."),
            ("postgres://me:secret@host:port/shop", "postgres://..."),
            ("me:secret@://", "..."),
            ("shop.duckdb", "shop.duckdb"),
        ] {
            assert_eq!(without_password(text), shown);
        }
    }

    #[test]
    fn what_may_be_a_password_is_no_name_of_a_file() {
        for text in [
            "",
            " ",
            "mysql://me:secret@host",
            "POSTGRES://host/x",
            "postgres:/host",
            "me:secret@host",
            "host=h password=secret",
        ] {
            let refused = Location::parse_option(text).unwrap_err();
            assert!(
                matches!(&refused, Error::Option { option: "--database", reason } if !reason.contains("secret")),
                "{refused}"
            );
        }
        assert_eq!(Location::parse_option("a/b.duckdb").unwrap(), Location::DuckDb("a/b.duckdb".into()));
        for (text, word) in [
            ("postgres://me:a/b@host/x", "ambiguous"),
            ("postgres://host/x?sslmod=require", "`sslmod` is not supported"),
            ("postgres://host/x?SSL%4DODE=require", "`SSLMODE` is not supported"),
            ("postgres://host:port/x", "cannot be read"),
        ] {
            let refused = read_url(text).unwrap_err().to_string();
            assert!(refused.contains(word), "{text}: {refused}");
        }
    }
}
