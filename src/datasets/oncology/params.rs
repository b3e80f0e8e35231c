//! Every number of the process with its source. "Chosen" is a figure of ours, made so that the comparisons have enough cases;
//! "recalled" is one from general knowledge, to be checked before it is quoted.

use super::regimens::Effect;

/// Patients of a block; some 400 of them have a tumor, with 3,500 rows.
pub(super) const BLOCK_PATIENTS: u64 = 4_000;

/// Histologies of tumors without a driver mutation, which would make them adenocarcinomas, by tumor type, per cent (chosen).
pub(super) const HISTOLOGIES: [&[(&str, u32)]; 3] = [
    &[("Adenocarcinoma", 30), ("Squamous cell", 50), ("Large cell", 10), ("Other", 10)],
    &[("Ductal", 75), ("Lobular", 12), ("Other", 13)],
    &[("Adenocarcinoma", 92), ("Other", 8)],
];
/// Where ECOG performance status 1, 2 and 3 begin, of a standard normal score (chosen: about 35, 40, 18 and 7 %).
pub(super) const ECOG_LIMITS: [f64; 3] = [-0.385, 0.674, 1.476];
/// Correlation of that score with frailty, and with age (chosen).
pub(super) const ECOG_BY_FRAILTY: f64 = 0.6;
/// See [`ECOG_BY_FRAILTY`].
pub(super) const ECOG_BY_AGE: f64 = 0.4;
/// Mean and standard deviation of the age at diagnosis, years (those of the core's patients).
pub(super) const AGE_AT_DIAGNOSIS: (f64, f64) = (58.5, 13.7);

/// EGFR, ALK, KRAS G12C and other KRAS mutations of lung, breast and colorectal tumors. Lung: EGFR 15 % and ALK 3 to 7 % of Western
/// patients (J Clin Med 2018;7:153, Table 1); G12C is 14 % of advanced non-small-cell lung cancer (FDA approval summary of sotorasib,
/// 2022), enriched here (chosen). Colorectal: about 40 % have a KRAS mutation (recalled).
pub(super) const DRIVERS: [[f64; 4]; 3] = [[0.15, 0.04, 0.20, 0.15], [0.0; 4], [0.0, 0.0, 0.03, 0.37]];
/// Death rate with each of these over that without (chosen: targeted drugs prolong life with EGFR and ALK, not with KRAS).
pub(super) const DRIVER_HAZARD: [f64; 4] = [0.6, 0.45, 1.0, 1.0];
/// EGFR mutations, per cent (chosen).
pub(super) const EGFR_VARIANTS: [(&str, u32); 2] = [("Exon 19 deletion", 55), ("L858R", 45)];
/// KRAS mutations other than G12C in lung and colorectal tumors, per cent (chosen).
pub(super) const KRAS_VARIANTS: [&[(&str, u32)]; 2] = [
    &[("G12V", 40), ("G12D", 35), ("Q61H", 15), ("G13D", 10)],
    &[("G12D", 40), ("G12V", 28), ("G13D", 25), ("Q61H", 7)],
];
/// The fusion of ALK.
pub(super) const ALK_VARIANT: &str = "EML4-ALK";
/// The pathogenic variant of BRCA1.
pub(super) const BRCA1_VARIANT: &str = "c.68_69del";
/// The mutation that resists erlotinib.
pub(super) const T790M: &str = "T790M";

/// Days from diagnosis to a test, from and to (chosen).
pub(super) const TEST_DAYS: (i32, i32) = (3, 20);
/// Share of lung, breast and colorectal tumors that are tested for EGFR, ALK, KRAS, BRCA1 and PD-L1 (chosen).
pub(super) const TESTED: [[f64; 3]; 5] =
    [[1.0, 0.3, 0.3], [1.0, 0.0, 0.0], [1.0, 0.3, 1.0], [0.25, 1.0, 0.25], [1.0, 0.4, 0.1]];
/// Pathogenic BRCA1 in lung, breast and colorectal cancer. Breast 2.3 to 3.7 %: Familial Cancer 2020, Table 4; the others chosen.
pub(super) const BRCA1_PATHOGENIC: [f64; 3] = [0.005, 0.03, 0.005];
/// Share of results that are a variant of unknown significance where nothing pathogenic is found, for EGFR, ALK, KRAS and BRCA1 (chosen;
/// 6 to 32 % of patients, depending on the genes tested: Adam 2023, BMC Med Genomics).
pub(super) const VUS: [f64; 4] = [0.06, 0.03, 0.04, 0.08];
/// Length of the coding sequence of EGFR, ALK, KRAS and BRCA1, bases (recalled).
pub(super) const CODING_BASES: [i32; 4] = [3_633, 4_863, 570, 5_592];
/// PD-L1 score 0, from 1 to 49, and from 50 up; about 30 % have 50 up: J Clin Med 2018;7:153, Table 1. The others chosen.
pub(super) const PD_L1_BANDS: [u32; 3] = [35, 35, 30];

