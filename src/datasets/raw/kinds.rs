//! What can be wrong with a cell: one entry each. An entry says which columns it applies to, how often, by which cause, and how a
//! clean cell becomes a dirty one. The order is the display order; it is also that in which chances are dealt out.

use super::context::Context;
use super::mechanisms::{Condition, Mechanism};
use super::{codes, dates, money, numbers, words};
use crate::random::Stream;
use crate::table::{Column, Table};

/// One thing that can be wrong with a cell.
#[derive(Debug)]
pub struct Kind {
    /// Its name: words joined by underscores.
    pub name: &'static str,
    /// Kinds that are cleaned in one go.
    pub family: &'static str,
    /// What is wrong.
    pub meaning: &'static str,
    /// A clean cell and what may become of it; NULL is written as such.
    pub example: (&'static str, &'static str),
    /// The cells it applies to, as `table.column`.
    pub columns: &'static [&'static str],
    /// How many of a thousand such cells are dirty at `--messy 1`; at `--messy 0.05` a twentieth of it.
    pub per_mille: u32,
    /// How it comes about.
    pub mechanism: Mechanism,
    /// How hard it is to put right.
    pub difficulty: Difficulty,
    /// What happens to the cell.
    pub(super) change: Change,
}

impl Kind {
    /// Does it apply to the cells of a column?
    pub(super) fn applies_to(&self, table: &Table, column: &Column) -> bool {
        self.columns.iter().any(|path| path.split_once('.') == Some((table.name, column.name)))
    }
}

/// How hard a kind is: how well the obvious rule finds it (`sql/raw/rules`), as measured on 10,000 patients at `--messy 0.05`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difficulty {
    /// The rule's F1 is 0.95 or more.
    Easy,
    /// It is 0.8 or more.
    Medium,
    /// It is less: the rule misses much, or takes much for it that is not.
    Hard,
}

impl Difficulty {
    /// What an F1 of the obvious rule means.
    #[must_use]
    pub fn of(f1: f64) -> Self {
        match f1 {
            0.95.. => Self::Easy,
            0.8.. => Self::Medium,
            _ => Self::Hard,
        }
    }

    /// The word in the answer key.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }
}

/// Does a kind fit a cell?
pub(super) type Fits = fn(&str, &Context) -> bool;

/// Writes what becomes of a cell that it fits.
pub(super) type Make = fn(&str, &Context, &mut Stream, &mut String);

/// What happens to a cell.
#[derive(Clone, Copy, Debug)]
pub(super) enum Change {
    /// It gets another text.
    Rewrite(Fits, Make),
    /// It was NULL, and gets a text.
    Spell(&'static [&'static str]),
    /// It becomes NULL.
    Erase,
}

impl Change {
    /// Can it happen to this cell?
    #[inline]
    pub(super) fn fits(self, cell: Option<&str>, context: &Context) -> bool {
        match (self, cell) {
            (Self::Rewrite(fits, _), Some(text)) => fits(text, context),
            (Self::Spell(_), None) | (Self::Erase, Some(_)) => true,
            _ => false,
        }
    }

    /// Makes it happen to a cell that it fits; `None` is NULL.
    pub(super) fn make<'s>(
        self,
        cell: Option<&str>,
        context: &Context,
        stream: &mut Stream,
        scratch: &'s mut String,
    ) -> Option<&'s str> {
        scratch.clear();
        match (self, cell) {
            (Self::Rewrite(_, make), Some(text)) => make(text, context, stream, scratch),
            (Self::Spell(words), None) => scratch.push_str(words[stream.index(words.len())]),
            _ => return None,
        }
        Some(scratch)
    }
}

const DATES: &[&str] = &[
    "patients.date_of_birth",
    "visits.date_of_admission",
    "visits.date_of_discharge",
    "billing.billing_date",
    "billing.expected_payment_date",
    "billing.actual_payment_date",
];
const AMOUNTS: &[&str] =
    &["billing.insurance_coverage_amount", "billing.patient_responsibility_amount", "billing.total_charge"];
