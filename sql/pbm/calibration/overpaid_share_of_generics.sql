-- quantity: copay 2 dollars above the receipt, generics
-- unit: share
-- population: paid generic claims
-- published: 0.28
-- source: Van Nuys, Joyce, Ribero and Goldman, USC Schaeffer and JAMA
-- year: 2018
-- tolerance: 0.06
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE claims.patient_copay - claims.amount_pharmacy_received > 2) / COUNT(*) AS observed
FROM pbm.claims AS claims
JOIN pbm.drugs AS drugs ON drugs.drug_ndc = claims.drug_ndc
WHERE claims.claim_status = 'Paid' AND drugs.brand_generic = 'Generic';
