-- mutant: fan_out
-- mistake: You joined bills and visits by patient, so that charges count many times.
-- query:
WITH s AS (SELECT d.specialty AS k, SUM(b.total_charge) AS c FROM billing b JOIN visits v ON v.patient_id = b.patient_id JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1), r AS (SELECT k, c, SUM(c) OVER (ORDER BY c DESC, k) AS f, SUM(c) OVER () AS e FROM s)
SELECT k, c, ROUND(CAST(100.0 * f / e AS NUMERIC(18, 6)), 1) FROM r WHERE f - c < 0.8 * e ORDER BY c DESC, k;

-- mutant: last_one_lost
-- mistake: You left out the specialty with which the sum reaches 80 per cent.
-- query:
WITH s AS (SELECT d.specialty AS k, SUM(b.total_charge) AS c FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1), r AS (SELECT k, c, SUM(c) OVER (ORDER BY c DESC, k) AS f, SUM(c) OVER () AS e FROM s)
SELECT k, c, ROUND(CAST(100.0 * f / e AS NUMERIC(18, 6)), 1) FROM r WHERE f < 0.8 * e ORDER BY c DESC, k;

-- mutant: own_share
-- mistake: You gave the share of each specialty by itself, not the share reached so far.
-- query:
WITH s AS (SELECT d.specialty AS k, SUM(b.total_charge) AS c FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1), r AS (SELECT k, c, SUM(c) OVER (ORDER BY c DESC, k) AS f, SUM(c) OVER () AS e FROM s)
SELECT k, c, ROUND(CAST(100.0 * c / e AS NUMERIC(18, 6)), 1) FROM r WHERE f - c < 0.8 * e ORDER BY c DESC, k;

-- mutant: running_by_name
-- mistake: Your running sum goes through the alphabet, not from the largest to the smallest.
-- query:
WITH s AS (SELECT d.specialty AS k, SUM(b.total_charge) AS c FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1), r AS (SELECT k, c, SUM(c) OVER (ORDER BY k) AS f, SUM(c) OVER () AS e FROM s)
SELECT k, c, ROUND(CAST(100.0 * f / e AS NUMERIC(18, 6)), 1) FROM r WHERE f - c < 0.8 * e ORDER BY c DESC, k;

-- mutant: share_of_the_listed
-- mistake: You filtered first and then took the shares, so that the list itself reaches 100 per cent.
-- query:
WITH s AS (SELECT d.specialty AS k, SUM(b.total_charge) AS c FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1), r AS (SELECT k, c, SUM(c) OVER (ORDER BY c DESC, k) AS f, SUM(c) OVER () AS e FROM s)
SELECT k, c, ROUND(CAST(100.0 * f / SUM(c) OVER () AS NUMERIC(18, 6)), 1) FROM r WHERE f - c < 0.8 * e ORDER BY c DESC, k;

-- mutant: smallest_first
-- mistake: You began with the smallest specialty.
-- query:
WITH s AS (SELECT d.specialty AS k, SUM(b.total_charge) AS c FROM billing b JOIN visits v ON v.visit_id = b.visit_id JOIN doctors d ON d.doctor_id = v.doctor_id GROUP BY 1), r AS (SELECT k, c, SUM(c) OVER (ORDER BY c, k) AS f, SUM(c) OVER () AS e FROM s)
SELECT k, c, ROUND(CAST(100.0 * f / e AS NUMERIC(18, 6)), 1) FROM r WHERE f - c < 0.8 * e ORDER BY c, k;
