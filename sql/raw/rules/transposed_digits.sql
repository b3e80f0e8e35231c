-- Numbers that contradict the bill, the visit or the name; ZIP codes that no other line has for the city.
WITH pairs AS (
    SELECT visits.line_number AS visit_line, billing.line_number AS bill_line, visits.patient_id AS visit_of,
        billing.patient_id AS bill_of, visits.name
    FROM raw.visits AS visits
    JOIN raw.billing AS billing ON billing.visit_id = visits.visit_id
)
SELECT 'visits' AS table_name, visit_line AS line_number, 'patient_id' AS column_name
FROM pairs
JOIN raw.patients AS patients ON patients.patient_id = bill_of
WHERE bill_of <> visit_of
    AND LENGTH(bill_of) = LENGTH(visit_of)
    AND patients.name = pairs.name
UNION ALL
SELECT 'billing' AS table_name, bill_line AS line_number, 'patient_id' AS column_name
FROM pairs
JOIN raw.patients AS patients ON patients.patient_id = visit_of
WHERE bill_of <> visit_of
    AND LENGTH(bill_of) = LENGTH(visit_of)
    AND patients.name = pairs.name
UNION ALL
SELECT 'billing' AS table_name, line_number, 'visit_id' AS column_name
FROM raw.billing
WHERE visit_id <> billing_id
    AND LENGTH(visit_id) = LENGTH(billing_id)
UNION ALL
SELECT 'patients' AS table_name, line_number, 'zipcode' AS column_name
FROM raw.patients
WHERE zipcode SIMILAR TO '[0-9]{5}'
    AND zipcode IN (SELECT zipcode FROM raw.patients GROUP BY zipcode HAVING COUNT(*) = 1);
