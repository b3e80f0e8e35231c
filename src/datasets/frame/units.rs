//! Units of equal kind, such as patients, in blocks of a fixed number.

use std::ops::Range;

/// Units numbered from 0, so many in a block.
#[derive(Clone, Copy, Debug)]
pub struct UnitBlocks {
    units: u64,
    per_block: u64,
}

impl UnitBlocks {
    /// `units` in blocks of `per_block`, which is at least 1.
    #[must_use]
    pub fn new(units: u64, per_block: u64) -> Self {
        Self { units, per_block: per_block.max(1) }
    }

    /// How many blocks there are.
    #[must_use]
    pub fn count(self) -> u64 {
        self.units.div_ceil(self.per_block)
    }

    /// The units of a block.
    #[must_use]
    pub fn units(self, block: u64) -> Range<u64> {
        self.before(block)..self.before(block.saturating_add(1))
    }

    /// How many units the blocks before a block have.
    #[must_use]
    pub fn before(self, block: u64) -> u64 {
        block.saturating_mul(self.per_block).min(self.units)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_hold_every_unit_once() {
        for (units, per_block) in [(0, 5), (1, 5), (5, 5), (11, 5), (7, 0), (3, u64::MAX)] {
            let blocks = UnitBlocks::new(units, per_block);
            let all: Vec<u64> = (0..blocks.count()).flat_map(|block| blocks.units(block)).collect();
            assert_eq!(all, (0..units).collect::<Vec<_>>(), "{units} in {per_block}");
            assert_eq!(blocks.before(blocks.count()), units);
        }
    }
}
