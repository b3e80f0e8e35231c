//! The answer key: which rows show what is planted.

use super::cases::Case;
use super::course::{Biopsy, Line};
use super::findings::Vus;
use super::phenomena::{
    KRAS_G12C_DRUG_X_BEATS_Y, LOW_PDL1_EXPENSIVE_FAILURES, T790M_RESISTANCE, VUS_AMBIGUITY, VUS_TREATED_AS_POSITIVE,
};
use super::regimens::{ALL, DRUG_X, DRUG_Y, ERLOTINIB, PEMBROLIZUMAB};
use super::registry::Driver;
use super::tables::{BIOMARKER_TESTS, TREATMENT_LINES};
use crate::datasets::frame::{Output, Phenomenon};

/// A test that found a variant of unknown significance, with the truth about it.
pub(super) fn vus_test(biomarker_id: i64, vus: Vus, out: &mut Output) {
    let truth = if vus.is_benign { "benign" } else { "pathogenic" };
    out.label(&VUS_AMBIGUITY, &BIOMARKER_TESTS, biomarker_id, || format!("truth={truth}"));
}

/// A test that found T790M, with the days from the start of the line to its progression.
pub(super) fn t790m_test(biomarker_id: i64, biopsy: &Biopsy, out: &mut Output) {
    out.label(&T790M_RESISTANCE, &BIOMARKER_TESTS, biomarker_id, || format!("days={}", biopsy.days));
}

/// A line of therapy with what is planted in it.
pub(super) fn treatment_line(
    case: &Case<'_>,
    line: &Line,
    line_id: i64,
    best_response: Option<&'static str>,
    cost_cents: i64,
    out: &mut Output,
) {
    if !out.takes_labels() {
        return;
    }
    let mut add =
        |phenomenon: &'static Phenomenon, detail: String| out.label(phenomenon, &TREATMENT_LINES, line_id, || detail);
    match line.regimen {
        ERLOTINIB if !matches!(case.tumor.driver, Driver::Egfr(_)) => {
            let response = best_response.unwrap_or("none");
            add(&VUS_TREATED_AS_POSITIVE, format!("best_response={response}"));
        }
        PEMBROLIZUMAB if case.findings.pd_l1() == Some(0) && matches!(best_response, Some("SD" | "PD")) => {
            let (dollars, cents) = (cost_cents / 100, cost_cents % 100);
            add(&LOW_PDL1_EXPENSIVE_FAILURES, format!("cost_usd={dollars}.{cents:02}"));
        }
        DRUG_X | DRUG_Y if case.tumor.driver == Driver::KrasG12c && is_first_of_the_two(case, line) => {
            add(&KRAS_G12C_DRUG_X_BEATS_Y, format!("drug={}", ALL[line.regimen].drug));
        }
        _ => {}
    }
}

fn is_first_of_the_two(case: &Case<'_>, line: &Line) -> bool {
    let first = case.course.lines.iter().find(|other| matches!(other.regimen, DRUG_X | DRUG_Y));
    first.is_some_and(|first| first.number == line.number)
}
