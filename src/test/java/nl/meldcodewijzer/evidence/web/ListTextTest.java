package nl.meldcodewijzer.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.meldcodewijzer.organisation.StaffTable;
import org.junit.jupiter.api.Test;
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

    @Test
    void textOfWindowsAndOfExcelIsReadToo() {
        var text = "0077;1-2-2025\nzoë@zorg.example;1-3-2025";
        for (var charset :
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1252"))) {
            var marked = charset == StandardCharsets.UTF_16LE ? "\uFEFF" + text : text;
            assertThat(ListText.table(marked.getBytes(charset)).lines())
                    .as(charset.name())
                    .extracting(each -> each.cells().get(0))
                    .containsExactly("zoë@zorg.example");
        }
    }

    @Test
    void whatWasReadIsTheSameWhenItIsReadAgain() {
        var table = ListText.table("0077;1-2-2025\n\n\n\"a;b\";\"zeg \"\"ja\"\"\"\n\n0078;1-3-2025");
        assertThat(ListText.table(ListText.of(table))).isEqualTo(table);
        assertThat(table.lines()).extracting(StaffTable.Line::row).containsExactly(4, 6);
    }

    @Test
    void anOldWorkbookIsRefusedInWords() {
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThatThrownBy(() -> ListText.table(old)).hasMessageContaining("oud Excel-bestand");
    }
}
