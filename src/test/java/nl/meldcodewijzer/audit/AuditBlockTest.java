package nl.meldcodewijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditBlockTest {

    private static final UUID ID = UUID.fromString("0199a000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-05-01T10:00:00.000123Z");

    private static ChainedEntry entry(String deed, String subject, @Nullable String why) {
        return new ChainedEntry(ID, AT, null, deed, "person", subject, null, null, why, null).sealed();
    }

    private static ChainedEntry withReason(ChainedEntry entry, @Nullable String why) {
        return new ChainedEntry(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.deed(),
                entry.subjectKind(),
                entry.subject(),
                entry.organisation(),
                entry.authority(),
                why,
                entry.whyDigest());
    }

    @Test
    void aBlockHoldsWhatWasSealedInItAndNothingElse() {
        var entry = entry("revoked", "7", "Vergissing");
        var block = AuditBlock.of(1, AuditBlock.BEGINNING, List.of(entry));
        assertThat(block.holds(0, AuditBlock.BEGINNING, List.of(entry))).isTrue();
        assertThat(block.holds(0, AuditBlock.BEGINNING, List.of())).isFalse();
        assertThat(block.holds(0, AuditBlock.BEGINNING, List.of(entry, entry))).isFalse();
        assertThat(block.holds(0, AuditBlock.BEGINNING, List.of(entry("granted", "7", "Vergissing"))))
                .isFalse();
        assertThat(block.holds(0, "f".repeat(64), List.of(entry))).isFalse();
        assertThat(block.holds(1, AuditBlock.BEGINNING, List.of(entry))).isFalse();
    }

    @Test
    void aReasonCanGoButNotChange() {
        var entry = entry("revoked", "7", "Vergissing");
        var block = AuditBlock.of(1, AuditBlock.BEGINNING, List.of(entry));
        assertThat(block.holds(0, AuditBlock.BEGINNING, List.of(withReason(entry, null))))
                .isTrue();
        assertThat(block.holds(0, AuditBlock.BEGINNING, List.of(withReason(entry, "Iets anders"))))
                .isFalse();
        var without = entry("revoked", "7", null);
        var other = AuditBlock.of(1, AuditBlock.BEGINNING, List.of(without));
        assertThat(other.holds(0, AuditBlock.BEGINNING, List.of(withReason(without, "Later bedacht"))))
                .isFalse();
    }

    @Test
    void whereOneFieldEndsMatters() {
        assertThat(AuditBlock.of(1, AuditBlock.BEGINNING, List.of(entry("ab", "c", null))))
                .isNotEqualTo(AuditBlock.of(1, AuditBlock.BEGINNING, List.of(entry("a", "bc", null))));
    }

    /** Written down, because blocks of years ago must still be found whole: this never changes. */
    @Test
    void theHashStaysAsItIs() {
        assertThat(AuditBlock.of(1, AuditBlock.BEGINNING, List.of(entry("revoked", "7", "Vergissing")))
                        .hash())
                .isEqualTo("35c3efa14bc8da90a2985d508bc4534fce06e29f125f9b5cb20687093d53ce9a");
    }
}
