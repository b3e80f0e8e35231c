//! The random numbers of a line of therapy.

use super::params;
use crate::random::Stream;

/// The random numbers of a line: always the same ones, whatever comes of them.
#[derive(Clone, Copy, Debug)]
pub struct Draws {
    /// Chooses the regimen.
    pub choice: f64,
    /// Chooses where the first choice leaves it open.
    pub detail: f64,
    /// Decides whether immunotherapy works.
    pub responder: f64,
    /// Standard normal: shrinkage.
    pub shrinkage: f64,
    /// Standard normal: time to progression.
    pub time: f64,
    /// Decides whether treatment stops early.
    pub early: f64,
    /// Decides when it does.
    pub early_day: f64,
    /// Exponential with mean 1: death on therapy.
    pub death: f64,
    /// Decides whether there is another line.
    pub next: f64,
    /// Days until the next line.
    pub gap: i32,
    /// Exponential with mean 1: death without another line.
    pub after: f64,
    /// Standard normal: size at the start.
    pub baseline: f64,
    /// Decides whether there is a biopsy at progression.
    pub rebiopsied: f64,
    /// Days until that biopsy.
    pub rebiopsy_days: i32,
    /// Decides whether it is of blood.
    pub blood: f64,
}

impl Draws {
    /// Draws them.
    pub fn new(mut stream: Stream) -> Self {
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
