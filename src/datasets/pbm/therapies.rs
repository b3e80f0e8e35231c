//! Who takes what. A line of therapy is taken for what the core has diagnosed, because the core has prescribed one of its drugs, or for what
//! the core has not seen, as often as people of the age do.

use super::catalogue::{
    ABIRATERONE, ALBUTEROL, AMLODIPINE, AMOXICILLIN, APIXABAN, ATORVASTATIN, AZITHROMYCIN, BASAL_INSULINS, BUPROPION,
    CLOPIDOGREL, DRUGS, EMPAGLIFLOZIN, ESCITALOPRAM, FLUOXETINE, GABAPENTIN, GLIPIZIDE, HYDROCHLOROTHIAZIDE, IBUPROFEN,
    IMATINIB, LEVOTHYROXINE, LIPITOR, LISINOPRIL, LOSARTAN, METFORMIN, METOPROLOL, MONTELUKAST, OMEPRAZOLE,
    OSELTAMIVIR, PANTOPRAZOLE, PREDNISONE, RIVAROXABAN, ROSUVASTATIN, SEMAGLUTIDE, SERTRALINE, SITAGLIPTIN, TAMSULOSIN,
    TIOTROPIUM, TNF_INHIBITORS,
};
use super::chart::Chart;
use super::params;
use crate::calendar;
use crate::datasets::frame::{Task, Window, nearest_i32};
use crate::random::{Chance, Purpose, Stream};
use crate::reference::names::Sex;
use crate::world::{CONDITIONS, Life};
use chrono::Datelike;

/// Lines of which a patient has one unit each in streams, at least as many as there are.
pub(super) const MAX_LINES: usize = 32;

const _: () = assert!(LINES.len() <= MAX_LINES, "a patient has a unit for each line");
const _: () = assert!(LINES.len() * params::CLAIMS_PER_LINE < 1_000, "claims of a patient are numbered below 1,000");

/// How a line goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Regimen {
    /// Refilled on and on.
    Maintenance,
    /// Filled once, for so many days.
    Acute(i16),
    /// Refilled, with the products of a class that lists treat unlike.
    Anticoagulant,
    /// See [`Regimen::Anticoagulant`].
    BasalInsulin,
    /// See [`Regimen::Anticoagulant`].
    TnfInhibitor,
}

/// A line of therapy: products of which one is taken at a time.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) regimen: Regimen,
    /// Positions of its products, with their share in per cent where nobody says which.
    pub(super) products: &'static [(usize, u32)],
    /// Members by age band who take it on any day without a reason that the core knows, in per cent; for acute drugs, courses for 100
    /// members and year.
    by_age: [f64; BANDS],
    /// Is it for men only?
    is_for_men: bool,
    /// Conditions with the per cent of the diagnosed who take it.
    treats: &'static [(&'static str, f64)],
    /// Demand by month for an acute drug, in per cent of the busiest.
    season: [u32; 12],
}

/// Age bands at the anchor date.
const BANDS: usize = params::AGE_BAND_STARTS.len();
const NEVER: [f64; BANDS] = [0.0; BANDS];
const ALL_YEAR: [u32; 12] = [100; 12];
/// Chosen; CDC: a quarter more antibiotics in winter than in summer.
const WINTER: [u32; 12] = [100, 98, 95, 85, 80, 74, 70, 72, 78, 84, 90, 100];
/// Chosen after the seasons of the core's flu.
const FLU: [u32; 12] = [88, 100, 73, 27, 10, 5, 3, 3, 6, 15, 42, 89];

impl Line {
    const fn of(products: &'static [(usize, u32)], by_age: [f64; BANDS]) -> Self {
        Self { regimen: Regimen::Maintenance, products, by_age, is_for_men: false, treats: &[], season: ALL_YEAR }
    }

    const fn with(self, regimen: Regimen) -> Self {
        Self { regimen, ..self }
    }

    const fn acute(self, days: i16, season: [u32; 12]) -> Self {
        Self { regimen: Regimen::Acute(days), season, ..self }
    }

    const fn for_men(self) -> Self {
        Self { is_for_men: true, ..self }
    }

