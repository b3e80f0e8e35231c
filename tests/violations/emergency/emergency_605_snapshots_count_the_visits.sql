-- violates: Snapshots find nobody there.
UPDATE emergency.bed_snapshots
SET
    waiting_count = 0,
    in_treatment_count = 0,
    boarding_count = 0;
-- or violates: Those who board are counted as treated.
UPDATE emergency.bed_snapshots
SET
    in_treatment_count = in_treatment_count + boarding_count,
    boarding_count = 0;
