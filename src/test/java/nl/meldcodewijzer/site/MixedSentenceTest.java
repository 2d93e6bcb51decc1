package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MixedSentenceTest {

    @Test
    void dutchWordsStandApartWithinTheirSentence() {
        assertThat(MixedSentence.of("You work as verzorgende at De Linde.", "verzorgende"))
                .isEqualTo(new MixedSentence("You work as ", "verzorgende", " at De Linde."));
    }

    @Test
    void onlyTheFirstPlaceOfTheWordsIsMarked() {
        assertThat(MixedSentence.of("arts at Huisarts", "arts"))
                .isEqualTo(new MixedSentence("", "arts", " at Huisarts"));
    }

    @Test
    void aSentenceWithoutTheWordsStaysWhole() {
        var plain = MixedSentence.plain("You work at De Linde.");
        assertThat(MixedSentence.of("You work at De Linde.", "verzorgende")).isEqualTo(plain);
        assertThat(MixedSentence.of("You work at De Linde.", "")).isEqualTo(plain);
    }

    @Test
    void asTextItIsTheSentence() {
        assertThat(MixedSentence.of("Lesson 1: Zo werkt het.", "Zo werkt het")).hasToString("Lesson 1: Zo werkt het.");
    }
}
