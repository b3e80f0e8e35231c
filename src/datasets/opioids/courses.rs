//! Ordinary treatment: acute, long-term opioids, sedatives alone; and the pain clinics that take some of the long-term patients over.

use super::drugs::{self, CARISOPRODOL_350};
use super::params;
use super::people::{Habit, Person};
use super::phenomena::{PAIN_CLINIC_DECOY, TRINITY_COCKTAIL};
use super::plan::Plan;
use super::presence::Presence;
use super::supply::{Prescriber, Supply};
use super::visits::{Item, Months, Visit, between};
use crate::random::{Purpose, Stream};

/// What makes courses of ordinary treatment.
#[derive(Debug)]
pub(super) struct Courses<'p> {
    plan: &'p Plan<'p>,
    courses: Purpose,
    /// Drugs that follow one after the other, none of them while another lasts.
    successions: Purpose,
    clinics: Option<Purpose>,
    cocktails: Option<Purpose>,
}

impl<'p> Courses<'p> {
    pub(super) fn new(plan: &'p Plan<'_>) -> Self {
        let task = plan.task;
        Self {
            plan,
            courses: task.purpose("courses"),
            successions: task.purpose("successions"),
            clinics: plan.planted(&PAIN_CLINIC_DECOY),
            cocktails: plan.planted(&TRINITY_COCKTAIL),
        }
    }

    /// The visits of a person who is treated in the ordinary way; a shopper then is an acute patient, a mill's a chronic one. True if
    /// opioid, benzodiazepine and muscle relaxant are given at the same time.
    pub(super) fn run(&self, person: &Person, presence: &Presence, visits: &mut Vec<Visit>) -> bool {
        let mut stream = self.courses.stream(person.id);
        match person.habit {
            Habit::Acute | Habit::Shopper => self.acute(person, presence, &mut stream, visits),
            Habit::Chronic | Habit::Mill(_) => return self.chronic(person, presence, &mut stream, visits),
            Habit::Sedative => self.sedative(person, presence, &mut stream, visits),
        }
        false
    }

    fn acute(&self, person: &Person, presence: &Presence, stream: &mut Stream, visits: &mut Vec<Visit>) {
        let fills = 1 + stream.weighted(params::ACUTE_FILLS_PERCENT, 100);
        let prescriber = self.plan.supply.for_acute(person.community, stream);
        let any_day = stream.between(presence.period.first, presence.period.last);
        let after = stream.between(0, params::AFTER_DISCHARGE_DAYS);
        let mut day = person.injury.map_or(any_day, |discharge| discharge + after);
        for _ in 0..fills {
            let days = between(params::ACUTE_DAYS, stream);
            let item = Item::tablets(stream.pick(&drugs::ACUTE), between(params::SHORT_TABLETS_A_DAY, stream), days);
            let community = if stream.chance(params::FILLED_ELSEWHERE) {
                let rank = 1 + stream.index(params::ELSEWHERE);
                self.plan.supply.near(person.community, rank + 1, stream).last().unwrap_or(person.community)
            } else {
                person.community
            };
            let pharmacy = Supply::usual_pharmacy(community, stream);
            let Some(seen) = presence.seen(day, stream) else { return };
            visits.push(Visit::new(seen, prescriber, pharmacy, item, stream));
            day = seen + days + between(params::ACUTE_GAP_DAYS, stream);
        }
    }

    /// Opioids every month, for some with a benzodiazepine, or with other drugs after the end.
    fn chronic(&self, person: &Person, presence: &Presence, stream: &mut Stream, visits: &mut Vec<Visit>) -> bool {
        let Chronic { prescriber, drug, tablets_a_day, kind } = self.long_term(person, stream);
        let sedative =
            Item::tablets(stream.pick(&drugs::SEDATIVES), between(params::SEDATIVE_TABLETS_A_DAY, stream), MONTH);
        let pharmacy = Supply::usual_pharmacy(person.community, stream);
        let relaxant = (kind == Kind::WithSedative).then(|| self.relaxant(person)).flatten();
        let mut months = months(presence, params::CHRONIC_FURTHER_MONTHS, stream);
        let mut is_even = true;
        while let Some(day) = months.next(presence, stream) {
            let mut visit = Visit::new(day, prescriber, pharmacy, Item::tablets(drug, tablets_a_day, MONTH), stream);
            if kind == Kind::WithSedative {
                visit.add(sedative);
            }
            if let Some(relaxant) = relaxant.filter(|_| is_even) {
                visit.add(relaxant);
            }
            visits.push(visit);
            is_even = !is_even;
        }
        if kind == Kind::OneAfterTheOther {
            self.one_after_the_other(person, sedative, presence, visits);
        }
        relaxant.is_some()
    }

