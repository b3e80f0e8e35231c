//! Where people live and where the hospitals are: nationwide, or around one hospital.

use std::collections::BTreeMap;

use super::options::{Mode, Options};
use super::params;
use crate::error::{Error, Result};
use crate::random::{Alias, Chance, Purpose, Stream};
use crate::reference::states;
use crate::reference::zips::{Zip, ZipPool};

/// ZIP codes in use, where the hospitals are among them, and who lives where.
#[derive(Debug)]
pub struct Geography {
    /// ZIP codes in use, ascending.
    pub zips: Vec<Zip>,
    /// Position of each hospital's ZIP, ascending.
    pub hospital_zips: Vec<usize>,
    /// Who lives where.
    pub homes: Homes,
}

/// Draws the home of a patient, as a position among the ZIPs in use.
#[derive(Debug)]
pub enum Homes {
    /// By residents; patients at regular distances fill every ZIP once, so that each is in use.
    Nationwide {
        /// ZIPs by residents.
        by_residents: Alias,
        /// ZIPs in random order.
        once: Vec<usize>,
        /// Every so many patients the next of `once` gets one.
        stride: u64,
    },
    /// Around one hospital.
    Locality {
        /// Chance of living in the hospital's state.
        local_share: Chance,
        /// Chance that one who does not lives in a bordering state.
        neighbour_share: Chance,
        /// In-state ZIPs, by closeness and residents.
        local: Part,
        /// ZIPs of bordering states.
        neighbours: Option<Part>,
        /// ZIPs of the other states.
        elsewhere: Option<Part>,
    },
}

/// Some of the ZIPs in use, with their weights.
#[derive(Debug)]
pub struct Part {
    zips: Vec<usize>,
    alias: Alias,
}

impl Part {
    fn new(weighted: Vec<(usize, u64)>) -> Option<Self> {
        let weights: Vec<u64> = weighted.iter().map(|w| w.1).collect();
        let alias = Alias::new(&weights)?;
        Some(Self { zips: weighted.into_iter().map(|w| w.0).collect(), alias })
    }

    fn draw(&self, stream: &mut Stream) -> usize {
        self.zips[self.alias.draw(stream)]
    }
}

impl Homes {
    /// The share of patients who live in the hospital's state: what was asked for, or everyone where the pool has no other state.
    #[must_use]
    pub fn local_share(&self, asked: f64) -> f64 {
        match self {
            Self::Locality { neighbours: None, elsewhere: None, .. } => 1.0,
            _ => asked,
        }
    }

    /// Is it the turn of a ZIP to get patient number `patient` (from 0)?
    #[must_use]
    pub fn has_turn(&self, patient: u64) -> bool {
        match self {
            Self::Nationwide { once, stride, .. } => {
                patient.is_multiple_of(*stride) && patient / stride < once.len() as u64
            }
            Self::Locality { .. } => false,
        }
    }

    /// The ZIP of patient number `patient` (from 0).
    pub fn draw(&self, patient: u64, stream: &mut Stream) -> usize {
        match self {
            Self::Nationwide { by_residents, once, stride } => {
                let turn = usize::try_from(patient / stride).ok().filter(|_| patient.is_multiple_of(*stride));
                match turn.and_then(|turn| once.get(turn)) {
                    Some(&zip) => zip,
                    None => by_residents.draw(stream),
                }
            }
            Self::Locality { local_share, neighbour_share, local, neighbours, elsewhere } => {
                let at_home = stream.chance(*local_share);
                let bordering = stream.chance(*neighbour_share);
                let outside = if bordering {
                    neighbours.as_ref().or(elsewhere.as_ref())
                } else {
                    elsewhere.as_ref().or(neighbours.as_ref())
                };
                match outside {
                    Some(part) if !at_home => part.draw(stream),
                    _ => local.draw(stream),
                }
            }
        }
    }
}

