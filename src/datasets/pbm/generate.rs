//! The ledger in blocks of patients: who uses drugs, for which payer and at which pharmacy; then therapy by therapy the claims, their
//! money, and what is taken back.

use super::catalogue::DRUGS;
use super::contracts::{Payer, Payers};
use super::courses::{self, Courses, Fill};
use super::formularies::Formularies;
use super::labels::Labels;
use super::pharmacies::{Pharmacies, Pharmacy};
use super::prices::{self, Amounts, Prices};
use super::recoupments::{Recoupment, Recoupments};
use super::tables::{
    CLAIMS, ClaimBatch, ClaimRow, DRUGS as DRUGS_TABLE, DrugBatch, DrugRow, PHARMACY_ADJUSTMENTS,
    PharmacyAdjustmentBatch, PharmacyAdjustmentRow,
};
use super::therapies::{Regimen, Therapies};
use super::window::Window;
use super::{COPAY_CLAWBACK, params};
use crate::datasets::frame::{Output, Source, Task, Worker};
use crate::error::Result;
use crate::random::{Purpose, Stream};
use crate::table::RecordBatch;
use crate::world::{Reader, patient_id, position_id};

/// Makes the ledger ready to be generated.
pub(super) fn prepare(task: Task<'_>) -> Result<Box<dyn Source + '_>> {
    let window = Window::new(task.today());
    Ok(Box::new(Ledger {
        task,
        window,
        payers: Payers::new(task, task.is_on(&COPAY_CLAWBACK)),
        pharmacies: Pharmacies::new(task),
        formularies: Formularies::new(task, &window),
        therapies: Therapies::new(task.population),
        courses: Courses::new(task, window),
        prices: Prices::new(task),
        recoupments: Recoupments::new(task),
        labels: Labels::new(task),
        members: task.purpose("members"),
    }))
}

/// What the blocks of the ledger have in common.
struct Ledger<'t> {
    task: Task<'t>,
    window: Window,
    payers: Payers,
    pharmacies: Pharmacies,
    formularies: Formularies,
    therapies: Therapies,
    courses: Courses,
    prices: Prices,
    recoupments: Recoupments,
    labels: Labels,
    members: Purpose,
}

impl Source for Ledger<'_> {
    fn dimensions(&self, out: &mut Output) {
        out.push(&DRUGS_TABLE, drugs());
        self.pharmacies.write(self.task, out);
        self.payers.write(out);
        self.formularies.write(out);
    }

    fn blocks(&self) -> u64 {
        self.task.population.size().div_ceil(params::BLOCK_PATIENTS)
    }

    fn worker(&self) -> Box<dyn Worker + '_> {
        Box::new(Clerk {
            ledger: self,
            reader: self.task.population.reader(),
            held: Vec::new(),
            fills: Vec::new(),
            claims: ClaimBatch::new(0),
            adjustments: PharmacyAdjustmentBatch::new(0),
        })
    }
}

fn drugs() -> RecordBatch {
    let mut batch = DrugBatch::new(DRUGS.len());
    for drug in &DRUGS {
        batch.push(&DrugRow {
            drug_ndc: drug.ndc,
            drug_name: drug.name,
            brand_generic: drug.origin.as_str(),
            therapeutic_class: drug.class,
            manufacturer: drug.manufacturer,
            unit: drug.unit,
            wac: drug.wac,
            awp: drug.awp,
            nadac: drug.nadac,
            is_specialty: drug.is_specialty,
        });
    }
    batch.take()
}

/// Writes the claims of blocks, one after the other.
struct Clerk<'l> {
    ledger: &'l Ledger<'l>,
    reader: Reader<'l>,
    held: Vec<(usize, Regimen)>,
    fills: Vec<Fill>,
    claims: ClaimBatch,
    adjustments: PharmacyAdjustmentBatch,
}

/// A drug user.
struct Member<'l> {
    patient_id: i64,
    payer_id: i32,
    payer: &'l Payer,
    pharmacy_id: i32,
    pharmacy: &'l Pharmacy,
}

impl Worker for Clerk<'_> {
    fn block(&mut self, block: u64, out: &mut Output) {
        let first = block * params::BLOCK_PATIENTS;
        let last = (first + params::BLOCK_PATIENTS).min(self.ledger.task.population.size());
        for patient in first..last {
            self.patient(patient, out);
        }
        out.push(&CLAIMS, self.claims.take());
        out.push(&PHARMACY_ADJUSTMENTS, self.adjustments.take());
    }
}

impl<'l> Clerk<'l> {
    fn patient(&mut self, patient: u64, out: &mut Output) {
        let mut stream = self.ledger.members.stream(patient);
        if !stream.chance(params::DRUG_USER) {
            return;
        }
        let Some(member) = self.member(patient, &mut stream) else { return };
        let held = std::mem::take(&mut self.held);
        for (position, &(therapy, regimen)) in held.iter().enumerate() {
            self.therapy(&member, position, courses::unit(patient, therapy), regimen, out);
        }
        self.held = held;
    }