const NAMES: &[&str] = &["patients.name", "visits.name"];
const WORDS: &[&str] = &[
    "patients.first_name",
    "patients.last_name",
    "patients.name",
    "patients.address",
    "patients.city",
    "patients.insurance_provider",
    "visits.name",
    "visits.condition",
    "visits.treatment",
    "visits.medication",
    "visits.doctor",
    "visits.hospital",
];
const CODES: &[&str] = &[
    "patients.last_name",
    "patients.name",
    "patients.email",
    "patients.address",
    "patients.city",
    "visits.name",
    "visits.condition",
    "visits.severity",
    "visits.treatment",
    "visits.doctor",
    "visits.hospital",
    "billing.payment_plan",
    "billing.payment_status",
];
const MISTYPED: &[&str] = &[
    "patients.last_name",
    "patients.name",
    "patients.city",
    "visits.name",
    "visits.condition",
    "visits.treatment",
    "visits.doctor",
    "visits.hospital",
];
const SCANNED: &[&str] = &[
    "patients.phone_number",
    "patients.address",
    "patients.insurance_policy_number",
    "patients.blood_type",
    "visits.room_number",
];
const ZIPS: &[&str] = &["patients.zipcode", "visits.hospital_zipcode"];
const STATES: &[&str] = &["patients.state", "visits.hospital_state"];
const GENDERS: &[&str] = &["patients.gender", "visits.gender"];
const IDS: &[&str] =
    &["patients.patient_id", "visits.visit_id", "visits.patient_id", "billing.visit_id", "billing.patient_id"];
const REFERENCES: &[&str] = &[
    "patients.zipcode",
    "patients.phone_number",
    "patients.insurance_policy_number",
    "visits.patient_id",
    "billing.visit_id",
    "billing.patient_id",
];
const SOMETIMES_NULL: &[&str] = &[
    "patients.insurance_provider",
    "patients.insurance_policy_number",
    "visits.medication",
    "visits.dosage",
    "visits.frequency",
    "billing.actual_payment_date",
];

macro_rules! kind {
    ($name:literal, $family:literal, $columns:expr, $per_mille:literal, $mechanism:expr, $difficulty:ident, $change:expr,
     $clean:literal => $dirty:literal, $meaning:literal) => {
        Kind {
            name: $name,
            family: $family,
            meaning: $meaning,
            example: ($clean, $dirty),
            columns: $columns,
            per_mille: $per_mille,
            mechanism: $mechanism,
            difficulty: Difficulty::$difficulty,
            change: $change,
        }
    };
}

use Change::{Erase, Rewrite, Spell};
use Mechanism::{AtRandom, ByClerk, ByPeriod, BySite, ByValue, Consequence};

