-- mutant: admissions_too
-- mistake: You count returns after every visit; only discharged patients were sent home.
-- replace:
    WHERE first.disposition = 'Discharge'
-- with:
    WHERE 1 = 1

-- mutant: calendar_days
-- mistake: You compare calendar dates: three days by the calendar may be almost four times 24 hours.
-- replace:
        AND again.arrival_timestamp <= first.actual_departure_time + INTERVAL '72 hours'
-- with:
        AND CAST(again.arrival_timestamp AS DATE) <= CAST(first.actual_departure_time AS DATE) + 3

-- mutant: no_time_limit
-- mistake: You count everybody who ever came back; the limit of 72 hours is missing.
-- leave out:
        AND again.arrival_timestamp <= first.actual_departure_time + INTERVAL '72 hours'

-- mutant: same_complaint
-- mistake: You demand the same complaint again; a return for any reason counts.
-- replace:
again.patient_id = first.patient_id
-- with:
again.patient_id = first.patient_id AND again.chief_complaint = first.chief_complaint

-- mutant: too_young
-- mistake: You keep the discharges of the last days, which nobody can have followed for 72 hours yet.
-- leave out:
        AND first.actual_departure_time + INTERVAL '72 hours' <= (SELECT MAX(arrival_timestamp) FROM emergency.ed_visits)
