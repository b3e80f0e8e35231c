//! The department at work, event by event: who gets a bay when, who leaves unseen, when ambulances are sent elsewhere.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::arrivals::{Arrival, Mode};
use super::beds::Beds;
use super::care::{Outcome, Pathway, Test};
use super::params;
use super::span::{DAY, HOUR, Span, minute_of_day};
use crate::datasets::frame::{nearest_i32, position};

/// A patient's way through the department, in minutes of the window.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stay {
    pub(super) arrival: Arrival,
    /// What was drawn for it.
    pub(super) pathway: Pathway,
    /// End of triage.
    pub(super) triage: i32,
    /// What happened in the bay; none for those who leave unseen or are diverted.
    pub(super) treated: Option<Treated>,
    /// When the patient left.
    pub(super) departure: i32,
    /// Was the ambulance sent elsewhere? Then nothing else happened.
    pub(super) is_diverted: bool,
    /// Did the handoff keep the patient out of a free bay?
    pub(super) is_postponed: bool,
}

/// What happened from the bay on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Treated {
    /// Placed in the bay.
    pub(super) bed: i32,
    /// First contact with a doctor.
    pub(super) doctor: i32,
    /// Order and result of the laboratory test.
    pub(super) lab: Option<(i32, i32)>,
    /// Order and report of the CT.
    pub(super) ct: Option<(i32, i32)>,
    /// Decision.
    pub(super) disposition: i32,
    /// Did the patient wait for a bed in a full ICU?
    pub(super) met_full_icu: bool,
}

/// A period in which ambulances are sent elsewhere.
#[derive(Clone, Copy, Debug)]
pub(super) struct Diversion {
    /// First minute.
    pub(super) start: i32,
    /// First minute after it.
    pub(super) end: i32,
    /// Ambulances turned away.
    pub(super) diverted: i16,
}

/// What a department goes by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules {
    /// Treatment bays.
    pub(super) bays: i32,
    /// Are patients kept out of free bays while shifts change?
    pub(super) has_handoffs: bool,
    /// Ambulance patients in care with whom a diversion starts.
    pub(super) diversion_from: i32,
    /// Patients who wait, from whom on the laboratory is slow.
    pub(super) lab_crowded_from: usize,
}

/// What happens; of what happens in one minute, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    BayFree,
    AmbulanceDone,
    DiversionLifted,
    Arrival,
    Triaged,
    HandoffOver,
    LabOrdered,
    PatienceOver,
}

/// A department at work.
#[derive(Debug)]
pub(super) struct Flow<'b> {
    stays: Vec<Stay>,
    events: BinaryHeap<Reverse<(i32, Event, usize)>>,
    /// Who waits for a bay: level, arrival, position; in this order.
    waiting: Vec<(u8, i32, usize)>,
    free_bays: i32,
    /// Ambulance patients in care.
    ambulances: i32,
    diversion: Option<Diversion>,
    diversions: Vec<Diversion>,
    beds: &'b Beds,
    rules: Rules,
}

/// Runs a department over a span; `arrivals` are in the order of time. Returns the stays in that order, and the diversions.
pub(super) fn run(
    span: Span,
    rules: Rules,
    beds: &Beds,
    arrivals: impl Iterator<Item = (Arrival, Pathway)>,
) -> (Vec<Stay>, Vec<Diversion>) {
    let stay = |(arrival, pathway): (Arrival, Pathway)| Stay {
        arrival,
        pathway,
        triage: arrival.minute + pathway.triage,
        treated: None,
        departure: arrival.minute,
        is_diverted: false,
        is_postponed: false,
    };
    let mut flow = Flow {
        stays: arrivals.map(stay).collect(),
        events: BinaryHeap::new(),
        waiting: Vec::new(),
        free_bays: rules.bays,
        ambulances: 0,
        diversion: None,
        diversions: Vec::new(),
        beds,
        rules,
    };
    flow.schedule(span);
    while let Some(Reverse((minute, event, position))) = flow.events.pop() {
        flow.happen(minute, event, position);
    }
    (flow.stays, flow.diversions)
}

