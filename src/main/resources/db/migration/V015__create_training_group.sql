-- Groups in the classroom: a trainer with people who joined by themselves, dated. A member is no employment, so nobody
-- here counts for an organisation. What a group tells its trainer is read from the portfolios of its current members.
CREATE TABLE training_group (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  name varchar(120) NOT NULL,
  from_date date NOT NULL,
  until_date date NOT NULL,
  join_code varchar(8) COLLATE utf8mb4_nopad_bin NULL UNIQUE,   -- absent: closed; readable, because the trainer shows it again
  join_until date NULL,
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  UNIQUE (organisation_id, id),
  CHECK (until_date >= from_date),
  CHECK ((join_code IS NULL) = (join_until IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- From the day left_on the trainer sees nothing of the group any more, so that day is not part of the period.
CREATE TABLE group_trainer (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  group_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  from_date date NOT NULL,
  left_on date NULL,
  current_person uuid AS (if(left_on IS NULL, person_id, NULL)) PERSISTENT,
  UNIQUE (group_id, current_person),
  FOREIGN KEY (organisation_id, group_id) REFERENCES training_group (organisation_id, id),
  INDEX (person_id),
  CHECK (left_on IS NULL OR left_on >= from_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- From the day left_on no trainer sees anything of this person any more.
CREATE TABLE group_member (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  group_id uuid NOT NULL,
  person_id uuid NOT NULL REFERENCES person (id),
  called varchar(100) NULL,                                     -- chosen by the person; emptied on leaving
  joined_on date NOT NULL,
  left_on date NULL,
  current_person uuid AS (if(left_on IS NULL, person_id, NULL)) PERSISTENT,
  UNIQUE (group_id, current_person),                            -- joining twice is joining once
  FOREIGN KEY (organisation_id, group_id) REFERENCES training_group (organisation_id, id),
  INDEX (person_id),
  CHECK (left_on IS NULL OR left_on >= joined_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE group_task (
  id uuid NOT NULL PRIMARY KEY,
  organisation_id uuid NOT NULL,
  group_id uuid NOT NULL,
  module varchar(60) COLLATE utf8mb4_nopad_bin NULL,
  programme varchar(60) COLLATE utf8mb4_nopad_bin NULL,
  due_on date NOT NULL,                                         -- the last day
  note varchar(300) NULL,
  given_on date NOT NULL,
  withdrawn_on date NULL,
  FOREIGN KEY (organisation_id, group_id) REFERENCES training_group (organisation_id, id),
  INDEX (group_id, due_on),
  CHECK ((module IS NULL) <> (programme IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Who starts groups without keeping the register: a teacher.
ALTER TABLE role_grant
  DROP CONSTRAINT CONSTRAINT_1,
  DROP CONSTRAINT CONSTRAINT_2,
  ADD CONSTRAINT role_grant_role CHECK (role IN ('attention-officer', 'team-leader', 'hr-importer', 'signatory', 'trainer', 'authority-officer', 'region-reader', 'admin')),
  ADD CONSTRAINT role_grant_organisation CHECK (role NOT IN ('attention-officer', 'team-leader', 'hr-importer', 'signatory', 'trainer') OR organisation_id IS NOT NULL);
