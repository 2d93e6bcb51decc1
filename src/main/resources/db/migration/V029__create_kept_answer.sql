-- How a call with an Idempotency-Key was answered, for a day: the same call again gets the same answer.
CREATE TABLE kept_answer (
  person_id uuid NOT NULL REFERENCES person (id),
  idempotency_key varchar(255) COLLATE utf8mb4_nopad_bin NOT NULL,
  address varchar(200) COLLATE utf8mb4_nopad_bin NOT NULL,      -- what was called
  request binary(32) NOT NULL,                                  -- digest of what was asked, and by which grants
  status smallint NULL,                                         -- absent: being answered
  location varchar(200) COLLATE utf8mb4_nopad_bin NULL,
  body longblob NULL,                                           -- JSON, compressed
  made_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  PRIMARY KEY (person_id, idempotency_key),
  INDEX (made_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
