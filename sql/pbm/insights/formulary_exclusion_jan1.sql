-- phenomenon: formulary_exclusion_jan1
-- question: Which drug vanished from a list on 1 January, and what became of its fills?
-- says: {drugs_dropped:0} drug was dropped at one PBM, {dropped_apixaban_at_birch:0} of them apixaban at PBM Birch: {paid_last_quarter:0} paid
-- says: fills in the quarter before, {paid_first_quarter:0} in the quarter after, with {rejected_first_quarter:0} refused; of the class
-- says: it had {share_of_class_before:percent} before and {share_of_class_after:percent} after, at other PBMs
-- says: {share_of_class_elsewhere:percent} after.
-- expect: drugs_dropped 1 to 1
-- expect: dropped_apixaban_at_birch 1 to 1
-- expect: paid_last_quarter at least 20
-- expect: paid_first_quarter 0 to 0
-- expect: rejected_first_quarter at least 8
-- expect: share_of_class_elsewhere 0.5 to 0.9
-- absent: drugs_dropped 0
-- patients: 10000
-- source: chosen; pattern after the removal of Eliquis from a large PBM's list on 1 January 2022
WITH dropped AS (
    SELECT
        later.pbm_name,
        later.plan_year,
        later.drug_ndc,
        drugs.drug_name,
        drugs.therapeutic_class
    FROM pbm.formularies AS later
    JOIN pbm.formularies AS earlier
        ON earlier.pbm_name = later.pbm_name
        AND earlier.drug_ndc = later.drug_ndc
        AND earlier.plan_year = later.plan_year - 1
    JOIN pbm.drugs AS drugs ON drugs.drug_ndc = later.drug_ndc
    WHERE later.formulary_status = 'Excluded' AND earlier.formulary_status <> 'Excluded'
),
attempts AS (
    SELECT
        claims.claim_status = 'Paid' AS is_paid,
        claims.drug_ndc = dropped.drug_ndc AS is_dropped_drug,
        payers.pbm_name = dropped.pbm_name AS is_at_pbm,
        EXTRACT(YEAR FROM claims.fill_date) = dropped.plan_year AS is_after
    FROM dropped
    JOIN pbm.drugs AS drugs ON drugs.therapeutic_class = dropped.therapeutic_class
    JOIN pbm.claims AS claims ON claims.drug_ndc = drugs.drug_ndc
    JOIN pbm.payers AS payers ON payers.payer_id = claims.payer_id
    WHERE (EXTRACT(YEAR FROM claims.fill_date) = dropped.plan_year AND EXTRACT(MONTH FROM claims.fill_date) <= 3)
        OR (EXTRACT(YEAR FROM claims.fill_date) = dropped.plan_year - 1 AND EXTRACT(MONTH FROM claims.fill_date) >= 10)
),
counted AS (
    SELECT
        COUNT(*) FILTER (WHERE is_at_pbm AND NOT is_after AND is_paid) AS class_before,
        COUNT(*) FILTER (WHERE is_at_pbm AND is_after AND is_paid) AS class_after,
        COUNT(*) FILTER (WHERE NOT is_at_pbm AND is_after AND is_paid) AS class_elsewhere,
        COUNT(*) FILTER (WHERE is_at_pbm AND NOT is_after AND is_paid AND is_dropped_drug) AS paid_last_quarter,
        COUNT(*) FILTER (WHERE is_at_pbm AND is_after AND is_paid AND is_dropped_drug) AS paid_first_quarter,
        COUNT(*) FILTER (WHERE NOT is_at_pbm AND is_after AND is_paid AND is_dropped_drug) AS paid_elsewhere,
        COUNT(*) FILTER (WHERE is_at_pbm AND is_after AND NOT is_paid AND is_dropped_drug) AS rejected_first_quarter
    FROM attempts
)
SELECT
    (SELECT COUNT(*) FROM dropped) AS drugs_dropped,
    (SELECT COUNT(*) FROM dropped WHERE pbm_name = 'PBM Birch' AND drug_name LIKE 'apixaban%') AS dropped_apixaban_at_birch,
    paid_last_quarter,
    paid_first_quarter,
    rejected_first_quarter,
    1.0 * paid_last_quarter / NULLIF(class_before, 0) AS share_of_class_before,
    1.0 * paid_first_quarter / NULLIF(class_after, 0) AS share_of_class_after,
    1.0 * paid_elsewhere / NULLIF(class_elsewhere, 0) AS share_of_class_elsewhere
FROM counted;
