//! The rows that are there once, whatever the number of patients.

use super::params;
use super::tables::{REASONS, ReasonBatch, ReasonRow};
use crate::datasets::frame::{Output, small};

/// Writes the reasons.
pub(super) fn write(out: &mut Output) {
    let mut reasons = ReasonBatch::new(params::REASONS.len());
    for (position, reason_name) in params::REASONS.into_iter().enumerate() {
        reasons.push(&ReasonRow { reason_id: small(position + 1), reason_name });
    }
    out.push(&REASONS, reasons.take());
}
