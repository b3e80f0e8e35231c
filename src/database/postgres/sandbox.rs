//! Untrusted queries. The role can do nothing but read, which is checked first; each query gets a connection of
//! its own, in a read-only transaction that is never committed, and is run through a cursor: a cursor is for one query that reads,
//! and its rows are fetched only as far as the limit goes.

use super::client::Client;
use super::layout::Layout;
use super::server::Server;
use crate::database::Rows;
use crate::database::sandbox::{LimitedRows, Limits, refused};
use crate::datasets::generated;
use crate::error::{Error, Result};

/// Rows that are fetched at a time.
const FETCH: usize = 2_000;

/// SQLSTATE of a statement that took too long.
const TOO_SLOW: &str = "57014";

/// What a role may do beyond reading, one line each. Members of a role can become that role.
const PRIVILEGES: &str = "
    SELECT 'is a superuser' AS power FROM pg_roles WHERE rolname = session_user AND rolsuper
    UNION ALL
    SELECT 'may create roles' FROM pg_roles WHERE rolname = session_user AND rolcreaterole
    UNION ALL
    SELECT 'may create databases' FROM pg_roles WHERE rolname = session_user AND rolcreatedb
    UNION ALL
    SELECT 'passes over row security' FROM pg_roles WHERE rolname = session_user AND rolbypassrls
    UNION ALL
    SELECT 'is a member of ' || r.rolname FROM pg_roles AS r
    WHERE r.rolname <> session_user AND pg_has_role(session_user, r.oid, 'MEMBER')
        AND (r.rolsuper OR r.rolcreaterole OR r.rolname LIKE 'pg\\_%')
    UNION ALL
    SELECT 'may create schemas in the database'
    WHERE has_database_privilege(session_user, current_database(), 'CREATE')
    UNION ALL
    SELECT 'may create tables in schema ' || n.nspname FROM pg_namespace AS n
    WHERE n.nspname NOT LIKE 'pg\\_%' AND has_schema_privilege(session_user, n.oid, 'CREATE')
    UNION ALL
    SELECT 'may change table ' || n.nspname || '.' || c.relname
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
        AND has_table_privilege(session_user, c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
    UNION ALL
    SELECT 'may read the answer key' FROM pg_namespace AS n
    WHERE n.nspname = 'answer_key' AND has_schema_privilege(session_user, n.oid, 'USAGE')
    UNION ALL
    SELECT 'may run function ' || p.proname FROM pg_proc AS p
    WHERE p.proname IN ('pg_read_file', 'pg_read_binary_file', 'pg_ls_dir', 'pg_stat_file', 'lo_import', 'lo_export',
        'dblink', 'dblink_connect', 'dblink_exec') AND has_function_privilege(session_user, p.oid, 'EXECUTE')
    LIMIT 3";

/// Runs the query, on a connection of its own.
pub(super) fn run(server: &Server, sql: &str, limits: &Limits) -> Result<Rows> {
    let mut client = Client::connect(server, &server.layout().tables.schema())?;
    // The transaction cannot be made to write once it has read something.
    client.batch(
        "cannot begin a transaction",
        &format!(
            "BEGIN READ ONLY; SET LOCAL statement_timeout = '{}s'; SET LOCAL cursor_tuple_fraction = 1; SELECT 1",
            limits.seconds
        ),
    )?;
    let deadline = std::time::Instant::now() + limits.time();
    let wrong = |error| explained(error, limits);
    client.query(&format!("DECLARE answer NO SCROLL CURSOR FOR\n{sql}")).map_err(wrong)?;
    let mut gathered = LimitedRows::new(*limits);
    loop {
        let part = client.query(&format!("FETCH FORWARD {FETCH} FROM answer")).map_err(wrong)?;
        let fetched = part.rows.len();
        for row in part.rows {
            gathered.push(row)?;
        }
        if fetched < FETCH {
            return Ok(gathered.into_rows(part.columns));
        }
        if std::time::Instant::now() > deadline {
            return Err(limits.too_slow());
        }
    }
}

/// Refuses a role that can do more than read.
pub(super) fn require_reader(client: &mut Client, server: &Server) -> Result<()> {
    let privileges = client.texts(PRIVILEGES)?;
    if privileges.is_empty() {
        return Ok(());
    }
    let user = client.query("SELECT session_user::text")?;
    let user = user.single().map(ToString::to_string).unwrap_or_default();
    Err(Error::Unsafe {
        reason: format!("answers are not run as `{user}`, since that role {}", privileges.join(", ")),
        remedy: format!(
            "create one that can only read, and use it in the URL: {}",
            reader(server.layout(), "caseload_student")
        ),
    })
}

/// The statements that make a role which can only read.
fn reader(layout: &Layout, role: &str) -> String {
    let (schemas, advice) = match layout.schema() {
        Some(_) => (layout.tables.schema(), ""),
        None => {
            let schemas = ["public", "flat"].into_iter().chain(generated().filter_map(|dataset| dataset.schema()));
            (schemas.collect::<Vec<_>>().join(", "), " (leave out schemas that are not loaded)")
        }
    };
    format!(
        "CREATE ROLE {role} LOGIN PASSWORD '...'; GRANT USAGE ON SCHEMA {schemas} TO {role}; \
         GRANT SELECT ON ALL TABLES IN SCHEMA {schemas} TO {role};{advice}"
    )
}

/// What the server says of a wrong query.
fn explained(error: Error, limits: &Limits) -> Error {
    let Error::Postgres { source, .. } = &error else {
        return match error {
            Error::ColumnType { .. } => refused(error.to_string()),
            _ => error,
        };
    };
    match source.as_database_error() {
        Some(reason) if reason.code().is_some_and(|code| code == TOO_SLOW) => limits.too_slow(),
        Some(reason) if reason.message().contains("multiple commands") => {
            refused("it has to be one query that reads: SELECT, or WITH and SELECT")
        }
        Some(reason) => refused(reason.message().to_owned()),
        None => error,
    }
}
