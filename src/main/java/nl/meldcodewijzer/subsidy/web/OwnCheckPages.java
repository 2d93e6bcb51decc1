package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.site.Refusal;
import nl.meldcodewijzer.subsidy.store.Checks;
import org.jboss.resteasy.reactive.RestPath;

/** What authorities found about one's own organisation. */
@Path("/organisatie/{organisation}/controles")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Codes.ATTENTION_OFFICER, Role.Codes.SIGNATORY})
class OwnCheckPages {

    private final Checks checks;
    private final Access access;
    private final AgreementDetails agreementDetails;
    private final CheckDetails checkDetails;
    private final CheckMessages checkMessages;
    private final SignedIn signedIn;

    OwnCheckPages(
            Checks checks,
            Access access,
            AgreementDetails agreementDetails,
            CheckDetails checkDetails,
            CheckMessages checkMessages,
            SignedIn signedIn) {
        this.checks = checks;
        this.access = access;
        this.agreementDetails = agreementDetails;
        this.checkDetails = checkDetails;
        this.checkMessages = checkMessages;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnChecksPage(String title, String address, List<AgreementDetails.CheckLine> lines)
            implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnCheckPage(String title, String address, CheckDetails.Details details) implements TemplateInstance {}

    @GET
    public OwnChecksPage checks(@RestPath String organisation) {
        var owner = owner(organisation);
        return new OwnChecksPage(
                checkMessages.ownChecksTitle(),
                "/organisatie/" + owner,
                checks.of(owner).stream()
                        .map(each -> agreementDetails.check(each.check(), each.authority() + ": " + each.agreement()))
                        .toList());
    }

    @GET
    @Path("/{check}")
    public OwnCheckPage check(@RestPath String organisation, @RestPath String check) {
        var owner = owner(organisation);
        var found = access.check(check);
        if (!found.organisation().equals(owner)) {
            throw Refusal.notFound();
        }
        return new OwnCheckPage(
                checkMessages.checkTitle(found.organisationName()), "/organisatie/" + owner, checkDetails.of(found));
    }

    private OrganisationId owner(String organisation) {
        return new OrganisationId(
                signedIn.inOrganisation(Access.uuid(organisation), Role.ATTENTION_OFFICER, Role.SIGNATORY));
    }
}
