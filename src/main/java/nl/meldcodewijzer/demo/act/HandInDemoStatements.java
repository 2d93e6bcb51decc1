package nl.meldcodewijzer.demo.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.demo.DemoIds;
import nl.meldcodewijzer.demo.DemoOrganisation;
import nl.meldcodewijzer.demo.store.DemoFiles;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.statement.act.HandInStatement;
import nl.meldcodewijzer.statement.act.HandInStatement.Declaration;

/** Hands in the statements of the demo's past, through the same act as everybody, nine days after each reference date. */
@ApplicationScoped
public class HandInDemoStatements {

    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 10, 1));

    private final DemoFiles files;
    private final AssessCoverage assessCoverage;
    private final HandInStatement handInStatement;

    HandInDemoStatements(DemoFiles files, AssessCoverage assessCoverage, HandInStatement handInStatement) {
        this.files = files;
        this.assessCoverage = assessCoverage;
        this.handInStatement = handInStatement;
    }

    public void handIn() {
        for (var organisation : files.organisations()) {
            for (var date : DATES) {
                if (handedIn(organisation, date)) {
                    handIn(new OrganisationId(DemoIds.of("organisation", organisation.key())), date);
                }
            }
        }
    }

    private static boolean handedIn(DemoOrganisation organisation, LocalDate date) {
        return switch (organisation.statements()) {
            case ALL, COUNTS -> true;
            case LATE -> !date.equals(DATES.get(DATES.size() - 1));
            case NONE -> false;
        };
    }

    private void handIn(OrganisationId organisation, LocalDate date) {
        var headcount = assessCoverage.on(organisation, date).rows().size();
        handInStatement.handIn(
                organisation,
                new Declaration(date, headcount, "Salarisadministratie", true, "Bestuurder"),
                null,
                date.plusDays(9).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
