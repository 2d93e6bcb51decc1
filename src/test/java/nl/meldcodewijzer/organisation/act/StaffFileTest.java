package nl.meldcodewijzer.organisation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.meldcodewijzer.organisation.StaffHeader;
import nl.meldcodewijzer.organisation.StaffTable;
import nl.meldcodewijzer.site.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffFileTest {

    private static StaffTable read(String text, String charset) {
        return new StaffFile(text.getBytes(Charset.forName(charset))).table();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void separatorIsSeenInTheFirstLine(String separator) {
        var table = read("voornaam;achternaam;email\nAn;Smit;a@b.nl\n".replace(";", separator), "UTF-8");
        assertThat(table.header()).containsExactly("voornaam", "achternaam", "email");
        assertThat(table.lines()).containsExactly(new StaffTable.Line(2, List.of("An", "Smit", "a@b.nl")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void accentsArriveInEveryEncoding(String charset) {
        var table = read("voornaam;achternaam\r\nRenée;Müller\r\n", charset);
        assertThat(table.lines().get(0).cells()).containsExactly("Renée", "Müller");
    }

    @Test
    void byteOrderMarkIsNotPartOfTheFirstColumn() {
        var table = read("\uFEFFpersoneelsnummer;voornaam\n1;An\n", "UTF-8");
        assertThat(StaffHeader.of(table.header()).skipped()).isEmpty();
    }

    @Test
    void quotesMayHoldSeparatorsAndLines() {
        var table = read("voornaam;functie;team\nAn;\"arts; \"\"chef\"\"\nvan dienst\";A\nBo;x;B\n", "UTF-8");
        assertThat(table.lines().get(0).cells()).containsExactly("An", "arts; \"chef\"\nvan dienst", "A");
        assertThat(table.lines().get(1).row()).isEqualTo(3);
    }

    @Test
    void emptyLinesAreSkippedAndCounted() {
        var table = read("voornaam;team\n\n;;\nAn;A\n\n", "UTF-8");
        assertThat(table.lines()).containsExactly(new StaffTable.Line(4, List.of("An", "A")));
    }

    @Test
    void lineThatNamesTheSeparatorIsNotTheHeader() {
        assertThat(read("sep=,\r\nvoornaam,team\r\nAn,A\r\n", "UTF-8").header()).containsExactly("voornaam", "team");
        assertThat(read("sep=\nvoornaam,team\n", "UTF-8").header()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "%PDF-1.7 \n", "a\u0000b", "PK\u0003\u0004 broken"})
    void whatIsNoTableIsRefusedInPlainWords(String text) {
        assertThatThrownBy(() -> new StaffFile(text.getBytes(StandardCharsets.UTF_8)).table())
                .isInstanceOf(Refusal.class)
                .hasMessageMatching("(?s).*(leeg|geen CSV|niet te lezen).*");
    }

    @Test
    void quoteWithoutEndIsRefusedAndItsLineOfTheFileIsTold() {
        assertThat(brokenLine("voornaam;team\nAn;\"A\n")).isEqualTo(2);
        assertThat(brokenLine("voornaam;team\nAn;A\nBo;\"B\n")).isEqualTo(3);
        assertThat(brokenLine("voornaam;team\r\nAn;\"A\r\nB\"\r\nBo;\"B\r\n")).isEqualTo(4);
        assertThat(brokenLine("sep=;\nvoornaam;team\nAn;\"A\n")).isEqualTo(3);
        assertThat(brokenLine("\"voornaam;team\nAn;A\n")).isEqualTo(1);
    }

    private static int brokenLine(String text) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(text + "Bo;B\n".repeat(1000), "UTF-8"));
        assertThat(refusal).hasMessageContaining("aanhalingsteken");
        return Integer.parseInt(refusal.getMessage().replaceAll("\\D", ""));
    }
}
