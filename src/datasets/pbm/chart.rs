//! What the core says of a member that a pharmacy notices: diagnoses, prescriptions, days in hospital, and death.

use super::catalogue;
use crate::world::{CONDITIONS, Life, Visit};

/// A member's chart; reused from member to member.
#[derive(Debug, Default)]
pub(super) struct Chart {
    /// The last day on which the member can go to a pharmacy: the day before death, or the anchor date.
    pub(super) last_day: i32,
    /// Drugs of the catalogue that were prescribed, by position, with the day of discharge.
    pub(super) prescriptions: Vec<(i32, usize)>,
    /// By condition, the day on which the member came home from the first visit for it.
    diagnosed: [Option<i32>; CONDITIONS.len()],
    /// Days of admission and of discharge of stays overnight, in date order.
    stays: Vec<(i32, i32)>,
}

impl Chart {
    /// Replaces the chart by that of a member with these visits.
    pub(super) fn read(&mut self, life: &Life, visits: &[Visit]) {
        self.last_day = life.death.map_or(life.last_day, |death| death - 1);
        self.diagnosed = [None; CONDITIONS.len()];
        self.prescriptions.clear();
        self.stays.clear();
        for visit in visits {
            self.diagnosed[visit.condition].get_or_insert(visit.discharge);
            if visit.stay() > 0 {
                self.stays.push((visit.admission, visit.discharge));
            }
            let drug = visit.prescription.and_then(|prescription| catalogue::find(prescription.drug));
            self.prescriptions.extend(drug.map(|drug| (visit.discharge, drug)));
        }
    }

    /// When the member came home from the first visit for a condition, given by position.
    pub(super) fn diagnosed(&self, condition: usize) -> Option<i32> {
        self.diagnosed[condition]
    }

    /// The day itself, or the day of discharge where the member is in hospital.
    pub(super) fn at_home(&self, day: i32) -> i32 {
        let stay = self.stays.iter().find(|&&(admission, discharge)| (admission..discharge).contains(&day));
        stay.map_or(day, |&(_, discharge)| discharge)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_in_hospital_come_home_on_the_day_of_discharge() {
        let chart = Chart { stays: vec![(10, 14), (20, 21)], ..Chart::default() };
        let home = [9, 10, 13, 14, 20, 21].map(|day| chart.at_home(day));
        assert_eq!(home, [9, 14, 14, 14, 21, 21]);
    }
}
