package nl.meldcodewijzer.coverage.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.coverage.act.AssessCoverage;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.learning.ProgrammeSlug;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How many of an organisation's staff are covered on a date. */
@Path("/api/v1/organisations/{organisation}/coverage")
class CoverageApi {

    private final AssessCoverage assessCoverage;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final Clock clock;

    CoverageApi(AssessCoverage assessCoverage, Catalogue catalogue, SignedIn signedIn, Clock clock) {
        this.assessCoverage = assessCoverage;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
    public CoverageView coverage(
            @RestPath String organisation, @RestQuery @Nullable String on, @RestQuery @Nullable String programme) {
        var owner =
                new OrganisationId(signedIn.inOrganisation(uuid(organisation), Role.ATTENTION_OFFICER, Role.SIGNATORY));
        var date = date(on);
        var wanted = programme(programme);
        var coverage = assessCoverage.on(owner, date);
        return wanted == null
                ? CoverageView.of(date, null, coverage.counts())
                : CoverageView.of(
                        date,
                        wanted.value(),
                        coverage.ofProgrammes(catalogue.programmesCovering(wanted))
                                .counts());
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw Refusal.notFound();
        }
    }

    private LocalDate date(@Nullable String on) {
        if (on == null || on.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            var date = LocalDate.parse(on);
            if (date.getYear() >= 1900 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeParseException broken) {
            // told below, as is a date that no register reaches
        }
        throw Refusal.query("on", "'" + on + "' is geen datum. Schrijf een datum als 2026-10-01.", "date");
    }

    private @Nullable ProgrammeSlug programme(@Nullable String programme) {
        if (programme == null || programme.isBlank()) {
            return null;
        }
        return catalogue.programmes().stream()
                .filter(each -> each.slug().value().equals(programme))
                .findFirst()
                .orElseThrow(() -> Refusal.query(
                        "programme",
                        "Het programma '" + programme + "' bestaat niet. Kies een programma uit /api/v1/programmes.",
                        "programme"))
                .slug();
    }
}
