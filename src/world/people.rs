//! Who a patient is: name, title, home, income, insurer.

use super::days::{Civil, Days};
use super::households::{Address, BLOCK, Block, Household, Households, Member};
use super::insurance::{self, Insurance, Insured};
use super::life::{Life, Lives};
use super::params;
use super::places::World;
use crate::random::{Purpose, Stream};
use crate::reference::names::{self, Sex};

/// Patients who are looked at to find how many adults are without insurance.
const SAMPLE: u64 = 16_384;

/// Draws people.
#[derive(Debug)]
pub struct People<'w> {
    streams: Purpose,
    households: Households<'w>,
    insurance: Insurance,
    /// For each ZIP in use, the place of its state in the tables of insurance.
    states: Vec<usize>,
}

/// What visits and other datasets need to know of a patient beyond their life.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// Position of the home among the ZIPs in use.
    pub zip: usize,
    /// Position of the insurer, if insured; `insurer_id` is the position plus 1.
    pub insurer: Option<usize>,
    /// Income of the household in dollars a year.
    pub income: u32,
}

/// A person with what only their own row shows.
#[derive(Clone, Copy, Debug)]
pub struct Portrait {
    /// Home and insurer.
    pub person: Person,
    /// Given name, fitting sex and birth decade.
    pub first_name: &'static str,
    /// Family name; most households have one.
    pub last_name: &'static str,
    /// Form of address, if any.
    pub prefix: Option<&'static str>,
    /// ABO and Rh blood type.
    pub blood_type: &'static str,
    /// Street address of the household.
    pub address: Address,
    /// Area code of the telephone.
    pub area_code: u16,
}

impl<'w> People<'w> {
    /// The people of a world.
    #[must_use]
    pub fn new(world: &'w World, lives: &Lives) -> Self {
        let households = Households::new(world);
        let states: Vec<usize> = world.zips.iter().map(|zip| insurance::state(&zip.state)).collect();
        let mut counts = insurance::no_counts();
        let mut block = Block::default();
        for first in (0..world.options.patients.min(SAMPLE)).step_by(BLOCK) {
            households.look_up(first, lives, &mut block);
            for (member, household) in block.members() {
                let income = insurance::income_band(household.income, household.members);
                counts[states[household.zip]][insurance::age_band(member.age)][income] += 1;
            }
        }
        Self { streams: world.purpose("people"), households, insurance: Insurance::new(&counts), states }
    }

    /// Home and insurer of patient number `patient` (from 0); `block` is kept from patient to patient.
    #[must_use]
    pub fn person(&self, patient: u64, life: &Life, lives: &Lives, block: &mut Block) -> Person {
        self.households.look_up(patient, lives, block);
        let (_, household) = block.member(patient);
        self.insured(life, household, &mut self.streams.stream(patient))
    }

    fn insured(&self, life: &Life, household: &Household, stream: &mut Stream) -> Person {
        let Household { zip, income, luck, plan, members, .. } = *household;
        let band = insurance::income_band(income, members);
        let insured = Insured { state: self.states[zip], age: life.age, income: band, luck, plan };
        Person { zip, insurer: self.insurance.draw(&insured, stream), income }
    }

    /// Who patient number `patient` (from 0) is, and the stream from which the rest of their row is drawn.
    #[must_use]
    pub fn portrait(
        &self,
        patient: u64,
        life: &Life,
        days: &Days,
        lives: &Lives,
        block: &mut Block,
    ) -> (Portrait, Stream) {
        let mut stream = self.streams.stream(patient);
        self.households.look_up(patient, lives, block);
        let (member, household) = block.member(patient);
        let person = self.insured(life, household, &mut stream);
        let Civil { year, .. } = days.civil(life.birth);
        let portrait = Portrait {
            person,
            first_name: names::given(life.sex, year, &mut stream),
            last_name: member.surname,
            prefix: prefix(life.sex, member, &mut stream),
            blood_type: stream.pick(&params::BLOOD_TYPES),
            address: household.address,
            area_code: household.area_code,
        };
        (portrait, stream)
    }
}

fn prefix(sex: Sex, member: &Member, stream: &mut Stream) -> Option<&'static str> {
    if member.age < params::ADULT_AGE {
        return None;
    }
    let shares = params::PREFIX_PER_MILLE[usize::from(member.age >= params::DOCTOR_AGE)];
    let mrs = params::MRS[usize::from(!member.is_married)];
    let may_be_mrs = member.is_married || member.age >= params::WIDOW_AGE;
    match (stream.weighted(shares, 1_000), sex) {
        (0, _) => None,
        (1, Sex::Male) => Some("Mr."),
        (1, Sex::Female) => Some(if may_be_mrs && stream.chance(mrs) { "Mrs." } else { "Ms." }),
        _ => Some("Dr."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_fit_the_age_and_have_their_shares() {
        let mut stream = Purpose::new(1, "test", "prefixes").stream(0);
        let mut of = |sex, age, is_married| -> Vec<Option<&str>> {
            let member = Member { age, household: 0, is_married, surname: "Smith" };
            (0..20_000).map(|_| prefix(sex, &member, &mut stream)).collect()
        };
        let share =
            |titles: &[Option<&str>], title| titles.iter().filter(|one| **one == title).count() * 1_000 / titles.len();
        assert_eq!(share(&of(Sex::Female, 17, false), None), 1_000);
        assert_eq!(share(&of(Sex::Male, 25, false), Some("Dr.")), 0);
        let woman = of(Sex::Female, 40, false);
        assert_eq!(share(&woman, Some("Mrs.")), 0);
        assert!(share(&woman, None).abs_diff(250) < 15 && share(&woman, Some("Dr.")).abs_diff(116) < 10);
        assert!(share(&of(Sex::Female, 40, true), Some("Mrs.")).abs_diff(539) < 15);
        assert!(share(&of(Sex::Female, 80, false), Some("Mrs.")).abs_diff(349) < 15);
    }
}
