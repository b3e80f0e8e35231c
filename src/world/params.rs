//! Every number of the core's processes that is not a property of one condition, with its source; "chosen" where there is none.

use crate::random::Chance;

/// Bands of age in which the prevalence of a condition is given.
pub const AGE_BANDS: usize = 10;

/// First age of each band: 0-4, 5-14, 15-17, 18-24, 25-34, 35-44, 45-54, 55-64, 65-74, 75 and over.
pub const AGE_BAND_STARTS: [i32; AGE_BANDS] = [0, 5, 15, 18, 25, 35, 45, 55, 65, 75];

/// The band of an age.
#[inline]
#[must_use]
pub fn age_band(age: i32) -> usize {
    AGE_BAND_STARTS.partition_point(|&start| start <= age) - 1
}

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

/// Titles of adults in per mille: none, by gender, Dr.; below the age of doctors, and from it. Of all adults they are 25, 65 and 10 %.
pub const PREFIX_PER_MILLE: [[u32; 3]; 2] = [[250, 750, 0], [250, 634, 116]];

/// Age from which someone can be Dr. (chosen: four years of college and four of a school of medicine).
pub const DOCTOR_AGE: i32 = 26;

/// Share of those women by gender who are Mrs., of the married ones, and of the others from the age of `WIDOW_AGE` (chosen).
pub const MRS: [Chance; 2] = [Chance::new(0.85), Chance::new(0.55)];

/// Age from which women are Mrs. without a husband: widows, mostly (chosen).
pub const WIDOW_AGE: i32 = 60;

/// Adults are at least so old.
pub const ADULT_AGE: i32 = 18;

/// First ages of the bands of [`WITH_PARENTS_AND_PARTNERS`] after the children's.
pub const HOUSEHOLD_AGES: [i32; 8] = [ADULT_AGE, 22, 25, 30, 35, 45, 65, 75];

/// Women and men by age who live with their parents, and who look for a partner, in per cent; not all of them find one. Chosen so that
/// households come out as the Census Bureau's America's Families and Living Arrangements has them (2022 and 2023): 29 % of the
/// households are of one person; half of the adults live with a spouse, of those from 75 67 % of the men and 35 % of the women; of
/// those from 18 to 24 56 %, and of those from 25 to 34 16 %, live with their parents.
pub const WITH_PARENTS_AND_PARTNERS: [[(u32, u32); 2]; 9] = [
    [(100, 0), (100, 0)],
    [(64, 8), (66, 5)],
    [(46, 32), (50, 22)],
    [(20, 64), (24, 58)],
    [(11, 80), (15, 75)],
    [(6, 86), (8, 84)],
    [(4, 86), (5, 88)],
    [(0, 78), (0, 96)],
    [(0, 50), (0, 96)],
];

/// Couples of two women or two men, of all (1.3 of 69 million, Census Bureau 2022, rounded).
pub const SAME_SEX: Chance = Chance::new(0.02);

/// Years that husbands are older than their wives, the median (Census Bureau, Current Population Survey).
pub const COUPLE_AGE_GAP: i32 = 2;

/// How far the difference of age may be from that: this at 18 and more with age, plus 0 to 3, and at most so much (chosen).
pub const LEAST_AGE_LIMIT: i32 = 3;
/// The most that it may be.
pub const MOST_AGE_LIMIT: i32 = 11;

/// Couples who are married, in per cent, by the age of the younger one: below 30, below 45, from 45 (chosen; 61 of 70 million couples
/// are, Census Bureau 2022).
pub const MARRIED_PERCENT: [u32; 3] = [58, 85, 93];
/// First ages of its second and third value.
pub const MARRIED_AGES: [i32; 2] = [30, 45];

/// Share of spouses with one surname (Pew Research Center 2023: 79 % of married women took their husband's, 5 % both).
pub const SPOUSES_SHARE_SURNAME: Chance = Chance::new(0.80);

/// Years that mothers are older than their children.
pub const MOTHER_OLDER: (i32, i32) = (18, 42);

