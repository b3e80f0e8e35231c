//! What every dataset stands on: its contents, how it is generated, what is planted in it and what a user can set. A dataset imports
//! this and the world; the list of datasets (`registry`) imports the datasets.

mod dataset;
mod generate;
mod numbers;
mod output;
mod phenomenon;
mod setting;
mod source;
mod units;
mod window;

pub use dataset::{Choices, Dataset, Prepare, Role, Task, no_rows};
pub use generate::{AnswerKeyRow, GeneratedBlock, generate};
pub use numbers::{float, nearest, nearest_i32, nearest_within, position, row_number, small, tenths};
pub use output::{Key, Label, Output};
pub use phenomenon::{Change, Phenomenon};
pub use setting::Setting;
pub use source::{Source, Worker};
pub use units::UnitBlocks;
pub use window::Window;
