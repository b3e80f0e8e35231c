-- phenomenon: discontinuation_reasons
-- question: Why do lines of therapy end?
-- says: {share[Progression]:percent} of the lines that ended did so by progression, {share[Completed]:percent} after all cycles,
-- says: {share[Death]:percent} by death, {share[Toxicity]:percent} by side effects, {share[Patient choice]:percent} by the patient's choice.
-- expect: share[Progression] 0.46 to 0.56
-- expect: share[Completed] 0.26 to 0.34
-- expect: share[Death] 0.08 to 0.13
-- expect: share[Toxicity] 0.05 to 0.1
-- absent: share[Toxicity] 0
-- patients: 20000
-- source: chosen
SELECT
    reason_for_discontinuation,
    COUNT(*) AS lines,
    CAST(COUNT(*) * 1.0 / SUM(COUNT(*)) OVER () AS NUMERIC(6, 4)) AS share
FROM oncology.treatment_lines
WHERE end_date IS NOT NULL
GROUP BY reason_for_discontinuation
ORDER BY lines DESC, reason_for_discontinuation;
