-- Signed in on a device that others use too: such a session ends soon. How soon is a choice of the installation.
ALTER TABLE sign_in_session
  ADD COLUMN shared boolean NOT NULL DEFAULT false;
