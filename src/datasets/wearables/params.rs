//! Every number of remote patient monitoring with its source; "chosen" where there is none. Rates per device are those of the default
//! period of 90 days; in another period they grow or shrink with its length.

use crate::datasets::frame::Setting;
use crate::random::Chance;

/// How long the devices are monitored.
pub(super) static DAYS: Setting = Setting {
    name: "days",
    meaning: "days of monitoring of a wearer; events become more or fewer in proportion",
    default: 90,
    range: (30, 1_000),
};

/// How dense the recordings are.
pub(super) static SAMPLE_SECONDS: Setting = Setting {
    name: "sample_seconds",
    meaning: "seconds between two samples of a recording; 1 gives true 1 Hz and five times the samples",
    default: 5,
    range: (1, 5),
};

/// How large the dataset may grow.
pub(super) static MAX_ROWS: Setting = Setting {
    name: "max_rows",
    meaning: "rows at which the number of devices stops growing with the number of patients",
    default: 12_000_000,
    range: (1_000_000, 10_000_000_000),
};

/// Days in which the events given below happen as often as given.
pub(super) const RATE_DAYS: f64 = 90.0;

/// Devices per patient of the core, expected (measured; it follows from the odds below). It serves the cap on rows.
pub(super) const DEVICES_PER_PATIENT: f64 = 0.03;

/// Odds of being given a watch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Odds {
    /// Of a patient whom nobody planned to admit for what the program watches, long enough after enrolment was possible.
    pub(super) of_a_case: f64,
    pub(super) of_others: f64,
}

/// Of patients with heart disease: chosen, with many who were admitted, as a case-control sample has them.
pub(super) const HEART_FAILURE_ODDS: Odds = Odds { of_a_case: 0.85, of_others: 0.30 };
/// Of other patients who had a stroke that nobody foresaw (chosen, enriched).
pub(super) const STROKE_ODDS: f64 = 0.10;
/// Of the rest, without high blood pressure, diabetes or a stroke in the core and with one of them (chosen: screening goes to those at
/// risk).
pub(super) const SCREENING_ODDS: (f64, f64) = (0.019, 0.036);
/// The highest of all these odds.
pub(super) const HIGHEST_ODDS: f64 = HEART_FAILURE_ODDS.of_a_case;

/// The youngest to get a watch: 45 years, in days (chosen).
pub(super) const MIN_AGE_DAYS: i32 = 16_437;
/// Days of monitoring at least; who is to die sooner, or was enrolled later, is not in the data (chosen).
pub(super) const MIN_DAYS: i32 = 30;

/// Expected rows of a device per day of monitoring, hours worn with some to spare (for the cap on rows).
pub(super) const ROWS_PER_DAY: f64 = 22.2;

/// Rows of a block that are aimed at, all tables together.
pub(super) const BLOCK_ROWS: f64 = 40_000.0;

/// Seconds of recording of a device: two of 60 minutes, two of 10, one of 5.
pub(super) const RECORDED_SECONDS: f64 = 8_700.0;

/// Models with their share in per cent (chosen).
pub(super) const MODELS: [(&str, u32); 3] = [("Watch S", 45), ("Watch P", 35), ("Band 2", 20)];

/// Share of devices with paroxysmal atrial fibrillation at [`ELDERLY`], enriched (chosen; age, risks and strokes make it 0.20 of all).
pub(super) const FIBRILLATION: f64 = 0.125;
/// Logarithm of the factor per year of age (chosen, flatter than in Go 2001, JAMA: 0.1 % below 55 years to 9.0 % from 80).
pub(super) const FIBRILLATION_PER_YEAR: f64 = 0.025;
/// Factor of men and of women (Go 2001, JAMA: 1.1 % against 0.8 %).
pub(super) const FIBRILLATION_BY_SEX: [f64; 2] = [1.16, 0.84];
/// Factor without and with high blood pressure, diabetes or a stroke (chosen).
pub(super) const FIBRILLATION_BY_RISK: [f64; 2] = [0.85, 1.15];
/// The same where a stroke falls into the monitoring (chosen, much enriched).
pub(super) const FIBRILLATION_BEFORE_STROKE: Chance = Chance::new(0.85);

