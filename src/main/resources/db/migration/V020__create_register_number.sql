-- Under which number a person stands in a professional register. Given by the person only, and gone when they take it away.
CREATE TABLE register_number (
  person_id uuid NOT NULL REFERENCES person (id),
  register varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  number varchar(20) COLLATE utf8mb4_nopad_bin NOT NULL,
  given_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  PRIMARY KEY (person_id, register),
  INDEX (register, person_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
