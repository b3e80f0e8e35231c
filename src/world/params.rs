//! Every number of the core's processes that is not a property of one condition, with its source; "chosen" where there is none.

use crate::random::Chance;

/// Bands of age in which the prevalence of a condition is given.
pub const AGE_BANDS: usize = 10;

/// First age of each band: 0-4, 5-14, 15-17, 18-24, 25-34, 35-44, 45-54, 55-64, 65-74, 75 and over.
pub const AGE_BAND_STARTS: [i32; AGE_BANDS] = [0, 5, 15, 18, 25, 35, 45, 55, 65, 75];

/// The oldest age at the anchor date, in completed years.
pub const MAX_AGE: i32 = 90;

/// The youngest patient, in days at the anchor date (chosen: a first visit of any length fits into the history).
pub const MIN_AGE_DAYS: i32 = 31;

/// Share of people in hundredths of a per cent, male and female, by five-year age group; the last row is age 90 alone.
/// US Census Bureau, Vintage 2024 estimates for 1 July 2024, ages 0 to 90.
pub const POPULATION: [[u64; 2]; 19] = [
    [281, 269],
    [305, 292],
    [316, 302],
    [339, 323],
    [339, 324],
    [337, 327],
    [359, 351],
    [346, 339],
    [333, 329],
    [300, 301],
    [301, 304],
    [297, 305],
    [306, 324],
    [275, 301],
    [219, 253],
    [161, 194],
    [93, 123],
    [46, 70],
    [5, 9],
];

/// Blood types with their share in the US in tenths of a per cent (Stanford Blood Center, from memory).
pub const BLOOD_TYPES: [(&str, u32); 8] =
    [("O+", 374), ("O-", 66), ("A+", 357), ("A-", 63), ("B+", 85), ("B-", 15), ("AB+", 34), ("AB-", 6)];

/// Share of people with a prefix: none, by gender, Dr. (adults only), in per cent.
pub const PREFIX_PERCENT: [u32; 3] = [25, 65, 10];

/// Share of people who are insured.
pub const INSURED: Chance = Chance::new(0.78);

/// Payer of an insured person by age: up to this age, the weights of Commercial, Medicaid and Medicare.
/// Chosen to reproduce US Census Bureau, Health Insurance Coverage in the United States: 2023 (P60-284).
pub const PAYERS_BY_AGE: [(i32, [u32; 3]); 5] =
    [(18, [57, 37, 0]), (25, [68, 17, 1]), (34, [67, 18, 2]), (64, [71, 14, 5]), (MAX_AGE, [4, 1, 94])];

/// Fictional insurers with the kind of plan and their share within the kind, in per cent (chosen).
pub const INSURERS: [(&str, &str, &str, u32); 9] = [
    ("Northlight Health", "Commercial", "NLH", 30),
    ("Cedarline Mutual", "Commercial", "CDM", 25),
    ("Bluewater Benefit", "Commercial", "BWB", 20),
    ("Granite Coast Assurance", "Commercial", "GCA", 15),
    ("Pinnacle Ridge Health", "Commercial", "PRH", 10),
    ("Medicare", "Medicare", "MCR", 60),
    ("Silver Oak Medicare Advantage", "Medicare", "SOM", 40),
    ("Medicaid", "Medicaid", "MCD", 45),
    ("Open Meadow Community Plan", "Medicaid", "OMC", 55),
];

/// Hospitals per ZIP code in use: one in three, at least one a state (chosen).
pub const ZIPS_PER_HOSPITAL: usize = 3;

/// ZIP codes of one state that can be in use nationwide: twice as many as any state has.
pub const MAX_ZIPS_OF_STATE: usize = 5_000;

/// Hospitals that compete for the patients of one ZIP code, at most.
pub const COMPETING_HOSPITALS: usize = 4;

/// Share of episodes that go to another hospital of the state than the nearby ones.
pub const LEAKAGE: Chance = Chance::new(0.15);

/// Doctors of a hospital, from and to (chosen); at least one of each specialty.
pub const DOCTORS_PER_HOSPITAL: (i32, i32) = (13, 24);

/// Weight of a ZIP in the catchment whose three-digit prefix is the hospital's.
pub const SAME_PREFIX_FACTOR: f64 = 2.5;

