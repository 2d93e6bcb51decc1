package nl.meldcodewijzer.statement;

import java.util.UUID;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * One employment as it is handed in: nothing in it leads back to a person.
 *
 * @param pseudonym random, another one in every statement
 * @param kind of employment
 */
public record StatementRow(
        UUID pseudonym,
        @Nullable UnitId unit,
        ProfessionSlug profession,
        String kind,
        ProgrammeSlug programme,
        CoverageStatus status,
        boolean absent,
        @Nullable Provenance provenance) {

    public static StatementRow of(UUID pseudonym, CoverageRow row) {
        return new StatementRow(
                pseudonym,
                row.unit(),
                row.profession(),
                row.kind(),
                row.programme(),
                row.status(),
                row.absent(),
                row.provenance());
    }
}
