//! What the laboratory finds: results at diagnosis, variants that nobody can interpret, and their amended reports.

use std::fmt::Write;

use super::params;
use super::phenomena::VUS_AMBIGUITY;
use super::registry::{Driver, Tumor};
use crate::datasets::frame::Task;
use crate::random::{Purpose, Stream};

/// What is tested, in the order of reports; its number is the place in tables of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gene {
    Egfr,
    Alk,
    Kras,
    /// BRCA1, in the germline.
    Brca1,
    /// PD-L1, a protein.
    PdL1,
}

/// A variant of unknown significance.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vus {
    position: i32,
    change: [&'static str; 2],
    /// Is it benign in truth?
    pub(super) is_benign: bool,
    /// Day of the amended report.
    pub(super) reclassified: Option<i32>,
}

/// A result.
#[derive(Clone, Copy, Debug)]
pub(super) enum Found {
    /// A pathogenic variant.
    Pathogenic(&'static str),
    /// A variant of unknown significance.
    Vus(Vus),
    /// Nothing.
    Benign,
    /// A PD-L1 score in percent.
    Score(i32),
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Test {
    pub(super) gene: Gene,
    pub(super) day: i32,
    pub(super) found: Found,
}

/// The results of a tumor at diagnosis.
#[derive(Clone, Debug, Default)]
pub(super) struct Findings {
    /// In the order of genes.
    pub(super) tests: Vec<Test>,
}

impl Gene {
    /// All of them, in the order of reports.
    pub(super) const ALL: [Self; 5] = [Self::Egfr, Self::Alk, Self::Kras, Self::Brca1, Self::PdL1];

    /// The word in `biomarker_tests.gene`.
    pub(super) fn as_str(self) -> &'static str {
        ["EGFR", "ALK", "KRAS", "BRCA1", "PD-L1"][self as usize]
    }

    /// Pathogenic, without a finding, and not to be interpreted.
    fn statuses(self) -> [&'static str; 3] {
        match self {
            Self::Egfr => ["EGFR+", "EGFR-", "EGFR?"],
            Self::Alk => ["ALK+", "ALK-", "ALK?"],
            Self::Kras => ["KRAS+", "KRAS-", "KRAS?"],
            Self::Brca1 => ["BRCA1+", "BRCA1-", "BRCA1?"],
            Self::PdL1 => ["PD-L1 high", "PD-L1 negative", "PD-L1 low"],
        }
    }
}

impl Test {
    /// The word in `biomarker_tests.biomarker_status`.
    pub(super) fn status(&self) -> &'static str {
        let [high, none, between] = self.gene.statuses();
        match self.found {
            Found::Pathogenic(_) => high,
            Found::Benign => none,
            Found::Vus(_) => between,
            Found::Score(score) => [none, between, high][pd_l1_band(score)],
        }
    }

    /// The word in `biomarker_tests.classification`.
    pub(super) fn classification(&self) -> Option<&'static str> {
        match self.found {
            Found::Pathogenic(_) => Some("Pathogenic"),
            Found::Vus(_) => Some("VUS"),
            Found::Benign => Some("Benign"),
            Found::Score(_) => None,
        }
    }
}

impl Vus {
    /// Writes its name.
    pub(super) fn name(&self, text: &mut String) {
        let [from, to] = self.change;
        text.clear();
        write!(text, "c.{}{from}>{to}", self.position).expect("writing to a string cannot fail");
    }
}

/// Which third of the PD-L1 scores: 0 below 1, 1 from 1 to 49, 2 from 50.
pub(super) fn pd_l1_band(score: i32) -> usize {
    usize::from(score >= 1) + usize::from(score >= 50)
}

impl Findings {
    fn of(&self, gene: Gene) -> Option<Found> {
        self.tests.iter().find(|test| test.gene == gene).map(|test| test.found)
    }

    /// Is a pathogenic variant of a gene known?
    pub(super) fn has_pathogenic(&self, gene: Gene) -> bool {
        matches!(self.of(gene), Some(Found::Pathogenic(_)))
    }

    /// Is there an EGFR result that cannot be interpreted?
    pub(super) fn egfr_vus(&self) -> Option<Vus> {
        if let Some(Found::Vus(vus)) = self.of(Gene::Egfr) { Some(vus) } else { None }
    }

    /// The PD-L1 score, if tested.
    pub(super) fn pd_l1(&self) -> Option<i32> {
        if let Some(Found::Score(score)) = self.of(Gene::PdL1) { Some(score) } else { None }
    }

    /// The day of the last test.
    pub(super) fn last_day(&self) -> Option<i32> {
        self.tests.iter().map(|test| test.day).max()
    }

