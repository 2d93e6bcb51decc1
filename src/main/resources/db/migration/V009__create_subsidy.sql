-- What an authority agreed with an organisation, and how that was judged on a date.
CREATE TABLE agreement (
  id uuid NOT NULL PRIMARY KEY,
  authority varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL REFERENCES authority (code),
  on_behalf_of varchar(12) COLLATE utf8mb4_nopad_bin NULL REFERENCES authority (code),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  instrument varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL,
  title varchar(200) NOT NULL,
  case_number varchar(60) COLLATE utf8mb4_nopad_bin NULL,
  granted_on date NOT NULL,
  settled_on date NULL,
  from_date date NOT NULL,
  until_date date NULL,
  version integer NOT NULL DEFAULT 0,
  INDEX (authority, organisation_id),
  INDEX (organisation_id),
  UNIQUE (organisation_id, id),
  CHECK (instrument IN ('subsidy', 'contract', 'voluntary'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The units it is about; no row: the whole organisation.
CREATE TABLE agreement_unit (
  organisation_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  PRIMARY KEY (agreement_id, unit_id),
  FOREIGN KEY (organisation_id, agreement_id) REFERENCES agreement (organisation_id, id),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE reporting_date (
  agreement_id uuid NOT NULL REFERENCES agreement (id),
  on_date date NOT NULL,
  requested_at datetime(6) NULL,                                -- when the authority asked for the statement
  requested_by uuid NULL,
  PRIMARY KEY (agreement_id, on_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE obligation (
  id uuid NOT NULL PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement (id),
  position integer NOT NULL,
  kind varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  parameters longtext COLLATE utf8mb4_nopad_bin NOT NULL,       -- JSON, stored and returned whole
  text varchar(1000) NOT NULL,
  basis varchar(300) NOT NULL,
  article varchar(120) NULL,
  imposed_on date NOT NULL,
  binding boolean NOT NULL DEFAULT true,
  ended_on date NULL,
  INDEX (agreement_id, position)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The record is stored as bytes and never made again; sha256 is over these bytes.
CREATE TABLE subsidy_check (
  id uuid NOT NULL PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES agreement (id),
  reference_date date NOT NULL,
  statement_id uuid NULL REFERENCES statement (id),
  outcome varchar(15) COLLATE utf8mb4_nopad_bin NOT NULL,
  sha256 binary(32) NOT NULL,
  record longblob NOT NULL,
  made_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  made_by uuid NULL,
  UNIQUE (agreement_id, sha256),
  INDEX (agreement_id, reference_date, made_at),
  CHECK (outcome IN ('met', 'not-met', 'cannot-judge'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- The course of a finding after a check: hearing, decision, objection. Only ever added to.
CREATE TABLE finding_step (
  id uuid NOT NULL PRIMARY KEY,
  check_id uuid NOT NULL REFERENCES subsidy_check (id),
  kind varchar(30) COLLATE utf8mb4_nopad_bin NOT NULL,
  on_date date NOT NULL,
  reference varchar(120) NULL,
  text varchar(4000) NULL,
  made_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  made_by uuid NULL,
  INDEX (check_id, made_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
