-- violates: A first line is open again, although there is a second one.
-- also: oncology_501_drug_cost_follows_from_the_days
UPDATE oncology.treatment_lines
SET
    end_date = NULL,
    reason_for_discontinuation = NULL
WHERE line_id = (SELECT MIN(line_id) - 1 FROM oncology.treatment_lines WHERE line_of_therapy = 2);
