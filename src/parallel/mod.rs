//! Work on several threads: an ordered pipeline for what is generated, and a work list for what is asked of a database.

mod ordered;
mod work_list;

pub use ordered::in_order;
pub(crate) use work_list::map;

/// How many threads generate unless the user says otherwise: one for each processor.
#[must_use]
pub fn default_threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
