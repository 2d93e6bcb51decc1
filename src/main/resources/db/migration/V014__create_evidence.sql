-- What an organisation accepted as a completion of a programme that was not done here: who, what, why. It takes effect for
-- the person, as a certificate with its provenance, once the employment is linked to them.
CREATE TABLE acceptance (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  programme varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  provenance varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  title varchar(200) NOT NULL,                                  -- the course or the paper
  completed_on date NOT NULL,
  paper_until date NULL,                                        -- last day by the paper itself
  reason varchar(500) NOT NULL,
  accepted_on date NOT NULL,
  accepted_by uuid NOT NULL,
  certificate_id uuid NULL REFERENCES certificate (id),         -- absent until the employment is linked
  withdrawn_on date NULL,
  withdrawn_why varchar(500) NULL,
  standing uuid AS (if(withdrawn_on IS NULL, employment_id, NULL)) PERSISTENT,
  UNIQUE (organisation_id, id),
  UNIQUE (organisation_id, standing, programme, completed_on),  -- the same list twice accepts once
  FOREIGN KEY (organisation_id, employment_id) REFERENCES employment (organisation_id, id),
  INDEX (organisation_id, employment_id, certificate_id),
  CHECK (provenance IN ('attendance', 'recognised-course', 'external-accepted', 'imported'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A paper from elsewhere that somebody hands in for one employer to look at.
CREATE TABLE evidence_claim (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  employment_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  programme varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  title varchar(200) NOT NULL,
  completed_on date NOT NULL,
  paper_until date NULL,
  file_id uuid NULL,                                            -- erasable
  handed_in_on date NOT NULL,
  decided_on date NULL,
  accepted boolean NULL,
  reason varchar(500) NULL,                                     -- of the decision, for the person to read
  UNIQUE (organisation_id, id),
  FOREIGN KEY (organisation_id, employment_id) REFERENCES employment (organisation_id, id),
  FOREIGN KEY (organisation_id, file_id) REFERENCES stored_file (organisation_id, id),
  INDEX (organisation_id, decided_on),
  INDEX (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