/// Share of devices with obstructive sleep apnea, enriched (chosen; the factors make it 0.28 of all).
pub(super) const APNEA: f64 = 0.25;
/// Factor of men and of women (Peppard 2013, Am J Epidemiol: 13 % against 6 % of those of 30 to 70, moderate or severe).
pub(super) const APNEA_BY_SEX: [f64; 2] = [1.35, 0.65];
/// Factor without and with high blood pressure, diabetes or a stroke (chosen).
pub(super) const APNEA_BY_RISK: [f64; 2] = [0.85, 1.15];
/// No chance of a hidden condition is higher (chosen).
pub(super) const HIGHEST_CHANCE: f64 = 0.6;

/// Age at which the means by age below hold, years.
pub(super) const ELDERLY: f64 = 65.0;
/// Age from which few go to work, years.
pub(super) const RETIRED: f64 = 65.0;

/// Share of those without heart failure and fibrillation who are screened for fibrillation all the same (chosen).
pub(super) const FIBRILLATION_SCREENING: Chance = Chance::new(0.5);

/// Resting heart rate: mean, and standard deviation between people of a sex, age and frailty, beats per minute (Quer 2020, PLoS ONE:
/// 65.5 and 7.7 among 92,457 wearers; it falls after 50 and is higher in women).
pub(super) const RESTING_RATE: (f64, f64) = (64.5, 7.0);
/// Added for men and for women, beats per minute (chosen after Quer 2020).
pub(super) const RESTING_RATE_BY_SEX: [f64; 2] = [-1.5, 1.5];
/// Added per year of age, beats per minute (chosen after Quer 2020).
pub(super) const RESTING_RATE_PER_YEAR: f64 = -0.08;
/// Added per standard deviation of frailty, beats per minute (chosen).
pub(super) const RESTING_RATE_BY_FRAILTY: f64 = 1.5;
/// Added to the resting heart rate with heart failure, beats per minute (chosen).
pub(super) const RESTING_RATE_HEART_FAILURE: f64 = 4.0;
/// Bounds of the resting heart rate, beats per minute (chosen).
pub(super) const RESTING_RATE_BOUNDS: (f64, f64) = (48.0, 95.0);

/// Body weight of men and of women: median, pounds, and spread of the logarithm (Fryar 2021, NCHS, Vital and Health Statistics 3-46,
/// NHANES 2015-2018, has means of 199.8 and 170.8 for adults of 20 and over; spread chosen).
pub(super) const WEIGHT: [(f64, f64); 2] = [(196.0, 0.19), (166.5, 0.20)];
/// Age from which weight falls, years, and pounds added per year then (chosen).
pub(super) const WEIGHT_FALLS_FROM: f64 = 65.0;
/// See [`WEIGHT_FALLS_FROM`].
pub(super) const WEIGHT_PER_YEAR: f64 = -0.8;
/// Added with apnea, pounds (chosen).
pub(super) const WEIGHT_APNEA: f64 = 18.0;
/// Bounds of the body weight, pounds (chosen).
pub(super) const WEIGHT_BOUNDS: (f64, f64) = (105.0, 330.0);
/// Standard deviation of the step from day to day in the body weight, and of a weighing, pounds (chosen).
pub(super) const WEIGHT_NOISE: (f64, f64) = (0.08, 0.65);
/// Share of mornings with a weighing (chosen).
pub(super) const WEIGHING: Chance = Chance::new(0.90);
/// The farthest that a weighing lies from the baseline, as a share of it (chosen).
pub(super) const WEIGHT_RANGE: f64 = 0.149;

