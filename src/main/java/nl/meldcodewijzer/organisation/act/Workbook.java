package nl.meldcodewijzer.organisation.act;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import nl.meldcodewijzer.organisation.StaffColumn;
import nl.meldcodewijzer.organisation.StaffTable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an XLSX file: Excel dates as dates, numbers without ".0". */
final class Workbook {

    /** A workbook that unpacks to more than this was made to exhaust us. */
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int MOST_COLUMNS = 200;

    private Workbook() {}

    static StaffTable read(byte[] bytes) {
        try {
            refuseBomb(bytes);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    var rows = workbook.getFirstSheet().openStream()) {
                return table(rows.iterator());
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof nl.meldcodewijzer.site.Refusal refusal) {
                throw refusal;
            }
            throw StaffFileRefusals.brokenWorkbook();
        }
    }

    private static StaffTable table(java.util.Iterator<Row> rows) {
        var header = new ArrayList<String>();
        var lines = new ArrayList<StaffTable.Line>();
        while (rows.hasNext()) {
            var row = rows.next();
            if (row.getRowNum() == 1) {
                header.addAll(texts(row, List.of()));
            } else {
                var cells = texts(row, header);
                if (cells.stream().anyMatch(text -> !text.isBlank())) {
                    lines.add(new StaffTable.Line(row.getRowNum(), cells));
                }
            }
            if (lines.size() > CsvText.MOST_ROWS) {
                throw StaffFileRefusals.tooManyRows(CsvText.MOST_ROWS);
            }
        }
        if (header.isEmpty() && lines.isEmpty()) {
            throw StaffFileRefusals.empty();
        }
        return new StaffTable(header, lines);
    }

    private static List<String> texts(Row row, List<String> header) {
        var texts = new ArrayList<String>();
        int width = Math.min(row.getCellCount(), MOST_COLUMNS);
        for (int at = 0; at < width; at++) {
            var isDate = at < header.size() && isDateColumn(header.get(at));
            texts.add(text(row.getOptionalCell(at).orElse(null), isDate));
        }
        return texts;
    }

    private static boolean isDateColumn(String heading) {
        for (var column : StaffColumn.values()) {
            if (column.isDate() && column.isCalled(heading)) {
                return true;
            }
        }
        return false;
    }

    private static String text(@Nullable Cell cell, boolean isDate) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDate ? date(cell) : number(cell.getRawValue());
        }
        var raw = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return raw == null ? "" : cell.getType() == CellType.FORMULA && !isDate ? number(raw) : raw;
    }

    private static String date(Cell cell) {
        try {
            return cell.asDate().toLocalDate().toString();
        } catch (DateTimeException | ArithmeticException notADay) {
            return cell.getRawValue();
        }
    }

    /** 1234.0 and 1.234E3 are staff number 1234. */
    private static String number(String raw) {
        try {
            return new java.math.BigDecimal(raw).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException text) {
            return raw;
        }
    }

    private static void refuseBomb(byte[] bytes) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (size > MOST_BYTES) {
                        throw StaffFileRefusals.brokenWorkbook();
                    }
                }
            }
        }
    }
}
