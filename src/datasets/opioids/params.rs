//! Every number of the monitoring programme with its source; "chosen" where there is none.

use crate::random::Chance;

/// People by number in a block: some 7,000 dispensings.
pub(super) const BLOCK_PEOPLE: u64 = 2_048;
/// Patients of the core in a block; nationwide one in 70 is known to the programme.
pub(super) const BLOCK_PATIENTS: u64 = 32_768;

/// Days that the programme's data reach back (chosen).
pub(super) const WINDOW_DAYS: i32 = 730;

/// The three states in nationwide mode: neighbours at the centre of the epidemic of the 2010s (chosen).
pub(super) const STATES: [&str; 3] = ["OH", "TN", "KY"];

/// Patients of the core for one community, and the fewest communities (chosen).
pub(super) const PATIENTS_PER_COMMUNITY: u64 = 100;
/// The fewest communities (chosen).
pub(super) const MIN_COMMUNITIES: u64 = 10;

/// How far the ZIP codes of a community lie from its anchor at most, in miles (chosen).
pub(super) const COMMUNITY_MILES: f64 = 15.0;
/// Distance in miles at which a ZIP code of a community weighs 1/e of its residents (chosen).
pub(super) const COMMUNITY_DECAY_MILES: f64 = 6.0;

/// Prescribers of a community (chosen).
pub(super) const PRESCRIBERS: usize = 3;
/// Pharmacies of a community: a chain's and an independent one (chosen).
pub(super) const PHARMACIES: usize = 2;

/// Of so many communities one has a pain clinic as its first prescriber: 4 % of the prescribers (chosen).
pub(super) const COMMUNITIES_PER_PAIN_CLINIC: u64 = 8;
/// Which one of them.
pub(super) const PAIN_CLINIC_POSITION: u64 = 3;

/// Weights of the specialties, in the order of `supply::SPECIALTIES` without Pain Medicine, for the first, second and third prescriber
/// of a community (chosen: primary care first, then those who treat acute pain).
pub(super) const SPECIALTY_PERCENT: [[u32; 6]; PRESCRIBERS] =
    [[60, 40, 0, 0, 0, 0], [0, 0, 25, 35, 20, 20], [40, 25, 15, 20, 0, 0]];

/// Pill mills for each patient of the core (chosen).
pub(super) const MILLS_PER_PATIENT: f64 = 0.0003;
/// Patients of a mill (chosen).
pub(super) const PATIENTS_PER_MILL: u64 = 27;
/// Of so many patients of a mill ...
pub(super) const MILL_SLOTS: u64 = 20;
/// ... so many come from far away: 85 % (chosen; in 2010, when most customers of Florida's pain clinics came from other states, 90 of
/// the 100 doctors who bought most oxycodone practised there, DEA as reported).
pub(super) const FAR_MILL_SLOTS: u64 = 17;
/// Miles from a mill to the communities that its distant patients come from (chosen).
pub(super) const FAR_MILES: (f64, f64) = (60.0, 200.0);
/// Miles from a mill to the communities of its other patients, at most (chosen).
pub(super) const NEAR_MILES: f64 = 25.0;
/// Miles from which on a patient counts as coming from far away, as in the red flags of regulators (chosen).
pub(super) const FAR_AWAY_MILES: f64 = 50.0;

/// Ordinary people in the registry for each patient of the core (chosen).
pub(super) const PATIENTS_PER_ORDINARY: u64 = 2;
/// One in so many ordinary people goes from doctor to doctor: 0.9 %. McDonald and Carlson 2013: 0.7 % of buyers of opioids;
/// Schneberk et al. 2020: 1.3 % of patients in California.
pub(super) const PEOPLE_PER_SHOPPER: u64 = 111;
/// Chance that an adult patient of the core who lives in the three states is known to the programme: up to this age (chosen; CDC 2017: 17 %
/// of Americans filled a prescription of an opioid in a year) ...
pub(super) const LINKED_BY_AGE: [(i32, Chance); 3] =
    [(34, Chance::new(0.10)), (54, Chance::new(0.15)), (90, Chance::new(0.17))];
