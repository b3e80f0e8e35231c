-- asserts: A first visit has the treatment Monitoring only with severity Normal or Mild, but for Childbirth, where it follows a delivery.
-- tables: visits, conditions
-- from: visit_rows
SELECT
    visit_id,
    condition,
    severity
FROM visit_rows
WHERE treatment = 'Monitoring' AND NOT is_follow_up AND severity NOT IN ('Normal', 'Mild') AND NOT is_childbirth
ORDER BY visit_id;
