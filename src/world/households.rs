//! Who lives with whom. Patients with consecutive numbers form a block, whose members are settled into households: couples, children
//! with their parents, and those who live alone or share. Sex and age come from the life lines, which know of no household.

use std::fmt;

use super::life::Lives;
use super::params;
use super::places::World;
use crate::random::{Purpose, Stream};
use crate::reference::names::{Sex, SurnameMix};
use crate::reference::{states, streets};

/// Patients of a block: nobody shares a household with someone of another block. Enough for couples of about the same age.
pub const BLOCK: usize = 32;

/// A household.
#[derive(Clone, Copy, Debug)]
pub struct Household {
    /// Position of the home among the ZIPs in use.
    pub zip: usize,
    /// The home.
    pub address: Address,
    /// Area code of the members' telephones.
    pub area_code: u16,
    /// How many patients live here.
    pub members: u32,
    /// Income of the household in dollars a year.
    pub income: u32,
    /// Those who are insured like the rest of the household have this place, in millionths, among those of their kind.
    pub luck: u32,
    /// The place of the household's plan among those of its kind, in per cent.
    pub plan: u32,
}

/// A street address.
#[derive(Clone, Copy, Debug)]
pub struct Address {
    house: i32,
    street: &'static str,
    kind: &'static str,
    apartment: Option<i32>,
}

impl Address {
    fn new(stream: &mut Stream) -> Self {
        let house = stream.between(1, 9_999);
        let street = streets::NAMES[stream.index(streets::NAMES.len())];
        let kind = streets::KINDS[stream.index(streets::KINDS.len())];
        let apartment = stream.chance(params::APARTMENTS).then(|| stream.between(1, 400));
        Self { house, street, kind, apartment }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.house, self.street, self.kind)?;
        self.apartment.map_or(Ok(()), |apartment| write!(f, " Apt {apartment}"))
    }
}

/// A member of a household.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Completed years at the anchor date.
    pub age: i32,
    /// Position of the household in the block.
    pub household: usize,
    /// Lives with a spouse.
    pub is_married: bool,
    /// Family name.
    pub surname: &'static str,
}

/// The members of consecutive patient numbers with their households.
#[derive(Debug, Default)]
pub struct Block {
    number: Option<u64>,
    members: Vec<Member>,
    households: Vec<Household>,
    residents: Vec<Resident>,
    homes: Vec<Home>,
}

impl Block {
    /// Patient number `patient` (from 0), who belongs to this block, and the household.
    pub fn member(&self, patient: u64) -> (&Member, &Household) {
        let member = &self.members[position(patient)];
        (member, &self.households[member.household])
    }

    /// All members, and their households.
    pub fn members(&self) -> impl Iterator<Item = (&Member, &Household)> {
        self.members.iter().map(|member| (member, &self.households[member.household]))
    }
}

fn position(patient: u64) -> usize {
    usize::try_from(patient % BLOCK as u64).expect("smaller than a block")
}

/// Settles patients into households.
#[derive(Debug)]
pub struct Households<'w> {
    world: &'w World,
    streams: Purpose,
    /// What a household takes from its place, for each ZIP in use.
    places: Vec<Place>,
}

/// What a household takes from its ZIP.
#[derive(Debug)]
struct Place {
    area_codes: &'static [u16],
    surnames: SurnameMix,
    /// Income that half of the households are below, in dollars.
    income: f64,
}

/// Telephone area code where the state is not known: it is not in use anywhere.
const NO_AREA_CODE: &[u16] = &[555];

impl Place {
    fn new(zipcode: &str, state: &str, incomes: &Purpose) -> Self {
        let mut stream = incomes.stream(zipcode.parse().unwrap_or(0));
        let state = states::find(state);
        let median = state.map_or(params::MEDIAN_INCOME, |state| f64::from(state.median_income));
        Self {
            area_codes: state.map_or(NO_AREA_CODE, |state| &state.area_codes),
            surnames: state.map_or_else(SurnameMix::of_the_country, SurnameMix::of),
            income: stream.lognormal(median, params::ZIP_INCOME_SIGMA),
        }
    }
}

/// Someone of a block who looks for a home.
#[derive(Clone, Copy, Debug)]
struct Resident {
    sex: Sex,
    age: i32,
    /// Must live in a ZIP of their own choice.
    has_turn: bool,
    /// Position of the home, once found.
    home: Option<usize>,
    is_married: bool,
    /// Has the surname of the household.
    of_the_family: bool,
}

/// A household that is forming.
#[derive(Clone, Copy, Debug)]
struct Home {
    kind: Kind,
    /// Who decides on the ZIP.
    leader: usize,
    has_turn: bool,
    /// The age of the mother, or the one that the father's wife would have.
    age: i32,
    children: u32,
    members: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Couple,
    Woman,
    Man,
    /// Children whose block has no adult for them.
    Children,
}

