-- mutant: by_billing_date
-- mistake: You ordered by the day of the bill; the plans allow different times to pay.
-- replace:
ORDER BY expected_payment_date, billing_id
-- with:
ORDER BY billing_date, billing_id

-- mutant: by_number
-- mistake: You ordered by the number of the bill, which says nothing about the date.
-- replace:
ORDER BY expected_payment_date, billing_id
-- with:
ORDER BY billing_id

-- mutant: latest_first
-- mistake: You began with the latest date.
-- replace:
ORDER BY expected_payment_date, billing_id
-- with:
ORDER BY expected_payment_date DESC, billing_id

-- mutant: limit_before_the_filter
-- mistake: You took the ten oldest bills first and filtered them afterwards, so that fewer are left.
-- replace:
FROM billing
-- with:
FROM (SELECT * FROM billing ORDER BY expected_payment_date, billing_id LIMIT 10) b
-- leave out:
LIMIT 10

-- mutant: paid_ones_in
-- mistake: You did not ask for the status, so that bills that are paid long ago are in.
-- leave out:
WHERE payment_status = 'Late-Unpaid'
