package nl.meldcodewijzer.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalHostOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "::1", "[::1]"})
    void thisComputerIsKnown(String host) {
        assertThat(LocalHostOnly.isThisComputer(host)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "kwaad.example", "localhost.kwaad.example", "127.0.0.1.nip.io", "0.0.0.0"})
    void anyOtherNameIsForeign(String host) {
        assertThat(LocalHostOnly.isThisComputer(host)).isFalse();
    }
}
