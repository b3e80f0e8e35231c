//! The drug regimens: what they cost, and what they do to tumors with and without their target.

use crate::datasets::frame::small;

/// How tumors shrink on a drug, and how long until they progress.
#[derive(Clone, Copy, Debug)]
pub(super) struct Effect {
    /// Mean of the best shrinkage, per cent.
    pub(super) mean: f64,
    /// Its standard deviation.
    pub(super) deviation: f64,
    /// Median days to progression.
    pub(super) median_days: f64,
    /// Spread of the logarithm of the days to progression.
    pub(super) sigma: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Aimed at a mutation.
    Targeted,
    /// Frees the immune system.
    Immunotherapy,
    /// Given for a number of cycles.
    Chemotherapy,
    /// Takes hormones away.
    Hormonal,
}

#[derive(Debug)]
pub(super) struct Regimen {
    pub(super) name: &'static str,
    /// Lead drug.
    pub(super) drug: &'static str,
    /// Kind of the lead drug.
    pub(super) class: Class,
    pub(super) target: Option<&'static str>,
    /// List cost in US dollars per month on treatment.
    pub(super) monthly_usd: i64,
    /// Its effect.
    pub(super) usual: Effect,
    /// Its effect where the tumor carries the target.
    pub(super) matched: Option<Effect>,
}

/// Position of a regimen in [`ALL`]; `regimen_id` is the position plus 1.
pub(super) type Position = usize;

pub(super) const ERLOTINIB: Position = 0;
pub(super) const OSIMERTINIB: Position = 1;
pub(super) const ALECTINIB: Position = 2;
pub(super) const DRUG_X: Position = 3;
pub(super) const DRUG_Y: Position = 4;
pub(super) const PEMBROLIZUMAB: Position = 5;
/// Carboplatin and pemetrexed.
pub(super) const PEMETREXED: Position = 6;
pub(super) const DOCETAXEL: Position = 7;
pub(super) const GEMCITABINE: Position = 8;
pub(super) const OLAPARIB: Position = 9;
/// Letrozole and palbociclib.
pub(super) const PALBOCICLIB: Position = 10;
pub(super) const PACLITAXEL: Position = 11;
pub(super) const CAPECITABINE: Position = 12;
/// FOLFOX and bevacizumab.
pub(super) const BEVACIZUMAB: Position = 13;
/// FOLFIRI and cetuximab.
pub(super) const CETUXIMAB: Position = 14;
/// FOLFIRI.
pub(super) const IRINOTECAN: Position = 15;

/// All regimens. Drug X and Drug Y are invented (sotorasib shrinks 28 to 37 % of tumors with G12C: FDA approval summary 2022). Median days
/// of osimertinib after erlotinib are chosen so that, with those who die before, AURA3's 10.1 months are left (Mok 2017, NEJM).
/// Erlotinib's 183 days are chosen; published medians are 10 to 16 months (Oxnard 2011). Pembrolizumab's cost lies near its maker's list
/// price in 2020, 9,870 USD per three weeks. The others are chosen.
pub(super) static ALL: [Regimen; 16] = {
    use Class::{Chemotherapy, Hormonal, Immunotherapy, Targeted};
    [
        regimen("Erlotinib", "Erlotinib", Targeted, 7_500, [-2.0, 18.0, 75.0, 0.5])
            .with_target("EGFR", [45.0, 20.0, 183.0, 0.25]),
        regimen("Osimertinib", "Osimertinib", Targeted, 16_500, [15.0, 22.0, 150.0, 0.5])
            .with_target("EGFR T790M", [48.0, 20.0, 340.0, 0.4]),
        regimen("Alectinib", "Alectinib", Targeted, 15_500, [0.0, 18.0, 80.0, 0.5])
            .with_target("ALK", [55.0, 20.0, 750.0, 0.5]),
        regimen("Drug X", "Drug X", Targeted, 18_000, [2.0, 20.0, 80.0, 0.5])
            .with_target("KRAS G12C", [42.0, 16.0, 205.0, 0.45]),
        regimen("Drug Y", "Drug Y", Targeted, 18_000, [2.0, 20.0, 80.0, 0.5])
            .with_target("KRAS G12C", [30.0, 16.0, 150.0, 0.45]),
        regimen("Pembrolizumab", "Pembrolizumab", Immunotherapy, 15_000, [-6.0, 15.0, 75.0, 0.45]).meant_for("PD-L1"),
        regimen("Carboplatin + Pemetrexed", "Pemetrexed", Chemotherapy, 6_000, [18.0, 22.0, 165.0, 0.5]),
        regimen("Docetaxel", "Docetaxel", Chemotherapy, 2_500, [5.0, 20.0, 110.0, 0.5]),
        regimen("Gemcitabine", "Gemcitabine", Chemotherapy, 1_500, [2.0, 18.0, 90.0, 0.5]),
        regimen("Olaparib", "Olaparib", Targeted, 14_500, [5.0, 20.0, 110.0, 0.5])
            .with_target("BRCA1", [45.0, 20.0, 260.0, 0.45]),
        regimen("Letrozole + Palbociclib", "Palbociclib", Hormonal, 13_500, [25.0, 22.0, 500.0, 0.6]),
        regimen("Paclitaxel", "Paclitaxel", Chemotherapy, 1_800, [20.0, 22.0, 210.0, 0.5]),
        regimen("Capecitabine", "Capecitabine", Chemotherapy, 1_200, [10.0, 20.0, 170.0, 0.5]),
        regimen("FOLFOX + Bevacizumab", "Bevacizumab", Chemotherapy, 9_000, [28.0, 22.0, 300.0, 0.5]),
        regimen("FOLFIRI + Cetuximab", "Cetuximab", Targeted, 12_000, [32.0, 22.0, 320.0, 0.5])
            .meant_for("KRAS wild type"),
        regimen("FOLFIRI", "Irinotecan", Chemotherapy, 2_000, [8.0, 20.0, 170.0, 0.5]),
    ]
};

const fn effect([mean, deviation, median_days, sigma]: [f64; 4]) -> Effect {
    Effect { mean, deviation, median_days, sigma }
}

const fn regimen(name: &'static str, drug: &'static str, class: Class, monthly_usd: i64, usual: [f64; 4]) -> Regimen {
    Regimen { name, drug, class, target: None, monthly_usd, usual: effect(usual), matched: None }
}

impl Regimen {
    const fn meant_for(self, target: &'static str) -> Self {
        Self { target: Some(target), ..self }
    }

    const fn with_target(self, target: &'static str, matched: [f64; 4]) -> Self {
        Self { target: Some(target), matched: Some(effect(matched)), ..self }
    }
}

impl Class {
    /// The word in `regimens.drug_class`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Targeted => "Targeted",
            Self::Immunotherapy => "Immunotherapy",
            Self::Chemotherapy => "Chemotherapy",
            Self::Hormonal => "Hormonal",
        }
    }
}

/// The number of a regimen in the database.
pub(super) fn id(position: Position) -> i16 {
    small(position + 1)
}
