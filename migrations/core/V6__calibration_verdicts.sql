-- A figure is judged by its distance from what was published, no longer by a band of our own. Rows that were measured before keep
-- their values and have no verdict, since the old band says nothing about that distance.
CREATE TABLE calibration_before AS
SELECT dataset, quantity, published_value, source, year, observed_value
FROM calibration;

DROP TABLE calibration;

CREATE TABLE calibration (
    dataset TEXT NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT,
    population TEXT,
    published_value NUMERIC(18, 6),
    chosen_value NUMERIC(18, 6),
    source TEXT NOT NULL,
    year SMALLINT,
    comparable TEXT,
    observed_value NUMERIC(18, 6),
    deviation NUMERIC(18, 6),
    tolerance NUMERIC(18, 6),
    verdict TEXT,
    reason TEXT,
    CONSTRAINT pk_calibration PRIMARY KEY (dataset, quantity),
    CONSTRAINT ck_calibration_chosen CHECK (published_value IS NULL OR chosen_value IS NULL),
    CONSTRAINT ck_calibration_tolerance CHECK (tolerance >= 0),
    CONSTRAINT ck_calibration_deviation CHECK (deviation = observed_value - COALESCE(published_value, chosen_value)),
    CONSTRAINT ck_calibration_verdict CHECK (verdict IN ('within', 'outside', 'on purpose')),
    CONSTRAINT ck_calibration_within CHECK ((verdict = 'within') = COALESCE(ABS(deviation) <= tolerance, FALSE)),
    CONSTRAINT ck_calibration_reason CHECK ((verdict = 'on purpose') = (reason IS NOT NULL))
);

INSERT INTO calibration (dataset, quantity, published_value, source, year, observed_value, deviation)
SELECT dataset, quantity, published_value, source, year, observed_value, observed_value - published_value
FROM calibration_before;

DROP TABLE calibration_before;

COMMENT ON TABLE calibration IS 'One row per figure that a dataset was calibrated on or designed for: what was published, and what the loaded data show.';
COMMENT ON COLUMN calibration.dataset IS 'The dataset.';
COMMENT ON COLUMN calibration.quantity IS 'What is measured.';
COMMENT ON COLUMN calibration.unit IS 'Its unit, such as share, days or US dollars; NULL where an earlier version measured.';
COMMENT ON COLUMN calibration.population IS 'Who or what is counted in the loaded data; NULL where an earlier version measured.';
COMMENT ON COLUMN calibration.published_value IS 'The published value; NULL if the figure was chosen.';
COMMENT ON COLUMN calibration.chosen_value IS 'The value that was chosen because nobody published one; NULL if somebody did.';
COMMENT ON COLUMN calibration.source IS 'Who published it, or the word chosen.';
COMMENT ON COLUMN calibration.year IS 'Year of the publication or of its data; NULL if there is none.';
COMMENT ON COLUMN calibration.comparable IS 'How the published population differs from that of the loaded data; NULL if it does not, or the figure was chosen.';
COMMENT ON COLUMN calibration.observed_value IS 'The value in the loaded data; NULL if there are too few patients to measure it.';
COMMENT ON COLUMN calibration.deviation IS 'Observed minus published or chosen value.';
COMMENT ON COLUMN calibration.tolerance IS 'The greatest deviation, either way, that counts as within; NULL where an earlier version measured.';
COMMENT ON COLUMN calibration.verdict IS 'within, outside or on purpose (outside, and meant to be); NULL where too few patients were loaded to tell.';
COMMENT ON COLUMN calibration.reason IS 'Why the data lie outside on purpose; NULL for every other verdict.';