impl<'w> Households<'w> {
    /// The households of a world.
    #[must_use]
    pub fn new(world: &'w World) -> Self {
        let incomes = world.purpose("incomes");
        Self {
            world,
            streams: world.purpose("households"),
            places: world.zips.iter().map(|zip| Place::new(&zip.zipcode, &zip.state, &incomes)).collect(),
        }
    }

    /// Makes `block` that of a patient, who exists; free if it is already.
    pub fn look_up(&self, patient: u64, lives: &Lives, block: &mut Block) {
        let number = patient / BLOCK as u64;
        if block.number != Some(number) {
            let mut stream = self.streams.stream(number);
            self.settle(number, lives, block, &mut stream);
            block.number = Some(number);
        }
    }

    fn settle(&self, number: u64, lives: &Lives, block: &mut Block, stream: &mut Stream) {
        let Block { members, households, residents, homes, .. } = block;
        let first = number * BLOCK as u64;
        let patients = first..self.world.options.patients.min(first + BLOCK as u64);
        residents.clear();
        residents.extend(patients.map(|patient| {
            let (sex, age, _) = lives.birth(patient);
            let has_turn = self.world.homes.has_turn(patient);
            Resident { sex, age, has_turn, home: None, is_married: false, of_the_family: true }
        }));
        homes.clear();
        find_homes(residents, homes, stream);
        members.clear();
        members.extend(residents.iter().map(|resident| Member {
            age: resident.age,
            household: 0,
            is_married: resident.is_married,
            surname: "",
        }));
        households.clear();
        for (position, home) in homes.iter().enumerate().filter(|home| home.1.members > 0) {
            let household = self.furnish(first, home, residents[home.leader].age, stream);
            let surnames = self.places[household.zip].surnames;
            let family = surnames.draw(stream);
            let at_home = |(_, resident): &(&mut Member, &Resident)| resident.home == Some(position);
            for (member, resident) in members.iter_mut().zip(residents.iter()).filter(at_home) {
                member.household = households.len();
                member.surname = if resident.of_the_family { family } else { surnames.draw(stream) };
            }
            households.push(household);
        }
    }

    /// Home, telephone and income of a household in the block that begins with patient number `first`.
    fn furnish(&self, first: u64, home: &Home, age: i32, stream: &mut Stream) -> Household {
        let zip = self.world.homes.draw(first + home.leader as u64, stream);
        let place = &self.places[zip];
        let earners = params::INCOME_FACTORS[usize::from(home.kind == Kind::Couple)][usize::from(age >= 65)];
        Household {
            zip,
            address: Address::new(stream),
            area_code: place.area_codes[stream.index(place.area_codes.len())],
            members: home.members,
            income: dollars(stream.lognormal(place.income * earners, params::HOUSEHOLD_INCOME_SIGMA)),
            luck: stream.below(1_000_000),
            plan: stream.below(100),
        }
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "above 0 and clipped")]
fn dollars(income: f64) -> u32 {
    income.min(10_000_000.0) as u32
}

/// Gives everyone a home: first couples, then children, then those who could live alone.
fn find_homes(residents: &mut [Resident], homes: &mut Vec<Home>, stream: &mut Stream) {
    let mut dependent = 0u32;
    let mut seeking = 0u32;
    for (position, resident) in residents.iter().enumerate() {
        let band = params::HOUSEHOLD_AGES.partition_point(|&start| start <= resident.age);
        let (with_parents, with_partner) = params::WITH_PARENTS_AND_PARTNERS[band][resident.sex as usize];
        let drawn = stream.below(100);
        dependent |= u32::from(drawn < with_parents) << position;
        seeking |= u32::from(drawn >= with_parents && drawn < with_parents + with_partner) << position;
    }
    pair(residents, homes, seeking, stream);
    for position in (0..residents.len()).filter(|position| dependent >> position & 1 == 0) {
        if residents[position].home.is_none() {
            open(residents, homes, position);
        }
    }
    for position in 0..residents.len() {
        if residents[position].home.is_none() {
            match parents(&residents[position], homes, stream) {
                Some(home) => {
                    homes[home].children += 1;
                    join(residents, homes, position, home);
                }
                None => open(residents, homes, position),
            }
        }
    }
    share(residents, homes, stream);
}

/// A home of one's own.
fn open(residents: &mut [Resident], homes: &mut Vec<Home>, position: usize) {
    let resident = &mut residents[position];
    let (kind, age) = match resident.sex {
        _ if resident.age < params::ADULT_AGE => (Kind::Children, resident.age),
        Sex::Female => (Kind::Woman, resident.age),
        Sex::Male => (Kind::Man, resident.age - params::COUPLE_AGE_GAP),
    };
    resident.home = Some(homes.len());
    homes.push(Home { kind, leader: position, has_turn: resident.has_turn, age, children: 0, members: 1 });
}