/// How often a child lives with a couple, a woman or a man of the right age, relatively. Chosen so that 71 % of the children live with
/// two parents, 21 % with their mother and 5 % with their father (Census Bureau 2023).
pub const PARENTS_WEIGHT: [u32; 3] = [12, 5, 1];

/// The same by the number of children who are there already, in per cent (chosen; 1.9 children in a family with children).
pub const SIBLINGS_PERCENT: [u32; 6] = [100, 220, 130, 50, 20, 5];

/// Who is alone after all that and stays so, in per cent, below 65 and from 65 (chosen: 29 % of the households are of one person).
pub const ALONE_PERCENT: [u32; 2] = [55, 75];

/// People share a home with others who are at most so many years older or younger (chosen).
pub const FLATMATES_AGE_LIMIT: i32 = 15;

/// Patients in the household of one whose turn it is to live in a ZIP code, where every n-th has a turn: the first less the second
/// divided by n (fitted to the households).
pub const HOUSEHOLD_OF_A_TURN: (f64, f64) = (3.3, 2.3);

/// Homes that are apartments with a number (chosen).
pub const APARTMENTS: Chance = Chance::new(0.15);

/// Median income of a US household in 2023, in dollars (Census Bureau, American Community Survey), for states that are not known.
pub const MEDIAN_INCOME: f64 = 77_719.0;

/// Spread of the median incomes of the ZIP codes of a state: standard deviation of the logarithm (chosen).
pub const ZIP_INCOME_SIGMA: f64 = 0.30;

/// Spread of the incomes of the households of a ZIP code, in the same way. With the above and the states it gives the 1.4 by which the
/// mean income is above the median (Census Bureau 2023, about).
pub const HOUSEHOLD_INCOME_SIGMA: f64 = 0.70;

/// Income of one adult and of couples against all households, below 65 and from 65. Medians of 2023: married couples 119,000 dollars, nonfamily
/// households 49,000, all 80,600, of householders from 65 54,700 (Census Bureau P60-282, from memory; rounded).
pub const INCOME_FACTORS: [[f64; 2]; 2] = [[0.72, 0.45], [1.45, 0.90]];

/// The poverty line of one person, and of each further one, in dollars a year (Department of Health and Human Services, guidelines for 2024, 48 states).
pub const POVERTY_LINE: (u32, u32) = (15_060, 5_380);

/// Bands of income begin at these per cent of the poverty line, after the first: Medicaid takes adults up to 138 %, as a rule.
pub const INCOME_BANDS: [u32; 3] = [138, 250, 400];

/// Share of all patients who are insured. On purpose it is far below the 92 % of 2023: enough people are uninsured to be studied.
pub const INSURED: f64 = 0.78;

/// First ages of the bands of insurance, after the children's: 19-25, 26-34, 35-44, 45-64, 65 and over.
pub const INSURANCE_AGES: [i32; 5] = [19, 26, 35, 45, 65];

/// Per mille without insurance by band of age: US Census Bureau, Health Insurance Coverage in the United States: 2023 (P60-284). Those of 19 to 64
/// are raised alike, in odds, until the share of all patients is that of [`INSURED`].
pub const UNINSURED: [u32; 6] = [58, 141, 126, 109, 85, 9];

/// Odds of having no insurance by band of income, against those of all below 65 (chosen after P60-284: 15 % without insurance in the
/// first band, 4 % in the last).
pub const UNINSURED_ODDS: [f64; 4] = [1.65, 1.4, 0.9, 0.37];

/// Medicaid and Medicare of 100 insured people by band of age and of income; the others have a commercial plan. Chosen so that the
/// shares of all people come near P60-284 (19 % Medicaid, 19 % Medicare), and that most adults on Medicaid are poor. Below 65 Medicare
/// is for the disabled.
pub const PUBLIC_PAYERS: [[[u32; 2]; 4]; 6] = [
    [[82, 0], [60, 0], [27, 0], [7, 0]],
    [[75, 1], [40, 1], [14, 1], [4, 1]],
    [[75, 3], [38, 2], [13, 2], [3, 1]],
    [[72, 6], [33, 4], [12, 2], [3, 1]],
    [[66, 14], [30, 9], [10, 6], [2, 3]],
    [[3, 95], [1, 96], [0, 96], [0, 94]],
];

