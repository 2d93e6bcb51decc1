package nl.meldcodewijzer.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.meldcodewijzer.learning.AttemptPolicy.Shown;
import org.junit.jupiter.api.Test;

class AttemptPolicyTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final AttemptPolicy TWICE_A_DAY = new AttemptPolicy(2, Duration.ZERO, Shown.EVERYTHING);
    private static final AttemptPolicy WITH_PAUSE = new AttemptPolicy(0, Duration.ofMinutes(30), Shown.EVERYTHING);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static List<Instant> failed(String... local) {
        return Stream.of(local).map(AttemptPolicyTest::at).toList();
    }

    @Test
    void theOpenPolicyNeverMakesAnybodyWait() {
        var many = failed("2026-11-27T10:00", "2026-11-27T10:01", "2026-11-27T10:02");
        assertThat(AttemptPolicy.OPEN.waitsUntil(many, at("2026-11-27T10:02"), ZONE))
                .isEmpty();
        assertThat(AttemptPolicy.OPEN.isLimited()).isFalse();
    }

    @Test
    void afterTheLastFailureOfTheDayTheNextAttemptIsTomorrow() {
        var now = at("2026-11-27T10:02");
        assertThat(TWICE_A_DAY.waitsUntil(failed("2026-11-27T10:00"), now, ZONE))
                .isEmpty();
        assertThat(TWICE_A_DAY.waitsUntil(failed("2026-11-27T09:00", "2026-11-27T10:00"), now, ZONE))
                .contains(at("2026-11-28T00:00"));
    }

    @Test
    void failuresOfYesterdayDoNotCountForToday() {
        var late = failed("2026-11-26T23:58", "2026-11-26T23:59");
        assertThat(TWICE_A_DAY.waitsUntil(late, at("2026-11-26T23:59:30"), ZONE))
                .contains(at("2026-11-27T00:00"));
        assertThat(TWICE_A_DAY.waitsUntil(late, at("2026-11-27T00:00"), ZONE)).isEmpty();
    }

    @Test
    void aDayOnWhichTheClocksGoBackIsOneDay() {
        var both = failed("2026-10-25T01:00", "2026-10-25T23:00");
        assertThat(TWICE_A_DAY.waitsUntil(both, at("2026-10-25T23:30"), ZONE)).contains(at("2026-10-26T00:00"));
    }

    @Test
    void thePauseCountsFromTheLastFailure() {
        var two = failed("2026-11-27T10:00", "2026-11-27T09:00");
        assertThat(WITH_PAUSE.waitsUntil(two, at("2026-11-27T10:29"), ZONE)).contains(at("2026-11-27T10:30"));
        assertThat(WITH_PAUSE.waitsUntil(two, at("2026-11-27T10:30"), ZONE)).isEmpty();
    }

    @Test
    void ofTwoRulesTheLongerWaitHolds() {
        var both = new AttemptPolicy(1, Duration.ofMinutes(30), Shown.OWN_ANSWERS);
        assertThat(both.waitsUntil(failed("2026-11-27T23:50"), at("2026-11-27T23:51"), ZONE))
                .contains(at("2026-11-28T00:20"));
    }

    @Test
    void aLimitBelowZeroIsRefused() {
        assertThatThrownBy(() -> new AttemptPolicy(-1, Duration.ZERO, Shown.EVERYTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void whoWaitedMayBegin(
            @ForAll @Size(max = 6) List<@IntRange(max = 4000) Integer> minutesAgo,
            @ForAll @IntRange(max = 3) int perDay,
            @ForAll @IntRange(max = 3000) int pause) {
        var now = at("2026-10-25T12:00");
        var policy = new AttemptPolicy(perDay, Duration.ofMinutes(pause), Shown.EVERYTHING);
        var failed = minutesAgo.stream()
                .map(each -> now.minus(Duration.ofMinutes(each)))
                .toList();
        var until = policy.waitsUntil(failed, now, ZONE);
        assertThat(until.orElse(now.plusNanos(1))).isAfter(now);
        until.ifPresent(
                each -> assertThat(policy.waitsUntil(failed, each, ZONE)).isEmpty());
    }
}
