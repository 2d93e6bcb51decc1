package nl.meldcodewijzer.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.HostAndPort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackHostTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void thisComputerIsLetIn(String host) {
        assertThat(LoopbackHost.isLoopback(HostAndPort.create(host, 8080))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "localhost.example.org", "127.0.0.1.example.org", "192.168.1.4", "0.0.0.0"})
    void otherNamesAreRefused(String host) {
        assertThat(LoopbackHost.isLoopback(HostAndPort.create(host, 8080))).isFalse();
    }
}
