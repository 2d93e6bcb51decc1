package nl.meldcodewijzer.study.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsentFormTest {

    private static final UnsentForm FORM = new UnsentForm(
            "019a0000-0000-7000-8000-000000000001",
            Map.of("antwoord-v1", List.of("a", "b & c=d"), "gezien-v1", List.of("2"), "doe", List.of("inleveren")));

    @Test
    void aFormComesBackAsItWas() {
        assertThat(UnsentForm.read(FORM.cookieValue())).contains(FORM);
    }

    @Test
    void tenQuestionsFitInACookie() {
        var fields = new java.util.HashMap<String, List<String>>();
        for (int i = 0; i < 10; i++) {
            fields.put("antwoord-een-vraag-met-een-lange-naam-" + i, List.of("een-lang-antwoord", "en-nog-een"));
            fields.put("gezien-een-vraag-met-een-lange-naam-" + i, List.of("3"));
        }
        assertThat(new UnsentForm(FORM.attempt(), fields).cookieValue()).hasSizeLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bm9ueg", "eJwDAAAAAAE"})
    void aBrokenCookieIsNoForm(String cookie) {
        assertThat(UnsentForm.read(cookie)).isEmpty();
    }

    @Test
    void aSmallCookieNeverGrowsLarge() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(("poging=x&a=" + "y".repeat(5_000_000)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        var read = UnsentForm.read(Base64.getUrlEncoder().encodeToString(bytes.toByteArray()));
        assertThat(read.orElseThrow().fields().get("a").get(0)).hasSizeLessThan(40_000);
    }
}
