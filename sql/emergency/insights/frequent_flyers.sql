-- phenomenon: frequent_flyers
-- question: Who fills the waiting room?
-- says: The busiest twentieth of the patients makes {share_of_visits_top5:percent} of all visits, {visits_each_top5:0} each in two years;
-- says: {unhoused_top5:percent} of them have no stable home, of the others {unhoused_rest:percent}.
-- expect: share_of_visits_top5 0.40 to 0.57
-- expect: unhoused_top5 0.55 to 0.88
-- expect: unhoused_rest at most 0.12
-- absent: share_of_visits_top5 0.12
-- absent: unhoused_top5 0.06
-- patients: 10000
-- source: chosen; published: 4.5 to 8 % of patients make 21 to 28 % of visits, LaCalle and Rabin, 2010 (recalled)
WITH patients_seen AS (
    SELECT
        patient_id,
        COUNT(*) AS visits,
        ROW_NUMBER() OVER (ORDER BY COUNT(*) DESC, patient_id) AS rank_number,
        COUNT(*) OVER () AS patients,
        MAX(CASE WHEN housing_status IN ('Homeless', 'Unstable') THEN 1.0 ELSE 0.0 END) AS unhoused
    FROM emergency.ed_visits
    GROUP BY patient_id
)
SELECT
    1.0 * SUM(visits) FILTER (WHERE rank_number <= 0.05 * patients) / SUM(visits) AS share_of_visits_top5,
    AVG(visits) FILTER (WHERE rank_number <= 0.05 * patients) AS visits_each_top5,
    AVG(unhoused) FILTER (WHERE rank_number <= 0.05 * patients) AS unhoused_top5,
    AVG(unhoused) FILTER (WHERE rank_number > 0.05 * patients) AS unhoused_rest
FROM patients_seen;
