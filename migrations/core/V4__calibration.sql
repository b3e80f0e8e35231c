CREATE TABLE calibration (
    dataset TEXT NOT NULL,
    quantity TEXT NOT NULL,
    published_value NUMERIC(18, 6),
    source TEXT NOT NULL,
    year SMALLINT,
    observed_value NUMERIC(18, 6),
    band_low NUMERIC(18, 6) NOT NULL,
    band_high NUMERIC(18, 6) NOT NULL,
    ok BOOLEAN,
    CONSTRAINT pk_calibration PRIMARY KEY (dataset, quantity),
    CONSTRAINT ck_calibration_band CHECK (band_low <= band_high)
);

COMMENT ON TABLE calibration IS 'One row per figure that a dataset was calibrated on or designed for: what was published, and what the loaded data show.';
COMMENT ON COLUMN calibration.dataset IS 'The dataset.';
COMMENT ON COLUMN calibration.quantity IS 'What is measured, with its unit.';
COMMENT ON COLUMN calibration.published_value IS 'The published value; NULL if the figure was chosen.';
COMMENT ON COLUMN calibration.source IS 'Who published it, or the word chosen.';
COMMENT ON COLUMN calibration.year IS 'Year of the publication or of its data; NULL if there is none.';
COMMENT ON COLUMN calibration.observed_value IS 'The value in the loaded data; NULL if there are too few patients to measure it.';
COMMENT ON COLUMN calibration.band_low IS 'Least value that is accepted.';
COMMENT ON COLUMN calibration.band_high IS 'Greatest value that is accepted.';
COMMENT ON COLUMN calibration.ok IS 'Does the observed value lie in the band? NULL where too few patients were loaded to tell.';
