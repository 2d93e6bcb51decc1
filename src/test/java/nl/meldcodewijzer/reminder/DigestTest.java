package nl.meldcodewijzer.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final OrganisationId HERE = new OrganisationId(new UUID(0, 1));

    @Test
    void whereNothingAsksForAttentionThereIsNothingToWrite() {
        assertThat(Digest.of(HERE, "Huis", List.of(), 0).isQuiet()).isTrue();
    }

    @Test
    void aPaperThatWaitsIsEnoughToWrite() {
        assertThat(Digest.of(HERE, "Huis", List.of(), 1).isQuiet()).isFalse();
    }
}
