package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageOwnerTest {

    private static final String ANNA = "019a0000-0000-7000-8000-000000000001";

    @Test
    void aPersonHasOneKeyOnEveryNode() {
        assertThat(PageOwner.key(ANNA)).isEqualTo(PageOwner.key(ANNA)).matches("[0-9a-f]{24}");
    }

    @Test
    void theKeyIsOfOnePersonAndShowsNothingOfTheirId() {
        assertThat(PageOwner.key(ANNA)).isNotEqualTo(PageOwner.key("019a0000-0000-7000-8000-000000000002"));
        assertThat(ANNA.replace("-", "")).doesNotContain(PageOwner.key(ANNA).substring(0, 8));
    }
}
