package nl.meldcodewijzer.group.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import nl.meldcodewijzer.account.GuessKey;
import nl.meldcodewijzer.group.JoinCode;
import org.junit.jupiter.api.Test;

class SignUpsTest {

    private static final int ALLOWED = 150;
    private static final JoinCode CODE = new JoinCode("7K2M9XRT");

    private final SignUps signUps = new SignUps(Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void oneCodeMakesNoAccountsWithoutEndFromManyAddresses() {
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(signUps.mayMake(CODE, GuessKey.address("192.0.2." + i))).isTrue();
        }
        assertThat(signUps.mayMake(CODE, GuessKey.address("198.51.100.1"))).isFalse();
    }

    @Test
    void oneAddressMakesNoAccountsWithoutEndWithManyCodes() {
        var random = new Random(7);
        var school = GuessKey.address("192.0.2.1");
        for (int i = 0; i < ALLOWED; i++) {
            assertThat(signUps.mayMake(JoinCode.next(random), school)).isTrue();
        }
        assertThat(signUps.mayMake(JoinCode.next(random), school)).isFalse();
        assertThat(signUps.mayMake(CODE, GuessKey.address("198.51.100.1"))).isTrue();
    }
}
