//! The random numbers of a line of therapy, and how a whole number is made of one.

use super::params;
use crate::datasets::frame::nearest_i32;
use crate::random::Stream;

/// The random numbers of a line: always the same ones, whatever comes of them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Draws {
    /// Chooses the regimen.
    pub(super) choice: f64,
    /// Chooses where the first choice leaves it open.
    pub(super) detail: f64,
    /// Decides whether immunotherapy works.
    pub(super) responder: f64,
    /// Standard normal: shrinkage.
    pub(super) shrinkage: f64,
    /// Standard normal: time to progression.
    pub(super) time: f64,
    /// Decides whether treatment stops early.
    pub(super) early: f64,
    /// Decides when it does.
    pub(super) early_day: f64,
    /// Exponential with mean 1: death on therapy.
    pub(super) death: f64,
    /// Decides whether there is another line.
    pub(super) next: f64,
    /// Days until the next line.
    pub(super) gap: i32,
    /// Exponential with mean 1: death without another line.
    pub(super) after: f64,
    /// Standard normal: size at the start.
    pub(super) baseline: f64,
    /// Decides whether there is a biopsy at progression.
    pub(super) rebiopsied: f64,
    /// Days until that biopsy.
    pub(super) rebiopsy_days: i32,
    /// Decides whether it is of blood.
    pub(super) blood: f64,
}

impl Draws {
    pub(super) fn new(mut stream: Stream) -> Self {
        Self {
            choice: stream.uniform(),
            detail: stream.uniform(),
            responder: stream.uniform(),
            shrinkage: stream.normal(0.0, 1.0),
            time: stream.normal(0.0, 1.0),
            early: stream.uniform(),
            early_day: stream.uniform(),
            death: stream.exponential(1.0),
            next: stream.uniform(),
            gap: stream.between(params::NEXT_LINE_DAYS.0, params::NEXT_LINE_DAYS.1),
            after: stream.exponential(1.0),
            baseline: stream.normal(0.0, 1.0),
            rebiopsied: stream.uniform(),
            rebiopsy_days: stream.between(params::REBIOPSY_DAYS.0, params::REBIOPSY_DAYS.1),
            blood: stream.uniform(),
        }
    }
}

/// The whole number from `low` to `high` that a uniform number from 0 to 1 stands for.
pub(super) fn whole_between(low: i32, high: i32, uniform: f64) -> i32 {
    low + nearest_i32(libm::floor(uniform * f64::from(high - low + 1)))
}
