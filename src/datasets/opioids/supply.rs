//! Communities with their prescribers and pharmacies, pain clinics and pill mills among them, and which of them are near.

use std::ops::Range;

use super::geography::{Land, Place, Point, nearest_of, pick, places};
use super::params;
use crate::datasets::frame::{Task, float, nearest, position};
use crate::random::Stream;
use crate::reference::zips::ZipPool;

/// Specialties; the last one is that of pain clinics.
pub(super) const SPECIALTIES: [&str; 7] = [
    "Family Medicine",
    "Internal Medicine",
    "Emergency Medicine",
    "Dentistry",
    "Orthopedic Surgery",
    "General Surgery",
    "Pain Medicine",
];
const FAMILY: u8 = 0;
const INTERNAL: u8 = 1;
const PAIN: u8 = 6;

/// The place of the one prescriber of a community who may be a mill, and of the pharmacy next door.
const MILL: usize = params::PRESCRIBERS - 1;
const CHAIN: usize = 0;
const INDEPENDENT: usize = 1;

/// A community: people who share their prescribers and pharmacies.
#[derive(Clone, Copy, Debug)]
struct Community {
    place: u32,
    /// ZIP codes of the prescribers, the first at the anchor.
    practices: [u16; params::PRESCRIBERS],
    /// ZIP codes of the pharmacies, the chain's at the anchor.
    pharmacies: [u16; params::PHARMACIES],
    specialties: [u8; params::PRESCRIBERS],
    has_mill: bool,
}

/// Everyone who prescribes or sells.
#[derive(Debug)]
pub(super) struct Supply {
    pub(super) land: Land,
    places: Vec<Place>,
    communities: Vec<Community>,
    /// Communities with a mill, in the order of the mills.
    pub(super) mills: Vec<u64>,
    /// For each place, the nearest places, itself first.
    neighbours: Vec<Vec<usize>>,
    /// For each place, the nearest places that have pain clinics.
    clinics: Vec<Vec<usize>>,
    /// For each ZIP code where patients of the core live, the nearest place of the same state.
    homes: Vec<Option<(usize, usize)>>,
}

impl Supply {
    pub(super) fn new(task: Task<'_>) -> Self {
        let patients = task.population.size();
        let land = Land::new(task.population.world, &ZipPool::built_in());
        let count = (patients / params::PATIENTS_PER_COMMUNITY).max(params::MIN_COMMUNITIES);
        let places = places(&land, count, &task.purpose("anchors"));
        let supply = task.purpose("supply");
        let mut communities = Vec::new();
        for (number, place) in places.iter().enumerate() {
            for community in place.communities.clone() {
                let mut stream = supply.stream(community);
                communities.push(Community::new(position32(number), place, community, &mut stream));
            }
        }
        let mills =
            open_mills(&mut communities, &land, &places, mill_count(patients), &mut task.purpose("mills").stream(0));
        let points: Vec<Point> = places.iter().map(|place| land.points[place.zip]).collect();
        let all: Vec<(Point, usize)> = points.iter().copied().zip(0..).collect();
        let with_clinic = |place: &usize| places[*place].communities.clone().any(has_clinic);
        let clinics: Vec<(Point, usize)> = all.iter().copied().filter(|(_, place)| with_clinic(place)).collect();
        Self {
            neighbours: nearest_of(&points, &all, params::SHOPPING_COMMUNITIES),
            clinics: clinics_nearby(&points, &clinics),
            homes: homes(task, &land, &places),
            land,
            places,
            communities,
            mills,
        }
    }

    /// Draws a community.
    pub(super) fn draw(&self, stream: &mut Stream) -> u64 {
        pick(&(0..self.communities.len() as u64), stream)
    }

    /// The place of a community.
    pub(super) fn place(&self, community: u64) -> &Place {
        &self.places[self.place_number(community)]
    }

    fn place_number(&self, community: u64) -> usize {
        self.communities[position(community)].place as usize
    }

    /// The ZIP code of a patient of the core and a community near to it, given the position among the core's ZIP codes in use; `None`
    /// outside the three states.
    pub(super) fn home(&self, core_zip: usize, stream: &mut Stream) -> Option<(usize, u64)> {
        let (zip, place) = self.homes[core_zip]?;
        Some((zip, self.places[place].community(stream)))
    }

