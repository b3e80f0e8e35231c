//! The answer key: which rows show what is planted.

use super::phenomena::MONDAY_RUSH;
use super::plan::Call;
use super::tables::CALLS;
use crate::datasets::frame::Output;

/// Labels a call; `call_id` is its number within the block.
pub(super) fn call(call_id: i64, call: &Call, out: &mut Output) {
    if call.is_monday {
        out.label(&MONDAY_RUSH, &CALLS, call_id, String::new);
    }
}
