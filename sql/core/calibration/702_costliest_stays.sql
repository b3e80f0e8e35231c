-- quantity: charges of the costliest 5 % of the stays
-- unit: share
-- population: charges of visits of at least one night
-- published: 0.327
-- source: AHRQ HCUP Statistical Brief 97, NIS 2008
-- year: 2008
-- comparable: derived: mean charges of 191,984 and 20,804 US dollars
-- tolerance: 0.06
-- patients: 10000
SELECT SUM(CASE WHEN place <= 0.05 * stays THEN total_charge ELSE 0 END) / SUM(total_charge) AS observed
FROM (
    SELECT
        billing.total_charge,
        ROW_NUMBER() OVER (ORDER BY billing.total_charge DESC) AS place,
        COUNT(*) OVER () AS stays
    FROM billing
    JOIN visits ON visits.visit_id = billing.visit_id
    WHERE visits.visit_id <= 100000
        AND visits.date_of_discharge > visits.date_of_admission
) AS ranked;
