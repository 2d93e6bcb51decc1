package nl.meldcodewijzer.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.meldcodewijzer.site.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishRefusalsTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 406, 413, 415, 429})
    void whatEveryPageSharesIsPutIntoEnglish(int status) {
        var dutch = HttpRefusals.of(status);
        var english = EnglishRefusals.of(dutch);
        assertThat(english.status()).isEqualTo(status);
        assertThat(english.title()).isNotEqualTo(dutch.title());
        assertThat(english.getMessage()).isNotEqualTo(dutch.getMessage());
    }

    @Test
    void whatAFeatureSaysStays() {
        var english = EnglishRefusals.of(Refusal.notFound("There is no such certificate."));
        assertThat(english.title()).isEqualTo("Not found");
        assertThat(english).hasMessage("There is no such certificate.");
    }

    @Test
    void theNumberOfAnErrorOfOursStays() {
        var dutch = new Refusal(500, "Er ging iets mis", "Noem bij een vraag dit nummer: 019a-1.", List.of(), Map.of());
        assertThat(EnglishRefusals.of(dutch))
                .message()
                .startsWith("This is our mistake")
                .endsWith(" 019a-1.");
    }
}