/// Everything that can be wrong with a cell.
pub static KINDS: &[Kind] = &[
    kind!("us_date", "dates", DATES, 200, BySite, Easy, Rewrite(dates::any, dates::us),
        "2026-07-01" => "07/01/2026", "a date is written month first, as in the US"),
    kind!("european_date", "dates", DATES, 150, BySite, Easy, Rewrite(dates::any, dates::european),
        "2026-07-01" => "01/07/2026", "a date is written day first with slashes, which up to the 12th looks like a US one"),
    kind!("two_digit_year", "dates", DATES, 100, ByClerk, Easy, Rewrite(dates::any, dates::two_digit_year),
        "1959-07-01" => "07/01/59", "the century of a date is left out"),
    kind!("excel_serial", "dates", DATES, 100, ByPeriod, Easy, Rewrite(dates::since_1900, dates::excel_serial),
        "2026-07-01" => "46204", "a date has become the number of the day that spreadsheets count from 1900"),
    kind!("day_month_swapped", "dates", DATES, 40, ByClerk, Medium, Rewrite(dates::swappable, dates::swapped),
        "2026-07-01" => "2026-01-07", "day and month of a date have changed places"),
    kind!("future_date", "dates",
        &["patients.date_of_birth", "visits.date_of_admission", "billing.billing_date"], 20, AtRandom, Easy,
        Rewrite(dates::any_but_leap_day, dates::a_century_on),
        "1959-07-01" => "2059-07-01", "a date is a century late"),
    kind!("discharge_before_admission", "dates", &["visits.date_of_discharge"], 40, AtRandom, Medium,
        Rewrite(dates::any, dates::before_admission),
        "2026-07-01" => "2026-06-24", "a stay ends before it begins"),
    kind!("stray_spaces", "text", WORDS, 150, AtRandom, Easy, Rewrite(words::any, words::stray_spaces),
        "Main Street" => " Main Street", "there are spaces before, behind or doubled within a text"),
    kind!("wrong_case", "text", CODES, 120, ByClerk, Easy, Rewrite(words::mixed_case, words::wrong_case),
        "Boston" => "BOSTON", "a text is all in capitals, or in none"),
    kind!("keyboard_typo", "text", MISTYPED, 80, AtRandom, Medium, Rewrite(words::long_word, words::typo),
        "Pneumonia" => "Pneumomia", "a key beside the right one was hit, or a letter left out, doubled or swapped"),
    kind!("ocr_confusion", "text", SCANNED, 100, BySite, Easy, Rewrite(words::scannable, words::ocr),
        "212-555-0123" => "212-555-O123", "a scanner took a digit for a letter"),
    kind!("double_encoded", "text", &["patients.address", "visits.treatment", "visits.hospital"], 80, BySite, Easy,
        Rewrite(words::spaced, words::double_encoded),
        "Rest & Fluids" => "Rest &amp; Fluids", "characters were encoded twice: no-break spaces as two, ampersands as entities"),
    kind!("embedded_newline", "text", &["patients.address", "visits.hospital"], 30, AtRandom, Easy,
        Rewrite(words::spaced, words::newline),
        "12 Oak Street" => "12 Oak\nStreet", "a line break stands within a text"),
    kind!("name_reversed", "text", NAMES, 100, ByClerk, Easy, Rewrite(words::spaced, words::reversed),
        "Peggy Smith" => "Smith, Peggy", "the family name comes first, behind it the delimiter of the file"),
    kind!("trailing_delimiter", "text",
        &["patients.blood_type", "visits.follow_up_required", "billing.total_charge"], 60, BySite, Easy,
        Rewrite(words::any, words::trailing_delimiter),
        "O+" => "O+,", "the line has more delimiters than columns"),
    kind!("nickname", "text", &["patients.first_name"], 400, AtRandom, Medium,
        Rewrite(words::has_nickname, words::nickname),
        "William" => "Bill", "the given name is the short one"),
    kind!("phone_format", "codes", &["patients.phone_number"], 250, BySite, Easy,
        Rewrite(codes::phone, codes::phone_format),
        "212-555-0123" => "(212) 555-0123", "a phone number is written in another form"),
    kind!("lost_leading_zero", "codes", ZIPS, 500, BySite, Easy,
        Rewrite(codes::leading_zero, codes::lost_leading_zero),
        "02134" => "2134", "a ZIP code went through a system that takes it for a number"),
    kind!("zip_plus_four", "codes", ZIPS, 100, ByClerk, Easy, Rewrite(words::any, codes::plus_four),
        "02134" => "02134-4117", "a ZIP code has nine digits"),
    kind!("state_name", "codes", STATES, 200, BySite, Easy, Rewrite(codes::state, codes::state_name),
        "MA" => "Massachusetts", "a state is written out"),
    kind!("state_misspelled", "codes", STATES, 60, AtRandom, Medium, Rewrite(codes::state, codes::state_misspelled),
        "MA" => "Masachusetts", "a state is written out with a mistake"),
    kind!("gender_synonym", "codes", GENDERS, 250, BySite, Easy, Rewrite(codes::gender, codes::gender_synonym),
        "Female" => "F", "another word stands for the gender"),
    kind!("yes_no_synonym", "codes", &["visits.follow_up_required"], 250, BySite, Easy,
        Rewrite(codes::yes_no, codes::yes_no_synonym),
        "Y" => "TRUE", "another word stands for Y or N"),
    kind!("abbreviation", "codes",
        &["visits.severity", "visits.test_results", "billing.payment_plan"], 120, ByClerk, Easy,
        Rewrite(codes::abbreviated, codes::abbreviation),
        "Negative" => "Neg", "a word is cut short"),
    kind!("currency_sign", "money", AMOUNTS, 150, BySite, Easy, Rewrite(words::any, money::currency_sign),
        "1234.50" => "$1234.50", "an amount carries its currency"),
    kind!("thousands_comma", "money", AMOUNTS, 150, BySite, Easy, Rewrite(money::thousands, money::thousands_comma),
        "1234.50" => "1,234.50", "an amount has commas between thousands"),
    kind!("parentheses", "money", &["billing.insurance_coverage_amount"], 100, ByPeriod, Easy,
        Rewrite(money::not_zero, money::parentheses),
        "1234.50" => "(1234.50)", "the insurer's part is booked as a credit: parentheses for a negative amount"),
    kind!("cents_lost", "money", AMOUNTS, 80, ByClerk, Easy, Rewrite(words::any, money::cents_lost),
        "1234.50" => "1234", "the cents of an amount are cut off"),
    kind!("unit_slip", "money", AMOUNTS, 30, ByPeriod, Medium, Rewrite(money::not_zero, money::unit_slip),
        "1234.50" => "123450.00", "an amount in cents was taken for one in dollars"),
    kind!("outlier_charge", "money", &["billing.total_charge"], 40, AtRandom, Easy,
        Rewrite(words::any, money::outlier),
        "1234.50" => "12345.00", "the decimal point of a charge is one place off"),
    kind!("total_mismatch", "money", &["billing.total_charge"], 40, AtRandom, Medium,
        Rewrite(words::any, money::wrong_digit),
        "1234.50" => "1274.50", "a digit of the charge is wrong, so that the parts do not add up to it"),
    kind!("null_spelling", "missing", SOMETIMES_NULL, 200, AtRandom, Easy,
        Spell(&["", "N/A", "NULL", "-", "unknown"]),
        "NULL" => "N/A", "a word stands where there is nothing"),
    kind!("missing_charge", "missing", &["billing.total_charge"], 50, ByValue(Condition::HighCharge), Easy, Erase,
        "41234.50" => "NULL", "a charge is not there; high charges are held back for review"),
    kind!("missing_contact", "missing", &["patients.phone_number", "patients.email"], 100,
        ByValue(Condition::HighAge), Easy, Erase,
        "212-555-0123" => "NULL", "a phone number or address was not asked for, with old patients mostly"),
    kind!("transposed_digits", "numbers", REFERENCES, 40, AtRandom, Medium,
        Rewrite(numbers::transposable, numbers::transposed),
        "1234" => "1324", "two neighbouring digits have changed places"),
    kind!("padded_id", "numbers", IDS, 60, BySite, Easy, Rewrite(numbers::short, numbers::padded),
        "1234" => "00001234", "a number is filled up with zeros"),
    kind!("impossible_age", "numbers", &["patients.age", "visits.age"], 30, AtRandom, Easy,
        Rewrite(words::any, numbers::impossible_age),
        "42" => "999", "nobody can be of that age"),
    kind!("split_history", "duplicates", &["visits.patient_id", "billing.patient_id"], 0, Consequence, Hard,
        Rewrite(|_, _| false, |_, _, _, _| ()),
        "17" => "1003", "the last visit of somebody who was registered twice, and its bill, name the second number"),
];

