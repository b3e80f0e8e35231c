//! How a dataset is generated: in blocks of units, on several threads, each block from the seed and its number alone.

use super::Output;
use crate::table::Table;

/// A dataset, ready to be generated.
pub trait Source: Sync {
    /// Writes the rows that are there once, whatever the number of units: dimension tables.
    fn dimensions(&self, out: &mut Output);

    /// The number of blocks; a block is some thousand rows, so that its batches are worth their overhead and small in memory.
    fn blocks(&self) -> u64;

    /// A worker for one thread; it may hold buffers that are reused from block to block.
    fn worker(&self) -> Box<dyn Worker + '_>;

    /// What progress is counted in.
    fn unit(&self) -> &'static str {
        "block"
    }

    /// The units of the first `blocks` blocks.
    fn units(&self, blocks: u64) -> u64 {
        blocks
    }

    /// About how many rows the large tables will have; empty where that does not matter for memory.
    fn expected_rows(&self) -> Vec<(&'static Table, u64)> {
        Vec::new()
    }
}

/// Generates blocks, one after the other, in any order.
pub trait Worker {
    /// Writes the rows of a block, parents before children.
    fn block(&mut self, block: u64, out: &mut Output);
}
