//! Blocks of patients: their rows in the core, made once more, become lines; then cells are struck, and lines too many are added.

use super::DATASET;
use super::causes::Context;
use super::cells::Struck;
use super::copies;
use super::flat::{Bills, Patients, Subject, Visits};
use super::generate::{Raw, Start};
use super::key::{KeyPart, Line};
use super::lines::{BILLING, Extra, PATIENTS, Plan, VISITS};
use super::row::Row;
use super::sheet::{Late, Sheet};
use crate::datasets::core::Rows;
use crate::datasets::frame::{Output, Worker};
use crate::random::Stream;

/// How far behind the last number in use those lie that nobody has heard of.
const UNHEARD_OF: u32 = 9_000;

/// A charge from which on it looks too high, in cents.
const HIGH_CHARGE: i64 = 10_000_000;

/// An age that looks too high.
const OLDEST: i32 = 90;

/// Writes blocks, one after the other.
pub(super) struct Writer<'r> {
    raw: &'r Raw<'r>,
    rows: Rows<'r>,
    pub(super) sheets: [Sheet<'r>; 3],
    plan: Plan,
    row: Row,
    /// What has been added so far.
    next: Start,
    /// The key, if it is wanted; then lines are not.
    key: Option<KeyPart>,
}

/// A visit or a bill.
struct Event {
    table: usize,
    /// Position of the column with the patient's number.
    patient_id: usize,
    /// Its own number.
    about: i64,
    extra: Option<Extra>,
    looks_wrong: Option<&'static str>,
}

/// The second number of somebody who was registered twice.
type Second = Option<i64>;

impl Worker for Writer<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let raw = self.raw;
        self.next = raw.starts[usize::try_from(block).expect("blocks fit in memory")];
        self.key = out.takes_labels().then(KeyPart::new);
        self.sheets.iter_mut().zip(self.next.lines).for_each(|(sheet, lines)| sheet.last = lines);
        let rows = self.rows.of(raw.patients.units(block), self.next.visits + 1);
        let patients = Patients::new(&raw.flat, rows[PATIENTS].0, &rows[PATIENTS].1);
        let visits = Visits::new(&raw.flat, rows[VISITS].0, &rows[VISITS].1);
        let bills = Bills::new(&raw.flat, rows[BILLING].0, &rows[BILLING].1);
        let mut visit = 0;
        for (at, patient) in raw.patients.units(block).enumerate() {
            let clerk = raw.plan(patient, &mut self.plan);
            let subject = patients.subject(at);
            let mut stream = raw.streams.stream(patient);
            let mut context = Context { clerk, age: subject.age, ..Context::default() };
            context.place(raw.task.population.world, &visits, &bills, visit);
            let second = self.patient(at, &patients, &subject, &context, &mut stream);
            let count = self.plan.visits.len();
            for number in 0..count {
                context.place(raw.task.population.world, &visits, &bills, visit + number);
                let second = second.filter(|_| number > 0 && number + 1 == count);
                self.visit(visit + number, number, &visits, &subject, (context, second), &mut stream);
                self.bill(visit + number, number, &bills, &subject, (context, second), &mut stream);
            }
            visit += count;
        }
        for (sheet, table) in self.sheets.iter_mut().zip(DATASET.tables) {
            let batch = sheet.finish(&mut self.key);
            if self.key.is_none() {
                out.push(table, batch);
            }
        }
        if let Some(key) = &mut self.key {
            key.give(out);
        }
    }
}

impl<'r> Writer<'r> {
    /// Nothing is written yet.
    pub(super) fn new(raw: &'r Raw<'r>) -> Self {
        Self {
            raw,
            rows: Rows::new(raw.task.population),
            sheets: [PATIENTS, VISITS, BILLING].map(|table| Sheet::new(raw, table)),
            plan: Plan::default(),
            row: Row::default(),
            next: Start::default(),
            key: None,
        }
    }

    fn new_person(&mut self) -> i64 {
        self.next.people += 1;
        number(self.raw.task.population.size() + self.next.people)
    }

    /// Writes the line of a patient; returns the second number if there is one.
    fn patient(
        &mut self,
        at: usize,
        patients: &Patients<'_>,
        subject: &Subject<'_>,
        context: &Context,
        stream: &mut Stream,
    ) -> Second {
        let extra = self.plan.patient;
        let site = context.site;
        let sheet = &mut self.sheets[PATIENTS];
        if extra == Some(Extra::Header) {
            sheet.repeat_header(site, &mut self.key);
        }
        patients.write(at, subject, &mut self.row);
        let clean = matches!(extra, Some(Extra::NearDuplicate | Extra::Twin)).then(|| self.row.clone());
        let line = sheet.strike(&mut self.row, context, None, stream, &mut self.key);
        if let Some(key) = &mut self.key {
            key.link(line, subject.id);
            match subject.age {
                0 => key.looks_wrong(line, "newborn"),
                OLDEST.. => key.looks_wrong(line, "oldest_patient"),
                _ => {}
            }
        }
        let late = |row, about| Late { row, site, extra: extra.unwrap_or(Extra::Duplicate), about: Some(about) };
        let Some(mut copy) = clean else {
            if extra == Some(Extra::Duplicate) {
                sheet.late.push(late(self.row.clone(), subject.id));
            }
            return None;
        };
        let id = self.new_person();
        let mut stream = self.raw.copies.stream(subject.id.unsigned_abs());
        if extra == Some(Extra::Twin) {
            copies::twin(&mut copy, subject, id, &mut stream);
            self.sheets[PATIENTS].late.push(late(copy, id));
            return None;
        }
        copies::register_again(&mut copy, subject, id, &mut stream);
        self.sheets[PATIENTS].late.push(late(copy, subject.id));
        Some(id)
    }

