//! The table that is there once: the departments.

use super::plan::Plan;
use super::tables::{ED_SITES, EdSiteBatch, EdSiteRow};
use crate::datasets::frame::{Output, small};
use crate::world::position_id;

/// Writes `ed_sites`.
pub(super) fn write(plan: &Plan<'_>, out: &mut Output) {
    let mut batch = EdSiteBatch::new(plan.sites.len());
    for (number, site) in plan.sites.iter().enumerate() {
        batch.push(&EdSiteRow {
            ed_id: position_id(number),
            hospital_id: position_id(site.hospital),
            ed_name: &site.name,
            treatment_beds: small(site.bays),
            icu_beds_staffed: site.icu_beds,
            ward_beds_staffed: site.ward_beds,
        });
    }
    out.push(&ED_SITES, batch.take());
}
