//! Blocks of patients: their rows in the core, made once more, become lines; then cells are struck, and lines too many are added.

use std::ops::Range;

use arrow::record_batch::RecordBatch;

use super::causes::{self, Context};
use super::cells::{Cells, Struck};
use super::copies;
use super::flat::{Bills, Flat, Patients, Subject, Visits};
use super::key::{KeyPart, Line, write_kinds};
use super::kinds::{Kind, kind};
use super::lines::{BILLING, Extra, PATIENTS, Plan, Planner, VISITS, line_kind};
use super::row::{Lines, Row};
use super::{DATASET, RATE};
use crate::datasets::core::{Blocks, Generator};
use crate::datasets::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::pipeline;
use crate::random::{Purpose, Stream};

/// Patients of a block: their lines are wider than rows of the core, so that there are fewer of them.
const BLOCK: u64 = 2_048;

/// How far behind the last number in use those lie that nobody has heard of.
const UNHEARD_OF: u32 = 9_000;

/// A charge from which on it looks too high, in cents.
const HIGH_CHARGE: i64 = 10_000_000;

/// An age that looks too high.
const OLDEST: i32 = 90;

/// Makes the raw tables ready to be generated: counts their lines.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    let rate = u32::try_from(task.setting(&RATE)).unwrap_or(0);
    let world = task.core.world;
    let mut raw = Raw {
        flat: Flat::new(task.core),
        blocks: Blocks::new(world),
        planner: Planner::new(&task, rate),
        cells: [PATIENTS, VISITS, BILLING].map(|table| Cells::new(&task, DATASET.tables[table], rate)),
        streams: task.purpose("cells"),
        copies: task.purpose("copies"),
        sites: causes::sites(world),
        starts: Vec::new(),
        split: kind("split_history"),
        task,
    };
    raw.starts = raw.count()?;
    Ok(Box::new(raw))
}

/// Everything before a block: numbers of lines, of visits, and of what is added to them.
#[derive(Clone, Copy, Debug, Default)]
struct Start {
    visits: u64,
    lines: [u64; 3],
    /// People who are added: registered twice, or twins.
    people: u64,
    /// Visits and bills that are added.
    orphans: [u64; 2],
}

impl Start {
    fn add(&mut self, plan: &Plan) {
        let [near, twins] = [Extra::NearDuplicate, Extra::Twin].map(|extra| plan.count(extra)[PATIENTS]);
        let orphans = plan.count(Extra::Orphan);
        self.people += near + twins;
        self.visits += plan.visits.len() as u64;
        self.lines.iter_mut().zip(plan.lines()).for_each(|(sum, lines)| *sum += lines);
        self.orphans[0] += orphans[VISITS];
        self.orphans[1] += orphans[BILLING];
    }

    fn join(&mut self, other: &Self) {
        self.people += other.people;
        self.visits += other.visits;
        self.lines.iter_mut().zip(other.lines).for_each(|(sum, lines)| *sum += lines);
        self.orphans.iter_mut().zip(other.orphans).for_each(|(sum, orphans)| *sum += orphans);
    }
}

/// The raw tables.
struct Raw<'t> {
    task: Task<'t>,
    flat: Flat<'t>,
    blocks: Blocks<'t>,
    planner: Planner,
    cells: [Cells; 3],
    streams: Purpose,
    copies: Purpose,
    sites: usize,
    /// What comes before each block; at the end, all there is.
    starts: Vec<Start>,
    split: &'static Kind,
}

impl Raw<'_> {
    fn patients(&self, block: u64) -> Range<u64> {
        let first = block * BLOCK;
        first..(first + BLOCK).min(self.task.core.size())
    }

    /// Decides on the lines of a patient, and says who types them in.
    fn plan(&self, patient: u64, plan: &mut Plan) -> u32 {
        let life = self.task.core.life(patient);
        let clerk = self.planner.clerk(patient);
        self.planner.plan(patient, clerk, life.age, life.visits, plan);
        clerk
    }

    fn count(&self) -> Result<Vec<Start>> {
        let (mut sum, mut starts) = (Start::default(), Vec::new());
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let count = |plan: &mut Plan, block| {
            let mut sum = Start::default();
            for patient in self.patients(block) {
                self.plan(patient, plan);
                sum.add(plan);
            }
            sum
        };
        pipeline::in_order(Source::blocks(self), threads, Plan::default, count, |block| {
            starts.push(sum);
            sum.join(&block);
            Ok(())
        })?;
        starts.push(sum);
        Ok(starts)
    }

    fn all(&self) -> Start {
        self.starts.last().copied().unwrap_or_default()
    }
}

impl Source for Raw<'_> {
    fn dimensions(&self, out: &mut Output) {
        if out.takes_labels() {
            write_kinds(out);
        }
    }

    fn blocks(&self) -> u64 {
        self.task.core.size().div_ceil(BLOCK)
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Writer {
            raw: self,
            generator: self.blocks.generator(),
            sheets: [PATIENTS, VISITS, BILLING].map(|table| Sheet::new(self, table)),
            plan: Plan::default(),
            row: Row::default(),
            next: Start::default(),
            key: None,
        })
    }
}

