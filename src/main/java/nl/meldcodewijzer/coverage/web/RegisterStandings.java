package nl.meldcodewijzer.coverage.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.meldcodewijzer.coverage.CoverageRow;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.Programme;
import nl.meldcodewijzer.organisation.EmploymentId;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.StaffStanding;
import nl.meldcodewijzer.organisation.StaffStandings;

/** The line of one member of staff, for the page of that member. */
@ApplicationScoped
class RegisterStandings implements StaffStandings {

    private final AssessCoverage coverage;
    private final Catalogue catalogue;
    private final StatusWords words;

    RegisterStandings(AssessCoverage coverage, Catalogue catalogue, StatusWords words) {
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.words = words;
    }

    @Override
    public StaffStanding of(OrganisationId owner, EmploymentId employment, LocalDate day) {
        return coverage.on(owner, day).rows().stream()
                .filter(row -> row.employment().equals(employment))
                .findFirst()
                .map(row -> new StaffStanding(
                        words.of(row), StatusWords.look(row), row.absent(), programme(row), row.validUntil()))
                .orElseGet(() -> new StaffStanding(words.outside(), StatusWords.look(null), false, "", null));
    }

    private String programme(CoverageRow row) {
        return catalogue.programme(row.programme()).map(Programme::title).orElse("");
    }
}
