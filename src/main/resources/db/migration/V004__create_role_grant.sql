-- What a person may do, where and how long. Exactly the scope columns that the role needs are filled.
CREATE TABLE role_grant (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  role varchar(30) COLLATE utf8mb4_nopad_bin NOT NULL,
  organisation_id uuid NULL REFERENCES organisation (id),
  unit_id uuid NULL,
  team varchar(120) NULL,
  authority varchar(12) COLLATE utf8mb4_nopad_bin NULL REFERENCES authority (code),
  region varchar(40) COLLATE utf8mb4_nopad_bin NULL REFERENCES region (slug),
  from_date date NOT NULL,
  until_date date NULL,
  granted_by uuid NULL,
  granted_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  FOREIGN KEY (organisation_id, unit_id) REFERENCES unit (organisation_id, id),
  INDEX (person_id, from_date),
  INDEX (organisation_id),
  INDEX (authority),
  CHECK (role IN ('attention-officer', 'team-leader', 'hr-importer', 'signatory', 'authority-officer', 'region-reader', 'admin')),
  CHECK (role NOT IN ('attention-officer', 'team-leader', 'hr-importer', 'signatory') OR organisation_id IS NOT NULL),
  CHECK (role <> 'authority-officer' OR authority IS NOT NULL),
  CHECK (role <> 'region-reader' OR region IS NOT NULL)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