/// Heart rate variability (RMSSD): median in milliseconds and spread of the logarithm between people (chosen).
pub(super) const VARIABILITY: (f64, f64) = (30.0, 0.22);
/// Logarithm of the factor per year of age (chosen: variability falls with age).
pub(super) const VARIABILITY_PER_YEAR: f64 = -0.005;
/// Spread of the logarithm of an hour's variability (chosen).
pub(super) const VARIABILITY_HOURLY: f64 = 0.13;
/// Factor of the variability while asleep (chosen).
pub(super) const VARIABILITY_ASLEEP: f64 = 1.15;

/// Hour from which people sleep, 24 is midnight, in per cent (chosen: with the hour of waking 7 hours of sleep on average and a standard
/// deviation of one between people).
pub(super) const TO_BED: [(i32, u32); 4] = [(21, 12), (22, 35), (23, 38), (24, 15)];
/// Hour from which they are awake, in per cent (chosen).
pub(super) const AWAKE_FROM: [(i32, u32); 2] = [(5, 35), (6, 65)];
/// Share of those below [`RETIRED`] who go to bed an hour later on Friday and Saturday (chosen).
pub(super) const LATER_ON_WEEKENDS: Chance = Chance::new(0.6);
/// Most of the nights on which somebody goes to bed an hour later than usual, as a share; people differ (chosen).
pub(super) const LATE_NIGHTS: f64 = 0.5;
/// The latest hour from which anybody sleeps: 1 in the morning (chosen; recordings of the night begin after it).
pub(super) const LATEST_TO_BED: i32 = 25;
/// Hours at the beginning of a night in which deep sleep is common (chosen).
pub(super) const EARLY_SLEEP: i32 = 3;
/// Stages of sleep with their weights in the first three hours of the night and in the rest: deep sleep comes early (chosen).
pub(super) const SLEEP_STAGES: [(&str, [u32; 2]); 3] = [("Light", [50, 55]), ("Deep", [40, 10]), ("REM", [10, 35])];

/// Steps of a day of men and of women at [`ELDERLY`]: median, and spread of the logarithm between people (chosen: Tudor-Locke 2011, Int J
/// Behav Nutr Phys Act, found means of 2,000 to 9,000 in studies of older adults, more in men, fewer with age).
pub(super) const STEPS: [(f64, f64); 2] = [(6_200.0, 0.38), (5_700.0, 0.38)];
/// Bounds of the steps of a usual day (chosen).
pub(super) const STEPS_BOUNDS: (f64, f64) = (600.0, 16_000.0);
/// Logarithm of the factor per year of age (chosen).
pub(super) const STEPS_PER_YEAR: f64 = -0.022;
/// Logarithm of the factor per standard deviation of frailty (chosen).
pub(super) const STEPS_BY_FRAILTY: f64 = -0.15;
/// Factor with heart failure (chosen).
pub(super) const STEPS_HEART_FAILURE: f64 = 0.65;
/// Usual factor of Saturdays and Sundays, and spread of its logarithm between people (chosen).
pub(super) const WEEKEND_STEPS: (f64, f64) = (1.0, 0.82);
/// See [`WEEKEND_STEPS`].
pub(super) const WEEKEND_STEPS_SIGMA: f64 = 0.15;
/// Height of the wave of the year, as a share (chosen), and a day on which it is highest: 1 July 1970.
pub(super) const STEPS_BY_SEASON: f64 = 0.12;
/// See [`STEPS_BY_SEASON`].
pub(super) const PEAK_DAY: i32 = 181;
/// Spread of the logarithm of the steps from day to day (chosen).
pub(super) const STEPS_DAILY: f64 = 0.2;
/// Shape of the distribution of an hour's steps, whose scatter is that of a negative binomial (chosen).
pub(super) const STEPS_SHAPE: f64 = 1.1;
/// Steps of the hours of a day in thousandths of the day's, for those who are awake (chosen: most before noon and in the afternoon).
pub(super) const STEPS_BY_HOUR: [f64; 24] = [
    5.0, 3.0, 0.0, 0.0, 0.0, 20.0, 35.0, 52.0, 62.0, 70.0, 75.0, 74.0, 68.0, 62.0, 64.0, 70.0, 76.0, 78.0, 68.0, 50.0,
    34.0, 24.0, 14.0, 8.0,
];

