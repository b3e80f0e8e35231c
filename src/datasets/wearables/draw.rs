//! Drawing uniform values between bounds.

use crate::random::Stream;

/// A uniform value between bounds.
pub(super) fn within(stream: &mut Stream, (low, high): (f64, f64)) -> f64 {
    low + (high - low) * stream.uniform()
}
