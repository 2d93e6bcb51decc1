package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LocalAddressTest {

    @Test
    void ownPagesAreKept() {
        assertThat(LocalAddress.orElse("/", "x")).isEqualTo("/");
        assertThat(LocalAddress.orElse("/modules/stap-1?a=b&c=d#e", "x")).isEqualTo("/modules/stap-1?a=b&c=d#e");
        assertThat(LocalAddress.orElse(null, "x")).isEqualTo("x");
    }

    @Property
    void nothingLeadsElsewhere(@ForAll @CharRange(from = '\0', to = '\u007f') @StringLength(max = 12) String typed) {
        var address = LocalAddress.orElse("/" + typed, "/thuis");
        assertThat(address).doesNotStartWith("//").doesNotContain("\\").doesNotContainAnyWhitespaces();
        if (isUri(address)) {
            assertThat(URI.create("https://wij.example/inloggen")
                            .resolve(address)
                            .getHost())
                    .isEqualTo("wij.example");
        }
    }

    private static boolean isUri(String text) {
        try {
            URI.create(text);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
