//! Every number of the ledger's process that is not a property of one drug, with its source; "chosen" where there is none.

use crate::random::Chance;

/// Days before the anchor date on which the ledger begins (chosen).
pub(super) const WINDOW_DAYS: i32 = 730;

/// Patients of a pharmacy (chosen).
pub(super) const PATIENTS_PER_PHARMACY: u64 = 250;
/// The fewest pharmacies (chosen).
pub(super) const MIN_PHARMACIES: u64 = 6;

/// Pharmacies that compete for the patients of one ZIP code: the nearest (chosen).
pub(super) const COMPETING_PHARMACIES: usize = 3;

/// Cost to dispense in cents at an independent, a chain and a PBM-affiliated pharmacy (chosen around the national mean of 10.50
/// dollars: Grant Thornton, National Study to Determine the Cost of Dispensing, 2007; it is also the common Medicaid fee).
pub(super) const COST_TO_DISPENSE_CENTS: [i32; 3] = [1_120, 960, 700];

/// Spread of the cost to dispense around its mean, in per mille (chosen).
pub(super) const COST_TO_DISPENSE_PER_MILLE: (i32, i32) = (930, 1_070);

/// What a pharmacy pays for generics, in per cent of NADAC, by kind (chosen: buying power).
pub(super) const GENERIC_ACQUISITION_PERCENT: [i64; 3] = [110, 95, 85];

/// What a pharmacy pays for brands, in per mille of NADAC, by kind (chosen).
pub(super) const BRAND_ACQUISITION_PER_MILLE: [i64; 3] = [1_005, 990, 980];

/// Kinds of pharmacies in the order in which they are founded: positions of Independent, Chain, PBM-Affiliated (chosen).
pub(super) const PHARMACY_CYCLE: [usize; 5] = [0, 1, 1, 0, 2];

/// AWP of a brand in per cent of WAC (industry convention).
pub(super) const BRAND_AWP_PERCENT: i64 = 120;

/// NADAC of a brand in per mille of WAC (chosen).
pub(super) const BRAND_NADAC_PER_MILLE: i64 = 963;

/// WAC of a generic in per cent of NADAC (chosen).
pub(super) const GENERIC_WAC_PERCENT: i64 = 125;

/// Brand list prices on 1 January, in per cent of those of the year before (chosen).
pub(super) const YEARLY_LIST_PERCENT: i64 = 103;

/// Patients of the whole core for each payer of an insurer (chosen).
pub(super) const PATIENTS_PER_PAYER: u64 = 2_000;
/// The fewest and the most payers of an insurer (chosen).
pub(super) const PAYERS_PER_INSURER: (u64, u64) = (2, 5);

/// Copays in cents of a 30-day generic fill, by payer of the insurer: Commercial, then Medicare (chosen).
pub(super) const GENERIC_COPAY_CENTS: [[i64; 5]; 2] =
    [[2_000, 1_000, 1_000, 1_500, 500], [1_500, 500, 800, 1_200, 500]];

/// Copays in cents of a 30-day fill in tiers 2 and 3, Commercial and Medicare (chosen).
pub(super) const BRAND_COPAY_CENTS: [i64; 2] = [4_000, 8_000];

/// Copays in cents of Medicaid in tiers 1 to 3, and the most it charges for anything (chosen: nominal, as federal rules demand).
pub(super) const MEDICAID_COPAY_CENTS: [i64; 3] = [100, 400, 400];

/// Copay in cents of a specialty brand or biosimilar; specialty generics have none (chosen).
pub(super) const SPECIALTY_COPAY_CENTS: i64 = 6_000;

/// Copays of a 90-day fill (chosen).
pub(super) const COPAYS_OF_90_DAYS: i64 = 2;

/// Share of the rebate that a PBM hands to the payer, in per mille, from and to (chosen).
pub(super) const REBATE_PASS_THROUGH_PER_MILLE: (i32, i32) = (850, 920);

/// Youngest member at the anchor date, in completed years: born before the ledger begins.
pub(super) const MIN_AGE: i32 = 2;

/// First age at the anchor date of the bands in which drug use is given: adults are 18 when the ledger begins.
pub(super) const AGE_BAND_STARTS: [i32; 5] = [0, 20, 40, 60, 75];