/// Chooses the ZIPs in use and the hospitals' places.
///
/// # Errors
/// When the hospital's state or ZIP is not in the pool, or the ZIP lies in another state.
pub fn build(options: &Options, pool: &ZipPool) -> Result<Geography> {
    let mut stream = Purpose::new(options.seed, "core", "geography").stream(0);
    match options.mode() {
        Mode::Nationwide => {
            let zips = nationwide_zips(options.zip_target, pool, &mut stream);
            check_density(options.zip_target, &zips)?;
            let hospital_zips = spread_hospitals(&zips, &mut stream);
            nationwide(options.patients, zips, hospital_zips, &mut stream)
        }
        Mode::SingleHospital => {
            let zips = nationwide_zips(options.zip_target, pool, &mut stream);
            let hospital_zips = vec![stream.index(zips.len())];
            nationwide(options.patients, zips, hospital_zips, &mut stream)
        }
        Mode::Locality => locality(options, pool, &mut stream),
    }
}

fn nationwide(patients: u64, zips: Vec<Zip>, hospital_zips: Vec<usize>, stream: &mut Stream) -> Result<Geography> {
    let weights: Vec<u64> = zips.iter().map(Zip::weight).collect();
    let by_residents = Alias::new(&weights).ok_or_else(nobody_lives_here)?;
    let mut once: Vec<usize> = (0..zips.len()).collect();
    stream.shuffle(&mut once);
    let stride = (patients / zips.len() as u64).max(1);
    Ok(Geography { zips, hospital_zips, homes: Homes::Nationwide { by_residents, once, stride } })
}

fn nobody_lives_here() -> Error {
    Error::Option { option: "--zip-pool-file", reason: "nobody lives in the ZIP codes chosen from it".to_owned() }
}

/// Every ZIP of a state knows every hospital of the state, whose number grows with that of its ZIPs.
fn check_density(target: u32, zips: &[Zip]) -> Result<()> {
    let mut by_state: BTreeMap<&str, usize> = BTreeMap::new();
    for zip in zips {
        *by_state.entry(&zip.state).or_default() += 1;
    }
    match by_state.into_iter().find(|(_, count)| *count > params::MAX_ZIPS_OF_STATE) {
        None => Ok(()),
        Some((state, count)) => Err(Error::Option {
            option: "--zip-target",
            reason: format!(
                "`{target}` puts {count} ZIP codes of {state} in use, more than {} of one state; choose fewer",
                params::MAX_ZIPS_OF_STATE
            ),
        }),
    }
}

/// Draws `target` ZIPs in which people live: every state its share by residents, at least one each while they last.
fn nationwide_zips(target: u32, pool: &ZipPool, stream: &mut Stream) -> Vec<Zip> {
    let mut by_state: BTreeMap<&str, Vec<&Zip>> = BTreeMap::new();
    for zip in pool.zips().iter().filter(|zip| zip.weight() > 0) {
        by_state.entry(&zip.state).or_default().push(zip);
    }
    let states: Vec<Vec<&Zip>> = by_state.into_values().collect();
    let residents: Vec<u64> = states.iter().map(|zips| zips.iter().map(|zip| zip.weight()).sum()).collect();
    let available: Vec<usize> = states.iter().map(Vec::len).collect();
    let mut chosen: Vec<Zip> = Vec::new();
    for (zips, seats) in states.iter().zip(apportion(target as usize, &residents, &available)) {
        let weights: Vec<u64> = zips.iter().map(|zip| zip.weight()).collect();
        chosen.extend(sample(&weights, seats, stream).into_iter().map(|i| zips[i].clone()));
    }
    chosen.sort_by(|a, b| a.zipcode.cmp(&b.zipcode));
    chosen
}