    const fn treats(self, treats: &'static [(&'static str, f64)]) -> Self {
        Self { treats, ..self }
    }

    /// Does the core's prescription decide which product it is?
    pub(super) fn is_free(&self) -> bool {
        matches!(self.regimen, Regimen::Maintenance)
    }

    fn is_acute(&self) -> bool {
        matches!(self.regimen, Regimen::Acute(_))
    }
}

/// All lines. Statins by age: NCHS Data Brief 177, 17 % of people of 40 to 59 and 48 % of those of 75 and over took a drug that lowers
/// cholesterol in 2011-2012; antibiotics: CDC, outpatient prescriptions in 2016, 175 (amoxicillin) and 139 (azithromycin) for 1,000 people.
/// All other figures are chosen, so that a patient of the core has about 8.5 claims.
#[rustfmt::skip]
pub(super) static LINES: [Line; 29] = [
    Line::of(&[(ATORVASTATIN, 68), (ROSUVASTATIN, 29), (LIPITOR, 3)], [0.0, 1.0, 11.0, 32.0, 36.0]).treats(&[("Heart disease", 60.0), ("Stroke", 50.0), ("Diabetes", 40.0)]),
    Line::of(&[(LISINOPRIL, 60), (LOSARTAN, 40)], [0.0, 0.6, 4.0, 9.0, 10.0]).treats(&[("High blood pressure", 36.0), ("Heart disease", 28.0), ("Diabetes", 18.0), ("Stroke", 22.0)]),
    Line::of(&[(AMLODIPINE, 100)], [0.0, 0.2, 1.6, 4.0, 6.0]).treats(&[("High blood pressure", 18.0), ("Stroke", 12.0)]),
    Line::of(&[(HYDROCHLOROTHIAZIDE, 100)], [0.0, 0.1, 1.0, 2.4, 3.0]).treats(&[("High blood pressure", 11.0)]),
    Line::of(&[(METOPROLOL, 100)], [0.0, 0.2, 1.2, 3.5, 6.0]).treats(&[("High blood pressure", 7.0), ("Heart disease", 38.0)]),
    Line::of(&[(METFORMIN, 100)], [0.0, 0.6, 3.0, 5.0, 4.0]).treats(&[("Diabetes", 55.0)]),
    Line::of(&[(OMEPRAZOLE, 62), (PANTOPRAZOLE, 38)], [0.3, 1.5, 4.5, 8.0, 9.0]),
    Line::of(&[(LEVOTHYROXINE, 100)], [0.2, 1.2, 3.5, 6.5, 9.0]),
    Line::of(&[(GABAPENTIN, 100)], [0.0, 0.8, 2.5, 3.5, 3.5]).treats(&[("Diabetes", 8.0), ("Arthritis", 6.0)]),
    Line::of(&[(SERTRALINE, 38), (ESCITALOPRAM, 28), (FLUOXETINE, 14), (BUPROPION, 20)], [0.5, 3.0, 4.0, 4.0, 4.0]).treats(&[("Depression", 40.0), ("Anxiety", 25.0)]),
    Line::of(&[(MONTELUKAST, 100)], [1.0, 0.9, 1.2, 1.5, 1.5]).treats(&[("Asthma", 12.0), ("Allergies", 4.0)]),
    Line::of(&[(ALBUTEROL, 100)], [1.2, 1.0, 1.2, 1.6, 1.6]).treats(&[("Asthma", 25.0)]),
    Line::of(&[(TAMSULOSIN, 100)], [0.0, 0.1, 1.5, 8.0, 13.0]).for_men(),
    Line::of(&[(AMOXICILLIN, 100)], [34.0, 13.0, 13.0, 14.0, 14.0]).acute(10, WINTER),
    Line::of(&[(AZITHROMYCIN, 100)], [15.0, 12.0, 14.0, 15.0, 15.0]).acute(5, WINTER),
    Line::of(&[(IBUPROFEN, 100)], [0.0, 9.0, 10.0, 7.0, 3.0]).acute(10, ALL_YEAR),
    Line::of(&[(PREDNISONE, 100)], [0.0, 5.0, 7.0, 8.0, 7.0]).acute(5, WINTER),
    Line::of(&[(IMATINIB, 100)], NEVER).treats(&[("Cancer", 9.0)]),
    Line::of(&[(ABIRATERONE, 100)], NEVER).for_men().treats(&[("Cancer", 6.0)]),
    Line::of(&[(EMPAGLIFLOZIN, 100)], [0.0, 0.05, 0.4, 1.2, 1.2]).treats(&[("Diabetes", 12.0), ("Heart disease", 4.0)]),
    Line::of(&[(SITAGLIPTIN, 100)], [0.0, 0.05, 0.4, 1.2, 1.2]).treats(&[("Diabetes", 10.0)]),
    Line::of(&[(SEMAGLUTIDE, 100)], [0.0, 0.6, 1.6, 1.6, 0.6]).treats(&[("Diabetes", 10.0)]),
    Line::of(&[(TIOTROPIUM, 100)], [0.0, 0.0, 0.6, 2.2, 2.6]).treats(&[("Asthma", 4.0)]),
    Line::of(&[(APIXABAN, 72), (RIVAROXABAN, 28)], [0.0, 0.15, 0.8, 4.0, 10.0]).with(Regimen::Anticoagulant).treats(&[("Heart disease", 12.0), ("Stroke", 20.0)]),
    Line::of(&[(BASAL_INSULINS[0], 100)], NEVER).with(Regimen::BasalInsulin).treats(&[("Diabetes", 28.0)]),
    Line::of(&[(TNF_INHIBITORS[0], 100)], [0.05, 0.25, 0.4, 0.4, 0.2]).with(Regimen::TnfInhibitor).treats(&[("Arthritis", 2.0)]),
    Line::of(&[(CLOPIDOGREL, 100)], [0.0, 0.0, 0.5, 2.0, 3.0]).treats(&[("Heart disease", 25.0), ("Stroke", 35.0)]),
    Line::of(&[(GLIPIZIDE, 100)], [0.0, 0.05, 0.3, 0.8, 0.8]).treats(&[("Diabetes", 12.0)]),
    Line::of(&[(OSELTAMIVIR, 100)], [1.5, 0.8, 0.8, 1.0, 1.0]).acute(5, FLU),
];

