-- The employer's side. Every table of a tenant carries organisation_id in its keys, so a link across organisations cannot exist.
CREATE TABLE organisation (
  id uuid NOT NULL PRIMARY KEY,
  name varchar(200) NOT NULL,
  sector varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  legal_basis varchar(200) NOT NULL,
  sign_in_code varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL UNIQUE,  -- what staff without e-mail type, lower case
  from_date date NOT NULL,
  until_date date NULL,
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  version integer NOT NULL DEFAULT 0
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE organisation_succession (
  predecessor uuid NOT NULL REFERENCES organisation (id),
  successor uuid NOT NULL REFERENCES organisation (id),
  on_date date NOT NULL,
  PRIMARY KEY (predecessor, successor)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE unit (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  name varchar(200) NOT NULL,
  sector varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  legal_basis varchar(200) NOT NULL,
  authority varchar(12) COLLATE utf8mb4_nopad_bin NULL REFERENCES authority (code),  -- the municipality it lies in
  card_code varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL UNIQUE,     -- /m/{unitcode}
  from_date date NOT NULL,
  until_date date NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (organisation_id, id),
  UNIQUE (organisation_id, name)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- KvK, vestiging, LRK, BRIN and AGB numbers; unit_id absent: of the organisation itself.
CREATE TABLE identifier (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  unit_id uuid NULL,
  scheme varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  value varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  from_date date NOT NULL,
  until_date date NULL,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  CHECK (scheme IN ('kvk', 'vestiging', 'lrk', 'brin', 'agb'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE employment (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  staff_number varchar(40) COLLATE utf8mb4_nopad_bin NULL,
  contract_number varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL DEFAULT '',
  kind varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  from_date date NOT NULL,
  until_date date NULL,
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (organisation_id, id),
  UNIQUE (organisation_id, staff_number, contract_number),
  INDEX (organisation_id, from_date, until_date),
  CHECK (until_date IS NULL OR until_date >= from_date),
  CHECK (kind IN ('employee', 'agency', 'self-employed', 'trainee', 'volunteer', 'host-parent', 'student'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- What the employer calls this member of staff; erasing deletes the row and leaves the employment countable.
CREATE TABLE employee_name (
  employment_id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  first_name varchar(100) NOT NULL,
  last_name varchar(100) NOT NULL,
  email varchar(254) COLLATE utf8mb4_nopad_bin NULL,           -- lower case
  FOREIGN KEY (organisation_id, employment_id) REFERENCES employment (organisation_id, id),
  INDEX (organisation_id, last_name, first_name),
  INDEX (organisation_id, email)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The link between register and portfolio; made by the person, ended by either side.
CREATE TABLE employment_person (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  linked_on date NOT NULL,
  unlinked_on date NULL,
  current_employment uuid AS (if(unlinked_on IS NULL, employment_id, NULL)) PERSISTENT,
  UNIQUE (current_employment),                                  -- one person at a time
  FOREIGN KEY (organisation_id, employment_id) REFERENCES employment (organisation_id, id),
  INDEX (organisation_id, employment_id),
  INDEX (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE activation_code (
  code_hash binary(32) NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  expires_at datetime(6) NOT NULL,
  used_at datetime(6) NULL,
  FOREIGN KEY (organisation_id, employment_id) REFERENCES employment (organisation_id, id),
  INDEX (organisation_id, employment_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE assignment (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  unit_id uuid NULL,
  team varchar(120) NULL,
  job varchar(120) NULL,
  profession varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,   -- slug in professions.yaml
  from_date date NOT NULL,
  until_date date NULL,
  UNIQUE (organisation_id, id),
  FOREIGN KEY (organisation_id, employment_id) REFERENCES employment (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  INDEX (organisation_id, employment_id, from_date),
  CHECK (until_date IS NULL OR until_date >= from_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Dated, without a reason that tells health.
CREATE TABLE absence (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  code varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL DEFAULT 'absent',
  from_date date NOT NULL,
  until_date date NULL,
  FOREIGN KEY (organisation_id, employment_id) REFERENCES employment (organisation_id, id),
  INDEX (organisation_id, employment_id),
  CHECK (until_date IS NULL OR until_date >= from_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE stored_file (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  name varchar(200) NOT NULL,
  media_type varchar(100) COLLATE utf8mb4_nopad_bin NOT NULL,
  size bigint NOT NULL,
  sha256 binary(32) NOT NULL,
  stored_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  UNIQUE (organisation_id, id),
  UNIQUE (organisation_id, sha256)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE stored_file_chunk (
  file_id uuid NOT NULL REFERENCES stored_file (id),
  chunk integer NOT NULL,
  bytes mediumblob NOT NULL,
  PRIMARY KEY (file_id, chunk)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- One adopted version of the written meldcode; unit_id absent: for the whole organisation.
CREATE TABLE meldcode_document (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  unit_id uuid NULL,
  title varchar(200) NOT NULL,
  document_version varchar(40) NOT NULL,
  adopted_on date NOT NULL,
  adopted_by varchar(200) NOT NULL,                             -- a function or body, no name needed
  reviewed_on date NOT NULL,
  review_before date NOT NULL,
  checklist varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,     -- sector whose checklist was answered
  file_id uuid NULL,
  withdrawn_on date NULL,
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES stored_file (organisation_id, id),
  INDEX (organisation_id, adopted_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE checklist_answer (
  organisation_id uuid NOT NULL,
  document_id uuid NOT NULL,
  item varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  answer varchar(10) COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (document_id, item),
  FOREIGN KEY (organisation_id, document_id) REFERENCES meldcode_document (organisation_id, id),
  CHECK (answer IN ('yes', 'partly', 'no'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE attention_officer (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  unit_id uuid NULL,
  name varchar(200) NULL,                                       -- erasable
  kind varchar(10) COLLATE utf8mb4_nopad_bin NOT NULL,
  deputy boolean NOT NULL DEFAULT false,
  training varchar(200) NULL,
  trained_until date NULL,
  from_date date NOT NULL,
  until_date date NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  INDEX (organisation_id, from_date),
  CHECK (kind IN ('direct', 'indirect')),
  CHECK (until_date IS NULL OR until_date >= from_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Whom staff can reach tonight, on the unit's card.
CREATE TABLE contact_point (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  unit_id uuid NULL,
  label varchar(120) NOT NULL,
  phone varchar(40) NULL,
  hours varchar(120) NULL,
  place varchar(200) NULL,                                      -- where our written meldcode lies, for example
  from_date date NOT NULL,
  until_date date NULL,
  version integer NOT NULL DEFAULT 0,
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  INDEX (organisation_id, from_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE staff_import (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  digest binary(32) NOT NULL,
  imported_by uuid NULL,
  imported_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  rows_read integer NOT NULL,
  created integer NOT NULL,
  changed integer NOT NULL,
  unchanged integer NOT NULL,
  rejected integer NOT NULL,
  INDEX (organisation_id, imported_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A staff file between upload and taking over; kept for a day.
CREATE TABLE staff_import_draft (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  name varchar(200) NOT NULL,
  bytes longblob NOT NULL,
  made_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  staff_import_id uuid NULL REFERENCES staff_import (id),       -- absent: not taken over yet
  INDEX (organisation_id),
  INDEX (made_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
