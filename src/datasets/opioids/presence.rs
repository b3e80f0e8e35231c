//! When a person can see a prescriber and go to a pharmacy: as long as they live, and not from a hospital bed.

use super::params;
use crate::datasets::frame::Window;
use crate::random::Stream;
use crate::world::{Life, Visit};

/// The days that a person has; reused from person to person.
#[derive(Debug)]
pub(super) struct Presence {
    /// The days on which drugs can be prescribed.
    pub(super) period: Window,
    /// Days of admission and of discharge of stays overnight.
    stays: Vec<(i32, i32)>,
}

impl Presence {
    /// That of somebody of whom no stays are known.
    pub(super) fn new(prescribing: Window) -> Self {
        Self { period: prescribing, stays: Vec::new() }
    }

    /// Forgets the person before.
    pub(super) fn clear(&mut self, prescribing: Window) {
        self.period = prescribing;
        self.stays.clear();
    }

    /// Becomes that of a patient of the core; a drug may be filled the day after it was prescribed, and is before the day of death.
    pub(super) fn read(&mut self, prescribing: Window, life: &Life, visits: &[Visit]) {
        let last = life.death.map_or(prescribing.last, |death| prescribing.last.min(death - 2));
        self.clear(Window::new(prescribing.first, last));
        let overnight = visits.iter().filter(|visit| visit.stay() > 0);
        self.stays.extend(overnight.map(|visit| (visit.admission, visit.discharge)));
    }

    /// The day on which a person is seen who is to be seen from `day` on: most wait for the end of a weekend, and all for that of a stay.
    pub(super) fn seen(&self, day: i32, stream: &mut Stream) -> Option<i32> {
        let home = self.at_home(day);
        let to_monday = 7 - weekday(home);
        let is_put_off = to_monday <= 2 && !stream.chance(params::AT_WEEKENDS);
        let later = if is_put_off { to_monday + stream.pick(&params::AFTER_WEEKENDS) } else { 0 };
        let seen = self.at_home(home + later);
        let seen = if self.period.holds(seen) { seen } else { home };
        self.period.holds(seen).then_some(seen)
    }

    /// Is the person in hospital at the end of a day?
    pub(super) fn is_away(&self, day: i32) -> bool {
        self.at_home(day) != day
    }

    fn at_home(&self, day: i32) -> i32 {
        let stay = self.stays.iter().find(|&&(admission, discharge)| (admission..discharge).contains(&day));
        stay.map_or(day, |&(_, discharge)| discharge)
    }
}

/// Monday 0 to Sunday 6; 1970-01-01 was a Thursday.
pub(super) fn weekday(day: i32) -> i32 {
    (day + 3).rem_euclid(7)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_seen_in_hospital_or_outside_the_period() {
        let presence = Presence { period: Window::new(100, 130), stays: vec![(104, 110), (128, 131)] };
        let mut stream = crate::random::Purpose::new(1, "test", "presence").stream(0);
        for day in 95..140 {
            for _ in 0..20 {
                let seen = presence.seen(day, &mut stream);
                assert!(
                    seen.is_none_or(|seen| seen >= day && (100..=127).contains(&seen) && !(104..110).contains(&seen))
                );
            }
        }
        assert!(presence.is_away(104) && !presence.is_away(110));
    }
}