/// Standard deviation of the heart rate between days and between hours, beats per minute (chosen).
pub(super) const RATE_NOISE: (f64, f64) = (1.6, 2.0);
/// Heart rate asleep and awake, added to the resting rate, beats per minute (chosen).
pub(super) const RATE_BY_STATE: (f64, f64) = (-2.0, 7.0);
/// Height of the daily wave of the heart rate, which begins at 08:00 and spans 32 hours, beats per minute (chosen).
pub(super) const RATE_WAVE: f64 = 4.0;
/// Heart rate and highest heart rate per 1,500 steps, beats per minute (chosen).
pub(super) const RATE_PER_1500_STEPS: (f64, f64) = (14.0, 10.0);
/// Mean of each of the two exponential parts of the distance from mean to highest heart rate, beats per minute (chosen).
pub(super) const RATE_PEAK: f64 = 5.0;
/// Bounds of a mean heart rate, beats per minute (chosen: the highest one fits above).
pub(super) const RATE_BOUNDS: (f64, f64) = (30.0, 205.0);

/// Oxygen saturation awake, asleep, and asleep with apnea, per cent (chosen).
pub(super) const OXYGEN: (f64, f64, f64) = (96.6, 95.3, 93.6);
/// Standard deviation of an hour's oxygen saturation, per cent (chosen).
pub(super) const OXYGEN_NOISE: f64 = 0.6;
/// Skin temperature: mean and standard deviation, degrees Celsius (chosen).
pub(super) const SKIN: (f64, f64) = (33.0, 0.6);
/// Signal quality: mean and standard deviation (chosen).
pub(super) const SIGNAL: (f64, f64) = (88.0, 5.0);

/// Sleep quality with apnea and without, and its standard deviation from night to night (chosen).
pub(super) const SLEEP_QUALITY: (f64, f64, f64) = (58.0, 76.0, 6.0);
/// Standard deviation of the sleep quality between people (chosen).
pub(super) const SLEEP_QUALITY_OF_PERSONS: f64 = 5.0;
/// Added per standard deviation of frailty (chosen).
pub(super) const SLEEP_QUALITY_BY_FRAILTY: f64 = -1.0;

/// Low oxygen is below this, per cent (chosen, as pulse oximeters are set).
pub(super) const LOW_OXYGEN: f64 = 88.0;
/// A high heart rate is this or more, beats per minute (chosen).
pub(super) const HIGH_RATE: i16 = 170;
/// An irregular rhythm has more variability (ms) at fewer steps (chosen).
pub(super) const IRREGULAR: (f64, f64) = (90.0, 300.0);

