-- violates: A patient has survived a month longer than the dates say.
UPDATE oncology.tumors
SET survival_months = survival_months + 1
WHERE tumor_id = (SELECT MIN(tumor_id) FROM oncology.tumors);
