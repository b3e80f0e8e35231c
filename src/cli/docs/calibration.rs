//! The page `docs/calibration.md`: what the figures are, how they are judged, and all of them.

use std::fmt::Write as _;

use crate::datasets::DATASETS;
use crate::error::Result;

use super::super::facts;
use super::super::output::table;

/// The page; `made` is its first line.
pub(super) fn page(made: &str) -> Result<String> {
    let mut text = format!("{made}\n\n# Calibration\n\n{}\n", include_str!("calibration.md").trim_end());
    for dataset in DATASETS {
        let figures = facts::calibration(dataset)?;
        if !figures.is_empty() {
            let figures = table(&facts::FIGURE, &["published", "tolerance"], figures);
            // Writing into a string cannot fail.
            let _ = writeln!(text, "\n## {}\n\n{figures}", dataset.name);
        }
    }
    Ok(text)
}
