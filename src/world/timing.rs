//! When visits are: the days in which a patient is ill, and the time from one visit to the next.

use super::conditions::CONDITIONS;
use super::days::{Civil, Days};
use super::life::Life;
use super::params;
use super::places::World;
use super::season::Seasons;
use super::visit::Visit;
use crate::random::Stream;

/// What is known of a patient before the first visit.
#[derive(Debug)]
pub struct Course<'l> {
    /// The life.
    pub life: &'l Life,
    /// Position of the home.
    pub zip: usize,
    /// Day of birth.
    pub birth: Civil,
    /// Distinct conditions at most.
    pub cap: usize,
    /// The first and the last of the days in which the patient is ill.
    pub from: i32,
    /// See `from`.
    pub until: i32,
    /// The number of the visit with which cancer begins.
    pub cancer: Option<usize>,
    /// How sick the patient is, for their age and in all: about standard normal.
    pub sickness: f64,
}

/// Says when visits are.
#[derive(Debug)]
pub struct Timing<'w> {
    /// Where they are.
    pub world: &'w World,
    /// The days.
    pub days: &'w Days,
    /// How busy they are.
    pub seasons: Seasons,
}

impl Timing<'_> {
    /// The days in which a patient is ill. Illness may have begun before the history and may go on after it, so that the first month is
    /// as busy as any other.
    pub fn spell(&self, life: &Life, cancer: Option<usize>, stream: &mut Stream) -> (i32, i32) {
        let (first, last) = (life.first_day, latest_admission(0, life, cancer));
        let room = last - first;
        let gaps = f64::from(u32::try_from(life.visits - 1).expect("at most 18 visits"));
        let usual = params::DAYS_BETWEEN_VISITS[usize::from(life.complex)];
        let length = whole(gaps * usual * stream.lognormal(1.0, params::SPELL_SIGMA)).min(room).max(0);
        if let Some(tumor) = life.tumor.filter(|_| life.complex) {
            let from = if tumor.diagnosis < first {
                first + stream.between(0, 30)
            } else {
                tumor.diagnosis + stream.between(0, 14)
            };
            return (from.min(last), (from + length).min(life.last_day));
        }
        if life.death.is_some() && stream.chance(params::ILL_BEFORE_DEATH) {
            return (last - length, life.last_day);
        }
        // Those who were ill before the history, or will be after it, have some days between its end and a visit.
        let (before, after) = params::SPELL_OUTSIDE.map(|share| whole(f64::from(length) * share)).into();
        let between_visits = stream.between(0, whole(usual));
        let from = match self.busy_day((first - before, last - length + after), stream) {
            day if length > 0 && day < first => first + between_visits,
            day if length > 0 && day > last - length => last - length - between_visits,
            day => day,
        };
        let from = from.clamp(first, last);
        (from, (from + length).min(last))
    }

    /// A day between two, busy months before others.
    fn busy_day(&self, (low, high): (i32, i32), stream: &mut Stream) -> i32 {
        let mut day = stream.between(low, high);
        for _ in 0..4 {
            if self.is_taken(day.clamp(self.world.start, self.world.today), stream) {
                break;
            }
            day = stream.between(low, high);
        }
        day
    }

    /// Days at which regular care comes again: whole weeks after the last visit, or the next business day.
    pub fn same_weekday(&self, last: i32, target: i32, (low, high): (i32, i32)) -> i32 {
        let weeks = ((target - last + 3) / 7).max(1);
        self.days.open_from((last + 7 * weeks).clamp(low, high), high)
    }

    /// Days from a visit to the next of the episode, as usual for the condition; less where many visits are to come and few days left.
    pub fn return_days(&self, previous: &Visit, index: usize, course: &Course<'_>, stream: &mut Stream) -> i32 {
        let (median, sigma) = CONDITIONS[previous.condition].return_days;
        let usual = stream.lognormal(median, sigma);
        let end = latest_admission(course.life.visits - 1, course.life, course.cancer);
        let longest = f64::from(end - previous.admission) / to_come(index, course);
        whole(if usual <= longest { usual } else { stream.in_range((0.3, 1.0)) * longest }).max(2)
    }

    /// The day of the next first visit of an episode: what is left of the illness is shared among the visits to come.
    pub fn next_episode(
        &self,
        previous: &Visit,
        index: usize,
        (low, high): (i32, i32),
        course: &Course<'_>,
        stream: &mut Stream,
    ) -> i32 {
        let end = match course.cancer {
            Some(before) if index < before => course.life.tumor.map_or(high, |tumor| tumor.diagnosis),
            _ => course.until.max(low),
        };
        let share = f64::from(end - previous.admission) / to_come(index, course);
        let mut day = low;
        for _ in 0..3 {
            let usual = low + 3 + whole(stream.exponential((share * params::EPISODE_SHARE).max(10.0)));
            day = if usual <= high { usual } else { low + whole(stream.uniform() * f64::from(high - low + 1)) };
            if self.is_taken(day, stream) {
                break;
            }
        }
        day
    }

    /// Is a day drawn kept? All of the busiest month are, of others as many as they have of its demand.
    fn is_taken(&self, day: i32, stream: &mut Stream) -> bool {
        let Civil { year, month, .. } = self.days.civil(day);
        stream.below(1_000) < self.seasons.busy(year, month)
    }
}

/// The last day on which visit `index` can begin: a follow-up takes two days and one passes before the next; the first visit for a
/// complex condition takes five. `cancer` is the number of the visit with which cancer begins.
#[must_use]
pub fn latest_admission(index: usize, life: &Life, cancer: Option<usize>) -> i32 {
    let later = i32::try_from(life.visits - 1 - index).expect("at most 18 visits");
    let own = match index {
        0 if life.complex => 5,
        _ if cancer == Some(index) => 5,
        0 if later == 0 => 0,
        _ => 2,
    };
    let cancer_later = if cancer.is_some_and(|begin| begin > index) { 3 } else { 0 };
    life.last_day - 3 * later - own - cancer_later
}

/// Visits to come, the one with this number among them.
fn to_come(index: usize, course: &Course<'_>) -> f64 {
    f64::from(u32::try_from(course.life.visits - index).expect("at most 18 visits"))
}

/// Whole days, cut off.
#[must_use]
#[allow(clippy::cast_possible_truncation, reason = "days of a history, far below 2^31")]
pub fn whole(days: f64) -> i32 {
    days.min(1e6) as i32
}