/// Patients by their number of visits, 1 to 18, in per mille: with a complex first condition, and with any other. The ranges 1-3, 4-7,
/// 8-12 and 13-18 have the shares of the specification; inside them the counts fall.
pub const VISITS_PER_MILLE: [[u32; MAX_VISITS]; 2] = [
    [115, 100, 85, 84, 78, 72, 66, 58, 54, 50, 46, 42, 36, 31, 27, 23, 18, 15],
    [225, 170, 125, 92, 76, 62, 50, 42, 34, 29, 25, 20, 14, 11, 9, 7, 5, 4],
];

/// The most visits a patient can have.
pub const MAX_VISITS: usize = 18;

/// Distinct conditions a patient has at the most: the chances of 1, 2 and 3 in per cent, for children, adults, and from age 60. Of all
/// they are 55, 35 and 10 % (chosen).
pub const CONDITION_CAP_PERCENT: [[u32; 3]; 3] = [[74, 22, 4], [57, 35, 8], [37, 45, 18]];

/// A condition of the family of one that the patient has is so many times as likely (chosen: two fifths of the patients have more than
/// one condition, and yet conditions are to meet as often as surveys find).
pub const ATTRACTION: u32 = 5;

/// Mean days from a visit to the next, for a patient whose first condition is not, or is, complex (chosen after the intervals).
pub const DAYS_BETWEEN_VISITS: [f64; 2] = [75.0, 70.0];

/// Spread of the length of an illness: standard deviation of its logarithm (chosen).
pub const SPELL_SIGMA: f64 = 0.5;

/// Illnesses begin before the history, or end after it, by so much of their length (chosen so that all months are alike).
pub const SPELL_OUTSIDE: f64 = 0.5;

/// Mean days to the next episode, relative to an equal share of the illness (chosen).
pub const EPISODE_SHARE: f64 = 1.4;

/// Share of the dying who are ill until death.
pub const ILL_BEFORE_DEATH: Chance = Chance::new(0.85);

/// Of those who die so many would do so in hospital; fewer do, as the last visit has to be a first one with a stay (chosen).
pub const DEATH_IN_HOSPITAL: Chance = Chance::new(0.75);

/// Visits before a cancer that is not the first condition, at most.
pub const VISITS_BEFORE_CANCER: usize = 3;

/// Age of which sickness is average, and the years that make it one standard deviation more (chosen).
pub const MIDDLE_AGE: i32 = 45;
/// See [`MIDDLE_AGE`].
pub const AGE_SPREAD: f64 = 23.0;

/// Logarithm of the exponent that skews stays, and how much of it a standard deviation of sickness takes away (chosen).
pub const STAY_SKEW: f64 = 0.70;
/// See [`STAY_SKEW`].
pub const STAY_BY_SICKNESS: f64 = 0.30;

/// Stays that would end at a weekend last a day more in so many cases.
pub const STAY_OVER_WEEKEND: Chance = Chance::new(0.35);

/// Share of deliveries by caesarean section: NCHS, births in 2023, 32.3 %.
pub const CESAREAN: Chance = Chance::new(0.323);

/// Days in hospital after a birth, and after a caesarean section: the ranges (means of 2.0 and 3.5: HCUP Statistical Brief 131).
pub const VAGINAL_DAYS: (i32, i32) = (1, 4);
/// See [`VAGINAL_DAYS`].
pub const CESAREAN_DAYS: (i32, i32) = (2, 5);

/// Share of unplanned stays that come through the emergency department (chosen).
pub const THROUGH_EMERGENCY: Chance = Chance::new(0.85);

/// Weights of the treatments in per mille: primary, secondary, Monitoring; first visits, then follow-ups.
pub const TREATMENT_PER_MILLE: [[i32; 3]; 2] = [[700, 260, 40], [500, 200, 300]];

/// Weight in per mille, taken from the primary treatment, of Medication for a condition that has drugs but not Medication among its
/// two treatments (chosen: without it no such drug would ever be given).
pub const OTHER_MEDICATION_PER_MILLE: i32 = 50;

/// Probability that the next visit repeats the condition, after Normal, Mild, Moderate and Severe.
pub const REPEAT: [Chance; 4] = [Chance::new(0.40), Chance::new(0.50), Chance::new(0.75), Chance::new(0.75)];

