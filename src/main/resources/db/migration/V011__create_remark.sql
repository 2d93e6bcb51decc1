-- What readers say about a text, to its authors. Who said it is nowhere: not in a column, not in the audit trail, and not
-- to be found by the time, so the id is random and only the day is kept.
CREATE TABLE remark (
  id uuid NOT NULL PRIMARY KEY,
  module varchar(60) COLLATE utf8mb4_nopad_bin NOT NULL,
  edition integer NOT NULL,                                     -- of the text that was read
  place varchar(80) COLLATE utf8mb4_nopad_bin NOT NULL,         -- les:slug, casus:slug, vraag:id, module
  text varchar(1000) NOT NULL,
  left_on date NOT NULL,
  handled_on date NULL,
  INDEX (module, edition, handled_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
