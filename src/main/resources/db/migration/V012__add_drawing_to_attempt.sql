-- How the questions of an attempt were drawn from the pool; those from before stay as they were.
ALTER TABLE attempt ADD COLUMN drawing smallint NOT NULL DEFAULT 1;
