-- The hand-in: frozen when handed in. Nothing here identifies a person, except statement_row_link and signed_by, which are erasable.
CREATE TABLE statement (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  reference_date date NOT NULL,
  kind varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL,
  headcount integer NOT NULL,
  headcount_source varchar(300) NOT NULL,
  complete boolean NOT NULL,
  signed_by uuid NULL,
  signatory_function varchar(120) NULL,
  handed_in_at datetime(6) NOT NULL,
  facts_digest binary(32) NOT NULL,                             -- over what was counted, without pseudonyms and times
  digest binary(32) NOT NULL,                                   -- SHA-256 of body
  body longblob NOT NULL,                                       -- canonical JSON: rows, documents, officers, rules
  UNIQUE (organisation_id, id),
  UNIQUE (organisation_id, reference_date, facts_digest),
  CHECK (kind IN ('drawn', 'counts-only'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE statement_row (
  organisation_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  pseudonym uuid NOT NULL,
  unit_id uuid NULL,
  profession varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  employment_kind varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  programme varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  status varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  absent boolean NOT NULL,
  provenance varchar(20) COLLATE utf8mb4_nopad_bin NULL,
  PRIMARY KEY (statement_id, pseudonym),
  FOREIGN KEY (organisation_id, statement_id) REFERENCES statement (organisation_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Which employment a row was drawn from: for the organisation only, erasable.
CREATE TABLE statement_row_link (
  organisation_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  pseudonym uuid NOT NULL,
  employment_id uuid NOT NULL,
  PRIMARY KEY (statement_id, pseudonym),
  FOREIGN KEY (statement_id, pseudonym) REFERENCES statement_row (statement_id, pseudonym),
  FOREIGN KEY (organisation_id, employment_id) REFERENCES employment (organisation_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE statement_file (
  organisation_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  file_id uuid NOT NULL,
  PRIMARY KEY (statement_id, file_id),
  FOREIGN KEY (organisation_id, statement_id) REFERENCES statement (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES stored_file (organisation_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