    /// Communities of the places nearest to a community's, nearest first, one a place: its own first.
    pub(super) fn near(&self, community: u64, count: usize, stream: &mut Stream) -> impl Iterator<Item = u64> {
        let near = &self.neighbours[self.place_number(community)];
        near.iter().take(count).enumerate().map(move |(rank, &place)| match rank {
            0 => community,
            _ => self.places[place].community(stream),
        })
    }

    /// The community of the pain clinic that is the nearest to a community (rank 0), the second or the third, if there are so many nearby.
    pub(super) fn clinic(&self, community: u64, rank: usize, stream: &mut Stream) -> Option<u64> {
        let near = &self.clinics[self.place_number(community)];
        let place = &self.places[*near.get(rank).or(near.first())?];
        let step = params::COMMUNITIES_PER_PAIN_CLINIC;
        let Range { start, end } = place.communities;
        let first = start + (params::PAIN_CLINIC_POSITION + step - start % step) % step;
        Some(first + step * pick(&(0..(end - first).div_ceil(step)), stream))
    }

    /// The prescriber at a pain clinic.
    pub(super) fn pain_specialist(community: u64) -> Prescriber {
        Prescriber { community, position: 0 }
    }

    /// The prescriber at a mill.
    pub(super) fn mill(&self, mill: u64) -> Prescriber {
        Prescriber { community: self.mills[position(mill)], position: MILL }
    }

    /// A local prescriber of acute treatment: neither a mill nor a pain clinic.
    pub(super) fn for_acute(&self, community: u64, stream: &mut Stream) -> Prescriber {
        self.local(community, |specialty| specialty != PAIN, stream)
    }

    /// A local prescriber of long-term treatment: primary care or a pain specialist, but no mill.
    pub(super) fn for_chronic(&self, community: u64, stream: &mut Stream) -> Prescriber {
        self.local(community, |specialty| matches!(specialty, FAMILY | INTERNAL | PAIN), stream)
    }

    fn local(&self, community: u64, suits: impl Fn(u8) -> bool, stream: &mut Stream) -> Prescriber {
        let all = &self.communities[position(community)];
        let mut suitable = [0; params::PRESCRIBERS];
        let mut count = 0;
        for position in 0..params::PRESCRIBERS {
            if suits(all.specialties[position]) && !(all.has_mill && position == MILL) {
                suitable[count] = position;
                count += 1;
            }
        }
        // Every community has someone in primary care who is no mill.
        Prescriber { community, position: suitable[stream.index(count.max(1))] }
    }

    /// Where people of a community fill prescriptions as a rule.
    pub(super) fn usual_pharmacy(community: u64, stream: &mut Stream) -> Pharmacy {
        Pharmacy { community, position: if stream.chance(params::CHAIN) { CHAIN } else { INDEPENDENT } }
    }

    /// The pharmacies near a mill: the complicit one and its chain neighbour.
    pub(super) fn pharmacies_at_mill(mill: Prescriber) -> [Pharmacy; 2] {
        [INDEPENDENT, CHAIN].map(|position| Pharmacy { community: mill.community, position })
    }

    /// The ZIP code of a prescriber.
    pub(super) fn practice(&self, prescriber: Prescriber) -> usize {
        self.communities[position(prescriber.community)].practices[prescriber.position].into()
    }

    /// The ZIP code of a pharmacy.
    pub(super) fn shop(&self, pharmacy: Pharmacy) -> usize {
        self.communities[position(pharmacy.community)].pharmacies[pharmacy.position].into()
    }

    /// All prescribers, in the order of their ids.
    pub(super) fn prescribers(&self) -> impl Iterator<Item = (Prescriber, &'static str)> {
        (0u64..).zip(&self.communities).flat_map(|(community, all)| {
            (0..params::PRESCRIBERS).map(move |position| {
                (Prescriber { community, position }, SPECIALTIES[all.specialties[position] as usize])
            })
        })
    }

    /// All pharmacies, in the order of their ids, with whether they belong to a chain.
    pub(super) fn pharmacies(&self) -> impl Iterator<Item = (Pharmacy, bool)> {
        let communities = 0..self.communities.len() as u64;
        communities.flat_map(|community| {
            (0..params::PHARMACIES).map(move |position| (Pharmacy { community, position }, position == CHAIN))
        })
    }
}

/// A prescriber.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Prescriber {
    community: u64,
    position: usize,
}

