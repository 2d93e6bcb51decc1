-- A later grade of an attempt, because a question was withdrawn or corrected. The grade in attempt stays as it was.
CREATE TABLE regrade (
  attempt_id uuid NOT NULL REFERENCES attempt (id),
  number integer NOT NULL,                                      -- from 1; the highest one counts
  regraded_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  regraded_by uuid NULL,
  reason varchar(500) NOT NULL,                                 -- for the learner to read
  score integer NOT NULL,
  total integer NOT NULL,
  passed boolean NOT NULL,
  result longtext NULL,                                         -- JSON, stored and returned whole; erasable
  PRIMARY KEY (attempt_id, number)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Whom a withdrawn question concerns.
ALTER TABLE attempt ADD INDEX (module, passed, id);
