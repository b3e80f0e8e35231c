//! Where people live and where the hospitals are: nationwide, or around one hospital.

use std::collections::BTreeMap;

use super::demand::Demand;
use super::markets::{self, Site, as_float, sample, whole};
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
    /// The hospitals' places among them, ascending.
    pub sites: Vec<Site>,
    /// Expected patients of each ZIP; in locality mode, where all are served in one place, they are all counted there.
    pub patients: Vec<f64>,
    /// Who lives where.
    pub homes: Homes,
}

/// Draws the home of a patient, as a position among the ZIPs in use.
#[derive(Debug)]
pub struct Homes {
    /// Patients at regular distances fill every ZIP once, so that each is in use.
    turns: Turns,
    /// Where the others live.
    region: Region,
}

/// ZIPs in random order; every so many patients the next of them gets one.
#[derive(Debug)]
struct Turns {
    once: Vec<usize>,
    stride: u64,
}

/// Where people live who have no turn.
#[derive(Debug)]
enum Region {
    /// ZIPs by residents.
    Nationwide(Alias),
    /// Around one hospital.
    Locality {
        /// Chance of living in the hospital's state.
        local_share: Chance,
        /// Chance that one who does not lives in a bordering state.
        neighbour_share: Chance,
        /// In-state ZIPs, by closeness and residents; ZIPs of bordering and of the other states, by residents. Each is there if its share is
        /// above 0.
        parts: [Option<Part>; 3],
    },
}

impl Turns {
    fn new(mut once: Vec<usize>, patients: u64, stream: &mut Stream) -> Self {
        stream.shuffle(&mut once);
        let stride = (patients / once.len().max(1) as u64).max(1);
        Self { once, stride }
    }

    #[inline]
    fn of(&self, patient: u64) -> Option<usize> {
        let turn = usize::try_from(patient / self.stride).ok().filter(|_| patient.is_multiple_of(self.stride))?;
        self.once.get(turn).copied()
    }
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
        match &self.region {
            Region::Locality { parts: [_, None, None], .. } => 1.0,
            _ => asked,
        }
    }

    /// Is it the turn of a ZIP to get patient number `patient` (from 0)?
    #[must_use]
    pub fn has_turn(&self, patient: u64) -> bool {
        self.turns.of(patient).is_some()
    }

    /// The ZIP of patient number `patient` (from 0).
    pub fn draw(&self, patient: u64, stream: &mut Stream) -> usize {
        match (self.turns.of(patient), &self.region) {
            (Some(zip), _) => zip,
            (None, Region::Nationwide(by_residents)) => by_residents.draw(stream),
            (None, Region::Locality { local_share, neighbour_share, parts: [local, neighbours, elsewhere] }) => {
                let at_home = stream.chance(*local_share);
                let bordering = stream.chance(*neighbour_share);
                let wanted = match (at_home, bordering) {
                    (true, _) => local,
                    (false, true) => neighbours,
                    (false, false) => elsewhere,
                };
                let part = wanted.as_ref().or(local.as_ref()).or(neighbours.as_ref()).or(elsewhere.as_ref());
                part.expect("a locality has a part with patients").draw(stream)
            }
        }
    }
}

