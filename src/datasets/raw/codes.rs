//! Codes and short words that are written in another way: phone numbers, ZIP codes, states, genders, yes and no.

use std::fmt::Write as _;

use super::context::Context;
use super::words;
use crate::random::Stream;
use crate::reference::states;

fn put(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    out.write_fmt(arguments).expect("writing to a string cannot fail");
}

pub(super) fn phone(text: &str, _: &Context) -> bool {
    text.len() == "212-555-0123".len()
}

pub(super) fn phone_format(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    let (area, exchange, line) = (&text[..3], &text[4..7], &text[8..]);
    match stream.below(5) {
        0 | 1 => put(out, format_args!("({area}) {exchange}-{line}")),
        2 => put(out, format_args!("{area}.{exchange}.{line}")),
        3 => put(out, format_args!("{area}{exchange}{line}")),
        _ => put(out, format_args!("+1 {area} {exchange} {line}")),
    }
}

pub(super) fn leading_zero(text: &str, _: &Context) -> bool {
    text.starts_with('0')
}

pub(super) fn lost_leading_zero(text: &str, _: &Context, _: &mut Stream, out: &mut String) {
    out.push_str(text.trim_start_matches('0'));
}

pub(super) fn plus_four(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    put(out, format_args!("{text}-{:04}", stream.between(1, 9_999)));
}

pub(super) fn state(text: &str, _: &Context) -> bool {
    states::find(text).is_some()
}

fn name_of(code: &str) -> &'static str {
    states::find(code).map_or("", |state| &state.name)
}

pub(super) fn state_name(text: &str, _: &Context, _: &mut Stream, out: &mut String) {
    out.push_str(name_of(text));
}

pub(super) fn state_misspelled(text: &str, context: &Context, stream: &mut Stream, out: &mut String) {
    words::typo(name_of(text), context, stream, out);
}

/// What stands for a word.
type Synonyms = &'static [(&'static str, &'static [&'static str])];

const GENDERS: Synonyms =
    &[("Female", &["F", "f", "FEMALE", "female", "Woman"]), ("Male", &["M", "m", "MALE", "male", "Man"])];
const YES_NO: Synonyms = &[("Y", &["Yes", "yes", "TRUE", "1", "y"]), ("N", &["No", "no", "FALSE", "0", "n"])];
const SHORT: Synonyms = &[
    ("Positive", &["Pos", "+"]),
    ("Negative", &["Neg"]),
    ("Inconclusive", &["Inc", "?"]),
    ("Normal", &["Norm"]),
    ("Mild", &["Mld"]),
    ("Moderate", &["Mod"]),
    ("Severe", &["Sev"]),
    ("Full", &["F"]),
    ("Incremental", &["Incr"]),
];

fn synonyms(known: Synonyms, text: &str) -> &'static [&'static str] {
    known.iter().find(|known| known.0 == text).map_or(&[], |known| known.1)
}

fn synonym(known: Synonyms, text: &str, stream: &mut Stream, out: &mut String) {
    let words = synonyms(known, text);
    out.push_str(words[stream.index(words.len())]);
}

pub(super) fn gender(text: &str, _: &Context) -> bool {
    !synonyms(GENDERS, text).is_empty()
}

pub(super) fn gender_synonym(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    synonym(GENDERS, text, stream, out);
}

pub(super) fn yes_no(text: &str, _: &Context) -> bool {
    !synonyms(YES_NO, text).is_empty()
}

pub(super) fn yes_no_synonym(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    synonym(YES_NO, text, stream, out);
}

pub(super) fn abbreviated(text: &str, _: &Context) -> bool {
    !synonyms(SHORT, text).is_empty()
}

pub(super) fn abbreviation(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    synonym(SHORT, text, stream, out);
}
