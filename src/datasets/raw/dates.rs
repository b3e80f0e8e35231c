//! Dates that are written in another form, or are another day. A clean date is `2026-07-01`.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::context::Context;
use super::row::iso;
use crate::calendar;
use crate::random::Stream;

/// Days from 1899-12-30, the day 0 of spreadsheets, to 1970-01-01.
const EXCEL_EPOCH: i32 = 25_569;

/// Year, month and day of a clean date, as text.
fn parts(date: &str) -> (&str, &str, &str) {
    (&date[..4], &date[5..7], &date[8..])
}

fn put(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    out.write_fmt(arguments).expect("writing to a string cannot fail");
}

fn day_of(date: &str) -> i32 {
    date.parse::<NaiveDate>().map(calendar::day).unwrap_or_default()
}

pub(super) fn any(_: &str, _: &Context) -> bool {
    true
}

/// Spreadsheets count a day too many before March 1900, and nothing before that year.
pub(super) fn since_1900(date: &str, _: &Context) -> bool {
    date >= "1900-03-01"
}

pub(super) fn swappable(date: &str, _: &Context) -> bool {
    let (_, month, day) = parts(date);
    day <= "12" && day != month
}

pub(super) fn any_but_leap_day(date: &str, _: &Context) -> bool {
    !date.ends_with("-02-29")
}

pub(super) fn us(date: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let (year, month, day) = parts(date);
    put(out, format_args!("{month}/{day}/{year}"));
}

pub(super) fn european(date: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let (year, month, day) = parts(date);
    put(out, format_args!("{day}/{month}/{year}"));
}

pub(super) fn two_digit_year(date: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let (year, month, day) = parts(date);
    put(out, format_args!("{month}/{day}/{}", &year[2..]));
}

pub(super) fn excel_serial(date: &str, _: &Context, _: &mut Stream, out: &mut String) {
    put(out, format_args!("{}", day_of(date) + EXCEL_EPOCH));
}

pub(super) fn swapped(date: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let (year, month, day) = parts(date);
    put(out, format_args!("{year}-{day}-{month}"));
}

pub(super) fn a_century_on(date: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let (year, month, day) = parts(date);
    let century = year[..2].parse::<u32>().unwrap_or_default() + 1;
    put(out, format_args!("{century:02}{}-{month}-{day}", &year[2..]));
}

pub(super) fn before_admission(_: &str, context: &Context, stream: &mut Stream, out: &mut String) {
    out.push_str(&iso(context.admission - stream.between(1, 9)));
}
