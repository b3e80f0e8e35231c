//! What can be wrong with whole lines: which surplus ones there are.

use super::kinds::Difficulty;
use super::mechanisms::Mechanism;

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
    pub(super) surplus: Surplus,
}

/// A surplus line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Surplus {
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
        surplus: Surplus::Header,
    },
    LineKind {
        name: "exact_duplicate",
        family: "duplicates",
        meaning: "a line came twice; the one with the greater number is too many",
        per_mille: [200, 150, 150],
        mechanism: Mechanism::ByClerk,
        difficulty: Difficulty::Easy,
        near_miss: false,
        surplus: Surplus::Duplicate,
    },
    LineKind {
        name: "near_duplicate",
        family: "duplicates",
        meaning: "a person was registered once more, under a new number and with another address, surname or form of the given name",
        per_mille: [300, 0, 0],
        mechanism: Mechanism::AtRandom,
        difficulty: Difficulty::Medium,
        near_miss: false,
        surplus: Surplus::NearDuplicate,
    },
    LineKind {
        name: "twin",
        family: "duplicates",
        meaning: "somebody else with the same surname, birthday and address: no duplicate, and not in the star",
        per_mille: [150, 0, 0],
        mechanism: Mechanism::AtRandom,
        difficulty: Difficulty::Medium,
        near_miss: true,
        surplus: Surplus::Twin,
    },
    LineKind {
        name: "orphan",
        family: "lines",
        meaning: "a visit names a patient, or a bill a visit and a patient, that nobody has heard of",
        per_mille: [0, 80, 80],
        mechanism: Mechanism::AtRandom,
        difficulty: Difficulty::Easy,
        near_miss: false,
        surplus: Surplus::Orphan,
    },
];

/// The kind of a surplus line.
pub(super) fn line_kind(surplus: Surplus) -> &'static LineKind {
    LINE_KINDS.iter().find(|kind| kind.surplus == surplus).expect("every surplus line has a kind")
}
