-- Whether an attention officer wants the weekly numbers by mail; without a row they do.
ALTER TABLE mail_preference
  ADD COLUMN wants_digest boolean NOT NULL DEFAULT true;
