//! What can be wrong with whole lines: which there are too many of. Decided from the patient's number, age and number of visits alone,
//! so that lines can be counted, and numbered, without being made.

use super::causes::{CLERKS, Cause, Context, Mechanism, PARTS, TURN};
use super::kinds::Difficulty;
use crate::datasets::frame::Task;
use crate::random::{Purpose, Stream};

/// The raw tables by position.
pub(super) const PATIENTS: usize = 0;
pub(super) const VISITS: usize = 1;
pub(super) const BILLING: usize = 2;

/// One thing that can be wrong with a line.
#[derive(Debug)]
pub struct LineKind {
    /// Its name: words joined by underscores.
    pub name: &'static str,
    /// Kinds that are cleaned in one go.
    pub family: &'static str,
    /// What is wrong.
    pub meaning: &'static str,
    /// How many of a thousand lines of each table get such a line beside them, at `--messy 1`.
    pub per_mille: [u32; 3],
    /// How it comes about.
    pub mechanism: Mechanism,
    /// How hard it is to find.
    pub difficulty: Difficulty,
    /// Is it right, and only looks wrong?
    pub near_miss: bool,
    /// What there is to say of its number.
    pub(super) extra: Extra,
}

/// A line too many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    /// The names of the columns once more.
    Header,
    /// The same line once more.
    Duplicate,
    /// The same person once more, under another number.
    NearDuplicate,
    /// Somebody else who was born on the same day at the same address.
    Twin,
    /// A line that refers to nobody.
    Orphan,
}

/// The greatest age of a twin at the same address.
const TWINS_UNTIL: i32 = 30;

/// All kinds of lines.
pub static LINE_KINDS: &[LineKind] = &[
    LineKind {
        name: "repeated_header",
        family: "lines",
        meaning: "the names of the columns stand between the lines, where two files were joined",
        per_mille: [20, 20, 20],
        mechanism: Mechanism::AtRandom,
        difficulty: Difficulty::Easy,
        near_miss: false,
        extra: Extra::Header,
    },
    LineKind {
        name: "exact_duplicate",
        family: "duplicates",
        meaning: "a line came twice; the one with the greater number is too many",
        per_mille: [200, 150, 150],
        mechanism: Mechanism::ByClerk,
        difficulty: Difficulty::Easy,
        near_miss: false,
        extra: Extra::Duplicate,
    },
    LineKind {
        name: "near_duplicate",
        family: "duplicates",
        meaning: "a person was registered once more, under a new number and with another address, surname or form of the given name",
        per_mille: [300, 0, 0],
        mechanism: Mechanism::AtRandom,
        difficulty: Difficulty::Medium,
        near_miss: false,
        extra: Extra::NearDuplicate,
    },
    LineKind {
        name: "twin",
        family: "duplicates",
        meaning: "somebody else with the same surname, birthday and address: no duplicate, and not in the star",
        per_mille: [150, 0, 0],
        mechanism: Mechanism::AtRandom,
        difficulty: Difficulty::Medium,
        near_miss: true,
        extra: Extra::Twin,
    },
    LineKind {
        name: "orphan",
        family: "lines",
        meaning: "a visit names a patient, or a bill a visit and a patient, that nobody has heard of",
        per_mille: [0, 80, 80],
        mechanism: Mechanism::AtRandom,
        difficulty: Difficulty::Easy,
        near_miss: false,
        extra: Extra::Orphan,
    },
];

/// The kind of these lines.
pub(super) fn line_kind(extra: Extra) -> &'static LineKind {
    LINE_KINDS.iter().find(|kind| kind.extra == extra).expect("every line too many has a kind")
}

/// The lines too many of one patient.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) patient: Option<Extra>,
    pub(super) visits: Vec<Option<Extra>>,
    pub(super) bills: Vec<Option<Extra>>,
}

impl Plan {
    /// How many lines of a kind there are in each table.
    pub(super) fn count(&self, extra: Extra) -> [u64; 3] {
        let of = |lines: &[Option<Extra>]| lines.iter().filter(|one| **one == Some(extra)).count() as u64;
        [u64::from(self.patient == Some(extra)), of(&self.visits), of(&self.bills)]
    }

    /// How many lines there are in each table, those of the star included.
    pub(super) fn lines(&self) -> [u64; 3] {
        let of = |lines: &[Option<Extra>]| (lines.len() + lines.iter().flatten().count()) as u64;
        [1 + u64::from(self.patient.is_some()), of(&self.visits), of(&self.bills)]
    }
}

/// Plans lines.
#[derive(Debug)]
pub(super) struct Planner {
    streams: Purpose,
    clerks: Purpose,
    /// Kinds and their causes, by table.
    causes: [Vec<(Extra, Cause)>; 3],
}

impl Planner {
    /// The plans at a rate in millionths.
    pub(super) fn new(task: &Task<'_>, rate: u32) -> Self {
        let of = |table: usize| {
            let kinds = LINE_KINDS.iter().filter(|kind| kind.per_mille[table] > 0);
            kinds
                .map(|kind| {
                    (kind.extra, Cause::of_lines(task, kind.name, kind.mechanism, rate * kind.per_mille[table]))
                })
                .collect()
        };
        Self {
            streams: task.purpose("lines"),
            clerks: task.purpose("clerks"),
            causes: [of(PATIENTS), of(VISITS), of(BILLING)],
        }
    }

    /// Who types a patient in.
    pub(super) fn clerk(&self, patient: u64) -> u32 {
        self.clerks.stream(patient / TURN).below(CLERKS)
    }

    /// Plans the lines of patient number `patient` (from 0).
    pub(super) fn plan(&self, patient: u64, clerk: u32, age: i32, visits: usize, plan: &mut Plan) {
        let mut stream = self.streams.stream(patient);
        let context = Context { clerk, age, ..Context::default() };
        let twins = |extra: &Extra| *extra != Extra::Twin || age <= TWINS_UNTIL;
        plan.patient = self.draw(PATIENTS, &context, &mut stream).filter(twins);
        plan.visits.clear();
        plan.bills.clear();
        for _ in 0..visits {
            plan.visits.push(self.draw(VISITS, &context, &mut stream));
            plan.bills.push(self.draw(BILLING, &context, &mut stream));
        }
    }

    fn draw(&self, table: usize, context: &Context, stream: &mut Stream) -> Option<Extra> {
        let mut drawn = stream.below(PARTS);
        for (extra, cause) in &self.causes[table] {
            let parts = cause.parts(context);
            if drawn < parts {
                return Some(*extra);
            }
            drawn -= parts;
        }
        None
    }
}
