//! The lines of a block while they are made: each line of the star with its defects, and the surplus lines beside it.

use super::cells::CellDefect;
use super::context::Context;
use super::copies;
use super::counts::Counts;
use super::flat::{BILLING, Bills, PATIENTS, Patients, Subject, VISITS, Visits};
use super::key::{KeyPart, Line};
use super::lines::Surplus;
use super::params::{SUSPICIOUS_AGE, SUSPICIOUS_CHARGE_CENTS, UNKNOWN_NUMBERS};
use super::plan::Plan;
use super::row::Row;
use super::table_writer::{DeferredLine, RawTableWriter};
use super::tables::TABLES;
use crate::datasets::frame::{Output, row_number};
use crate::random::Stream;

/// Writes the lines of a block after the other.
pub(super) struct BlockLines<'p> {
    plan: &'p Plan<'p>,
    pub(super) writers: [RawTableWriter<'p>; 3],
    row: Row,
    /// What has been added so far.
    added: Counts,
    /// The key, if it is wanted; then lines are not.
    key: Option<KeyPart>,
}

/// A visit or a bill.
struct Event {
    table: usize,
    /// Position of the column with the patient's number.
    patient_column: usize,
    /// Its own number.
    about: i64,
    surplus: Option<Surplus>,
    looks_wrong: Option<&'static str>,
}

/// Where a line falls, and the number that it names the patient by if that is the second one of somebody who was registered twice.
type Whose<'c> = (&'c Context, Option<i64>);

impl<'p> BlockLines<'p> {
    pub(super) fn new(plan: &'p Plan<'p>) -> Self {
        Self {
            plan,
            writers: [PATIENTS, VISITS, BILLING].map(|table| RawTableWriter::new(plan, table)),
            row: Row::default(),
            added: Counts::default(),
            key: None,
        }
    }

    /// Begins a block, of lines or of the key to them.
    pub(super) fn begin(&mut self, block: u64, with_key: bool) {
        self.added = self.plan.before(block);
        self.key = with_key.then(KeyPart::default);
        self.writers.iter_mut().zip(self.added.lines).for_each(|(writer, lines)| writer.last = lines);
    }

    /// Hands the block over.
    pub(super) fn finish(&mut self, out: &mut Output) {
        for (writer, table) in self.writers.iter_mut().zip(TABLES) {
            let batch = writer.finish(&mut self.key);
            if self.key.is_none() {
                out.push(table, batch);
            }
        }
        if let Some(key) = self.key.take() {
            key.finish(out);
        }
    }

    /// Writes the line of a patient; returns the second number if there is one.
    pub(super) fn patient(
        &mut self,
        at: usize,
        patients: &Patients<'_>,
        subject: &Subject<'_>,
        surplus: Option<Surplus>,
        context: &Context,
        stream: &mut Stream,
    ) -> Option<i64> {
        if surplus == Some(Surplus::Header) {
            self.writers[PATIENTS].repeat_header(context.site, &mut self.key);
        }
        patients.write(at, subject, &mut self.row);
        let clean = matches!(surplus, Some(Surplus::NearDuplicate | Surplus::Twin)).then(|| self.row.clone());
        let line = self.writers[PATIENTS].inject_defects(&mut self.row, context, None, stream, &mut self.key);
        self.explain_patient(line, subject);
        match (surplus, clean) {
            (Some(Surplus::Duplicate), _) => {
                self.defer(PATIENTS, self.row.clone(), context.site, Surplus::Duplicate, Some(subject.id));
                None
            }
            (Some(Surplus::Twin), Some(copy)) => {
                self.twin(copy, subject, context.site);
                None
            }
            (Some(Surplus::NearDuplicate), Some(copy)) => Some(self.near_duplicate(copy, subject, context.site)),
            _ => None,
        }
    }

    /// Tells the key whose line it is, and whether it looks wrong.
    fn explain_patient(&mut self, line: Line, subject: &Subject<'_>) {
        let Some(key) = &mut self.key else { return };
        key.link(line, subject.id);
        match subject.age {
            0 => key.looks_wrong(line, "newborn"),
            SUSPICIOUS_AGE.. => key.looks_wrong(line, "oldest_patient"),
            _ => {}
        }
    }

    /// Adds a twin of a patient, given the patient's clean line.
    fn twin(&mut self, mut copy: Row, subject: &Subject<'_>, site: usize) {
        let id = self.new_person();
        copies::twin(&mut copy, subject, id, &mut self.plan.copies.stream(subject.id.unsigned_abs()));
        self.defer(PATIENTS, copy, site, Surplus::Twin, Some(id));
    }

