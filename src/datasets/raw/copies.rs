//! People who are registered twice, and twins who only look like it.

use super::flat::Subject;
use super::row::Row;
use crate::calendar;
use crate::random::Stream;
use crate::reference::names::{self, Sex};
use crate::reference::streets;
use chrono::Datelike;

/// Positions of the columns of a patient's line that change in copies of it.
const PATIENT_ID: usize = 0;
const FIRST_NAME: usize = 1;
const LAST_NAME: usize = 2;
const NAME: usize = 3;
const GENDER: usize = 6;
const PHONE: usize = 7;
const EMAIL: usize = 8;
const ADDRESS: usize = 9;
const POLICY: usize = 14;

/// Turns the clean line of a person into that of the same person under another number.
pub(super) fn register_again(row: &mut Row, subject: &Subject<'_>, id: i64, stream: &mut Stream) {
    row.set(PATIENT_ID, Some(&id.to_string()));
    match stream.below(3) {
        0 => moved(row, stream),
        1 => surname(row, subject, id, stream),
        _ => {
            let initial = format!("{}.", &subject.first_name[..1]);
            row.set(FIRST_NAME, Some(&initial));
            row.set(NAME, Some(&format!("{initial} {}", subject.last_name)));
            row.set(PHONE, None);
            row.set(EMAIL, None);
            row.set(POLICY, None);
        }
    }
}

fn moved(row: &mut Row, stream: &mut Stream) {
    let street = streets::NAMES[stream.index(streets::NAMES.len())];
    row.set(ADDRESS, Some(&format!("{} {street} Street", stream.between(1, 9_999))));
    row.set(PHONE, Some(&format!("{}-555-01{:02}", stream.between(201, 989), stream.between(0, 99))));
}

/// A woman of age has married; for others a double name.
fn surname(row: &mut Row, subject: &Subject<'_>, id: i64, stream: &mut Stream) {
    let other = names::surname(stream);
    let married = subject.gender == Sex::Female.as_str() && subject.age >= 18;
    let last = if married { other.to_owned() } else { format!("{}-{other}", subject.last_name) };
    row.set(LAST_NAME, Some(&last));
    row.set(NAME, Some(&format!("{} {last}", subject.first_name)));
    row.set(EMAIL, Some(&email(subject.first_name, &last, id)));
}

/// An e-mail address like those of the star.
fn email(first: &str, last: &str, id: i64) -> String {
    let plain = |name: &str| name.to_ascii_lowercase().replace(|letter: char| !letter.is_ascii_lowercase(), "");
    format!("{}.{}{id}@example.com", plain(first), plain(last))
}

/// Turns the clean line of a person into that of a twin: the same surname, birthday and address, and nothing else of their own.
pub(super) fn twin(row: &mut Row, subject: &Subject<'_>, id: i64, stream: &mut Stream) {
    let sex = if stream.below(2) == 0 { Sex::Female } else { Sex::Male };
    let year = calendar::date(subject.birth).year();
    // Many twins have the same initial.
    let alike = stream.below(2) == 0;
    let fits = |name: &str| name != subject.first_name && (!alike || name[..1] == subject.first_name[..1]);
    let mut first = names::given(sex, year, stream);
    while !fits(first) {
        first = names::given(sex, year, stream);
    }
    row.set(PATIENT_ID, Some(&id.to_string()));
    row.set(FIRST_NAME, Some(first));
    row.set(NAME, Some(&format!("{first} {}", subject.last_name)));
    row.set(GENDER, Some(sex.as_str()));
    row.set(EMAIL, Some(&email(first, subject.last_name, id)));
    row.set(POLICY, None);
}
