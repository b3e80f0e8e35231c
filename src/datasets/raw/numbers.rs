//! Numbers whose digits are out of order, and ages that nobody can have.

use super::context::Context;
use crate::random::Stream;

/// Digits of a number that is filled up with zeros.
const WIDTH: usize = 8;

/// Places where a digit can change places with the next: they differ, and the number does not come to begin with 0.
fn places(text: &str) -> impl Iterator<Item = usize> + Clone + '_ {
    let bytes = text.as_bytes();
    let differ = move |&at: &usize| {
        let (one, next) = (bytes[at], bytes[at + 1]);
        one.is_ascii_digit() && next.is_ascii_digit() && one != next && !(at == 0 && next == b'0')
    };
    (0..bytes.len().saturating_sub(1)).filter(differ)
}

pub(super) fn transposable(text: &str, _: &Context) -> bool {
    places(text).next().is_some()
}

pub(super) fn short(text: &str, _: &Context) -> bool {
    text.len() < WIDTH
}

pub(super) fn transposed(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    let places = places(text);
    let chosen = stream.index(places.clone().count());
    let at = places.clone().nth(chosen).unwrap_or_default();
    out.push_str(&text[..at]);
    out.push_str(&text[at + 1..at + 2]);
    out.push_str(&text[at..=at]);
    out.push_str(&text[at + 2..]);
}

pub(super) fn padded(text: &str, _: &Context, _: &mut Stream, out: &mut String) {
    out.extend(std::iter::repeat_n('0', WIDTH - text.len()));
    out.push_str(text);
}

pub(super) fn impossible_age(_: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    const AGES: [&str; 5] = ["-1", "150", "199", "999", "-12"];
    out.push_str(AGES[stream.index(AGES.len())]);
}
