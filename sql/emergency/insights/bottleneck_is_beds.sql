-- phenomenon: bottleneck_is_beds
-- question: Triage, laboratory, doctors or beds upstairs: where does the time of the longest stays go?
-- says: In the slowest tenth of the stays {exit_minutes:0} minutes go from the decision to the exit ({exit_share:percent}), most of them
-- says: boarding; {care_minutes:0} to care, {wait_minutes:0} to waiting and {triage_minutes:0} to triage. A laboratory test takes
-- says: {lab_minutes:0} minutes there, and {lab_minutes_others:0} in the other stays: it is innocent.
-- expect: exit_share 0.38 to 0.55
-- expect: exit_to_care_ratio at least 0.8
-- expect: triage_minutes at most 10
-- expect: lab_minutes 48 to 62
-- expect: lab_minutes_others 48 to 62
-- absent: exit_share 0.20
-- patients: 10000
-- source: chosen; published median of the laboratory: 51.1 minutes, BMC Emergency Medicine, 2022
WITH stays AS (
    SELECT
        EXTRACT(EPOCH FROM (triage_time - arrival_timestamp)) / 60 AS triage_minutes,
        EXTRACT(EPOCH FROM (doctor_time - triage_time)) / 60 AS wait_minutes,
        EXTRACT(EPOCH FROM (disposition_time - doctor_time)) / 60 AS care_minutes,
        lab_turnaround_time_minutes,
        EXTRACT(EPOCH FROM (actual_departure_time - disposition_time)) / 60 AS exit_minutes,
        PERCENT_RANK() OVER (ORDER BY actual_departure_time - arrival_timestamp) AS stay_rank
    FROM emergency.ed_visits
    WHERE doctor_time IS NOT NULL
)
SELECT
    AVG(triage_minutes) FILTER (WHERE stay_rank >= 0.9) AS triage_minutes,
    AVG(wait_minutes) FILTER (WHERE stay_rank >= 0.9) AS wait_minutes,
    AVG(care_minutes) FILTER (WHERE stay_rank >= 0.9) AS care_minutes,
    AVG(exit_minutes) FILTER (WHERE stay_rank >= 0.9) AS exit_minutes,
    AVG(lab_turnaround_time_minutes) FILTER (WHERE stay_rank >= 0.9) AS lab_minutes,
    AVG(lab_turnaround_time_minutes) FILTER (WHERE stay_rank < 0.9) AS lab_minutes_others,
    SUM(exit_minutes) FILTER (WHERE stay_rank >= 0.9)
    / NULLIF(SUM(care_minutes) FILTER (WHERE stay_rank >= 0.9), 0) AS exit_to_care_ratio,
    SUM(exit_minutes) FILTER (WHERE stay_rank >= 0.9)
    / NULLIF(SUM(triage_minutes + wait_minutes + care_minutes + exit_minutes) FILTER (WHERE stay_rank >= 0.9), 0) AS exit_share
FROM stays;
