package nl.meldcodewijzer.organisation.act;

import java.util.HexFormat;
import java.util.UUID;
import nl.meldcodewijzer.organisation.StaffHeader;
import nl.meldcodewijzer.organisation.StaffImportPlan;
import nl.meldcodewijzer.organisation.StaffTable;

/**
 * What a staff file did, or would do.
 *
 * @param id of the import, if it is taken over
 * @param digest SHA-256 of the file's bytes
 */
public record StaffImportResult(UUID id, byte[] digest, StaffTable table, StaffHeader header, StaffImportPlan plan) {

    public String digestText() {
        return HexFormat.of().formatHex(digest);
    }
}
