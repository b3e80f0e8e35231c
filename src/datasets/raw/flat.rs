//! The rows of the core as lines of the flat views, in their text form: whole numbers plain, dates as `2026-07-01`, money as
//! `1234.50`, booleans as Y or N, NULL as NULL. Casting a column of a flat view to TEXT gives the same on both engines.

use arrow::array::{
    Array, AsArray, BooleanArray, Date32Array, Decimal64Array, Int16Array, Int32Array, Int64Array, StringViewArray,
};
use arrow::datatypes::{Date32Type, Decimal64Type, Int16Type, Int32Type, Int64Type};
use arrow::record_batch::RecordBatch;

use super::row::{IsoDays, Row};
use crate::calendar;
use crate::table::Table;
use crate::world::{CONDITIONS, Insurer, Population};

/// The raw tables by position.
pub(super) const PATIENTS: usize = 0;
pub(super) const VISITS: usize = 1;
pub(super) const BILLING: usize = 2;

/// The columns of a batch by name.
struct Columns<'a> {
    table: &'static Table,
    batch: &'a RecordBatch,
}

macro_rules! typed {
    ($($method:ident: $array:ty = $cast:expr;)+) => {$(
        fn $method(&self, name: &str) -> &'a $array {
            let at = self.table.columns.iter().position(|column| column.name == name);
            let column = self.batch.column(at.expect("the core has this column"));
            ($cast)(column.as_ref())
        }
    )+};
}

impl<'a> Columns<'a> {
    typed! {
        text: StringViewArray = |array: &'a dyn Array| array.as_string_view();
        long: Int64Array = |array: &'a dyn Array| array.as_primitive::<Int64Type>();
        int: Int32Array = |array: &'a dyn Array| array.as_primitive::<Int32Type>();
        short: Int16Array = |array: &'a dyn Array| array.as_primitive::<Int16Type>();
        date: Date32Array = |array: &'a dyn Array| array.as_primitive::<Date32Type>();
        money: Decimal64Array = |array: &'a dyn Array| array.as_primitive::<Decimal64Type>();
        yes: BooleanArray = |array: &'a dyn Array| array.as_boolean();
    }
}

fn text_or_null(array: &StringViewArray, row: usize) -> Option<&str> {
    array.is_valid(row).then(|| array.value(row))
}

/// Writes lines of the flat views.
#[derive(Debug)]
pub(super) struct Flat<'w> {
    population: &'w Population<'w>,
    insurers: Vec<Insurer>,
    days: IsoDays,
}

impl<'w> Flat<'w> {
    /// The lines of a population.
    pub(super) fn new(population: &'w Population<'w>) -> Self {
        let world = population.world;
        // Payments may be expected a year after the anchor; the oldest patients are 90.
        let days = IsoDays::new(world.today - 92 * 366, world.last_day() + 31);
        Self { population, insurers: population.insurers().to_vec(), days }
    }

    /// A day as `2026-07-01`.
    pub(super) fn day(&self, day: i32) -> &str {
        self.days.of(day)
    }
}

/// The patients of a block.
pub(super) struct Patients<'a> {
    flat: &'a Flat<'a>,
    patient_id: &'a Int64Array,
    prefix: &'a StringViewArray,
    first_name: &'a StringViewArray,
    last_name: &'a StringViewArray,
    birth: &'a Date32Array,
    gender: &'a StringViewArray,
    phone: &'a StringViewArray,
    email: &'a StringViewArray,
    address: &'a StringViewArray,
    zipcode: &'a StringViewArray,
    insurer_id: &'a Int32Array,
    policy: &'a StringViewArray,
    blood_type: &'a StringViewArray,
}

/// What visits and copies of a patient's line need to know.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject<'a> {
    pub(super) id: i64,
    pub(super) prefix: Option<&'a str>,
    pub(super) first_name: &'a str,
    pub(super) last_name: &'a str,
    pub(super) gender: &'a str,
    pub(super) birth: i32,
    pub(super) age: i32,
}

