-- quantity: copay more than 2 dollars above the receipt
-- unit: share
-- population: paid claims
-- published: 0.23
-- source: Van Nuys, Joyce, Ribero and Goldman, USC Schaeffer and JAMA
-- year: 2018
-- tolerance: 0.06
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE patient_copay - amount_pharmacy_received > 2) / COUNT(*) AS observed
FROM pbm.claims
WHERE claim_status = 'Paid';
