package nl.meldcodewijzer.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.meldcodewijzer.audit.AuditBlock;
import nl.meldcodewijzer.audit.ChainedEntry;
import nl.meldcodewijzer.site.Sql;
import org.jspecify.annotations.Nullable;

/** The blocks in which the audit trail is sealed, each with the hash of the one before. */
@ApplicationScoped
public class AuditChain {

    private static final String ENTRY =
            "select id, at, actor, deed, subject_kind, subject, organisation_id, authority, why,"
                    + " lower(hex(detail_digest)) from audit_entry";

    private static final String BLOCK =
            "select number, entries, lower(hex(previous)), lower(hex(hash)) from audit_block";

    private final Sql sql;

    AuditChain(Sql sql) {
        this.sql = sql;
    }

    /** Waits for another node that is sealing, and keeps others waiting until the end of the transaction. */
    public void hold() {
        sql.hold("select number from audit_block where number = 0 for update", row -> row.getLong(1));
    }

    /** The one that everything follows when nothing was sealed yet. */
    public AuditBlock newest() {
        return sql.first(BLOCK + " order by number desc limit 1", AuditChain::block)
                .orElseThrow(() -> new IllegalStateException("The table audit_block lacks its beginning"));
    }

    /** The oldest first. */
    public List<ChainedEntry> unsealed(int limit) {
        return sql.rows(ENTRY + " where block is null order by id limit ?", AuditChain::entry, limit);
    }

    /** How many wait to be sealed. */
    public long countUnsealed() {
        return sql.first("select count(*) from audit_entry where block is null", row -> row.getLong(1))
                .orElse(0L);
    }

    public void add(AuditBlock block, List<ChainedEntry> entries) {
        sql.change(
                "insert into audit_block (number, entries, previous, hash) values (?, ?, unhex(?), unhex(?))",
                block.number(),
                block.entries(),
                block.previous(),
                block.hash());
        sql.changeAll(
                "update audit_entry set block = ?, detail_digest = unhex(nullif(?, '')) where id = ? and block is null",
                entries.stream()
                        .map(each -> new Object[] {
                            block.number(), Objects.requireNonNullElse(each.whyDigest(), ""), each.id()
                        })
                        .toList());
    }

    /** A page of blocks, the oldest first. */
    public List<AuditBlock> after(long number, int limit) {
        return sql.rows(BLOCK + " where number > ? order by number limit ?", AuditChain::block, number, limit);
    }

    public List<ChainedEntry> entries(AuditBlock block) {
        return sql.rows(ENTRY + " where block = ?", AuditChain::entry, block.number());
    }

    private static AuditBlock block(ResultSet row) throws SQLException {
        return new AuditBlock(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4));
    }

    private static ChainedEntry entry(ResultSet row) throws SQLException {
        return new ChainedEntry(
                UUID.fromString(row.getString(1)),
                Sql.instant(row, 2),
                uuid(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                uuid(row.getString(7)),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
