-- Whether somebody wants mail; without a row they do.
CREATE TABLE mail_preference (
  person_id uuid NOT NULL PRIMARY KEY REFERENCES person (id),
  wants_mail boolean NOT NULL,
  changed_at datetime(6) NOT NULL DEFAULT current_timestamp(6)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Work that is done once, on whichever node comes first; one that broke off is taken over when its lease has run out.
CREATE TABLE job (
  kind varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  job_key varchar(100) COLLATE utf8mb4_nopad_bin NOT NULL,
  claimed_until datetime(6) NOT NULL,
  done_at datetime(6) NULL,
  PRIMARY KEY (kind, job_key)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
