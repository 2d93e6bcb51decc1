package nl.meldcodewijzer.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldcodewijzer.learning.FrameworkSlug;
import org.junit.jupiter.api.Test;

class KeptOfflineTest {

    private static final List<FrameworkSlug> FRAMEWORKS =
            List.of(new FrameworkSlug("algemeen"), new FrameworkSlug("venvn"));

    private static KeptOffline kept(String build, String content, String assets) {
        return KeptOffline.of(build, content, assets, FRAMEWORKS);
    }

    @Test
    void theSameBuildAndContentIsTheSameVersion() {
        assertThat(kept("b", "c", "a")).isEqualTo(kept("b", "c", "a"));
        assertThat(kept("b", "c", "a").version()).matches("[0-9a-f]{12}");
    }

    @Test
    void anotherTextOrBuildOrScriptIsAnotherVersion() {
        var version = kept("b", "c", "a").version();
        assertThat(kept("b", "c2", "a").version()).isNotEqualTo(version);
        assertThat(kept("b2", "c", "a").version()).isNotEqualTo(version);
        assertThat(kept("b", "c", "a2").version()).isNotEqualTo(version);
    }

    @Test
    void onlyPagesOfTheMeldcodeAreKept() {
        assertThat(kept("b", "c", "a").pages())
                .contains("/meldcode", "/meldcode/venvn", "/meldcode/venvn/wegen", "/meldcode/algemeen/kaarten")
                .allSatisfy(page -> assertThat(page).startsWith("/meldcode"));
    }
}