/// Moves someone into a home that is there. Where a ZIP has its turn, the household follows.
fn join(residents: &mut [Resident], homes: &mut [Home], position: usize, home: usize) {
    residents[position].home = Some(home);
    let home = &mut homes[home];
    home.members += 1;
    if residents[position].has_turn {
        home.has_turn = true;
        home.leader = position;
    }
}

/// Could both live in one ZIP?
fn may_share(resident: &Resident, has_turn: bool) -> bool {
    !(resident.has_turn && has_turn)
}

/// Makes couples of those who seek a partner, whom they find if one is of about the right age.
fn pair(residents: &mut [Resident], homes: &mut Vec<Home>, seeking: u32, stream: &mut Stream) {
    let seeks = |position: usize| seeking >> position & 1 == 1;
    for position in 0..residents.len() {
        let one = residents[position];
        if !seeks(position) || one.home.is_some() {
            continue;
        }
        let same_sex = stream.chance(params::SAME_SEX);
        let limit = (params::LEAST_AGE_LIMIT + (one.age - params::ADULT_AGE) / 8 + stream.between(0, 3))
            .min(params::MOST_AGE_LIMIT);
        // How far the difference of age is from the usual one.
        let distance = |other: &Resident| match (one.sex, other.sex) {
            (Sex::Male, Sex::Female) => (one.age - other.age - params::COUPLE_AGE_GAP).abs(),
            (Sex::Female, Sex::Male) => (other.age - one.age - params::COUPLE_AGE_GAP).abs(),
            _ => (one.age - other.age).abs(),
        };
        let found = (position + 1..residents.len())
            .filter(|&other| seeks(other) && residents[other].home.is_none())
            .map(|other| (distance(&residents[other]), other))
            .filter(|&(distance, other)| {
                let other = &residents[other];
                distance <= limit && (one.sex == other.sex) == same_sex && may_share(&one, other.has_turn)
            })
            .min();
        if let Some((_, partner)) = found {
            marry(residents, homes, (position, partner), stream);
        }
    }
}

fn marry(residents: &mut [Resident], homes: &mut Vec<Home>, (one, other): (usize, usize), stream: &mut Stream) {
    open(residents, homes, one);
    let home = homes.len() - 1;
    join(residents, homes, other, home);
    let woman = if residents[one].sex == Sex::Female { one } else { other };
    homes[home].kind = Kind::Couple;
    homes[home].age = residents[woman].age;
    let younger = residents[one].age.min(residents[other].age);
    let band = params::MARRIED_AGES.partition_point(|&start| start <= younger);
    let married = stream.below(100) < params::MARRIED_PERCENT[band];
    let shares_surname = stream.chance(params::SPOUSES_SHARE_SURNAME);
    residents[one].is_married = married;
    residents[other].is_married = married;
    residents[woman].of_the_family = married && shares_surname;
}

/// A home with parents of the right age for a child, or for an adult who lives with parents; else, for a child, one with an adult.
fn parents(child: &Resident, homes: &[Home], stream: &mut Stream) -> Option<usize> {
    let weight = |home: &Home| {
        let is_parent = (params::MOTHER_OLDER.0..=params::MOTHER_OLDER.1).contains(&(home.age - child.age));
        let kind = match home.kind {
            Kind::Couple => 0,
            Kind::Woman => 1,
            Kind::Man => 2,
            Kind::Children => return 0,
        };
        let siblings = (home.children as usize).min(params::SIBLINGS_PERCENT.len() - 1);
        let fits = is_parent && may_share(child, home.has_turn);
        if fits { params::PARENTS_WEIGHT[kind] * params::SIBLINGS_PERCENT[siblings] } else { 0 }
    };
    let relative =
        |home: &Home| u32::from(home.age >= child.age + params::ADULT_AGE && may_share(child, home.has_turn));
    let total: u32 = homes.iter().map(weight).sum();
    if total > 0 {
        return Some(stream.weighted(homes.iter().map(weight), total));
    }
    let total: u32 = homes.iter().map(relative).sum();
    (child.age < params::ADULT_AGE && total > 0).then(|| stream.weighted(homes.iter().map(relative), total))
}

