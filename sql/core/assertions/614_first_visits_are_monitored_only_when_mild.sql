-- asserts: A first visit has the treatment Monitoring only with severity Normal or Mild, but for Childbirth, where it follows a delivery.
-- tables: visits, conditions
-- from: visit_rows
SELECT
    visit_id,
    condition,
    severity
FROM visit_rows
WHERE NOT is_follow_up AND NOT is_childbirth AND treatment = 'Monitoring' AND severity NOT IN ('Normal', 'Mild')
ORDER BY visit_id;
