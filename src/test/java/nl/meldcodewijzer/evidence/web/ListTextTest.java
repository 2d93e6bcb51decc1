package nl.meldcodewijzer.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0077;1-2-2025",
                "0077,1-2-2025",
                "0077\t1-2-2025",
                "\uFEFF0077;1-2-2025\r\n",
                "sep=,\n0077,1-2-2025"
            })
    void anySeparatorIsReadAlsoWithoutHeadings(String text) {
        assertThat(ListText.table(text).header()).isEqualTo(List.of("0077", "1-2-2025"));
        assertThat(ListText.table(text.getBytes(StandardCharsets.UTF_8)).header())
                .isEqualTo(List.of("0077", "1-2-2025"));
    }
}
