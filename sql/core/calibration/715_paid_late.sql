-- quantity: bills paid late
-- unit: share
-- population: bills that are due
-- chosen: 0.16
-- tolerance: 0.06
-- patients: 10000
SELECT AVG(CASE WHEN billing.payment_status = 'Late-Paid' THEN 1.0 ELSE 0.0 END) AS observed
FROM billing
CROSS JOIN (SELECT MAX(date_of_discharge) AS today FROM visits WHERE visit_id <= 100000) AS anchor
WHERE billing.visit_id <= 100000
    AND billing.expected_payment_date < anchor.today;
