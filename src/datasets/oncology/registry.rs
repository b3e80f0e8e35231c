//! Who is in the registry, and with which tumor: steps 1 to 3, known on the day of diagnosis.

use super::params;
use crate::calendar;
use crate::datasets::frame::Task;
use crate::random::{Purpose, Stream};
use crate::reference::names::Sex;
use crate::world::{Life, Reader, patient_id};

/// Site of the primary tumor; its number is the place in tables of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// Non-small-cell lung cancer.
    Lung,
    /// Breast cancer.
    Breast,
    /// Colorectal cancer.
    Colorectal,
}

/// Mutation that drives a tumor; a tumor has at most one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Driver {
    /// None of the following.
    None,
    /// EGFR, with its variant.
    Egfr(&'static str),
    /// ALK.
    Alk,
    /// KRAS G12C.
    KrasG12c,
    /// Another KRAS mutation, with its variant.
    OtherKras(&'static str),
}

/// A tumor at diagnosis.
#[derive(Clone, Debug)]
pub struct Tumor {
    /// Number of the patient, from 0.
    pub patient: u64,
    /// Site.
    pub site: Site,
    /// Stage, 1 to 4.
    pub stage: usize,
    /// Driver.
    pub driver: Driver,
    /// Histology.
    pub histology: &'static str,
    /// ICD-10-CM code.
    pub icd10_code: &'static str,
    /// Day of diagnosis.
    pub diagnosis: i32,
    /// Completed years at diagnosis.
    pub age: i32,
    /// ECOG performance status.
    pub ecog: usize,
    /// Position of the treating hospital.
    pub hospital: usize,
    /// Position of the oncologist.
    pub doctor: usize,
}

impl Site {
    /// The word in `tumors.tumor_type`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Lung => "Lung",
            Self::Breast => "Breast",
            Self::Colorectal => "Colorectal",
        }
    }

    /// Its column in tables of figures.
    pub fn index(self) -> usize {
        self as usize
    }
}

impl Tumor {
    /// The number of the tumor in the database.
    pub fn id(&self) -> i64 {
        patient_id(self.patient)
    }

    /// Is it in a stage below IV?
    pub fn is_early(&self) -> bool {
        self.stage < 4
    }
}

/// Draws tumors.
#[derive(Debug)]
pub struct Registry<'t> {
    task: Task<'t>,
    streams: Purpose,
    places: Purpose,
    oncology: usize,
    /// Chance of being in the registry, by age band.
    chances: [f64; 3],
}

impl<'t> Registry<'t> {
    /// The registry of a core.
    pub fn new(task: Task<'t>) -> Self {
        let share = |(from, to, _): (i32, i32, f64)| task.population.share_of_ages(from, to, None);
        let mean: f64 = params::AGE_WEIGHTS.iter().map(|band| band.2 * share(*band)).sum();
        let specialties = &task.population.world.specialties;
        Self {
            task,
            streams: task.purpose("registry"),
            places: task.purpose("places"),
            oncology: specialties
                .iter()
                .position(|name| *name == "Oncology")
                .expect("cancer is treated by oncologists"),
            chances: params::AGE_WEIGHTS.map(|band| params::TUMORS_PER_PATIENT * band.2 / mean),
        }
    }

    /// The tumor of a patient, if there is one.
    pub fn tumor(&self, patient: u64, reader: &Reader<'_>) -> Option<Tumor> {
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

    /// A hospital near the patient's home, and one of its oncologists.
    fn place(&self, patient: u64, life: &Life, reader: &Reader<'_>) -> (usize, usize) {
        let world = self.task.population.world;
        let mut stream = self.places.stream(patient);
        let near = &world.catchments[reader.person(patient, life).zip].near;
        let hospital = near[stream.index(near.len())];
        let oncologists = &world.hospitals[hospital].doctors[self.oncology];
        (hospital, oncologists[stream.index(oncologists.len())])
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
