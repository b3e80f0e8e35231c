-- mutant: cash_fills_by_patients
-- mistake: You count the cash fills, not the cash patients, in the last column.
-- replace:
DISTINCT CASE WHEN payment_type = 'Cash'
-- with:
CASE WHEN payment_type = 'Cash'

-- mutant: fills_for_patients
-- mistake: Your last column divides the cash patients by the fills.
-- replace:
DISTINCT patient_id
-- with:
*

-- mutant: insured_for_cash
-- mistake: You count the fills paid by insurance.
-- replace:
payment_type = 'Cash' THEN 1
-- with:
payment_type <> 'Cash' THEN 1
-- replace:
payment_type = 'Cash' THEN patient_id
-- with:
payment_type <> 'Cash' THEN patient_id

-- mutant: share_of_all_cash
-- mistake: You divide by all cash fills: that is where cash is paid, not how often.
-- replace:
100.0 * COUNT(CASE WHEN payment_type = 'Cash' THEN 1 END) / COUNT(*)
-- with:
100.0 * COUNT(CASE WHEN payment_type = 'Cash' THEN 1 END) / SUM(COUNT(CASE WHEN payment_type = 'Cash' THEN 1 END)) OVER ()

-- mutant: way_to_the_pharmacy
-- mistake: You band by the way to the pharmacy; the distance travelled is another column.
-- replace:
        WHEN distance_traveled_miles < 10 THEN '0 under 10'
        WHEN distance_traveled_miles <= 50 THEN '1 from 10 to 50'
-- with:
        WHEN distance_patient_to_pharmacy_miles < 10 THEN '0 under 10'
        WHEN distance_patient_to_pharmacy_miles <= 50 THEN '1 from 10 to 50'
