//! The drugs: molecules and brands exist, national drug codes and manufacturers are invented, prices are synthetic. Prices are chosen
//! near public ones where the list says so; contract prices and spreads are chosen.

use super::params;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// Sold under a brand by who developed it.
    Brand,
    /// A copy of a small molecule.
    Generic,
    /// A copy of a biological.
    Biosimilar,
}

impl Origin {
    /// The word in `drugs.brand_generic`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Brand => "Brand",
            Self::Generic => "Generic",
            Self::Biosimilar => "Biosimilar",
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Drug {
    pub(super) ndc: &'static str,
    /// Molecule, brand and strength.
    pub(super) name: &'static str,
    pub(super) origin: Origin,
    pub(super) class: &'static str,
    pub(super) manufacturer: &'static str,
    /// Unit that is billed.
    pub(super) unit: &'static str,
    /// Units of a fill: for 30 days, or of an acute course.
    pub(super) units: i64,
    /// List price a unit at the beginning of the ledger, in ten-thousandths of a dollar.
    pub(super) wac: i64,
    /// Benchmark price a unit.
    pub(super) awp: i64,
    /// What pharmacies pay on average for a unit.
    pub(super) nadac: i64,
    pub(super) is_specialty: bool,
    /// What a pharmacy is owed for a fill of a generic, in cents.
    pub(super) contract_cents: f64,
    /// What the PBM keeps of what it bills under a spread contract: a generic's share.
    pub(super) spread: f64,
    /// Rebate in per mille of WAC.
    pub(super) rebate: i64,
}

impl Drug {
    const fn new(
        ndc: &'static str,
        name: &'static str,
        class: &'static str,
        manufacturer: &'static str,
        origin: Origin,
    ) -> Self {
        Self {
            ndc,
            name,
            origin,
            class,
            manufacturer,
            unit: "",
            units: 0,
            wac: 0,
            awp: 0,
            nadac: 0,
            is_specialty: false,
            contract_cents: 0.0,
            spread: 0.0,
            rebate: 0,
        }
    }

    const fn generic(ndc: &'static str, name: &'static str, class: &'static str, manufacturer: &'static str) -> Self {
        Self::new(ndc, name, class, manufacturer, Origin::Generic)
    }

    const fn brand(ndc: &'static str, name: &'static str, class: &'static str, manufacturer: &'static str) -> Self {
        Self::new(ndc, name, class, manufacturer, Origin::Brand)
    }

    const fn biosimilar(
        ndc: &'static str,
        name: &'static str,
        class: &'static str,
        manufacturer: &'static str,
    ) -> Self {
        Self::new(ndc, name, class, manufacturer, Origin::Biosimilar)
    }

    /// The billed unit, and how many make a fill.
    const fn sold(self, unit: &'static str, units: i64) -> Self {
        Self { unit, units, ..self }
    }

    /// NADAC and AWP of a generic, in ten-thousandths of a dollar a unit.
    const fn bought(self, nadac: i64, awp: i64) -> Self {
        Self { nadac, awp, wac: nadac * params::GENERIC_WAC_PERCENT / 100, ..self }
    }

    /// WAC of a brand in ten-thousandths of a dollar a unit, and its rebate in per mille of that.
    const fn listed(self, wac: i64, rebate: i64) -> Self {
        let awp = wac * params::BRAND_AWP_PERCENT / 100;
        Self { wac, awp, nadac: (wac * params::BRAND_NADAC_PER_MILLE + 500) / 1_000, rebate, ..self }
    }

    /// The contract price of a fill of a generic in cents, and the PBM's share under spread contracts.
    const fn paid(self, contract_cents: f64, spread: f64) -> Self {
        Self { contract_cents, spread, ..self }
    }

    const fn specialty(self) -> Self {
        Self { is_specialty: true, ..self }
    }

