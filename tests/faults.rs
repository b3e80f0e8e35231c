//! Faults, injected into the real program: it is killed, its server goes away, its disk is full, others are in its way.
//! Whatever happens, a database holds the old data or the new, whole, and the next load needs no help. Each test says on
//! stderr what it did and what came of it.

pub(crate) mod cluster;
mod disk;
mod kills;
mod locks;
mod one_schema;
mod ours;
mod program;
mod readers;
mod server;
mod signals;
