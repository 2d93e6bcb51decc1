package nl.meldcodewijzer.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldcodewijzer.organisation.MediaKind;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StoredFile;
import nl.meldcodewijzer.site.Ids;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.site.Sha256;
import nl.meldcodewijzer.site.Sql;

/** Files that organisations keep here, in chunks; the same bytes are kept once per organisation. */
@ApplicationScoped
public class Files {

    private static final int CHUNK = 1024 * 1024;

    private final Sql sql;
    private final Organisations organisations;

    Files(Sql sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    /** The identifier of the file, new or already there. */
    public UUID add(OrganisationId owner, String name, byte[] bytes) {
        if (bytes.length > StoredFile.MOST_BYTES) {
            throw new Refusal(
                    413,
                    "Te groot",
                    "Het bestand is groter dan 20 MB. Maak het kleiner.",
                    List.of(),
                    java.util.Map.of());
        }
        var kind = MediaKind.of(bytes)
                .orElseThrow(() -> Refusal.field(
                        "file",
                        "Dit soort bestand kan niet. Kies een PDF, Word-bestand (.docx), ODT, PNG of JPG.",
                        "media-type"));
        organisations.lock(owner);
        var digest = Sha256.of(bytes);
        var id = Ids.next();
        sql.change(
                "insert into stored_file (id, organisation_id, name, media_type, size, sha256) values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update id = id",
                id,
                owner.value(),
                StoredFile.cleanName(name, kind),
                kind.mediaType(),
                bytes.length,
                digest);
        var stored = withDigest(owner, digest);
        if (stored.equals(id)) {
            sql.changeAll("insert into stored_file_chunk (file_id, chunk, bytes) values (?, ?, ?)", chunks(id, bytes));
        }
        return stored;
    }

    public Optional<StoredFile> find(OrganisationId owner, UUID id) {
        return sql.first(
                "select id, name, media_type, size, sha256 from stored_file where organisation_id = ? and id = ?",
                row -> new StoredFile(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getBytes(5)),
                owner.value(),
                id);
    }

    public byte[] bytes(OrganisationId owner, UUID id) {
        var all = new ByteArrayOutputStream();
        sql.rows(
                        "select c.bytes from stored_file_chunk c join stored_file f on f.id = c.file_id"
                                + " where f.organisation_id = ? and f.id = ? order by c.chunk",
                        row -> row.getBytes(1),
                        owner.value(),
                        id)
                .forEach(all::writeBytes);
        return all.toByteArray();
    }

    private UUID withDigest(OrganisationId owner, byte[] digest) {
        return sql.first(
                        "select id from stored_file where organisation_id = ? and sha256 = ?",
                        row -> row.getObject(1, UUID.class),
                        owner.value(),
                        digest)
                .orElseThrow();
    }

    private static List<Object[]> chunks(UUID id, byte[] bytes) {
        var chunks = new ArrayList<Object[]>();
        for (int from = 0; from < bytes.length; from += CHUNK) {
            chunks.add(new Object[] {
                id, chunks.size(), Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK))
            });
        }
        return chunks;
    }
}
