//! Several connections that work in parallel.

use super::client::Client;
use super::server::Server;
use crate::error::Result;
use crate::parallel;

/// Connections to the tables of a load that work in parallel.
pub(super) struct ConnectionPool {
    pub(super) server: Server,
    pub(super) jobs: usize,
}

impl ConnectionPool {
    /// Runs `run` on every item, each on one of the connections; results in the order of the items.
    pub(super) fn run<T: Sync, R: Send>(
        &self,
        items: &[T],
        run: impl Fn(&mut Client, &T) -> Result<R> + Sync,
    ) -> Result<Vec<R>> {
        let jobs = self.jobs.min(items.len());
        let connect = |_| {
            let mut client = Client::connect(&self.server, &self.server.layout().while_loading())?;
            prepare(&mut client, self.jobs)?;
            Ok(client)
        };
        let clients = (0..jobs).map(connect).collect::<Result<Vec<_>>>()?;
        parallel::map(clients, items, run, |_| ())
    }
}

/// Prepares a connection that is one of several at work: sorts stay in memory, unless the server allows more already; the server's
/// helpers for one statement are as many as keep each connection's share of the jobs; indexes are followed where rows lie in their
/// order, as they do after a load, so that pages are not read at random; tables are joined in the order in which a check names them; and
/// what a constraint in force rules out is not looked for.
pub(super) fn prepare(client: &mut Client, jobs: usize) -> Result<()> {
    // Two tables are large, so that no more than two connections are busy for long.
    let helpers = (jobs / 2).saturating_sub(1);
    client.batch(
        "cannot prepare the connection",
        &format!(
            "SELECT set_config(name, CASE name WHEN 'work_mem' THEN '64MB' ELSE '256MB' END, false)
             FROM pg_settings
             WHERE CASE name
                 WHEN 'work_mem' THEN setting::bigint < 65536
                 WHEN 'maintenance_work_mem' THEN setting::bigint < 262144
             END;
             SET random_page_cost = 1.1;
             SET jit_inline_above_cost = -1;
             SET join_collapse_limit = 1;
             SET constraint_exclusion = on;
             SET max_parallel_workers_per_gather = {helpers};
             SET max_parallel_maintenance_workers = {helpers}"
        ),
    )
}