impl<'a> Patients<'a> {
    /// Those of a batch of the core.
    pub(super) fn new(flat: &'a Flat<'a>, table: &'static Table, batch: &'a RecordBatch) -> Self {
        let columns = Columns { table, batch };
        Self {
            flat,
            patient_id: columns.long("patient_id"),
            prefix: columns.text("prefix"),
            first_name: columns.text("first_name"),
            last_name: columns.text("last_name"),
            birth: columns.date("date_of_birth"),
            gender: columns.text("gender"),
            phone: columns.text("phone_number"),
            email: columns.text("email"),
            address: columns.text("address"),
            zipcode: columns.text("zipcode"),
            insurer_id: columns.int("insurer_id"),
            policy: columns.text("insurance_policy_number"),
            blood_type: columns.text("blood_type"),
        }
    }

    /// Who a patient is.
    pub(super) fn subject(&self, at: usize) -> Subject<'a> {
        let birth = self.birth.value(at);
        Subject {
            id: self.patient_id.value(at),
            prefix: text_or_null(self.prefix, at),
            first_name: self.first_name.value(at),
            last_name: self.last_name.value(at),
            gender: self.gender.value(at),
            birth,
            age: calendar::age(calendar::date(birth), calendar::date(self.flat.population.world.today)),
        }
    }

    /// Writes a patient's line.
    pub(super) fn write(&self, at: usize, subject: &Subject<'_>, row: &mut Row) {
        let zips = &self.flat.population.world.zips;
        let zipcode = self.zipcode.value(at);
        let zip = zips.binary_search_by(|zip| zip.zipcode.as_str().cmp(zipcode)).map(|at| &zips[at]);
        let zip = zip.expect("people live in ZIP codes in use");
        let insurer = self.insurer_id.is_valid(at).then(|| self.insurer_id.value(at).unsigned_abs() as usize - 1);
        row.clear();
        row.number(subject.id);
        write_names(subject, row);
        row.text(self.flat.day(subject.birth));
        row.number(subject.age.into());
        row.text(subject.gender);
        row.text(self.phone.value(at));
        row.text(self.email.value(at));
        row.text(self.address.value(at));
        row.text(&zip.city);
        row.text(&zip.state);
        row.text(zipcode);
        row.or_null(insurer.map(|insurer| self.flat.insurers[insurer].name));
        row.or_null(text_or_null(self.policy, at));
        row.text(self.blood_type.value(at));
    }
}

/// First name with the prefix, last name, and both without the prefix.
fn write_names(subject: &Subject<'_>, row: &mut Row) {
    match subject.prefix {
        Some(prefix) => row.joined(&[prefix, " ", subject.first_name]),
        None => row.text(subject.first_name),
    }
    row.text(subject.last_name);
    row.joined(&[subject.first_name, " ", subject.last_name]);
}

/// The visits of a block.
pub(super) struct Visits<'a> {
    flat: &'a Flat<'a>,
    visit_id: &'a Int64Array,
    hospital_id: &'a Int32Array,
    doctor_id: &'a Int32Array,
    condition_id: &'a Int16Array,
    age: &'a Int16Array,
    severity: &'a StringViewArray,
    treatment: &'a StringViewArray,
    medication: &'a StringViewArray,
    dosage: &'a StringViewArray,
    frequency: &'a StringViewArray,
    test_results: &'a StringViewArray,
    room_number: &'a Int32Array,
    admission: &'a Date32Array,
    discharge: &'a Date32Array,
    follow_up_required: &'a BooleanArray,
}

impl<'a> Visits<'a> {
    /// Those of a batch of the core.
    pub(super) fn new(flat: &'a Flat<'a>, table: &'static Table, batch: &'a RecordBatch) -> Self {
        let columns = Columns { table, batch };
        Self {
            flat,
            visit_id: columns.long("visit_id"),
            hospital_id: columns.int("hospital_id"),
            doctor_id: columns.int("doctor_id"),
            condition_id: columns.short("condition_id"),
            age: columns.short("age"),
            severity: columns.text("severity"),
            treatment: columns.text("treatment"),
            medication: columns.text("medication"),
            dosage: columns.text("dosage"),
            frequency: columns.text("frequency"),
            test_results: columns.text("test_results"),
            room_number: columns.int("room_number"),
            admission: columns.date("date_of_admission"),
            discharge: columns.date("date_of_discharge"),
            follow_up_required: columns.yes("follow_up_required"),
        }
    }