/// Share of variants of unknown significance that are due for an amended report (chosen so that about 7.7 % get one before death or
/// the anchor: JAMA 2018;320:1266).
pub(super) const RECLASSIFIED: f64 = 0.14;
/// Days until the amended report, from and to (chosen).
pub(super) const RECLASSIFIED_DAYS: (i32, i32) = (90, 900);
/// Share of variants of unknown significance that are benign in truth: 91.2 % of amended reports downgrade (JAMA 2018;320:1266).
pub(super) const TRULY_BENIGN: f64 = 0.913;

/// Days from diagnosis to the first line in stages III and IV (chosen).
pub(super) const FIRST_LINE_DAYS: (i32, i32) = (14, 60);
/// Share of lung, breast and colorectal tumors in stages I and II that relapse after surgery (chosen).
pub(super) const RELAPSE: [f64; 3] = [0.35, 0.12, 0.20];
/// Days from diagnosis to relapse, from and to (chosen).
pub(super) const RELAPSE_DAYS: (i32, i32) = (200, 1_500);
/// Deaths a year without any line, in lung, breast and colorectal cancer (chosen).
pub(super) const DEATHS_A_YEAR: [f64; 3] = [0.05, 0.015, 0.03];
/// So many courses are planned for a patient, and the one that fits the patient's death best is taken (chosen).
pub(super) const COURSES: u64 = 16;

/// Share of tumors that carry the target and get its drug first: erlotinib, osimertinib with EGFR; alectinib with ALK; Drug X, Drug Y
/// with KRAS G12C, and with another KRAS mutation; olaparib with BRCA1 (chosen).
pub(super) const ERLOTINIB_WITH_EGFR: f64 = 0.80;
/// See [`ERLOTINIB_WITH_EGFR`].
pub(super) const OSIMERTINIB_WITH_EGFR: f64 = 0.08;
/// See [`ERLOTINIB_WITH_EGFR`].
pub(super) const ALECTINIB_WITH_ALK: f64 = 0.85;
/// See [`ERLOTINIB_WITH_EGFR`]; of each of the two drugs.
pub(super) const DRUG_X_OR_Y_WITH_G12C: f64 = 0.40;
/// See [`ERLOTINIB_WITH_EGFR`]; of each of the two drugs.
pub(super) const DRUG_X_OR_Y_WITH_OTHER_KRAS: f64 = 0.15;
/// See [`ERLOTINIB_WITH_EGFR`].
pub(super) const OLAPARIB_WITH_BRCA1: f64 = 0.70;
/// Share of those with an EGFR variant of unknown significance, and no better reason for another drug, who get erlotinib (chosen).
pub(super) const ERLOTINIB_WITH_VUS: f64 = 0.40;
/// Share who get pembrolizumab first, with a PD-L1 score of 0, from 1 to 49, from 50 up (chosen); the others get chemotherapy.
pub(super) const PEMBROLIZUMAB_BY_PD_L1: [f64; 3] = [0.40, 0.45, 0.80];
/// Second line in lung cancer: osimertinib with T790M, else chemotherapy (chosen).
pub(super) const OSIMERTINIB_WITH_T790M: f64 = 0.80;
/// Second line after a targeted drug: chemotherapy, else pembrolizumab (chosen).
pub(super) const CHEMOTHERAPY_AFTER_TARGETED: f64 = 0.85;
/// Second line after Drug X or Drug Y: the other of the two, docetaxel, else pembrolizumab (chosen).
pub(super) const AFTER_DRUG_X_OR_Y: [f64; 2] = [0.15, 0.60];
/// Second line after pembrolizumab: chemotherapy, else docetaxel (chosen).
pub(super) const CHEMOTHERAPY_AFTER_PEMBROLIZUMAB: f64 = 0.80;
/// Second line after chemotherapy: pembrolizumab, else docetaxel (chosen).
pub(super) const PEMBROLIZUMAB_AFTER_CHEMOTHERAPY: f64 = 0.55;
/// First line in breast cancer without olaparib: hormonal, else paclitaxel (chosen).
pub(super) const HORMONAL_IN_BREAST: f64 = 0.60;
/// First line in colorectal cancer of KRAS wild type: cetuximab, else bevacizumab (chosen).
pub(super) const CETUXIMAB_WITH_WILD_TYPE: f64 = 0.55;

/// Least and greatest shrinkage, per cent (chosen).
pub(super) const SHRINKAGE: (f64, f64) = (-60.0, 100.0);
/// Shrinkage from which a tumor has responded (RECIST), per cent.
pub(super) const RESPONSE: f64 = 30.0;
/// Least days to progression of responders and of others (chosen).
pub(super) const MIN_DAYS_TO_PROGRESSION: (f64, f64) = (84.0, 28.0);
/// Median days to progression on erlotinib of those with the target who do not respond (chosen).
pub(super) const ERLOTINIB_WITHOUT_RESPONSE_DAYS: f64 = 90.0;
/// Median days to progression on osimertinib as the first line (chosen; after erlotinib see [`super::regimens::ALL`]).
pub(super) const OSIMERTINIB_FIRST_DAYS: f64 = 480.0;
/// Median days to progression on chemotherapy after the first line: AURA3's 4.4 months, Mok 2017, NEJM.
pub(super) const CHEMOTHERAPY_LATER_DAYS: f64 = 134.0;
/// Share of tumors that respond to pembrolizumab, with a PD-L1 score of 0, from 1 to 49 or untested, from 50 up. KEYNOTE-001: 10.7
/// (recalled), 16.5 (recalled) and 45.2 % (abstracts; Garon 2019, J Clin Oncol).
pub(super) const PEMBROLIZUMAB_RESPONDERS: [f64; 3] = [0.11, 0.17, 0.48];
/// Those who respond to pembrolizumab (chosen).
pub(super) const PEMBROLIZUMAB_RESPONSE: Effect =
    Effect { mean: 55.0, deviation: 18.0, median_days: 500.0, sigma: 0.5 };
