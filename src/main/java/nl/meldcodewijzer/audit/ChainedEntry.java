package nl.meldcodewijzer.audit;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.meldcodewijzer.site.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit trail as a block holds it: of its reason only the digest, so that a reason can be erased while the
 * chain holds.
 *
 * @param why absent without a reason, or when it was erased
 * @param whyDigest of the reason when it was sealed; absent when there was none
 */
public record ChainedEntry(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        String deed,
        String subjectKind,
        String subject,
        @Nullable UUID organisation,
        @Nullable String authority,
        @Nullable String why,
        @Nullable String whyDigest) {

    /** As it goes into a block. */
    public ChainedEntry sealed() {
        return new ChainedEntry(
                id,
                at,
                actor,
                deed,
                subjectKind,
                subject,
                organisation,
                authority,
                why,
                why == null ? null : digest(why));
    }

    /** Whether the reason is the one that was sealed, or is gone. */
    boolean hasItsReason() {
        return why == null || digest(why).equals(whyDigest);
    }

    private static String digest(String text) {
        return Sha256.hex(text);
    }

    void writeTo(DataOutputStream out) throws IOException {
        write(out, id);
        write(out, at);
        write(out, actor);
        write(out, deed);
        write(out, subjectKind);
        write(out, subject);
        write(out, organisation);
        write(out, authority);
        write(out, whyDigest);
    }

    /** Each with its length, so that two fields never read as one. */
    private static void write(DataOutputStream out, @Nullable Object field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
        } else {
            var bytes = field.toString().getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }
}
