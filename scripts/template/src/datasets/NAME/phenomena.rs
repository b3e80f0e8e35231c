//! What is planted, and what depends on it.

use super::tables::CALLS;
use crate::datasets::frame::{Change, Phenomenon};

/// Mondays are busy.
pub(super) static MONDAY_RUSH: Phenomenon = Phenomenon {
    name: "monday_rush",
    story: "Who calls on a Monday waits three times as long as on other days. Disabled, all days are alike.",
    changes: &[Change::Columns(&CALLS, &["wait_minutes"])],
};