/// Is it handoff, when no patient of level 3 to 5 is placed?
fn in_handoff(minute: i32) -> bool {
    let minute = minute_of_day(minute);
    params::SHIFT_STARTS.iter().any(|start| (*start..start + params::HANDOFF_MINUTES).contains(&minute))
}

impl Flow<'_> {
    /// What is certain to happen.
    fn schedule(&mut self, span: Span) {
        for (position, stay) in self.stays.iter().enumerate() {
            self.events.push(Reverse((stay.arrival.minute, Event::Arrival, position)));
        }
        for day in span.days() {
            let midnight = day * DAY;
            self.events.push(Reverse((midnight + params::DIVERSION_LIFTED_HOUR * HOUR, Event::DiversionLifted, 0)));
            for start in params::SHIFT_STARTS {
                self.events.push(Reverse((midnight + start + params::HANDOFF_MINUTES, Event::HandoffOver, 0)));
            }
        }
    }

    fn happen(&mut self, minute: i32, event: Event, position: usize) {
        match event {
            Event::Arrival => self.arrive(minute, position),
            Event::Triaged => self.join(minute, position),
            Event::BayFree => {
                self.free_bays += 1;
                self.fill_bays(minute);
            }
            Event::HandoffOver => self.fill_bays(minute),
            Event::LabOrdered => {
                let is_crowded = self.waiting.len() >= self.rules.lab_crowded_from;
                self.treat(position, is_crowded);
            }
            Event::PatienceOver => self.leave(minute, position),
            Event::AmbulanceDone => self.ambulance_done(minute),
            Event::DiversionLifted => self.lift_diversion(minute),
        }
    }

    fn arrive(&mut self, minute: i32, position: usize) {
        let Stay { arrival, triage, pathway, .. } = self.stays[position];
        let mut by_ambulance = arrival.mode == Mode::Ambulance;
        if let Some(diversion) = self.diversion.as_mut().filter(|_| by_ambulance && arrival.level > 1) {
            if !pathway.is_expected {
                diversion.diverted += 1;
                self.stays[position].is_diverted = true;
                return;
            }
            // The core admits the patient here, so somebody else brings them.
            self.stays[position].arrival.mode = Mode::WalkIn;
            by_ambulance = false;
        }
        if by_ambulance {
            self.ambulances += 1;
            if self.ambulances >= self.rules.diversion_from && self.diversion.is_none() {
                self.diversion = Some(Diversion { start: minute, end: minute, diverted: 0 });
            }
        }
        if arrival.level == 1 {
            self.place(triage, position);
        } else {
            self.events.push(Reverse((triage, Event::Triaged, position)));
        }
    }

    fn join(&mut self, minute: i32, position: usize) {
        let Stay { arrival, pathway, .. } = self.stays[position];
        let entry = (arrival.level, arrival.minute, position);
        let place = self.waiting.partition_point(|other| *other < entry);
        self.waiting.insert(place, entry);
        if let Some(patience) = pathway.patience {
            self.events.push(Reverse((minute + patience, Event::PatienceOver, position)));
        }
        self.fill_bays(minute);
    }

    /// Places those who wait, the most urgent first, while there are bays.
    fn fill_bays(&mut self, minute: i32) {
        while self.free_bays > 0
            && let Some(&(level, _, next)) = self.waiting.first()
        {
            if self.rules.has_handoffs && level > 2 && in_handoff(minute) {
                let could_be_placed = position(self.free_bays);
                for &(_, _, kept_out) in self.waiting.iter().take(could_be_placed) {
                    self.stays[kept_out].is_postponed = true;
                }
                return;
            }
            self.waiting.remove(0);
            self.free_bays -= 1;
            self.place(minute, next);
        }
    }

    /// The bay, and the doctor; a laboratory test takes longer the more patients wait when it is ordered.
    fn place(&mut self, minute: i32, position: usize) {
        let stay = &mut self.stays[position];
        let doctor = minute + stay.pathway.doctor;
        stay.treated =
            Some(Treated { bed: minute, doctor, lab: None, ct: None, disposition: doctor, met_full_icu: false });
        match stay.pathway.lab {
            Some(lab) => self.events.push(Reverse((doctor + lab.order, Event::LabOrdered, position))),
            None => self.treat(position, false),
        }
    }

    /// Everything from the doctor to the exit.
    fn treat(&mut self, position: usize, is_crowded: bool) {
        let stay = &mut self.stays[position];
        let Some(treated) = &mut stay.treated else { return };
        let pathway = &stay.pathway;
        let factor = if is_crowded { params::LAB_CROWDED_FACTOR } else { 1.0 };
        treated.lab = pathway.lab.map(|lab| test_times(treated.doctor, &lab, factor));
        treated.ct = pathway.ct.map(|ct| test_times(treated.doctor, &ct, 1.0));
        let after = |test: Option<(i32, i32)>, planned: Option<Test>| Some(test?.1 + planned?.review);
        let results = after(treated.lab, pathway.lab).max(after(treated.ct, pathway.ct));
        let decided = results.map_or(treated.doctor + pathway.care, |time| time.max(treated.doctor + pathway.care));
        treated.disposition = decided.min(stay.arrival.minute + params::MAX_DECISION_MINUTES);

        let decision = treated.disposition;
        let last = stay.arrival.minute + params::MAX_STAY_MINUTES;
        let boarding = match pathway.outcome {
            Outcome::Icu => pathway.boarding[0],
            Outcome::Ward if self.beds.ward_is_crowded(decision) => pathway.boarding[1],
            Outcome::Ward => pathway.boarding[2],
            Outcome::Transfer | Outcome::Discharge => pathway.exit,
        };
        let full_boarding = pathway.full_boarding.filter(|_| self.beds.icu_is_full(decision));
        treated.met_full_icu = full_boarding.is_some();
        let exit = full_boarding.unwrap_or(boarding).min(params::MAX_BOARDING_MINUTES);
        stay.departure = (decision + exit).min(last);

        // A boarder keeps the bay, and counts as in care, for a while at most; no longer because the ICU is full.
        let admitted = pathway.outcome.is_admission();
        let up_to = |limit: i32| (decision + if admitted { boarding.min(limit) } else { boarding }).min(last);
        if stay.arrival.level > 1 {
            self.events.push(Reverse((up_to(params::BOARDER_BAY_MINUTES), Event::BayFree, position)));
        }
        if stay.arrival.mode == Mode::Ambulance {
            self.events.push(Reverse((up_to(params::AMBULANCE_COUNT_MINUTES), Event::AmbulanceDone, position)));
        }
    }

    fn leave(&mut self, minute: i32, position: usize) {
        let Some(place) = self.waiting.iter().position(|entry| entry.2 == position) else { return };
        self.waiting.remove(place);
        self.stays[position].departure = minute;
        if self.stays[position].arrival.mode == Mode::Ambulance {
            self.ambulance_done(minute);
        }
    }

    fn ambulance_done(&mut self, minute: i32) {
        self.ambulances -= 1;
        if self.ambulances <= self.rules.diversion_from - params::DIVERSION_DROP {
            self.lift_diversion(minute);
        }
    }

    fn lift_diversion(&mut self, minute: i32) {
        if let Some(diversion) = self.diversion.take() {
            self.diversions.push(Diversion { end: minute, ..diversion });
        }
    }
}

