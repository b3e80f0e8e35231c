//! Changing tables that others may be reading. A wait for an exclusive lock makes every later reader wait behind it, so
//! the lock is asked for often and for a moment only, and who has it is named.

use std::time::{Duration, Instant};

use super::catalog::{InUse, refused};
use super::client::Client;
use super::errors::{failed, is_busy};
use super::layout::literal;
use crate::database::Control;
use crate::error::{Error, Result};

/// How long one try waits for a lock, and readers behind it: less than servers take to look for deadlocks, so that it is
/// never a reader that is sacrificed.
const TRY: &str = "400ms";

/// The pause between two tries.
const PAUSE: Duration = Duration::from_millis(400);

/// The same of an error that has the driver's among its causes.
fn is_caused_by_busy(error: &Error) -> bool {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error.downcast_ref::<sqlx::Error>().is_some_and(is_busy) {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Makes a change in one transaction that locks caseload's tables against everybody else. Waits for those who hold them or
/// the views, and gives up after the time that `control` allows; everything is then as it was.
pub(super) fn exclusively(
    client: &mut Client,
    control: &Control,
    in_use: &InUse,
    mut change: impl FnMut(&mut Client) -> Result<()>,
) -> Result<()> {
    let lock = match in_use.tables.as_slice() {
        [] => String::new(),
        tables => format!(";\nLOCK TABLE {} IN ACCESS EXCLUSIVE MODE", tables.join(", ")),
    };
    let begin = format!("BEGIN;\nSET LOCAL lock_timeout = '{TRY}'{lock}");
    let deadline = Instant::now() + control.lock_timeout;
    let mut named = String::new();
    loop {
        control.interrupt.check()?;
        let changed = client.batch("cannot lock caseload's tables", &begin).and_then(|()| change(client));
        let Err(error) = changed.and_then(|()| commit(client)) else { return Ok(()) };
        // The first error is the one to report; a connection that is gone cannot roll back.
        let _ = client.execute("ROLLBACK");
        if !is_caused_by_busy(&error) {
            return Err(error);
        }
        let holders = holders(client, in_use)?;
        if Instant::now() >= deadline {
            return Err(given_up(control.lock_timeout, &holders));
        }
        if !holders.is_empty() && holders != named {
            (control.notice)(&format!("waiting for {holders}"));
            named = holders;
        }
        control.interrupt.sleep(PAUSE)?;
    }
}

/// A transaction that is cut off at its end may have been done or not, so it is never cut off there.
fn commit(client: &mut Client) -> Result<()> {
    client.ignore_interrupt();
    client.execute("COMMIT").map_err(failed("cannot commit the change"))
}

fn given_up(timeout: Duration, holders: &str) -> Error {
    let holders = if holders.is_empty() { "others who read caseload's tables" } else { holders };
    Error::LockTimeout { seconds: timeout.as_secs(), holders: holders.to_owned() }
}

/// Who holds one of the tables or views, in words; empty if nobody does.
fn holders(client: &mut Client, in_use: &InUse) -> Result<String> {
    // A table that is gone meanwhile is held by nobody.
    let names = in_use.tables.iter().chain(&in_use.views);
    let names: Vec<String> = names.map(|name| format!("to_regclass({})", literal(name))).collect();
    if names.is_empty() {
        return Ok(String::new());
    }
    let sql = format!(
        "SELECT format('server process %s (%s), which holds %s', l.pid,
             concat_ws(', ', COALESCE('user ' || a.usename, a.backend_type), NULLIF(a.application_name, ''),
                 'since ' || COALESCE(a.xact_start, a.backend_start)::timestamp(0)),
             string_agg(DISTINCT l.relation::regclass::text, ', '))
         FROM pg_locks AS l
         LEFT JOIN pg_stat_activity AS a ON a.pid = l.pid
         WHERE l.granted AND l.pid <> pg_backend_pid() AND l.relation IN ({})
             AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
         GROUP BY l.pid, a.usename, a.backend_type, a.application_name, a.xact_start, a.backend_start
         ORDER BY l.pid",
        names.join(", ")
    );
    Ok(client.texts(&sql)?.join("; "))
}

/// Tries whether drops would work, before the long run rather than after it.
pub(super) fn dry_run(client: &mut Client, sql: &str) -> Result<()> {
    if sql.is_empty() {
        return Ok(());
    }
    let outcome = client.execute(&format!("BEGIN;\nSET LOCAL lock_timeout = '{TRY}';\n{sql};\nROLLBACK"));
    match outcome {
        Ok(()) => Ok(()),
        Err(error) => {
            // The first error is the one to report.
            let _ = client.execute("ROLLBACK");
            // A reader is at work: that says nothing about what will be when the load is done.
            if is_busy(&error) { Ok(()) } else { Err(refused(error)) }
        }
    }
}
