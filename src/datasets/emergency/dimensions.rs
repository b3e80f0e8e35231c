//! The table that is there once: the departments.

use super::params;
use super::plan::Plan;
use super::tables::{ED_SITES, EdSiteBatch, EdSiteRow};
use crate::datasets::frame::{Output, small};
use crate::world::position_id;

/// Writes `ed_sites`.
pub(super) fn write(plan: &Plan<'_>, out: &mut Output) {
    let sites = &plan.sites;
    let mut batch = EdSiteBatch::new(sites.all.len());
    for (number, site) in sites.all.iter().enumerate() {
        batch.push(&EdSiteRow {
            ed_id: position_id(number),
            hospital_id: position_id(number),
            ed_name: &site.name,
            treatment_beds: small(sites.bays),
            icu_beds_staffed: params::ICU_BEDS,
            ward_beds_staffed: params::WARD_BEDS,
        });
    }
    out.push(&ED_SITES, batch.take());
}
