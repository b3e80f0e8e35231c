-- mutant: benchmark_before_rebate
-- mistake: Your benchmark is the biosimilar's list price; it has a small rebate, too.
-- replace:
    SELECT SUM(list - rebate) / SUM(vials) AS net_price
-- with:
    SELECT SUM(list) / SUM(vials) AS net_price

-- mutant: pbm_part_of_rebate
-- mistake: You subtract only the part of the rebate that the PBM keeps.
-- replace:
        claims.rebate_amount AS rebate,
-- with:
        claims.pbm_rebate_amount AS rebate,

-- mutant: price_of_a_fill
-- mistake: You give the price of a fill; a fill may be several vials.
-- replace:
    ROUND(CAST(SUM(insulin.list) / SUM(insulin.vials) AS NUMERIC(12, 6)), 2) AS list_per_vial,
    ROUND(CAST(SUM(insulin.list - insulin.rebate) / SUM(insulin.vials) AS NUMERIC(12, 6)), 2) AS net_per_vial,
-- with:
    ROUND(CAST(AVG(insulin.list) AS NUMERIC(12, 6)), 2) AS list_per_vial,
    ROUND(CAST(AVG(insulin.list - insulin.rebate) AS NUMERIC(12, 6)), 2) AS net_per_vial,

-- mutant: ratio_not_share
-- mistake: You give the net price the brand may have, in per cent of its list price; the rebate is the rest.
-- replace:
100 - 100 * MAX(benchmark.net_price) * SUM(insulin.vials) / SUM(insulin.list)
-- with:
100 * MAX(benchmark.net_price) * SUM(insulin.vials) / SUM(insulin.list)

-- mutant: share_of_net
-- mistake: You divide by the net price of the brand; the share is of its list price.
-- replace:
100 - 100 * MAX(benchmark.net_price) * SUM(insulin.vials) / SUM(insulin.list)
-- with:
100 - 100 * MAX(benchmark.net_price) * SUM(insulin.vials) / SUM(insulin.list - insulin.rebate)

-- mutant: vial_is_a_unit
-- mistake: You treat a unit of quantity as a vial.
-- replace:
        claims.quantity / 10.0 AS vials
-- with:
        claims.quantity AS vials