    pub(super) fn is_generic(&self) -> bool {
        self.origin == Origin::Generic
    }
}

/// Positions in [`DRUGS`].
pub(super) const ATORVASTATIN: usize = 0;
pub(super) const LISINOPRIL: usize = 1;
pub(super) const METFORMIN: usize = 2;
pub(super) const AMLODIPINE: usize = 3;
pub(super) const METOPROLOL: usize = 4;
pub(super) const OMEPRAZOLE: usize = 5;
pub(super) const LEVOTHYROXINE: usize = 6;
pub(super) const LOSARTAN: usize = 7;
pub(super) const GABAPENTIN: usize = 8;
pub(super) const SERTRALINE: usize = 9;
pub(super) const HYDROCHLOROTHIAZIDE: usize = 10;
pub(super) const ROSUVASTATIN: usize = 11;
pub(super) const MONTELUKAST: usize = 12;
pub(super) const ESCITALOPRAM: usize = 13;
pub(super) const PANTOPRAZOLE: usize = 14;
pub(super) const ALBUTEROL: usize = 15;
pub(super) const BUPROPION: usize = 16;
pub(super) const TAMSULOSIN: usize = 17;
pub(super) const AMOXICILLIN: usize = 18;
pub(super) const AZITHROMYCIN: usize = 19;
pub(super) const IBUPROFEN: usize = 20;
pub(super) const PREDNISONE: usize = 21;
pub(super) const IMATINIB: usize = 22;
pub(super) const ABIRATERONE: usize = 23;
/// The brand that its own generic has long replaced: covered, but not preferred.
pub(super) const LIPITOR: usize = 24;
pub(super) const EMPAGLIFLOZIN: usize = 25;
pub(super) const SITAGLIPTIN: usize = 26;
pub(super) const SEMAGLUTIDE: usize = 27;
pub(super) const TIOTROPIUM: usize = 28;
/// PBM Birch drops it.
pub(super) const APIXABAN: usize = 29;
/// It takes over from apixaban.
pub(super) const RIVAROXABAN: usize = 30;
/// High-list original and low-list biosimilar.
pub(super) const BASAL_INSULINS: [usize; 2] = [31, 32];
/// High-list original and low-list biosimilar.
pub(super) const TNF_INHIBITORS: [usize; 2] = [33, 34];
pub(super) const CLOPIDOGREL: usize = 35;
pub(super) const GLIPIZIDE: usize = 36;
pub(super) const FLUOXETINE: usize = 37;
pub(super) const OSELTAMIVIR: usize = 38;

/// All drugs: generics taken on and on, acute generics, specialty generics, brands and biosimilars.
/// Atorvastatin: AWP 4.40 against NADAC 0.04 a tablet (public price pages, 2024 to 2026: about 4 against 0.04). Insulin glargine:
/// 283.56 and 98.65 dollars a vial (list prices of the original and of Mylan's, 2020; Viatris, November 2021). Adalimumab: 3,461
/// against 519 a syringe (near public list prices: the biosimilar 85 % lower).
#[rustfmt::skip]
pub(super) static DRUGS: [Drug; 39] = [
    Drug::generic("99001103723", "atorvastatin 20 mg", "Statin", "Harrow Generics").sold("tablet", 30).bought(400, 44_000).paid(1_150.0, 0.29),
    Drug::generic("99001107436", "lisinopril 10 mg", "ACE inhibitor", "Harrow Generics").sold("tablet", 30).bought(250, 11_000).paid(900.0, 0.32),
    Drug::generic("99002111149", "metformin 500 mg", "Biguanide", "Penrose Labs").sold("tablet", 60).bought(200, 7_200).paid(950.0, 0.30),
    Drug::generic("99003114862", "amlodipine 5 mg", "Calcium channel blocker", "Tamsin Pharma").sold("tablet", 30).bought(200, 15_500).paid(900.0, 0.30),
    Drug::generic("99002118575", "metoprolol succinate 50 mg", "Beta blocker", "Penrose Labs").sold("tablet", 30).bought(600, 19_000).paid(1_200.0, 0.30),
    Drug::generic("99004122288", "omeprazole 20 mg", "Proton pump inhibitor", "Osier Therapeutics").sold("capsule", 30).bought(400, 41_000).paid(1_100.0, 0.33),
    Drug::generic("99001125911", "levothyroxine 50 mcg", "Thyroid hormone", "Harrow Generics").sold("tablet", 30).bought(1_000, 9_500).paid(1_300.0, 0.27),
    Drug::generic("99003129624", "losartan 50 mg", "Angiotensin receptor blocker", "Tamsin Pharma").sold("tablet", 30).bought(500, 23_500).paid(1_150.0, 0.31),
    Drug::generic("99004133337", "gabapentin 300 mg", "Anticonvulsant", "Osier Therapeutics").sold("capsule", 90).bought(300, 13_000).paid(1_400.0, 0.30),
    Drug::generic("99002137050", "sertraline 50 mg", "SSRI", "Penrose Labs").sold("tablet", 30).bought(400, 27_500).paid(1_100.0, 0.34),
    Drug::generic("99003140763", "hydrochlorothiazide 25 mg", "Thiazide diuretic", "Tamsin Pharma").sold("tablet", 30).bought(200, 4_000).paid(850.0, 0.26),
    Drug::generic("99004144476", "rosuvastatin 10 mg", "Statin", "Osier Therapeutics").sold("tablet", 30).bought(500, 86_000).paid(1_300.0, 0.36),
    Drug::generic("99001148189", "montelukast 10 mg", "Leukotriene antagonist", "Harrow Generics").sold("tablet", 30).bought(600, 54_000).paid(1_300.0, 0.33),
    Drug::generic("99003151812", "escitalopram 10 mg", "SSRI", "Tamsin Pharma").sold("tablet", 30).bought(500, 43_000).paid(1_200.0, 0.35),
    Drug::generic("99002155525", "pantoprazole 40 mg", "Proton pump inhibitor", "Penrose Labs").sold("tablet", 30).bought(500, 46_000).paid(1_200.0, 0.32),
    Drug::generic("99004159238", "albuterol HFA 90 mcg", "Short-acting beta agonist", "Osier Therapeutics").sold("inhaler", 1).bought(140_000, 580_000).paid(3_000.0, 0.30),
    Drug::generic("99001162951", "bupropion XL 150 mg", "Aminoketone antidepressant", "Harrow Generics").sold("tablet", 30).bought(1_500, 51_000).paid(1_800.0, 0.29),
    Drug::generic("99003166664", "tamsulosin 0.4 mg", "Alpha blocker", "Tamsin Pharma").sold("capsule", 30).bought(700, 42_000).paid(1_400.0, 0.32),
    Drug::generic("99002170377", "amoxicillin 500 mg", "Penicillin", "Penrose Labs").sold("capsule", 30).bought(700, 5_500).paid(1_050.0, 0.27),
    Drug::generic("99004174090", "azithromycin 250 mg", "Macrolide", "Osier Therapeutics").sold("tablet", 6).bought(4_500, 78_000).paid(1_200.0, 0.29),
    Drug::generic("99001177713", "ibuprofen 800 mg", "NSAID", "Harrow Generics").sold("tablet", 30).bought(600, 7_500).paid(1_000.0, 0.28),
    Drug::generic("99003181426", "prednisone 20 mg", "Corticosteroid", "Tamsin Pharma").sold("tablet", 10).bought(600, 5_000).paid(800.0, 0.22),
    Drug::generic("99004185139", "imatinib 400 mg", "Kinase inhibitor", "Osier Therapeutics").sold("tablet", 30).bought(31_860, 3_300_000).specialty(),
    Drug::generic("99002188852", "abiraterone 250 mg", "Androgen synthesis inhibitor", "Penrose Labs").sold("tablet", 120).bought(14_000, 950_000).specialty(),
    Drug::brand("99005192565", "atorvastatin (Lipitor) 20 mg", "Statin", "Calloway Brands").sold("tablet", 30).listed(131_000, 100),
    Drug::brand("99006196278", "empagliflozin (Jardiance) 10 mg", "SGLT2 inhibitor", "Linden Pharmaceuticals").sold("tablet", 30).listed(194_000, 500),
    Drug::brand("99007199991", "sitagliptin (Januvia) 100 mg", "DPP-4 inhibitor", "Marlowe Health").sold("tablet", 30).listed(176_000, 580),
    Drug::brand("99008203614", "semaglutide (Ozempic) 1 mg", "GLP-1 agonist", "Nordholm").sold("mL", 3).listed(3_120_000, 450),
    Drug::brand("99006207327", "tiotropium (Spiriva) 18 mcg", "Anticholinergic inhaler", "Linden Pharmaceuticals").sold("inhaler", 1).listed(4_800_000, 400),
    Drug::brand("99007211040", "apixaban (Eliquis) 5 mg", "DOAC", "Marlowe Health").sold("tablet", 60).listed(95_000, 350),
    Drug::brand("99005214753", "rivaroxaban (Xarelto) 20 mg", "DOAC", "Calloway Brands").sold("tablet", 30).listed(178_000, 420),
    Drug::brand("99009218466", "insulin glargine (Lantus) 100 U/mL", "Basal insulin", "Rosenau").sold("mL", 20).listed(283_560, 200),
    Drug::biosimilar("99010222179", "insulin glargine-yfgn 100 U/mL", "Basal insulin", "Verity Biologics").sold("mL", 20).listed(98_650, 30),
    Drug::brand("99011225892", "adalimumab (Humira) 40 mg", "TNF inhibitor", "Ashgrove Biologics").sold("syringe", 2).listed(34_610_000, 200).specialty(),
    Drug::biosimilar("99010229515", "adalimumab biosimilar 40 mg", "TNF inhibitor", "Verity Biologics").sold("syringe", 2).listed(5_190_000, 30).specialty(),
    Drug::generic("99001233328", "clopidogrel 75 mg", "Antiplatelet", "Harrow Generics").sold("tablet", 30).bought(600, 58_000).paid(1_250.0, 0.31),
    Drug::generic("99003237041", "glipizide 5 mg", "Sulfonylurea", "Tamsin Pharma").sold("tablet", 30).bought(400, 5_800).paid(950.0, 0.28),
    Drug::generic("99002240754", "fluoxetine 20 mg", "SSRI", "Penrose Labs").sold("capsule", 30).bought(300, 26_000).paid(1_050.0, 0.32),
    Drug::generic("99004244467", "oseltamivir 75 mg", "Neuraminidase inhibitor", "Osier Therapeutics").sold("capsule", 10).bought(9_500, 125_000).paid(2_800.0, 0.29),
];

/// Position of the product that the core calls by this generic name, the original where there are two.
pub(super) fn find(name: &str) -> Option<usize> {
    let is_it = |drug: &Drug| drug.name.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    DRUGS.iter().position(is_it)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn named_positions_hold_the_drugs_they_name() {
        let named = [
            (ATORVASTATIN, "atorvastatin"),
            (LISINOPRIL, "lisinopril"),
            (METFORMIN, "metformin"),
            (AMLODIPINE, "amlodipine"),
            (METOPROLOL, "metoprolol"),
            (OMEPRAZOLE, "omeprazole"),
            (LEVOTHYROXINE, "levothyroxine"),
            (LOSARTAN, "losartan"),
            (GABAPENTIN, "gabapentin"),
            (SERTRALINE, "sertraline"),
            (HYDROCHLOROTHIAZIDE, "hydrochlorothiazide"),
            (ROSUVASTATIN, "rosuvastatin"),
            (MONTELUKAST, "montelukast"),
            (ESCITALOPRAM, "escitalopram"),
            (PANTOPRAZOLE, "pantoprazole"),
            (ALBUTEROL, "albuterol"),
            (BUPROPION, "bupropion"),
            (TAMSULOSIN, "tamsulosin"),
            (AMOXICILLIN, "amoxicillin"),
            (AZITHROMYCIN, "azithromycin"),
            (IBUPROFEN, "ibuprofen"),
            (PREDNISONE, "prednisone"),
            (IMATINIB, "imatinib"),
            (ABIRATERONE, "abiraterone"),
            (EMPAGLIFLOZIN, "empagliflozin"),
            (SITAGLIPTIN, "sitagliptin"),
            (SEMAGLUTIDE, "semaglutide"),
            (TIOTROPIUM, "tiotropium"),
            (APIXABAN, "apixaban"),
            (RIVAROXABAN, "rivaroxaban"),
            (CLOPIDOGREL, "clopidogrel"),
            (GLIPIZIDE, "glipizide"),
            (FLUOXETINE, "fluoxetine"),
            (OSELTAMIVIR, "oseltamivir"),
        ];
        for (position, name) in named {
            assert!(DRUGS[position].name.starts_with(name), "{name}");
        }
        assert!(DRUGS[LIPITOR].name.contains("Lipitor"));
        for [original, biosimilar] in [BASAL_INSULINS, TNF_INHIBITORS] {
            assert_eq!(DRUGS[original].class, DRUGS[biosimilar].class);
            assert_eq!((DRUGS[original].origin, DRUGS[biosimilar].origin), (Origin::Brand, Origin::Biosimilar));
            assert!(DRUGS[original].wac > 2 * DRUGS[biosimilar].wac);
        }
    }

    #[test]
    fn drugs_of_the_core_are_found_by_their_generic_names() {
        let found =
            ["Insulin glargine", "Metoprolol", "Atorvastatin", "Amoxicillin-clavulanate", "Cisplatin"].map(find);
        assert_eq!(found, [Some(BASAL_INSULINS[0]), Some(METOPROLOL), Some(ATORVASTATIN), None, None]);
    }

    #[test]
    fn codes_and_names_are_unique_and_every_price_is_known() {
        let codes: BTreeSet<&str> = DRUGS.iter().map(|drug| drug.ndc).collect();
        let names: BTreeSet<&str> = DRUGS.iter().map(|drug| drug.name).collect();
        assert_eq!((codes.len(), names.len()), (DRUGS.len(), DRUGS.len()));
        for drug in &DRUGS {
            assert!(drug.ndc.len() == 11 && drug.ndc.bytes().all(|b| b.is_ascii_digit()), "{drug:?}");
            assert!(drug.wac > 0 && drug.awp > drug.nadac && drug.nadac > 0 && drug.units > 0, "{drug:?}");
            assert_eq!(drug.contract_cents > 0.0, drug.is_generic() && !drug.is_specialty, "{drug:?}");
        }
    }
}
