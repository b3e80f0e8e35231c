-- mutant: any_later_time
-- mistake: You set no limit to the days: a switch many months later is not an answer to the rejection.
-- replace:
                    AND later.fill_date BETWEEN rejected.fill_date AND rejected.fill_date + 14 THEN 1
-- with:
                    AND later.fill_date BETWEEN rejected.fill_date AND rejected.fill_date + 1000 THEN 1

-- mutant: before_as_well
-- mistake: You also take fills before the rejection as its answer.
-- replace:
                    AND later.fill_date BETWEEN rejected.fill_date AND rejected.fill_date + 14 THEN 1
-- with:
                    AND later.fill_date BETWEEN rejected.fill_date - 365 AND rejected.fill_date + 14 THEN 1
-- replace:
                    AND later.fill_date BETWEEN rejected.fill_date AND rejected.fill_date + 30 THEN 1
-- with:
                    AND later.fill_date BETWEEN rejected.fill_date - 365 AND rejected.fill_date + 30 THEN 1

-- mutant: one_row_for_each_payer
-- mistake: You group by the payer; a PBM serves several.
-- replace:
    payers.pbm_name,
-- with:
    payers.payer_name AS pbm_name,
-- replace:
GROUP BY payers.pbm_name
-- with:
GROUP BY payers.payer_name

-- mutant: rejections_as_answers
-- mistake: You accept rejected claims as the answer: then every rejection follows itself.
-- leave out:
        AND later.claim_status = 'Paid'
