//! Every number of the process with its source; "chosen" where there is none.

use crate::random::Chance;

/// Days of the history: from this many days before the anchor date to the day before it.
pub(super) const WINDOW_DAYS: i32 = 730;

/// Patients of the core for each of whom so many make a department worth its rows, as long as there are hospitals (chosen).
pub(super) const PATIENTS_PER_SITE: u64 = 250;

/// Patients at whom the dataset looks to judge the demand, where there are more.
pub(super) const SAMPLE: u64 = 20_000;

/// Arrivals a day at a usual department of people who are not patients of the core (chosen: more than half of US departments saw fewer than
/// 20,000 visits a year, Burt and McCaig 2006). They fill waiting room and bays, and have no rows.
pub(super) const PUBLIC_PER_DAY: f64 = 27.4;
/// Sigma of the size of departments (chosen).
pub(super) const SITE_SIZE_SIGMA: f64 = 0.25;
/// The smallest and the largest size, against a usual one.
pub(super) const SITE_SIZE_LIMITS: (f64, f64) = (0.6, 1.8);
/// Sigma of the minutes from bay to doctor between departments (chosen).
pub(super) const SITE_WAIT_SIGMA: f64 = 0.15;
/// Sigma of the patience of patients between departments (chosen; the share that leaves differs from below 1 to 10 %: Janke et al. 2022).
pub(super) const SITE_PATIENCE_SIGMA: f64 = 0.3;
/// Specialties whose doctors take shifts (chosen; the core has no emergency medicine).
pub(super) const ED_SPECIALTIES: [&str; 6] =
    ["Internal Medicine", "Cardiology", "Pulmonology", "Neurology", "Orthopedics", "Infectious Disease"];

/// Share of the visits that end in admission (NHAMCS 2021: 13 %, recalled). The core says who is admitted; the other visits are so
/// many that this is their share.
pub(super) const ADMITTED_SHARE: f64 = 0.13;

/// Visits a year of one person at an age, in completed years (NHAMCS 2021, NCHS Data Brief 478: 1.03 below one year, 0.66 from 75, 0.36 to 0.45
/// between; within these chosen).
const VISITS_PER_YEAR: [(i32, f64); 6] = [(0, 1.03), (17, 0.40), (44, 0.45), (64, 0.38), (74, 0.36), (i32::MAX, 0.66)];
/// The most visits a year at any age.
pub(super) const MOST_VISITS_PER_YEAR: f64 = 1.03;

/// Visits a year at an age in days.
pub(super) fn visits_per_year(age: i32) -> f64 {
    VISITS_PER_YEAR.iter().find(|row| age / 365 <= row.0).map_or(0.0, |row| row.1)
}

/// Treatment bays per arrival a day, and the fewest (chosen; 6 bays at 27.4 arrivals a day).
pub(super) const BAYS_PER_DAILY_ARRIVAL: f64 = 0.22;
/// The fewest treatment bays.
pub(super) const MIN_BAYS: i32 = 3;

/// Staffed ICU beds of a hospital with a usual department (chosen).
pub(super) const ICU_BEDS: i16 = 10;
/// Other staffed inpatient beds of such a hospital (chosen).
pub(super) const WARD_BEDS: i16 = 60;

/// Share of arrivals that come by ambulance (chosen above the 14.2 % of NHAMCS 2003, Burt, McCaig and Valverde 2006).
pub(super) const AMBULANCE_SHARE: f64 = 0.18;

/// Arrivals on foot by hour, in tenths of a per cent, normalised where used (two peaks, late morning and evening: Karas 1977; census
/// lowest at 6 h, highest at 19 h: Pitts et al., NHAMCS 2006). Ambulances: half of them so, the other half the same at every hour.
pub(super) const HOUR_WEIGHTS: [f64; 24] = [
    2.6, 2.1, 1.8, 1.5, 1.4, 1.5, 1.9, 2.9, 4.2, 5.4, 6.1, 6.2, 5.9, 5.6, 5.5, 5.5, 5.6, 5.8, 6.0, 5.8, 5.5, 4.9, 4.1,
    3.2,
];

