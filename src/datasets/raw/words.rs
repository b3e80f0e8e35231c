//! Texts that were mistyped, misread, or mangled by a system: names, addresses, and the words for what was done.

use super::context::Context;
use crate::random::Stream;

pub(super) fn any(_: &str, _: &Context) -> bool {
    true
}

pub(super) fn spaced(text: &str, _: &Context) -> bool {
    text.contains(' ')
}

/// Has it capitals as well as small letters?
pub(super) fn mixed_case(text: &str, _: &Context) -> bool {
    text.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Long enough that one wrong letter leaves it readable.
pub(super) fn long_word(text: &str, _: &Context) -> bool {
    text.bytes().filter(u8::is_ascii_lowercase).count() >= 4
}

pub(super) fn stray_spaces(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    match stream.below(4) {
        0 => out.extend([" ", text]),
        1 => out.extend([text, " "]),
        2 if text.contains(' ') => out.push_str(&text.replacen(' ', "  ", 1)),
        _ => out.extend([" ", text, "  "]),
    }
}

/// Capitals everywhere, or, where the text has any, nowhere.
pub(super) fn wrong_case(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    let capital = text.bytes().any(|byte| byte.is_ascii_uppercase());
    let change = if capital && stream.below(3) == 0 { char::to_ascii_lowercase } else { char::to_ascii_uppercase };
    out.extend(text.chars().map(|letter| change(&letter)));
}

/// The keys beside those of the letters a to z.
const BESIDE: [&str; 26] = [
    "qsz", "vnh", "xvd", "sfec", "wrd", "dgrv", "fhtb", "gjyn", "uok", "hkum", "jli", "ko", "nk", "bmh", "ipl", "ol",
    "wa", "etf", "adwx", "ryg", "yij", "cbf", "qes", "zcs", "tuh", "xas",
];

/// A small letter is hit beside, left out, doubled, or changes places with the next.
pub(super) fn typo(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    let small: Vec<usize> =
        text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_lowercase()).map(|(at, _)| at).collect();
    let Some(&at) = small.get(stream.index(small.len().max(1))) else { return out.push_str(text) };
    let (before, letter, after) = (&text[..at], &text[at..=at], &text[at + 1..]);
    let next = after.get(..1).filter(|next| *next != letter && next.as_bytes()[0].is_ascii_lowercase());
    match (stream.below(4), next) {
        (0, _) => out.extend([before, after]),
        (1, _) => out.extend([before, letter, letter, after]),
        (2, Some(next)) => out.extend([before, next, letter, &after[1..]]),
        _ => {
            let keys = BESIDE[usize::from(letter.as_bytes()[0] - b'a')];
            let key = stream.index(keys.len());
            out.extend([before, &keys[key..=key], after]);
        }
    }
}

/// Digits and the letters that a scanner takes them for.
const LOOK_ALIKE: [(char, char); 5] = [('0', 'O'), ('1', 'l'), ('2', 'Z'), ('5', 'S'), ('8', 'B')];

fn look_alike(sign: char) -> Option<char> {
    LOOK_ALIKE.iter().find(|pair| pair.0 == sign).map(|pair| pair.1)
}

/// A blood type `O+` has no digit, but is read as one.
pub(super) fn scannable(text: &str, _: &Context) -> bool {
    matches!(text, "O+" | "O-") || text.chars().any(|sign| look_alike(sign).is_some())
}

pub(super) fn ocr(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    if let Some(rest) = text.strip_prefix('O') {
        return out.extend(["0", rest]);
    }
    let places: Vec<usize> =
        text.char_indices().filter(|(_, sign)| look_alike(*sign).is_some()).map(|(at, _)| at).collect();
    let wrong = places[stream.index(places.len())];
    out.extend(text.char_indices().map(|(at, sign)| if at == wrong { look_alike(sign).unwrap_or(sign) } else { sign }));
}

