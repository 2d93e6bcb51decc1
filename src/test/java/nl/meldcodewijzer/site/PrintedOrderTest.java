package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedOrderTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë van der Berg", "Şükrü Đặng", "Ανδρέας Иванова"})
    void whatIsReadFromLeftToRightStaysAsItIs(String name) {
        assertThat(PrintedOrder.of(name)).isEqualTo(name);
    }

    @Test
    void hebrewIsTurnedRound() {
        assertThat(PrintedOrder.of("\u05e9\u05e8\u05d4")).isEqualTo("\u05d4\u05e8\u05e9");
    }

    /** Muhammad: meem that begins, hah and meem in the middle, dal at the end. */
    @Test
    void arabicLettersJoinAndAreTurnedRound() {
        assertThat(PrintedOrder.of("\u0645\u062d\u0645\u062f")).isEqualTo("\ufeaa\ufee4\ufea4\ufee3");
    }

    /** Neither dal nor alef joins to what follows. */
    @Test
    void aLetterThatDoesNotJoinOnwardsBreaksTheWord() {
        assertThat(PrintedOrder.of("\u062f\u0627\u0631")).isEqualTo("\ufead\ufe8d\ufea9");
    }

    @Test
    void lamAndAlefAreOneSign() {
        assertThat(PrintedOrder.of("\u0639\u0644\u0627\u0621")).isEqualTo("\ufe80\ufefc\ufecb");
    }

    @Test
    void persianLettersJoinToo() {
        assertThat(PrintedOrder.of("\u06af\u0644")).isEqualTo("\ufede\ufb94");
    }

    @Test
    void aMarkStaysWithItsLetterAndBreaksNothing() {
        assertThat(PrintedOrder.of("\u0645\u064e\u062f")).isEqualTo("\ufeaa\ufee3\u064e");
    }

    @Test
    void twoScriptsKeepTheirOwnDirection() {
        assertThat(PrintedOrder.of("Sara \u05e9\u05e8\u05d4")).isEqualTo("Sara \u05d4\u05e8\u05e9");
    }
}
