-- quantity: overpayment above 2 dollars, mean
-- unit: USD
-- population: claims overpaid by more than 2 dollars
-- published: 7.69
-- source: Van Nuys, Joyce, Ribero and Goldman, USC Schaeffer and JAMA
-- year: 2018
-- tolerance: 1.5
-- patients: 10000
SELECT AVG(patient_copay - amount_pharmacy_received) AS observed
FROM pbm.claims
WHERE claim_status = 'Paid'
    AND patient_copay - amount_pharmacy_received > 2;