/// The kind of this name.
///
/// # Panics
/// When there is none.
pub(super) fn kind(name: &str) -> &'static Kind {
    KINDS.iter().find(|kind| kind.name == name).expect("a kind of the list")
}

#[cfg(test)]
mod tests {
    use super::super::tables;
    use super::*;
    use crate::random::Purpose;

    #[test]
    fn examples_are_what_the_code_makes() {
        let context = Context { admission: 20_635, ..Context::default() };
        for kind in KINDS.iter().filter(|kind| kind.per_mille > 0) {
            let null = |text: &'static str| (text != "NULL").then_some(text);
            let (clean, dirty) = (null(kind.example.0), null(kind.example.1));
            assert!(kind.change.fits(clean, &context), "{}: {clean:?} does not fit", kind.name);
            let mut stream = Purpose::new(1, "test", kind.name).stream(0);
            let mut scratch = String::new();
            let mut made = (0..100_000).map(|_| {
                let made = kind.change.make(clean, &context, &mut stream, &mut scratch).map(str::to_owned);
                assert_ne!(made.as_deref(), clean, "{}: nothing happened", kind.name);
                made
            });
            assert!(made.any(|made| made.as_deref() == dirty), "{}: {dirty:?} is never made", kind.name);
        }
    }

    #[test]
    fn columns_exist_and_are_not_overloaded() {
        let tables = [&tables::PATIENTS, &tables::VISITS, &tables::BILLING];
        let mut all = std::collections::BTreeMap::new();
        for kind in KINDS {
            for &path in kind.columns {
                let (table, column) = path.split_once('.').unwrap();
                let table = tables.iter().find(|known| known.name == table).unwrap();
                assert!(table.columns.iter().any(|known| known.name == column), "{}: {path}", kind.name);
                *all.entry(path).or_insert(0) += kind.per_mille;
            }
        }
        assert!(all.values().all(|sum| *sum <= 1_000), "{all:?}");
    }
}
