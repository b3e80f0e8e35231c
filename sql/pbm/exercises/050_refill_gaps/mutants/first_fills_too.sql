-- mistake: You count first fills as refills that are in time, which makes the rate too low.
WITH fills AS (
    SELECT
        claims.drug_ndc,
        claims.fill_date,
        LAG(claims.fill_date + claims.days_supply) OVER (
            PARTITION BY claims.patient_id, claims.drug_ndc ORDER BY claims.fill_date, claims.claim_id
        ) AS supply_ends
    FROM pbm.claims
    WHERE claims.claim_status = 'Paid'
)
SELECT
    drugs.therapeutic_class,
    COUNT(*) AS refills,
    SUM(CASE WHEN fills.fill_date > fills.supply_ends + 7 THEN 1 ELSE 0 END) AS late,
    ROUND(100.0 * SUM(CASE WHEN fills.fill_date > fills.supply_ends + 7 THEN 1 ELSE 0 END) / COUNT(*), 1) AS late_percent
FROM fills
JOIN pbm.drugs ON drugs.drug_ndc = fills.drug_ndc
GROUP BY drugs.therapeutic_class
HAVING COUNT(*) >= 20;
