//! Who is in the registry: ordinary people and patients of mills by number, and patients of the core.

use super::geography::pick;
use super::params;
use super::plan::Plan;
use super::presence::Presence;
use super::supply::Supply;
use super::tables::RegistryPatientRow;
use crate::calendar;
use crate::datasets::frame::{Task, nearest, row_number};
use crate::random::{Alias, Purpose, Stream};
use crate::reference::names::Sex;
use crate::world::{CANCER, CONDITIONS, Reader, Visit, patient_id};
use chrono::Datelike;

/// Kinds of plans.
pub(super) const PLANS: [&str; 3] = ["Commercial", "Medicare", "Medicaid"];

/// How a person comes by controlled drugs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Habit {
    /// A few fills after an injury or an operation.
    Acute,
    /// Opioids every month.
    Chronic,
    /// Benzodiazepines every month.
    Sedative,
    /// From doctor to doctor.
    Shopper,
    /// Patient of the mill with this number.
    Mill(u64),
}

/// Why a patient of the core is likely to be given controlled drugs.
#[derive(Clone, Copy, Debug)]
enum Reason {
    /// A broken bone, a caesarean section or another operation, with the day of discharge.
    Injury(i32),
    /// Arthritis or cancer.
    Pain,
    /// Anxiety.
    Anxiety,
}

impl Reason {
    /// The weightiest reason in the visits of the days in which drugs are prescribed or before.
    fn of(visits: &[Visit], presence: &Presence) -> Option<Self> {
        let name = |visit: &Visit| CONDITIONS[visit.condition].name;
        let is_operation = |visit: &Visit| visit.is_cesarean || matches!(visit.treatment, "Surgery" | "Bypass Surgery");
        let is_injury = |visit: &&Visit| {
            let is_first = !visit.is_follow_up && name(visit) == "Broken bones";
            (is_first || is_operation(visit)) && presence.period.holds(visit.discharge)
        };
        let known = |is_it: &dyn Fn(&Visit) -> bool| {
            visits.iter().any(|visit| visit.discharge <= presence.period.last && is_it(visit))
        };
        if let Some(visit) = visits.iter().find(is_injury) {
            Some(Self::Injury(visit.discharge))
        } else if known(&|visit| visit.condition == CANCER || name(visit) == "Arthritis") {
            Some(Self::Pain)
        } else {
            known(&|visit| name(visit) == "Anxiety").then_some(Self::Anxiety)
        }
    }

    /// Its place in the tables of [`params`].
    fn place(self) -> usize {
        match self {
            Self::Injury(_) => 0,
            Self::Pain => 1,
            Self::Anxiety => 2,
        }
    }
}

/// A person in the registry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Person {
    /// Number in the registry, and of the person's random streams.
    pub(super) id: u64,
    /// The core's patient, if the person is one.
    pub(super) core: Option<u64>,
    pub(super) habit: Habit,
    /// When the person came home after the injury or operation that the core knows of.
    pub(super) injury: Option<i32>,
    /// ZIP code of the home.
    pub(super) home: usize,
    pub(super) community: u64,
    pub(super) sex: Sex,
    pub(super) birth_year: i16,
    /// The kind of plan, in [`PLANS`].
    pub(super) plan: &'static str,
}

impl Person {
    /// The person's row in the registry.
    pub(super) fn row<'s>(&self, supply: &'s Supply) -> RegistryPatientRow<'s> {
        RegistryPatientRow {
            patient_id: row_number(self.id),
            core_patient_id: self.core.map(patient_id),
            zipcode: &supply.land.zips[self.home].zipcode,
            birth_year: self.birth_year,
            gender: match self.sex {
                Sex::Female => "F",
                Sex::Male => "M",
            },
        }
    }
}

/// What makes people.
#[derive(Debug)]
pub(super) struct People<'p> {
    plan: &'p Plan<'p>,
    layout: Purpose,
    shoppers: Purpose,
    people: Purpose,
    linked: Purpose,
    /// Ages and sexes, as twice the age plus the sex: in short treatment, in long-term treatment, of shoppers and patients of mills.
    ages: [Alias; 3],
}