    /// Registers a patient once more, given the clean line; returns the second number.
    fn near_duplicate(&mut self, mut copy: Row, subject: &Subject<'_>, site: usize) -> i64 {
        let id = self.new_person();
        copies::register_again(&mut copy, subject, id, &mut self.plan.copies.stream(subject.id.unsigned_abs()));
        self.defer(PATIENTS, copy, site, Surplus::NearDuplicate, Some(subject.id));
        id
    }

    /// The number of somebody who is not in the star.
    fn new_person(&mut self) -> i64 {
        self.added.people += 1;
        row_number(self.plan.task.population.size() + self.added.people)
    }

    /// Writes the line of a visit.
    pub(super) fn visit(
        &mut self,
        at: usize,
        visits: &Visits<'_>,
        subject: &Subject<'_>,
        surplus: Option<Surplus>,
        whose: Whose<'_>,
        stream: &mut Stream,
    ) {
        visits.write(at, subject, &mut self.row);
        let (admission, discharge) = visits.stay(at);
        let looks_wrong = (admission == discharge).then_some("same_day_stay");
        let event = Event { table: VISITS, patient_column: 1, about: visits.id(at), surplus, looks_wrong };
        self.event(&event, whose, stream);
    }

    /// Writes the line of a bill.
    pub(super) fn bill(
        &mut self,
        at: usize,
        bills: &Bills<'_>,
        subject: &Subject<'_>,
        surplus: Option<Surplus>,
        whose: Whose<'_>,
        stream: &mut Stream,
    ) {
        bills.write(at, subject, &mut self.row);
        let looks_wrong = (bills.charge(at) >= SUSPICIOUS_CHARGE_CENTS).then_some("high_charge");
        let event = Event { table: BILLING, patient_column: 2, about: bills.id(at), surplus, looks_wrong };
        self.event(&event, whose, stream);
    }

    /// Writes the line of the visit or bill that `row` holds, and what is added to it.
    fn event(&mut self, event: &Event, whose: Whose<'_>, stream: &mut Stream) {
        let (table, site) = (event.table, whose.0.site);
        if event.surplus == Some(Surplus::Header) {
            self.writers[table].repeat_header(site, &mut self.key);
        }
        let orphan = (event.surplus == Some(Surplus::Orphan)).then(|| self.row.clone());
        let line = self.line(table, event.patient_column, whose, stream);
        if let (Some(key), Some(kind)) = (&mut self.key, event.looks_wrong) {
            key.looks_wrong(line, kind);
        }
        if let Some(mut row) = orphan {
            self.orphan(table, event.patient_column, &mut row, stream);
            self.defer(table, row, site, Surplus::Orphan, None);
        }
        if event.surplus == Some(Surplus::Duplicate) {
            self.defer(table, self.row.clone(), site, Surplus::Duplicate, Some(event.about));
        }
    }

    /// Makes of a visit one of nobody, and of a bill one of no visit.
    fn orphan(&mut self, table: usize, patient_column: usize, row: &mut Row, stream: &mut Stream) {
        const OWN_ID: usize = 0;
        const VISIT_ID: usize = 1;
        let all = self.plan.all();
        let orphans = &mut self.added.orphans[table - VISITS];
        *orphans += 1;
        row.set(OWN_ID, Some(&(all.visits + *orphans).to_string()));
        if table == BILLING {
            let visit = unknown_number(all.visits + all.orphans[0], stream);
            row.set(VISIT_ID, Some(&visit.to_string()));
        }
        let nobody = unknown_number(self.plan.task.population.size() + all.people, stream);
        row.set(patient_column, Some(&nobody.to_string()));
    }

    fn defer(&mut self, table: usize, row: Row, site: usize, surplus: Surplus, about: Option<i64>) {
        self.writers[table].deferred.push(DeferredLine { row, site, surplus, about });
    }

    /// Writes the line of a visit or bill; one that goes by the second number of the patient names that in `column`.
    fn line(&mut self, table: usize, column: usize, (context, second_id): Whose<'_>, stream: &mut Stream) -> Line {
        let writer = &mut self.writers[table];
        let Some(second_id) = second_id.map(|id| id.to_string()) else {
            return writer.inject_defects(&mut self.row, context, None, stream, &mut self.key);
        };
        let truth = self.row.get(column).map(str::to_owned);
        self.row.set(column, Some(&second_id));
        let line = writer.inject_defects(&mut self.row, context, Some(column), stream, &mut self.key);
        if let Some(key) = &mut self.key {
            let defect = CellDefect { column: TABLES[table].columns[column].name, kind: self.plan.split_history };
            key.cell(line, defect, truth.as_deref(), Some(&second_id));
        }
        line
    }
}

/// A number behind those of all that there is.
fn unknown_number(last: u64, stream: &mut Stream) -> u64 {
    last + 1 + u64::from(stream.below(UNKNOWN_NUMBERS))
}