/// Gives `seats` to states in proportion to their residents, never more than a state has ZIPs, and one to each state first while they
/// last, the most populous first (the method of equal proportions, as for seats in the House of Representatives).
fn apportion(seats: usize, residents: &[u64], available: &[usize]) -> Vec<usize> {
    let mut given = vec![0usize; residents.len()];
    let seats = seats.min(available.iter().sum());
    // Priority of the next seat: residents squared over n (n + 1), compared as fractions.
    let priority = |state: usize, has: usize| {
        let squared = u128::from(residents[state]) * u128::from(residents[state]);
        if has == 0 {
            u128::MAX / 2 + u128::from(residents[state])
        } else {
            squared * 1_000 / (has as u128 * (has as u128 + 1))
        }
    };
    let mut queue: std::collections::BinaryHeap<(u128, std::cmp::Reverse<usize>)> =
        (0..residents.len()).map(|state| (priority(state, 0), std::cmp::Reverse(state))).collect();
    for _ in 0..seats {
        let Some((_, std::cmp::Reverse(state))) = queue.pop() else { break };
        given[state] += 1;
        if given[state] < available[state] {
            queue.push((priority(state, given[state]), std::cmp::Reverse(state)));
        }
    }
    given
}

/// Draws `count` different indices in proportion to weights above 0: each gets an exponential waiting time, the shortest win.
fn sample(weights: &[u64], count: usize, stream: &mut Stream) -> Vec<usize> {
    let mut waits: Vec<(f64, usize)> = weights
        .iter()
        .enumerate()
        .map(|(index, &weight)| (-libm::log(1.0 - stream.uniform()) / as_float(weight), index))
        .collect();
    waits.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    waits.into_iter().take(count).map(|wait| wait.1).collect()
}

#[allow(clippy::cast_precision_loss, reason = "numbers of residents are far below 2^53")]
fn as_float(weight: u64) -> f64 {
    weight as f64
}

/// One hospital for three ZIPs of a state, at least one, in ZIPs drawn by residents.
fn spread_hospitals(zips: &[Zip], stream: &mut Stream) -> Vec<usize> {
    let mut by_state: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, zip) in zips.iter().enumerate() {
        by_state.entry(&zip.state).or_default().push(index);
    }
    let mut places = Vec::new();
    for members in by_state.values() {
        let weights: Vec<u64> = members.iter().map(|&i| zips[i].weight()).collect();
        let count = (members.len() / params::ZIPS_PER_HOSPITAL).max(1);
        places.extend(sample(&weights, count, stream).into_iter().map(|i| members[i]));
    }
    places.sort_unstable();
    places
}