impl<'p> People<'p> {
    pub(super) fn new(plan: &'p Plan<'_>) -> Self {
        let task = plan.task;
        let long_term = |age: i32| params::LONG_TERM_AGE_WEIGHT.iter().find(|row| age <= row.0).map_or(0, |row| row.1);
        let (youngest, oldest) = params::WORKING_AGES;
        Self {
            plan,
            layout: task.purpose("layout"),
            shoppers: task.purpose("shoppers"),
            people: task.purpose("people"),
            linked: task.purpose("linked"),
            ages: [
                ages(task, |_| 1),
                ages(task, long_term),
                ages(task, |age| u32::from((youngest..=oldest).contains(&age))),
            ],
        }
    }

    /// The person of this number. Patients of mills stand at random places among the others, one in every so many.
    pub(super) fn numbered_person(&self, number: u64) -> Person {
        let mills = self.plan.supply.mills.len() as u64;
        let guests = self.plan.numbered - self.plan.ordinary;
        // The part of the numbers, one for every guest, that this number falls into, and the guest's number in it.
        let part = ((number + 1) * guests - 1) / self.plan.numbered;
        let start = |part: u64| part * self.plan.numbered / guests;
        let guest = pick(&(start(part)..start(part + 1)), &mut self.layout.stream(part));
        let mut stream = self.people.stream(number + 1);
        if number == guest {
            return self.mill_patient(number, part % mills, part / mills, &mut stream);
        }
        let habit = self.habit(number - part - u64::from(guest < number), &mut stream);
        let community = self.plan.supply.draw(&mut stream);
        self.person(number, habit, community, &mut stream)
    }

    /// What the ordinary person of this number does: one in every so many is a shopper, at a random place among them.
    fn habit(&self, number: u64, stream: &mut Stream) -> Habit {
        let (round, place) = (number / params::PEOPLE_PER_SHOPPER, number % params::PEOPLE_PER_SHOPPER);
        let treatment = treatment(params::TREATMENT_PERCENT, stream);
        let shopper = pick(&(0..params::PEOPLE_PER_SHOPPER), &mut self.shoppers.stream(round));
        if place == shopper { Habit::Shopper } else { treatment }
    }

    fn person(&self, number: u64, habit: Habit, community: u64, stream: &mut Stream) -> Person {
        let home = self.plan.supply.place(community).draw(stream);
        let ages = match habit {
            Habit::Acute => &self.ages[0],
            Habit::Chronic | Habit::Sedative => &self.ages[1],
            Habit::Shopper | Habit::Mill(_) => &self.ages[2],
        };
        let (age, sex) = age_and_sex(ages.draw(stream));
        let birth = self.plan.task.today() - age * 1_461 / 4 - stream.between(1, 365);
        let plan = plan(age, stream);
        Person { id: number + 1, core: None, habit, injury: None, home, community, sex, birth_year: year(birth), plan }
    }

    /// A patient of a mill: most come from far away, the others from nearby.
    fn mill_patient(&self, number: u64, mill: u64, patient: u64, stream: &mut Stream) -> Person {
        let is_far = patient % params::MILL_SLOTS < params::FAR_MILL_SLOTS;
        let range = if is_far { params::FAR_MILES } else { (0.0, params::NEAR_MILES) };
        let prescriber = self.plan.supply.mill(mill);
        let practice = self.plan.supply.practice(prescriber);
        let miles = |community: u64| self.plan.supply.land.miles(self.plan.supply.place(community).zip, practice);
        let community = if is_far {
            // The first one drawn that lies in the range, or else the one that comes nearest to it.
            let drawn = std::iter::repeat_with(|| self.plan.supply.draw(stream)).take(64);
            closest(drawn, |community| (range.0 - miles(community)).max(miles(community) - range.1))
        } else {
            let near: Vec<u64> =
                self.plan.supply.near(prescriber.community(), params::SHOPPING_COMMUNITIES, stream).collect();
            let near: Vec<u64> = near.into_iter().filter(|&community| miles(community) <= range.1).collect();
            near[stream.index(near.len())]
        };
        self.person(number, Habit::Mill(mill), community, stream)
    }