/// A time in which a patient takes a line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    /// Position of the line.
    pub(super) line: usize,
    /// The first day; before the ledger where the therapy is under way when it begins.
    pub(super) start: i32,
    /// The day after the last on which the drug is got.
    pub(super) end: i32,
    /// Position of the product that the core has prescribed, if it has.
    pub(super) drug: Option<usize>,
}

/// The lines, ready to be drawn.
#[derive(Debug)]
pub(super) struct Therapies {
    streams: Purpose,
    window: Window,
    /// By line and age band, the chance to take it at any time of the ledger for an unknown reason.
    background: Vec<[Chance; BANDS]>,
    /// By line, positions of conditions with the chance of the diagnosed.
    treats: Vec<Vec<(usize, Chance)>>,
    /// By drug, its line.
    line_of: Vec<Option<usize>>,
    under_way: Chance,
}

impl Therapies {
    pub(super) fn new(task: Task<'_>, window: Window) -> Self {
        let (days, mean) = (f64::from(window.days()), params::THERAPY_DAYS);
        // Those who take it on the first day, and those who begin later: so many that their number stays the same.
        let ever = 1.0 + days / mean;
        let chances = |line: &Line| line.by_age.map(|percent| Chance::new((percent / 100.0 * ever).min(1.0)));
        let position = |name| CONDITIONS.iter().position(|condition| condition.name == name).expect("a condition");
        let treats = |line: &Line| {
            line.treats.iter().map(|&(name, percent)| (position(name), Chance::new(percent / 100.0))).collect()
        };
        let line_of = |drug| LINES.iter().position(|line| line.products.iter().any(|product| product.0 == drug));
        Self {
            streams: task.purpose("therapies"),
            window,
            background: LINES.iter().map(chances).collect(),
            treats: LINES.iter().map(treats).collect(),
            line_of: (0..DRUGS.len()).map(line_of).collect(),
            under_way: Chance::new(1.0 / ever),
        }
    }

