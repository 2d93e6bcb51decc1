-- A learner at work. Answers belong to the learner and are never shown to an employer.
CREATE TABLE attempt (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  module varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  edition integer NOT NULL,
  digest binary(32) NOT NULL,                                   -- the module's canonical text, in content_text
  framework varchar(40) COLLATE utf8mb4_nopad_bin NULL,
  seed bigint NOT NULL,                                         -- draws and shuffles the questions
  started_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  submitted_at datetime(6) NULL,
  saves integer NOT NULL DEFAULT 0,                             -- touched by the guard that every save and submission begins with
  score integer NULL,
  total integer NULL,
  passed boolean NULL,
  result longtext NULL,                                         -- JSON, stored and returned whole
  open_module varchar(60) COLLATE utf8mb4_nopad_bin AS (if(submitted_at IS NULL, module, NULL)) PERSISTENT,
  UNIQUE (person_id, open_module),                              -- one open attempt per module
  INDEX (person_id, module, submitted_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE answer (
  attempt_id uuid NOT NULL REFERENCES attempt (id),
  question varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  sequence integer NOT NULL,
  chosen varchar(1000) COLLATE utf8mb4_nopad_bin NOT NULL,      -- JSON
  saved_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  PRIMARY KEY (attempt_id, question, sequence)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Where a learner was reading, so that the next visit goes on there.
CREATE TABLE lesson_read (
  person_id uuid NOT NULL REFERENCES person (id),
  module varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  lesson varchar(80) COLLATE utf8mb4_nopad_bin NOT NULL,
  read_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  PRIMARY KEY (person_id, module, lesson)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
