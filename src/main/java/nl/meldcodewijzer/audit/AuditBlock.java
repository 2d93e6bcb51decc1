package nl.meldcodewijzer.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import nl.meldcodewijzer.site.Sha256;

/**
 * Some entries of the audit trail, sealed together: whoever changes one of them changes the hash of this block and of all after
 * it.
 *
 * @param number from 1
 * @param entries how many it holds
 * @param previous hash of the block before, in hexadecimals
 * @param hash in hexadecimals (SHA-256)
 */
public record AuditBlock(long number, int entries, String previous, String hash) {

    private static final Comparator<ChainedEntry> BY_ID =
            Comparator.comparing(each -> each.id().toString());

    /** What the first block follows. */
    public static final String BEGINNING = "0".repeat(64);

    /** Seals entries in the order of how their ids are written, whichever way a database sorts them. */
    public static AuditBlock of(long number, String previous, List<ChainedEntry> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(number);
            out.writeUTF(previous);
            out.writeInt(entries.size());
            for (var entry : entries.stream().sorted(BY_ID).toList()) {
                entry.writeTo(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new AuditBlock(number, entries.size(), previous, Sha256.hex(bytes.toByteArray()));
    }

    /** Whether it follows that block and these are the entries that were sealed in it. */
    public boolean holds(long before, String hashBefore, List<ChainedEntry> found) {
        return equals(of(before + 1, hashBefore, found)) && found.stream().allMatch(ChainedEntry::hasItsReason);
    }
}