/// Arrivals on foot by weekday from Monday, against the mean (chosen; Monday is the busiest day).
pub(super) const WEEKDAY_FACTORS: [f64; 7] = [1.16, 1.02, 0.98, 0.97, 0.98, 0.96, 0.93];

/// Monday surge: the arrivals on foot are so many times as many in these hours (chosen).
pub(super) const MONDAY_SURGE: f64 = 1.72;
/// First hour of the Monday surge, and the hour that follows it.
pub(super) const MONDAY_SURGE_HOURS: (i32, i32) = (15, 19);

/// Friday surge: ambulances are so many times as many from 20 h to 2 h (chosen).
pub(super) const FRIDAY_SURGE: f64 = 5.0;
/// First hour of the Friday surge; it lasts until [`FRIDAY_SURGE_END`] on Saturday.
pub(super) const FRIDAY_SURGE_START: i32 = 20;
/// The hour of Saturday that follows the Friday surge.
pub(super) const FRIDAY_SURGE_END: i32 = 2;

/// Triage levels 1 to 5, per mille: on foot, then by ambulance (chosen).
pub(super) const TRIAGE_PER_MILLE: [[u32; 5]; 2] = [[4, 90, 450, 366, 90], [50, 330, 470, 130, 20]];

/// Minutes from the door to the end of triage, median and sigma, for levels 3 to 5 (chosen).
pub(super) const TRIAGE_MINUTES: (f64, f64) = (7.0, 0.5);
/// The same for level 2; level 1 takes [`RESUSCITATION_TRIAGE_MINUTES`], at the bay.
pub(super) const URGENT_TRIAGE_MINUTES: (f64, f64) = (2.0, 0.4);
/// Minutes of triage for level 1.
pub(super) const RESUSCITATION_TRIAGE_MINUTES: i32 = 1;

/// Share of the patients who are frequent flyers (chosen so that 5 % of those seen make nearly half of the visits; published: 4.5 to 8 % of
/// patients make 21 to 28 %, LaCalle and Rabin 2010, recalled; 108 users with 17.8 visits a year each, Ondler et al. 2014).
pub(super) const FLYER_SHARE: f64 = 0.027;
/// Least age of a frequent flyer at the anchor date, in years: adults throughout the window (chosen).
pub(super) const FLYER_MIN_AGE: i32 = 20;
/// Share of the visits without admission that are theirs (chosen).
pub(super) const FLYER_VISITS: f64 = 0.56;
/// Shape of the gamma distributed weights with which one of them is drawn (chosen).
pub(super) const FLYER_WEIGHT_SHAPE: f64 = 4.0;

/// Words for housing.
pub(super) const HOUSING: [&str; 3] = ["Housed", "Unstable", "Homeless"];
/// Housing of frequent flyers, per mille (chosen).
pub(super) const FLYER_HOUSING_PER_MILLE: [u32; 3] = [250, 300, 450];
/// Housing of the others, per mille (chosen).
pub(super) const HOUSING_PER_MILLE: [u32; 3] = [940, 45, 15];

pub(super) const PSYCHIATRIC: &str = "Psychiatric crisis";
pub(super) const CHRONIC_PAIN: &str = "Chronic pain";

/// Ages at which complaints change: that of adults and that of the old (chosen).
pub(super) const ADULT_AGE: i32 = 15;
pub(super) const OLD_AGE: i32 = 65;

/// Something that people come for.
#[derive(Debug)]
pub(super) struct Complaint {
    pub(super) name: &'static str,
    /// How often children, adults and the old come for it.
    pub(super) by_age: [u32; 3],
    /// How often frequent flyers do.
    pub(super) of_flyers: u32,
    /// How well it fits each triage level.
    pub(super) by_level: [u32; 5],
    /// Chance of a transfer for those who are not admitted.
    pub(super) transfer: Chance,
}

