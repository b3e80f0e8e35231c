//! The seventeen conditions: what they are, how long they last, how they are treated and who has them.
//! Rules and figures without a source are chosen.

use super::drugs::{Drug, ONCE, ONCE_OR_TWICE, TWICE, drug, drug_by_age};
use super::params::AGE_BANDS;
use crate::random::Chance;

/// What a condition costs and how it behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// Short, severe.
    Acute,
    /// For life.
    Chronic,
    /// Long stays, high charges.
    Complex,
    /// Mental health.
    Depression,
    /// Mostly same-day.
    Minor,
}

impl Category {
    /// The word in `conditions.category`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Acute => "acute",
            Self::Chronic => "chronic",
            Self::Complex => "complex",
            Self::Depression => "depression",
            Self::Minor => "minor",
        }
    }
}

/// Percent of people (or, where there is no survey, relative demand) by age band, for men and women.
type Prevalence = [[f64; AGE_BANDS]; 2];

/// One condition.
#[derive(Debug)]
pub struct Condition {
    /// Name.
    pub name: &'static str,
    /// ICD-10-CM code.
    pub icd10_code: &'static str,
    /// Category.
    pub category: Category,
    /// Specialty of the doctors who treat it.
    pub specialty: &'static str,
    /// Shortest and longest first stay, in days.
    pub stay_days: (i32, i32),
    /// Only from age 18?
    pub adult_only: bool,
    /// May a first visit end on its first day?
    pub same_day_ok: bool,
    /// Does every visit call for a follow-up?
    pub follow_up_required: bool,
    /// Base probabilities that a bill is never paid, and that it is paid late.
    pub late: (f64, f64),
    /// First and second choice of treatment.
    pub treatments: [&'static str; 2],
    /// Drugs given when the treatment is Medication.
    pub drugs: &'static [Drug],
    /// Who has it: male, then female.
    pub prevalence: Prevalence,
    /// Visits per person who has it, relative to the other conditions; chosen so that all are well represented.
    pub demand: f64,
    /// Days from one visit of an episode to the next: median, and standard deviation of the logarithm (chosen after the usual
    /// schedules: three weeks between cycles of chemotherapy, six weeks to the postpartum visit, a quarter for chronic conditions).
    pub return_days: (f64, f64),
    /// Share of first visits that nobody planned (chosen).
    pub acute_share: Chance,
    /// Families of conditions that come together in one person, as bits; 0 is none.
    pub families: u8,
    /// Admissions by month, mean 100; all 100 where there is no season.
    pub season: [f64; 12],
}

impl Condition {
    /// Relative demand for it: prevalence in the band, and visits per person who has it. `row` is the row of the prevalence table, 0
    /// male and 1 female.
    #[must_use]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "products of small positive figures")]
    pub fn weight(&self, row: usize, band: usize) -> u32 {
        (self.prevalence[row][band] * self.demand * 100.0) as u32
    }