    fn visit(
        &mut self,
        at: usize,
        number_of: usize,
        visits: &Visits<'_>,
        subject: &Subject<'_>,
        whose: (Context, Second),
        stream: &mut Stream,
    ) {
        visits.write(at, subject, &mut self.row);
        let (admission, discharge) = visits.stay(at);
        let event = Event {
            table: VISITS,
            patient_id: 1,
            about: visits.id(at),
            extra: self.plan.visits[number_of],
            looks_wrong: (admission == discharge).then_some("same_day_stay"),
        };
        self.event(event, whose, stream);
    }

    fn bill(
        &mut self,
        at: usize,
        number_of: usize,
        bills: &Bills<'_>,
        subject: &Subject<'_>,
        whose: (Context, Second),
        stream: &mut Stream,
    ) {
        bills.write(at, subject, &mut self.row);
        let event = Event {
            table: BILLING,
            patient_id: 2,
            about: bills.id(at),
            extra: self.plan.bills[number_of],
            looks_wrong: (bills.charge(at) >= HIGH_CHARGE).then_some("high_charge"),
        };
        self.event(event, whose, stream);
    }

    /// Writes the line of the visit or bill that `row` holds, and what is added to it.
    fn event(&mut self, event: Event, (context, second): (Context, Second), stream: &mut Stream) {
        let Event { table, patient_id, about, extra, looks_wrong } = event;
        if extra == Some(Extra::Header) {
            self.sheets[table].repeat_header(context.site, &mut self.key);
        }
        let orphan = (extra == Some(Extra::Orphan)).then(|| self.row.clone());
        let line = self.line(table, patient_id, (context, second), stream);
        if let (Some(key), Some(kind)) = (&mut self.key, looks_wrong) {
            key.looks_wrong(line, kind);
        }
        if let Some(mut row) = orphan {
            self.orphan(table, patient_id, &mut row, stream);
            self.late(table, row, context.site, Extra::Orphan, None);
        }
        if extra == Some(Extra::Duplicate) {
            self.late(table, self.row.clone(), context.site, Extra::Duplicate, Some(about));
        }
    }

    /// Makes of a visit one of nobody, and of a bill one of no visit.
    fn orphan(&mut self, table: usize, patient_id: usize, row: &mut Row, stream: &mut Stream) {
        const OWN_ID: usize = 0;
        const VISIT_ID: usize = 1;
        let all = self.raw.all();
        let orphans = &mut self.next.orphans[table - VISITS];
        *orphans += 1;
        row.set(OWN_ID, Some(&(all.visits + *orphans).to_string()));
        if table == BILLING {
            let visit = unheard_of(all.visits + all.orphans[0], stream);
            row.set(VISIT_ID, Some(&visit.to_string()));
        }
        let nobody = unheard_of(self.raw.task.population.size() + all.people, stream);
        row.set(patient_id, Some(&nobody.to_string()));
    }

    fn late(&mut self, table: usize, row: Row, site: usize, extra: Extra, about: Option<i64>) {
        self.sheets[table].late.push(Late { row, site, extra, about });
    }

    /// Writes the line of a visit or bill; one that goes by the second number of the patient names that in `column`.
    fn line(&mut self, table: usize, column: usize, (context, second): (Context, Second), stream: &mut Stream) -> Line {
        let Some(second) = second.map(|id| id.to_string()) else {
            return self.sheets[table].strike(&mut self.row, &context, None, stream, &mut self.key);
        };
        let truth = self.row.get(column).map(str::to_owned);
        self.row.set(column, Some(&second));
        let line = self.sheets[table].strike(&mut self.row, &context, Some(column), stream, &mut self.key);
        if let Some(key) = &mut self.key {
            let name = DATASET.tables[table].columns[column].name;
            key.cell(line, Struck { column: name, kind: self.raw.split }, truth.as_deref(), Some(&second));
        }
        line
    }
}

/// A number behind those of all that there is.
fn unheard_of(last: u64, stream: &mut Stream) -> u64 {
    last + 1 + u64::from(stream.below(UNHEARD_OF))
}

/// A number of a row as a database has it.
fn number(value: u64) -> i64 {
    i64::try_from(value).expect("numbers of rows are far below 2^63")
}
