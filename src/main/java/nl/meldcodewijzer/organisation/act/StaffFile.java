package nl.meldcodewijzer.organisation.act;

import java.util.Optional;
import nl.meldcodewijzer.organisation.StaffTable;
import nl.meldcodewijzer.site.Sha256;

/** A staff file as it came in: CSV or XLSX, told apart by its first bytes and not by its name. */
public record StaffFile(byte[] bytes) {

    public StaffTable table() {
        if (startsWith(0x50, 0x4B, 0x03, 0x04)) {
            return Workbook.read(bytes);
        }
        if (startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw StaffFileRefusals.oldExcel();
        }
        return CsvText.read(bytes);
    }

    /** Absent when it is no text; {@link #table()} then reads it or says what is wrong. */
    public Optional<String> text() {
        var isText = !startsWith(0x50, 0x4B) && !startsWith(0xD0, 0xCF, 0x11, 0xE0) && !startsWith('%', 'P', 'D', 'F');
        return isText ? Optional.of(CsvText.decoded(bytes)) : Optional.empty();
    }

    public byte[] digest() {
        return Sha256.of(bytes);
    }

    private boolean startsWith(int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int at = 0; at < first.length; at++) {
            if ((bytes[at] & 0xFF) != first[at]) {
                return false;
            }
        }
        return true;
    }
}