    /// The person who a patient of the core is (numbered from 0), if known to the programme; notes the days that they have.
    pub(super) fn core_patient(
        &self,
        patient: u64,
        reader: &mut Reader<'_>,
        presence: &mut Presence,
    ) -> Option<Person> {
        let life = reader.life(patient);
        if life.age < params::MIN_AGE {
            return None;
        }
        let known = reader.person(patient, &life);
        let mut stream = self.linked.stream(patient);
        let (home, community) = self.plan.supply.home(known.zip, &mut stream)?;
        let visits = reader.visits_of(patient, &life, &known);
        presence.read(self.plan.prescribing, &life, visits);
        let reason = Reason::of(visits, presence);
        let by_age =
            params::LINKED_BY_AGE.iter().find(|row| life.age <= row.0).map_or(params::LINKED_BY_AGE[2].1, |row| row.1);
        let chance = reason.map_or(by_age, |reason| params::LINKED_BY_REASON[reason.place()]);
        if !stream.chance(chance) || presence.period.days() < params::LEAST_DAYS {
            return None;
        }
        let percent =
            reason.map_or(params::TREATMENT_PERCENT, |reason| params::TREATMENT_PERCENT_BY_REASON[reason.place()]);
        let drawn = plan(life.age, &mut stream);
        let insurers = self.plan.task.population.insurers();
        Some(Person {
            id: self.plan.numbered + patient + 1,
            core: Some(patient),
            habit: treatment(percent, &mut stream),
            injury: if let Some(Reason::Injury(day)) = reason { Some(day) } else { None },
            home,
            community,
            sex: life.sex,
            birth_year: year(life.birth),
            plan: known.insurer.map_or(drawn, |insurer| insurers[insurer].kind),
        })
    }
}

/// The first community of which `miss` is not above 0, or else the one of the least.
fn closest(communities: impl Iterator<Item = u64>, miss: impl Fn(u64) -> f64) -> u64 {
    let mut best = (f64::INFINITY, 0);
    for community in communities {
        let missed = miss(community);
        if missed < best.0 {
            best = (missed, community);
        }
        if missed <= 0.0 {
            break;
        }
    }
    best.1
}

fn treatment(percent: [u32; 3], stream: &mut Stream) -> Habit {
    [Habit::Acute, Habit::Chronic, Habit::Sedative][stream.weighted(percent, 100)]
}

fn plan(age: i32, stream: &mut Stream) -> &'static str {
    let row = params::PLAN_PERCENT.iter().find(|row| age <= row.0).unwrap_or(&params::PLAN_PERCENT[1]);
    PLANS[stream.weighted(row.1, 100)]
}

fn year(day: i32) -> i16 {
    i16::try_from(calendar::date(day).year()).expect("nobody was born before the year -32,768")
}

/// Ages from the least on by share of the population times `weight`.
fn ages(task: Task<'_>, weight: impl Fn(i32) -> u32) -> Alias {
    let shares: Vec<u64> = (params::MIN_AGE..=OLDEST)
        .flat_map(|age| [Sex::Female, Sex::Male].map(|sex| (age, sex)))
        .map(|(age, sex)| task.population.share_of_ages(age, age, Some(sex)) * f64::from(weight(age)))
        .map(|share| nearest(share * 1e6).unsigned_abs())
        .collect();
    Alias::new(&shares).expect("there are people of these ages")
}

const OLDEST: i32 = 90;

fn age_and_sex(position: usize) -> (i32, Sex) {
    let years = i32::try_from(position / 2).expect("ages are below 200");
    (params::MIN_AGE + years, if position.is_multiple_of(2) { Sex::Female } else { Sex::Male })
}
