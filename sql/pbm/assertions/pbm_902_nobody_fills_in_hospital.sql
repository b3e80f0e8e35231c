-- asserts: Nobody fills a prescription from the day of admission to the day before discharge.
-- tables: visits, pbm.claims
SELECT
    claims.claim_id,
    claims.patient_id,
    claims.fill_date,
    visits.visit_id,
    visits.date_of_admission,
    visits.date_of_discharge
FROM visits
JOIN pbm.claims AS claims ON claims.patient_id = visits.patient_id
WHERE visits.date_of_admission < visits.date_of_discharge
    AND claims.fill_date >= visits.date_of_admission
    AND claims.fill_date < visits.date_of_discharge
ORDER BY claims.claim_id;
