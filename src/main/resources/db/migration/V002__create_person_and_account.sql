-- The one place with the names of people who sign in. Erasing empties the row; the id stays for the facts that count.
CREATE TABLE person (
  id uuid NOT NULL PRIMARY KEY,
  name varchar(200) NULL,
  email varchar(254) COLLATE utf8mb4_nopad_bin NULL UNIQUE,   -- lower case
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  erased_at datetime(6) NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- A merge is a fact: the alias was found to be the same human being.
CREATE TABLE person_alias (
  alias uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  merged_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  merged_by uuid NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE account (
  person_id uuid NOT NULL PRIMARY KEY REFERENCES person (id),
  password_hash varchar(200) COLLATE utf8mb4_nopad_bin NULL,
  password_changed_at datetime(6) NULL,
  must_change boolean NOT NULL DEFAULT false,                 -- the password was given by an administrator
  blocked_at datetime(6) NULL,
  demo boolean NOT NULL DEFAULT false,
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  INDEX (demo)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE sign_in_session (
  token_hash binary(32) NOT NULL PRIMARY KEY,                 -- SHA-256 of the cookie's token
  person_id uuid NOT NULL REFERENCES account (person_id),
  device varchar(200) NULL,
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  seen_at datetime(6) NOT NULL DEFAULT current_timestamp(6),  -- written once per few minutes; too long ago ends the session
  expires_at datetime(6) NOT NULL,
  ended_at datetime(6) NULL,
  INDEX (person_id, expires_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE api_key (
  id uuid NOT NULL PRIMARY KEY,
  key_hash binary(32) NOT NULL UNIQUE,
  person_id uuid NOT NULL REFERENCES account (person_id),     -- acts with this person's grants
  name varchar(120) NOT NULL,
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  expires_at datetime(6) NOT NULL,
  ended_at datetime(6) NULL,
  INDEX (person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Failed sign-ins per key (a hash of account or address), for slowing down guessing.
CREATE TABLE sign_in_failure (
  id uuid NOT NULL PRIMARY KEY,
  key_hash binary(32) NOT NULL,
  failed_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  INDEX (key_hash, failed_at),
  INDEX (failed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
