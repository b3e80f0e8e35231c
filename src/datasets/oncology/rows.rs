//! Writes the rows of a case, and the labels of what is planted in it.

use super::cases::Case;
use super::course::{Biopsy, Line};
use super::findings::{Found, Gene, Test, Vus};
use super::labels;
use super::params;
use super::regimens::{self, ALL};
use super::scans::{self, Scan};
use super::tables::{Batches, BiomarkerTestRow, ResponseAssessmentRow, TreatmentLineRow, TumorRow};
use crate::datasets::frame::{Output, row_number, small};
use crate::world::position_id;

/// Rows under construction.
pub(super) struct Rows {
    pub(super) batches: Batches,
    today: i32,
    text: String,
    mutations: String,
}

impl Rows {
    pub(super) fn new(today: i32) -> Self {
        Self { batches: Batches::new(), today, text: String::new(), mutations: String::new() }
    }

    pub(super) fn tumor(&mut self, case: &Case<'_>) {
        let Case { tumor, findings, course, last_contact } = case;
        findings.summary(&mut self.text);
        findings.mutations(course.biopsy.is_some_and(|biopsy| biopsy.t790m), &mut self.mutations);
        self.batches.tumors.push(&TumorRow {
            tumor_id: tumor.id(),
            patient_id: tumor.id(),
            hospital_id: position_id(tumor.hospital),
            doctor_id: position_id(tumor.doctor),
            tumor_type: tumor.site.as_str(),
            histology: tumor.histology,
            icd10_code: tumor.icd10_code,
            stage: ["I", "II", "III", "IV"][tumor.stage - 1],
            diagnosis_date: tumor.diagnosis,
            age_at_diagnosis: small(tumor.age),
            ecog_status: small(tumor.ecog),
            biomarkers: &self.text,
            genetic_mutations: (!self.mutations.is_empty()).then_some(self.mutations.as_str()),
            vital_status: match (tumor.death, last_contact.is_lost) {
                (Some(_), _) => "Dead",
                (None, true) => "Lost to follow-up",
                (None, false) => "Alive",
            },
            last_contact_date: last_contact.day,
            date_of_death: tumor.death,
            survival_months: hundredths_of_months(last_contact.day - tumor.diagnosis, 1),
        });
    }

    /// Writes the tests of a tumor.
    pub(super) fn tests(&mut self, case: &Case<'_>, out: &mut Output) {
        let tumor_id = case.tumor.id();
        for (biomarker_id, test) in (tumor_id * 100 + 1..).zip(&case.findings.tests) {
            if let Found::Vus(vus) = test.found {
                labels::vus_test(biomarker_id, vus, out);
            }
            self.test(tumor_id, biomarker_id, test, None);
        }
        if let Some(biopsy) = case.course.biopsy {
            let biomarker_id = tumor_id * 100 + 1 + row_number(case.findings.tests.len());
            let found = if biopsy.t790m { Found::Pathogenic(params::T790M) } else { Found::Benign };
            if biopsy.t790m {
                labels::t790m_test(biomarker_id, &biopsy, out);
            }
            self.test(tumor_id, biomarker_id, &Test { gene: Gene::Egfr, day: biopsy.day, found }, Some(&biopsy));
        }
    }

    fn test(&mut self, tumor_id: i64, biomarker_id: i64, test: &Test, biopsy: Option<&Biopsy>) {
        let vus = if let Found::Vus(vus) = test.found { Some(vus) } else { None };
        let variant = match test.found {
            Found::Pathogenic(variant) => Some(variant),
            Found::Vus(vus) => {
                vus.name(&mut self.text);
                Some(self.text.as_str())
            }
            Found::Benign | Found::Score(_) => None,
        };
        let reclassified_date = vus.and_then(|vus| vus.reclassified);
        self.batches.biomarker_tests.push(&BiomarkerTestRow {
            biomarker_id,
            tumor_id,
            test_date: test.day,
            specimen: match (test.gene, biopsy) {
                (Gene::Brca1, _) => "Germline",
                (_, Some(biopsy)) if biopsy.is_blood => "Blood",
                _ => "Tissue",
            },
            test_reason: if biopsy.is_some() { "Progression" } else { "Diagnosis" },
            gene: test.gene.as_str(),
            variant,
            classification: test.classification(),
            expression_percent: if let Found::Score(score) = test.found { Some(small(score)) } else { None },
            biomarker_status: test.status(),
            reclassified_to: vus.filter(|_| reclassified_date.is_some()).map(amended),
            reclassified_date,
        });
    }

    /// Writes a line of therapy with its scans.
    pub(super) fn line(&mut self, case: &Case<'_>, line: &Line, scans: &[Scan], out: &mut Output) {
        let tumor_id = case.tumor.id();
        let line_id = tumor_id * 10 + row_number(line.number);
        let shrinkage = scans::shrinkage(scans);
        let best_response = shrinkage.map(scans::best_response);
        let end_date = line.end.map(|end| end.0);
        let days = end_date.unwrap_or(self.today) - line.start;
        let drug_cost_usd = hundredths_of_months(days, ALL[line.regimen].monthly_usd);
        self.batches.treatment_lines.push(&TreatmentLineRow {
            line_id,
            tumor_id,
            line_of_therapy: small(line.number),
            regimen_id: regimens::id(line.regimen),
            start_date: line.start,
            end_date,
            best_response,
            tumor_shrinkage_percent: shrinkage.map(i64::from),
            progression_date: line.progression,
            progression_free_survival_days: line.free_until - line.start,
            progression_event: line.is_event,
            reason_for_discontinuation: line.end.map(|(_, reason)| reason.as_str()),
            drug_cost_usd,
        });
        labels::treatment_line(case, line, line_id, best_response, drug_cost_usd, out);
        for (assessment_id, scan) in (line_id * 1_000 + 1..).zip(scans) {
            self.batches.response_assessments.push(&ResponseAssessmentRow {
                assessment_id,
                line_id,
                scan_date: scan.day,
                sum_of_diameters_mm: scan.size.into(),
                change_from_baseline_percent: scan.change.into(),
            });
        }
    }
}

fn amended(vus: Vus) -> &'static str {
    if vus.is_benign { "Likely benign" } else { "Likely pathogenic" }
}

/// Months of 30.4375 days times a rate, in hundredths, rounded half up.
fn hundredths_of_months(days: i32, rate: i64) -> i64 {
    (i64::from(days) * rate * 1_000_000 + 152_187) / 304_375
}

#[cfg(test)]
mod tests {
    use super::hundredths_of_months;

    #[test]
    fn months_are_rounded_half_up() {
        // 30.4375 days a month: 487 days are 16 months.
        assert_eq!(hundredths_of_months(487, 1), 1_600);
        assert_eq!(hundredths_of_months(1, 1), 3, "0.0328");
        assert_eq!(hundredths_of_months(487, 7_500), 12_000_000);
        assert_eq!(hundredths_of_months(0, 7_500), 0);
    }
}
