package nl.meldcodewijzer.credential.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.credential.SigningKey;
import nl.meldcodewijzer.site.Sql;

/** The keys that all nodes share: one that signs, and the public halves of those that did. */
@ApplicationScoped
public class SigningKeys {

    /** A secret half as it is stored. */
    public record Secret(UUID key, byte[] bytes, boolean sealed) {}

    /** What signs. */
    public record Signing(SigningKey key, Secret secret) {}

    private static final String SELECT =
            "select id, public_key, sealed, created_at, retired_at, private_key from signing_key";

    private final Sql sql;

    SigningKeys(Sql sql) {
        this.sql = sql;
    }

    /** The one that signs now, then the others, newest first. */
    public List<SigningKey> all() {
        return sql.rows(SELECT + " order by created_at desc, id desc", SigningKeys::key);
    }

    public Optional<SigningKey> withId(UUID id) {
        return sql.first(SELECT + " where id = ?", SigningKeys::key, id);
    }

    /** The key that signs now, with its secret half in one look; absent until the first is made. */
    public Optional<Signing> active() {
        return sql.first(SELECT + " where active = 1", row -> {
            var key = key(row);
            return new Signing(key, new Secret(key.id(), row.getBytes(6), key.sealed()));
        });
    }

    /** Waits for another node that is doing the same; false when that one was first. */
    public boolean addActive(UUID id, RSAPublicKey publicKey, byte[] secret, boolean sealed) {
        return sql.insertOnce(
                "insert into signing_key (id, active, public_key, private_key, sealed) values (?, 1, ?, ?, ?)",
                id,
                publicKey.getEncoded(),
                secret,
                sealed);
    }

    /** Ends the signing of a key and forgets its secret half; false when it no longer signed. */
    public boolean retire(UUID id) {
        return sql.change(
                        "update signing_key set active = null, private_key = null, retired_at = current_timestamp(6)"
                                + " where id = ? and active = 1",
                        id)
                == 1;
    }

    private static SigningKey key(ResultSet row) throws SQLException {
        return new SigningKey(
                UUID.fromString(row.getString(1)),
                publicKey(row.getBytes(2)),
                row.getBoolean(3),
                Sql.instant(row, 4),
                row.getObject(5) == null ? null : Sql.instant(row, 5));
    }

    private static RSAPublicKey publicKey(byte[] encoded) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A public key in the table signing_key cannot be read", broken);
        }
    }
}
