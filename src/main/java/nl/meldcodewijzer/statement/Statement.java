package nl.meldcodewijzer.statement;

import java.time.Instant;
import java.time.LocalDate;
import nl.meldcodewijzer.coverage.CoverageCounts;
import nl.meldcodewijzer.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was handed in, without its rows.
 *
 * @param signatoryFunction on behalf of which function it was signed
 * @param digest SHA-256 in hexadecimal of the frozen body
 * @param rows how many were drawn, absent ones too
 */
public record Statement(
        StatementId id,
        OrganisationId organisation,
        LocalDate referenceDate,
        StatementKind kind,
        int headcount,
        String headcountSource,
        @Nullable String signatoryFunction,
        Instant handedInAt,
        String digest,
        CoverageCounts figures) {

    public int rows() {
        return figures.inScope() + figures.absent();
    }

    /** How many more (or fewer, below zero) were declared than were drawn. */
    public int headcountDifference() {
        return headcount - rows();
    }
}
