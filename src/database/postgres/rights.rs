//! What a role may do in a database, and what an administrator runs where that is not enough.

use super::client::Client;
use super::server::Server;
use crate::error::{Error, Result};

/// Refuses a schema named by the user in which the role may not look.
pub(super) fn require_usage(client: &mut Client, server: &Server) -> Result<()> {
    if !server.layout().is_named() {
        return Ok(());
    }
    let schema = server.layout().tables.schema_text();
    let advice = format!(
        "SELECT format('GRANT USAGE, CREATE ON SCHEMA %I TO %I', nspname, current_user)
         FROM pg_namespace WHERE nspname = {schema} AND NOT has_schema_privilege(oid, 'USAGE')"
    );
    refuse(client, server, "use", &advice)
}

/// Refuses a load for which rights are missing.
pub(super) fn require_loading(client: &mut Client, server: &Server) -> Result<()> {
    let schema = server.layout().tables.schema_text();
    let is_absent = format!("NOT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = {schema})");
    let (on_database, absent) = if server.layout().is_named() {
        // It is made if that is allowed.
        let made = "has_database_privilege(current_database(), 'CREATE')";
        let absent = format!(
            "SELECT format('CREATE SCHEMA %I AUTHORIZATION %I', {schema}, current_user) WHERE {is_absent} AND NOT {made}"
        );
        ("TEMPORARY", absent)
    } else {
        ("CREATE", format!("SELECT format('CREATE SCHEMA %I', {schema}) WHERE {is_absent}"))
    };
    let advice = format!(
        "SELECT format('GRANT {on_database} ON DATABASE %I TO %I', current_database(), current_user)
         WHERE NOT has_database_privilege(current_database(), '{on_database}')
         UNION ALL
         SELECT format('GRANT CREATE ON SCHEMA %I TO %I', nspname, current_user)
         FROM pg_namespace WHERE nspname = {schema} AND NOT has_schema_privilege(oid, 'CREATE')
         UNION ALL
         {absent}"
    );
    refuse(client, server, "create tables in", &advice)
}

/// Refuses what the user may not do, if the query returns statements that would help.
fn refuse(client: &mut Client, server: &Server, action: &'static str, advice: &str) -> Result<()> {
    let advice = client.texts(advice)?;
    if advice.is_empty() {
        return Ok(());
    }
    Err(Error::Rights { action, place: server.shown(), statements: advice.join("; ") })
}