/// ... and of those with a reason to be, by `people::Reason` (chosen).
pub(super) const LINKED_BY_REASON: [Chance; 3] = [Chance::new(0.50), Chance::new(0.32), Chance::new(0.25)];
/// Their treatment, as in [`TREATMENT_PERCENT`] (chosen).
pub(super) const TREATMENT_PERCENT_BY_REASON: [[u32; 3]; 3] = [[88, 9, 3], [50, 44, 6], [35, 5, 60]];
/// The fewest days that a patient of the core who is known to the programme has in it (chosen).
pub(super) const LEAST_DAYS: i32 = 60;

/// Youngest age at the anchor date, in completed years: 18 on the first day of the window.
pub(super) const MIN_AGE: i32 = 20;

/// Acute, chronic and sedative-only treatment in per cent. Chosen, so that the mix comes near to CDC 2017: 3.4 prescriptions of 18 days
/// and 45.3 MME a day for a patient in a year.
pub(super) const TREATMENT_PERCENT: [u32; 3] = [72, 18, 10];

/// Weight of an age in long-term treatment: up to this age, in tenths of its share of the population (chosen).
pub(super) const LONG_TERM_AGE_WEIGHT: [(i32, u32); 4] = [(34, 5), (54, 10), (74, 16), (90, 13)];
/// Ages of shoppers and of patients of mills (chosen).
pub(super) const WORKING_AGES: (i32, i32) = (25, 59);

/// Kind of plan by age: up to this age, the per cent of Commercial, Medicare and Medicaid. Chosen to be near to US Census Bureau,
/// Health Insurance Coverage in the United States: 2023 (P60-284); under 65, Medicare is for the disabled.
pub(super) const PLAN_PERCENT: [(i32, [u32; 3]); 2] = [(64, [66, 8, 26]), (90, [4, 95, 1])];

/// Chance that a prescription is filled the day after it was written (chosen).
pub(super) const NEXT_DAY: Chance = Chance::new(0.3);
/// Chance that a person's usual pharmacy is the chain's (chosen).
pub(super) const CHAIN: Chance = Chance::new(0.6);

/// Chance that one who would be seen at a weekend is (chosen: dentists' and surgeons' practices are shut).
pub(super) const AT_WEEKENDS: Chance = Chance::new(0.25);
/// Days after Sunday's end on which the others are, with weights (chosen).
pub(super) const AFTER_WEEKENDS: [(i32, u32); 4] = [(0, 40), (1, 30), (2, 20), (3, 10)];

/// Days from discharge to the first prescription after an injury or operation, at most (chosen).
pub(super) const AFTER_DISCHARGE_DAYS: i32 = 2;

/// Fills in acute treatment, in per cent: 1, 2 and 3 (chosen).
pub(super) const ACUTE_FILLS_PERCENT: [u32; 3] = [70, 22, 8];
/// Days of supply in acute treatment (chosen).
pub(super) const ACUTE_DAYS: (i32, i32) = (3, 10);
/// Days from the end of an acute supply to the next prescription (chosen).
pub(super) const ACUTE_GAP_DAYS: (i32, i32) = (1, 21);
/// Tablets a day in acute treatment and on doctor shopping (chosen).
pub(super) const SHORT_TABLETS_A_DAY: (i32, i32) = (4, 6);
/// Chance that an acute prescription is filled in another of the nearest communities (chosen).
pub(super) const FILLED_ELSEWHERE: Chance = Chance::new(0.12);
/// How many of the nearest communities that may be (chosen).
pub(super) const ELSEWHERE: usize = 5;

/// Mean of the further months of long-term opioids, and of sedatives alone (chosen).
pub(super) const CHRONIC_FURTHER_MONTHS: f64 = 11.0;
/// Mean of the further months of sedatives alone (chosen).
pub(super) const SEDATIVE_FURTHER_MONTHS: f64 = 8.0;
/// Days of a monthly supply.
pub(super) const MONTH_DAYS: i32 = 30;
/// Days by which a monthly prescription is late at most (chosen).
pub(super) const LATE_DAYS: i32 = 2;
/// Tablets a day of a long-term opioid (chosen).
pub(super) const CHRONIC_TABLETS_A_DAY: (i32, i32) = (2, 4);
/// Days that a patch is worn.
pub(super) const PATCH_DAYS: i32 = 3;
/// Tablets a day of a benzodiazepine (chosen).
pub(super) const SEDATIVE_TABLETS_A_DAY: (i32, i32) = (1, 2);
/// Tablets a day of carisoprodol (chosen).
pub(super) const RELAXANT_TABLETS_A_DAY: (i32, i32) = (2, 3);

