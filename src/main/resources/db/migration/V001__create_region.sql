-- Authorities are municipalities and joint arrangements; their code (GM0935) is a string, leading zeros and all.
CREATE TABLE region (
  slug varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  name varchar(120) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE authority (
  code varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL PRIMARY KEY,
  name varchar(120) NOT NULL,
  kind varchar(30) COLLATE utf8mb4_nopad_bin NOT NULL,
  region varchar(40) COLLATE utf8mb4_nopad_bin NULL REFERENCES region (slug),
  from_date date NOT NULL,
  until_date date NULL,
  CHECK (kind IN ('municipality', 'joint-arrangement'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE subregion (
  region varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL REFERENCES region (slug),
  slug varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  name varchar(120) NOT NULL,
  centre varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL REFERENCES authority (code),
  PRIMARY KEY (region, slug)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE subregion_member (
  authority varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL REFERENCES authority (code),
  region varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  subregion varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  from_date date NOT NULL,
  until_date date NULL,
  PRIMARY KEY (authority, from_date),
  FOREIGN KEY (region, subregion) REFERENCES subregion (region, slug)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Who takes part in a joint arrangement, and which municipality went on as which other.
CREATE TABLE authority_member (
  arrangement varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL REFERENCES authority (code),
  member varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL REFERENCES authority (code),
  from_date date NOT NULL,
  until_date date NULL,
  PRIMARY KEY (arrangement, member, from_date)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE authority_succession (
  predecessor varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL REFERENCES authority (code),
  successor varchar(12) COLLATE utf8mb4_nopad_bin NOT NULL REFERENCES authority (code),
  on_date date NOT NULL,
  PRIMARY KEY (predecessor, successor)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
