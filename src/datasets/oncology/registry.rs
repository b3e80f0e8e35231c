//! Who is in the registry, and with which tumor: what is known on the day of diagnosis.

use super::params;
use crate::calendar;
use crate::datasets::frame::Task;
use crate::random::{Purpose, Stream};
use crate::reference::names::Sex;
use crate::world::{self, CANCER, Life, Reader, patient_id};

/// Site of the primary tumor; its number is the place in tables of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Site {
    /// Non-small-cell lung cancer.
    Lung,
    Breast,
    Colorectal,
}

/// Mutation that drives a tumor; a tumor has at most one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Driver {
    /// None of the following.
    None,
    /// EGFR, with its variant.
    Egfr(&'static str),
    Alk,
    KrasG12c,
    /// Another KRAS mutation, with its variant.
    OtherKras(&'static str),
}

/// A tumor at diagnosis.
#[derive(Clone, Debug)]
pub(super) struct Tumor {
    /// Number of the patient, from 0.
    pub(super) patient: u64,
    pub(super) site: Site,
    /// Stage, 1 to 4.
    pub(super) stage: usize,
    pub(super) driver: Driver,
    pub(super) histology: &'static str,
    pub(super) icd10_code: &'static str,
    pub(super) diagnosis: i32,
    /// Day of death.
    pub(super) death: Option<i32>,
    /// The last day on which anything can be observed: of death, or the anchor.
    pub(super) last_day: i32,
    /// Completed years at diagnosis.
    pub(super) age: i32,
    pub(super) ecog: usize,
    /// Position of the treating hospital.
    pub(super) hospital: usize,
    /// Position of the oncologist.
    pub(super) doctor: usize,
}

impl Site {
    /// The word in `tumors.tumor_type`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Lung => "Lung",
            Self::Breast => "Breast",
            Self::Colorectal => "Colorectal",
        }
    }

    /// Its column in tables of figures.
    pub(super) fn index(self) -> usize {
        self as usize
    }
}

impl Tumor {
    /// The number of the tumor in the database.
    pub(super) fn id(&self) -> i64 {
        patient_id(self.patient)
    }

    /// Is it in a stage below IV?
    pub(super) fn is_early(&self) -> bool {
        self.stage < 4
    }
}

#[derive(Debug)]
pub(super) struct Registry {
    streams: Purpose,
}

impl Registry {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self { streams: task.purpose("registry") }
    }

    /// The tumor of a patient whom the core treats for cancer of one of the three sites. Hospital and oncologist are those of the first
    /// visit for it.
    pub(super) fn tumor(&self, patient: u64, reader: &mut Reader<'_>) -> Option<Tumor> {
        let life = reader.life(patient);
        let known = life.tumor?;
        let site = site(known.site)?;
        let person = reader.person(patient, &life);
        let visit = reader.visits_of(patient, &life, &person).iter().find(|visit| visit.condition == CANCER)?;
        // A visit for it can come some days early; then the tumor is found there.
        let diagnosis = known.diagnosis.min(visit.admission);
        let mut stream = self.streams.stream(patient);
        let driver = driver(site, &known, &life, &mut stream);
        let usual_histology = stream.pick(params::HISTOLOGIES[site.index()]);
        let age = calendar::age(calendar::date(life.birth), calendar::date(diagnosis));
        Some(Tumor {
            patient,
            site,
            stage: known.stage.into(),
            driver,
            histology: if driver == Driver::None { usual_histology } else { "Adenocarcinoma" },
            icd10_code: icd10_code(site, life.sex),
            diagnosis,
            death: life.death,
            last_day: life.last_day,
            age,
            ecog: ecog(life.frailty, age, &mut stream),
            hospital: visit.hospital,
            doctor: visit.doctor,
        })
    }
}

fn site(site: world::Site) -> Option<Site> {
    match site {
        world::Site::Lung => Some(Site::Lung),
        world::Site::Breast => Some(Site::Breast),
        world::Site::Colorectal => Some(Site::Colorectal),
        world::Site::Other => None,
    }
}

/// Performance status: worse in the frail and the old.
fn ecog(frailty: f64, age: i32, stream: &mut Stream) -> usize {
    let (by_frailty, by_age) = (params::ECOG_BY_FRAILTY, params::ECOG_BY_AGE);
    let (mean, deviation) = params::AGE_AT_DIAGNOSIS;
    let rest = (1.0 - by_frailty * by_frailty - by_age * by_age).sqrt();
    let score = by_frailty * frailty + by_age * (f64::from(age) - mean) / deviation + stream.normal(0.0, rest);
    params::ECOG_LIMITS.iter().filter(|&&limit| score >= limit).count()
}

fn icd10_code(site: Site, sex: Sex) -> &'static str {
    match (site, sex) {
        (Site::Lung, _) => "C34.90",
        (Site::Breast, Sex::Female) => "C50.919",
        (Site::Breast, Sex::Male) => "C50.929",
        (Site::Colorectal, _) => "C18.9",
    }
}

/// The driver mutation. How long the patient lives is known, so it is drawn given that: with a hazard ratio `r` someone who was under
/// observation for a cumulative hazard `h` is `exp((1 - r) h)` times as likely to have lived so long, and `r` times as likely to die then.
fn driver(site: Site, tumor: &world::Tumor, life: &Life, stream: &mut Stream) -> Driver {
    let days = life.last_day - tumor.diagnosis.max(life.first_day);
    let hazard = tumor.deaths_a_year() * f64::from(days) / 365.25;
    let shares = params::DRIVERS[site.index()];
    let weights: [f64; 4] = std::array::from_fn(|position| {
        let ratio = params::DRIVER_HAZARD[position];
        let dies = if life.death.is_some() { ratio } else { 1.0 };
        shares[position] * dies * libm::exp((1.0 - ratio) * hazard)
    });
    let without = 1.0 - shares.iter().sum::<f64>();
    let mut left = stream.uniform() * (without + weights.iter().sum::<f64>());
    for (position, weight) in weights.into_iter().enumerate() {
        if left < weight {
            return match position {
                0 => Driver::Egfr(stream.pick(&params::EGFR_VARIANTS)),
                1 => Driver::Alk,
                2 => Driver::KrasG12c,
                _ => Driver::OtherKras(stream.pick(params::KRAS_VARIANTS[usize::from(site == Site::Colorectal)])),
            };
        }
        left -= weight;
    }
    Driver::None
}
