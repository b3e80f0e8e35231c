-- quantity: share of paid claims with a copay above the pharmacy's receipt by more than 2 dollars
-- published: 0.23
-- source: Van Nuys, Joyce, Ribero and Goldman, USC Schaeffer and JAMA
-- year: 2018
-- band: 0.16 to 0.28
-- patients: 10000
SELECT 1.0 * COUNT(*) FILTER (WHERE patient_copay - amount_pharmacy_received > 2) / COUNT(*) AS observed
FROM pbm.claims
WHERE claim_status = 'Paid';
