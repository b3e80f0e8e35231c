//! Memory: what a load needs at once, compared with what this machine has to give.

use std::fmt;

use sysinfo::{MemoryRefreshKind, RefreshKind, System};

/// A load that may not fit into memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortage {
    /// Bytes that the load needs, about.
    pub needed: u64,
    /// Bytes that can be had now.
    pub available: u64,
}

impl Shortage {
    /// Compares a need with what is available; none if it fits, or if the machine does not say.
    #[must_use]
    pub fn of(needed: u64) -> Option<Self> {
        let available = available();
        (available > 0 && needed > available).then_some(Self { needed, available })
    }
}

impl fmt::Display for Shortage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "this load needs about {} of memory, but only {} is available: DuckDB keeps the indexes of all keys in memory; \
             choose fewer --patients, --keys primary or none, or load into PostgreSQL",
            gigabytes(self.needed),
            gigabytes(self.available)
        )
    }
}

/// Bytes that can be had without swapping, within the limits set for this process where there are any; 0 if unknown.
#[must_use]
pub fn available() -> u64 {
    let system =
        System::new_with_specifics(RefreshKind::nothing().with_memory(MemoryRefreshKind::nothing().with_ram()));
    let limit = system.cgroup_limits().map_or(u64::MAX, |limits| limits.free_memory);
    system.available_memory().min(limit)
}

fn gigabytes(bytes: u64) -> String {
    let tenths = bytes / 100_000_000;
    format!("{}.{} GB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_does_not_fit_is_a_shortage() {
        assert!(available() > 0, "this machine says what it has");
        assert_eq!(Shortage::of(1), None);
        let shortage = Shortage::of(u64::MAX).unwrap().to_string();
        assert!(shortage.contains("--patients") && shortage.contains("18446744073.7 GB"), "{shortage}");
    }
}
