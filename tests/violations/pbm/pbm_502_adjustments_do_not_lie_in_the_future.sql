-- violates: The recoupment of a late fill is posted a day after the anchor date.
UPDATE pbm.pharmacy_adjustments
SET adjustment_date = (SELECT today + 1 FROM load_runs ORDER BY run_id DESC LIMIT 1)
WHERE adjustment_id = (
    SELECT MIN(adjustments.adjustment_id)
    FROM pbm.pharmacy_adjustments AS adjustments
    JOIN pbm.claims AS claims ON claims.claim_id = adjustments.claim_id
    WHERE claims.fill_date BETWEEN (SELECT today - 300 FROM load_runs ORDER BY run_id DESC LIMIT 1)
        AND (SELECT today - 75 FROM load_runs ORDER BY run_id DESC LIMIT 1)
);
