//! What is planted, and what switching it off changes.

use super::tables::{BIOMARKER_TESTS, RESPONSE_ASSESSMENTS, TREATMENT_LINES, TUMORS};
use crate::datasets::frame::{Change, Phenomenon};

/// What another course of treatment changes in the tumor's own row: the living may have been seen on another day. Death is the core's.
const CONTACT: &[&str] = &["last_contact_date", "survival_months"];
/// The same, where it also decides whether T790M is found.
const CONTACT_AND_MUTATIONS: &[&str] = &["genetic_mutations", "last_contact_date", "survival_months"];

/// Another course of treatment; there are no tests at progression.
const COURSE: &[Change] =
    &[Change::Columns(&TUMORS, CONTACT), Change::Rows(&TREATMENT_LINES), Change::Rows(&RESPONSE_ASSESSMENTS)];
/// Another course of treatment, with other tests at progression.
const COURSE_AND_TESTS: &[Change] = &[
    Change::Columns(&TUMORS, CONTACT_AND_MUTATIONS),
    Change::Rows(&BIOMARKER_TESTS),
    Change::Rows(&TREATMENT_LINES),
    Change::Rows(&RESPONSE_ASSESSMENTS),
];

/// Results that nobody can interpret.
pub(super) static VUS_AMBIGUITY: Phenomenon = Phenomenon {
    name: "vus_ambiguity",
    story: "Some gene results are variants of unknown significance: 3 to 8 % of the tests that find nothing pathogenic, so that one \
            tumor in nine has one. A twelfth of them are reclassified later, and nine in ten of those turn out to be harmless.",
    changes: &[
        Change::Columns(&TUMORS, &["biomarkers", "last_contact_date", "survival_months"]),
        Change::Columns(
            &BIOMARKER_TESTS,
            &["variant", "classification", "biomarker_status", "reclassified_to", "reclassified_date"],
        ),
        Change::Rows(&TREATMENT_LINES),
        Change::Rows(&RESPONSE_ASSESSMENTS),
    ],
};

/// Doctors act on results that nobody can interpret.
pub(super) static VUS_TREATED_AS_POSITIVE: Phenomenon = Phenomenon {
    name: "vus_treated_as_positive",
    story: "Doctors act on what they cannot interpret: three in ten of the first lines in lung cancer with an EGFR variant of unknown \
            significance are erlotinib, and hardly any of these tumors respond, against three quarters with a real mutation.",
    changes: COURSE,
};

/// Tumors come back with a new mutation.
pub(super) static T790M_RESISTANCE: Phenomenon = Phenomenon {
    name: "t790m_resistance",
    story: "Tumors that shrink on erlotinib come back after half a year, and 62 % of the biopsies taken then show a new mutation, \
            EGFR T790M, which decides on the next drug.",
    changes: COURSE_AND_TESTS,
};

/// The same in the scans.
pub(super) static SHRINK_THEN_GROW: Phenomenon = Phenomenon {
    name: "shrink_then_grow",
    story: "On the scans a tumor that responds to erlotinib halves within four months, then grows again, and on the day of \
            progression it is 30 % larger than it was at its smallest. Without this, tumors stay at their smallest size.",
    changes: &[Change::Columns(&RESPONSE_ASSESSMENTS, &["sum_of_diameters_mm", "change_from_baseline_percent"])],
};

/// Immunotherapy for tumors that lack its target.
pub(super) static LOW_PDL1_EXPENSIVE_FAILURES: Phenomenon = Phenomenon {
    name: "low_pdl1_expensive_failures",
    story: "Forty per cent of the lung cancer patients without a driver mutation and without PD-L1 get pembrolizumab first, at 15,000 \
            dollars a month, and one in ten responds, against four in ten with a PD-L1 score of 50 or more.",
    changes: COURSE_AND_TESTS,
};

/// The better of two drugs.
pub(super) static KRAS_G12C_DRUG_X_BEATS_Y: Phenomenon = Phenomenon {
    name: "kras_g12c_drug_x_beats_y",
    story: "Two drugs aim at KRAS G12C. Drug X shrinks these tumors by 42 %, Drug Y by 30 %; with any other KRAS mutation neither works.",
    changes: COURSE,
};

/// Survival falls with the stage, and depends on the path.
pub(super) static SURVIVAL_BY_STAGE_AND_PATH: Phenomenon = Phenomenon {
    name: "survival_by_stage_and_path",
    story: "Survival falls with the stage at diagnosis, which is given with the patient. After erlotinib, osimertinib doubles the time to \
            progression over chemotherapy, and those who get it live longer; but only tumors with T790M do, and nobody gets it who does not \
            live to the biopsy. 4 % of the living are lost to follow-up. Without this, osimertinib does no more than chemotherapy.",
    changes: COURSE_AND_TESTS,
};

/// Who goes from which drug to which.
pub(super) static SANKEY_FLOWS: Phenomenon = Phenomenon {
    name: "sankey_flows",
    story: "The second drug in lung cancer depends on the first, and on what a new biopsy shows: after erlotinib some get osimertinib, \
            more get chemotherapy, others die or get nothing more. Without this, every second line is docetaxel.",
    changes: COURSE_AND_TESTS,
};

/// Why treatment ends.
pub(super) static DISCONTINUATION_REASONS: Phenomenon = Phenomenon {
    name: "discontinuation_reasons",
    story: "Half of the lines end because the tumor grows, a third because all cycles were given, a tenth by death; but 8 % are to end by \
            side effects and 3 % because the patient wants no more, unless something else ends them before.",
    changes: COURSE_AND_TESTS,
};

/// Which drug works on which mutation.
pub(super) static BLOCKBUSTER_MATRIX: Phenomenon = Phenomenon {
    name: "blockbuster_matrix",
    story: "Drugs work on the tumors that carry their target and hardly on others: alectinib on ALK, Drug X on KRAS G12C, erlotinib on \
            EGFR, osimertinib on T790M, olaparib on BRCA1. So the matched pairs lead the table of response by mutation and drug.",
    changes: COURSE_AND_TESTS,
};
