-- Why a mail did not get out, for administrators: a word of ours or the code of the mail server, never an address.
ALTER TABLE mail
  ADD COLUMN why varchar(40) COLLATE utf8mb4_nopad_bin NULL,
  ADD COLUMN asked_at datetime(6) NULL,                         -- sent again because somebody said so; its age counts from here
  ADD INDEX (state, ended_at);
