-- The block that all others follow; who seals holds it, so that of several nodes one does. A block says of each entry all but
-- its reason, of which it has the digest: detail_digest.
INSERT INTO audit_block (number, entries, previous, hash) VALUES (0, 0, repeat(char(0), 32), repeat(char(0), 32));