/// Episodes of fibrillation beyond the first two, on average (chosen).
pub(super) const MORE_EPISODES: f64 = 2.5;
/// Shortest and longest episode, hours (chosen).
pub(super) const EPISODE_HOURS: (i32, i32) = (3, 14);
/// Heart rate in an episode, added: mean and standard deviation, beats per minute (chosen).
pub(super) const EPISODE_RATE: (f64, f64) = (32.0, 6.0);
/// Variability in an episode: mean and standard deviation, milliseconds (chosen).
pub(super) const EPISODE_VARIABILITY: (f64, f64) = (135.0, 22.0);
/// Share of the usual steps in an episode (chosen).
pub(super) const EPISODE_STEPS: f64 = 0.30;
/// Single hours of extra beats of a device without fibrillation, on average (chosen; in the Apple Heart Study, Perez 2019, 0.52 % of
/// healthy wearers were notified).
pub(super) const EXTRA_BEATS: f64 = 0.5;
/// Variability in such an hour: mean and standard deviation, milliseconds (chosen).
pub(super) const EXTRA_BEATS_VARIABILITY: (f64, f64) = (115.0, 15.0);
/// Share of devices with fibrillation that are followed by an ECG patch (chosen).
pub(super) const PATCH: Chance = Chance::new(0.75);
/// Days from the first episode to the patch (chosen).
pub(super) const PATCH_DAYS: (i32, i32) = (7, 21);
/// Share of patches that see fibrillation (chosen; in the Apple Heart Study 0.84 of the notifications agreed with the ECG at the same
/// time, and 0.34 of the patches worn later saw it).
pub(super) const PATCH_POSITIVE: Chance = Chance::new(0.80);
/// Days from an episode to a stroke (chosen).
pub(super) const STROKE_DAYS: (i32, i32) = (7, 40);

/// Least days of monitoring before the stay for which a wearer is in the sample, and from which decompensations can be (chosen: the rules
/// need days before it).
pub(super) const FIRST_ADMISSION_DAY: i32 = 14;
/// Least days of monitoring from that stay on, if the wearer lives (chosen).
pub(super) const DAYS_AFTER_ADMISSION: i32 = 6;
/// Hours of the day at which patients are admitted (chosen).
pub(super) const ADMISSION_HOURS: (i32, i32) = (7, 22);
/// Share of admissions that are announced by weight and heart rate (chosen).
pub(super) const ANNOUNCED: Chance = Chance::new(0.58);
/// Days before an admission that its signs need.
pub(super) const PRODROME_DAYS: i32 = 3;
/// Least and most weight gained before an admission, pounds (chosen; Chaudhry 2007 found odds ratios of 2.8 to 7.7 for gains of 2 to
/// more than 10 lb).
pub(super) const ADMISSION_GAIN: (f64, f64) = (4.2, 8.5);
/// Shares of the gain two days before, the day before and on the day of the admission (chosen).
pub(super) const ADMISSION_GAIN_BY_DAY: [f64; 3] = [0.25, 1.0, 1.1];
/// Heart rate before an admission, added: least and most, beats per minute (chosen).
pub(super) const ADMISSION_RATE: (f64, f64) = (8.0, 15.0);
/// Factor of the variability from the noon two days before (chosen).
pub(super) const DECOMPENSATED_VARIABILITY: f64 = 0.75;
/// Share of admissions that are preceded by low oxygen (chosen).
pub(super) const LOW_OXYGEN_BEFORE: Chance = Chance::new(0.80);
/// Hours of low oxygen before an admission (chosen).
pub(super) const LOW_OXYGEN_HOURS: (i32, i32) = (6, 18);
/// Oxygen saturation in these hours, per cent (chosen).
pub(super) const LOW_OXYGEN_RANGE: (f64, f64) = (83.0, 87.4);

/// Decompensations of a device with heart failure that are managed at home, on average (chosen; in TEN-HMS, Zhang 2009, 54 % of the
/// alerts by a gain of 3 lb were false).
pub(super) const HOME_MANAGED: f64 = 0.16;
/// Least and most weight gained in one, pounds (chosen).
pub(super) const HOME_GAIN: (f64, f64) = (4.2, 7.0);
/// Shares of the gain by day (chosen).
pub(super) const HOME_GAIN_BY_DAY: [f64; 3] = [0.25, 1.0, 0.6];
/// Heart rate in one, added: least and most, beats per minute (chosen).
pub(super) const HOME_RATE: (f64, f64) = (8.0, 13.0);
/// Least days between one and an admission (chosen: apart from each other in the data).
pub(super) const HOME_FROM_ADMISSION: i32 = 10;

