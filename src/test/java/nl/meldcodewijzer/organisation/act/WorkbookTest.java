package nl.meldcodewijzer.organisation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.meldcodewijzer.organisation.StaffTable;
import nl.meldcodewijzer.site.Refusal;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static String text(String place, String value) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, value);
    }

    private static String number(String place, String value) {
        return "<c r=\"%s\"><v>%s</v></c>".formatted(place, value);
    }

    private static byte[] workbook(String... rows) {
        var sheet = new StringBuilder("<worksheet " + MAIN + "><sheetData>");
        for (var row : rows) {
            sheet.append(row);
        }
        sheet.append("</sheetData></worksheet>");
        return zip(new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                        + RELATIONS + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/worksheets/sheet1.xml",
                sheet.toString())));
    }

    private static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void datesAreDaysAndNumbersHaveNoDecimals() {
        var table = new StaffFile(workbook(
                        "<row r=\"1\">" + text("A1", "personeelsnummer") + text("B1", "In dienst") + text("C1", "team")
                                + "</row>",
                        "<row r=\"2\">" + number("A2", "1234.0") + number("B2", "45323") + number("C2", "7") + "</row>",
                        "<row r=\"4\">" + text("A4", "0042") + text("B4", "1-2-2024") + "</row>"))
                .table();
        assertThat(table.header()).containsExactly("personeelsnummer", "In dienst", "team");
        assertThat(table.lines())
                .containsExactly(
                        new StaffTable.Line(2, List.of("1234", "2024-02-01", "7")),
                        new StaffTable.Line(4, List.of("0042", "1-2-2024")));
    }

    @Test
    void archiveThatIsNoWorkbookIsRefusedInPlainWords() {
        assertThatThrownBy(() -> new StaffFile(zip(Map.of("a.txt", "x"))).table())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("niet te lezen");
    }

    @Test
    void workbookThatUnpacksWithoutEndIsRefused() {
        var rows = " ".repeat(16 * 1024 * 1024);
        var many = new TreeMap<String, String>();
        for (int one = 0; one < 14; one++) {
            many.put("xl/" + one + ".xml", rows);
        }
        assertThatThrownBy(() -> new StaffFile(zip(many)).table()).isInstanceOf(Refusal.class);
    }
}
