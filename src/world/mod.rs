//! The world behind all datasets: places, hospitals, doctors, insurers, and the life of every patient, computed on the spot from the
//! seed and the patient's number. It knows no table; datasets turn it into rows.

mod care;
mod catchments;
mod conditions;
mod days;
mod demand;
mod drugs;
mod geography;
mod hospitals;
mod households;
mod insurance;
mod life;
mod markets;
mod options;
mod params;
mod people;
mod places;
mod population;
mod season;
mod staff;
mod timing;
mod visit;
mod visits;

pub use conditions::{BY_EPISODE, CANCER, CHILDBIRTH, CONDITIONS, COVID, Category, Condition, FLU, PNEUMONIA};
pub use drugs::Drug;
pub use hospitals::Hospital;
pub use households::Address;
pub use life::{Life, Site, Tumor};
pub use options::{MAX_PATIENTS, MIN_HISTORY_DAYS, Mode, Options};
pub use params::INSURERS;
pub use people::{Person, Portrait};
pub use places::World;
pub use population::{Insurer, Population, Reader, patient_id, position_id};
pub use staff::Doctor;
pub use visit::{Prescription, Severity, Visit};
