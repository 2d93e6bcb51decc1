package nl.meldcodewijzer.statement;

import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A written meldcode that held on the reference date.
 *
 * @param unit absent: for the whole organisation
 * @param checklist the sector whose checklist was answered
 * @param missing required points of the checklist that are not wholly in it; not empty when the checklist is unknown
 * @param file SHA-256 in hexadecimal of the file that goes with it
 */
public record DocumentFact(
        @Nullable UnitId unit,
        String title,
        String version,
        LocalDate adoptedOn,
        LocalDate reviewedOn,
        LocalDate reviewBefore,
        String checklist,
        List<String> missing,
        @Nullable String file) {

    public DocumentFact {
        missing = List.copyOf(missing);
    }

    public boolean complete() {
        return missing.isEmpty();
    }
}