/// One hospital, its catchment, and places from which the others come.
fn locality(options: &Options, pool: &ZipPool, stream: &mut Stream) -> Result<Geography> {
    let state = options.hospital_state.as_deref().unwrap_or_default().to_ascii_uppercase();
    let hospital = hospital_zip(options, &state, pool, stream)?;
    let local = catchment(options, &hospital, pool);
    let neighbours = states::find(&state).map_or(&[][..], |state| &state.neighbours);
    let outside: Vec<&Zip> = pool.zips().iter().filter(|zip| zip.state != state && zip.weight() > 0).collect();
    let weights: Vec<u64> = outside.iter().map(|zip| zip.weight()).collect();
    let (near, far): (Vec<usize>, Vec<usize>) =
        (0..outside.len()).partition(|&i| neighbours.contains(&outside[i].state));
    // As many places outside as there are ZIPs nationwide, split like the patients who come from them.
    let target = f64::from(options.zip_target);
    let mut draw = |members: &[usize], share: f64| -> Vec<Zip> {
        let weights: Vec<u64> = members.iter().map(|&i| weights[i]).collect();
        let count = at_least_one(target * share);
        sample(&weights, count, stream).into_iter().map(|i| outside[members[i]].clone()).collect()
    };
    let near = draw(&near, options.outstate_neighbor_share);
    let far = draw(&far, 1.0 - options.outstate_neighbor_share);

    let mut zips: Vec<Zip> =
        local.iter().map(|l| l.0.clone()).chain(near.iter().cloned()).chain(far.iter().cloned()).collect();
    if !zips.iter().any(|zip| zip.zipcode == hospital.zipcode) {
        zips.push(hospital.clone());
    }
    zips.sort_by(|a, b| a.zipcode.cmp(&b.zipcode));
    let place = |zip: &Zip| zips.partition_point(|other| other.zipcode < zip.zipcode);
    let by_residents = |members: &[Zip]| Part::new(members.iter().map(|zip| (place(zip), zip.weight())).collect());
    let homes = Homes::Locality {
        local_share: Chance::new(options.local_share),
        neighbour_share: Chance::new(options.outstate_neighbor_share),
        local: Part::new(local.iter().map(|(zip, weight)| (place(zip), *weight)).collect())
            .ok_or_else(nobody_lives_here)?,
        neighbours: by_residents(&near),
        elsewhere: by_residents(&far),
    };
    Ok(Geography { hospital_zips: vec![place(&hospital)], zips, homes })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share of a 32-bit count, not negative")]
fn at_least_one(count: f64) -> usize {
    libm::round(count).max(1.0) as usize
}

/// The hospital's ZIP: the one asked for, or one of the state drawn by residents.
fn hospital_zip(options: &Options, state: &str, pool: &ZipPool, stream: &mut Stream) -> Result<Zip> {
    let in_state: Vec<&Zip> = pool.zips().iter().filter(|zip| zip.state == state).collect();
    if in_state.is_empty() {
        let known = states::find(state).map_or(String::new(), |s| format!(" ({})", s.name));
        return Err(Error::Option {
            option: "--hospital-state",
            reason: format!("no ZIP code of `{state}`{known} in the pool; give a two-letter code such as OH"),
        });
    }
    let Some(asked) = &options.hospital_zipcode else {
        let weights: Vec<u64> = in_state.iter().map(|zip| zip.weight()).collect();
        let alias = Alias::new(&weights).ok_or_else(nobody_lives_here)?;
        return Ok(in_state[alias.draw(stream)].clone());
    };
    let refuse = |reason: String| Err(Error::Option { option: "--hospital-zipcode", reason });
    match pool.zips().iter().find(|zip| zip.zipcode == format!("{asked:0>5}")) {
        None => {
            let nearby: Vec<&str> = in_state.iter().take(3).map(|zip| zip.zipcode.as_str()).collect();
            refuse(format!(
                "`{asked}` is not in the pool; ZIP codes of {state} are, for example, {}",
                nearby.join(", ")
            ))
        }
        Some(zip) if zip.state != state => {
            refuse(format!("`{asked}` is {}, {}, not in --hospital-state {state}", zip.city, zip.state))
        }
        Some(zip) => Ok(zip.clone()),
    }
}

/// The nearest in-state ZIPs where people live, weighted by residents, closeness and prefix.
fn catchment(options: &Options, hospital: &Zip, pool: &ZipPool) -> Vec<(Zip, u64)> {
    let mut near: Vec<(f64, &Zip)> = pool
        .zips()
        .iter()
        .filter(|zip| zip.state == hospital.state && zip.weight() > 0)
        .map(|zip| (hospital.distance(zip), zip))
        .collect();
    near.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.zipcode.cmp(&b.1.zipcode)));
    near.truncate(options.local_top_n as usize);
    near.into_iter()
        .map(|(distance, zip)| {
            let factor = if zip.prefix() == hospital.prefix() { params::SAME_PREFIX_FACTOR } else { 1.0 };
            (
                zip.clone(),
                catchment_weight(libm::exp(-distance / options.local_decay) * factor * as_float(zip.weight())),
            )
        })
        .collect()
}

/// Weights as integers in millionths; the closest ZIP always has one above 0.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 2.5e14")]
fn catchment_weight(weight: f64) -> u64 {
    libm::ceil(weight * 1_000_000.0).max(1.0) as u64
}