/// Chance that someone below 65 is insured like the rest of the household (chosen).
pub const INSURED_ALIKE: Chance = Chance::new(0.75);

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

/// Expected visits for which a state has one hospital, of those in its ZIP codes in use (chosen).
pub const VISITS_PER_HOSPITAL: f64 = 250.0;

/// ZIP codes in use for one hospital of a state, at least; a state in use always has one (chosen).
pub const ZIPS_PER_HOSPITAL: usize = 3;

/// ZIP codes of one state that can be in use nationwide: twice as many as any state has.
pub const MAX_ZIPS_OF_STATE: usize = 5_000;

/// The market of a hospital: so many residents live within its radius. A hospital service area of the Dartmouth Atlas has 96,000
/// (331.4 million in 3,436 areas, from memory); it reaches farther here, for hospitals are fewer (chosen).
pub const MARKET_RESIDENTS: f64 = 250_000.0;

/// A ZIP code at the reach of a hospital weighs 1/e: the geometric mean of this distance in kilometres and the market's radius, so
/// that people travel farther where few live. Chosen for a median of 10 to 15 km: inpatients travel 18 minutes (median), and 7 % of ambulatory
/// patients more than an hour (Decker and others, Annals of Internal Medicine 2024, MEPS 2018 to 2021); the nearest hospital is within 5
/// miles for 58 % of Americans and beyond 10 miles for 18 % (Pew Research Center 2018).
pub const REACH_KM: f64 = 40.0;

/// A hospital lies within so many kilometres of a ZIP code drawn by residents, in another one and rather where few live, as offices do (chosen).
pub const CAMPUS_KM: f64 = 10.0;

/// Hospitals that compete for the patients of one ZIP code, at most.
pub const COMPETING_HOSPITALS: usize = 4;

/// A hospital competes if it is at most this much farther than the nearest: a factor, and kilometres on top (chosen).
pub const COMPETING_DISTANCE: (f64, f64) = (2.0, 10.0);

/// Share of episodes that go to another hospital of the state than those that compete.
pub const LEAKAGE: f64 = 0.15;

/// Of two hospitals equally large the chances are inverse to the squared distances, after this many kilometres on top of each (Huff's
/// law of retail gravity, which is also used for hospitals; the constant is chosen).
pub const GRAVITY_KM: f64 = 10.0;

/// Spread of the sizes of hospitals, as the standard deviation of the logarithm (chosen).
pub const HOSPITAL_SIZE_SIGMA: f64 = 0.5;

/// One hospital in so many of a state is the centre of a service, at least one where the state has two (chosen).
pub const HOSPITALS_PER_CENTRE: usize = 5;

/// A centre attracts as one that is so much larger (chosen).
pub const CENTRE_FACTOR: f64 = 4.0;

/// Children are patients below this age.
pub const CHILDREN_BELOW_AGE: i32 = 15;

/// Spread of the length of stay between hospitals with the same patients, as the standard deviation of the logarithm (chosen).
pub const STAY_SIGMA: f64 = 0.08;

/// The specialty of those who treat, in a hospital, whatever has too few patients for a specialist.
pub const COVERING_SPECIALTY: &str = "Family Medicine";

/// Expected visits from which a hospital has a specialist (chosen).
pub const VISITS_FOR_SPECIALIST: f64 = 15.0;

/// Expected visits for one doctor (chosen).
pub const VISITS_PER_DOCTOR: f64 = 150.0;

/// Doctors of a hospital, at most: about as many as there are physicians for each hospital of the US (chosen). Beyond that doctors see more.
pub const MAX_DOCTORS_OF_HOSPITAL: usize = 200;

/// Spread of the patients of doctors of one specialty and hospital, as the standard deviation of the logarithm (chosen).
pub const DOCTOR_SHARE_SIGMA: f64 = 0.4;