    /// Does care come again on the same weekday? So do cycles of chemotherapy and dialysis.
    #[must_use]
    pub fn is_regular(&self) -> bool {
        self.return_days.1 <= 0.10
    }
}

/// Families (chosen after what is known to go together): high blood pressure, diabetes, heart, kidney and stroke; what affects the lungs;
/// asthma and allergies; depression, anxiety and migraine.
const METABOLIC: u8 = 1;
const LUNGS: u8 = 2;
const MIND: u8 = 4;
const ATOPIC: u8 = 8;

const FLAT: [f64; 12] = [100.0; 12];
/// Cancer, which has a tumor behind it.
pub const CANCER: usize = 4;
/// Is it Childbirth, which has rules of its own?
pub const CHILDBIRTH: usize = 16;
/// Flu, at most three a calendar year.
pub const FLU: usize = 8;
/// Pneumonia, at most three a calendar year.
pub const PNEUMONIA: usize = 7;
/// COVID-19, unknown before 2020.
pub const COVID: usize = 15;
/// Heart disease and stroke, for which some hospitals are centres.
pub const HEART: [usize; 2] = [6, 14];
/// Broken bones, Flu, Migraine and Allergies: severity follows the episode, not the stay.
pub const BY_EPISODE: [usize; 4] = [5, FLU, 9, 12];

/// All conditions; `condition_id` is the position plus 1. Doses are common strengths on US labels. Bands of prevalence: see `params::AGE_BAND_STARTS`.
pub static CONDITIONS: [Condition; 17] = [
    Condition {
        name: "High blood pressure",
        icd10_code: "I10",
        category: Category::Chronic,
        specialty: "Internal Medicine",
        stay_days: (0, 2),
        adult_only: true,
        same_day_ok: true,
        follow_up_required: false,
        late: (0.08, 0.12),
        treatments: ["Medication", "Lifestyle Counseling"],
        drugs: &[
            drug("Lisinopril", &["10 mg", "20 mg", "40 mg"], ONCE),
            drug("Amlodipine", &["2.5 mg", "5 mg", "10 mg"], ONCE),
            drug("Hydrochlorothiazide", &["12.5 mg", "25 mg"], ONCE),
            drug("Metoprolol", &["25 mg", "50 mg", "100 mg"], TWICE),
            drug("Atenolol", &["25 mg", "50 mg", "100 mg"], ONCE),
        ],
        // NCHS, NHANES August 2021 to August 2023: men 18-39 30.0, 40-59 55.9, women 16.4 and 49.0, all 60+ 71.6. 59.2 % know of it:
        // chosen as 35, 58 and 70 % of these ages; who does not is not treated for it.
        prevalence: [
            [0.0, 0.0, 0.0, 10.5, 10.5, 21.0, 32.0, 41.0, 50.0, 50.0],
            [0.0, 0.0, 0.0, 5.7, 5.7, 16.0, 28.0, 39.0, 50.0, 50.0],
        ],
        demand: 1.1,
        return_days: (91.0, 0.3),
        acute_share: Chance::new(0.06),
        families: METABOLIC,
        season: FLAT,
    },
    Condition {
        name: "Diabetes",
        icd10_code: "E11.9",
        category: Category::Chronic,
        specialty: "Endocrinology",
        stay_days: (1, 4),
        adult_only: false,
        same_day_ok: true,
        follow_up_required: true,
        late: (0.10, 0.15),
        treatments: ["Insulin Therapy", "Dietary Management"],
        drugs: &[
            drug_by_age("Insulin glargine", &["10 units", "20 units", "30 units"], ONCE, 6, &[(12, 0, 0)]),
            drug_by_age(
                "Insulin lispro",
                &["4 units", "6 units", "10 units"],
                &["Three times daily before meals"],
                3,
                &[(12, 0, 0)],
            ),
            drug_by_age("Metformin", &["500 mg", "850 mg", "1000 mg"], TWICE, 10, &[(18, 0, 1)]),
            drug_by_age("Sitagliptin", &["50 mg", "100 mg"], ONCE, 18, &[]),
            drug_by_age("Glipizide", &["5 mg", "10 mg"], ONCE_OR_TWICE, 18, &[]),
        ],
        // NCHS, NHANES August 2021 to August 2023, diagnosed: 20-39 2.2, 40-59 12.1, 60+ 20.5; men 12.9, women 9.7. Children: chosen.
        prevalence: [
            [0.1, 0.3, 0.4, 1.5, 2.5, 8.0, 13.9, 18.0, 23.6, 23.6],
            [0.1, 0.3, 0.4, 1.1, 1.9, 6.2, 10.5, 14.0, 17.8, 17.8],
        ],
        demand: 0.8,
        return_days: (91.0, 0.3),
        acute_share: Chance::new(0.12),
        families: METABOLIC,
        season: FLAT,
    },
    Condition {
        name: "Arthritis",
        icd10_code: "M19.90",
        category: Category::Chronic,
        specialty: "Rheumatology",
        stay_days: (1, 3),
        adult_only: true,
        same_day_ok: true,
        follow_up_required: true,
        late: (0.08, 0.12),
        treatments: ["Physical Therapy", "Joint Injections"],
        drugs: &[
            drug("Ibuprofen", &["400 mg", "600 mg", "800 mg"], &["Three times daily"]),
            drug("Naproxen", &["250 mg", "375 mg", "500 mg"], TWICE),
            drug("Celecoxib", &["100 mg", "200 mg"], ONCE_OR_TWICE),
        ],
        // NCHS, NHIS 2019: men 18-44 5.8, 45-64 22.3, 65-74 40.1, 75+ 44.7; women 6.6, 29.3, 48.6, 57.8.
        prevalence: [
            [0.0, 0.0, 0.0, 3.0, 5.0, 9.0, 17.0, 27.0, 40.1, 44.7],
            [0.0, 0.0, 0.0, 3.5, 5.5, 10.5, 23.0, 35.0, 48.6, 57.8],
        ],
        demand: 0.34,
        return_days: (84.0, 0.4),
        acute_share: Chance::new(0.04),
        families: 0,
        season: FLAT,
    },
    Condition {
        name: "Asthma",
        icd10_code: "J45.901",
        category: Category::Chronic,
        specialty: "Pulmonology",
        stay_days: (0, 2),
        adult_only: false,
        same_day_ok: true,
        follow_up_required: true,
        late: (0.08, 0.12),
        treatments: ["Inhaler", "Nebulizer Therapy"],
        drugs: &[
            drug_by_age("Albuterol", &["90 mcg", "180 mcg"], &["Every 4 to 6 hours as needed"], 4, &[(12, 0, 0)]),
            drug_by_age("Budesonide", &["180 mcg", "360 mcg"], TWICE, 6, &[(18, 0, 0)]),
            drug_by_age("Fluticasone", &["44 mcg", "110 mcg", "220 mcg"], TWICE, 4, &[(12, 0, 0)]),
            drug_by_age(
                "Montelukast",
                &["4 mg", "5 mg", "10 mg"],
                &["Once daily in the evening"],
                2,
                &[(6, 0, 0), (15, 1, 1), (i32::MAX, 2, 2)],
            ),
        ],
        // CDC, NHIS 2021, current asthma, table 4-1.
        prevalence: [
            [2.1, 9.1, 9.7, 8.7, 7.0, 6.0, 6.0, 6.0, 4.6, 4.6],
            [1.8, 6.2, 8.4, 10.1, 8.7, 10.4, 10.4, 10.4, 9.4, 9.4],
        ],
        demand: 0.75,
        return_days: (88.0, 0.5),
        acute_share: Chance::new(0.55),
        families: LUNGS | ATOPIC,
        // HCUP NIS 2022: September admissions of children 1.96 times the monthly mean; the other months chosen.
        season: [95.0, 95.0, 100.0, 105.0, 105.0, 80.0, 65.0, 85.0, 160.0, 115.0, 100.0, 95.0],
    },
    Condition {
        name: "Cancer",
        icd10_code: "C80.1",
        category: Category::Complex,
        specialty: "Oncology",
        stay_days: (5, 10),
        adult_only: false,
        same_day_ok: false,
        follow_up_required: true,
        late: (0.22, 0.25),
        treatments: ["Chemotherapy", "Radiation Therapy"],
        drugs: &[
            drug_by_age("Cisplatin", &["50 mg/m2", "75 mg/m2", "100 mg/m2"], &["Every 3 weeks"], 0, &[]),
            drug("Paclitaxel", &["135 mg/m2", "175 mg/m2"], &["Every 3 weeks"]),
            drug("Cyclophosphamide", &["500 mg/m2", "600 mg/m2"], &["Every 3 weeks"]),
            drug("Doxorubicin", &["50 mg/m2", "60 mg/m2"], &["Every 3 weeks"]),
        ],
        // Shape chosen: steep from 50, women earlier.
        prevalence: [
            [0.1, 0.1, 0.1, 0.2, 0.6, 1.5, 3.0, 7.0, 13.0, 15.0],
            [0.1, 0.1, 0.1, 0.3, 1.2, 3.0, 5.0, 8.0, 11.0, 12.0],
        ],
        demand: 2.6,
        return_days: (21.0, 0.1),
        acute_share: Chance::new(0.15),
        families: 0,
        season: FLAT,
    },
    Condition {
        name: "Broken bones",
        icd10_code: "S52.501A",
        category: Category::Acute,
        specialty: "Orthopedics",
        stay_days: (0, 5),
        adult_only: false,
        same_day_ok: true,
        follow_up_required: true,
        late: (0.10, 0.15),
        treatments: ["Cast", "Surgery"],
        drugs: &[],
        // Shape chosen: boys 5-14, women from 60.
        prevalence: [
            [3.0, 7.0, 6.0, 5.0, 4.0, 3.5, 3.0, 3.0, 3.5, 5.0],
            [2.5, 4.5, 3.0, 2.5, 2.5, 2.5, 3.5, 5.0, 7.0, 10.0],
        ],
        demand: 1.5,
        return_days: (26.0, 0.3),
        acute_share: Chance::new(0.85),
        families: 0,
        season: FLAT,
    },
    Condition {
        name: "Heart disease",
        icd10_code: "I25.10",
        category: Category::Complex,
        specialty: "Cardiology",
        stay_days: (5, 10),
        adult_only: true,
        same_day_ok: false,
        follow_up_required: true,
        late: (0.16, 0.20),
        treatments: ["Bypass Surgery", "Medication"],
        drugs: &[
            drug("Atorvastatin", &["20 mg", "40 mg", "80 mg"], ONCE),
            drug("Clopidogrel", &["75 mg"], ONCE),
            drug("Nitroglycerin", &["0.3 mg", "0.4 mg"], &["As needed"]),
            drug("Metoprolol", &["25 mg", "50 mg", "100 mg"], TWICE),
        ],
        // Shape chosen: from 45, peak at 75 and over, men ahead.
        prevalence: [
            [0.0, 0.0, 0.0, 0.4, 0.8, 2.0, 6.0, 12.0, 20.0, 28.0],
            [0.0, 0.0, 0.0, 0.3, 0.6, 1.3, 4.0, 8.0, 14.0, 22.0],
        ],
        demand: 0.75,
        return_days: (60.0, 0.5),
        acute_share: Chance::new(0.6),
        families: METABOLIC,
        season: FLAT,
    },
    Condition {
        name: "Pneumonia",
        icd10_code: "J18.9",
        category: Category::Acute,
        specialty: "Pulmonology",
        stay_days: (2, 7),
        adult_only: false,
        same_day_ok: false,
        follow_up_required: false,
        late: (0.12, 0.18),
        treatments: ["Medication", "Oxygen Therapy"],
        drugs: &[
            drug_by_age("Azithromycin", &["250 mg", "500 mg"], ONCE, 0, &[(12, 0, 0)]),
            drug_by_age("Amoxicillin-clavulanate", &["875 mg/125 mg", "2000 mg/125 mg"], TWICE, 12, &[(18, 0, 0)]),
            drug_by_age("Levofloxacin", &["500 mg", "750 mg"], ONCE, 18, &[]),
        ],
        // Shape chosen: under 5 and from 65.
        prevalence: [
            [6.0, 2.0, 1.2, 1.2, 1.5, 2.0, 2.5, 4.0, 7.0, 11.0],
            [6.0, 2.0, 1.2, 1.2, 1.5, 2.0, 2.5, 4.0, 7.0, 11.0],
        ],
        demand: 1.3,
        return_days: (42.0, 0.35),
        acute_share: Chance::new(0.85),
        families: LUNGS,
        season: [150.0, 145.0, 130.0, 100.0, 80.0, 65.0, 60.0, 60.0, 75.0, 95.0, 110.0, 130.0],
    },
    Condition {
        name: "Flu",
        icd10_code: "J11.1",
        category: Category::Minor,
        specialty: "Internal Medicine",
        stay_days: (0, 2),
        adult_only: false,
        same_day_ok: true,
        follow_up_required: false,
        late: (0.06, 0.10),
        treatments: ["Medication", "Rest & Fluids"],
        drugs: &[drug_by_age(
            "Oseltamivir",
            &["30 mg", "45 mg", "75 mg"],
            TWICE,
            0,
            &[(4, 0, 0), (8, 1, 1), (13, 1, 2), (i32::MAX, 2, 2)],
        )],
        prevalence: [
            [12.0, 10.0, 7.0, 6.0, 6.0, 6.0, 5.0, 5.0, 6.0, 7.0],
            [12.0, 10.0, 7.0, 6.0, 6.5, 6.5, 5.0, 5.0, 6.0, 7.0],
        ],
        demand: 0.8,
        return_days: (10.0, 0.2),
        acute_share: Chance::new(0.6),
        families: LUNGS,
        // Shape chosen so that February peaks most often, as in 17 of 40 seasons (CDC, Flu Season, 1982-2022).
        season: [230.0, 260.0, 190.0, 70.0, 25.0, 12.0, 8.0, 8.0, 15.0, 40.0, 110.0, 232.0],
    },
    Condition {
        name: "Migraine",
        icd10_code: "G43.909",
        category: Category::Minor,
        specialty: "Neurology",
        stay_days: (0, 1),
        adult_only: false,
        same_day_ok: true,
        follow_up_required: false,
        late: (0.06, 0.10),
        treatments: ["Medication", "Pain Management"],
        drugs: &[
            drug_by_age("Sumatriptan", &["25 mg", "50 mg", "100 mg"], &["As needed"], 18, &[]),
            drug_by_age("Rizatriptan", &["5 mg", "10 mg"], &["As needed"], 6, &[(12, 0, 0)]),
            drug_by_age("Propranolol", &["40 mg", "80 mg"], TWICE, 18, &[]),
            drug_by_age("Topiramate", &["25 mg", "50 mg"], TWICE, 12, &[]),
        ],
        // Shape chosen: peak at 25 to 45, 2.8 women for a man.
        prevalence: [
            [0.2, 2.0, 3.0, 3.5, 4.0, 4.0, 3.5, 2.5, 1.2, 0.7],
            [0.2, 2.5, 6.0, 9.0, 11.0, 12.0, 9.0, 5.5, 2.5, 1.2],
        ],
        demand: 0.9,
        return_days: (56.0, 0.6),
        acute_share: Chance::new(0.45),
        families: MIND,
        season: FLAT,
    },
    Condition {
        name: "Depression",
        icd10_code: "F32.A",
        category: Category::Depression,
        specialty: "Psychiatry",
        stay_days: (3, 7),
        adult_only: false,
        same_day_ok: false,
        follow_up_required: false,
        late: (0.09, 0.12),
        treatments: ["Therapy (CBT)", "Medication"],
        drugs: &[
            drug_by_age("Sertraline", &["50 mg", "100 mg"], ONCE, 6, &[(13, 0, 0)]),
            drug_by_age("Fluoxetine", &["20 mg", "40 mg"], ONCE, 8, &[(13, 0, 0)]),
            drug_by_age("Escitalopram", &["10 mg", "20 mg"], ONCE, 12, &[(18, 0, 0)]),
            drug_by_age("Bupropion", &["150 mg", "300 mg"], ONCE, 18, &[]),
        ],
        // Shape chosen: from adolescence, 1.8 women for a man.
        prevalence: [
            [0.0, 0.8, 4.0, 5.0, 4.5, 4.0, 4.0, 3.5, 2.5, 2.5],
            [0.0, 1.2, 9.0, 9.5, 8.0, 7.0, 6.5, 6.0, 4.5, 4.0],
        ],
        demand: 1.0,
        return_days: (45.0, 0.4),
        acute_share: Chance::new(0.35),
        families: MIND,
        season: FLAT,
    },
    Condition {
        name: "Anxiety",
        icd10_code: "F41.9",
        category: Category::Depression,
        specialty: "Psychiatry",
        stay_days: (1, 3),
        adult_only: false,
        same_day_ok: false,
        follow_up_required: false,
        late: (0.09, 0.12),
        treatments: ["Counseling", "Medication"],
        drugs: &[
            drug_by_age("Diazepam", &["2 mg", "5 mg", "10 mg"], TWICE, 18, &[]),
            drug_by_age("Lorazepam", &["0.5 mg", "1 mg", "2 mg"], TWICE, 12, &[(18, 0, 0)]),
            drug_by_age("Clonazepam", &["0.25 mg", "0.5 mg"], TWICE, 18, &[]),
            drug_by_age("Buspirone", &["7.5 mg", "10 mg", "15 mg"], TWICE, 18, &[]),
        ],
        // Shape chosen: peak at 18 to 44, 1.9 women for a man.
        prevalence: [
            [0.0, 1.5, 4.0, 5.0, 5.0, 4.5, 4.0, 3.0, 2.0, 1.5],
            [0.0, 2.5, 8.0, 9.5, 9.5, 8.0, 7.0, 5.5, 3.5, 2.5],
        ],
        demand: 0.9,
        return_days: (32.0, 0.5),
        acute_share: Chance::new(0.3),
        families: MIND,
        season: FLAT,
    },
    Condition {
        name: "Allergies",
        icd10_code: "J30.9",
        category: Category::Minor,
        specialty: "Allergy and Immunology",
        stay_days: (0, 1),
        adult_only: false,
        same_day_ok: true,
        follow_up_required: false,
        late: (0.05, 0.08),
        treatments: ["Medication", "Allergy Shots"],
        drugs: &[
            drug_by_age("Cetirizine", &["5 mg", "10 mg"], ONCE, 2, &[(6, 0, 0)]),
            drug_by_age("Loratadine", &["10 mg"], ONCE, 6, &[]),
            drug_by_age("Fexofenadine", &["60 mg", "180 mg"], ONCE_OR_TWICE, 6, &[(12, 0, 0)]),
        ],
        prevalence: [
            [6.0, 9.0, 8.0, 6.0, 5.5, 5.0, 4.5, 4.0, 3.0, 2.5],
            [5.5, 8.0, 8.0, 7.0, 6.5, 6.0, 5.5, 4.5, 3.5, 3.0],
        ],
        demand: 0.8,
        return_days: (40.0, 0.6),
        acute_share: Chance::new(0.1),
        families: ATOPIC,
        // Shape chosen: tree and grass pollen April to June, ragweed in September.
        season: [45.0, 55.0, 100.0, 170.0, 190.0, 150.0, 90.0, 105.0, 130.0, 75.0, 50.0, 40.0],
    },
    Condition {
        name: "Kidney failure",
        icd10_code: "N18.6",
        category: Category::Complex,
        specialty: "Nephrology",
        stay_days: (5, 10),
        adult_only: true,
        same_day_ok: false,
        follow_up_required: true,
        late: (0.20, 0.23),
        treatments: ["Dialysis", "Transplant Evaluation"],
        drugs: &[
            drug("Epoetin alfa", &["2000 units", "4000 units", "10000 units"], &["Three times weekly"]),
            drug("Calcitriol", &["0.25 mcg", "0.5 mcg"], ONCE),
        ],
        // Shape chosen: peak at 65 to 84, men ahead.
        prevalence: [
            [0.0, 0.0, 0.0, 0.2, 0.4, 0.8, 1.7, 3.4, 6.0, 8.5],
            [0.0, 0.0, 0.0, 0.2, 0.3, 0.6, 1.2, 2.5, 4.5, 6.5],
        ],
        demand: 1.3,
        return_days: (28.0, 0.08),
        acute_share: Chance::new(0.4),
        families: METABOLIC,
        season: FLAT,
    },
    Condition {
        name: "Stroke",
        icd10_code: "I63.9",
        category: Category::Complex,
        specialty: "Neurology",
        stay_days: (5, 10),
        adult_only: true,
        same_day_ok: false,
        follow_up_required: true,
        late: (0.18, 0.22),
        treatments: ["Rehabilitation", "Medication"],
        drugs: &[
            drug("Aspirin", &["81 mg", "325 mg"], ONCE),
            drug("Clopidogrel", &["75 mg"], ONCE),
            drug("Atorvastatin", &["20 mg", "40 mg", "80 mg"], ONCE),
        ],
        // Shape chosen: doubles each decade from 55.
        prevalence: [
            [0.0, 0.0, 0.0, 0.1, 0.3, 0.7, 1.7, 4.0, 7.5, 12.0],
            [0.0, 0.0, 0.0, 0.1, 0.3, 0.7, 1.6, 3.6, 7.0, 12.0],
        ],
        demand: 1.1,
        return_days: (60.0, 0.45),
        acute_share: Chance::new(0.95),
        families: METABOLIC,
        season: FLAT,
    },
    Condition {
        name: "COVID-19",
        icd10_code: "U07.1",
        category: Category::Acute,
        specialty: "Infectious Disease",
        stay_days: (3, 14),
        adult_only: false,
        same_day_ok: false,
        follow_up_required: false,
        late: (0.14, 0.20),
        treatments: ["Supportive Care", "Medication"],
        drugs: &[
            drug_by_age("Remdesivir", &["100 mg", "200 mg"], ONCE, 0, &[(12, 0, 0)]),
            drug_by_age("Nirmatrelvir/ritonavir", &["150 mg/100 mg", "300 mg/100 mg"], TWICE, 12, &[]),
        ],
        // Shape chosen: admissions rise with age.
        prevalence: [
            [3.0, 1.5, 1.5, 2.5, 3.0, 3.5, 4.0, 5.0, 7.0, 10.0],
            [3.0, 1.5, 1.5, 2.5, 3.0, 3.5, 4.0, 5.0, 7.0, 10.0],
        ],
        demand: 1.2,
        return_days: (55.0, 0.4),
        acute_share: Chance::new(0.85),
        families: LUNGS,
        season: [170.0, 140.0, 95.0, 75.0, 70.0, 70.0, 95.0, 110.0, 95.0, 80.0, 85.0, 115.0],
    },
    Condition {
        name: "Childbirth",
        icd10_code: "O80",
        category: Category::Acute,
        specialty: "Obstetrics and Gynecology",
        stay_days: (1, 5),
        adult_only: true,
        same_day_ok: false,
        follow_up_required: false,
        late: (0.07, 0.10),
        treatments: ["Delivery", "Cesarean Section"],
        drugs: &[],
        // Shape chosen: women of 25 to 50, peak at 25 to 34.
        prevalence: [[0.0; AGE_BANDS], [0.0, 0.0, 0.0, 0.0, 22.0, 9.0, 0.4, 0.0, 0.0, 0.0]],
        demand: 0.9,
        return_days: (42.0, 0.12),
        acute_share: Chance::new(0.5),
        families: 0,
        // SSA daily US births 2010-2014, published by FiveThirtyEight (CC BY 4.0): births per day by month.
        season: [95.8, 97.7, 97.3, 96.8, 97.9, 100.9, 103.5, 105.6, 105.8, 100.7, 98.8, 99.0],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_positions_hold_their_conditions() {
        assert_eq!(CONDITIONS[CANCER].name, "Cancer");
        assert_eq!(CONDITIONS[CHILDBIRTH].name, "Childbirth");
        assert_eq!(CONDITIONS[FLU].name, "Flu");
        assert_eq!(CONDITIONS[PNEUMONIA].name, "Pneumonia");
        assert_eq!(CONDITIONS[COVID].name, "COVID-19");
        assert_eq!(CONDITIONS[CANCER].name, "Cancer");
        assert_eq!(HEART.map(|i| CONDITIONS[i].name), ["Heart disease", "Stroke"]);
        let names = BY_EPISODE.map(|i| CONDITIONS[i].name);
        assert_eq!(names, ["Broken bones", "Flu", "Migraine", "Allergies"]);
    }
}