/// Chance that a patient on long-term opioids is referred to a pain clinic (chosen).
pub(super) const REFERRED: Chance = Chance::new(0.30);
/// Per cent of the referred who go to the nearest, the second and the third pain clinic (chosen).
pub(super) const CLINIC_PERCENT: [u32; 3] = [60, 25, 15];

/// The second and the third only if they are no further away than this, in miles (chosen: patients of pain clinics are local).
pub(super) const CLINIC_MILES: f64 = 40.0;

/// Of patients on long-term opioids, the per cent who get a benzodiazepine every month too ...
pub(super) const WITH_SEDATIVE_PERCENT: u32 = 12;
/// ... and the per cent who get carisoprodol and then a benzodiazepine after the opioid has ended, never two at a time (chosen).
pub(super) const ONE_AFTER_THE_OTHER_PERCENT: u32 = 5;
/// Days from the end of one of these to the next, at most (chosen).
pub(super) const ONE_AFTER_THE_OTHER_GAP_DAYS: i32 = 20;
/// Chance that one who gets both an opioid and a benzodiazepine gets carisoprodol every second month (chosen).
pub(super) const WITH_RELAXANT: Chance = Chance::new(0.12);

/// Rounds from doctor to doctor (chosen).
pub(super) const EPISODES: (i32, i32) = (1, 4);
/// Prescribers of an episode. Chosen; McDonald and Carlson 2013: shoppers bought 32 prescriptions from 10 prescribers in a year.
pub(super) const EPISODE_PRESCRIBERS: (i32, i32) = (5, 7);
/// Days in which an episode ends (chosen).
pub(super) const EPISODE_DAYS: i32 = 10;
/// Those of them on which practices are open, counted from a Monday.
pub(super) const OPEN_DAYS: [i32; 8] = [0, 1, 2, 3, 4, 7, 8, 9];
/// How many of the nearest communities a shopper goes to (chosen).
pub(super) const SHOPPING_COMMUNITIES: usize = 12;
/// Days of supply that a shopper gets (chosen).
pub(super) const SHOPPER_DAYS: (i32, i32) = (5, 10);

/// Days from a mill's prescription to the next.
pub(super) const MILL_STEP_DAYS: i32 = 28;
/// Mean of the further months at a mill (chosen).
pub(super) const MILL_FURTHER_MONTHS: f64 = 5.0;
/// Per cent of a mill's patients on oxycodone 30 mg; the others get 15 mg (chosen).
pub(super) const MILL_STRONG_PERCENT: u32 = 80;
/// Tablets of oxycodone a month at a mill, in tens (chosen).
pub(super) const MILL_TENS_OF_TABLETS: (i32, i32) = (12, 18);
/// Tablets of alprazolam and of carisoprodol a month at a mill, in tens (chosen).
pub(super) const MILL_TENS_OF_SEDATIVES: (i32, i32) = (6, 9);
/// Chance that a patient of a mill gets alprazolam and carisoprodol too. Chosen; Wang et al. 2019: the combination is concentrated on
/// the top 1 % of prescribers.
pub(super) const MILL_COCKTAIL: Chance = Chance::new(0.60);
/// Where a mill's prescription is filled, in per cent: complicit pharmacy, its chain neighbour, at home (chosen).
pub(super) const MILL_PHARMACY_PERCENT: [u32; 3] = [63, 27, 10];

/// Share of fills paid in cash: by default (chosen; Cho et al. 2022: 14 % of prescriptions of opioids in Texas in all, which is reached
/// with shoppers and mills) ...
pub(super) const CASH: Chance = Chance::new(0.09);
/// ... by shoppers (chosen; Simeone 2017: the share rises with the number of doctors) ...
pub(super) const SHOPPER_CASH: Chance = Chance::new(0.65);
/// ... and by patients of mills (chosen).
pub(super) const MILL_CASH: Chance = Chance::new(0.85);

/// From how many MME a day on a dose is high, in tenths (CDC guideline 2016 and 2022: avoid, or justify carefully).
pub(super) const HIGH_DOSE_TENTHS: i64 = 900;
