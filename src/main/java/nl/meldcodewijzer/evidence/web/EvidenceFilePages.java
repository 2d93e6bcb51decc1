package nl.meldcodewijzer.evidence.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.evidence.store.Claims;
import nl.meldcodewijzer.organisation.OrganisationId;
import nl.meldcodewijzer.organisation.store.Files;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** The file of a paper that was handed in; only for the attention officer of that organisation, and only to save. */
@Path("/organisatie/{organisation:[0-9a-fA-F-]{36}}/bewijzen/{claim:[0-9a-fA-F-]{36}}/bestand")
class EvidenceFilePages {

    private final SignedIn signedIn;
    private final Claims claims;
    private final Files files;

    EvidenceFilePages(SignedIn signedIn, Claims claims, Files files) {
        this.signedIn = signedIn;
        this.claims = claims;
        this.files = files;
    }

    @GET
    @RolesAllowed(Role.Codes.ATTENTION_OFFICER)
    public Response file(@RestPath UUID organisation, @RestPath UUID claim) {
        var owner = new OrganisationId(signedIn.inOrganisation(organisation, Role.ATTENTION_OFFICER));
        return PaperFile.saved(files, owner, claims.file(owner, claim).orElseThrow(Refusal::notFound));
    }
}
