package nl.meldcodewijzer.content;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @Test
    void everydaySentencesScoreHigh() {
        var easy = Readability.of("Je ziet iets. Je schrijft het op. Je belt een collega.");
        assertThat(easy).isEqualTo(new Readability(11, 3, 13));
        assertThat(easy.score()).isGreaterThan(100);
    }

    @Test
    void longWordsAndSentencesScoreLow() {
        var hard = Readability.of("Interdisciplinaire informatie-uitwisseling veronderstelt gemeenschappelijke"
                + " verantwoordelijkheid van alle betrokken beroepskrachten binnen samenwerkingsverbanden.");
        assertThat(hard.score()).isLessThan(Readability.B1);
    }

    @ParameterizedTest
    @CsvSource({
        "meldcode,3",
        "huis,1",
        "zoeken,2",
        "ideeën,3",
        "bureau,2",
        "mooie,2",
        "sneeuw,1",
        "zee,1",
        "b,1",
        "café,2"
    })
    void syllablesAreGroupsOfVowels(String word, int syllables) {
        assertThat(Readability.of(word).syllables()).isEqualTo(syllables);
    }

    @Test
    void numbersAreNoWordsAndAPointInThemEndsNoSentence() {
        assertThat(Readability.of("Artikel 5.2.6 geldt.")).isEqualTo(new Readability(2, 1, 4));
    }

    @Test
    void textWithoutWordsIsNotHard() {
        assertThat(Readability.of("112! 0800-2000.").score()).isEqualTo(100);
    }

    @Property
    void noTextBreaksIt(@ForAll String text) {
        var measured = Readability.of(text);
        assertThat(measured.syllables()).isGreaterThanOrEqualTo(measured.words());
        assertThat(measured.sentences()).isLessThanOrEqualTo(Math.max(measured.words(), 0));
        assertThat(measured.wordsPerSentence()).isNotNegative();
    }

    @Property
    void sameTextTwiceScoresTheSame(@ForAll("sentences") String text) {
        assertThat(Readability.of(text + " " + text).score())
                .isEqualTo(Readability.of(text).score());
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> sentences() {
        return net.jqwik.api.Arbitraries.of("ziet", "iets", "verwaarlozing", "bellen", "kind")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words) + ".");
    }
}