/// What a no-break space in UTF-8 looks like to a reader of Latin-1; an ampersand becomes an entity.
pub(super) fn double_encoded(text: &str, _: &Context, _: &mut Stream, out: &mut String) {
    out.push_str(&if text.contains('&') { text.replace('&', "&amp;") } else { text.replace(' ', "\u{c2}\u{a0}") });
}

/// The last space becomes a line break.
pub(super) fn newline(text: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let at = text.rfind(' ').unwrap_or_default();
    out.extend([&text[..at], "\n", &text[at + 1..]]);
}

pub(super) fn reversed(text: &str, _: &Context, _: &mut Stream, out: &mut String) {
    let (first, last) = text.split_once(' ').unwrap_or((text, ""));
    out.extend([last, ", ", first]);
}

pub(super) fn trailing_delimiter(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    out.push_str(text);
    out.push_str([",", ",,", ",,,"][stream.index(3)]);
}

/// Given names and their short forms.
const NICKNAMES: [(&str, &[&str]); 48] = [
    ("Alexander", &["Alex", "Sandy"]),
    ("Andrew", &["Andy", "Drew"]),
    ("Anthony", &["Tony"]),
    ("Barbara", &["Barb"]),
    ("Benjamin", &["Ben"]),
    ("Catherine", &["Cathy", "Kate"]),
    ("Charles", &["Charlie", "Chuck"]),
    ("Christine", &["Chris", "Tina"]),
    ("Christopher", &["Chris"]),
    ("Cynthia", &["Cindy"]),
    ("Daniel", &["Dan", "Danny"]),
    ("David", &["Dave"]),
    ("Deborah", &["Debbie", "Deb"]),
    ("Donald", &["Don"]),
    ("Dorothy", &["Dot", "Dottie"]),
    ("Edward", &["Ed", "Ted"]),
    ("Elizabeth", &["Liz", "Beth", "Betty"]),
    ("Frank", &["Frankie"]),
    ("Gregory", &["Greg"]),
    ("James", &["Jim", "Jimmy"]),
    ("Jennifer", &["Jen", "Jenny"]),
    ("John", &["Jack", "Johnny"]),
    ("Joseph", &["Joe"]),
    ("Joshua", &["Josh"]),
    ("Katherine", &["Kathy", "Kate"]),
    ("Kenneth", &["Ken"]),
    ("Lawrence", &["Larry"]),
    ("Margaret", &["Maggie", "Peggy"]),
    ("Matthew", &["Matt"]),
    ("Michael", &["Mike", "Mick"]),
    ("Nicholas", &["Nick"]),
    ("Pamela", &["Pam"]),
    ("Patricia", &["Pat", "Patty"]),
    ("Patrick", &["Pat"]),
    ("Raymond", &["Ray"]),
    ("Rebecca", &["Becky"]),
    ("Richard", &["Rick", "Dick"]),
    ("Robert", &["Bob", "Rob"]),
    ("Ronald", &["Ron"]),
    ("Samantha", &["Sam"]),
    ("Samuel", &["Sam"]),
    ("Stephen", &["Steve"]),
    ("Steven", &["Steve"]),
    ("Susan", &["Sue"]),
    ("Thomas", &["Tom", "Tommy"]),
    ("Timothy", &["Tim"]),
    ("Virginia", &["Ginny"]),
    ("William", &["Bill", "Will", "Billy"]),
];

/// The given name behind a form of address, and its short forms.
fn short_forms(text: &str) -> Option<(&str, &'static [&'static str])> {
    let name = text.rsplit(' ').next().unwrap_or(text);
    NICKNAMES.iter().find(|known| known.0 == name).map(|known| (&text[..text.len() - name.len()], known.1))
}

pub(super) fn has_nickname(text: &str, _: &Context) -> bool {
    short_forms(text).is_some()
}

pub(super) fn nickname(text: &str, _: &Context, stream: &mut Stream, out: &mut String) {
    if let Some((before, forms)) = short_forms(text) {
        out.extend([before, forms[stream.index(forms.len())]]);
    }
}
