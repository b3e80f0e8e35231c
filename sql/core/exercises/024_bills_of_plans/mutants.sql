-- mutant: divided_by_patients
-- mistake: You divided by the number of patients, not of bills.
-- query:
SELECT payment_plan, COUNT(*), MIN(total_charge), MAX(total_charge), ROUND(CAST(SUM(total_charge) / COUNT(DISTINCT patient_id) AS NUMERIC(18, 6)), 2) FROM billing GROUP BY payment_plan;

-- mutant: middle_of_the_ends
-- mistake: You took the middle between the smallest and the largest charge for the mean.
-- query:
SELECT payment_plan, COUNT(*), MIN(total_charge), MAX(total_charge), ROUND(CAST((MIN(total_charge) + MAX(total_charge)) / 2 AS NUMERIC(18, 6)), 2) FROM billing GROUP BY payment_plan;

-- mutant: paid_bills_only
-- mistake: You left out the bills that are not paid.
-- query:
SELECT payment_plan, COUNT(*), MIN(total_charge), MAX(total_charge), ROUND(CAST(SUM(total_charge) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM billing WHERE actual_payment_date IS NOT NULL GROUP BY payment_plan;

-- mutant: patients_part
-- mistake: You looked at the patient's part, not at the total charge.
-- query:
SELECT payment_plan, COUNT(*), MIN(patient_responsibility_amount), MAX(patient_responsibility_amount), ROUND(CAST(SUM(patient_responsibility_amount) / COUNT(*) AS NUMERIC(18, 6)), 2) FROM billing GROUP BY payment_plan;

-- mutant: whole_dollars
-- mistake: You cut the cents off the mean.
-- query:
SELECT payment_plan, COUNT(*), MIN(total_charge), MAX(total_charge), FLOOR(SUM(total_charge) / COUNT(*)) FROM billing GROUP BY payment_plan;
