-- mutant: every_bill_above
-- mistake: You counted every bill after the line was crossed, so that a patient counts many times.
-- query:
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT billing_date AS d, SUM(total_charge) OVER (PARTITION BY patient_id ORDER BY billing_date, billing_id) AS s FROM billing) x WHERE s > 50000 GROUP BY 1;

-- mutant: no_partition
-- mistake: Your sum runs over all patients together, so that the line is crossed only once.
-- query:
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT billing_date AS d, total_charge AS t, SUM(total_charge) OVER (ORDER BY billing_date, billing_id) AS s FROM billing) x WHERE s > 50000 AND s - t <= 50000 GROUP BY 1;

-- mutant: patients_part
-- mistake: You added up the patients' parts.
-- query:
SELECT EXTRACT(YEAR FROM d), COUNT(*) FROM (SELECT billing_date AS d, patient_responsibility_amount AS t, SUM(patient_responsibility_amount) OVER (PARTITION BY patient_id ORDER BY billing_date, billing_id) AS s FROM billing) x WHERE s > 50000 AND s - t <= 50000 GROUP BY 1;

-- mutant: single_bills
-- mistake: You looked for single bills above 50,000 dollars.
-- query:
SELECT EXTRACT(YEAR FROM billing_date), COUNT(DISTINCT patient_id) FROM billing WHERE total_charge > 50000 GROUP BY 1;

-- mutant: sums_of_years
-- mistake: You added up each year by itself.
-- query:
SELECT y, COUNT(*) FROM (SELECT patient_id, EXTRACT(YEAR FROM billing_date) AS y FROM billing GROUP BY 1, 2 HAVING SUM(total_charge) > 50000) x GROUP BY y;

-- mutant: year_of_the_last_bill
-- mistake: You counted the patients in the year of their last bill.
-- query:
SELECT y, COUNT(*) FROM (SELECT patient_id, EXTRACT(YEAR FROM MAX(billing_date)) AS y FROM billing GROUP BY 1 HAVING SUM(total_charge) > 50000) x GROUP BY y;
