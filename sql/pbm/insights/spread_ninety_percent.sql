-- phenomenon: spread_ninety_percent
-- question: For which drugs does the PBM keep more than three quarters of the bill?
-- says: Under spread contracts the PBM keeps more than three quarters of what is billed for {drugs:0} drugs, {ordinary_drugs:0} of them
-- says: no specialty generics; for imatinib it bills {imatinib_billed_per_tablet:usd} a tablet, pays
-- says: {imatinib_paid_per_tablet:usd} and keeps {imatinib_retained_share:percent}.
-- expect: drugs 1 to 2
-- expect: ordinary_drugs 0 to 0
-- expect: imatinib_retained_share 0.88 to 0.92
-- expect: imatinib_billed_per_tablet 90 to 105
-- expect: imatinib_paid_per_tablet 9 to 10.5
-- absent: drugs 0
-- absent: imatinib_retained_share 0.30
-- patients: 10000
-- source: chosen; FTC, interim staff report on PBMs, January 2025: specialty generics marked up by hundreds to thousands of per cent
WITH sold AS (
    SELECT
        drugs.drug_name,
        drugs.is_specialty AND drugs.brand_generic = 'Generic' AS is_specialty_generic,
        SUM(claims.amount_insurance_paid + claims.patient_copay) AS billed,
        SUM(claims.amount_pharmacy_received) AS paid,
        SUM(claims.quantity) AS units
    FROM pbm.claims AS claims
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
    WHERE claims.claim_status = 'Paid' AND payers.contract_model = 'Spread'
    GROUP BY drugs.drug_name, drugs.is_specialty, drugs.brand_generic
)
SELECT
    COUNT(*) FILTER (WHERE paid < 0.25 * billed) AS drugs,
    COUNT(*) FILTER (WHERE paid < 0.25 * billed AND NOT is_specialty_generic) AS ordinary_drugs,
    MAX(billed / units) FILTER (WHERE drug_name LIKE 'imatinib%') AS imatinib_billed_per_tablet,
    MAX(paid / units) FILTER (WHERE drug_name LIKE 'imatinib%') AS imatinib_paid_per_tablet,
    MAX(1.0 - paid / billed) FILTER (WHERE drug_name LIKE 'imatinib%') AS imatinib_retained_share
FROM sold;