/// Order and result of a test.
fn test_times(doctor: i32, test: &Test, factor: f64) -> (i32, i32) {
    let order = doctor + test.order;
    (order, order + nearest_i32(test.turnaround * factor).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY_OF_TESTS: Span = Span { from: 0, to: 2 * DAY };

    /// A patient who is triaged in 5 minutes and keeps a bay for 100 more.
    fn patient(minute: i32, level: u8, mode: Mode) -> (Arrival, Pathway) {
        let pathway = Pathway {
            triage: 5,
            patience: None,
            doctor: 10,
            lab: None,
            ct: None,
            care: 80,
            outcome: Outcome::Discharge,
            is_expected: false,
            exit: 10,
            boarding: [0; 3],
            full_boarding: None,
            revenue: 0,
            doctor_on_duty: 0,
        };
        (Arrival { minute, mode, level, unit: 0 }, pathway)
    }

    fn rules(bays: i32, has_handoffs: bool) -> Rules {
        Rules { bays, has_handoffs, diversion_from: 5, lab_crowded_from: 3 }
    }

    fn run_one_bay(has_handoffs: bool, patients: &[(Arrival, Pathway)]) -> Vec<Stay> {
        run(DAY_OF_TESTS, rules(1, has_handoffs), &Beds::half_full(), patients.iter().copied()).0
    }

    fn bed(stay: &Stay) -> Option<i32> {
        stay.treated.map(|treated| treated.bed)
    }

    #[test]
    fn the_most_urgent_who_wait_are_placed_first() {
        let walk_in = |minute, level| patient(minute, level, Mode::WalkIn);
        let stays = run_one_bay(true, &[walk_in(600, 3), walk_in(610, 4), walk_in(620, 2), walk_in(630, 1)]);
        let beds: Vec<_> = stays.iter().map(bed).collect();
        // Level 1 has a bay of its own.
        assert_eq!(beds, [Some(605), Some(805), Some(705), Some(635)]);
    }

    #[test]
    fn the_handoff_keeps_all_but_urgent_patients_out_of_free_bays() {
        let level_3 = patient(7 * HOUR, 3, Mode::WalkIn);
        let stays = run_one_bay(true, &[level_3]);
        assert_eq!((bed(&stays[0]), stays[0].is_postponed), (Some(7 * HOUR + 50), true));
        let stays = run_one_bay(false, &[level_3]);
        assert_eq!((bed(&stays[0]), stays[0].is_postponed), (Some(7 * HOUR + 5), false));
        let stays = run_one_bay(true, &[patient(7 * HOUR, 2, Mode::WalkIn)]);
        assert_eq!((bed(&stays[0]), stays[0].is_postponed), (Some(7 * HOUR + 5), false));
    }

    #[test]
    fn who_has_no_patience_leaves_unseen() {
        let (arrival, pathway) = patient(610, 4, Mode::WalkIn);
        let impatient = (arrival, Pathway { patience: Some(30), ..pathway });
        let stays = run_one_bay(true, &[patient(600, 3, Mode::WalkIn), impatient, patient(620, 5, Mode::WalkIn)]);
        assert_eq!((bed(&stays[1]), stays[1].departure), (None, 645));
        assert_eq!(bed(&stays[2]), Some(705));
    }

    #[test]
    fn ambulances_are_diverted_from_the_fifth_until_two_are_left_or_until_five_in_the_morning() {
        let ambulance = |minute, level| patient(minute, level, Mode::Ambulance);
        let many = [600, 601, 602, 603, 604].map(|minute| ambulance(minute, 3));
        let patients: Vec<_> =
            many.into_iter().chain([ambulance(605, 3), ambulance(606, 1), ambulance(1_010, 3)]).collect();
        let (stays, diversions) = run(DAY_OF_TESTS, rules(5, true), &Beds::half_full(), patients.into_iter());
        let diverted: Vec<_> = stays.iter().map(|stay| stay.is_diverted).collect();
        assert_eq!(diverted, [false, false, false, false, false, true, false, false]);
        // Six are in care; the fourth of them leaves at 603 + 5 + 100.
        let found: Vec<_> = diversions.iter().map(|one| (one.start, one.end, one.diverted)).collect();
        assert_eq!(found, [(604, 708, 1)]);

        // Whom the core admits here comes all the same, brought by others.
        let (arrival, pathway) = ambulance(605, 3);
        let expected = (arrival, Pathway { is_expected: true, ..pathway });
        let (stays, diversions) =
            run(DAY_OF_TESTS, rules(5, true), &Beds::half_full(), many.into_iter().chain([expected]));
        assert_eq!((stays[5].is_diverted, stays[5].arrival.mode, diversions[0].diverted), (false, Mode::WalkIn, 0));

        let night = [280, 281, 282, 283, 284].map(|minute| ambulance(minute, 3));
        let (_, diversions) = run(DAY_OF_TESTS, rules(5, true), &Beds::half_full(), night.into_iter());
        let found: Vec<_> = diversions.iter().map(|one| (one.start, one.end, one.diverted)).collect();
        assert_eq!(found, [(284, 300, 0)]);
    }
}