/// Shortest length of a therapy in days (chosen).
pub(super) const SHORTEST_THERAPY_DAYS: i32 = 30;

/// Mean of the further days of a therapy, exponentially: for what the core has not seen (chosen: many are for life) ...
pub(super) const THERAPY_DAYS: f64 = 1_000.0;
/// ... for what it has diagnosed (chosen) ...
pub(super) const DIAGNOSED_THERAPY_DAYS: f64 = 1_000.0;
/// ... and of what it has prescribed: about half is still taken after a year (chosen near what is reported of statins and drugs for high
/// blood pressure).
pub(super) const PRESCRIBED_THERAPY_DAYS: f64 = 480.0;

/// Days from coming home from the first visit for a condition to its therapy, at most (chosen).
pub(super) const DAYS_TO_THERAPY: i32 = 14;

/// Share of the prescriptions of the core that are filled: 78 % of all electronic ones (Fischer and others, JGIM, 2010).
pub(super) const FILLED: Chance = Chance::new(0.78);
/// Days from discharge to the first fill of a prescription, with weights (chosen: most are filled at once).
pub(super) const DAYS_TO_FIRST_FILL: [(i32, u32); 5] = [(0, 55), (1, 25), (2, 10), (3, 6), (5, 4)];

/// Share of maintenance therapies that are filled for 90 days, not 30; never those of specialty products (chosen).
pub(super) const NINETY_DAYS: Chance = Chance::new(0.40);

/// Share of patients who take a drug regularly. Chosen, so that the days covered of a therapy are those that are published: about half of
/// patients with chronic illness take their drugs as prescribed (WHO, 2003).
pub(super) const REGULAR: Chance = Chance::new(0.60);
/// Days from the end of the supply to the next fill, from and to, of regular patients and of others (chosen); early refills are those
/// before it.
pub(super) const REFILL_GAP_DAYS: ((i32, i32), (i32, i32)) = ((-3, 8), (-2, 60));

/// Chance that one who could go to a pharmacy on a day does, Monday to Sunday. Chosen so that of the fills Mondays have 17, the other
/// weekdays 15 to 16, Saturdays 12.5 and Sundays 8.5 per cent.
pub(super) const GOES_BY_WEEKDAY: [f64; 7] = [0.80, 0.83, 0.86, 0.90, 1.0, 0.87, 0.53];
/// The same on a federal holiday, as a factor (chosen).
pub(super) const GOES_ON_HOLIDAYS: f64 = 0.35;
/// Days by which going is put off, at most (chosen).
pub(super) const PUT_OFF_DAYS: u32 = 7;

/// Share of basal insulin and TNF inhibitor patients with the low-list product at PBM Cedar, which prefers it (chosen).
pub(super) const LOW_LIST_WHERE_PREFERRED: Chance = Chance::new(0.85);

/// Dispensing fee inside a generic contract price, in cents (commercial fees are below 2 dollars: PCMA, 2021).
pub(super) const DISPENSING_FEE_CENTS: f64 = 125.0;

/// What the part above the fee costs for 90 days, as a multiple of that for 30 days (chosen: three months at 35 % off).
pub(super) const NINETY_DAY_FACTOR: f64 = 3.0 * 0.65;

/// Contract price of a specialty generic as a multiple of NADAC (chosen).
pub(super) const SPECIALTY_CONTRACT_FACTOR: f64 = 3.0;

/// Contract price of a brand as a share of AWP, and the fee on top in cents (chosen; close to 17 % below AWP, as contracts read).
pub(super) const BRAND_CONTRACT: (f64, f64) = (0.83, 75.0);

/// Spread of contract prices (of their logarithms), generics and brands (chosen).
pub(super) const PRICE_NOISE: [f64; 2] = [0.06, 0.005];

/// Spread of the PBM's share of a generic around that of the drug, and its bound (chosen).
pub(super) const SPREAD_NOISE: (f64, f64) = (0.02, 0.06);

/// The PBM's share of brands under spread contracts (chosen; with generics near the 31.4 % of Ohio Auditor of State, 2018).
pub(super) const BRAND_SPREAD: f64 = 0.01;