const fn complaint(
    name: &'static str,
    by_age: [u32; 3],
    of_flyers: u32,
    by_level: [u32; 5],
    transfer: f64,
) -> Complaint {
    Complaint { name, by_age, of_flyers, by_level, transfer: Chance::new(transfer) }
}

/// The complaints of those who are not admitted (chosen: children come with fever and injuries, the old with falls, chest pain and short of
/// breath; psychiatric crises are transferred most).
pub(super) const COMPLAINTS: [Complaint; 16] = [
    complaint("Chest pain", [1, 11, 14], 10, [10, 16, 10, 2, 1], 0.02),
    complaint("Abdominal pain", [10, 14, 12], 10, [4, 6, 14, 6, 3], 0.015),
    complaint("Shortness of breath", [9, 8, 15], 0, [20, 16, 10, 3, 1], 0.015),
    complaint("Headache", [4, 8, 5], 0, [2, 5, 10, 10, 8], 0.01),
    complaint("Laceration", [12, 9, 5], 0, [2, 2, 4, 18, 14], 0.005),
    complaint("Fall", [14, 8, 22], 0, [6, 6, 10, 12, 8], 0.02),
    complaint("Fever", [28, 6, 6], 0, [4, 6, 10, 11, 14], 0.01),
    complaint("Back pain", [0, 11, 9], 0, [1, 2, 7, 15, 16], 0.005),
    complaint("Sprain", [14, 11, 4], 0, [0, 1, 2, 20, 20], 0.001),
    complaint("Weakness", [2, 4, 10], 0, [8, 12, 13, 4, 2], 0.02),
    complaint("Allergic reaction", [5, 3, 1], 0, [6, 8, 8, 10, 8], 0.005),
    complaint(PSYCHIATRIC, [3, 6, 2], 27, [3, 14, 12, 3, 3], 0.08),
    complaint("Alcohol intoxication", [0, 5, 1], 24, [8, 8, 12, 4, 3], 0.005),
    complaint(CHRONIC_PAIN, [0, 0, 0], 14, [0, 2, 8, 14, 16], 0.001),
    complaint("Medication refill", [0, 0, 0], 8, [0, 0, 1, 10, 30], 0.001),
    complaint("Shelter or social need", [0, 0, 0], 7, [0, 0, 1, 8, 30], 0.001),
];

/// Triage levels of those whom the core admits, per mille, by its severity: mild, moderate, severe (chosen so that of all the levels are as among
/// the admitted of the public).
pub(super) const ADMITTED_TRIAGE: [[u32; 5]; 3] =
    [[20, 260, 600, 110, 10], [50, 380, 500, 65, 5], [90, 480, 400, 30, 0]];
/// Chance that one of them comes by ambulance (chosen; as among the admitted of the public).
pub(super) const ADMITTED_BY_AMBULANCE: Chance = Chance::new(0.31);

/// Handoff: from 7:00 and from 19:00 no patient of level 3 to 5 is placed for so many minutes (chosen).
pub(super) const HANDOFF_MINUTES: i32 = 50;
/// Minutes of the day at which a shift begins.
pub(super) const SHIFT_STARTS: [i32; 2] = [7 * 60, 19 * 60];
/// Doctors on duty in a shift (chosen).
pub(super) const DOCTORS_ON_DUTY: usize = 2;

/// Minutes from the bay to the doctor by level: medians (chosen; the median from door to doctor comes out at about 28 min, published
/// 31 min: Pitts et al., NHAMCS 2006).
pub(super) const DOCTOR_MEDIANS: [f64; 5] = [2.0, 7.0, 17.0, 19.0, 19.0];
/// Their sigma.
pub(super) const DOCTOR_SIGMA: f64 = 0.6;

