package nl.meldcodewijzer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-11-27T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Moving clock = new Moving();
    private final Throttle<String> throttle = new Throttle<>(2, Duration.ofMinutes(15), clock);

    @Test
    void whoTriesTooOftenIsHeldBack() {
        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.admits("a")).isTrue();
        assertThat(throttle.admits("a")).isFalse();
    }

    @Test
    void anotherIsNotHeldBackByIt() {
        throttle.admits("a");
        throttle.admits("a");
        throttle.admits("a");
        assertThat(throttle.admits("b")).isTrue();
    }

    @Test
    void thePeriodCountsFromTheFirstTryAndThenBeginsAnew() {
        throttle.admits("a");
        clock.pass(Duration.ofMinutes(14));
        throttle.admits("a");
        assertThat(throttle.admits("a")).isFalse();
        clock.pass(Duration.ofSeconds(61));
        assertThat(throttle.admits("a")).isTrue();
    }
}
