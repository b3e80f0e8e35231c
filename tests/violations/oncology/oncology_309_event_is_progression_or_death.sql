-- violates: A progression is said to be censored.
UPDATE oncology.treatment_lines
SET progression_event = FALSE
WHERE line_id = (SELECT MIN(line_id) FROM oncology.treatment_lines WHERE progression_date IS NOT NULL);
