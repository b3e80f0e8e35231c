//! Amounts that are written in another form, or are another amount. A clean amount is `1234.50`.

use std::fmt::Write as _;

use super::context::Context;
use crate::random::Stream;

fn put(out: &mut String, arguments: std::fmt::Arguments<'_>) {
    out.write_fmt(arguments).expect("writing to a string cannot fail");
}

/// The dollars of an amount.
fn dollars(amount: &str) -> &str {
    amount.split_once('.').map_or(amount, |(dollars, _)| dollars)
}

pub(super) fn thousands(amount: &str, _: &Context) -> bool {
    dollars(amount).len() > 3
}

pub(super) fn not_zero(amount: &str, _: &Context) -> bool {
    amount != "0.00"
}

pub(super) fn currency_sign(amount: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    match stream.below(4) {
        0 | 1 => put(out, format_args!("${amount}")),
        2 => put(out, format_args!("USD {amount}")),
        _ => put(out, format_args!("{amount} $")),
    }
}

pub(super) fn thousands_comma(amount: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let dollars = dollars(amount);
    for (index, digit) in dollars.chars().enumerate() {
        if index > 0 && (dollars.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out.push_str(&amount[dollars.len()..]);
}

pub(super) fn parentheses(amount: &str, _: &Context, _: &mut Stream, out: &mut String) {
    put(out, format_args!("({amount})"));
}

pub(super) fn cents_lost(amount: &str, _: &Context, _: &mut Stream, out: &mut String) {
    out.push_str(dollars(amount));
}

pub(super) fn unit_slip(amount: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let cents: u64 = amount.replace('.', "").parse().unwrap_or_default();
    put(out, format_args!("{cents}.00"));
}

pub(super) fn outlier(amount: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let cents: u64 = amount.replace('.', "").parse().unwrap_or_default();
    put(out, format_args!("{}.{}0", cents / 10, cents % 10));
}

/// Any digit but the first becomes another one.
pub(super) fn wrong_digit(amount: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    let point = dollars(amount).len();
    let places: Vec<usize> = (1..amount.len()).filter(|&at| at != point).collect();
    let wrong = places[stream.index(places.len())];
    let step = 1 + stream.below(9);
    for (at, digit) in amount.chars().enumerate() {
        let other = digit.to_digit(10).and_then(|value| char::from_digit((value + step) % 10, 10));
        out.push(if at == wrong { other.unwrap_or(digit) } else { digit });
    }
}
