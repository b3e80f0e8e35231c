//! The scans of a line of therapy: the tumor shrinks to its nadir and grows again until progression.

use super::course::Line;
use super::params;
use super::phenomena::SHRINK_THEN_GROW;
use crate::datasets::frame::{Task, nearest_i32};
use crate::random::{Purpose, Stream};

/// A scan, as it is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scan {
    pub(super) day: i32,
    /// Sum of diameters, tenths of a millimetre.
    pub(super) size: i32,
    /// Change from the first scan, tenths of a per cent.
    pub(super) change: i32,
}

#[derive(Debug)]
pub(super) struct Radiology {
    scans: Purpose,
    grow_again: bool,
}

/// How the size changes over time, per cent of the size at the start.
struct Curve {
    /// Day on which the tumor is smallest; 0 if it progressed before it could be seen to shrink.
    nadir: i32,
    /// Change on that day.
    best: f64,
    /// Day of progression, and change then.
    last: (i32, f64),
}

impl Radiology {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self { scans: task.purpose("scans"), grow_again: task.is_on(&SHRINK_THEN_GROW) }
    }

    /// Fills in the scans of a line; `unit` numbers it among all lines.
    pub(super) fn scan(&self, unit: u64, line: &Line, scans: &mut Vec<Scan>) {
        let mut stream = self.scans.stream(unit);
        let curve = self.curve(line);
        let baseline = nearest_i32(line.baseline_mm * 10.0);
        scans.clear();
        scans.push(Scan { day: line.start, size: baseline, change: 0 });
        let routine = (1..).map(|n| line.start + n * params::SCAN_DAYS);
        let routine = routine.take_while(|day| *day <= line.scanned_until && Some(*day) != line.progression);
        for day in routine.chain(line.progression) {
            let percent = curve.change(day - line.start, &mut stream);
            let size = nearest_i32(f64::from(baseline) * (1.0 + percent / 100.0)).max(0);
            let change = nearest_i32((f64::from(size) / f64::from(baseline) - 1.0) * 1_000.0);
            scans.push(Scan { day, size, change });
        }
    }

    fn curve(&self, line: &Line) -> Curve {
        let days = line.response.days;
        let best = -line.response.shrinkage;
        if days <= params::SCAN_DAYS {
            return Curve { nadir: 0, best: 0.0, last: (days, best.max(params::PRIMARY_GROWTH)) };
        }
        let nadir = if days < params::EARLY_NADIR_BELOW_DAYS { params::SCAN_DAYS } else { 2 * params::SCAN_DAYS };
        let left = 100.0 + best;
        let regrown =
            if left > 0.0 { left * params::REGROWTH } else { 100.0 * params::NEW_LESION_MM / line.baseline_mm };
        Curve { nadir, best, last: (days, if self.grow_again { regrown - 100.0 } else { best }) }
    }
}

impl Curve {
    /// The change after some days, as it is measured.
    fn change(&self, days: i32, stream: &mut Stream) -> f64 {
        let (before, after) = params::SCAN_DEVIATION;
        let deviation = stream.normal(0.0, 1.0);
        let (last_day, last) = self.last;
        if days == last_day {
            last
        } else if days < self.nadir {
            self.best * f64::from(days) / f64::from(self.nadir) + before * deviation
        } else if days == self.nadir {
            self.best
        } else {
            let share = f64::from(days - self.nadir) / f64::from(last_day - self.nadir);
            (self.best + (last - self.best) * share + after * deviation).max(self.best)
        }
    }
}

/// Best shrinkage on a later scan, tenths of a per cent.
pub(super) fn shrinkage(scans: &[Scan]) -> Option<i32> {
    scans.iter().skip(1).map(|scan| -scan.change).max()
}

/// The word in `treatment_lines.best_response` for a shrinkage in tenths of a per cent.
pub(super) fn best_response(shrinkage: i32) -> &'static str {
    match shrinkage {
        990.. => "CR",
        300.. => "PR",
        -199.. => "SD",
        _ => "PD",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn responses_begin_at_their_thresholds() {
        let words = [1_000, 990, 989, 300, 299, -199, -200].map(best_response);
        assert_eq!(words, ["CR", "CR", "PR", "PR", "SD", "SD", "PD"]);
    }

    #[test]
    fn shrinkage_is_that_of_the_smallest_later_scan() {
        let scan = |change| Scan { day: 0, size: 0, change };
        assert_eq!(shrinkage(&[scan(0)]), None, "the first scan is no response");
        assert_eq!(shrinkage(&[scan(0), scan(-451), scan(-300)]), Some(451));
        assert_eq!(shrinkage(&[scan(0), scan(120), scan(300)]), Some(-120), "it only grew");
    }

    #[test]
    fn a_tumor_is_smallest_at_its_nadir_and_regrown_at_progression() {
        let mut stream = Purpose::new(1, "test", "scans").stream(1);
        let curve = Curve { nadir: 112, best: -50.0, last: (400, -35.0) };
        let mut change = |days| curve.change(days, &mut stream);
        assert!((change(112) + 50.0).abs() < 1e-9 && (change(400) + 35.0).abs() < 1e-9);
        assert!((113..400).all(|days| change(days) >= -50.0));
    }
}
