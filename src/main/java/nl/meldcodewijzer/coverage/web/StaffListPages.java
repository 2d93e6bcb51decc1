package nl.meldcodewijzer.coverage.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.learning.Catalogue;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Units;
import nl.meldcodewijzer.site.Option;
import org.jboss.resteasy.reactive.RestPath;

/** Everybody in the register with the programme's status; never scores, answers or modules. */
@Path("/organisatie/{organisation}")
@Produces(MediaType.TEXT_HTML)
class StaffListPages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StaffListPage(String title, StaffList list) implements TemplateInstance {}

    private final StaffLists lists;
    private final Units units;
    private final Catalogue catalogue;
    private final StatusWords words;
    private final SignedIn signedIn;
    private final Clock clock;

    StaffListPages(
            StaffLists lists, Units units, Catalogue catalogue, StatusWords words, SignedIn signedIn, Clock clock) {
        this.lists = lists;
        this.units = units;
        this.catalogue = catalogue;
        this.words = words;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Path("medewerkers")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.TEAM_LEADER, Role.Codes.HR_IMPORTER, Role.Codes.SIGNATORY})
    public StaffListPage list(@RestPath String organisation, @BeanParam ListQuery query) {
        var owner = OrganisationAccess.reader(signedIn, organisation);
        var filter = query.filter(LocalDate.now(clock));
        var scope = LeaderScope.of(owner, signedIn.grants());
        var all = lists.lines(owner, filter.on(), scope);
        return new StaffListPage(
                words.staff(),
                StaffList.of(
                        "/organisatie/" + owner,
                        filter,
                        query.wrongDay(),
                        all,
                        choices(owner),
                        OrganisationAccess.keeps(signedIn, owner),
                        scope.everybody()));
    }

    @GET
    @Path("medewerkers.csv")
    @Produces("text/csv")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.TEAM_LEADER, Role.Codes.HR_IMPORTER, Role.Codes.SIGNATORY})
    public Response export(@RestPath String organisation, @BeanParam ListQuery query) {
        var owner = OrganisationAccess.reader(signedIn, organisation);
        var filter = query.filter(LocalDate.now(clock));
        var lines = lists.lines(owner, filter.on(), LeaderScope.of(owner, signedIn.grants())).stream()
                .filter(filter::accepts)
                .toList();
        return Response.ok(StaffCsv.of(lines, units.of(owner)))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"medewerkers-" + filter.on() + ".csv\"")
                .build();
    }

    private StaffList.Choices choices(OrganisationId owner) {
        List<Option> professions = catalogue.professions().stream()
                .map(each -> new Option(each.slug().value(), each.name()))
                .toList();
        return new StaffList.Choices(
                words.options(),
                units.of(owner).stream()
                        .map(unit -> new Option(unit.id().toString(), unit.name()))
                        .toList(),
                professions);
    }
}
