-- What the mail server answered stands beside the reason and no longer behind it.
ALTER TABLE mail
  ADD COLUMN reply varchar(20) COLLATE utf8mb4_nopad_bin NULL;  -- numbers only, as 550 5.1.1

UPDATE mail SET reply = substring(why, locate(' ', why) + 1), why = substring_index(why, ' ', 1) WHERE why LIKE '% %';