/// Probability of a laboratory test by level (chosen).
pub(super) const LAB: [Chance; 5] =
    [Chance::new(0.95), Chance::new(0.8), Chance::new(0.6), Chance::new(0.15), Chance::new(0.03)];
/// Minutes from the doctor to the order, median and sigma (chosen).
pub(super) const LAB_ORDER_MINUTES: (f64, f64) = (5.0, 0.5);
/// Minutes from the order to the result, median and sigma (median 51.1 min, IQR 41 to 65, one Dutch department 2017-2020: BMC Emerg Med
/// 2022; troponin 107 min in five US departments: Hwang et al. 2010).
pub(super) const LAB_TURNAROUND_MINUTES: (f64, f64) = (50.0, 0.32);
/// The turnaround is so many times as long while patients wait (chosen; crowding lengthens it: Hwang et al. 2010).
pub(super) const LAB_CROWDED_FACTOR: f64 = 1.25;
/// Patients who wait, from which the laboratory is slow, in a usual department (chosen).
pub(super) const LAB_CROWDED_FROM: f64 = 3.0;

/// Probability of a CT by level (chosen).
pub(super) const CT: [Chance; 5] =
    [Chance::new(0.6), Chance::new(0.35), Chance::new(0.25), Chance::new(0.05), Chance::new(0.0)];
/// Minutes from the doctor to the order, median and sigma (chosen).
pub(super) const CT_ORDER_MINUTES: (f64, f64) = (10.0, 0.5);
/// Minutes from the order to the report, median and sigma (chosen).
pub(super) const CT_TURNAROUND_MINUTES: (f64, f64) = (85.0, 0.35);

/// Minutes of care from the doctor to the decision by level: medians (chosen; stays come out near the published median of 199 min:
/// BMC Emerg Med 2022).
pub(super) const CARE_MEDIANS: [f64; 5] = [160.0, 150.0, 122.0, 60.0, 36.0];
/// Their sigma.
pub(super) const CARE_SIGMA: f64 = 0.45;
/// Minutes from a result to the decision, median and sigma (chosen).
pub(super) const REVIEW_MINUTES: (f64, f64) = (12.0, 0.5);
/// The stages after the doctor take this part of their time when they are not what takes long (chosen).
pub(super) const BRISK_CARE: f64 = 0.25;

/// Admissions by level, per mille of the visits of the public (13 % overall: NHAMCS, recalled).
pub(super) const ADMIT_PER_MILLE: [u32; 5] = [650, 370, 140, 25, 5];
/// Of these, to the ICU (chosen).
pub(super) const ICU: [Chance; 5] =
    [Chance::new(0.55), Chance::new(0.22), Chance::new(0.05), Chance::new(0.0), Chance::new(0.0)];
/// Probability of transfer for those of the public who are not admitted (chosen).
pub(super) const TRANSFER: Chance = Chance::new(0.015);
/// Minutes from the decision to the exit for those who are not admitted, median and sigma (chosen).
pub(super) const EXIT_MINUTES: (f64, f64) = (16.0, 0.6);

/// Correlation of the beds in use from one four-hour step to the next (chosen).
pub(super) const BEDS_PHI: f64 = 0.93;
/// Steps that an innovation is felt: 14 days.
pub(super) const BEDS_MEMORY: usize = 84;
/// ICU beds: free on average, innovation, more in use Tuesday to Thursday and on other days (chosen; full in about 37 % of the steps).
pub(super) const ICU_PATH: BedPath = BedPath { free: 1.0, sd: 0.45, busy_days: (1, 3), busy: 0.4, quiet: -0.2 };
/// Other inpatient beds: the same, Monday to Thursday (chosen).
pub(super) const WARD_PATH: BedPath = BedPath { free: 6.0, sd: 1.4, busy_days: (0, 3), busy: 2.0, quiet: -2.0 };
/// Free ward beds with which, or fewer, admissions there are slow (chosen).
pub(super) const WARD_CROWDED: i16 = 4;

