-- Who did what to which record, when and why; ids only. Written in the transaction of the deed.
CREATE TABLE audit_entry (
  id uuid NOT NULL PRIMARY KEY,
  at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  actor uuid NULL,                                              -- absent: the service itself
  deed varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  subject_kind varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  subject varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  organisation_id uuid NULL,
  authority varchar(12) COLLATE utf8mb4_nopad_bin NULL,
  why varchar(500) NULL,
  detail_digest binary(32) NULL,                                -- keeps the chain whole when the detail is erased
  block bigint NULL,
  INDEX (organisation_id, at),
  INDEX (authority, at),
  INDEX (subject_kind, subject),
  INDEX (block)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE TABLE audit_detail (
  entry_id uuid NOT NULL PRIMARY KEY REFERENCES audit_entry (id),
  detail longtext COLLATE utf8mb4_nopad_bin NOT NULL            -- JSON: what it was, what it became
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Blocks of entries, each with the hash of the one before.
CREATE TABLE audit_block (
  number bigint NOT NULL PRIMARY KEY,
  sealed_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  entries integer NOT NULL,
  previous binary(32) NOT NULL,
  hash binary(32) NOT NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
