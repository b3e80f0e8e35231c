-- mistake: You set no limit to the days: a switch many months later is not an answer to the rejection.
WITH answers AS (
    SELECT
        rejected.claim_id,
        rejected.payer_id,
        MAX(
            CASE
                WHEN drugs.therapeutic_class = wanted.therapeutic_class
                    AND later.drug_ndc <> rejected.drug_ndc
                    AND later.fill_date BETWEEN rejected.fill_date AND rejected.fill_date + 1000 THEN 1
                ELSE 0
            END
        ) AS has_switched,
        MAX(
            CASE
                WHEN later.drug_ndc = rejected.drug_ndc
                    AND later.fill_date BETWEEN rejected.fill_date AND rejected.fill_date + 30 THEN 1
                ELSE 0
            END
        ) AS has_appealed
    FROM pbm.claims AS rejected
    JOIN pbm.drugs AS wanted ON wanted.drug_ndc = rejected.drug_ndc
    LEFT JOIN pbm.claims AS later ON later.patient_id = rejected.patient_id
        AND later.claim_status = 'Paid'
    LEFT JOIN pbm.drugs ON drugs.drug_ndc = later.drug_ndc
    WHERE rejected.claim_status = 'Rejected'
    GROUP BY rejected.claim_id, rejected.payer_id
)
SELECT
    payers.pbm_name,
    COUNT(*) AS rejected,
    SUM(answers.has_switched) AS switched,
    SUM(answers.has_appealed) AS appealed
FROM answers
JOIN pbm.payers ON payers.payer_id = answers.payer_id
GROUP BY payers.pbm_name;
