//! The datasets: the frame that they stand on, each of them in a folder of its own, and the registry that lists them. They know no
//! database, no command line and no file.

pub mod answer_key;
mod choices;
pub mod core;
pub mod emergency;
pub mod frame;
pub mod oncology;
pub mod opioids;
pub mod pbm;
pub mod raw;
mod registry;
mod volumes;
pub mod wearables;

pub use frame::{
    AnswerKeyRow, Change, Choices, Dataset, GeneratedBlock, Key, Label, Output, Phenomenon, Role, Setting, Source,
    Task, Worker, generate,
};
pub use registry::{DATASETS, find, generated, known, subjects};
pub use volumes::volumes;
