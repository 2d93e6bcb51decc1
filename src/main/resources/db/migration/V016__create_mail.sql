-- Mail that waits, was sent or got stuck. The address is looked up when it is sent. A mail that was being sent when the
-- service broke off becomes unknown and is never sent again by itself.
CREATE TABLE mail (
  id uuid NOT NULL PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  kind varchar(40) COLLATE utf8mb4_nopad_bin NOT NULL,
  mail_key varchar(200) COLLATE utf8mb4_nopad_bin NOT NULL,     -- the same mail is never written twice
  subject varchar(200) NOT NULL,
  body text NOT NULL,
  state varchar(10) COLLATE utf8mb4_nopad_bin NOT NULL DEFAULT 'waiting',
  tries integer NOT NULL DEFAULT 0,
  written_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  not_before datetime(6) NOT NULL DEFAULT current_timestamp(6),
  claimed_until datetime(6) NULL,
  ended_at datetime(6) NULL,
  UNIQUE (person_id, kind, mail_key),
  INDEX (state, not_before),
  CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unknown'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
