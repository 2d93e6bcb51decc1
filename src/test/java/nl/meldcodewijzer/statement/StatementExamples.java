package nl.meldcodewijzer.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldcodewijzer.completion.Provenance;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.CoverageStatus;
import nl.meldcodewijzer.learning.ProfessionSlug;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.UnitId;

/** Statements of an organisation with two units. */
public final class StatementExamples {

    public static final LocalDate REFERENCE = LocalDate.of(2026, 10, 1);
    public static final OrganisationId CARE = new OrganisationId(new UUID(1, 1));
    public static final UnitId NORTH = new UnitId(new UUID(2, 1));
    public static final UnitId SOUTH = new UnitId(new UUID(2, 2));
    public static final ProgrammeSlug BASIS = new ProgrammeSlug("meldcode-basis");

    private StatementExamples() {}

    public static StatementRow row(UnitId unit, CoverageStatus status) {
        return new StatementRow(
                UUID.randomUUID(),
                unit,
                new ProfessionSlug("begeleider"),
                "employee",
                BASIS,
                status,
                false,
                status.covered() ? Provenance.EARNED_HERE : null);
    }

    public static StatementRow absent(UnitId unit, CoverageStatus status) {
        var row = row(unit, status);
        return new StatementRow(
                row.pseudonym(), unit, row.profession(), row.kind(), BASIS, status, true, row.provenance());
    }

    public static StatementRow unknownProfession(UnitId unit) {
        return new StatementRow(
                UUID.randomUUID(),
                unit,
                CoverageRow.UNKNOWN_PROFESSION,
                "employee",
                CoverageRow.UNKNOWN_PROGRAMME,
                CoverageStatus.NONE,
                false,
                null);
    }

    public static List<StatementRow> rows(int covered, int none) {
        var rows = new ArrayList<StatementRow>();
        for (int i = 0; i < covered; i++) {
            rows.add(row(NORTH, CoverageStatus.VALID));
        }
        for (int i = 0; i < none; i++) {
            rows.add(row(NORTH, CoverageStatus.NONE));
        }
        return rows;
    }

    public static DocumentFact document(UnitId unit, LocalDate reviewed, String... missing) {
        return new DocumentFact(
                unit,
                "Meldcode",
                "3",
                LocalDate.of(2024, 1, 1),
                reviewed,
                LocalDate.of(2027, 1, 1),
                "zorg",
                List.of(missing),
                null);
    }

    public static OfficerFact officer(UnitId unit) {
        return new OfficerFact(unit, "direct", false, LocalDate.of(2023, 1, 1), LocalDate.of(2027, 6, 30));
    }

    public static StatementBody statement(
            List<StatementRow> rows, List<DocumentFact> documents, List<OfficerFact> officers) {
        return new StatementBody(
                CARE,
                REFERENCE,
                StatementKind.DRAWN,
                rows.size(),
                "Loonadministratie",
                true,
                List.of(new UnitFact(NORTH, "Noord", "zorg", "GM0935"), new UnitFact(SOUTH, "Zuid", "zorg", null)),
                rows,
                documents,
                officers,
                Map.of("programme/meldcode-basis", "abc"));
    }

    public static StatementBody countsOnly() {
        return new StatementBody(
                CARE,
                REFERENCE,
                StatementKind.COUNTS_ONLY,
                5,
                "Eigen telling",
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
