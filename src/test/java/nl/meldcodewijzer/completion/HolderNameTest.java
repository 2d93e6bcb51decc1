package nl.meldcodewijzer.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HolderNameTest {

    @Test
    void capitalsAccentsAndHyphensDoNotMatter() {
        assertThat(HolderName.matches("Zoë van der Berg-Müller", "zoe  van der berg muller"))
                .isTrue();
        assertThat(HolderName.matches("Zoë van der Berg", "Zoë van den Berg")).isFalse();
    }

    @Test
    void anErasedOrEmptyNameIsNeverConfirmed() {
        assertThat(HolderName.matches(null, "Zoë")).isFalse();
        assertThat(HolderName.matches("", "")).isFalse();
        assertThat(HolderName.matches("Zoë", " - ")).isFalse();
    }
}
