//! What the driver would pass over in silence, or take for something else than it was meant for.

use std::str::FromStr;

use sqlx::postgres::PgSslMode;

use crate::error::{Error, Result};

/// The parameters of a URL about TLS that the driver heeds.
const TLS_PARAMETERS: [&str; 9] =
    ["sslmode", "ssl-mode", "sslrootcert", "ssl-root-cert", "ssl-ca", "sslcert", "ssl-cert", "sslkey", "ssl-key"];

/// Refuses a URL that would not be understood as it is meant. No message repeats a part of it that may be a password.
pub(super) fn check(url: &str) -> Result<()> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    if rest.contains('#') || rest[authority..].contains('@') {
        let reason =
            "the URL is ambiguous; in names and passwords write `/` as %2F, `?` as %3F, `#` as %23 and `@` as %40";
        return refuse(reason.to_owned());
    }
    let query = rest.split_once('?').map_or("", |(_, query)| query);
    let mut names = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default());
    // Whoever asks for security and makes a mistake in it must not get less than was asked for.
    match names.find(|name| name.to_lowercase().starts_with("ssl") && !TLS_PARAMETERS.contains(name)) {
        Some(name) => {
            refuse(format!("`{name}` is not supported in the URL; there are sslmode, sslrootcert, sslcert and sslkey"))
        }
        None => Ok(()),
    }
}

/// The same for the environment.
pub(super) fn check_environment() -> Result<()> {
    match std::env::var("PGSSLMODE") {
        Ok(mode) if PgSslMode::from_str(&mode).is_err() => Err(Error::Option {
            option: "PGSSLMODE",
            reason: format!("it is `{mode}`; set it to disable, prefer, require, verify-ca or verify-full"),
        }),
        _ => Ok(()),
    }
}

fn refuse(reason: String) -> Result<()> {
    Err(Error::Option { option: "--database", reason })
}