/// Chooses the ZIPs in use and the hospitals' places.
///
/// # Errors
/// When the hospital's state or ZIP is not in the pool, or the ZIP lies in another state.
pub fn build(options: &Options, demand: &Demand, pool: &ZipPool) -> Result<Geography> {
    let mut stream = Purpose::new(options.seed, "core", "geography").stream(0);
    if options.mode() == Mode::Locality {
        return locality(options, pool, &mut stream);
    }
    let mut zips: Vec<Zip> = Vec::new();
    let mut sites: Vec<(String, f64)> = Vec::new();
    let states = states_in_use(options.zip_target, pool);
    let in_use: usize = states.iter().map(|state| state.1).sum();
    for (members, seats) in states {
        check_density(options.zip_target, &members[0].state, seats)?;
        let visits =
            as_float(options.patients) * demand.visits_per_patient * as_float(seats as u64) / as_float(in_use as u64);
        let hospitals = match options.mode() {
            Mode::Nationwide => markets::hospitals_of_state(seats, visits),
            Mode::SingleHospital | Mode::Locality => 0,
        };
        let (near, chosen) = markets::choose(&members, hospitals, seats, &mut stream);
        sites.extend(near.into_iter().map(|site| (members[site.zip].zipcode.clone(), site.reach)));
        zips.extend(chosen.into_iter().map(|zip| members[zip].clone()));
    }
    zips.sort_by(|a, b| a.zipcode.cmp(&b.zipcode));
    sites.sort_by(|a, b| a.0.cmp(&b.0));
    let place = |code: &str| zips.partition_point(|zip| *zip.zipcode < *code);
    let mut sites: Vec<Site> = sites.into_iter().map(|(code, reach)| Site { zip: place(&code), reach }).collect();
    if options.mode() == Mode::SingleHospital {
        sites.push(Site { zip: stream.index(zips.len()), reach: params::REACH_KM });
    }
    nationwide(options.patients, zips, sites, &mut stream)
}

/// Who lives where, by residents.
fn nationwide(patients: u64, zips: Vec<Zip>, sites: Vec<Site>, stream: &mut Stream) -> Result<Geography> {
    let weights: Vec<u64> = zips.iter().map(Zip::weight).collect();
    let by_residents = Alias::new(&weights).ok_or_else(nobody_lives_here)?;
    let turns = Turns::new((0..zips.len()).collect(), patients, stream);
    let with_turn = patients.min(zips.len() as u64);
    let free = as_float(patients - with_turn) / as_float(weights.iter().sum());
    let mut expected: Vec<f64> = weights.iter().map(|&weight| free * as_float(weight)).collect();
    for &zip in turns.once.iter().take(usize::try_from(with_turn).unwrap_or(usize::MAX)) {
        expected[zip] += 1.0;
    }
    Ok(Geography { zips, sites, patients: expected, homes: Homes { turns, region: Region::Nationwide(by_residents) } })
}

fn nobody_lives_here() -> Error {
    Error::Option { option: "--zip-pool-file", reason: "nobody lives in the ZIP codes chosen from it".to_owned() }
}

/// Every ZIP of a state is compared with every hospital of the state, whose number grows with that of its ZIPs.
fn check_density(target: u32, state: &str, zips: usize) -> Result<()> {
    if zips <= params::MAX_ZIPS_OF_STATE {
        return Ok(());
    }
    Err(Error::Option {
        option: "--zip-target",
        reason: format!(
            "`{target}` puts {zips} ZIP codes of {state} in use, more than {} of one state; choose fewer",
            params::MAX_ZIPS_OF_STATE
        ),
    })
}

