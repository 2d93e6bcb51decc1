-- With what digital proofs are signed. All nodes share these rows; public halves are kept for ever, so that old proofs stay good.
CREATE TABLE signing_key (
  id uuid NOT NULL PRIMARY KEY,
  active tinyint NULL UNIQUE,                                   -- 1: signs now; of two nodes that make the first key one gets it
  public_key varbinary(1000) NOT NULL,                          -- X.509
  private_key varbinary(4000) NULL,                             -- PKCS #8; gone as soon as the key no longer signs
  sealed boolean NOT NULL,                                      -- whether the private key is encrypted with the secret of the installation
  created_at datetime(6) NOT NULL DEFAULT current_timestamp(6),
  retired_at datetime(6) NULL,
  CHECK (active = 1),
  CHECK ((active IS NULL) = (retired_at IS NOT NULL)),
  CHECK ((active IS NULL) = (private_key IS NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

-- Where in which public list of bits a certificate stands; given out at random when its holder takes the first digital proof.
CREATE TABLE credential_status (
  certificate_id uuid NOT NULL PRIMARY KEY REFERENCES certificate (id),
  list_number integer NOT NULL,
  place integer NOT NULL,
  UNIQUE (list_number, place),
  CHECK (place >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
