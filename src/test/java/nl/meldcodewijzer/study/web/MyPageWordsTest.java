package nl.meldcodewijzer.study.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MyPageWordsTest {

    @Test
    void aProfessionStandsSmallInASentenceUnlessItIsAnAbbreviation() {
        assertThat(MyPageWords.inSentence("Verzorgende")).isEqualTo("verzorgende");
        assertThat(MyPageWords.inSentence("SEH-arts")).isEqualTo("SEH-arts");
    }
}
