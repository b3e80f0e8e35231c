//! What patients come for. The complaint fits the urgency and the age, and at an admission the condition of the core.

use super::params::{self, CHRONIC_PAIN, Complaint, PSYCHIATRIC};
use crate::random::Stream;
use crate::world::{CONDITIONS, Severity, Visit};

/// The complaint of a visit that does not end in admission: of those of the age, or of the frequent flyers, one that fits the level.
pub(super) fn of_level(level: u8, age: i32, is_flyer: bool, stream: &mut Stream) -> &'static Complaint {
    let group = usize::from(age >= params::ADULT_AGE) + usize::from(age >= params::OLD_AGE);
    let weights: [u32; params::COMPLAINTS.len()] = std::array::from_fn(|position| {
        let complaint = &params::COMPLAINTS[position];
        let often = if is_flyer { complaint.of_flyers } else { complaint.by_age[group] };
        often * complaint.by_level[usize::from(level - 1)]
    });
    &params::COMPLAINTS[stream.weighted(weights, weights.iter().sum())]
}

/// The complaint of someone whom the core admits.
pub(super) fn of_admission(visit: &Visit, stream: &mut Stream) -> &'static str {
    let choices: &[(&'static str, u32)] = match CONDITIONS[visit.condition].name {
        "High blood pressure" => &[("Headache", 3), ("Chest pain", 3), ("Weakness", 2)],
        "Diabetes" | "Kidney failure" => &[("Weakness", 6), ("Abdominal pain", 3), ("Shortness of breath", 2)],
        "Arthritis" => &[("Back pain", 5), ("Fall", 2), (CHRONIC_PAIN, 3)],
        "Asthma" => &[("Shortness of breath", 1)],
        "Cancer" => &[("Weakness", 4), ("Abdominal pain", 3), (CHRONIC_PAIN, 2), ("Fever", 2)],
        "Broken bones" => &[("Fall", 7), ("Sprain", 2), ("Laceration", 1)],
        "Heart disease" => &[("Chest pain", 6), ("Shortness of breath", 4)],
        "Pneumonia" | "COVID-19" => &[("Shortness of breath", 5), ("Fever", 5)],
        "Flu" => &[("Fever", 8), ("Shortness of breath", 2)],
        "Migraine" => &[("Headache", 1)],
        "Depression" => &[(PSYCHIATRIC, 1)],
        "Anxiety" => &[(PSYCHIATRIC, 7), ("Chest pain", 3)],
        "Allergies" => &[("Allergic reaction", 1)],
        "Stroke" => &[("Stroke symptoms", 8), ("Weakness", 2)],
        "Childbirth" => &[("Labor", 1)],
        _ => &[("Weakness", 1)],
    };
    stream.pick(choices)
}

/// The triage level of someone whom the core admits, by how severe it finds the patient.
pub(super) fn level_of_admission(visit: &Visit, by_ambulance: bool, stream: &mut Stream) -> usize {
    let row = match visit.severity {
        Severity::Severe => 2,
        Severity::Moderate => 1,
        Severity::Mild | Severity::Normal => 0,
    };
    let [one, two, three, four, five] = params::ADMITTED_TRIAGE[row];
    // Ambulances bring the most urgent.
    let weights =
        if by_ambulance { [3 * one, 2 * two, three, four / 2, five / 2] } else { [one, two, three, four, five] };
    stream.weighted(weights, weights.iter().sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Purpose;

    #[test]
    fn complaints_fit_the_age_and_the_urgency() {
        let streams = Purpose::new(7, "test", "complaints");
        let count = |level, age, is_flyer, name: &str| {
            let drawn = (0..2_000).map(|unit| of_level(level, age, is_flyer, &mut streams.stream(unit)).name);
            drawn.filter(|drawn| *drawn == name).count()
        };
        // Everyone at every level comes for something.
        for level in 1..=5 {
            for age in [0, 30, 80] {
                count(level, age, age == 30, "");
            }
        }
        assert_eq!(count(3, 8, false, "Alcohol intoxication"), 0);
        assert!(count(3, 8, false, "Fever") > 3 * count(3, 80, false, "Fever"));
        assert!(count(3, 80, false, "Fall") > 2 * count(3, 30, false, "Fall"));
        assert!(count(2, 50, false, "Chest pain") > 2 * count(4, 50, false, "Chest pain"));
        assert_eq!(count(1, 30, true, "Medication refill"), 0);
    }
}