impl Prescriber {
    /// Its `prescriber_id`.
    pub(super) fn id(self) -> i32 {
        number(self.community * params::PRESCRIBERS as u64 + self.position as u64)
    }

    /// The community where it practises.
    pub(super) fn community(self) -> u64 {
        self.community
    }
}

/// A pharmacy.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pharmacy {
    community: u64,
    position: usize,
}

impl Pharmacy {
    /// Its `pharmacy_id`.
    pub(super) fn id(self) -> i32 {
        number(self.community * params::PHARMACIES as u64 + self.position as u64)
    }
}

fn number(position: u64) -> i32 {
    i32::try_from(position + 1).expect("there are three prescribers for a hundred patients")
}

fn position32(position: usize) -> u32 {
    u32::try_from(position).expect("places are ZIP codes")
}

impl Community {
    fn new(number: u32, place: &Place, community: u64, stream: &mut Stream) -> Self {
        let zip = |zip: usize| u16::try_from(zip).expect("three states have fewer than 65,536 ZIP codes");
        let mut nearby = || zip(place.draw(stream));
        let practices = [zip(place.zip), nearby(), nearby()];
        let pharmacies = [zip(place.zip), nearby()];
        let mut specialties = params::SPECIALTY_PERCENT.map(|weights| specialty(stream.weighted(weights, 100)));
        if has_clinic(community) {
            // The second prescriber is then the one in primary care.
            specialties = [PAIN, FAMILY, specialties[2]];
        }
        Self { place: number, practices, pharmacies, specialties, has_mill: false }
    }
}

fn specialty(position: usize) -> u8 {
    u8::try_from(position).expect("there are seven specialties")
}

fn has_clinic(community: u64) -> bool {
    community % params::COMMUNITIES_PER_PAIN_CLINIC == params::PAIN_CLINIC_POSITION
}

fn mill_count(patients: u64) -> usize {
    position(nearest(float(patients) * params::MILLS_PER_PATIENT).max(1))
}

/// Turns the third prescriber of communities without a pain clinic into mills, one state after the other, with the independent pharmacy
/// next door.
fn open_mills(all: &mut [Community], land: &Land, places: &[Place], count: usize, stream: &mut Stream) -> Vec<u64> {
    let mut free: [Vec<u64>; 3] = Default::default();
    for (number, community) in (0u64..).zip(all.iter()) {
        if !has_clinic(number) {
            free[land.state_of(places[community.place as usize].zip)].push(number);
        }
    }
    for state in &mut free {
        stream.shuffle(state);
    }
    let mut states = (0..free.len()).cycle();
    let count = count.min(free.iter().map(Vec::len).sum());
    let mut mills = Vec::with_capacity(count);
    while mills.len() < count {
        if let Some(community) = states.next().and_then(|state| free[state].pop()) {
            let home = &mut all[position(community)];
            home.has_mill = true;
            home.specialties[MILL] = FAMILY;
            home.pharmacies[INDEPENDENT] = home.practices[MILL];
            mills.push(community);
        }
    }
    mills
}

/// For each place, the nearest places with pain clinics: always the first, further ones only if they are not far away.
fn clinics_nearby(points: &[Point], clinics: &[(Point, usize)]) -> Vec<Vec<usize>> {
    let mut all = nearest_of(points, clinics, params::CLINIC_PERCENT.len());
    for (here, near) in points.iter().zip(&mut all) {
        let mut first = true;
        near.retain(|&clinic| std::mem::take(&mut first) || here.miles(points[clinic]) <= params::CLINIC_MILES);
    }
    all
}

/// For each ZIP code of the core in use, its number in the land and the nearest place of its state.
fn homes(task: Task<'_>, land: &Land, places: &[Place]) -> Vec<Option<(usize, usize)>> {
    let of = |zip| {
        let zip = land.find(zip)?;
        let same_state = |place: &&(usize, &Place)| land.state_of(place.1.zip) == land.state_of(zip);
        let candidates: Vec<(usize, &Place)> = places.iter().enumerate().collect();
        let nearest = candidates
            .iter()
            .filter(same_state)
            .min_by(|a, b| land.miles(zip, a.1.zip).total_cmp(&land.miles(zip, b.1.zip)))?;
        Some((zip, nearest.0))
    };
    task.population.world.zips.iter().map(of).collect()
}
