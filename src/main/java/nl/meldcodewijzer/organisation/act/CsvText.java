package nl.meldcodewijzer.organisation.act;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.meldcodewijzer.organisation.StaffHeader;
import nl.meldcodewijzer.organisation.StaffTable;

/** Reads CSV as personnel systems and spreadsheets write it: any of three separators, with or without byte order mark. */
final class CsvText {

    static final int MOST_ROWS = 20_000;
    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final char MARK = '\uFEFF';

    private CsvText() {}

    static StaffTable read(byte[] bytes) {
        var text = decoded(bytes);
        if (text.isBlank()) {
            throw StaffFileRefusals.empty();
        }
        if (text.indexOf('\0') >= 0 || text.startsWith("%PDF")) {
            throw StaffFileRefusals.notCsv();
        }
        var separator = separator(text);
        return table(withoutSeparatorLine(text), separator, tellsItsSeparator(text) ? 2 : 1);
    }

    /** As UTF-8, UTF-16 or what Excel on Windows writes, without a byte order mark. */
    static String decoded(byte[] bytes) {
        var text = utf16(bytes);
        if (text == null) {
            text = utf8OrWindows(bytes);
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static @org.jspecify.annotations.Nullable String utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF ? new String(bytes, StandardCharsets.UTF_16) : null;
    }

    /** Text that is not UTF-8 comes from Excel on Windows. */
    private static String utf8OrWindows(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** The separator with which the first line has the most columns that we know. */
    private static char separator(String text) {
        if (tellsItsSeparator(text) && text.length() > 4 && ";,\t|".indexOf(text.charAt(4)) >= 0) {
            return text.charAt(4);
        }
        var best = SEPARATORS[0];
        int most = -1;
        for (var each : SEPARATORS) {
            int known = StaffHeader.of(firstRecord(text, each)).places().size();
            if (known > most) {
                most = known;
                best = each;
            }
        }
        return best;
    }

    private static List<String> firstRecord(String text, char separator) {
        try (var reader = reader(text, separator)) {
            return reader.iterator().next().getFields();
        } catch (CsvParseException | java.io.IOException | java.util.NoSuchElementException broken) {
            return List.of();
        }
    }

    private static String withoutSeparatorLine(String text) {
        return tellsItsSeparator(text) ? text.substring(text.indexOf('\n') + 1) : text;
    }

    private static boolean tellsItsSeparator(String text) {
        return text.startsWith("sep=");
    }

    /** @param first the line of the file on which the header stands */
    private static StaffTable table(String text, char separator, int first) {
        var header = new ArrayList<String>();
        var lines = new ArrayList<StaffTable.Line>();
        long next = first;
        int row = 0;
        try (var reader = reader(text, separator)) {
            for (var record : reader) {
                row++;
                next += linesOf(record);
                if (row == 1) {
                    header.addAll(record.getFields());
                } else if (!isBlank(record)) {
                    lines.add(new StaffTable.Line(row, record.getFields()));
                }
                if (lines.size() > MOST_ROWS) {
                    throw StaffFileRefusals.tooManyRows(MOST_ROWS);
                }
            }
        } catch (CsvParseException | java.io.IOException broken) {
            throw StaffFileRefusals.brokenLine(next);
        }
        return new StaffTable(header, lines);
    }

    /** A cell can have several lines. */
    private static long linesOf(CsvRecord record) {
        return 1
                + record.getFields().stream()
                        .flatMapToInt(String::chars)
                        .filter(each -> each == '\n')
                        .count();
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }
}
