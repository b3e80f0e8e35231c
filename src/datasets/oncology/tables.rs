//! The tables of the tumor registry, in DDL order: every column once, with its meaning, unit and range.

use crate::datasets::core::tables::{DOCTORS, HOSPITALS, PATIENTS};
use crate::table::{BigInt, Boolean, Date, Integer, Money, Null, Numeric, SmallInt, Text, Word, tables};

tables! {
    in "oncology";

    /// One row per drug regimen.
    REGIMENS = regimens, RegimenRow, RegimenBatch {
        primary_key: ["regimen_id"];
        uniques: ["uq_oncology_regimens_drug_regimen": "drug_regimen"];
        checks: [
            "ck_oncology_regimens_drug_class": "drug_class IN ('Targeted', 'Immunotherapy', 'Chemotherapy', 'Hormonal')",
            "ck_oncology_regimens_monthly_cost": "monthly_cost_usd > 0",
        ];
        /// Number of the regimen, 1 to 16.
        regimen_id: SmallInt,
        /// Full regimen, e.g. FOLFIRI + Cetuximab.
        drug_regimen: Word,
        /// Lead drug, used for analysis, e.g. Cetuximab.
        treatment_drug: Word,
        /// Targeted, Immunotherapy, Chemotherapy or Hormonal.
        drug_class: Word,
        /// Biomarker that the drug is meant for; NULL if it is given without one.
        target_biomarker: Null<Word>,
        /// List cost of the drug, US dollars per 30.4375 days on treatment.
        monthly_cost_usd: Numeric<10, 2>,
    }

    /// One row per primary tumor; a patient has at most one.
    TUMORS = tumors, TumorRow, TumorBatch {
        primary_key: ["tumor_id"];
        uniques: ["uq_oncology_tumors_patient": "patient_id"];
        references: [
            "fk_oncology_tumors_patient": "patient_id" -> PATIENTS."patient_id",
            "fk_oncology_tumors_hospital": "hospital_id" -> HOSPITALS."hospital_id",
            "fk_oncology_tumors_doctor": "doctor_id" -> DOCTORS."doctor_id",
        ];
        checks: [
            "ck_oncology_tumors_type": "tumor_type IN ('Lung', 'Breast', 'Colorectal')",
            "ck_oncology_tumors_stage": "stage IN ('I', 'II', 'III', 'IV')",
            "ck_oncology_tumors_ecog": "ecog_status BETWEEN 0 AND 3",
            "ck_oncology_tumors_vital_status": "vital_status IN ('Alive', 'Dead', 'Lost to follow-up')",
            "ck_oncology_tumors_last_contact": "last_contact_date >= diagnosis_date",
        ];
        /// Number of the tumor, equal to patient_id.
        tumor_id: BigInt,
        /// Patient who has it.
        patient_id: BigInt,
        /// Treating centre.
        hospital_id: Integer,
        /// Doctor of record, of that hospital: an oncologist, or a family physician where it has none.
        doctor_id: Integer,
        /// Lung (all of them non-small-cell), Breast or Colorectal.
        tumor_type: Word,
        /// Adenocarcinoma, Squamous cell, Large cell, Ductal, Lobular or Other.
        histology: Word,
        /// ICD-10-CM code: C34.90 Lung, C50.919 Breast in women, C50.929 Breast in men, C18.9 Colorectal.
        icd10_code: Word,
        /// Stage at diagnosis: I, II, III or IV.
        stage: Word,
        /// Day of diagnosis.
        diagnosis_date: Date,
        /// Completed years at diagnosis.
        age_at_diagnosis: SmallInt,
        /// ECOG performance status at diagnosis, 0 (fully active) to 3: worse in the frail and the old.
        ecog_status: SmallInt,
        /// Abstractor's summary of the results at diagnosis, gene by gene, e.g. EGFR-;ALK-;KRAS+;PD-L1 60%.
        biomarkers: Text,
        /// Gene and variant of the pathogenic findings, later ones included, e.g. EGFR L858R;EGFR T790M; NULL if there is none.
        genetic_mutations: Null<Text>,
        /// Alive, Dead or Lost to follow-up.
        vital_status: Word,
        /// Last day on which the patient was known to be alive, or the day of death.
        last_contact_date: Date,
        /// Day of death; NULL unless dead.
        date_of_death: Null<Date>,
        /// Days from diagnosis to last contact over 30.4375; censored unless dead.
        survival_months: Numeric<6, 2>,
    }

    /// One row per gene and test.
    BIOMARKER_TESTS = biomarker_tests, BiomarkerTestRow, BiomarkerTestBatch {
        primary_key: ["biomarker_id"];
        foreign_keys: ["fk_oncology_biomarker_tests_tumor": "tumor_id" -> TUMORS."tumor_id"];
        checks: [
            "ck_oncology_biomarker_tests_specimen": "specimen IN ('Germline', 'Tissue', 'Blood')",
            "ck_oncology_biomarker_tests_reason": "test_reason IN ('Diagnosis', 'Progression')",
            "ck_oncology_biomarker_tests_gene": "gene IN ('EGFR', 'ALK', 'KRAS', 'BRCA1', 'PD-L1')",
            "ck_oncology_biomarker_tests_result": "(classification IS NULL) = (gene = 'PD-L1') AND (expression_percent IS NULL) = (gene <> 'PD-L1')",
            "ck_oncology_biomarker_tests_expression": "expression_percent BETWEEN 0 AND 100",
            "ck_oncology_biomarker_tests_reclassified": "(reclassified_to IS NULL) = (reclassified_date IS NULL)",
        ];
        /// Number of the result: tumor_id * 100 plus a running number from 1.
        biomarker_id: BigInt,
        /// Tumor that was tested.
        tumor_id: BigInt,
        /// Day of the test.
        test_date: Date,
        /// Germline (BRCA1), Tissue or Blood.
        specimen: Word,
        /// Diagnosis or Progression.
        test_reason: Word,
        /// EGFR, ALK, KRAS, BRCA1 or PD-L1.
        gene: Word,
        /// Variant found, e.g. G12C; NULL if none was found, and for PD-L1.
        variant: Null<Text>,
        /// Pathogenic, VUS (a variant of unknown significance) or Benign; NULL for PD-L1.
        classification: Null<Word>,
        /// PD-L1 tumor proportion score in percent, 0 to 100; NULL for genes.
        expression_percent: Null<SmallInt>,
        /// Gene with + (Pathogenic), - (Benign) or ? (VUS); PD-L1 negative (below 1), PD-L1 low (below 50) or PD-L1 high.
        biomarker_status: Word,
        /// Amended report on a VUS: Likely benign or Likely pathogenic; NULL if there is none.
        reclassified_to: Null<Word>,
        /// Day of the amended report; NULL if there is none.
        reclassified_date: Null<Date>,
    }

    /// One row per line of therapy of a tumor.
    TREATMENT_LINES = treatment_lines, TreatmentLineRow, TreatmentLineBatch {
        primary_key: ["line_id"];
        uniques: ["uq_oncology_treatment_lines_line": "tumor_id, line_of_therapy"];
        foreign_keys: [
            "fk_oncology_treatment_lines_tumor": "tumor_id" -> TUMORS."tumor_id",
            "fk_oncology_treatment_lines_regimen": "regimen_id" -> REGIMENS."regimen_id",
        ];
        checks: [
            "ck_oncology_treatment_lines_line": "line_of_therapy BETWEEN 1 AND 4",
            "ck_oncology_treatment_lines_response": "best_response IN ('CR', 'PR', 'SD', 'PD')",
            "ck_oncology_treatment_lines_rescanned": "(best_response IS NULL) = (tumor_shrinkage_percent IS NULL)",
            "ck_oncology_treatment_lines_reason": "reason_for_discontinuation IN ('Progression', 'Toxicity', 'Completed', 'Patient choice', 'Death')",
            "ck_oncology_treatment_lines_end": "(end_date IS NULL) = (reason_for_discontinuation IS NULL)",
            "ck_oncology_treatment_lines_dates": "end_date >= start_date AND progression_date >= start_date",
            "ck_oncology_treatment_lines_pfs": "progression_free_survival_days >= 0",
        ];
        /// Number of the line: tumor_id * 10 plus line_of_therapy.
        line_id: BigInt,
        /// Tumor that is treated.
        tumor_id: BigInt,
        /// First to fourth line, 1 to 4.
        line_of_therapy: SmallInt,
        /// Regimen given.
        regimen_id: SmallInt,
        /// First day on treatment.
        start_date: Date,
        /// Last day on treatment; NULL while it goes on.
        end_date: Null<Date>,
        /// CR (shrunk by 99 percent or more), PR (30), SD (above -20) or PD; NULL if never scanned again.
        best_response: Null<Word>,
        /// Best shrinkage on a later scan, percent of the size at the start; negative if it only grew; NULL if never scanned again.
        tumor_shrinkage_percent: Null<Numeric<5, 1>>,
        /// Day on which progression was found; NULL if it was not.
        progression_date: Null<Date>,
        /// Days from the start to progression, death, the next line or the anchor date, whichever is first.
        progression_free_survival_days: Integer,
        /// TRUE if those days end with progression or death, FALSE if they are censored.
        progression_event: Boolean,
        /// Progression, Toxicity, Completed, Patient choice or Death; NULL while treatment goes on.
        reason_for_discontinuation: Null<Word>,
        /// Days on treatment over 30.4375, times the monthly cost of the regimen, US dollars.
        drug_cost_usd: Money,
    }

    /// One row per scan on which the tumor was measured.
    RESPONSE_ASSESSMENTS = response_assessments, ResponseAssessmentRow, ResponseAssessmentBatch {
        primary_key: ["assessment_id"];
        foreign_keys: ["fk_oncology_response_assessments_line": "line_id" -> TREATMENT_LINES."line_id"];
        checks: ["ck_oncology_response_assessments_size": "sum_of_diameters_mm >= 0"];
        /// Number of the scan: line_id * 1000 plus a running number from 1.
        assessment_id: BigInt,
        /// Line of therapy that is assessed.
        line_id: BigInt,
        /// Day of the scan: every 56 days from the start of the line, and the day of progression.
        scan_date: Date,
        /// Sum of the diameters of the measured lesions, millimetres.
        sum_of_diameters_mm: Numeric<6, 1>,
        /// Change from the size at the start of the line, percent; negative if it shrank.
        change_from_baseline_percent: Numeric<6, 1>,
    }
}
