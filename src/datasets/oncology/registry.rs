//! Who is in the registry, and with which tumor: what is known on the day of diagnosis.

use super::params;
use crate::calendar;
use crate::datasets::frame::Task;
use crate::random::{Purpose, Stream};
use crate::reference::names::Sex;
use crate::world::{CANCER, Life, Reader, patient_id};

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
pub(super) struct Registry<'t> {
    task: Task<'t>,
    streams: Purpose,
    places: Purpose,
    /// Chance of being in the registry, by age band.
    chances: [f64; 3],
}

impl<'t> Registry<'t> {
    pub(super) fn new(task: Task<'t>) -> Self {
        let share = |(from, to, _): (i32, i32, f64)| task.population.share_of_ages(from, to, None);
        let mean: f64 = params::AGE_WEIGHTS.iter().map(|band| band.2 * share(*band)).sum();
        Self {
            task,
            streams: task.purpose("registry"),
            places: task.purpose("places"),
            chances: params::AGE_WEIGHTS.map(|band| params::TUMORS_PER_PATIENT * band.2 / mean),
        }
    }

    /// The tumor of a patient, if there is one.
    pub(super) fn tumor(&self, patient: u64, reader: &Reader<'_>) -> Option<Tumor> {
        let life = reader.life(patient);
        let band = params::AGE_WEIGHTS.iter().position(|band| (band.0..=band.1).contains(&life.age))?;
        let mut stream = self.streams.stream(patient);
        if stream.uniform() >= self.chances[band] {
            return None;
        }
        let site = site(life.sex, &mut stream);
        let today = self.task.today();
        let earliest = (today - params::DIAGNOSED_DAYS_AGO.0).max(life.birth + params::MIN_AGE_DAYS);
        let diagnosis = stream.between(earliest, today - params::DIAGNOSED_DAYS_AGO.1);
        let stage = 1 + stream.weighted(params::STAGES[site.index()], 100);
        let driver = driver(site, &mut stream);
        let usual_histology = stream.pick(params::HISTOLOGIES[site.index()]);
        let (hospital, doctor) = self.place(patient, &life, reader);
        Some(Tumor {
            patient,
            site,
            stage,
            driver,
            histology: if driver == Driver::None { usual_histology } else { "Adenocarcinoma" },
            icd10_code: icd10_code(site, life.sex),
            diagnosis,
            age: calendar::age(calendar::date(life.birth), calendar::date(diagnosis)),
            ecog: stream.weighted(params::ECOG, 100),
            hospital,
            doctor,
        })
    }

    /// A hospital that serves the patient's home, and the doctor who treats cancer there.
    fn place(&self, patient: u64, life: &Life, reader: &Reader<'_>) -> (usize, usize) {
        let zip = reader.person(patient, life).zip;
        self.task.population.world.place(CANCER, life.age, zip, &mut self.places.stream(patient))
    }
}

fn site(sex: Sex, stream: &mut Stream) -> Site {
    let weights = if sex == Sex::Female { params::TYPES_OF_WOMEN } else { params::TYPES_OF_MEN };
    [Site::Lung, Site::Breast, Site::Colorectal][stream.weighted(weights, 1_000)]
}

fn icd10_code(site: Site, sex: Sex) -> &'static str {
    match (site, sex) {
        (Site::Lung, _) => "C34.90",
        (Site::Breast, Sex::Female) => "C50.919",
        (Site::Breast, Sex::Male) => "C50.929",
        (Site::Colorectal, _) => "C18.9",
    }
}

fn driver(site: Site, stream: &mut Stream) -> Driver {
    let mut left = stream.uniform();
    for (position, share) in params::DRIVERS[site.index()].into_iter().enumerate() {
        if left < share {
            return match position {
                0 => Driver::Egfr(stream.pick(&params::EGFR_VARIANTS)),
                1 => Driver::Alk,
                2 => Driver::KrasG12c,
                _ => Driver::OtherKras(stream.pick(params::KRAS_VARIANTS[usize::from(site == Site::Colorectal)])),
            };
        }
        left -= share;
    }
    Driver::None
}