    /// What a member takes, by line and date.
    pub(super) fn spans(&self, patient: u64, life: &Life, chart: &Chart, spans: &mut Vec<Span>) {
        spans.clear();
        let mut stream = self.streams.stream(patient);
        let band = params::AGE_BAND_STARTS.partition_point(|&start| start <= life.age) - 1;
        for (number, line) in LINES.iter().enumerate() {
            let can = !line.is_for_men || life.sex == Sex::Male;
            if line.is_acute() {
                self.acute(number, band, &mut stream, spans);
            } else if stream.chance(self.background[number][band]) && can {
                spans.push(self.unexplained(number, &mut stream));
            }
            let treats = self.treats[number].iter().filter(|_| can);
            for (day, chance) in treats.filter_map(|&(condition, chance)| Some((chart.diagnosed(condition)?, chance))) {
                if stream.chance(chance) {
                    let start = day + stream.between(0, params::DAYS_TO_THERAPY);
                    let end = start + lasting(params::DIAGNOSED_THERAPY_DAYS, &mut stream);
                    spans.push(Span { line: number, start, end, drug: None });
                }
            }
        }
        for &(discharge, drug) in &chart.prescriptions {
            let Some(line) = self.line_of[drug].filter(|_| stream.chance(params::FILLED)) else { continue };
            let start = discharge + stream.pick(&params::DAYS_TO_FIRST_FILL);
            let mean = params::PRESCRIBED_THERAPY_DAYS;
            let end = if LINES[line].is_acute() { start + 1 } else { start + lasting(mean, &mut stream) };
            spans.push(Span { line, start, end, drug: Some(drug) });
        }
        spans.retain(|span| span.end > self.window.first);
        spans.sort_by_key(|span| (span.line, span.start));
    }

    /// A therapy for what the core has not seen: under way on the first day, or begun later.
    fn unexplained(&self, line: usize, stream: &mut Stream) -> Span {
        let is_under_way = stream.chance(self.under_way);
        let start =
            if is_under_way { self.window.first - 1 } else { stream.between(self.window.first, self.window.last) };
        Span { line, start, end: start + lasting(params::THERAPY_DAYS, stream), drug: None }
    }

    /// Short courses, more of them in the season.
    fn acute(&self, number: usize, band: usize, stream: &mut Stream, spans: &mut Vec<Span>) {
        let line = &LINES[number];
        let busy = f64::from(line.season.iter().sum::<u32>()) / 1_200.0;
        let years = f64::from(self.window.days()) / 365.25;
        // Courses in the busiest month go on all year, and are then thinned out.
        for _ in 0..stream.poisson(line.by_age[band] / 100.0 * years / busy) {
            let start = stream.between(self.window.first, self.window.last);
            let month = position(calendar::date(start).month0());
            if stream.below(100) < line.season[month] {
                spans.push(Span { line: number, start, end: start + 1, drug: None });
            }
        }
    }
}

fn position(month: u32) -> usize {
    usize::try_from(month).expect("below 12")
}

/// Days that a therapy lasts.
fn lasting(mean: f64, stream: &mut Stream) -> i32 {
    params::SHORTEST_THERAPY_DAYS + nearest_i32(libm::floor(stream.exponential(mean)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn claim_numbers_are_enough() {
        let shortest_refill = 30 + params::REFILL_GAP_DAYS.0.0;
        let fills = 1 + params::WINDOW_DAYS / shortest_refill;
        assert!(usize::try_from(fills).unwrap() < params::CLAIMS_PER_LINE, "{fills} and a refusal");
    }

    #[test]
    fn shares_of_products_are_of_a_hundred_and_every_drug_has_one_line() {
        let mut lines = [0; DRUGS.len()];
        for line in &LINES {
            assert_eq!(line.products.iter().map(|product| product.1).sum::<u32>(), 100, "{line:?}");
            for &(drug, _) in line.products {
                lines[drug] += 1;
            }
        }
        let low_list = [BASAL_INSULINS[1], TNF_INHIBITORS[1]];
        assert!((0..DRUGS.len()).all(|drug| lines[drug] == usize::from(!low_list.contains(&drug))), "{lines:?}");
    }
}