/// The states of the pool with their ZIPs in which people live, and how many of these are in use: of `target` every state its share
/// by residents, at least one each while they last.
fn states_in_use(target: u32, pool: &ZipPool) -> Vec<(Vec<&Zip>, usize)> {
    let mut by_state: BTreeMap<&str, Vec<&Zip>> = BTreeMap::new();
    for zip in pool.zips().iter().filter(|zip| zip.weight() > 0) {
        by_state.entry(&zip.state).or_default().push(zip);
    }
    let states: Vec<Vec<&Zip>> = by_state.into_values().collect();
    let residents: Vec<u64> = states.iter().map(|zips| zips.iter().map(|zip| zip.weight()).sum()).collect();
    let available: Vec<usize> = states.iter().map(Vec::len).collect();
    let seats = apportion(target as usize, &residents, &available);
    states.into_iter().zip(seats).filter(|state| state.1 > 0).collect()
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

/// One hospital, its catchment, and places from which the others come: as many ZIPs as there are patients for.
fn locality(options: &Options, pool: &ZipPool, stream: &mut Stream) -> Result<Geography> {
    let state = options.hospital_state.as_deref().unwrap_or_default().to_ascii_uppercase();
    let hospital = hospital_zip(options, &state, pool, stream)?;
    let neighbours = states::find(&state).map_or(&[][..], |state| &state.neighbours);
    let by_residents = |zip: &&Zip| ((*zip).clone(), zip.weight());
    let (near, far): (Vec<&Zip>, Vec<&Zip>) = pool
        .zips()
        .iter()
        .filter(|zip| zip.state != state && zip.weight() > 0)
        .partition(|zip| neighbours.contains(&zip.state));
    let shares = shares_of_parts(options, !near.is_empty(), !far.is_empty());
    // As many places outside as there are ZIPs nationwide, split like the patients who come from them.
    let outside = f64::from(options.zip_target) / (1.0 - shares[0]).max(f64::MIN_POSITIVE);
    let wanted = [f64::INFINITY, outside * shares[1], outside * shares[2]];
    let candidates = [
        catchment(options, &hospital, pool),
        near.iter().map(by_residents).collect(),
        far.iter().map(by_residents).collect(),
    ];
    let mut once: Vec<String> = Vec::new();
    let mut turns_of = [0.0; 3];
    let mut parts: [Vec<(Zip, u64)>; 3] = Default::default();
    for (part, members) in candidates.into_iter().enumerate().filter(|(part, _)| shares[*part] > 0.0) {
        let supported = as_float(options.patients) * shares[part] / params::PATIENTS_PER_LOCAL_ZIP;
        // The hospital's own ZIP is always among them.
        let weight = |(zip, weight): &(Zip, u64)| if *zip == hospital { f64::INFINITY } else { as_float(*weight) };
        let weights: Vec<f64> = members.iter().map(weight).collect();
        let count = whole(wanted[part].min(supported.floor())).max(1);
        parts[part] = sample(&weights, count, stream).into_iter().map(|i| members[i].clone()).collect();
        if supported >= 1.0 {
            turns_of[part] = as_float(parts[part].len() as u64);
            once.extend(parts[part].iter().map(|member| member.0.zipcode.clone()));
        }
    }
    if parts[0].is_empty() && shares[0] > 0.0 {
        return Err(nobody_lives_here());
    }

    let mut zips: Vec<Zip> = parts.iter().flatten().map(|member| member.0.clone()).collect();
    if !zips.iter().any(|zip| zip.zipcode == hospital.zipcode) {
        zips.push(hospital.clone());
    }
    zips.sort_by(|a, b| a.zipcode.cmp(&b.zipcode));
    let place = |code: &str| zips.partition_point(|zip| *zip.zipcode < *code);
    let turns = Turns::new(once.iter().map(|code| place(code)).collect(), options.patients, stream);
    let parts = parts.map(|part| Part::new(part.iter().map(|(zip, weight)| (place(&zip.zipcode), *weight)).collect()));
    // Those who have no turn make up for those who have one.
    let free = [0, 1, 2].map(|part| (as_float(options.patients) * shares[part] - turns_of[part]).max(0.0));
    let share = |part: f64, others: f64| Chance::new(if part > 0.0 { part / (part + others) } else { 0.0 });
    let region = Region::Locality {
        local_share: share(free[0], free[1] + free[2]),
        neighbour_share: share(free[1], free[2]),
        parts,
    };
    let sites = vec![Site { zip: place(&hospital.zipcode), reach: params::REACH_KM }];
    let mut patients = vec![0.0; zips.len()];
    patients[sites[0].zip] = as_float(options.patients);
    Ok(Geography { sites, zips, patients, homes: Homes { turns, region } })
}

/// The shares of patients from the hospital's state, from bordering and from other states, as far as the pool has such states.
fn shares_of_parts(options: &Options, has_near: bool, has_far: bool) -> [f64; 3] {
    let local = if has_near || has_far { options.local_share } else { 1.0 };
    let near = match (has_near, has_far) {
        (true, true) => options.outstate_neighbor_share,
        (has_near, _) => f64::from(u8::from(has_near)),
    };
    [local, (1.0 - local) * near, (1.0 - local) * (1.0 - near)]
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
            let weight = libm::exp(-distance / options.local_decay) * factor * as_float(zip.weight());
            (zip.clone(), catchment_weight(weight))
        })
        .collect()
}

/// Weights as integers in millionths; the closest ZIP always has one above 0.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 2.5e14")]
fn catchment_weight(weight: f64) -> u64 {
    libm::ceil(weight * 1_000_000.0).max(1.0) as u64
}