/// How beds upstairs fill.
#[derive(Clone, Copy, Debug)]
pub(super) struct BedPath {
    /// Free beds on average.
    pub(super) free: f64,
    /// Standard deviation of the innovations.
    pub(super) sd: f64,
    /// First and last busy weekday, from Monday 0.
    pub(super) busy_days: (usize, usize),
    /// Added on busy days.
    pub(super) busy: f64,
    /// Added on the others.
    pub(super) quiet: f64,
}

/// Boarding of ICU admissions when the ICU is full, in minutes, median and sigma (chosen; published medians of boarding: 79 min in
/// 2007-2010, Pitts et al. 2014; 6.58 h in 2020-2021, Janke et al. 2022).
pub(super) const ICU_FULL_BOARDING_MINUTES: (f64, f64) = (720.0, 0.28);
/// Medians of the other boarding, in minutes: to the ICU, to a crowded ward, to a ward with room (chosen).
pub(super) const BOARDING_MEDIANS: [f64; 3] = [156.0, 252.0, 108.0];
/// Their sigma.
pub(super) const BOARDING_SIGMA: f64 = 0.5;
/// Boarding at most, in minutes (chosen).
pub(super) const MAX_BOARDING_MINUTES: i32 = 18 * 60;
/// Stay at most, in minutes (chosen: a patient's visits on different days never overlap).
pub(super) const MAX_STAY_MINUTES: i32 = 1_428;
/// The decision falls at most so many minutes after the arrival, so that there is time to leave.
pub(super) const MAX_DECISION_MINUTES: i32 = 1_400;
/// A boarder holds the bay so long at most, in minutes, then lies in the hallway (chosen).
pub(super) const BOARDER_BAY_MINUTES: i32 = 120;

/// Patients of level 3, 4 and 5 who wait leave so long after triage, in minutes: at least, and on average beyond that by level (chosen;
/// 2.5 % leave overall, published 2.1 % in 2021: Janke et al. 2022).
pub(super) const PATIENCE_MINUTES: i32 = 15;
/// Mean of the exponential part by level.
pub(super) const PATIENCE_MEANS: [f64; 3] = [555.0, 370.0, 222.0];
/// Nobody waits longer than this (chosen).
pub(super) const MAX_PATIENCE_MINUTES: i32 = 720;

/// Ambulance patients in care with whom a diversion starts: so many times the size of the department, and its root; 5 in a usual one (chosen;
/// about 1 % of hours: 45 % of departments diverted for about 3 % of their hours, Burt, McCaig and Valverde 2006).
pub(super) const DIVERSION_FROM: (f64, f64) = (2.6, 2.4);
/// With so many fewer in care it ends.
pub(super) const DIVERSION_DROP: i32 = 3;
/// An admitted ambulance patient counts so long after the decision at most, in minutes (chosen).
pub(super) const AMBULANCE_COUNT_MINUTES: i32 = 60;
/// Hour at which every diversion is lifted: the quietest one (chosen, so that blocks of weeks are independent).
pub(super) const DIVERSION_LIFTED_HOUR: i32 = 5;

/// Net revenue in US dollars by level: medians (chosen).
pub(super) const REVENUE_MEDIANS: [f64; 5] = [3_200.0, 2_100.0, 1_250.0, 520.0, 260.0];
/// Their sigma.
pub(super) const REVENUE_SIGMA: f64 = 0.4;

/// Weeks of a block.
pub(super) const BLOCK_WEEKS: i32 = 14;
/// Hour of Monday at which a block begins: the quietest one.
pub(super) const BLOCK_HOUR: i32 = 5;
/// Minutes that are replayed before a block, so that it begins with the patients who are there: three days.
pub(super) const WARM_UP_MINUTES: i32 = 3 * 24 * 60;
/// Minutes after a block whose arrivals compete with its last patients.
pub(super) const AFTER_MINUTES: i32 = 24 * 60;
