-- What was active when; the canonical text of each edition by its digest. Rows are only ever added.
CREATE TABLE content_text (
  digest binary(32) NOT NULL PRIMARY KEY,                       -- SHA-256 of body
  body longblob NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE content_release (
  id uuid NOT NULL PRIMARY KEY,
  number integer NOT NULL UNIQUE,                                -- counted from 1; two nodes cannot both add the next
  digest binary(32) NOT NULL,                                   -- over all editions in it
  activated_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  INDEX (activated_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE content_edition (
  release_id uuid NOT NULL REFERENCES content_release (id),
  kind varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,          -- module, programme, framework, checklist, condition, professions
  slug varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  edition integer NOT NULL,
  digest binary(32) NOT NULL REFERENCES content_text (digest),
  PRIMARY KEY (release_id, kind, slug),
  INDEX (kind, slug, edition)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