/// A raw table under construction.
struct Sheet<'r> {
    cells: &'r Cells,
    name: &'static str,
    files: Vec<String>,
    header: Row,
    lines: Lines,
    /// Number of the last line.
    last: u64,
    /// Lines that come at the end of the block.
    late: Vec<Late>,
    scratch: String,
}

/// A line that comes at the end of the block.
struct Late {
    row: Row,
    site: usize,
    extra: Extra,
    /// The number of what it is about.
    about: Option<i64>,
}

impl<'r> Sheet<'r> {
    fn new(raw: &'r Raw<'_>, table: usize) -> Self {
        let definition = DATASET.tables[table];
        let mut header = Row::default();
        // The file and the line are no columns of the files.
        definition.columns[..definition.columns.len() - 2].iter().for_each(|column| header.text(column.name));
        Self {
            cells: &raw.cells[table],
            name: definition.name,
            files: (1..=raw.sites).map(|site| format!("{}_{site}.csv", definition.name)).collect(),
            header,
            lines: Lines::new(definition),
            last: 0,
            late: Vec::new(),
            scratch: String::new(),
        }
    }

    /// The line that comes next.
    fn line(&mut self) -> Line {
        self.last += 1;
        Line { table: self.name, number: self.last }
    }

    fn write(&mut self, row: &Row, site: usize, line: Line, key: Option<&KeyPart>) {
        if key.is_none() {
            self.lines.push(row, &self.files[site], line.number);
        }
    }

    /// Writes a clean line with what strikes it; the cell of `spared` is left as it is.
    fn strike(
        &mut self,
        row: &mut Row,
        context: &Context,
        spared: Option<usize>,
        stream: &mut Stream,
        key: &mut Option<KeyPart>,
    ) -> Line {
        let line = self.line();
        self.cells.strike(row, context, spared, stream, &mut self.scratch, |struck, truth, dirty| {
            if let Some(key) = key {
                key.cell(line, struck, truth, dirty);
            }
        });
        self.write(row, context.site, line, key.as_ref());
        line
    }

    fn repeat_header(&mut self, site: usize, key: &mut Option<KeyPart>) {
        let line = self.line();
        if let Some(key) = key {
            key.line(line, line_kind(Extra::Header), &self.header, None);
        }
        if key.is_none() {
            self.lines.push(&self.header, &self.files[site], line.number);
        }
    }

    /// Writes the lines that come at the end of a block.
    fn finish(&mut self, key: &mut Option<KeyPart>) -> RecordBatch {
        for Late { row, site, extra, about } in std::mem::take(&mut self.late) {
            let line = self.line();
            if let Some(key) = key {
                key.line(line, line_kind(extra), &row, about.map(|about| about.to_string()).as_deref());
                if let Some(about) = about.filter(|_| self.name == DATASET.tables[PATIENTS].name) {
                    key.link(line, about);
                }
            }
            self.write(&row, site, line, key.as_ref());
        }
        self.lines.take()
    }
}

/// Writes blocks, one after the other.
struct Writer<'r> {
    raw: &'r Raw<'r>,
    generator: Generator<'r>,
    sheets: [Sheet<'r>; 3],
    plan: Plan,
    row: Row,
    /// What has been added so far.
    next: Start,
    /// The key, if it is wanted; then lines are not.
    key: Option<KeyPart>,
}

/// The second number of somebody who was registered twice.
type Second = Option<i64>;

