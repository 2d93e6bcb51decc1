package nl.meldcodewijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessKeyTest {

    @Test
    void spellingOfAnAccountDoesNotMatter() {
        assertThat(GuessKey.account(" Sam@X.nl ").digest())
                .isEqualTo(GuessKey.account("sam@x.nl").digest());
    }

    @Test
    void addressesOfOneNetworkCountTogether() {
        assertThat(GuessKey.address("2001:db8:1:2:3:4:5:6")).isEqualTo(GuessKey.address("2001:db8:1:2::1"));
        assertThat(GuessKey.address("2001:db8:1:3::1")).isNotEqualTo(GuessKey.address("2001:db8:1:2::1"));
        assertThat(GuessKey.address("192.0.2.1")).isNotEqualTo(GuessKey.address("192.0.2.2"));
    }
}
