-- A person's portfolio. It knows no employer. Rows are never changed, only added.
CREATE TABLE module_completion (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  module varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  edition integer NOT NULL,
  digest binary(32) NULL,                                       -- absent: earned elsewhere
  completed_on date NOT NULL,
  attempt_id uuid NULL UNIQUE REFERENCES attempt (id),
  provenance varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  recorded_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  INDEX (person_id, module, completed_on, edition)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE completion (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  programme varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  edition integer NOT NULL,
  digest binary(32) NULL,
  completed_on date NOT NULL,
  provenance varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  recorded_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  UNIQUE (person_id, programme, completed_on),
  CHECK (provenance IN ('earned-here', 'attendance', 'recognised-course', 'external-accepted', 'imported'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE certificate (
  id uuid NOT NULL PRIMARY KEY,
  completion_id uuid NOT NULL UNIQUE REFERENCES completion (id),
  person_id uuid NOT NULL REFERENCES person (id),
  number varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL UNIQUE, -- canonical: upper case, no hyphens, with check character
  programme varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  edition integer NOT NULL,
  issued_on date NOT NULL,
  valid_from date NOT NULL,
  valid_until date NOT NULL,
  provenance varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  holder_name varchar(200) NULL,                                -- erasable
  CHECK (valid_until >= valid_from),
  INDEX (person_id, programme, valid_from, valid_until, issued_on, provenance)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE revocation (
  certificate_id uuid NOT NULL PRIMARY KEY REFERENCES certificate (id),
  revoked_on date NOT NULL,
  reason varchar(500) NOT NULL,
  revoked_by uuid NULL,
  revoked_at datetime(6) NOT NULL DEFAULT current_timestamp(6)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
