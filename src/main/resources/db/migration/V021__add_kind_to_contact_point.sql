-- Which fact on the card of a unit a line tells; what stood there before is recognised by its words where that is safe.
ALTER TABLE contact_point
  ADD COLUMN kind varchar(10) COLLATE utf8mb4_nopad_bin NOT NULL DEFAULT 'other',
  ADD CHECK (kind IN ('night', 'officer', 'deputy', 'decides', 'document', 'other'));

UPDATE contact_point SET kind = 'officer' WHERE phone IS NOT NULL AND label LIKE 'aandachtsfunctionaris%';
UPDATE contact_point SET kind = 'document' WHERE phone IS NULL AND place IS NOT NULL AND label LIKE '%meldcode%';