/// Of those who are alone some move in with grown-up children, and some share with somebody of about their age.
fn share(residents: &mut [Resident], homes: &mut [Home], stream: &mut Stream) {
    for position in 0..residents.len() {
        let (one, own) = (residents[position], residents[position].home.expect("everyone has a home by now"));
        let is_alone = homes[own].members == 1 && homes[own].kind != Kind::Children;
        let stays = params::ALONE_PERCENT[usize::from(one.age >= 65)];
        if !is_alone || stream.below(100) < stays {
            continue;
        }
        let fits = |home: usize| home != own && homes[home].members > 0 && may_share(&one, homes[home].has_turn);
        let has_grown_up = |home: usize| {
            let age = homes[home].age;
            age >= params::ADULT_AGE && (params::MOTHER_OLDER.0..=params::MOTHER_OLDER.1).contains(&(one.age - age))
        };
        let is_like = |home: usize| {
            let other = &homes[home];
            other.members == 1
                && other.kind != Kind::Children
                && (residents[other.leader].age - one.age).abs() <= params::FLATMATES_AGE_LIMIT
        };
        let with_children = (0..homes.len()).find(|&home| one.age >= 50 && fits(home) && has_grown_up(home));
        let Some(new) = with_children.or_else(|| (0..homes.len()).find(|&home| fits(home) && is_like(home))) else {
            continue;
        };
        homes[own].members = 0;
        residents[position].of_the_family = with_children.is_some() && stream.below(2) == 0;
        join(residents, homes, position, new);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::zips::ZipPool;
    use crate::world::Options;
    use std::collections::{BTreeMap, HashSet};

    fn world(patients: u64) -> World {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 7, 1).expect("a date");
        World::new(&Options { patients, ..Options::new(today) }, &ZipPool::built_in()).expect("default options")
    }

    /// Shares of the members for whom something is true, in per cent.
    fn share<T>(people: &[T], all: impl Fn(&T) -> bool, some: impl Fn(&T) -> bool) -> usize {
        let counted: Vec<&T> = people.iter().filter(|one| all(one)).collect();
        100 * counted.iter().filter(|one| some(one)).count() / counted.len().max(1)
    }

    #[test]
    fn households_are_as_published() {
        let world = world(60_000);
        let (lives, households) = (Lives::new(&world), Households::new(&world));
        let mut block = Block::default();
        let mut people: Vec<(Sex, i32, u32, bool, bool)> = Vec::new();
        for first in (0..60_000).step_by(BLOCK) {
            households.look_up(first, &lives, &mut block);
            for (position, (member, household)) in block.members().enumerate() {
                let (sex, ..) = lives.birth(first + position as u64);
                let with_adult = block.members().enumerate().any(|(other, (m, _))| {
                    other != position && m.household == member.household && m.age >= params::ADULT_AGE
                });
                people.push((sex, member.age, household.members, member.is_married, with_adult));
            }
        }
        let mut sizes: BTreeMap<u32, u32> = BTreeMap::new();
        for person in &people {
            *sizes.entry(person.2.min(6)).or_default() += 1;
        }
        let count: f64 = sizes.iter().map(|(size, people)| f64::from(*people) / f64::from(*size)).sum();
        for (size, published, tolerance) in
            [(1, 29.0, 4.0), (2, 34.5, 6.0), (3, 15.0, 3.0), (4, 12.5, 4.0), (5, 6.0, 3.0)]
        {
            let found = 100.0 * f64::from(sizes[&size]) / f64::from(size) / count;
            assert!((found - published).abs() < tolerance, "{size}: {found} % of the households");
        }
        let adult = |p: &(Sex, i32, u32, bool, bool)| p.1 >= params::ADULT_AGE;
        assert!(share(&people, |p| !adult(p), |p| p.4) >= 99, "children live with adults");
        assert!((43..56).contains(&share(&people, adult, |p| p.3)), "half of the adults are married");
        let old = |p: &(Sex, i32, u32, bool, bool)| p.1 >= 75;
        let married = |sex| share(&people, |p| old(p) && p.0 == sex, |p| p.3);
        assert!(married(Sex::Male) > married(Sex::Female) + 15, "widows");
    }

    #[test]
    fn a_block_is_the_same_whenever_it_is_looked_up() {
        let world = world(100);
        let (lives, households) = (Lives::new(&world), Households::new(&world));
        let (mut forwards, mut backwards) = (Block::default(), Block::default());
        let describe = |block: &mut Block, patient| {
            households.look_up(patient, &lives, block);
            format!("{:?}", block.member(patient))
        };
        let there: Vec<String> = (0..100).map(|patient| describe(&mut forwards, patient)).collect();
        let mut back: Vec<String> = (0..100).rev().map(|patient| describe(&mut backwards, patient)).collect();
        back.reverse();
        assert_eq!(there, back);
    }

    #[test]
    fn every_zip_is_in_use_even_where_patients_are_few() {
        for patients in [120, 250, 1_000] {
            let world = world(patients);
            let (lives, households) = (Lives::new(&world), Households::new(&world));
            let mut block = Block::default();
            let homes: HashSet<usize> = (0..patients)
                .map(|patient| {
                    households.look_up(patient, &lives, &mut block);
                    block.member(patient).1.zip
                })
                .collect();
            assert_eq!(homes.len(), world.zips.len(), "{patients} patients");
        }
    }
}
