-- metric: zero_charges
-- means: Bills whose charge is zero or less.
-- unit: count
-- expect: 0, as no charge is below 87 dollars (spec/core.md, section 7)
-- summary: zero_charges
SELECT
    CAST(COUNT(*) AS DOUBLE PRECISION) AS value,
    CAST(0 AS DOUBLE PRECISION) AS band_low,
    CAST(0 AS DOUBLE PRECISION) AS band_high
FROM billing
WHERE total_charge <= 0;