    /// The payer and the pharmacy of a patient who is insured and old enough; notes the therapies.
    fn member(&mut self, patient: u64, stream: &mut Stream) -> Option<Member<'l>> {
        let ledger = self.ledger;
        let life = self.reader.life(patient);
        let person = self.reader.person(patient, &life);
        let insurer = person.insurer.filter(|_| life.age >= params::USER_AGES.0)?;
        let (payer_position, payer) = ledger.payers.of(insurer, stream.index(ledger.payers.per_insurer()));
        let (pharmacy_position, pharmacy) = ledger.pharmacies.choose(person.zip, stream);
        ledger.therapies.held(&life, stream, &mut self.held);
        Some(Member {
            patient_id: patient_id(patient),
            payer_id: position_id(payer_position),
            payer,
            pharmacy_id: position_id(pharmacy_position),
            pharmacy,
        })
    }

    /// The claims of one therapy; `position` is that among the therapies of the patient.
    fn therapy(&mut self, member: &Member<'_>, position: usize, unit: u64, regimen: Regimen, out: &mut Output) {
        let ledger = self.ledger;
        ledger.courses.run(unit, regimen, member.payer.pbm, &mut self.fills);
        if self.fills.is_empty() {
            return;
        }
        let mut price_draws = ledger.prices.draws(unit);
        let mut recoupment_draws = ledger.recoupments.draws(unit);
        let first = 1 + i64::try_from(position * params::CLAIMS_PER_THERAPY).expect("below 1,000");
        let fills = std::mem::take(&mut self.fills);
        for (number, fill) in (first..).zip(&fills) {
            let claim_id = member.patient_id * 1_000 + number;
            let drug = &DRUGS[fill.drug];
            let listed = prices::listed(drug, fill.days, ledger.window.rises(fill.day));
            let entry = ledger.formularies.entry(member.payer.pbm, ledger.window.plan_year(fill.day), fill.drug);
            let amounts = (!fill.is_rejected)
                .then(|| ledger.prices.amounts(fill, &listed, entry, member.payer, member.pharmacy, &mut price_draws));
            self.claim(member, claim_id, fill, &listed, amounts.as_ref());
            let recoupment = amounts.and_then(|amounts| {
                let is_spread = member.payer.is_spread;
                let received = amounts.received;
                ledger.recoupments.of(fill.day, drug.is_generic(), is_spread, received, &mut recoupment_draws)
            });
            if let Some(recoupment) = &recoupment {
                self.adjustment(claim_id, recoupment);
            }
            if out.takes_labels() {
                label(ledger.labels, member, claim_id, fill, amounts.as_ref(), recoupment.as_ref(), out);
            }
        }
        self.fills = fills;
    }

    fn claim(
        &mut self,
        member: &Member<'_>,
        claim_id: i64,
        fill: &Fill,
        listed: &prices::Listed,
        amounts: Option<&Amounts>,
    ) {
        self.claims.push(&ClaimRow {
            claim_id,
            fill_date: fill.day,
            patient_id: member.patient_id,
            payer_id: member.payer_id,
            pharmacy_id: member.pharmacy_id,
            drug_ndc: DRUGS[fill.drug].ndc,
            quantity: listed.units * 100,
            days_supply: fill.days,
            claim_status: if fill.is_rejected { "Rejected" } else { "Paid" },
            reject_code: fill.is_rejected.then_some("70"),
            wholesale_acquisition_cost: listed.wac,
            average_wholesale_price: listed.awp,
            amount_insurance_paid: amounts.map(|a| a.insurance),
            patient_copay: amounts.map(|a| a.copay),
            pharmacy_reimbursement: amounts.map(|a| a.reimbursement),
            copay_clawback_amount: amounts.map(|a| a.clawback),
            amount_pharmacy_received: amounts.map(|a| a.received),
            pharmacy_acquisition_cost: amounts.map(|a| a.acquisition),
            rebate_amount: amounts.map(|a| a.rebate),
            pbm_rebate_amount: amounts.map(|a| a.pbm_rebate),
        });
    }

    fn adjustment(&mut self, claim_id: i64, recoupment: &Recoupment) {
        self.adjustments.push(&PharmacyAdjustmentRow {
            adjustment_id: claim_id * 10 + 1,
            claim_id,
            adjustment_date: recoupment.day,
            adjustment_type: recoupment.kind,
            recouped_amount_usd: recoupment.amount,
        });
    }
}

fn label(
    labels: Labels,
    member: &Member<'_>,
    claim_id: i64,
    fill: &Fill,
    amounts: Option<&Amounts>,
    recoupment: Option<&Recoupment>,
    out: &mut Output,
) {
    match amounts {
        Some(amounts) => labels.paid(claim_id, fill, member.payer, member.pharmacy, amounts, out),
        None => labels.refused(claim_id, fill, out),
    }
    if let Some(recoupment) = recoupment {
        labels.recouped(claim_id, fill, recoupment, out);
    }
}