/// Harmless gains of one day, on average (chosen).
pub(super) const HARMLESS_GAINS: f64 = 1.0;
/// Weight gained in one, pounds (chosen).
pub(super) const HARMLESS_GAIN: (f64, f64) = (3.4, 5.5);
/// Spells of a fast heart by fever or stress, on average (chosen).
pub(super) const FAST_SPELLS: f64 = 1.2;
/// Hours of a spell (chosen).
pub(super) const FAST_SPELL_HOURS: i32 = 30;
/// Heart rate in a spell, added: least and most, beats per minute (chosen).
pub(super) const FAST_SPELL_RATE: (f64, f64) = (7.0, 13.0);

/// Hours with cold hands, on average (chosen; a manufacturer's support page names cold skin as a cause of wrong oxygen values).
pub(super) const COLD_HOURS: f64 = 1.3;
/// Hours of the day at which hands are cold (chosen).
pub(super) const COLD_HOURS_OF_DAY: (i32, i32) = (7, 20);
/// Oxygen saturation with cold hands, per cent (chosen).
pub(super) const COLD_OXYGEN: (f64, f64) = (78.0, 82.4);
/// Skin temperature with cold hands, degrees Celsius (chosen).
pub(super) const COLD_SKIN: (f64, f64) = (20.0, 26.5);
/// Signal quality with cold hands (chosen).
pub(super) const COLD_SIGNAL: (f64, f64) = (30.0, 55.0);

/// Battery used in an hour worn, per cent (chosen; with the times on the charger it gives an adherence near the median of 88 % in
/// SafeHeart 2024, Eur Heart J Digital Health).
pub(super) const BATTERY_USE: (f64, f64) = (2.6, 3.6);
/// Level below which the watch is put on the charger, per cent (chosen).
pub(super) const CHARGING_LEVEL: (f64, f64) = (6.0, 18.0);
/// Hours on the charger (chosen).
pub(super) const CHARGING_HOURS: (i32, i32) = (1, 2);
/// Share of times at which the watch is forgotten on the charger (chosen).
pub(super) const FORGOTTEN: Chance = Chance::new(0.03);
/// Hours on the charger when forgotten (chosen).
pub(super) const FORGOTTEN_HOURS: (i32, i32) = (44, 54);

/// Hour of the day at which the Overnight recording begins (chosen).
pub(super) const OVERNIGHT_HOUR: i32 = 2;
/// Hours of the day at which people work out, and at which they rest for the recording (chosen).
pub(super) const WORKOUT_HOURS_OF_DAY: (i32, i32) = (8, 19);
/// Steps in the hour of a workout of one who takes [`WORKOUT_WALKER`] steps a day, and its least (chosen: what the recording of ten minutes
/// has, and some).
pub(super) const WORKOUT_STEPS: (f64, f64) = (2_500.0, 5_200.0);
/// See [`WORKOUT_STEPS`].
pub(super) const WORKOUT_WALKER: f64 = 5_000.0;
/// See [`WORKOUT_STEPS`].
pub(super) const WORKOUT_LEAST_STEPS: f64 = 1_900.0;
/// Mean heart rate of the hour of a workout above the resting rate, beats per minute (chosen).
pub(super) const WORKOUT_RATE: (f64, f64) = (25.0, 45.0);
/// True highest heart rate of the hour above the resting rate, beats per minute (chosen).
pub(super) const WORKOUT_PEAK: (f64, f64) = (40.0, 65.0);
/// Heart rate above the resting rate at begin and end of the recording, and its standard deviation, beats per minute (chosen).
pub(super) const WORKOUT_COURSE: (f64, f64, f64) = (15.0, 45.0, 2.0);
/// Steps in 5 seconds of running (chosen: 167 to 182 a minute, as runners do).
pub(super) const CADENCE: (f64, f64) = (13.9, 15.2);