    /// Writes the abstractor's summary.
    pub(super) fn summary(&self, text: &mut String) {
        text.clear();
        for test in &self.tests {
            let separator = if text.is_empty() { "" } else { ";" };
            match test.found {
                Found::Score(score) => write!(text, "{separator}PD-L1 {score}%"),
                _ => write!(text, "{separator}{}", test.status()),
            }
            .expect("writing to a string cannot fail");
        }
    }

    /// Writes the pathogenic findings, and whether T790M came later.
    pub(super) fn mutations(&self, t790m: bool, text: &mut String) {
        text.clear();
        let known = self.tests.iter().filter_map(|test| match test.found {
            Found::Pathogenic(variant) => Some((test.gene, variant)),
            _ => None,
        });
        for (gene, variant) in known.chain(t790m.then_some((Gene::Egfr, params::T790M))) {
            let separator = if text.is_empty() { "" } else { ";" };
            write!(text, "{separator}{} {variant}", gene.as_str()).expect("writing to a string cannot fail");
        }
    }
}

#[derive(Debug)]
pub(super) struct Laboratory {
    tests: Purpose,
    unknown: Purpose,
    has_vus: bool,
}

impl Laboratory {
    pub(super) fn new(task: Task<'_>) -> Self {
        Self {
            tests: task.purpose("tests"),
            unknown: task.purpose(VUS_AMBIGUITY.name),
            has_vus: task.is_on(&VUS_AMBIGUITY),
        }
    }

    /// Tests a tumor at diagnosis.
    pub(super) fn test(&self, tumor: &Tumor, findings: &mut Findings) {
        let site = tumor.site.index();
        let mut stream = self.tests.stream(tumor.patient);
        let mut unknown = self.unknown.stream(tumor.patient);
        findings.tests.clear();
        for gene in Gene::ALL {
            // Every gene takes the same numbers whatever is found, so that one result does not move another.
            let is_tested = stream.uniform() < params::TESTED[gene as usize][site];
            let day = tumor.diagnosis + stream.between(params::TEST_DAYS.0, params::TEST_DAYS.1);
            let pathogenic = pathogenic(gene, tumor, &mut stream);
            let vus = (gene != Gene::PdL1).then(|| self.vus(gene, day, tumor.last_day, &mut unknown)).flatten();
            let found = match (gene, pathogenic, vus) {
                (Gene::PdL1, ..) => Found::Score(score(&mut stream)),
                (_, Some(variant), _) => Found::Pathogenic(variant),
                (_, None, Some(vus)) => Found::Vus(vus),
                (_, None, None) => Found::Benign,
            };
            if is_tested {
                findings.tests.push(Test { gene, day, found });
            }
        }
    }

    /// A variant of unknown significance, if there is one; nobody amends the report of the dead.
    fn vus(&self, gene: Gene, day: i32, last_day: i32, stream: &mut Stream) -> Option<Vus> {
        let is_there = stream.uniform() < params::VUS[gene as usize];
        let position = stream.between(1, params::CODING_BASES[gene as usize]);
        let change = CHANGES[stream.index(CHANGES.len())];
        let is_benign = stream.uniform() < params::TRULY_BENIGN;
        let is_due = stream.uniform() < params::RECLASSIFIED;
        let amended = day + stream.between(params::RECLASSIFIED_DAYS.0, params::RECLASSIFIED_DAYS.1);
        let reclassified = (is_due && amended <= last_day).then_some(amended);
        (self.has_vus && is_there).then_some(Vus { position, change, is_benign, reclassified })
    }
}

/// Changes of a base.
const CHANGES: [[&str; 2]; 12] = [
    ["A", "C"],
    ["A", "G"],
    ["A", "T"],
    ["C", "A"],
    ["C", "G"],
    ["C", "T"],
    ["G", "A"],
    ["G", "C"],
    ["G", "T"],
    ["T", "A"],
    ["T", "C"],
    ["T", "G"],
];

/// The pathogenic variant of a gene, if there is one.
fn pathogenic(gene: Gene, tumor: &Tumor, stream: &mut Stream) -> Option<&'static str> {
    let in_germline = stream.uniform() < params::BRCA1_PATHOGENIC[tumor.site.index()];
    match (gene, tumor.driver) {
        (Gene::Egfr, Driver::Egfr(variant)) | (Gene::Kras, Driver::OtherKras(variant)) => Some(variant),
        (Gene::Alk, Driver::Alk) => Some(params::ALK_VARIANT),
        (Gene::Kras, Driver::KrasG12c) => Some("G12C"),
        (Gene::Brca1, _) => in_germline.then_some(params::BRCA1_VARIANT),
        _ => None,
    }
}

fn score(stream: &mut Stream) -> i32 {
    let band = stream.weighted(params::PD_L1_BANDS, 100);
    let (low, high) = [(0, 0), (1, 49), (50, 100)][band];
    stream.between(low, high)
}