/// Flu, and pneumonia, occur at most so often in a calendar year.
pub const SEASONAL_CAP: u8 = 3;

/// Age of women who give birth.
pub const CHILDBIRTH_AGE: (i32, i32) = (25, 50);

/// Deliveries of a woman at most, and the days between them at least.
pub const MAX_DELIVERIES: u8 = 2;
/// Days between deliveries at least.
pub const DELIVERY_SPACING_DAYS: i32 = 280;

/// After the last delivery, visits for it end within so many days (chosen).
pub const POSTPARTUM_DAYS: i32 = 365;

/// First day on which COVID-19 is diagnosed: 1 February 2020, as a day number.
pub const COVID_FROM_DAY: i32 = 18_293;

/// Probability that a follow-up lasts one day, not two.
pub const FOLLOW_UP_ONE_DAY: Chance = Chance::new(0.85);

/// Base probability of a same-day first visit outside minor and chronic conditions.
pub const OTHER_SAME_DAY_RATE: f64 = 0.20;

/// Correlation of a patient's number of visits with age, and with frailty (chosen).
pub const VISITS_BY_AGE: f64 = 0.30;
/// See [`VISITS_BY_AGE`].
pub const VISITS_BY_FRAILTY: f64 = 0.50;

/// First age of each band of death rates.
pub const DEATH_AGES: [f64; 11] = [0.0, 1.0, 5.0, 15.0, 25.0, 35.0, 45.0, 55.0, 65.0, 75.0, 85.0];

/// Deaths per person and year by these bands: US, 2022 (NCHS Data Brief 492, final mortality data; under 1 year: infant mortality).
pub const DEATH_RATES: [f64; 11] =
    [0.0056, 0.00028, 0.00015, 0.0008, 0.0016, 0.0026, 0.0045, 0.0099, 0.0198, 0.0471, 0.1439];

/// Death rates are multiplied by this for patients whose first condition is not, or is, complex (chosen: hospitals see the sick).
pub const DEATH_FACTOR: [f64; 2] = [0.9, 2.2];

/// Logarithm of the factor by which one standard deviation of frailty multiplies the death rate (chosen).
pub const FRAILTY_HAZARD: f64 = 0.4;

/// Nobody dies in the first so many days of their history, so that a visit fits before (chosen).
pub const LEAST_LIFE_DAYS: i32 = 31;

/// Of those without a complex first condition so many get cancer later, relative to those who begin with it (chosen).
pub const LATER_CANCER: f64 = 3.0;

/// Days of the history before a cancer that comes after another condition, at least (chosen).
pub const BEFORE_CANCER_DAYS: i32 = 120;

/// A cancer known at the beginning of the history was found at most so many days before it (chosen: two years).
pub const KNOWN_CANCER_DAYS: i32 = 730;

/// The latest diagnosis, in days before the anchor (chosen: treatment has begun).
pub const LATEST_DIAGNOSIS_DAYS: i32 = 60;

/// Tumors of younger people are none of the three of the registry.
pub const REGISTRY_AGE: i32 = 30;

/// Sites of tumors of women and of men in per mille: lung, breast, colorectal, other (spec/datasets/oncology.md, section 5).
pub const SITES: [[u32; 4]; 2] = [[460, 420, 120, 0], [760, 5, 235, 0]];

/// Stages I to IV at diagnosis by site, in per cent (spec/datasets/oncology.md, section 5; other sites chosen).
pub const STAGES: [[u32; 4]; 4] = [[18, 7, 20, 55], [45, 32, 13, 10], [22, 25, 28, 25], [40, 25, 20, 15]];

/// Share of patients alive five years after diagnosis by site and stage. SEER 2015-2021, relative survival: localized for I, regional
/// between II and III, distant for IV (lung 64.7, 37.1, 9.7 %; breast 99.6, 87.2, 32.6 %; colorectal 91.1, 74.2, 16.2 %); other chosen.
pub const FIVE_YEAR_SURVIVAL: [[f64; 4]; 4] =
    [[0.647, 0.45, 0.30, 0.097], [0.99, 0.93, 0.80, 0.326], [0.911, 0.80, 0.67, 0.162], [0.90, 0.75, 0.55, 0.25]];