    /// Who prescribes what: someone local, or a pain clinic with stronger drugs.
    fn long_term(&self, person: &Person, stream: &mut Stream) -> Chronic {
        let local = Chronic {
            prescriber: self.plan.supply.for_chronic(person.community, stream),
            drug: stream.pick(&drugs::LOCAL),
            tablets_a_day: between(params::CHRONIC_TABLETS_A_DAY, stream),
            kind: Kind::draw(stream),
        };
        self.referral(person).map_or(local, |(prescriber, drug)| Chronic { prescriber, drug, ..local })
    }

    fn referral(&self, person: &Person) -> Option<(Prescriber, usize)> {
        let mut stream = self.clinics.as_ref()?.stream(person.id);
        if !stream.chance(params::REFERRED) {
            return None;
        }
        let rank = stream.weighted(params::CLINIC_PERCENT, 100);
        let clinic = self.plan.supply.clinic(person.community, rank, &mut stream)?;
        Some((Supply::pain_specialist(clinic), stream.pick(&drugs::CLINIC)))
    }

    /// Carisoprodol for some of those who get both an opioid and a benzodiazepine.
    fn relaxant(&self, person: &Person) -> Option<Item> {
        let mut stream = self.cocktails.as_ref()?.stream(person.id);
        stream.chance(params::WITH_RELAXANT).then(|| carisoprodol(&mut stream))
    }

    /// Carisoprodol after the last opioid has been used up, and a benzodiazepine after that.
    fn one_after_the_other(&self, person: &Person, sedative: Item, presence: &Presence, visits: &mut Vec<Visit>) {
        let mut stream = self.successions.stream(person.id);
        for item in [carisoprodol(&mut stream), sedative] {
            let Some(last) = visits.last().copied() else { return };
            let day = last.last_day() + 1 + stream.between(0, params::ONE_AFTER_THE_OTHER_GAP_DAYS);
            let Some(day) = presence.seen(day, &mut stream) else { return };
            visits.push(Visit::new(day, last.prescriber, last.pharmacy, item, &mut stream));
        }
    }

    fn sedative(&self, person: &Person, presence: &Presence, stream: &mut Stream, visits: &mut Vec<Visit>) {
        let prescriber = self.plan.supply.for_chronic(person.community, stream);
        let item =
            Item::tablets(stream.pick(&drugs::SEDATIVES), between(params::SEDATIVE_TABLETS_A_DAY, stream), MONTH);
        let pharmacy = Supply::usual_pharmacy(person.community, stream);
        let mut months = months(presence, params::SEDATIVE_FURTHER_MONTHS, stream);
        while let Some(day) = months.next(presence, stream) {
            visits.push(Visit::new(day, prescriber, pharmacy, item, stream));
        }
    }
}

fn months(presence: &Presence, further: f64, stream: &mut Stream) -> Months {
    Months::draw(presence.period, (MONTH, MONTH + params::LATE_DAYS), further, stream)
}

const MONTH: i32 = params::MONTH_DAYS;

/// Long-term treatment of a person.
#[derive(Clone, Copy)]
struct Chronic {
    prescriber: Prescriber,
    drug: usize,
    tablets_a_day: i32,
    kind: Kind,
}

/// What a patient on long-term opioids gets besides.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Alone,
    WithSedative,
    OneAfterTheOther,
}

impl Kind {
    fn draw(stream: &mut Stream) -> Self {
        let (with, after) = (params::WITH_SEDATIVE_PERCENT, params::ONE_AFTER_THE_OTHER_PERCENT);
        [Self::WithSedative, Self::OneAfterTheOther, Self::Alone]
            [stream.weighted([with, after, 100 - with - after], 100)]
    }
}

/// A month of carisoprodol.
fn carisoprodol(stream: &mut Stream) -> Item {
    Item::tablets(CARISOPRODOL_350, between(params::RELAXANT_TABLETS_A_DAY, stream), MONTH)
}