/// Share of workouts with a loose strap (chosen; Navalta 2020, PLoS ONE, found errors of 13 % of wrist watches in trail running).
pub(super) const LOOSE: Chance = Chance::new(0.40);
/// Highest heart rate shown in the hour with a loose strap, beats per minute (chosen: the stride).
pub(super) const LOOSE_PEAK: (f64, f64) = (174.0, 186.0);
/// Signal quality of that hour (chosen).
pub(super) const LOOSE_SIGNAL: (f64, f64) = (35.0, 60.0);
/// Seconds for which the stride is shown as heart rate (chosen).
pub(super) const LOCKED_SECONDS: (i32, i32) = (60, 180);
/// Standard deviation of what is shown around the stride, beats per minute (chosen).
pub(super) const LOCKED_NOISE: f64 = 1.5;
/// Signal quality while it is shown (chosen).
pub(super) const LOCKED_SIGNAL: (f64, f64) = (18.0, 44.0);
/// Share of the other workouts that are hard efforts (chosen).
pub(super) const HARD_EFFORT: Chance = Chance::new(0.06);
/// Heart rate at the end of a hard effort, beats per minute (chosen).
pub(super) const HARD_EFFORT_RATE: (f64, f64) = (166.0, 176.0);

/// Oxygen saturation in an Overnight recording with apnea and without, per cent (chosen).
pub(super) const NIGHT_OXYGEN: (f64, f64) = (93.8, 95.6);
/// Height of its slow drift and standard deviation of a sample, per cent (chosen).
pub(super) const NIGHT_OXYGEN_NOISE: (f64, f64) = (0.3, 0.35);
/// Shortest and longest period of the drift, seconds (chosen).
pub(super) const DRIFT_SECONDS: (f64, f64) = (1_200.0, 3_600.0);
/// Dips per hour with apnea (chosen; 15 an hour is the limit of moderate apnea, PMC6688979).
pub(super) const DIPS_APNEA: (f64, f64) = (18.0, 48.0);
/// Dips per hour without apnea (chosen).
pub(super) const DIPS_OTHERS: (f64, f64) = (0.0, 7.0);
/// Least seconds from one dip to the next (chosen).
pub(super) const BETWEEN_DIPS: f64 = 60.0;
/// Depth of a dip, per cent (chosen).
pub(super) const DIP_DEPTH: (f64, f64) = (5.0, 12.0);
/// Length of a dip, seconds (chosen).
pub(super) const DIP_SECONDS: (f64, f64) = (25.0, 50.0);
/// Pulse after a dip, added, beats per minute, and for how long, seconds (chosen).
pub(super) const AROUSAL: (f64, f64) = (8.0, 10.0);
/// Heart rate of the night above the resting rate and its standard deviation, beats per minute (chosen).
pub(super) const NIGHT_RATE: (f64, f64) = (-2.0, 1.5);
/// Heart rate at rest above the resting rate and its standard deviation, beats per minute (chosen).
pub(super) const REST_RATE: (f64, f64) = (3.0, 2.2);
/// The same of a device with fibrillation (chosen).
pub(super) const REST_RATE_FIBRILLATION: (f64, f64) = (30.0, 17.0);
/// Seconds for which a watch shows the same oxygen saturation (chosen).
pub(super) const OXYGEN_SECONDS: i32 = 5;

/// Share of devices with a sleep study, with apnea and without (chosen).
pub(super) const SLEEP_STUDY: (Chance, Chance) = (Chance::new(0.60), Chance::new(0.20));
/// Apneas per hour that a study finds with apnea: mean and standard deviation (chosen).
pub(super) const STUDY_APNEA: (f64, f64) = (32.0, 9.0);
/// Apneas per hour that a study finds without: mean and standard deviation (chosen).
pub(super) const STUDY_OTHERS: (f64, f64) = (4.0, 2.0);
/// First day of the monitoring on which a study can be, and the hour of the day (chosen).
pub(super) const STUDY_TIME: (i32, i32) = (20, 22);
