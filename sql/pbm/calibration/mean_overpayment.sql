-- quantity: mean overpayment of claims overpaid by more than 2 dollars, in US dollars
-- published: 7.69
-- source: Van Nuys, Joyce, Ribero and Goldman, USC Schaeffer and JAMA
-- year: 2018
-- band: 6.8 to 9.8
-- patients: 10000
SELECT AVG(patient_copay - amount_pharmacy_received) AS observed
FROM pbm.claims
WHERE claim_status = 'Paid'
    AND patient_copay - amount_pharmacy_received > 2;
