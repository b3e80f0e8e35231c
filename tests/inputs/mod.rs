//! Whatever a user gives, as an option or in a pool file: a valid run, or an error that says which option or line is wrong.

mod limits;
mod names;
mod pool;
mod pool_rules;
mod program;
mod trial;

use caseload::datasets::core::{self, Rows};
use caseload::error::Error;
use caseload::reference::zips;
use caseload::world::{Options, Population, World};
use trial::{POOL, any_text, try_out};
