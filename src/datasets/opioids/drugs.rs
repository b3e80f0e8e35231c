//! The catalogue of controlled drugs, and what is prescribed to whom. Factors of morphine equivalence: CDC clinical practice
//! guideline 2022 (extended-release and plain tablets of an opioid have the same factor). Codes are fictional.

use super::params;

/// A controlled drug.
#[derive(Debug)]
pub(super) struct Drug {
    pub(super) name: &'static str,
    pub(super) class: &'static str,
    pub(super) schedule: &'static str,
    /// In hundredths of mg, or of mcg/h for patches.
    pub(super) strength: i64,
    /// MME of one unit of strength in hundredths; of a patch, for one day.
    pub(super) factor: i64,
    pub(super) is_patch: bool,
}

impl Drug {
    const fn tablet(name: &'static str, schedule: &'static str, strength: i64, factor: i64) -> Self {
        Self { name, class: "Opioid", schedule, strength, factor, is_patch: false }
    }

    const fn other(name: &'static str, class: &'static str, strength: i64) -> Self {
        Self { name, class, schedule: "IV", strength, factor: 0, is_patch: false }
    }

    /// MME of a tablet, or of a patch over its days, in hundredths.
    pub(super) const fn mme_per_unit(&self) -> i64 {
        let days = if self.is_patch { params::PATCH_DAYS as i64 } else { 1 };
        self.strength * self.factor * days / 100
    }
}

pub(super) const HYDROCODONE_5: usize = 0;
pub(super) const HYDROCODONE_10: usize = 1;
pub(super) const OXYCODONE_APAP_5: usize = 2;
pub(super) const OXYCODONE_15: usize = 3;
pub(super) const OXYCODONE_30: usize = 4;
pub(super) const OXYCODONE_ER_20: usize = 5;
pub(super) const HYDROMORPHONE_4: usize = 6;
pub(super) const MORPHINE_ER_30: usize = 7;
pub(super) const FENTANYL_25: usize = 8;
pub(super) const CODEINE_30: usize = 9;
pub(super) const TRAMADOL_50: usize = 10;
pub(super) const ALPRAZOLAM_1: usize = 11;
pub(super) const CLONAZEPAM_1: usize = 12;
pub(super) const LORAZEPAM_1: usize = 13;
pub(super) const CARISOPRODOL_350: usize = 14;

/// All of them; `drug_id` is the position plus 1.
pub(super) static DRUGS: [Drug; 15] = [
    Drug::tablet("Hydrocodone-APAP 5 mg", "II", 500, 100),
    Drug::tablet("Hydrocodone-APAP 10 mg", "II", 1_000, 100),
    Drug::tablet("Oxycodone-APAP 5 mg", "II", 500, 150),
    Drug::tablet("Oxycodone 15 mg", "II", 1_500, 150),
    Drug::tablet("Oxycodone 30 mg", "II", 3_000, 150),
    Drug::tablet("Oxycodone ER 20 mg", "II", 2_000, 150),
    Drug::tablet("Hydromorphone 4 mg", "II", 400, 500),
    Drug::tablet("Morphine ER 30 mg", "II", 3_000, 100),
    Drug {
        name: "Fentanyl patch 25 mcg/h",
        class: "Opioid",
        schedule: "II",
        strength: 2_500,
        factor: 240,
        is_patch: true,
    },
    Drug::tablet("Codeine-APAP 30 mg", "III", 3_000, 15),
    Drug::tablet("Tramadol 50 mg", "IV", 5_000, 20),
    Drug::other("Alprazolam 1 mg", "Benzodiazepine", 100),
    Drug::other("Clonazepam 1 mg", "Benzodiazepine", 100),
    Drug::other("Lorazepam 1 mg", "Benzodiazepine", 100),
    Drug::other("Carisoprodol 350 mg", "Muscle Relaxant", 35_000),
];

/// Drugs with their share in per cent.
pub(super) type Mix<const N: usize> = [(usize, u32); N];

/// Acute treatment (chosen).
pub(super) const ACUTE: Mix<5> =
    [(HYDROCODONE_5, 47), (OXYCODONE_APAP_5, 25), (TRAMADOL_50, 18), (CODEINE_30, 9), (OXYCODONE_15, 1)];

/// Long-term opioids from a local prescriber (chosen).
pub(super) const LOCAL: Mix<7> = [
    (HYDROCODONE_10, 35),
    (HYDROCODONE_5, 18),
    (TRAMADOL_50, 19),
    (OXYCODONE_APAP_5, 15),
    (OXYCODONE_15, 6),
    (MORPHINE_ER_30, 4),
    (CODEINE_30, 3),
];

/// Long-term opioids from a pain clinic, where the drugs are stronger (chosen).
pub(super) const CLINIC: Mix<7> = [
    (OXYCODONE_15, 26),
    (OXYCODONE_30, 24),
    (MORPHINE_ER_30, 14),
    (FENTANYL_25, 12),
    (HYDROMORPHONE_4, 8),
    (OXYCODONE_ER_20, 8),
    (HYDROCODONE_10, 8),
];

/// What shoppers ask for: short-acting oxycodone or hydrocodone (chosen).
pub(super) const SHOPPER: Mix<3> = [(HYDROCODONE_10, 50), (OXYCODONE_APAP_5, 30), (OXYCODONE_15, 20)];

/// Benzodiazepines (chosen).
pub(super) const SEDATIVES: Mix<3> = [(ALPRAZOLAM_1, 45), (LORAZEPAM_1, 30), (CLONAZEPAM_1, 25)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mixes_share_to_a_hundred() {
        for mix in [&ACUTE[..], &LOCAL, &CLINIC, &SHOPPER, &SEDATIVES] {
            assert_eq!(mix.iter().map(|part| part.1).sum::<u32>(), 100);
        }
    }

    #[test]
    fn equivalents_follow_the_guideline() {
        let mme = |drug: usize| DRUGS[drug].mme_per_unit();
        assert_eq!((mme(OXYCODONE_30), mme(CODEINE_30), mme(TRAMADOL_50)), (4_500, 450, 1_000));
        // 25 mcg/h are 60 MME a day, and a patch lasts three days.
        assert_eq!(mme(FENTANYL_25), 18_000);
        assert!(DRUGS.iter().all(|drug| (drug.mme_per_unit() > 0) == (drug.class == "Opioid")));
    }
}
