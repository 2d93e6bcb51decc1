package nl.meldcodewijzer.subsidy.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import nl.meldcodewijzer.account.Grant;
import nl.meldcodewijzer.account.Role;
import nl.meldcodewijzer.account.act.SignedIn;
import nl.meldcodewijzer.region.store.Authorities;
import nl.meldcodewijzer.site.Refusal;
import org.jboss.resteasy.reactive.RestPath;

/** An authority's own beginning: what is due and what was found. */
@Path("/gemeente")
@Produces(MediaType.TEXT_HTML)
class AuthorityPages {

    private final Authorities authorities;
    private final Access access;
    private final AuthorityHome home;
    private final SubsidyMessages messages;
    private final AuthorityMessages own;
    private final SignedIn signedIn;

    AuthorityPages(
            Authorities authorities,
            Access access,
            AuthorityHome home,
            SubsidyMessages messages,
            AuthorityMessages own,
            SignedIn signedIn) {
        this.authorities = authorities;
        this.access = access;
        this.home = home;
        this.messages = messages;
        this.own = own;
        this.signedIn = signedIn;
    }

    /** One authority to choose. */
    record Choice(String name, String address) {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChoicePage(String title, List<Choice> choices) implements TemplateInstance {}

    @CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuthorityPage(String title, Place place, AuthorityHome.Overview overview) implements TemplateInstance {}

    @GET
    @RolesAllowed({Role.Codes.AUTHORITY_OFFICER, Role.Codes.REGION_READER})
    public Object choose() {
        var choices = choices();
        if (choices.size() == 1) {
            return Response.seeOther(URI.create(choices.get(0).address())).build();
        }
        return new ChoicePage(own.chooseTitle(), choices);
    }

    @GET
    @Path("/{authority}")
    @RolesAllowed(Role.Codes.AUTHORITY_OFFICER)
    public AuthorityPage home(@RestPath String authority) {
        var owner = authorities.find(access.authority(authority)).orElseThrow(Refusal::notFound);
        return new AuthorityPage(
                own.homeTitle(owner.name()), Place.of(owner, messages, ""), home.overview(owner.code()));
    }

    /** Officers begin at home; who only reads the region begins there. */
    private List<Choice> choices() {
        var own = authorities.all(access.authorities());
        if (!own.isEmpty()) {
            return own.stream()
                    .map(each -> new Choice(each.name(), "/gemeente/" + each.code()))
                    .toList();
        }
        var regions = signedIn.grants().stream()
                .filter(grant -> grant.role() == Role.REGION_READER && grant.region() != null)
                .map(Grant::region)
                .collect(Collectors.toSet());
        return regions.stream()
                .flatMap(region ->
                        authorities.inRegion(String.valueOf(region)).stream().limit(1))
                .map(each -> new Choice(String.valueOf(each.region()), "/gemeente/" + each.code() + "/regio"))
                .toList();
    }
}