/// Below stage IV the median time to progression is longer by this factor, but on erlotinib (chosen).
pub(super) const EARLY_STAGE_PROGRESSION: f64 = 1.5;

/// Days between scans (chosen; common practice).
pub(super) const SCAN_DAYS: i32 = 56;
/// Up to this many days to progression the tumor is smallest on the first scan, else on the second (chosen).
pub(super) const EARLY_NADIR_BELOW_DAYS: i32 = 190;
/// Median and sigma of the sum of diameters at the start, millimetres, and its range (chosen).
pub(super) const BASELINE_MM: (f64, f64, f64, f64) = (70.0, 0.45, 15.0, 250.0);
/// Spread of a measurement before and after the nadir, per cent of the size at the start (chosen).
pub(super) const SCAN_DEVIATION: (f64, f64) = (1.5, 1.0);
/// Size at progression over the size at the nadir; progression needs 1.2 (RECIST; 1.3 is chosen).
pub(super) const REGROWTH: f64 = 1.30;
/// Growth of a tumor that has progressed before the first scan, per cent (chosen).
pub(super) const PRIMARY_GROWTH: f64 = 30.0;
/// Size of the new lesion at progression of a tumor that had vanished, millimetres (chosen).
pub(super) const NEW_LESION_MM: f64 = 10.0;

/// Chemotherapy that would last longer than the first figure ends as completed on the second, days (chosen; six cycles of three weeks).
pub(super) const CHEMOTHERAPY_DAYS: (i32, i32) = (140, 126);
/// Share of lines that end early by toxicity, and the days between which they do (chosen).
pub(super) const TOXICITY: (f64, i32, i32) = (0.08, 14, 120);
/// Share of lines that the patient ends early, and the days between which they do (chosen).
pub(super) const PATIENT_CHOICE: (f64, i32, i32) = (0.03, 14, 180);
/// Mean days until death on therapy in stage IV, in lung, breast and colorectal cancer (chosen).
pub(super) const DEATH_ON_THERAPY_DAYS: [f64; 3] = [1_100.0, 2_500.0, 2_500.0];
/// Below stage IV those are longer by this factor (chosen).
pub(super) const EARLY_STAGE_DEATH_ON_THERAPY: f64 = 2.0;

/// Share who get another line after the first, second and third (chosen).
pub(super) const NEXT_LINE: [f64; 3] = [0.60, 0.48, 0.30];
/// Share who get another line after the first, with an EGFR or ALK mutation (chosen).
pub(super) const NEXT_LINE_WITH_DRIVER: f64 = 0.85;
/// Days until the next line, from and to (chosen).
pub(super) const NEXT_LINE_DAYS: (i32, i32) = (10, 40);
/// Mean days from the last progression to death in stage IV, in lung, breast and colorectal cancer (chosen).
pub(super) const DEATH_AFTER_PROGRESSION_DAYS: [f64; 3] = [300.0, 650.0, 400.0];
/// Below stage IV those are longer by this factor (chosen).
pub(super) const EARLY_STAGE_DEATH_AFTER_PROGRESSION: f64 = 2.2;
/// After osimertinib, alectinib and olaparib they are longer by this factor (chosen).
pub(super) const LASTING_DRUG: f64 = 2.0;
/// After an early stop without another line, death comes this many days later, plus this many times the mean above (chosen).
pub(super) const DEATH_AFTER_EARLY_STOP: (i32, f64) = (30, 1.5);

/// Share of tumors on erlotinib with its target that are biopsied again at progression (chosen).
pub(super) const REBIOPSIED: f64 = 0.90;
/// Days from progression to that biopsy, from and to (chosen).
pub(super) const REBIOPSY_DAYS: (i32, i32) = (3, 21);
/// Share of those biopsies that are of blood, per cent (chosen).
pub(super) const BLOOD: f64 = 0.80;
/// Share of responders to erlotinib whose tumor has T790M at progression: Oxnard 2011, Clin Cancer Res.
pub(super) const T790M_AT_PROGRESSION: f64 = 0.62;

/// Share of the living who are lost to follow-up (chosen).
pub(super) const LOST: f64 = 0.04;
/// Days since the last contact with the others, from and to (chosen).
pub(super) const LAST_CONTACT_DAYS: (i32, i32) = (0, 90);
