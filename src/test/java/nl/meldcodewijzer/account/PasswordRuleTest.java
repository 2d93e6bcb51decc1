package nl.meldcodewijzer.account;

import static nl.meldcodewijzer.account.PasswordRule.Complaint.TOO_EASY;
import static nl.meldcodewijzer.account.PasswordRule.Complaint.TOO_LONG;
import static nl.meldcodewijzer.account.PasswordRule.Complaint.TOO_SHORT;
import static nl.meldcodewijzer.account.PasswordRule.complaint;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"meldcode-demo", "vier losse woorden", "Wachtwoord van de buren", "日本語のパスワードです"})
    void longAndUncommonIsAccepted(String password) {
        assertThat(complaint(password)).isEmpty();
    }

    @Test
    void lengthCountsCharactersAsPeopleDo() {
        assertThat(complaint("kort")).contains(TOO_SHORT);
        assertThat(complaint("🙂🙂🙂🙂🙂")).contains(TOO_SHORT);
        assertThat(complaint("x1y2z3".repeat(50))).contains(TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aaaaaaaaaaaa", "Wachtwoord123!", "welkom2026!", "1234567890", "veiligthuis1", "abababababab"})
    void firstGuessesAreRefused(String password) {
        assertThat(complaint(password)).contains(TOO_EASY);
    }

    @Test
    void ownAddressIsRefused() {
        assertThat(complaint("Sam@Voorbeeld.nl", "sam@voorbeeld.nl")).contains(TOO_EASY);
    }
}
