//! Choices by name: what a user writes is looked up in the registry.

use super::frame::{Choices, Dataset, Phenomenon};
use super::raw;
use super::registry::{DATASETS, find};
use crate::error::{Error, Result};

impl Choices {
    /// Does not plant a phenomenon, given as `<dataset>.<name>`.
    ///
    /// # Errors
    /// When there is none of this name.
    pub fn without(&mut self, path: &str) -> Result<()> {
        phenomenon("--without", path)?;
        self.without.insert(path.to_owned());
        Ok(())
    }

    /// Plants none but these phenomena, given as `<dataset>.<name>`, in the datasets that they belong to.
    ///
    /// # Errors
    /// When there is none of a name.
    pub fn only(&mut self, paths: &[String]) -> Result<()> {
        for path in paths {
            let (dataset, _) = phenomenon("--only", path)?;
            let others = dataset.phenomena.iter().map(|other| dataset.full_name(other.name));
            self.without.extend(others.filter(|other| !paths.contains(other)));
        }
        Ok(())
    }

    /// Sets what is given as `<dataset>.<name>=<value>`.
    ///
    /// # Errors
    /// When there is no such setting, or the value is out of its range.
    pub fn set(&mut self, text: &str) -> Result<()> {
        let refuse = |reason: String| Error::Option { option: "--set", reason };
        let (path, value) =
            text.split_once('=').ok_or_else(|| refuse(format!("`{text}` is not of the form dataset.setting=value")))?;
        let all = DATASETS.iter().flat_map(|dataset| dataset.settings.iter().map(move |setting| (dataset, setting)));
        let mut known = all.clone().map(|(dataset, setting)| (dataset.full_name(setting.name), *setting));
        let Some((path, setting)) = known.find(|(name, _)| name == path.trim()) else {
            let names = all.map(|(dataset, setting)| dataset.full_name(setting.name)).collect::<Vec<_>>().join(", ");
            return Err(refuse(format!("there is no setting `{}`; known are: {names}", path.trim())));
        };
        let (low, high) = setting.range;
        let value = value.trim().replace(['_', ','], "");
        match value.parse::<i64>() {
            Ok(number) if (low..=high).contains(&number) => {
                self.settings.remove(&path);
                if number != setting.default {
                    self.settings.insert(path, number);
                }
                Ok(())
            }
            _ => Err(refuse(format!("`{value}` is not a whole number from {low} to {high}, as {path} needs"))),
        }
    }

    /// Makes about this share of the cells of the raw tables dirty; 0 is a load without raw tables.
    ///
    /// # Errors
    /// When it is no share that can be dirty.
    pub fn messy(&mut self, rate: f64) -> Result<()> {
        let (low, high) = raw::RATE.range;
        let path = raw::DATASET.full_name(raw::RATE.name);
        self.settings.remove(&path);
        match millionths(rate) {
            0 if rate == 0.0 => {}
            value if value > low && value <= high => {
                self.settings.insert(path, value);
            }
            _ => {
                let reason = format!("`{rate}` is no share from 0 to 0.2, of which 0.000001 is the least above 0");
                return Err(Error::Option { option: "--messy", reason });
            }
        }
        Ok(())
    }

    /// The share of the cells of the raw tables that is dirty, in millionths; 0 where there are none.
    #[must_use]
    pub fn messiness(&self) -> i64 {
        self.value(&raw::DATASET, &raw::RATE)
    }

    /// The options that make these choices, for a command line.
    #[must_use]
    pub fn arguments(&self) -> Vec<String> {
        let without = self.without.iter().flat_map(|path| ["--without".to_owned(), path.clone()]);
        let rate = raw::DATASET.full_name(raw::RATE.name);
        let settings = self.settings.iter().flat_map(|(path, value)| {
            if *path == rate {
                ["--messy".to_owned(), share(*value)]
            } else {
                ["--set".to_owned(), format!("{path}={value}")]
            }
        });
        without.chain(settings).collect()
    }
}

#[allow(clippy::cast_possible_truncation, reason = "a cast of a float is the nearest integer, and judged afterwards")]
fn millionths(share: f64) -> i64 {
    (share * 1e6).round() as i64
}

/// Millionths as a share: `0.05`.
fn share(millionths: i64) -> String {
    let digits = format!("{millionths:07}");
    let (whole, part) = digits.split_at(digits.len() - 6);
    format!("{whole}.{}", part.trim_end_matches('0'))
}

/// The phenomenon of this full name.
fn phenomenon(option: &'static str, path: &str) -> Result<(&'static Dataset, &'static Phenomenon)> {
    let (dataset, name) = path.split_once('.').unwrap_or((path, ""));
    let refuse = |reason: String| Error::Option { option, reason };
    let Some(dataset) = find(dataset).filter(|dataset| !dataset.phenomena.is_empty()) else {
        let with_phenomena = DATASETS.iter().filter(|dataset| !dataset.phenomena.is_empty());
        let names = with_phenomena.map(|dataset| dataset.name).collect::<Vec<_>>().join(", ");
        return Err(refuse(format!(
            "`{path}` does not begin with a dataset that has phenomena ({names}), as in dataset.phenomenon"
        )));
    };
    let found = dataset.phenomena.iter().find(|phenomenon| phenomenon.name == name);
    found.map(|found| (dataset, *found)).ok_or_else(|| {
        let names = dataset.phenomena.iter().map(|known| known.name).collect::<Vec<_>>().join(", ");
        refuse(format!("{} has no phenomenon `{name}`; it has: {names}", dataset.name))
    })
}