impl Worker for Writer<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let raw = self.raw;
        self.next = raw.starts[usize::try_from(block).expect("blocks fit in memory")];
        self.key = out.takes_labels().then(KeyPart::new);
        self.sheets.iter_mut().zip(self.next.lines).for_each(|(sheet, lines)| sheet.last = lines);
        let rows = self.generator.patients(raw.patients(block), self.next.visits + 1);
        let patients = Patients::new(&raw.flat, rows[PATIENTS].0, &rows[PATIENTS].1);
        let visits = Visits::new(&raw.flat, rows[VISITS].0, &rows[VISITS].1);
        let bills = Bills::new(&raw.flat, rows[BILLING].0, &rows[BILLING].1);
        let mut visit = 0;
        for (at, patient) in raw.patients(block).enumerate() {
            let clerk = raw.plan(patient, &mut self.plan);
            let subject = patients.subject(at);
            let mut stream = raw.streams.stream(patient);
            let mut context = Context { clerk, age: subject.age, ..Context::default() };
            self.place(&mut context, &visits, &bills, visit);
            let second = self.patient(at, &patients, &subject, &context, &mut stream);
            let count = self.plan.visits.len();
            for number in 0..count {
                self.place(&mut context, &visits, &bills, visit + number);
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

impl Writer<'_> {
    /// Where and when a visit is, and what it costs.
    fn place(&self, context: &mut Context, visits: &Visits<'_>, bills: &Bills<'_>, at: usize) {
        context.site = visits.hospital(at) % self.raw.sites;
        context.admission = visits.stay(at).0;
        context.month = causes::month(self.raw.task.core.world, context.admission);
        context.charge = bills.charge(at);
    }

    /// A number behind those of all that there is.
    fn unheard_of(&mut self, last: u64, stream: &mut Stream) -> i64 {
        number(last) + 1 + i64::from(stream.below(UNHEARD_OF))
    }

    fn new_person(&mut self) -> i64 {
        self.next.people += 1;
        number(self.raw.task.core.size() + self.next.people)
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
        (context, second): (Context, Second),
        stream: &mut Stream,
    ) {
        const PATIENT_ID: usize = 1;
        let extra = self.plan.visits[number_of];
        self.header(VISITS, extra, context.site);
        visits.write(at, subject, &mut self.row);
        let orphan = (extra == Some(Extra::Orphan)).then(|| self.row.clone());
        let about = visits.id(at);
        let line = self.line(VISITS, PATIENT_ID, (context, second), stream);
        let (admission, discharge) = visits.stay(at);
        if let Some(key) = self.key.as_mut().filter(|_| admission == discharge) {
            key.looks_wrong(line, "same_day_stay");
        }
        if let Some(mut row) = orphan {
            self.next.orphans[0] += 1;
            let all = self.raw.all();
            let own = all.visits + self.next.orphans[0];
            let nobody = self.unheard_of(self.raw.task.core.size() + all.people, stream);
            row.set(0, Some(&own.to_string()));
            row.set(PATIENT_ID, Some(&nobody.to_string()));
            self.late(VISITS, row, context.site, Extra::Orphan, None);
        }
        if extra == Some(Extra::Duplicate) {
            self.late(VISITS, self.row.clone(), context.site, Extra::Duplicate, Some(about));
        }
    }

    fn bill(
        &mut self,
        at: usize,
        number_of: usize,
        bills: &Bills<'_>,
        subject: &Subject<'_>,
        (context, second): (Context, Second),
        stream: &mut Stream,
    ) {
        const VISIT_ID: usize = 1;
        const PATIENT_ID: usize = 2;
        let extra = self.plan.bills[number_of];
        self.header(BILLING, extra, context.site);
        bills.write(at, subject, &mut self.row);
        let orphan = (extra == Some(Extra::Orphan)).then(|| self.row.clone());
        let about = bills.id(at);
        let line = self.line(BILLING, PATIENT_ID, (context, second), stream);
        if let Some(key) = self.key.as_mut().filter(|_| bills.charge(at) >= HIGH_CHARGE) {
            key.looks_wrong(line, "high_charge");
        }
        if let Some(mut row) = orphan {
            self.next.orphans[1] += 1;
            let all = self.raw.all();
            let own = all.visits + self.next.orphans[1];
            let visit = self.unheard_of(all.visits + all.orphans[0], stream);
            let nobody = self.unheard_of(self.raw.task.core.size() + all.people, stream);
            row.set(0, Some(&own.to_string()));
            row.set(VISIT_ID, Some(&visit.to_string()));
            row.set(PATIENT_ID, Some(&nobody.to_string()));
            self.late(BILLING, row, context.site, Extra::Orphan, None);
        }
        if extra == Some(Extra::Duplicate) {
            self.late(BILLING, self.row.clone(), context.site, Extra::Duplicate, Some(about));
        }
    }

    fn header(&mut self, table: usize, extra: Option<Extra>, site: usize) {
        if extra == Some(Extra::Header) {
            self.sheets[table].repeat_header(site, &mut self.key);
        }
    }

    fn late(&mut self, table: usize, row: Row, site: usize, extra: Extra, about: Option<i64>) {
        self.sheets[table].late.push(Late { row, site, extra, about });
    }

    /// Writes the line of a visit or bill; one that goes by the second number of the patient names that in `column`.
    fn line(&mut self, table: usize, column: usize, (context, second): (Context, Second), stream: &mut Stream) -> Line {
        let truth = self.row.get(column).map(str::to_owned);
        let second = second.map(|id| id.to_string());
        if second.is_some() {
            self.row.set(column, second.as_deref());
        }
        let spared = second.as_ref().map(|_| column);
        let line = self.sheets[table].strike(&mut self.row, &context, spared, stream, &mut self.key);
        if let (Some(key), Some(second)) = (&mut self.key, &second) {
            let name = DATASET.tables[table].columns[column].name;
            let struck = Struck { column: name, kind: self.raw.split };
            key.cell(line, struck, truth.as_deref(), Some(second));
        }
        line
    }
}

/// A number of a row as a database has it.
fn number(value: u64) -> i64 {
    i64::try_from(value).expect("numbers of rows are far below 2^63")
}
