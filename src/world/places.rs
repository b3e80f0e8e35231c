//! What all patients share: ZIP codes in use, hospitals, doctors, and where a patient lives and is served.
//! Computed once from the options and the pool; small against the patients, whatever their number.

use std::collections::HashMap;

use super::conditions::CONDITIONS;
use super::geography::{self, Homes};
use super::options::{Mode, Options};
use super::params;
use crate::calendar;
use crate::error::Result;
use crate::random::{Purpose, Stream};
use crate::reference::names::{self, Sex};
use crate::reference::zips::{Zip, ZipPool};

/// A hospital with its profile in ten-thousandths.
#[derive(Clone, Debug)]
pub struct Hospital {
    /// Name.
    pub name: String,
    /// Position of its ZIP among those in use.
    pub zip: usize,
    /// Added to the probability of same-day discharge.
    pub same_day_bias: i64,
    /// Multiplies the probability that a bill is never paid.
    pub late_payment_multiplier: i64,
    /// Multiplies charges.
    pub charge_multiplier: i64,
    /// Positions of its doctors, by specialty.
    pub doctors: Vec<Vec<usize>>,
}

/// A doctor with their style in ten-thousandths.
#[derive(Clone, Debug)]
pub struct Doctor {
    /// Name with title.
    pub name: String,
    /// Position in [`World::specialties`].
    pub specialty: usize,
    /// Position of the hospital.
    pub hospital: usize,
    /// Added to the probability of same-day discharge.
    pub same_day_bias: i64,
    /// Added to the weight of Medication.
    pub medication_bias: i64,
}

/// Hospitals that serve one ZIP.
#[derive(Clone, Debug, Default)]
pub struct Catchment {
    /// The nearby ones that compete.
    pub near: Vec<usize>,
    /// The others of the state.
    pub far: Vec<usize>,
}

/// What all patients share.
#[derive(Debug)]
pub struct World {
    /// The options.
    pub options: Options,
    /// The anchor as a day number.
    pub today: i32,
    /// The first day of the history.
    pub start: i32,
    /// ZIP codes in use, ascending.
    pub zips: Vec<Zip>,
    /// Who lives where.
    pub homes: Homes,
    /// Hospitals; `hospital_id` is the position plus 1.
    pub hospitals: Vec<Hospital>,
    /// Doctors; `doctor_id` is the position plus 1.
    pub doctors: Vec<Doctor>,
    /// Names of the specialties.
    pub specialties: Vec<&'static str>,
    /// For each condition, the position of its specialty.
    pub specialty_of: Vec<usize>,
    /// For each ZIP in use, the hospitals that serve it.
    pub catchments: Vec<Catchment>,
}

impl World {
    /// Builds the world.
    ///
    /// # Errors
    /// When an option does not fit the pool: an unknown state or ZIP, a ZIP of another state.
    pub fn new(options: &Options, pool: &ZipPool) -> Result<Self> {
        options.check()?;
        let geography = geography::build(options, pool)?;
        let (specialties, specialty_of) = specialties();
        let mut world = Self {
            options: options.clone(),
            today: calendar::day(options.today),
            start: calendar::day(options.start_date),
            catchments: catchments(options.mode(), &geography.zips, &geography.hospital_zips),
            homes: geography.homes,
            zips: geography.zips,
            hospitals: Vec::new(),
            doctors: Vec::new(),
            specialties,
            specialty_of,
        };
        let mut taken = HashMap::new();
        for zip in geography.hospital_zips {
            world.found_hospital(zip, &mut taken);
        }
        Ok(world)
    }

    /// Adds a hospital with its doctors; everything about it comes from its own stream.
    fn found_hospital(&mut self, zip: usize, taken: &mut HashMap<(String, String), usize>) {
        let number = self.hospitals.len();
        let mut stream = self.purpose("hospitals").stream(number as u64);
        let mut profile = |standard_deviation, limit| bias(&mut stream, standard_deviation, limit);
        let same_day_bias = profile(0.075, 0.15);
        let late_payment_multiplier = ten_thousandths(libm::exp(stream.normal(0.0, 0.25)).clamp(0.7, 1.5));
        let charge_multiplier = i64::from(stream.between(9_000, 12_000));
        let generated = hospital_name(&self.zips[zip], &mut stream, taken);
        let name = self.options.hospital_name.clone().unwrap_or(generated);
        let count =
            stream.between(params::DOCTORS_PER_HOSPITAL.0, params::DOCTORS_PER_HOSPITAL.1).unsigned_abs() as usize;
        let mut doctors = vec![Vec::new(); self.specialties.len()];
        for position in 0..count.max(self.specialties.len()) {
            // The first round covers every specialty; the rest fall where they may.
            let specialty =
                if position < self.specialties.len() { position } else { stream.index(self.specialties.len()) };
            doctors[specialty].push(self.doctors.len());
            self.doctors.push(doctor(&mut stream, specialty, number));
        }
        self.hospitals.push(Hospital { name, zip, same_day_bias, late_payment_multiplier, charge_multiplier, doctors });
    }

