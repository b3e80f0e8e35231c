-- violates: A line costs a dollar more than its days do.
UPDATE oncology.treatment_lines
SET drug_cost_usd = drug_cost_usd + 1
WHERE line_id = (SELECT MIN(line_id) FROM oncology.treatment_lines);
