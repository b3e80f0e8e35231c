//! Hospitals: where they are, how large, of what they are centres, and how each differs from the others.

use std::collections::{BTreeMap, HashMap};

use super::demand::{SERVICES, Service};
use super::markets::{Site, sample};
use super::options::{Mode, Options};
use super::params;
use super::staff::{Department, bias, ten_thousandths};
use crate::random::{Purpose, Stream};
use crate::reference::zips::Zip;

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
    /// Multiplies the length of first stays.
    pub stay_factor: i64,
    /// How strongly it attracts patients, by service: its size, which is 1 for a usual one whose reach is that of
    /// `params::REACH_KM`, and more where it is a centre.
    pub attraction: [f64; SERVICES],
    /// Positions of its first doctor and of the one after its last.
    pub doctors: std::ops::Range<usize>,
    /// By specialty, those who are there.
    pub(super) departments: Vec<Option<Department>>,
}

/// The hospitals without their doctors; everything about one but what it is the centre of comes from its own stream.
pub fn found(options: &Options, zips: &[Zip], sites: &[Site]) -> Vec<Hospital> {
    let streams = Purpose::new(options.seed, "core", "hospitals");
    let mut taken = HashMap::new();
    let mut hospitals: Vec<Hospital> = sites
        .iter()
        .zip(0..)
        .map(|(site, number)| hospital(options, zips, site, streams.stream(number), &mut taken))
        .collect();
    if options.mode() == Mode::Nationwide {
        name_centres(&mut hospitals, zips, &mut Purpose::new(options.seed, "core", "centres").stream(0));
    }
    hospitals
}

fn hospital(
    options: &Options,
    zips: &[Zip],
    site: &Site,
    mut stream: Stream,
    taken: &mut HashMap<(String, String), usize>,
) -> Hospital {
    let same_day_bias = bias(&mut stream, 0.075, 0.15);
    let late_payment_multiplier = ten_thousandths(libm::exp(stream.normal(0.0, 0.25)).clamp(0.7, 1.5));
    let charge_multiplier = i64::from(stream.between(9_000, 12_000));
    let generated = hospital_name(&zips[site.zip], &mut stream, taken);
    let stay_factor = ten_thousandths(stream.lognormal(1.0, params::STAY_SIGMA));
    // Where many live, the reach is short and hospitals are large.
    let size = stream.lognormal(params::REACH_KM / site.reach, params::HOSPITAL_SIZE_SIGMA);
    Hospital {
        name: options.hospital_name.clone().unwrap_or(generated),
        zip: site.zip,
        same_day_bias,
        late_payment_multiplier,
        charge_multiplier,
        stay_factor,
        attraction: [size; SERVICES],
        doctors: 0..0,
        departments: Vec::new(),
    }
}

/// Makes some hospitals centres of a service where a state has several, mostly large ones.
fn name_centres(hospitals: &mut [Hospital], zips: &[Zip], stream: &mut Stream) {
    let mut by_state: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (position, hospital) in hospitals.iter().enumerate() {
        by_state.entry(&zips[hospital.zip].state).or_default().push(position);
    }
    for members in by_state.values().filter(|members| members.len() > 1) {
        let sizes: Vec<f64> = members.iter().map(|&i| hospitals[i].attraction[Service::General as usize]).collect();
        for service in [Service::Cancer, Service::Heart, Service::Maternity, Service::Children] {
            for centre in sample(&sizes, members.len().div_ceil(params::HOSPITALS_PER_CENTRE), stream) {
                hospitals[members[centre]].attraction[service as usize] *= params::CENTRE_FACTOR;
            }
        }
    }
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