    /// The streams of a purpose in this world.
    #[must_use]
    pub fn purpose(&self, purpose: &str) -> Purpose {
        Purpose::new(self.options.seed, "core", purpose)
    }

    /// The last day on which a payment can be expected, and so the end of the calendar's need.
    #[must_use]
    pub fn last_day(&self) -> i32 {
        calendar::add_months(self.today, 12)
    }
}

fn doctor(stream: &mut Stream, specialty: usize, hospital: usize) -> Doctor {
    let sex = if stream.below(2) == 0 { Sex::Female } else { Sex::Male };
    let birth_year = stream.between(1958, 1992);
    Doctor {
        name: format!("Dr. {} {}", names::given(sex, birth_year, stream), names::surname(stream)),
        specialty,
        hospital,
        same_day_bias: bias(stream, 0.07, 0.15),
        medication_bias: bias(stream, 0.05, 0.1),
    }
}

/// A normal deviate around 0, clipped, in ten-thousandths.
fn bias(stream: &mut Stream, standard_deviation: f64, limit: f64) -> i64 {
    ten_thousandths(stream.normal(0.0, standard_deviation).clamp(-limit, limit))
}

#[allow(clippy::cast_possible_truncation, reason = "profiles lie between -1 and 2")]
fn ten_thousandths(value: f64) -> i64 {
    libm::round(value * 10_000.0) as i64
}

/// The specialties in order of first use, and each condition's position among them.
fn specialties() -> (Vec<&'static str>, Vec<usize>) {
    let mut names: Vec<&'static str> = Vec::new();
    let of = CONDITIONS
        .iter()
        .map(|condition| {
            names.iter().position(|name| *name == condition.specialty).unwrap_or_else(|| {
                names.push(condition.specialty);
                names.len() - 1
            })
        })
        .collect();
    (names, of)
}

/// A fictional name after the town, no two alike in one town.
fn hospital_name(zip: &Zip, stream: &mut Stream, taken: &mut HashMap<(String, String), usize>) -> String {
    const KINDS: [&str; 8] = [
        "General Hospital",
        "Medical Center",
        "Community Hospital",
        "Memorial Hospital",
        "Regional Medical Center",
        "Mercy Hospital",
        "University Hospital",
        "Health Center",
    ];
    const PARTS: [&str; 6] = ["", "North ", "South ", "East ", "West ", "Central "];
    let offset = stream.index(KINDS.len());
    let in_town = taken.entry((zip.state.clone(), zip.city.clone())).or_default();
    let kind = KINDS[(offset + *in_town) % KINDS.len()];
    let round = *in_town / KINDS.len();
    *in_town += 1;
    match PARTS.get(round) {
        Some(part) => format!("{part}{} {kind}", zip.city),
        None => format!("{} {kind} No. {}", zip.city, *in_town),
    }
}

/// Which hospitals serve each ZIP: in nationwide mode up to four of the same prefix (the nearest of the state where fewer than two
/// are), and the rest of the state for those who go elsewhere; with one hospital, that one.
fn catchments(mode: Mode, zips: &[Zip], hospital_zips: &[usize]) -> Vec<Catchment> {
    if mode != Mode::Nationwide {
        return vec![Catchment { near: vec![0], far: Vec::new() }; zips.len()];
    }
    let mut by_state: HashMap<&str, Vec<usize>> = HashMap::new();
    for (hospital, &zip) in hospital_zips.iter().enumerate() {
        by_state.entry(&zips[zip].state).or_default().push(hospital);
    }
    zips.iter()
        .map(|home| {
            let mut order: Vec<(bool, f64, usize)> = by_state[home.state.as_str()]
                .iter()
                .map(|&hospital| {
                    let zip = &zips[hospital_zips[hospital]];
                    (zip.prefix() != home.prefix(), home.distance(zip), hospital)
                })
                .collect();
            order.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
            let same_prefix = order.iter().filter(|entry| !entry.0).count();
            let near = same_prefix.clamp(2, params::COMPETING_HOSPITALS).min(order.len());
            let mut hospitals = order.into_iter().map(|entry| entry.2);
            Catchment { near: hospitals.by_ref().take(near).collect(), far: hospitals.collect() }
        })
        .collect()
}