/// In locality mode, patients for each ZIP code in use, at least (chosen).
pub const PATIENTS_PER_LOCAL_ZIP: f64 = 4.0;

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

/// The most visits that fit into so many days: each needs room for two and one between, the last one for the longest minimum stay.
#[must_use]
pub fn fitting_visits(days: i32) -> i32 {
    1 + ((days - 8) / 3).max(0)
}

/// Distinct conditions a patient has at the most: the chances of 1, 2 and 3 in per cent, for children, adults, and from age 60. Of all
/// they are 55, 35 and 10 % (chosen).
pub const CONDITION_CAP_PERCENT: [[u32; 3]; 3] = [[74, 22, 4], [57, 35, 8], [37, 45, 18]];

/// A condition of the family of one that the patient has is so many times as likely (chosen: two fifths of the patients have more than
/// one condition, and yet conditions are to meet as often as surveys find).
pub const ATTRACTION: u32 = 10;

/// Mean days from a visit to the next, for a patient whose first condition is not, or is, complex (chosen after the intervals).
pub const DAYS_BETWEEN_VISITS: [f64; 2] = [75.0, 70.0];

/// Spread of the length of an illness: standard deviation of its logarithm (chosen).
pub const SPELL_SIGMA: f64 = 0.5;

/// Illnesses begin up to so much of their length before the history, and end up to so much of it after it (chosen so that all months are
/// alike).
pub const SPELL_OUTSIDE: [f64; 2] = [0.6, 1.0];

/// Mean days to the next episode, relative to an equal share of the illness (chosen).
pub const EPISODE_SHARE: f64 = 1.4;

/// Share of the dying who are ill until death.
pub const ILL_BEFORE_DEATH: Chance = Chance::new(0.85);

/// Share of the dying who die in hospital (about a third: CDC WONDER, place of death, recalled), a few more to make up for those whose
/// last visit was a delivery or in another year.
pub const DEATH_IN_HOSPITAL: Chance = Chance::new(0.38);

/// Visits before a cancer that is not the first condition, at most.
pub const VISITS_BEFORE_CANCER: usize = 3;

/// Age of which sickness is average, and the years that make it one standard deviation more (chosen).
pub const MIDDLE_AGE: i32 = 45;
/// See [`MIDDLE_AGE`].
pub const AGE_SPREAD: f64 = 23.0;

/// Mean of the exponential time that a stay takes, relative to the range of the condition, for an average patient (chosen).
pub const MEAN_STAY: f64 = 0.36;

/// Logarithm of the factor by which one standard deviation of sickness prolongs it (chosen).
pub const STAY_BY_SICKNESS: f64 = 0.35;

/// Stays that would end at a weekend last a day more in so many cases.
pub const STAY_OVER_WEEKEND: Chance = Chance::new(0.35);

/// Share of deliveries by caesarean section: NCHS, births in 2023, 32.3 %.
pub const CESAREAN: Chance = Chance::new(0.323);

/// Days in hospital after a birth, and after a caesarean section, with weights in per cent (means of 1.9 to 2.2 and 3.5: HCUP Statistical
/// Brief 131, 2009; stays have become shorter since).
pub const DAYS_AFTER_BIRTH: [[(i32, u32); 4]; 2] =
    [[(1, 32), (2, 47), (3, 16), (4, 5)], [(2, 20), (3, 40), (4, 28), (5, 12)]];

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
pub const LATER_CANCER: f64 = 1.0;

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

/// Share of prescriptions after the first of a condition that keep the drug: at a new episode, and at a follow-up (chosen).
pub const KEEPS_DRUG: [Chance; 2] = [Chance::new(0.8), Chance::new(0.92)];

/// Share of follow-ups at which the dose is raised by a step, and of new prescriptions that begin with the smallest (chosen).
pub const NEXT_DOSE: Chance = Chance::new(0.25);
/// See [`NEXT_DOSE`].
pub const FIRST_DOSE: Chance = Chance::new(0.6);