    /// Number of a visit.
    pub(super) fn id(&self, at: usize) -> i64 {
        self.visit_id.value(at)
    }

    /// Position of the hospital.
    pub(super) fn hospital(&self, at: usize) -> usize {
        self.hospital_id.value(at).unsigned_abs() as usize - 1
    }

    /// First and last day of the stay.
    pub(super) fn stay(&self, at: usize) -> (i32, i32) {
        (self.admission.value(at), self.discharge.value(at))
    }

    /// Writes a visit's line.
    pub(super) fn write(&self, at: usize, subject: &Subject<'_>, row: &mut Row) {
        let world = self.flat.population.world;
        let hospital = &world.hospitals[self.hospital(at)];
        let zip = &world.zips[hospital.zip];
        row.clear();
        row.number(self.visit_id.value(at));
        row.number(subject.id);
        row.joined(&[subject.first_name, " ", subject.last_name]);
        row.number(self.age.value(at).into());
        row.text(subject.gender);
        row.text(CONDITIONS[usize::from(self.condition_id.value(at).unsigned_abs()) - 1].name);
        row.text(self.severity.value(at));
        row.text(self.treatment.value(at));
        row.or_null(text_or_null(self.medication, at));
        row.or_null(text_or_null(self.dosage, at));
        row.or_null(text_or_null(self.frequency, at));
        row.text(self.test_results.value(at));
        row.text(&world.doctors[self.doctor_id.value(at).unsigned_abs() as usize - 1].name);
        row.text(&hospital.name);
        row.text(&zip.state);
        row.text(&zip.zipcode);
        row.number(self.room_number.value(at).into());
        row.text(self.flat.day(self.admission.value(at)));
        row.text(self.flat.day(self.discharge.value(at)));
        row.text(if self.follow_up_required.value(at) { "Y" } else { "N" });
    }
}

/// The bills of a block.
pub(super) struct Bills<'a> {
    flat: &'a Flat<'a>,
    billing_id: &'a Int64Array,
    visit_id: &'a Int64Array,
    billing_date: &'a Date32Array,
    charge: &'a Decimal64Array,
    coverage: &'a Decimal64Array,
    responsibility: &'a Decimal64Array,
    plan: &'a StringViewArray,
    expected: &'a Date32Array,
    paid: &'a Date32Array,
    status: &'a StringViewArray,
}

impl<'a> Bills<'a> {
    /// Those of a batch of the core.
    pub(super) fn new(flat: &'a Flat<'a>, table: &'static Table, batch: &'a RecordBatch) -> Self {
        let columns = Columns { table, batch };
        Self {
            flat,
            billing_id: columns.long("billing_id"),
            visit_id: columns.long("visit_id"),
            billing_date: columns.date("billing_date"),
            charge: columns.money("total_charge"),
            coverage: columns.money("insurance_coverage_amount"),
            responsibility: columns.money("patient_responsibility_amount"),
            plan: columns.text("payment_plan"),
            expected: columns.date("expected_payment_date"),
            paid: columns.date("actual_payment_date"),
            status: columns.text("payment_status"),
        }
    }

    /// Number of a bill.
    pub(super) fn id(&self, at: usize) -> i64 {
        self.billing_id.value(at)
    }

    /// The charge in cents.
    pub(super) fn charge(&self, at: usize) -> i64 {
        self.charge.value(at)
    }

    /// Writes a bill's line.
    pub(super) fn write(&self, at: usize, subject: &Subject<'_>, row: &mut Row) {
        row.clear();
        row.number(self.billing_id.value(at));
        row.number(self.visit_id.value(at));
        row.number(subject.id);
        row.text(self.flat.day(self.billing_date.value(at)));
        row.money(self.coverage.value(at));
        row.money(self.responsibility.value(at));
        row.text(self.plan.value(at));
        row.text(self.flat.day(self.expected.value(at)));
        row.or_null(self.paid.is_valid(at).then(|| self.flat.day(self.paid.value(at))));
        row.text(self.status.value(at));
        row.money(self.charge.value(at));
    }
}