/// The PBM's share of specialty generics under spread contracts (chosen; FTC interim staff report, January 2025: marked up by
/// hundreds to thousands of per cent).
pub(super) const SPECIALTY_SPREAD: f64 = 0.90;

/// The PBM's share of specialty generics without that phenomenon: that of other generics (chosen).
pub(super) const ORDINARY_SPREAD: f64 = 0.30;

/// Atorvastatin under spread contracts: 30 tablets cost the payer 10 dollars, the pharmacy gets 6 (chosen).
pub(super) const LIPITOR_CONTRACT_CENTS: f64 = 600.0;
/// The PBM's share of atorvastatin under spread contracts (chosen).
pub(super) const LIPITOR_SPREAD: f64 = 0.40;

/// Rebate on branded basal insulin where the low-list product is excluded, in per mille of WAC (chosen; US Senate Finance Committee,
/// January 2021: insulin rebates rose to above 50 % of list).
pub(super) const WALL_INSULIN_REBATE: i64 = 620;
/// The same before rebates took over (chosen; ibidem: low single digits).
pub(super) const FORMER_INSULIN_REBATE: i64 = 40;
/// Rebate on the branded TNF inhibitor where the low-list product is excluded (chosen).
pub(super) const WALL_TNF_REBATE: i64 = 500;

/// Share of new starts that are prescribed the low-list product behind a rebate wall (chosen).
pub(super) const LOW_LIST_AT_START: Chance = Chance::new(0.50);

/// Share of the other patients who are prescribed it at their first fill in January (chosen).
pub(super) const LOW_LIST_IN_JANUARY: Chance = Chance::new(0.15);

/// After the refusal at the wall: per cent who get the high-list product, who win an appeal, who stop (chosen).
pub(super) const WALL_OUTCOME_PERCENT: [u32; 3] = [75, 15, 10];
/// Days from the refusal to the high-list product, and to the low-list product on appeal (chosen).
pub(super) const WALL_LAG_DAYS: [(i32, i32); 2] = [(0, 5), (7, 21)];

/// The list of a plan year is the latest to drop apixaban when its 1 January lies at least so many days before the anchor date
/// (chosen: a whole first quarter can be seen).
pub(super) const EXCLUSION_SEEN_DAYS: i32 = 90;

/// After the refusal of apixaban: per cent who switch soon, who switch late, who stop (chosen).
pub(super) const EXCLUSION_OUTCOME_PERCENT: [u32; 3] = [80, 12, 8];
/// Days from the refusal to the first fill of rivaroxaban (chosen).
pub(super) const EXCLUSION_LAG_DAYS: [(i32, i32); 2] = [(1, 44), (46, 119)];

/// Share of paid claims that an audit takes back whole (chosen).
pub(super) const AUDITED: Chance = Chance::new(0.004);
/// Days from a fill to the audit's posting (chosen).
pub(super) const AUDIT_LAG_DAYS: (i32, i32) = (120, 330);

/// Share of other paid generic claims under spread contracts with a true-up (chosen; CMS, final rule for 2023: retroactive pharmacy
/// fees in Part D grew 107,400 % from 2010 to 2020).
pub(super) const TRUED_UP: Chance = Chance::new(0.16);
/// Share of other paid brand claims with a performance fee (chosen).
pub(super) const CHARGED_A_FEE: Chance = Chance::new(0.07);
/// What a true-up takes of the amount received, from and to (chosen).
pub(super) const TRUE_UP_SHARE: (f64, f64) = (0.20, 0.60);
/// What a performance fee takes of the amount received, from and to (chosen).
pub(super) const FEE_SHARE: (f64, f64) = (0.03, 0.09);
/// Days from a fill to a true-up or fee (chosen).
pub(super) const ADJUSTMENT_LAG_DAYS: (i32, i32) = (75, 240);

/// A clawback above so many cents is labelled (chosen; Van Nuys and others count overpayments above 2 dollars).
pub(super) const LABELLED_CLAWBACK_CENTS: i64 = 200;

/// Patients of a block.
pub(super) const BLOCK_PATIENTS: u64 = 2_048;

/// Claim numbers of a patient that each line of therapy has: at most 28 fills fit into the ledger, and one refusal.
pub(super) const CLAIMS_PER_LINE: usize = 31;
