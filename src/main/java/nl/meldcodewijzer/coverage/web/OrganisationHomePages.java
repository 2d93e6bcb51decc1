package nl.meldcodewijzer.coverage.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.Organisation;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Organisations;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The picture of one organisation on a day: who is covered, and what asks for attention. */
@Path("/organisatie")
@Produces(MediaType.TEXT_HTML)
class OrganisationHomePages {

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChoicePage(String title, List<Organisation> organisations) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrganisationHomePage(String title, OrganisationPicture picture, boolean wrongDay)
            implements TemplateInstance {}

    private final Organisations organisations;
    private final Pictures pictures;
    private final SignedIn signedIn;
    private final CoverageMessages messages;
    private final Clock clock;

    OrganisationHomePages(
            Organisations organisations, Pictures pictures, SignedIn signedIn, CoverageMessages messages, Clock clock) {
        this.organisations = organisations;
        this.pictures = pictures;
        this.signedIn = signedIn;
        this.messages = messages;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.TEAM_LEADER, Role.Codes.HR_IMPORTER, Role.Codes.SIGNATORY})
    public Object choose() {
        var own =
                signedIn
                        .organisations(Role.ATTENTION_OFFICER, Role.TEAM_LEADER, Role.HR_IMPORTER, Role.SIGNATORY)
                        .stream()
                        .map(OrganisationId::new)
                        .toList();
        if (own.size() == 1) {
            return Response.seeOther(URI.create("/organisatie/" + own.get(0))).build();
        }
        return new ChoicePage(messages.choiceTitle(), organisations.all(own));
    }

    @GET
    @Path("{organisation}")
    @RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.TEAM_LEADER, Role.Codes.HR_IMPORTER, Role.Codes.SIGNATORY})
    public OrganisationHomePage home(@RestPath String organisation, @RestQuery @Nullable String op) {
        var owner = OrganisationAccess.reader(signedIn, organisation);
        var found = organisations.find(owner).orElseThrow(Refusal::notFound);
        var day = ListQuery.day(op, LocalDate.now(clock));
        return new OrganisationHomePage(
                found.name(), pictures.of(owner, day, LeaderScope.of(owner, signedIn.grants())), ListQuery.isWrong(op));
    }
}
